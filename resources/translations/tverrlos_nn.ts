<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Decide whether and how the service takes the enquiry.</source>
        <translation>Avgjer om og korleis tenesta tek førespurnaden.</translation>
    </message>
    <message>
        <source>Confirm, remove or mark regimes as to be assessed.</source>
        <translation>Stadfest, fjern eller merk regelverk som «må vurderast».</translation>
    </message>
    <message>
        <source>Put the route to the responsible agencies on record.</source>
        <translation>Før fordelinga til dei ansvarlege etatane på saka.</translation>
    </message>
    <message>
        <source>Give the case to an officer; empty gives it back.</source>
        <translation>Gi saka til ein saksbehandlar; tomt gir ho tilbake.</translation>
    </message>
    <message>
        <source>Ask an agency for its contribution.</source>
        <translation>Be ein etat om bidrag.</translation>
    </message>
    <message>
        <source>Record an agency&apos;s contribution.</source>
        <translation>Før inn bidraget frå ein etat.</translation>
    </message>
    <message>
        <source>Propose a meeting with the asker.</source>
        <translation>Foreslå eit møte med meldaren.</translation>
    </message>
    <message>
        <source>Confirm a proposed meeting.</source>
        <translation>Stadfest eit foreslått møte.</translation>
    </message>
    <message>
        <source>Record that a confirmed meeting was held, and what was agreed.</source>
        <translation>Før inn at eit stadfesta møte er halde, og kva som vart avtalt.</translation>
    </message>
    <message>
        <source>Cancel a meeting.</source>
        <translation>Avlys eit møte.</translation>
    </message>
    <message>
        <source>Write the joint answer under one regime; text= may be repeated.</source>
        <translation>Skriv det felles svaret etter eitt regelverk; text= kan takast opp att.</translation>
    </message>
    <message>
        <source>Raise a signal about the rules.</source>
        <translation>Meld eit signal om regelverket.</translation>
    </message>
    <message>
        <source>Write an internal note.</source>
        <translation>Skriv eit internt notat.</translation>
    </message>
    <message>
        <source>Log an agency&apos;s hours.</source>
        <translation>Før timar for ein etat.</translation>
    </message>
    <message>
        <source>Correct the enquiry.</source>
        <translation>Rett førespurnaden.</translation>
    </message>
    <message>
        <source>Close a case whose regimes are all resolved.</source>
        <translation>Avslutt ei sak der alle regelverk er avklarte.</translation>
    </message>
    <message>
        <source>Reopen a closed case.</source>
        <translation>Opne ei avslutta sak på nytt.</translation>
    </message>
    <message>
        <source>Take back the latest act.</source>
        <translation>Angre siste handling.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ta imot</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Vurder førespurnaden</translation>
    </message>
    <message>
        <source>Tag regimes</source>
        <translation>Merk med regelverk</translation>
    </message>
    <message>
        <source>Put the route on record</source>
        <translation>Før fordelinga på saka</translation>
    </message>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett førespurnaden</translation>
    </message>
    <message>
        <source>Assign to an officer</source>
        <translation>Gi saka til ein saksbehandlar</translation>
    </message>
    <message>
        <source>Ask an agency for its part</source>
        <translation>Be ein etat om sin del</translation>
    </message>
    <message>
        <source>Record an agency&apos;s contribution</source>
        <translation>Før inn bidraget frå ein etat</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå eit møte</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Stadfest møtet</translation>
    </message>
    <message>
        <source>Record the meeting held</source>
        <translation>Før inn møtet som er halde</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Resolve under a regime</source>
        <translation>Avklar etter eit regelverk</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Meld eit signal</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Før timar</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Opne saka på nytt</translation>
    </message>
    <message>
        <source>Take back the latest act</source>
        <translation>Angre siste handling</translation>
    </message>
    <message>
        <source>Erase the contact data</source>
        <translation>Slett kontaktopplysningane</translation>
    </message>
    <message>
        <source>Take out with its import</source>
        <translation>Ta ut saman med importen</translation>
    </message>
    <message>
        <source>Record that the asker has been told what was decided.</source>
        <translation>Før inn at meldaren har fått vite kva som vart avgjort.</translation>
    </message>
    <message>
        <source>Record what the asker has prepared.</source>
        <translation>Før inn kva meldaren har førebudd.</translation>
    </message>
    <message>
        <source>Make a case of its own of each further problem.</source>
        <translation>Lag ei eiga sak av kvar av dei andre problemstillingane.</translation>
    </message>
    <message>
        <source>The same enquiry came twice: go on with the other case.</source>
        <translation>Same førespurnaden kom to gonger: hald fram med den andre saka.</translation>
    </message>
    <message>
        <source>Record what the agencies hold together, and who dissents.</source>
        <translation>Før inn kva etatane meiner saman, og kven som er usamd.</translation>
    </message>
    <message>
        <source>Say what an agency&apos;s part of the answer does not cover.</source>
        <translation>Sei kva delen til ein etat ikkje dekkjer i svaret.</translation>
    </message>
    <message>
        <source>Record that an agency stands behind the joint answer.</source>
        <translation>Før inn at ein etat står bak det felles svaret.</translation>
    </message>
    <message>
        <source>Record that the joint answer has gone to the asker.</source>
        <translation>Før inn at det felles svaret er sendt til meldaren.</translation>
    </message>
    <message>
        <source>Follow a signal up: where it is lifted, what came back, the measure.</source>
        <translation>Følg opp eit signal: kor det er løfta, kva som kom tilbake, tiltaket.</translation>
    </message>
    <message>
        <source>Record what the asker thought of the guidance.</source>
        <translation>Før inn kva meldaren meinte om rettleiinga.</translation>
    </message>
    <message>
        <source>Record what became of the project.</source>
        <translation>Før inn kva det vart av prosjektet.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Gjer igjen det som sist vart angra.</translation>
    </message>
    <message>
        <source>Record that the asker has been told</source>
        <translation>Før inn at meldaren har fått vite det</translation>
    </message>
    <message>
        <source>Note what the asker has prepared</source>
        <translation>Noter kva meldaren har førebudd</translation>
    </message>
    <message>
        <source>Split the enquiry into several cases</source>
        <translation>Del førespurnaden i fleire saker</translation>
    </message>
    <message>
        <source>Merge with another case</source>
        <translation>Slå saman med ei anna sak</translation>
    </message>
    <message>
        <source>Write the harmonised position</source>
        <translation>Skriv det felles standpunktet</translation>
    </message>
    <message>
        <source>Limit an agency&apos;s part of the answer</source>
        <translation>Avgrens delen til ein etat i svaret</translation>
    </message>
    <message>
        <source>Sign the answer for an agency</source>
        <translation>Signer svaret for ein etat</translation>
    </message>
    <message>
        <source>Record that the answer has been sent</source>
        <translation>Registrer at svaret er sendt</translation>
    </message>
    <message>
        <source>Follow a signal up</source>
        <translation>Følg opp eit signal</translation>
    </message>
    <message>
        <source>Record the asker&apos;s feedback</source>
        <translation>Før inn tilbakemeldinga frå meldaren</translation>
    </message>
    <message>
        <source>Record what became of the project</source>
        <translation>Før inn kva det vart av prosjektet</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gjer igjen det som vart angra</translation>
    </message>
</context>
<context>
    <name>AgreementStory</name>
    <message>
        <source>Referred to %1</source>
        <translation>Vist vidare til %1</translation>
    </message>
    <message>
        <source>Pointed to published answer %1</source>
        <translation>Vist til publisert svar %1</translation>
    </message>
    <message>
        <source>The asker was told %1.</source>
        <translation>Meldaren fekk vite det %1.</translation>
    </message>
    <message>
        <source>That the asker was told no longer stands.</source>
        <translation>At meldaren fekk vite det, gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>The triage decision no longer stands.</source>
        <translation>Vurderinga av førespurnaden gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Førebudd: %1</translation>
    </message>
    <message>
        <source>Not prepared after all: %1</source>
        <translation>Likevel ikkje førebudd: %1</translation>
    </message>
    <message>
        <source>One of the problems of enquiry %1.</source>
        <translation>Ei av problemstillingane i førespurnad %1.</translation>
    </message>
    <message>
        <source>The work goes on in %1.</source>
        <translation>Arbeidet held fram i %1.</translation>
    </message>
    <message>
        <source>No longer merged into %1.</source>
        <translation>Ikkje lenger slått saman med %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>regime, what the agencies hold together</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>Samde: %1</translation>
    </message>
    <message>
        <source>%1 dissents: %2</source>
        <comment>agency, what it holds</comment>
        <translation>%1 er usamd: %2</translation>
    </message>
    <message>
        <source>The harmonised position under %1 no longer stands.</source>
        <translation>Det felles standpunktet under %1 gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Not covered by %1: %2</source>
        <translation>Ikkje dekt av %1: %2</translation>
    </message>
    <message>
        <source>The limit of %1 was taken away.</source>
        <translation>Grensa for %1 vart teken bort.</translation>
    </message>
    <message>
        <source>%1 stands behind the answer.</source>
        <translation>%1 står bak svaret.</translation>
    </message>
    <message>
        <source>The signature of %1 no longer stands.</source>
        <translation>Signaturen til %1 gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>The answer went to the asker %1.</source>
        <translation>Svaret gjekk til meldaren %1.</translation>
    </message>
    <message>
        <source>The answer no longer counts as sent.</source>
        <translation>Svaret blir ikkje lenger rekna som sendt.</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>%1: what came back was taken away</source>
        <translation>%1: det som kom tilbake, vart teke bort</translation>
    </message>
    <message>
        <source>%1: came back: %2</source>
        <translation>%1: kom tilbake: %2</translation>
    </message>
    <message>
        <source>%1: tied to measure %2</source>
        <translation>%1: knytt til tiltak %2</translation>
    </message>
    <message>
        <source>%1: no longer tied to measure %2</source>
        <translation>%1: ikkje lenger knytt til tiltak %2</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Tilbakemelding: %1</translation>
    </message>
    <message>
        <source>The feedback was taken away.</source>
        <translation>Tilbakemeldinga vart teken bort.</translation>
    </message>
    <message>
        <source>The project: %1</source>
        <translation>Prosjektet: %1</translation>
    </message>
    <message>
        <source>What became of the project was taken away.</source>
        <translation>Kva det vart av prosjektet, vart teke bort.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Nobody answers for %1, and cases are tagged with it.</source>
        <translation>Ingen svarar for %1, og saker blir merkte med det.</translation>
    </message>
    <message>
        <source>Nobody answers for %1.</source>
        <translation>Ingen svarar for %1.</translation>
    </message>
    <message>
        <source>Several answer for %1: %2.</source>
        <translation>Fleire svarar for %1: %2.</translation>
    </message>
    <message>
        <source>Across ministries: %1 (%2) with %3 (%4).</source>
        <translation>På tvers av departement: %1 (%2) med %3 (%4).</translation>
    </message>
    <message>
        <source>If %1 fell out, nobody would answer for %2.</source>
        <translation>Dersom %1 fall frå, ville ingen svare for %2.</translation>
    </message>
    <message>
        <source>%1 guides on %2 and also supervises under it.</source>
        <translation>%1 rettleier om %2 og fører òg tilsyn etter det.</translation>
    </message>
    <message>
        <source>The fewest agencies that together answer for every regime that is switched on: %1.</source>
        <translation>Dei færraste etatane som til saman svarar for alle regelverk som er slått på: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for %1, which is not switched on.</source>
        <translation>Ingen svarer for %1, som ikkje er slått på.</translation>
    </message>
</context>
<context>
    <name>AskerType</name>
    <message>
        <source>Health trust</source>
        <translation>Helseføretak</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Fastlege</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>Cluster or node</source>
        <translation>Klynge eller node</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Interest organisation</source>
        <translation>Interesseorganisasjon</translation>
    </message>
    <message>
        <source>Other asker</source>
        <translation>Annan meldar</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Lagre vedlegget</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>changed by another</source>
        <translation>endra av ein annan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikkje funnen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukkast</translation>
    </message>
</context>
<context>
    <name>CaseLanguage</name>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Who answers, and why</source>
        <translation>Kven svarar, og kvifor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>svara på %1</translation>
    </message>
    <message>
        <source>received %1, not answered yet</source>
        <translation>motteken %1, ikkje svara på enno</translation>
    </message>
    <message>
        <source>Cross-agency guidance service, case %1: “%2”, %3</source>
        <translation>Tverretatleg rettleiingsteneste, sak %1: «%2», %3</translation>
    </message>
    <message>
        <source>Internal: for the agencies of the service only.</source>
        <translation>Internt: berre for etatane i tenesta.</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Print the case</source>
        <translation>Skriv ut saka</translation>
    </message>
    <message>
        <source>Lead, %1</source>
        <translation>Leiar, %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>avslutta %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>closed %1</source>
        <translation>avslutta %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>over fristen sidan %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>%1: to be assessed</source>
        <translation>%1: må vurderast</translation>
    </message>
    <message>
        <source>officer %1</source>
        <translation>saksbehandlar %1</translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation>på vent sidan %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Held: incomplete</source>
        <translation>På vent: mangelfull</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Waiting for an agency</source>
        <translation>Ventar på etat</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Avklart</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>%1: taken back</source>
        <translation>%1: angra</translation>
    </message>
    <message>
        <source>%1: done again</source>
        <translation>%1: gjort igjen</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>From %1, %n open case(s) without a lead get %2 as lead.</source>
        <translation>
            <numerusform>Frå %1 får %n open sak utan leiar %2 som leiar.</numerusform>
            <numerusform>Frå %1 får %n opne saker utan leiar %2 som leiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) lose their lead %2, and nobody takes over.</source>
        <translation>
            <numerusform>Frå %1 mistar %n open sak leiaren %2, og ingen tek over.</numerusform>
            <numerusform>Frå %1 mistar %n opne saker leiaren %2, og ingen tek over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) change lead from %2 to %3.</source>
        <translation>
            <numerusform>Frå %1 skiftar %n open sak leiar frå %2 til %3.</numerusform>
            <numerusform>Frå %1 skiftar %n opne saker leiar frå %2 til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>whether somebody answers</source>
        <translation>om nokon svarar</translation>
    </message>
    <message>
        <source>whether several share it</source>
        <translation>om fleire deler på ho</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>kven som svarar</translation>
    </message>
    <message>
        <source>who attends</source>
        <translation>kven som deltek</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>kven som blir invitert</translation>
    </message>
    <message>
        <source>the fewest agencies that cover it</source>
        <translation>dei færraste etatane som dekkjer ho</translation>
    </message>
    <message>
        <source>whether it crosses ministries</source>
        <translation>om ho går på tvers av departement</translation>
    </message>
    <message>
        <source>role conflict</source>
        <translation>rollekonflikt</translation>
    </message>
    <message numerus="yes">
        <source>From %1, nobody answers for %2 any more in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 svarar ingen lenger for %2 i %n open sak.</numerusform>
            <numerusform>Frå %1 svarar ingen lenger for %2 i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, somebody answers for %2 in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 svarar nokon for %2 i %n open sak.</numerusform>
            <numerusform>Frå %1 svarar nokon for %2 i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, several agencies share %2 in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 deler fleire etatar på %2 i %n open sak.</numerusform>
            <numerusform>Frå %1 deler fleire etatar på %2 i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer shared in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 er %2 ikkje lenger delt i %n open sak.</numerusform>
            <numerusform>Frå %1 er %2 ikkje lenger delt i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 comes to answer in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 kjem %2 til å svare i %n open sak.</numerusform>
            <numerusform>Frå %1 kjem %2 til å svare i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 no longer answers in %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 svarar ikkje %2 lenger i %n open sak.</numerusform>
            <numerusform>Frå %1 svarar ikkje %2 lenger i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 attends the meetings of %n more open case(s).</source>
        <translation>
            <numerusform>Frå %1 deltek %2 på møta i %n open sak til.</numerusform>
            <numerusform>Frå %1 deltek %2 på møta i %n opne saker til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 no longer attends the meetings of %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 deltek ikkje %2 lenger på møta i %n open sak.</numerusform>
            <numerusform>Frå %1 deltek ikkje %2 lenger på møta i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is invited to the meetings of %n more open case(s).</source>
        <translation>
            <numerusform>Frå %1 blir %2 invitert til møta i %n open sak til.</numerusform>
            <numerusform>Frå %1 blir %2 invitert til møta i %n opne saker til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer invited to the meetings of %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 blir ikkje %2 lenger invitert til møta i %n open sak.</numerusform>
            <numerusform>Frå %1 blir ikkje %2 lenger invitert til møta i %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is among the fewest that cover %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 er %2 blant dei færraste som dekkjer %n open sak.</numerusform>
            <numerusform>Frå %1 er %2 blant dei færraste som dekkjer %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer among the fewest that cover %n open case(s).</source>
        <translation>
            <numerusform>Frå %1 er %2 ikkje lenger blant dei færraste som dekkjer %n open sak.</numerusform>
            <numerusform>Frå %1 er %2 ikkje lenger blant dei færraste som dekkjer %n opne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) come under different ministries.</source>
        <translation>
            <numerusform>Frå %1 høyrer %n open sak under ulike departement.</numerusform>
            <numerusform>Frå %1 høyrer %n opne saker under ulike departement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) no longer come under different ministries.</source>
        <translation>
            <numerusform>Frå %1 høyrer %n open sak ikkje lenger under ulike departement.</numerusform>
            <numerusform>Frå %1 høyrer %n opne saker ikkje lenger under ulike departement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, in %n open case(s) an agency that guides also supervises the asker.</source>
        <translation>
            <numerusform>Frå %1 er det i %n open sak ein etat som rettleier og samtidig fører tilsyn med meldaren.</numerusform>
            <numerusform>Frå %1 er det i %n opne saker ein etat som rettleier og samtidig fører tilsyn med meldaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, the role conflict of %n open case(s) is gone.</source>
        <translation>
            <numerusform>Frå %1 er rollekonflikten i %n open sak borte.</numerusform>
            <numerusform>Frå %1 er rollekonflikten i %n opne saker borte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, no open case changes its route (%n looked at).</source>
        <translation>
            <numerusform>Frå %1 skiftar inga open sak fordeling (%n sett på).</numerusform>
            <numerusform>Frå %1 skiftar inga open sak fordeling (%n sett på).</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Oppsøkjande</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekneark</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n meeting(s) were written.</source>
        <translation>
            <numerusform>%n møte vart skrive.</numerusform>
            <numerusform>%n møte vart skrivne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the meetings as a calendar file.</source>
        <translation>Skriv møta som ei kalenderfil.</translation>
    </message>
    <message>
        <source>Only the meetings of this case.</source>
        <translation>Berre møta i denne saka.</translation>
    </message>
    <message>
        <source>All is well: %1 cases, %2 events, %3 attachments.</source>
        <translation>Alt er i orden: %1 saker, %2 hendingar, %3 vedlegg.</translation>
    </message>
    <message>
        <source>Damage was found among %1 cases, %2 events and %3 attachments.</source>
        <translation>Skade vart funnen blant %1 saker, %2 hendingar og %3 vedlegg.</translation>
    </message>
    <message>
        <source>%1 cases were backed up to %2.</source>
        <translation>%1 saker vart tryggleikskopierte til %2.</translation>
    </message>
    <message>
        <source>%1 cases were restored to %2.</source>
        <translation>%1 saker vart lagde tilbake til %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>Databasen som var der, er teken vare på som %1.</translation>
    </message>
    <message>
        <source>Check the whole database and name what is damaged.</source>
        <translation>Kontroller heile databasen og sei kva som er skadd.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the database.</source>
        <translation>Skriv ein heilskapleg kopi av databasen.</translation>
    </message>
    <message>
        <source>Put a backup in place; the present database is kept.</source>
        <translation>Set inn ein tryggleikskopi; databasen som er der, blir teken vare på.</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Who answers, and why</source>
        <translation>Kven svarer, og kvifor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne notat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som har hendt</translation>
    </message>
    <message>
        <source>Set when the case came in, under the office&apos;s rule of that day.</source>
        <translation>Sett då saka kom inn, etter regelen til kontoret den dagen.</translation>
    </message>
    <message>
        <source>The case is held: the clock stands until the enquiry is complete.</source>
        <translation>Saka er på vent: klokka står til førespurnaden er fullstendig.</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>List cases: the same query as the window&apos;s list.</source>
        <translation>List opp saker: same spørjing som lista i vindauget.</translation>
    </message>
    <message>
        <source>Only open cases.</source>
        <translation>Berre opne saker.</translation>
    </message>
    <message>
        <source>Routed to this agency.</source>
        <translation>Fordelte til denne etaten.</translation>
    </message>
    <message>
        <source>This officer&apos;s; empty: nobody&apos;s.</source>
        <translation>Denne saksbehandlaren sine; tomt: ingen sine.</translation>
    </message>
    <message>
        <source>received, held, in-progress, waiting, resolved or closed.</source>
        <translation>received, held, in-progress, waiting, resolved eller closed.</translation>
    </message>
    <message>
        <source>First day of receipt.</source>
        <translation>Første mottaksdag.</translation>
    </message>
    <message>
        <source>Last day of receipt.</source>
        <translation>Siste mottaksdag.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and prefix*.</source>
        <translation>Ord, &quot;uttrykk&quot; og byrjing*.</translation>
    </message>
    <message>
        <source>deadline, received or number.</source>
        <translation>deadline, received eller number.</translation>
    </message>
    <message>
        <source>Turn the order round.</source>
        <translation>Snu rekkjefølgja.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Høgst så mange.</translation>
    </message>
    <message>
        <source>Only how many.</source>
        <translation>Berre kor mange.</translation>
    </message>
    <message>
        <source>Show one case, whole, with its timeline.</source>
        <translation>Vis éi sak, heil, med tidslinje.</translation>
    </message>
    <message>
        <source>Do one act of a case&apos;s life, as the window would.</source>
        <translation>Gjer éi handling i livet til ei sak, slik vindauget ville gjort det.</translation>
    </message>
    <message>
        <source>List the acts.</source>
        <translation>List opp handlingane.</translation>
    </message>
    <message>
        <source>Tell a case&apos;s deadline, and why it is that day.</source>
        <translation>Sei fristen for ei sak, og kvifor det er den dagen.</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://user@host:port/name. Default: your own.</source>
        <translation>Databasen: ei fil, eller postgresql://brukar@vert:port/namn. Standard: din eigen.</translation>
    </message>
    <message>
        <source>Speak nb, nn or en.</source>
        <translation>Bruk språket nb, nn eller en.</translation>
    </message>
    <message>
        <source>Machine-readable results on standard output.</source>
        <translation>Maskinlesbare resultat på standard ut.</translation>
    </message>
    <message>
        <source>The officer whose acts these are. Default: your user name.</source>
        <translation>Saksbehandlaren som handlar. Standard: brukarnamnet ditt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpa.</translation>
    </message>
    <message>
        <source>Usage: tverrlos [COMMAND [ARGUMENTS]] (without a command: the window)</source>
        <translation>Bruk: tverrlos [KOMMANDO [ARGUMENT]] (utan kommando: vindauget)</translation>
    </message>
    <message>
        <source>tverrlos COMMAND --help tells more.</source>
        <translation>tverrlos KOMMANDO --help fortel meir.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were made.</source>
        <translation>
            <numerusform>%n sak vart laga.</numerusform>
            <numerusform>%n saker vart laga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a fictional service of about 300 cases over 2021-2025, with its report.</source>
        <translation>Lag ei oppdikta teneste med om lag 300 saker frå 2021–2025, med rapport.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>kjend</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>karantene</translation>
    </message>
    <message>
        <source>Read %1: %2 taken in (%3 of them replies), %4 known already, %5 in quarantine.</source>
        <translation>Lese %1: %2 tekne inn (%3 av dei svar), %4 kjende frå før, %5 i karantene.</translation>
    </message>
    <message>
        <source>Not about the rules for AI or data in health: nothing is suggested.</source>
        <translation>Handlar ikkje om regelverk for KI eller data i helse: ingenting blir foreslått.</translation>
    </message>
    <message>
        <source>  %1: to be assessed (%2)</source>
        <translation>  %1: må vurderast (%2)</translation>
    </message>
    <message numerus="yes">
        <source>It seems to hold %n problem(s).</source>
        <translation>
            <numerusform>Han ser ut til å ha %n problemstilling.</numerusform>
            <numerusform>Han ser ut til å ha %n problemstillingar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in mails, mailboxes, folders and sheets, and account for each.</source>
        <translation>Ta inn e-post, postkasser, mapper og rekneark, og gjer greie for kvar einskild.</translation>
    </message>
    <message>
        <source>Foretell; store nothing.</source>
        <translation>Førespå; lagre ingenting.</translation>
    </message>
    <message>
        <source>Suggest regimes with the words that speak for them; nothing is stored.</source>
        <translation>Foreslå regelverk med orda som talar for dei; ingenting blir lagra.</translation>
    </message>
    <message>
        <source>Open on %1: %2 (%3 overdue)</source>
        <translation>Opne per %1: %2 (%3 over fristen)</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Tell who has how much, what is overdue and who is waited for.</source>
        <translation>Sei kven som har kor mykje, kva som er over fristen, og kven det blir venta på.</translation>
    </message>
    <message>
        <source>Measured against this day; default today.</source>
        <translation>Målt mot denne dagen; standard i dag.</translation>
    </message>
    <message>
        <source>Write the status report to the ministry for a period.</source>
        <translation>Skriv statusrapporten til departementet for ein periode.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Første dag.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Siste dag.</translation>
    </message>
    <message>
        <source>pdf, odt, xlsx, csv or json; default pdf.</source>
        <translation>pdf, odt, xlsx, csv eller json; standard pdf.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Kvar han skal skrivast.</translation>
    </message>
    <message>
        <source>Attend: %1</source>
        <translation>Deltek: %1</translation>
    </message>
    <message>
        <source>Invite: %1</source>
        <translation>Blir inviterte: %1</translation>
    </message>
    <message>
        <source>Who is responsible for what on %1</source>
        <translation>Kven som har ansvar for kva %1</translation>
    </message>
    <message>
        <source>Nobody answers for</source>
        <translation>Ingen svarer for</translation>
    </message>
    <message>
        <source>Several answer for</source>
        <translation>Fleire svarer for</translation>
    </message>
    <message>
        <source>One alone answers for</source>
        <translation>Éin åleine svarer for</translation>
    </message>
    <message>
        <source>Ended, and nobody carries on</source>
        <translation>Slutta, og ingen fører vidare</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikkje verifisert</translation>
    </message>
    <message>
        <source>Tell who answers on a day, and why.</source>
        <translation>Sei kven som svarer ein dag, og kvifor.</translation>
    </message>
    <message>
        <source>Regimes, separated by commas; topics and provisions too.</source>
        <translation>Regelverk, skilde med komma; tema og føresegner òg.</translation>
    </message>
    <message>
        <source>Legal provisions, separated by commas.</source>
        <translation>Føresegner, skilde med komma.</translation>
    </message>
    <message>
        <source>Topics, separated by commas.</source>
        <translation>Tema, skilde med komma.</translation>
    </message>
    <message>
        <source>The agency that supervises the asker.</source>
        <translation>Etaten som fører tilsyn med meldaren.</translation>
    </message>
    <message>
        <source>As of this day; default today.</source>
        <translation>Per denne dagen; standard i dag.</translation>
    </message>
    <message>
        <source>  Cases: %1 (%2 open)</source>
        <translation>  Saker: %1 (%2 opne)</translation>
    </message>
    <message>
        <source>  Merged into %1</source>
        <translation>  Slått saman med %1</translation>
    </message>
    <message>
        <source>  Holds %1 (%2)</source>
        <translation>  Omfattar %1 (%2)</translation>
    </message>
    <message>
        <source>  May be the same as %1 (%2): %3</source>
        <translation>  Kan vere den same som %1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>It would be taken out of %n place(s) in texts and history.</source>
        <translation>
            <numerusform>Det ville bli teke ut %n stad i tekstar og historikk.</numerusform>
            <numerusform>Det ville bli teke ut %n stader i tekstar og historikk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact was erased from %n case(s).</source>
        <translation>
            <numerusform>Kontakten er sletta frå %n sak.</numerusform>
            <numerusform>Kontakten er sletta frå %n saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file or server may still hold traces where nothing has been written over them.</source>
        <translation>Fila eller tenaren kan framleis ha spor der ingenting er skrive over dei.</translation>
    </message>
    <message>
        <source>Backups made before today, and copies made before an update, still hold it: delete them when their time is out.</source>
        <translation>Tryggingskopiar frå før i dag, og kopiar tekne før ei oppdatering, har han framleis: slett dei når tida er ute.</translation>
    </message>
    <message>
        <source>List the organisations that ask, with how many cases each has.</source>
        <translation>List verksemdene som spør, med kor mange saker kvar har.</translation>
    </message>
    <message>
        <source>A part of the name, in any spelling.</source>
        <translation>Ein del av namnet, i alle skrivemåtar.</translation>
    </message>
    <message>
        <source>Only those that may be the same as another one.</source>
        <translation>Berre dei som kan vere den same som ei anna.</translation>
    </message>
    <message>
        <source>Show one organisation, merge it into another, or take a merge back.</source>
        <translation>Vis ei verksemd, slå ho saman med ei anna, eller angre ei samanslåing.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Fortel berre kva som ville skje.</translation>
    </message>
    <message>
        <source>Erase the name and address of a case&apos;s contact, and further words, for good.</source>
        <translation>Slett namn og adresse til kontakten i ei sak, og fleire ord, for godt.</translation>
    </message>
    <message>
        <source>In every case with the same address too.</source>
        <translation>Òg i alle saker med same adresse.</translation>
    </message>
    <message>
        <source>The attachments of the cases too.</source>
        <translation>Vedlegga i sakene òg.</translation>
    </message>
    <message>
        <source>%1: contact data was erased by %2 on %3.</source>
        <translation>%1: kontaktopplysningar vart sletta av %2 %3.</translation>
    </message>
    <message>
        <source>Case %1 was taken out when import %2 was reversed.</source>
        <translation>Sak %1 vart teken ut då import %2 vart reversert.</translation>
    </message>
    <message>
        <source>Asked by this organisation (number or name).</source>
        <translation>Meldt av denne verksemda (nummer eller namn).</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>og %n til; --json listar alle</numerusform>
            <numerusform>og %n til; --json listar alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avklart</translation>
    </message>
    <message>
        <source>To cooperate with</source>
        <translation>Å samarbeide med</translation>
    </message>
    <message>
        <source>Guides and supervises under the same rules</source>
        <translation>Rettleier og fører tilsyn etter same regelverk</translation>
    </message>
    <message>
        <source>Regimes under different ministries</source>
        <translation>Regelverk under ulike departement</translation>
    </message>
    <message>
        <source>Agencies and their ministries</source>
        <translation>Etatane og departementa deira</translation>
    </message>
    <message>
        <source>Fewest agencies that cover the regimes switched on</source>
        <translation>Færrast etatar som dekkjer regelverka som er slått på</translation>
    </message>
    <message>
        <source>Every edit also takes source=&quot;..&quot; (needed), verified=no and note=&quot;..&quot;.</source>
        <translation>Kvar endring tek også source=&quot;..&quot; (må vere med), verified=no og note=&quot;..&quot;.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om att: %1</translation>
    </message>
    <message>
        <source>The graph as it came with the program.</source>
        <translation>Grafen slik han følgde med programmet.</translation>
    </message>
    <message>
        <source>Nobody has edited the graph.</source>
        <translation>Ingen har endra grafen.</translation>
    </message>
    <message>
        <source>Wrote %1 nodes and %2 edges to %3.</source>
        <translation>Skreiv %1 nodar og %2 kantar til %3.</translation>
    </message>
    <message>
        <source>Taken in: %1 nodes and %2 edges.</source>
        <translation>Teke inn: %1 nodar og %2 kantar.</translation>
    </message>
    <message>
        <source>The file says what the graph says: nothing was changed.</source>
        <translation>Fila seier det same som grafen: ingenting er endra.</translation>
    </message>
    <message>
        <source>Look at, edit and exchange the graph of who is responsible for what.</source>
        <translation>Sjå på, endre og utveksle grafen over kven som har ansvar for kva.</translation>
    </message>
    <message>
        <source>Export the graph as it was known on this day.</source>
        <translation>Eksporter grafen slik han var kjend denne dagen.</translation>
    </message>
    <message>
        <source>What an imported graph rests on; default: the file.</source>
        <translation>Kva ein importert graf byggjer på; elles fila.</translation>
    </message>
    <message>
        <source>Show how each edit is typed.</source>
        <translation>Vis korleis kvar endring blir skriven.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 taken in, %6 known already, %7 in quarantine</source>
        <translation>%1  %2  %3  %4: %5 tekne inn, %6 kjende frå før, %7 i karantene</translation>
    </message>
    <message>
        <source>reversed %1 by %2: %3 cases taken out, %4 kept</source>
        <translation>reversert %1 av %2: %3 saker tekne ut, %4 haldne att</translation>
    </message>
    <message>
        <source>reversal begun %1 by %2: %3 cases taken out so far, %4 kept</source>
        <translation>reversering byrja %1 av %2: %3 saker tekne ut så langt, %4 haldne att</translation>
    </message>
    <message>
        <source>Import %1 is reversed: %2 cases and %3 replies taken out, %4 sources out of quarantine, %5 cases kept.</source>
        <translation>Import %1 er reversert: %2 saker og %3 svar tekne ut, %4 kjelder ut av karantenen, %5 saker haldne att.</translation>
    </message>
    <message>
        <source>Write the receipt to FILE too: .csv, .json, or text with any other ending.</source>
        <translation>Skriv òg kvitteringa til FILE: .csv, .json, eller tekst med kva anna ending som helst.</translation>
    </message>
    <message>
        <source>The sheet of a workbook that holds the cases.</source>
        <translation>Arket i arbeidsboka som sakene står i.</translation>
    </message>
    <message>
        <source>Which column is what and what its words mean, as a dry run with --json tells it.</source>
        <translation>Kva kvar kolonne er, og kva orda i henne tyder, slik ei prøvekøyring med --json oppgir det.</translation>
    </message>
    <message>
        <source>List past imports, the latest first; --json: lines.</source>
        <translation>List opp tidlegare importar, den siste først; --json: linjer.</translation>
    </message>
    <message>
        <source>Take an import back: its cases leave, but those that someone has worked on.</source>
        <translation>Ta ein import tilbake: sakene går ut att, bortsett frå dei nokon har arbeidd med.</translation>
    </message>
    <message>
        <source>%1: %2 right, %3 wrong, %4 missed</source>
        <translation>%1: %2 rett, %3 feil, %4 oversedde</translation>
    </message>
    <message>
        <source>How the words that regimes are suggested by have done, and the office&apos;s changes of them as a file.</source>
        <translation>Korleis orda som regelverk blir føreslått ut frå, har treft, og endringane til kontoret som fil.</translation>
    </message>
    <message>
        <source>Why they are changed.</source>
        <translation>Kvifor dei blir endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait in quarantine.</source>
        <translation>
            <numerusform>%n kjelde ventar i karantene.</numerusform>
            <numerusform>%n kjelder ventar i karantene.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was dismissed; its bytes are kept.</source>
        <translation>«%1» vart avvist; innhaldet er teke vare på.</translation>
    </message>
    <message>
        <source>What could not be read on its way in, and waits for a person.</source>
        <translation>Det som ikkje kunne lesast på veg inn, og ventar på ein person.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) have another route now than the one on record.</source>
        <translation>
            <numerusform>%n open sak har no ei anna fordeling enn den som er registrert.</numerusform>
            <numerusform>%n opne saker har no ei anna fordeling enn den som er registrert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The route stays as it is.</source>
        <translation>Fordelinga blir som ho er.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teken tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were routed again; reroute --undo takes them back together.</source>
        <translation>
            <numerusform>%n sak vart fordelt på nytt; reroute --undo tek det tilbake samla.</numerusform>
            <numerusform>%n saker vart fordelte på nytt; reroute --undo tek det tilbake samla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route open cases again whose route on record is no longer what it would be.</source>
        <translation>Fordel på nytt dei opne sakene som ville fått ei anna fordeling no.</translation>
    </message>
    <message>
        <source>Only list them, with what would change.</source>
        <translation>Berre list dei, med det som ville bli endra.</translation>
    </message>
    <message>
        <source>Take back the latest cases that were routed as one.</source>
        <translation>Ta tilbake dei sakene som sist vart fordelte samla.</translation>
    </message>
    <message>
        <source>%1, beside another</source>
        <translation>%1, ved sida av ein annan</translation>
    </message>
    <message>
        <source>no ministry known</source>
        <translation>ikkje noko kjent departement</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kven som svarer for kva</translation>
    </message>
    <message>
        <source>Regimes and topics with a note</source>
        <translation>Regelverk og tema med ein merknad</translation>
    </message>
    <message>
        <source>Circles of successions or parts</source>
        <translation>Ringar av etterfølgjarar eller delar</translation>
    </message>
    <message>
        <source>none: a graph with one is refused</source>
        <translation>ingen: ein graf med ein ring blir avvist</translation>
    </message>
    <message>
        <source>This is a draft: it is not to be sent before every agency has signed and every regime is answered.</source>
        <translation>Dette er eit utkast: det skal ikkje sendast før alle etatar har signert og kvart regelverk er svart på.</translation>
    </message>
    <message>
        <source>Write the joint answer to the one who asked, in their language.</source>
        <translation>Skriv det felles svaret til den som spurde, på deira språk.</translation>
    </message>
    <message>
        <source>txt (text of a mail), html, odt or pdf; default txt.</source>
        <translation>txt (tekst til ein e-post), html, odt eller pdf; elles txt.</translation>
    </message>
    <message>
        <source>Where to write it; default: standard output.</source>
        <translation>Kvar det skal skrivast; elles: standard ut.</translation>
    </message>
    <message>
        <source>Only enquiries that wait for triage: received or held.</source>
        <translation>Berre førespurnader som ventar på vurdering: mottekne eller på vent.</translation>
    </message>
    <message>
        <source>The case as it was read: refused when the act would write over what has been changed since.</source>
        <translation>Saka slik ho vart lesen: blir avvist når handlinga ville ha skrive over det som er endra sidan.</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Skild ut frå %1</translation>
    </message>
    <message>
        <source>Part of the same enquiry: %1</source>
        <translation>Del av same førespurnad: %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Slått saman med %1</translation>
    </message>
    <message>
        <source>The same enquiry once more: %1</source>
        <translation>Same førespurnad ein gong til: %1</translation>
    </message>
    <message>
        <source>Held together (internal)</source>
        <translation>Felles standpunkt (internt)</translation>
    </message>
    <message>
        <source>    %1 dissents: %2</source>
        <translation>    %1 er usamd: %2</translation>
    </message>
    <message>
        <source>The joint answer</source>
        <translation>Det felles svaret</translation>
    </message>
    <message>
        <source>  %1 does not cover: %2</source>
        <translation>  %1 dekkjer ikkje: %2</translation>
    </message>
    <message>
        <source>  Signed by %1 on %2</source>
        <translation>  Signert av %1 %2</translation>
    </message>
    <message>
        <source>  Sent on %1</source>
        <translation>  Send %1</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>(no topic)</source>
        <translation>(utan tema)</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signal</numerusform>
        </translation>
    </message>
    <message>
        <source>List what the cases taught, where it was lifted and what came back.</source>
        <translation>List det sakene lærte bort, kvar det vart løfta og kva som kom tilbake.</translation>
    </message>
    <message>
        <source>Only of this kind.</source>
        <translation>Berre av dette slaget.</translation>
    </message>
    <message>
        <source>Only under this regime.</source>
        <translation>Berre under dette regelverket.</translation>
    </message>
    <message>
        <source>Only those this means could help.</source>
        <translation>Berre dei dette verkemiddelet kan hjelpe.</translation>
    </message>
    <message>
        <source>Only those that stand there.</source>
        <translation>Berre dei som står der.</translation>
    </message>
    <message>
        <source>Only those something came back on, or nothing.</source>
        <translation>Berre dei noko kom tilbake på, eller ingenting.</translation>
    </message>
    <message>
        <source>Only those tied to this measure.</source>
        <translation>Berre dei som er knytte til dette tiltaket.</translation>
    </message>
    <message>
        <source>Only those with this topic.</source>
        <translation>Berre dei med dette temaet.</translation>
    </message>
    <message>
        <source>Raised on this day or later.</source>
        <translation>Reist denne dagen eller seinare.</translation>
    </message>
    <message>
        <source>Raised on this day or earlier.</source>
        <translation>Reist denne dagen eller tidlegare.</translation>
    </message>
    <message>
        <source>By kind and topic, with how many cases.</source>
        <translation>Etter slag og tema, med kor mange saker.</translation>
    </message>
    <message>
        <source>As a file that spreadsheets open.</source>
        <translation>Som ei fil rekneark kan opne.</translation>
    </message>
    <message>
        <source>List and follow the measures of the joint plan, and the office&apos;s own. Keys: status, owner, start, due, done, note; title and area of its own.</source>
        <translation>List og følg tiltaka i felles plan, og kontoret sine eigne. Nøklar: status, owner, start, due, done, note; title og area for eigne.</translation>
    </message>
    <message>
        <source>No earlier case is like it.</source>
        <translation>Inga tidlegare sak liknar på ho.</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Der: %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Her: %1</translation>
    </message>
    <message>
        <source>The case has no answer yet to compare.</source>
        <translation>Saka har ikkje noko svar å samanlikne enno.</translation>
    </message>
    <message>
        <source>No earlier answer on the same provisions says otherwise.</source>
        <translation>Ingen tidlegare svar på dei same føresegnene seier noko anna.</translation>
    </message>
    <message>
        <source>List earlier cases like a case, or like the text on the standard input, with the reason: answered and closed ones first.</source>
        <translation>List tidlegare saker som liknar på ei sak, eller på teksten på standard inn, med grunngjeving: dei som er svara på og avslutta, først.</translation>
    </message>
    <message>
        <source>List earlier answers on the same provisions that say otherwise than the case&apos;s own.</source>
        <translation>List tidlegare svar på dei same føresegnene som seier noko anna enn dei i saka.</translation>
    </message>
    <message>
        <source>Nothing was found that could tell who asked.</source>
        <translation>Det vart ikkje funne noko som kan røpe kven som spurde.</translation>
    </message>
    <message>
        <source>%1 answers in %2: %3 files written, %4 as they were, %5 removed.</source>
        <translation>%1 svar i %2: %3 filer skrivne, %4 som dei var, %5 fjerna.</translation>
    </message>
    <message>
        <source>Answers for everyone: draft, clear, publish, review, export for the web.</source>
        <translation>Svar for alle: utkast, klarering, publisering, gjennomgang, eksport til nettet.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Berre dei i denne tilstanden.</translation>
    </message>
    <message>
        <source>Only those under this regime.</source>
        <translation>Berre dei etter dette regelverket.</translation>
    </message>
    <message>
        <source>Only those that wait for this agency&apos;s clearance.</source>
        <translation>Berre dei som ventar på klarering frå denne etaten.</translation>
    </message>
    <message>
        <source>Only those to be read again by this day.</source>
        <translation>Berre dei som må lesast på nytt innan denne dagen.</translation>
    </message>
    <message>
        <source>Only those with these words.</source>
        <translation>Berre dei med desse orda.</translation>
    </message>
    <message>
        <source>What the regional trusts and the competence network send in: list, write down, tie to cases and signals, make a case of a question.</source>
        <translation>Det dei regionale helseføretaka og kompetansenettverket melder inn: list, skriv ned, knyt til saker og signal, lag sak av eit spørsmål.</translation>
    </message>
    <message>
        <source>Only from this region.</source>
        <translation>Berre frå denne regionen.</translation>
    </message>
    <message>
        <source>Sent in on this day or later.</source>
        <translation>Meldt inn denne dagen eller seinare.</translation>
    </message>
    <message>
        <source>Sent in on this day or earlier.</source>
        <translation>Meldt inn denne dagen eller tidlegare.</translation>
    </message>
    <message>
        <source>Only those tied to this case.</source>
        <translation>Berre dei som er knytte til denne saka.</translation>
    </message>
    <message>
        <source>Only those that hold this text.</source>
        <translation>Berre dei som har denne teksten.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>etter %1</translation>
    </message>
    <message>
        <source>Renamed and merged until then</source>
        <translation>Omdøypt og slått saman til då</translation>
    </message>
    <message>
        <source>From now on the office keeps its own graph: what a later program brings no longer changes it.</source>
        <translation>Frå no av har kontoret sin eigen graf: det som følgjer med eit seinare program, endrar han ikkje lenger.</translation>
    </message>
    <message>
        <source>Left out, because it says nothing about who is responsible: %1.</source>
        <translation>Utelate, fordi det ikkje seier noko om kven som har ansvar: %1.</translation>
    </message>
    <message>
        <source>Made from it and to be read again: %1.</source>
        <translation>Laga frå saka og må lesast på nytt: %1.</translation>
    </message>
    <message>
        <source>Only those merged into another case, which no report counts.</source>
        <translation>Berre dei som er slått saman med ei anna sak, og som ingen rapport tel.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting vart endra.</translation>
    </message>
    <message>
        <source> (the office&apos;s own)</source>
        <translation> (kontoret sin eigen)</translation>
    </message>
    <message>
        <source>List the texts that go out to askers, and put the office&apos;s own words in the place of the shipped ones. A template is named with its language: notice.referred/nb.</source>
        <translation>Vis tekstane som går ut til meldarar, og set kontoret sine eigne ord i staden for dei som følgde med. Ein mal blir nemnd med språket: notice.referred/nb.</translation>
    </message>
    <message>
        <source>With set: the text is read from this file; - reads what is piped in.</source>
        <translation>Med set: teksten blir lesen frå denne fila; - les det som blir sendt inn.</translation>
    </message>
    <message>
        <source>not read: %1 (another list of cases in the workbook)</source>
        <translation>ikkje lesen: %1 (ei anna saksliste i arbeidsboka)</translation>
    </message>
    <message>
        <source>A graph was taken in. %1</source>
        <translation>Ein graf vart teken inn. %1</translation>
    </message>
    <message>
        <source>Tell what an import would change; keep nothing.</source>
        <translation>Fortel kva ein import ville endra; ta ikkje vare på noko.</translation>
    </message>
    <message>
        <source>Nodes: %1 added, %2 removed, %3 changed. Edges: %4 added, %5 removed, %6 changed.</source>
        <translation>Nodar: %1 lagde til, %2 fjerna, %3 endra. Kantar: %4 lagde til, %5 fjerna, %6 endra.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lagt til: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Fjerna: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Endra: %1</translation>
    </message>
    <message>
        <source>The case is closed and its answer has not been sent.</source>
        <translation>Saka er avslutta, og svaret er ikkje sendt.</translation>
    </message>
    <message>
        <source>Tagged with this regime, or still to be assessed for it: what is routed.</source>
        <translation>Merkt med dette regelverket, eller må framleis vurderast for det: det som blir fordelt.</translation>
    </message>
    <message>
        <source>Tagged with this regime: what a report counts.</source>
        <translation>Merkt med dette regelverket: det ein rapport tel.</translation>
    </message>
    <message>
        <source>It could not be kept like this: %1</source>
        <translation>Slik kan det ikkje lagrast: %1</translation>
    </message>
    <message>
        <source>Regimes that are not switched on</source>
        <translation>Regelverk som ikkje er slått på</translation>
    </message>
</context>
<context>
    <name>ContributionState</name>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>No remark</source>
        <translation>Ingen merknad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>for %n veke sidan</numerusform>
            <numerusform>for %n veker sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>for %n månad sidan</numerusform>
            <numerusform>for %n månader sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>for %n år sidan</numerusform>
            <numerusform>for %n år sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>om %n veke</numerusform>
            <numerusform>om %n veker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>om %n månad</numerusform>
            <numerusform>om %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>om %n år</numerusform>
            <numerusform>om %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>%1 is a public holiday: %2.</source>
        <translation>%1 er ein heilagdag: %2.</translation>
    </message>
    <message>
        <source>%1 is a Saturday.</source>
        <translation>%1 er ein laurdag.</translation>
    </message>
    <message>
        <source>%1 is a Sunday.</source>
        <translation>%1 er ein sundag.</translation>
    </message>
    <message>
        <source>The clock started on %1.</source>
        <translation>Klokka starta %1.</translation>
    </message>
    <message>
        <source>The office&apos;s own target is %1 weeks (%2 calendar days), which is %3.</source>
        <translation>Målet til kontoret sjølv er %1 veker (%2 kalenderdagar), som er %3.</translation>
    </message>
    <message>
        <source>The office&apos;s own target is %1 calendar days, which is %2.</source>
        <translation>Målet til kontoret sjølv er %1 kalenderdagar, som er %2.</translation>
    </message>
    <message>
        <source>The next working day is %1.</source>
        <translation>Neste verkedag er %1.</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>1. påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>1. pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>1. nyttårsdag</translation>
    </message>
    <message>
        <source>1 May</source>
        <translation>1. mai</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grunnlovsdagen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. juledag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>2. juledag</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Assisted</source>
        <translation>Hjelpt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Vist vidare</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” was given more than once.</source>
        <translation>«%1» vart oppgitt meir enn éin gong.</translation>
    </message>
    <message>
        <source>“%1” is not a possible %2 (%3).</source>
        <translation>«%1» er ikkje ein mogleg %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a date (22.11.2026 or 2026-11-22).</source>
        <translation>«%1» er ikkje ein dato (22.11.2026 eller 2026-11-22).</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours (2.5, 2,5 or 2 1/2).</source>
        <translation>«%1» er ikkje eit timetal (2.5, 2,5 eller 2 1/2).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er korkje ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” needs %2=...</source>
        <translation>«%1» treng %2=...</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; it takes %3.</source>
        <translation>«%1» kjenner ikkje «%2»; han tek %3.</translation>
    </message>
    <message>
        <source>“%1” is not a moment (2026-11-22T10:00).</source>
        <translation>«%1» er ikkje eit tidspunkt (2026-11-22T10:00).</translation>
    </message>
    <message>
        <source>“%1” is not a time of day (10:00).</source>
        <translation>«%1» er ikkje eit klokkeslett (10:00).</translation>
    </message>
    <message>
        <source>“%1” is not an act; these are: %2.</source>
        <translation>«%1» er inga handling; desse er: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» har ikkje forma NØKKEL=VERDI.</translation>
    </message>
    <message>
        <source>A meeting is proposed, confirmed, held or cancelled, not “%1” (%2).</source>
        <translation>Eit møte blir foreslått, stadfesta, halde eller avlyst, ikkje «%1» (%2).</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Opne ho på nytt først.</translation>
    </message>
    <message>
        <source>Case %1 is held because the enquiry is incomplete.</source>
        <translation>Sak %1 er på vent fordi førespurnaden er mangelfull.</translation>
    </message>
    <message>
        <source>Record that it is complete first (triage: complete).</source>
        <translation>Før først inn at han er fullstendig (triage: complete).</translation>
    </message>
    <message>
        <source>Case %1 has not been accepted yet.</source>
        <translation>Sak %1 er ikkje teken inn enno.</translation>
    </message>
    <message>
        <source>Triage it first.</source>
        <translation>Vurder ho først.</translation>
    </message>
    <message>
        <source>No agency was named.</source>
        <translation>Ingen etat vart nemnd.</translation>
    </message>
    <message>
        <source>No agency has the code “%1”.</source>
        <translation>Ingen etat har koden «%1».</translation>
    </message>
    <message>
        <source>No regime was named.</source>
        <translation>Ikkje noko regelverk vart nemnt.</translation>
    </message>
    <message>
        <source>No regime has the code “%1”.</source>
        <translation>Ikkje noko regelverk har koden «%1».</translation>
    </message>
    <message>
        <source>Case %1 is not tagged with %2.</source>
        <translation>Sak %1 er ikkje merkt med %2.</translation>
    </message>
    <message>
        <source>Tag it first.</source>
        <translation>Merk ho først.</translation>
    </message>
    <message>
        <source>Case %1 has several meetings this could mean.</source>
        <translation>Sak %1 har fleire møte dette kan gjelde.</translation>
    </message>
    <message>
        <source>Say which one (meeting=1, 2, ...).</source>
        <translation>Sei kva for eit (meeting=1, 2, ...).</translation>
    </message>
    <message>
        <source>Case %1 has no meeting.</source>
        <translation>Sak %1 har ikkje noko møte.</translation>
    </message>
    <message>
        <source>Propose one first.</source>
        <translation>Foreslå eit først.</translation>
    </message>
    <message>
        <source>Case %1 has no meeting number %2.</source>
        <translation>Sak %1 har ikkje noko møte nummer %2.</translation>
    </message>
    <message>
        <source>Meeting %1 is only proposed.</source>
        <translation>Møte %1 er berre foreslått.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Stadfest det først.</translation>
    </message>
    <message>
        <source>Meeting %1 is confirmed already.</source>
        <translation>Møte %1 er alt stadfesta.</translation>
    </message>
    <message>
        <source>Meeting %1 has been held already.</source>
        <translation>Møte %1 er alt halde.</translation>
    </message>
    <message>
        <source>Meeting %1 has been cancelled.</source>
        <translation>Møte %1 er avlyst.</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>Møtet har ingen dato.</translation>
    </message>
    <message>
        <source>A meeting on %1 would be before the enquiry came in (%2).</source>
        <translation>Eit møte %1 ville vore før førespurnaden kom inn (%2).</translation>
    </message>
    <message>
        <source>A meeting cannot last %1 minutes.</source>
        <translation>Eit møte kan ikkje vare %1 minutt.</translation>
    </message>
    <message>
        <source>Meeting %1 is on %2 and has not taken place yet.</source>
        <translation>Møte %1 er %2 og har ikkje funne stad enno.</translation>
    </message>
    <message>
        <source>The resolution of %1 says nothing.</source>
        <translation>Svaret etter %1 seier ingenting.</translation>
    </message>
    <message>
        <source>Write at least one statement.</source>
        <translation>Skriv minst eitt utsegn.</translation>
    </message>
    <message>
        <source>The signal has no text.</source>
        <translation>Signalet har ingen tekst.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatet er tomt.</translation>
    </message>
    <message>
        <source>Hours must be more than nothing.</source>
        <translation>Timar må vere meir enn ingenting.</translation>
    </message>
    <message>
        <source>Hours cannot be spent on %1, which is still to come.</source>
        <translation>Timar kan ikkje vere brukte %1, som ikkje har vore enno.</translation>
    </message>
    <message>
        <source>Case %1 has no regime and so no answer.</source>
        <translation>Sak %1 har ikkje noko regelverk og difor ikkje noko svar.</translation>
    </message>
    <message>
        <source>Tag and resolve it, or triage it as out of scope.</source>
        <translation>Merk og avklar ho, eller vurder ho som utanfor området.</translation>
    </message>
    <message>
        <source>Case %1 has no resolution yet for %2.</source>
        <translation>Sak %1 er enno ikkje avklart for %2.</translation>
    </message>
    <message>
        <source>Resolve each regime, or remove the tag with a reason.</source>
        <translation>Avklar kvart regelverk, eller fjern merket med ei grunngiving.</translation>
    </message>
    <message>
        <source>Case %1 still waits for %2.</source>
        <translation>Sak %1 ventar framleis på %2.</translation>
    </message>
    <message>
        <source>Record the contribution, or that there is no remark.</source>
        <translation>Før inn bidraget, eller at det ikkje er nokon merknad.</translation>
    </message>
    <message>
        <source>Meeting %1 on %2 has been neither held nor cancelled.</source>
        <translation>Møte %1 %2 er korkje halde eller avlyst.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Sak %1 er open.</translation>
    </message>
    <message>
        <source>There is nothing to undo on case %1.</source>
        <translation>Det er ingenting å angre på sak %1.</translation>
    </message>
    <message>
        <source>The field “%1” of the case cannot be understood.</source>
        <translation>Feltet «%1» i saka kan ikkje forståast.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” has been changed since.</source>
        <translation>«%1» kan ikkje angrast: «%2» er endra sidan.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Angre den seinare endringa først.</translation>
    </message>
    <message>
        <source>There is nothing to change: case %1 is so already.</source>
        <translation>Det er ingenting å endre: sak %1 er alt slik.</translation>
    </message>
    <message>
        <source>Case %1 has been accepted already.</source>
        <translation>Sak %1 er alt teken inn.</translation>
    </message>
    <message>
        <source>Case %1 is held already.</source>
        <translation>Sak %1 er alt på vent.</translation>
    </message>
    <message>
        <source>Case %1 is not held, so it cannot become complete.</source>
        <translation>Sak %1 er ikkje på vent, og kan difor ikkje bli fullstendig.</translation>
    </message>
    <message>
        <source>It was not said where case %1 is referred.</source>
        <translation>Det vart ikkje sagt kvar sak %1 skal visast.</translation>
    </message>
    <message>
        <source>Name the channel or body (to=...).</source>
        <translation>Nemn kanalen eller organet (to=...).</translation>
    </message>
    <message>
        <source>%1 has been resolved on case %2 and cannot be removed.</source>
        <translation>%1 er avklart i sak %2 og kan ikkje fjernast.</translation>
    </message>
    <message>
        <source>Undo the resolution first.</source>
        <translation>Angre avklaringa først.</translation>
    </message>
    <message>
        <source>Case %1 has no regime to route by.</source>
        <translation>Sak %1 har ikkje noko regelverk å fordele etter.</translation>
    </message>
    <message>
        <source>Tag at least one regime first.</source>
        <translation>Merk med minst eitt regelverk først.</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>Ei sak treng ein tittel.</translation>
    </message>
    <message>
        <source>The due date %1 has passed already.</source>
        <translation>Fristen %1 er alt passert.</translation>
    </message>
    <message>
        <source>%1 was asked on %2 and has not answered yet.</source>
        <translation>%1 vart spurd %2 og har ikkje svara enno.</translation>
    </message>
    <message>
        <source>The contribution of %1 has no text.</source>
        <translation>Bidraget frå %1 har ingen tekst.</translation>
    </message>
    <message>
        <source>Write the position, or the reason for declining.</source>
        <translation>Skriv standpunktet, eller grunnen til å avslå.</translation>
    </message>
    <message>
        <source>Ask it first.</source>
        <translation>Spør han først.</translation>
    </message>
    <message>
        <source>The lexicon&apos;s entry &quot;%1&quot; has a field &quot;%2&quot; that is missing, doubled or not understood.</source>
        <translation>Oppføringa «%1» i ordlista har eit felt «%2» som manglar, er dobla eller ikkje blir forstått.</translation>
    </message>
    <message>
        <source>Correct the entry and load the lexicon again.</source>
        <translation>Rett oppføringa og last ordlista på nytt.</translation>
    </message>
    <message>
        <source>The lexicon is not JSON: %1 at byte %2.</source>
        <translation>Ordlista er ikkje JSON: %1 ved byte %2.</translation>
    </message>
    <message>
        <source>The phrase &quot;%1&quot; cannot be searched for.</source>
        <translation>Ein kan ikkje søkje etter uttrykket «%1».</translation>
    </message>
    <message>
        <source>Write words with single spaces between them.</source>
        <translation>Skriv ord med enkle mellomrom mellom.</translation>
    </message>
    <message>
        <source>The register %1 has an entry &quot;%2&quot; whose field &quot;%3&quot; is missing, doubled or not understood.</source>
        <translation>Registeret %1 har ei oppføring «%2» med eit felt «%3» som manglar, er dobla eller ikkje blir forstått.</translation>
    </message>
    <message>
        <source>Correct the entry in the file.</source>
        <translation>Rett oppføringa i fila.</translation>
    </message>
    <message>
        <source>The register %1 is not JSON: %2 at byte %3.</source>
        <translation>Registeret %1 er ikkje JSON: %2 ved byte %3.</translation>
    </message>
    <message>
        <source>A period needs a first and a last day.</source>
        <translation>Ein periode treng ein første og ein siste dag.</translation>
    </message>
    <message>
        <source>Write both as 2024-01-31 or 31.01.2024.</source>
        <translation>Skriv begge som 2024-01-31 eller 31.01.2024.</translation>
    </message>
    <message>
        <source>The period ends (%2) before it begins (%1).</source>
        <translation>Perioden sluttar (%2) før han byrjar (%1).</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <translation>Byt om dei to dagane.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known here.</source>
        <translation>%1: feltet «%2» er ikkje kjent her.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a text.</source>
        <translation>%1: feltet «%2» må vere ein tekst.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a list.</source>
        <translation>%1: feltet «%2» må vere ei liste.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be an object.</source>
        <translation>%1: feltet «%2» må vere eit objekt.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be texts.</source>
        <translation>%1: feltet «%2» må vere tekstar.</translation>
    </message>
    <message>
        <source>%1 is larger than reference data can be.</source>
        <translation>%1 er større enn referansedata kan vere.</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read as a JSON object: %3.</source>
        <translation>%1, linje %2, kan ikkje lesast som eit JSON-objekt: %3.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 har ikkje noko namn.</translation>
    </message>
    <message>
        <source>%1 has two names at the same time.</source>
        <translation>%1 har to namn på same tid.</translation>
    </message>
    <message>
        <source>%1 takes part in two ways at the same time.</source>
        <translation>%1 deltek på to måtar samtidig.</translation>
    </message>
    <message>
        <source>The code %1 is used twice.</source>
        <translation>Koden %1 er brukt to gonger.</translation>
    </message>
    <message>
        <source>%1 has two successors at the same time.</source>
        <translation>%1 har to etterfølgjarar på same tid.</translation>
    </message>
    <message>
        <source>The regime &quot;%1&quot; is not known. Known regimes: %2.</source>
        <translation>Regelverket «%1» er ikkje kjent. Kjende regelverk: %2.</translation>
    </message>
    <message>
        <source>The provision &quot;%1&quot; is not known. Known provisions: %2.</source>
        <translation>Føresegna «%1» er ikkje kjend. Kjende føresegner: %2.</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; is not known. Known topics: %2.</source>
        <translation>Temaet «%1» er ikkje kjent. Kjende tema: %2.</translation>
    </message>
    <message>
        <source>The agency &quot;%1&quot; is not known. Known agencies: %2.</source>
        <translation>Etaten «%1» er ikkje kjend. Kjende etatar: %2.</translation>
    </message>
    <message>
        <source>A route needs a day that exists.</source>
        <translation>Ei fordeling treng ein dag som finst.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any mail (%2 bytes).</source>
        <translation>%1 er større enn nokon e-post (%2 byte).</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>Vel ei mappe du kan skrive i.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Inga fil vart oppgitt.</translation>
    </message>
    <message>
        <source>“%1” is not a case number (2026-0042).</source>
        <translation>«%1» er ikkje eit saksnummer (2026-0042).</translation>
    </message>
    <message>
        <source>A backup file cannot be restored to a server.</source>
        <translation>Ein tryggleikskopi kan ikkje leggjast tilbake på ein tenar.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own tools (pg_dump and pg_restore).</source>
        <translation>Bruk tenaren sine eigne verktøy (pg_dump og pg_restore).</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Det finst ingen database %1.</translation>
    </message>
    <message>
        <source>Check the name; importing makes a new one.</source>
        <translation>Kontroller namnet; import lagar ein ny.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Inga mappe vart oppgitt.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» finst alt.</translation>
    </message>
    <message>
        <source>Name an empty folder, or remove the file.</source>
        <translation>Oppgi ei tom mappe, eller fjern fila.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Mappa «%1» kan ikkje lagast.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Det finst inga fil eller mappe «%1».</translation>
    </message>
    <message>
        <source>The figures do not reconcile.</source>
        <translation>Tala går ikkje opp.</translation>
    </message>
    <message>
        <source>Check the database (verify) before the report is used.</source>
        <translation>Kontroller databasen (verify) før rapporten blir brukt.</translation>
    </message>
    <message>
        <source>Name at least one: --regimes GDPR,MDR.</source>
        <translation>Nemn minst eitt: --regimes GDPR,MDR.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2.</source>
        <translation>«%1» er eitt ord for mykje for %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regime; these are: %2.</source>
        <translation>«%1» er ikkje eit regelverk; desse er: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an agency; these are: %2.</source>
        <translation>«%1» er ingen etat; desse er: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«%1» kunne ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finst inga fil «%1».</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Arbeidet vart avbrote.</translation>
    </message>
    <message>
        <source>Events are missing before event %1 (case %2).</source>
        <translation>Det manglar hendingar før hending %1 (sak %2).</translation>
    </message>
    <message>
        <source>Event %1 of case %2 is not as it was written.</source>
        <translation>Hending %1 i sak %2 er ikkje slik ho vart skriven.</translation>
    </message>
    <message>
        <source>The chain of events does not end where it should: events were removed or added.</source>
        <translation>Hendingskjeda sluttar ikkje der ho skal: hendingar er fjerna eller lagde til.</translation>
    </message>
    <message>
        <source>Case %1 does not have one event for each of its changes.</source>
        <translation>Sak %1 har ikkje éi hending for kvar endring.</translation>
    </message>
    <message>
        <source>The database has lost the end of its chain of events.</source>
        <translation>Databasen har mist slutten av hendingskjeda.</translation>
    </message>
    <message>
        <source>Leave the file as it is, and restore the latest backup.</source>
        <translation>La fila vere som ho er, og legg tilbake den siste tryggleikskopien.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Det som var der før, er som det var.</translation>
    </message>
    <message>
        <source>%1 is on a server, and its backups are the server&apos;s own.</source>
        <translation>%1 ligg på ein tenar, og tryggleikskopiane er tenaren sine eigne.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask those who run the server.</source>
        <translation>Bruk pg_dump, eller spør dei som driv tenaren.</translation>
    </message>
    <message>
        <source>%1 is there already, and a backup never replaces a file.</source>
        <translation>%1 finst alt, og ein tryggleikskopi erstattar aldri ei fil.</translation>
    </message>
    <message>
        <source>Give the backup a new name.</source>
        <translation>Gi tryggleikskopien eit nytt namn.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Mappa til %1 finst ikkje.</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another place.</source>
        <translation>Lag mappa først, eller vel ein annan stad.</translation>
    </message>
    <message>
        <source>The backup was not kept, because the database is damaged: %1</source>
        <translation>Tryggleikskopien vart ikkje behalden, fordi databasen er skadd: %1</translation>
    </message>
    <message>
        <source>Check the database with verify, and copy its file as it is.</source>
        <translation>Kontroller databasen med verify, og kopier fila som ho er.</translation>
    </message>
    <message>
        <source>There is no backup file %1.</source>
        <translation>Det finst ingen tryggleikskopi %1.</translation>
    </message>
    <message>
        <source>%1 is the database itself, not a backup of it.</source>
        <translation>%1 er sjølve databasen, ikkje ein tryggleikskopi av han.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied to %2: %3.</source>
        <translation>Tryggleikskopien %1 kunne ikkje kopierast til %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program.</source>
        <translation>%1 er ikkje ein database for dette programmet.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>Ingenting i ho er endra. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2</source>
        <translation>Tryggleikskopien %1 er skadd: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an earlier backup.</source>
        <translation>Ingenting er endra. Vel ein tidlegare tryggleikskopi.</translation>
    </message>
    <message>
        <source>Another program has the database %1 open.</source>
        <translation>Eit anna program har databasen %1 open.</translation>
    </message>
    <message>
        <source>Close it there, then restore again. Nothing was changed.</source>
        <translation>Lukk han der, og legg tilbake på nytt. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The calendar could not be read again after it was written.</source>
        <translation>Kalenderen kunne ikkje lesast igjen etter at han var skriven.</translation>
    </message>
    <message>
        <source>The next page was asked for in another order than the page before.</source>
        <translation>Neste side vart beden om i ei anna rekkjefølgje enn sida før.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Det finst inga sak %1.</translation>
    </message>
    <message>
        <source>An enquiry needs the day it was received.</source>
        <translation>Ein førespurnad treng dagen han vart motteken.</translation>
    </message>
    <message>
        <source>The bytes of the attachment “%1” are not what they should be.</source>
        <translation>Innhaldet i vedlegget «%1» er ikkje det det skulle vere.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Det finst ikkje noko slikt vedlegg.</translation>
    </message>
    <message>
        <source>The attachment is not as it was received.</source>
        <translation>Vedlegget er ikkje slik det vart motteke.</translation>
    </message>
    <message>
        <source>Fetch it from a backup.</source>
        <translation>Hent han frå ein tryggleikskopi.</translation>
    </message>
    <message>
        <source>Case %1 was changed by %2 on %3 while you worked on it.</source>
        <translation>Sak %1 vart endra av %2 %3 medan du arbeidde med ho.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Read the change and try again.</source>
        <translation>Ingenting du skreiv er tapt. Les endringa og prøv igjen.</translation>
    </message>
    <message>
        <source>Case %1 has nothing to undo.</source>
        <translation>Sak %1 har ingenting å angre.</translation>
    </message>
    <message>
        <source>The address of the database server cannot be understood.</source>
        <translation>Adressa til databasetenaren kan ikkje forståast.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/name.</source>
        <translation>Skriv ho som postgresql://brukar@vert:port/namn.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Databasen %1 er i bruk av eit anna program.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again.</source>
        <translation>Ingenting er endra. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>Databasen %1 kan ikkje skrivast.</translation>
    </message>
    <message>
        <source>Check the rights to the file and to its folder.</source>
        <translation>Kontroller rettane til fila og mappa.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Databasen %1 er skadd.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database %1.</source>
        <translation>Det er ikkje meir plass på disken til databasen %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Ingenting er endra. Lag plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached.</source>
        <translation>Databasen %1 kan ikkje nåast.</translation>
    </message>
    <message>
        <source>Check that the folder or the server is there and try again.</source>
        <translation>Kontroller at mappa eller tenaren er der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>Databasen avviste ein operasjon: %1</translation>
    </message>
    <message>
        <source>The text holds characters that the database cannot keep, or is too large.</source>
        <translation>Teksten har teikn som databasen ikkje kan ta vare på, eller er for stor.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in.</source>
        <translation>Databasetenaren for %1 slepp ikkje inn denne brukaren.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Kontroller brukarnamn og passord.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>Tenaren har ingen database %1.</translation>
    </message>
    <message>
        <source>Check the name, or have the database made first.</source>
        <translation>Kontroller namnet, eller få databasen laga først.</translation>
    </message>
    <message>
        <source>There is not enough memory for this operation.</source>
        <translation>Det er ikkje nok minne til denne operasjonen.</translation>
    </message>
    <message>
        <source>This machine lacks the part that speaks with PostgreSQL (QPSQL).</source>
        <translation>Denne maskina manglar delen som snakkar med PostgreSQL (QPSQL).</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Installer pakken libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The year %1 cannot be kept.</source>
        <translation>Året %1 kan ikkje takast vare på.</translation>
    </message>
    <message>
        <source>The database holds a word that it cannot hold: %1</source>
        <translation>Databasen inneheld eit ord han ikkje kan innehalde: %1</translation>
    </message>
    <message>
        <source>The draft kept for &quot;%1&quot; does not match its checksum.</source>
        <translation>Utkastet som er lagra for «%1», stemmer ikkje med sjekksummen sin.</translation>
    </message>
    <message>
        <source>Check the database with verify; a backup may hold it unharmed.</source>
        <translation>Kontroller databasen med verify; ein tryggleikskopi kan ha han uskadd.</translation>
    </message>
    <message>
        <source>The text says it is “%1” but is not; it was read as %2.</source>
        <translation>Teksten seier at han er «%1», men er det ikkje; han vart lesen som %2.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Importen vart stoppa.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«%1» kunne ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV (UTF-8) and import that.</source>
        <translation>Lagre reknearket som CSV (UTF-8) og importer det.</translation>
    </message>
    <message>
        <source>The mail is %1 MB; mails over %2 MB are not read.</source>
        <translation>E-posten er %1 MB; e-post over %2 MB blir ikkje lesen.</translation>
    </message>
    <message>
        <source>Save its large attachments apart, and import the mail without them.</source>
        <translation>Lagre dei store vedlegga for seg, og importer e-posten utan dei.</translation>
    </message>
    <message>
        <source>The bytes kept of “%1” are no longer what came in.</source>
        <translation>Innhaldet som er teke vare på av «%1», er ikkje lenger det som kom inn.</translation>
    </message>
    <message>
        <source>It is in already, as case %1 from “%2”.</source>
        <translation>Han er inne alt, som sak %1 frå «%2».</translation>
    </message>
    <message>
        <source>“%1” is the mark of case %2 from “%3”, but this says something else.</source>
        <translation>«%1» er merket til sak %2 frå «%3», men denne seier noko anna.</translation>
    </message>
    <message>
        <source>Compare the two, and make a case of it or dismiss it.</source>
        <translation>Samanlikn dei to, og lag ei sak av han eller avvis han.</translation>
    </message>
    <message>
        <source>It stands in this import already.</source>
        <translation>Han står i denne importen alt.</translation>
    </message>
    <message>
        <source>“%1” marks another source of this import, but this says something else.</source>
        <translation>«%1» merkjer ei anna kjelde i denne importen, men denne seier noko anna.</translation>
    </message>
    <message>
        <source>There is no such source in quarantine.</source>
        <translation>Det finst inga slik kjelde i karantene.</translation>
    </message>
    <message>
        <source>“%1” has been dealt with by %2 already.</source>
        <translation>«%1» er alt behandla av %2.</translation>
    </message>
    <message>
        <source>It is in already: a person made case %1 of it.</source>
        <translation>Han er inne alt: nokon laga sak %1 av han.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine&apos;s own disk. To share cases between machines, use a PostgreSQL database.</source>
        <translation>Vel ei mappe på disken til maskina sjølv. For å dele saker mellom maskiner bruker ein ein PostgreSQL-database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a database file.</source>
        <translation>«%1» er ikkje namnet på ei databasefil.</translation>
    </message>
    <message>
        <source>Give the path of a file, such as cases.sqlite.</source>
        <translation>Oppgi banen til ei fil, til dømes saker.sqlite.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 er ei mappe, ikkje ei databasefil.</translation>
    </message>
    <message>
        <source>Give the path of a file inside it.</source>
        <translation>Oppgi banen til ei fil i ho.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 er ei eining eller eit røyr, ikkje ei fil.</translation>
    </message>
    <message>
        <source>Give the path of an ordinary file.</source>
        <translation>Oppgi banen til ei vanleg fil.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where a database file can be destroyed when two machines write to it.</source>
        <translation>%1 ligg på eit nettverksfilsystem (%2), der ei databasefil kan bli øydelagd når to maskiner skriv til ho.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises, and a database file that is copied while it is written can be destroyed.</source>
        <translation>%1 ligg i ei mappe som %2 synkroniserer, og ei databasefil som blir kopiert medan ho blir skriven, kan bli øydelagd.</translation>
    </message>
    <message>
        <source>This is no mail: line %1 begins “%2”, where a header such as “From:” should stand.</source>
        <translation>Dette er ikkje e-post: linje %1 byrjar «%2», der det skulle stått eit hovud som «From:».</translation>
    </message>
    <message>
        <source>Save the mail once more from the mail program, as .eml.</source>
        <translation>Lagre e-posten ein gong til frå e-postprogrammet, som .eml.</translation>
    </message>
    <message>
        <source>More than %1 headers in one part; the one too many stands in line %2: “%3”.</source>
        <translation>Meir enn %1 hovud i éin del; den eine for mykje står i linje %2: «%3».</translation>
    </message>
    <message>
        <source>The headers of one part hold more than %1 kB; line %2 begins “%3”.</source>
        <translation>Hovuda i éin del er på meir enn %1 kB; linje %2 byrjar «%3».</translation>
    </message>
    <message>
        <source>Parts lie within parts more than %1 deep; line %2: “%3”.</source>
        <translation>Delar ligg i delar meir enn %1 i djupna; linje %2: «%3».</translation>
    </message>
    <message>
        <source>More than %1 parts; the one too many begins in line %2.</source>
        <translation>Meir enn %1 delar; den eine for mykje byrjar i linje %2.</translation>
    </message>
    <message>
        <source>Ask for the mail again, or read what there is of it and make a case by hand.</source>
        <translation>Be om e-posten på nytt, eller les det som finst av han og lag ei sak for hand.</translation>
    </message>
    <message>
        <source>The mail ends within its headers, in line %1: “%2”.</source>
        <translation>E-posten sluttar midt i hovuda, i linje %1: «%2».</translation>
    </message>
    <message>
        <source>The mail is cut short: the parts announced in line %1 by “%2” never end; the last line, %3, is “%4”.</source>
        <translation>E-posten er avkutta: delane som blir varsla i linje %1 med «%2», sluttar aldri; siste linje, %3, er «%4».</translation>
    </message>
    <message>
        <source>The mail is cut short: it ends in the middle of line %1: “%2”.</source>
        <translation>E-posten er avkutta: han sluttar midt i linje %1: «%2».</translation>
    </message>
    <message>
        <source>This is an Outlook message (.msg), which only Outlook can read.</source>
        <translation>Dette er ei Outlook-melding (.msg), som berre Outlook kan lese.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as .eml, or drag it from a web mail.</source>
        <translation>Opne han i Outlook og lagre han som .eml, eller dra han frå ein nettpost.</translation>
    </message>
    <message>
        <source>The mail is empty: %1 bytes and no text (line 1).</source>
        <translation>E-posten er tom: %1 byte og ingen tekst (linje 1).</translation>
    </message>
    <message>
        <source>This is no mail but binary data; line 1 begins “%1”.</source>
        <translation>Dette er ikkje e-post, men binære data; linje 1 byrjar «%1».</translation>
    </message>
    <message>
        <source>The text is that of a mail that was attached.</source>
        <translation>Teksten er frå ein e-post som låg ved.</translation>
    </message>
    <message>
        <source>The mail announces parts that are not there; its text was read as it is.</source>
        <translation>E-posten varslar delar som ikkje er der; teksten vart lesen som han er.</translation>
    </message>
    <message>
        <source>The text is very long; all of it is attached as hele-teksten.txt.</source>
        <translation>Teksten er svært lang; heile er lagd ved som hele-teksten.txt.</translation>
    </message>
    <message>
        <source>The sender could not be understood: “%1”.</source>
        <translation>Avsendaren kunne ikkje forståast: «%1».</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; when a mail server received it was used.</source>
        <translation>Datoen «%1» er umogleg; tidspunktet då ein postserver tok imot han, vart brukt.</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; the time of the file was used.</source>
        <translation>Datoen «%1» er umogleg; tidspunktet til fila vart brukt.</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; today was used.</source>
        <translation>Datoen «%1» er umogleg; i dag vart brukt.</translation>
    </message>
    <message>
        <source>There is nothing to read in the mail: no text, no subject and no attachment. Line 1 is “%1”.</source>
        <translation>Det er ingenting å lese i e-posten: ingen tekst, ikkje noko emne og ikkje noko vedlegg. Linje 1 er «%1».</translation>
    </message>
    <message>
        <source>The database %1 was made by a later version of the program (schema %2; this version knows %3).</source>
        <translation>Databasen %1 vart laga av ein nyare versjon av programmet (skjema %2; denne versjonen kjenner %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the latest version of the program.</source>
        <translation>Ingenting er endra. Installer siste versjon av programmet.</translation>
    </message>
    <message>
        <source>The database %1 was built with another form of step %2 (%3) than this program has.</source>
        <translation>Databasen %1 vart bygd med ei anna form av steg %2 (%3) enn dette programmet har.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the version of the program that made it.</source>
        <translation>Ingenting er endra. Bruk den versjonen av programmet som laga han.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another database.</source>
        <translation>Ingenting i han er endra. Vel ein annan database.</translation>
    </message>
    <message>
        <source>Bringing the database %1 up to date would have lost rows (%2: %3 before, %4 after).</source>
        <translation>Å oppdatere databasen %1 ville ha mist rader (%2: %3 før, %4 etter).</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and tell those who maintain the program.</source>
        <translation>Ingenting er endra. Ta vare på fila og sei frå til dei som held programmet ved like.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not understood.</source>
        <translation>Linje %1, kolonne «%2»: «%3» blir ikkje forstått.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where there are %3 columns; it begins “%4”.</source>
        <translation>Linje %1 har %2 celler der det er %3 kolonnar; ho byrjar «%4».</translation>
    </message>
    <message>
        <source>Correct the row in the sheet and import it again: rows that are in already are not taken twice.</source>
        <translation>Rett rada i reknearket og importer på nytt: rader som er inne, blir ikkje tekne inn to gonger.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a date.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikkje ein dato.</translation>
    </message>
    <message>
        <source>Line %1, column “%2” is empty: a case needs its day of receipt.</source>
        <translation>Linje %1, kolonne «%2» er tom: ei sak treng mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is before the day of receipt.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er før mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” names rules that are not known here.</source>
        <translation>Linje %1, kolonne «%2»: «%3» nemner regelverk som ikkje er kjende her.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” names an agency that is not known here.</source>
        <translation>Linje %1, kolonne «%2»: «%3» nemner ein etat som ikkje er kjend her.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is neither yes nor no.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er korkje ja eller nei.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a known status.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikkje ein kjend status.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a number of hours.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikkje eit timetal.</translation>
    </message>
    <message>
        <source>Line %1 says whether a decision maker was there, but has no meeting.</source>
        <translation>Linje %1 seier om ein avgjerdstakar var der, men har ikkje noko møte.</translation>
    </message>
    <message>
        <source>Line %1: the meeting is before the day of receipt.</source>
        <translation>Linje %1: møtet er før mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1 has no closing date; the case is closed on its day of receipt.</source>
        <translation>Linje %1 har ingen sluttdato; saka blir avslutta på mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1 waits for an agency, but names none.</source>
        <translation>Linje %1 ventar på ein etat, men nemner ingen.</translation>
    </message>
    <message>
        <source>Line %1 is blank: “%2”.</source>
        <translation>Linje %1 er tom: «%2».</translation>
    </message>
    <message>
        <source>Line %1 opens a quote that is never closed: “%2”.</source>
        <translation>Linje %1 opnar eit hermeteikn som aldri blir lukka: «%2».</translation>
    </message>
    <message>
        <source>Line %1 is cut short: it has %2 of %3 cells and ends with “%4”.</source>
        <translation>Linje %1 er avkutta: ho har %2 av %3 celler og sluttar med «%4».</translation>
    </message>
    <message>
        <source>Line %1 has too many cells: %2 where there are %3 columns; it ends with “%4”.</source>
        <translation>Linje %1 har for mange celler: %2 der det er %3 kolonnar; ho sluttar med «%4».</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written by way of %1.</source>
        <translation>Reknearket kunne ikkje skrivast via %1.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and try again.</source>
        <translation>Lag plass i mappa for mellombelse filer, og prøv igjen.</translation>
    </message>
    <message>
        <source>Case %1 is missing from its table.</source>
        <translation>Sak %1 manglar i tabellen sin.</translation>
    </message>
    <message>
        <source>Case %1 has no event.</source>
        <translation>Sak %1 har inga hending.</translation>
    </message>
    <message>
        <source>Case %1 is not as its last event left it.</source>
        <translation>Sak %1 er ikkje slik den siste hendinga lét ho etter seg.</translation>
    </message>
    <message>
        <source>Case %1 has an event of another case.</source>
        <translation>Sak %1 har ei hending frå ei anna sak.</translation>
    </message>
    <message>
        <source>What is derived from case %1 for lists and reports does not fit the case.</source>
        <translation>Det som er utleidd av sak %1 for lister og rapportar, passar ikkje med saka.</translation>
    </message>
    <message>
        <source>A row of %1 in case %2 is not as the program writes it.</source>
        <translation>Ei rad i %1 i sak %2 er ikkje slik programmet skriv ho.</translation>
    </message>
    <message>
        <source>Event %1 of case %2 cannot be read.</source>
        <translation>Hending %1 i sak %2 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>Databasefila er skadd: %1.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a row of %2 that is not there.</source>
        <translation>Ei rad i %1 høyrer til ei rad i %2 som ikkje finst.</translation>
    </message>
    <message>
        <source>The database is not built as this program builds it (%1).</source>
        <translation>Databasen er ikkje bygd slik dette programmet byggjer han (%1).</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the cases.</source>
        <translation>Søkjeindeksen har ikkje orda i sakene.</translation>
    </message>
    <message>
        <source>No case is lost by that; build the index again.</source>
        <translation>Inga sak går tapt av det; bygg indeksen på nytt.</translation>
    </message>
    <message>
        <source>The search index does not hold the words of case %1.</source>
        <translation>Søkjeindeksen har ikkje orda i sak %1.</translation>
    </message>
    <message>
        <source>The case itself is not lost by that.</source>
        <translation>Sjølve saka går ikkje tapt av det.</translation>
    </message>
    <message>
        <source>A row of %1 (%2) is not as it was written.</source>
        <translation>Ei rad i %1 (%2) er ikkje slik ho vart skriven.</translation>
    </message>
    <message>
        <source>The bytes of an attachment are not as they were received.</source>
        <translation>Innhaldet i eit vedlegg er ikkje slik det vart motteke.</translation>
    </message>
    <message>
        <source>The attachment “%1” of case %2 is not there as received.</source>
        <translation>Vedlegget «%1» i sak %2 er ikkje der slik det vart motteke.</translation>
    </message>
    <message>
        <source>The last number given in %1 is not that of a case.</source>
        <translation>Det siste nummeret som er gitt i %1, høyrer ikkje til ei sak.</translation>
    </message>
    <message>
        <source>The steps of the schema on record are not the program&apos;s.</source>
        <translation>Skjemastega som er registrerte, er ikkje programmet sine eigne.</translation>
    </message>
    <message>
        <source>%1 does not exist yet on %2.</source>
        <translation>%1 finst ikkje enno %2.</translation>
    </message>
    <message>
        <source>%1 ended on %2, and nobody has taken over.</source>
        <translation>%1 slutta å finnast %2, og ingen har teke over.</translation>
    </message>
    <message>
        <source>The work of %1 passed to %2 on %3: ask %2 (%4).</source>
        <translation>Oppgåvene til %1 gjekk over til %2 %3: spør %2 (%4).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stansa.</translation>
    </message>
    <message>
        <source>The change of the term “%1” cannot be used: %2.</source>
        <translation>Endringa av uttrykket «%1» kan ikkje brukast: %2.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett ho og prøv igjen.</translation>
    </message>
    <message>
        <source>These are no changes of a lexicon (%1 at byte %2).</source>
        <translation>Dette er ikkje endringar i ei ordliste (%1 ved byte %2).</translation>
    </message>
    <message>
        <source>Use a file that “lexicon export” has written.</source>
        <translation>Bruk ei fil som «lexicon export» har skrive.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 må ha eit namn.</translation>
    </message>
    <message>
        <source>Say name=&quot;...&quot;.</source>
        <translation>Oppgje name=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>“%1” is neither an agency nor a ministry.</source>
        <translation>«%1» er verken ein etat eller eit departement.</translation>
    </message>
    <message>
        <source>No ministry is named for the agency %1.</source>
        <translation>Det er ikkje oppgjeve noko departement for etaten %1.</translation>
    </message>
    <message>
        <source>Say ministry=hod, or ministry=none where none is known.</source>
        <translation>Oppgje ministry=hod, eller ministry=none der ingen er kjend.</translation>
    </message>
    <message>
        <source>%1 ends on %2 already.</source>
        <translation>%1 sluttar alt %2.</translation>
    </message>
    <message>
        <source>Take back the edit that ended it, if that day is wrong.</source>
        <translation>Angre endringa som avslutta han, dersom dagen er feil.</translation>
    </message>
    <message>
        <source>%1 begins on %2 and cannot end before that.</source>
        <translation>%1 byrjar %2 og kan ikkje slutte før det.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%1 finst ikkje %2.</translation>
    </message>
    <message>
        <source>Choose a day within its life, or the body that carries on its work.</source>
        <translation>Vel ein dag medan han finst, eller organet som fører arbeidet vidare.</translation>
    </message>
    <message>
        <source>%1 bears the name “%2” already on %3.</source>
        <translation>%1 har alt namnet «%2» den %3.</translation>
    </message>
    <message>
        <source>%1 is not in the graph yet and needs a name.</source>
        <translation>%1 er ikkje i grafen enno og må ha eit namn.</translation>
    </message>
    <message>
        <source>Say name=&quot;...&quot;, or correct the code.</source>
        <translation>Oppgje name=&quot;...&quot;, eller rett koden.</translation>
    </message>
    <message>
        <source>%1 exists beside %2 already.</source>
        <translation>%1 finst alt ved sida av %2.</translation>
    </message>
    <message>
        <source>Merge the one into the other, or choose a new code.</source>
        <translation>Slå den eine inn i den andre, eller vel ein ny kode.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself.</source>
        <translation>%1 kan ikkje slåast saman med seg sjølv.</translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind: an agency cannot become a ministry.</source>
        <translation>%1 og %2 er ikkje av same slag: ein etat kan ikkje bli eit departement.</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 on %3.</source>
        <translation>%1 har ikkje ansvar for %2 den %3.</translation>
    </message>
    <message>
        <source>Name only what it answers for itself.</source>
        <translation>Oppgje berre det etaten sjølv har ansvar for.</translation>
    </message>
    <message>
        <source>%1 must become two different bodies.</source>
        <translation>%1 må bli to ulike organ.</translation>
    </message>
    <message>
        <source>An agency stands under a ministry; %1 and %2 are not so.</source>
        <translation>Ein etat ligg under eit departement; slik er det ikkje med %1 og %2.</translation>
    </message>
    <message>
        <source>%1 stands under %2 already on %3.</source>
        <translation>%1 ligg alt under %2 den %3.</translation>
    </message>
    <message>
        <source>%1 takes no part on %2.</source>
        <translation>%1 deltek ikkje %2.</translation>
    </message>
    <message>
        <source>The edit changes nothing: the graph says so already.</source>
        <translation>Endringa endrar ingenting: grafen seier det alt.</translation>
    </message>
    <message>
        <source>The edit does not say from which day.</source>
        <translation>Endringa seier ikkje frå kva dag.</translation>
    </message>
    <message>
        <source>Name the first day on which it holds, e.g. from 2024-01-01.</source>
        <translation>Oppgje den første dagen ho gjeld, t.d. from 2024-01-01.</translation>
    </message>
    <message>
        <source>“%1” is not in the graph. It holds: %2.</source>
        <translation>«%1» er ikkje i grafen. Han inneheld: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regime, topic or provision.</source>
        <translation>«%1» er verken eit regelverk, eit tema eller ei føresegn.</translation>
    </message>
    <message>
        <source>“%1” is not a regime.</source>
        <translation>«%1» er ikkje eit regelverk.</translation>
    </message>
    <message>
        <source>“%1” is taken: it means %2.</source>
        <translation>«%1» er oppteke: det tyder %2.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Vel ein annan kode.</translation>
    </message>
    <message>
        <source>“%1” holds already on some of these days.</source>
        <translation>«%1» gjeld alt nokre av desse dagane.</translation>
    </message>
    <message>
        <source>End the one that holds first, or choose other days.</source>
        <translation>Avslutt den som gjeld først, eller vel andre dagar.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» treng %2.</translation>
    </message>
    <message>
        <source>“graph edit --list” shows how each edit is typed.</source>
        <translation>«graph edit --list» viser korleis kvar endring blir skriven.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Det manglar noko etter «%1».</translation>
    </message>
    <message>
        <source>The log of the responsibility graph has a second beginning.</source>
        <translation>Loggen over ansvarsgrafen har ei byrjing nummer to.</translation>
    </message>
    <message>
        <source>No edit of the responsibility graph is left to take back.</source>
        <translation>Det er inga endring av ansvarsgrafen att å angre.</translation>
    </message>
    <message>
        <source>No edit of the responsibility graph was taken back since the latest one.</source>
        <translation>Inga endring av ansvarsgrafen er angra sidan den siste.</translation>
    </message>
    <message>
        <source>A succession is not added as an edge.</source>
        <translation>Ein etterfølgjar blir ikkje lagd til som ein kant.</translation>
    </message>
    <message>
        <source>Use succeed, merge or split, which end the body too.</source>
        <translation>Bruk succeed, merge eller split, som også avsluttar organet.</translation>
    </message>
    <message>
        <source>Who leads is settled by a decision.</source>
        <translation>Kven som leier, blir avklart med ei avgjerd.</translation>
    </message>
    <message>
        <source>Use settle, and say who decided it and when.</source>
        <translation>Bruk settle, og sei kven som bestemte det og når.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only on days on which %2 does not exist.</source>
        <translation>«%1» gjeld berre på dagar då %2 ikkje finst.</translation>
    </message>
    <message>
        <source>Give it days within the life of both, or leave the days out.</source>
        <translation>Oppgje dagar medan begge finst, eller la dagane stå opne.</translation>
    </message>
    <message>
        <source>A succession cannot be ended.</source>
        <translation>Ein etterfølgjar kan ikkje avsluttast.</translation>
    </message>
    <message>
        <source>Take back the edit that made it.</source>
        <translation>Angre endringa som laga han.</translation>
    </message>
    <message>
        <source>“%1” does not hold on the day before %2.</source>
        <translation>«%1» gjeld ikkje dagen før %2.</translation>
    </message>
    <message>
        <source>Look at its days, and end it after it has begun.</source>
        <translation>Sjå på dagane, og avslutt etter at det har byrja.</translation>
    </message>
    <message>
        <source>The settlement does not say who decided it, and when.</source>
        <translation>Avklaringa seier ikkje kven som bestemte henne, og når.</translation>
    </message>
    <message>
        <source>Say by=&quot;Styringsgruppen&quot; decided=2024-03-01.</source>
        <translation>Oppgje by=&quot;Styringsgruppa&quot; decided=2024-03-01.</translation>
    </message>
    <message>
        <source>%1 cannot both lead and be consulted.</source>
        <translation>%1 kan ikkje både leie og bli rådspurd.</translation>
    </message>
    <message>
        <source>%1 is switched on already on some of these days.</source>
        <translation>%1 er alt slått på nokre av desse dagane.</translation>
    </message>
    <message>
        <source>Switch it off first, or choose other days.</source>
        <translation>Slå det av først, eller vel andre dagar.</translation>
    </message>
    <message>
        <source>Nobody answers for %1 on %2.</source>
        <translation>Ingen har ansvar for %1 den %2.</translation>
    </message>
    <message>
        <source>Name who shall answer for it: owner=hdir.</source>
        <translation>Oppgje kven som skal ha ansvaret: owner=hdir.</translation>
    </message>
    <message>
        <source>“%1” makes nobody answer for a regime.</source>
        <translation>«%1» gjev ingen ansvar for eit regelverk.</translation>
    </message>
    <message>
        <source>%1 is not switched on on %2.</source>
        <translation>%1 er ikkje slått på den %2.</translation>
    </message>
    <message>
        <source>Let the one end on the day the other takes over.</source>
        <translation>La den eine slutte den dagen den andre tek over.</translation>
    </message>
    <message>
        <source>%1 is to take over on %2, but does not exist then.</source>
        <translation>%1 skal ta over %2, men finst ikkje då.</translation>
    </message>
    <message>
        <source>Name a body that exists on that day.</source>
        <translation>Oppgje eit organ som finst den dagen.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry on %2.</source>
        <translation>%1 ligg ikkje under noko departement den %2.</translation>
    </message>
    <message>
        <source>Two settlements say at the same time who leads %1.</source>
        <translation>To avklaringar seier samstundes kven som leier %1.</translation>
    </message>
    <message>
        <source>The mapping’s “%1” is not understood.</source>
        <translation>«%1» i tilordninga blir ikkje forstått.</translation>
    </message>
    <message>
        <source>The organisation of case %1 is not in its register.</source>
        <translation>Verksemda i sak %1 står ikkje i registeret.</translation>
    </message>
    <message>
        <source>The organisation %1 does not fit its history or its merges.</source>
        <translation>Verksemd %1 stemmer ikkje med historikken eller samanslåingane sine.</translation>
    </message>
    <message>
        <source>Events of organisations are missing before event %1.</source>
        <translation>Det manglar hendingar om verksemder før hending %1.</translation>
    </message>
    <message>
        <source>There is no such organisation.</source>
        <translation>Det finst inga slik verksemd.</translation>
    </message>
    <message>
        <source>Case %1 holds no contact data to erase.</source>
        <translation>Sak %1 har ingen kontaktopplysningar å slette.</translation>
    </message>
    <message>
        <source>“%1” has been merged into “%2” already.</source>
        <translation>«%1» er alt slått saman med «%2».</translation>
    </message>
    <message>
        <source>Undo that merge first, or work on the other one.</source>
        <translation>Angre den samanslåinga først, eller arbeid vidare med den andre.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>«%1» kan ikkje slåast saman med seg sjølv.</translation>
    </message>
    <message>
        <source>“%1” is the name of another organisation.</source>
        <translation>«%1» er namnet på ei anna verksemd.</translation>
    </message>
    <message>
        <source>Merge the two if they are one.</source>
        <translation>Slå saman dei to om dei er éi.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>Inga verksemd heiter «%1».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Fleire verksemder heiter «%1».</translation>
    </message>
    <message>
        <source>Name it by its number instead.</source>
        <translation>Oppgje nummeret i staden.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else meanwhile.</source>
        <translation>«%1» vart endra av nokon andre i mellomtida.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Ei verksemd må ha eit namn.</translation>
    </message>
    <message>
        <source>There is nothing to change: “%1” is so already.</source>
        <translation>Det er ingenting å endre: «%1» er slik alt.</translation>
    </message>
    <message>
        <source>“%1” is not merged into another one.</source>
        <translation>«%1» er ikkje slått saman med noka anna.</translation>
    </message>
    <message>
        <source>Event %1 of case %2 is not as an erasure left it.</source>
        <translation>Hending %1 i sak %2 er ikkje slik ei sletting etterlét ho.</translation>
    </message>
    <message>
        <source>What is left of case %1, which was taken out with its import, is not as it was written.</source>
        <translation>Det som er att av sak %1, som vart teken ut saman med importen sin, er ikkje slik det vart skrive.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .graphml nor .csv.</source>
        <translation>«%1» sluttar verken på .graphml eller .csv.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Gje fila ei av desse endingane.</translation>
    </message>
    <message>
        <source>%1 is larger than a graph can be (32 MB).</source>
        <translation>%1 er større enn ein graf kan vere (32 MB).</translation>
    </message>
    <message>
        <source>Nothing was changed. “graph export” writes a file of the form that can be read.</source>
        <translation>Ingenting er endra. «graph export» skriv ei fil i den forma som kan lesast.</translation>
    </message>
    <message>
        <source>%1, line %2: the attribute “%3” is not known here.</source>
        <translation>%1, linje %2: attributtet «%3» er ikkje kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: the id “%3” is missing or used twice.</source>
        <translation>%1, linje %2: id-en «%3» manglar eller er brukt to gonger.</translation>
    </message>
    <message>
        <source>%1, line %2: data named “%3” for “%4” is not known to a responsibility graph.</source>
        <translation>%1, linje %2: data med namnet «%3» for «%4» er ikkje kjende i ein ansvarsgraf.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” must be of type %4, not “%5”.</source>
        <translation>%1, linje %2: «%3» må vere av typen %4, ikkje «%5».</translation>
    </message>
    <message>
        <source>%1, line %2: a second graph; one file holds one graph.</source>
        <translation>%1, linje %2: ein graf nummer to; éi fil inneheld éin graf.</translation>
    </message>
    <message>
        <source>%1, line %2: the graph is not directed (edgedefault=&quot;directed&quot;).</source>
        <translation>%1, linje %2: grafen er ikkje retta (edgedefault=&quot;directed&quot;).</translation>
    </message>
    <message>
        <source>%1, line %2: the edge is not directed.</source>
        <translation>%1, linje %2: kanten er ikkje retta.</translation>
    </message>
    <message>
        <source>%1, line %2: data with the key “%3” is not known here.</source>
        <translation>%1, linje %2: data med nøkkelen «%3» er ikkje kjende her.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is given twice.</source>
        <translation>%1, linje %2: «%3» er oppgjeve to gonger.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no %4.</source>
        <translation>%1, linje %2: «%3» er ikkje %4.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is missing.</source>
        <translation>%1, linje %2: «%3» manglar.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is deeper or larger than a graph can be.</source>
        <translation>%1, linje %2: fila er djupare eller større enn ein graf kan vere.</translation>
    </message>
    <message>
        <source>%1, line %2: &lt;%3&gt; is not known here.</source>
        <translation>%1, linje %2: &lt;%3&gt; er ikkje kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not in UTF-8.</source>
        <translation>%1, linje %2: fila er ikkje i UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type or an entity; neither is followed.</source>
        <translation>%1, linje %2: ein dokumenttype eller ein entitet; ingen av dei blir følgde.</translation>
    </message>
    <message>
        <source>%1, line %2: a processing instruction is not known here.</source>
        <translation>%1, linje %2: ein behandlingsinstruks er ikkje kjend her.</translation>
    </message>
    <message>
        <source>%1, line %2: text where none belongs.</source>
        <translation>%1, linje %2: tekst der det ikkje skal stå nokon.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not XML as it should be: %3.</source>
        <translation>%1, linje %2: fila er ikkje rett XML: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds no graph.</source>
        <translation>%1, linje %2: fila inneheld ingen graf.</translation>
    </message>
    <message>
        <source>%1, line %2: the edge names the node “%3”, which is not there.</source>
        <translation>%1, linje %2: kanten oppgjev noden «%3», som ikkje er der.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a list in JSON.</source>
        <translation>%1, linje %2: «%3» er ikkje ei liste i JSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read as GraphML: %2.</source>
        <translation>%1 kan ikkje lesast som GraphML: %2.</translation>
    </message>
    <message>
        <source>“%1” is no list of cases: line %3 holds “%2”, and columns for the day of receipt and the question are missing.</source>
        <translation>«%1» er inga saksliste: linje %3 inneheld «%2», og kolonnar for mottaksdato og spørsmål manglar.</translation>
    </message>
    <message>
        <source>Say which columns they are: in the window when the file is imported, on the command line with --mapping.</source>
        <translation>Sei kva kolonnar det er: i vindauget når fila blir importert, på kommandolinja med --mapping.</translation>
    </message>
    <message>
        <source>Someone has worked on case %1 after the reply came: the reply stays.</source>
        <translation>Nokon har arbeidd med sak %1 etter at svaret kom: svaret blir ståande.</translation>
    </message>
    <message>
        <source>%2 worked on case %1 on %3: it stays.</source>
        <translation>%2 arbeidde med sak %1 %3: ho blir ståande.</translation>
    </message>
    <message>
        <source>%2 has a draft in case %1: it stays.</source>
        <translation>%2 har eit utkast i sak %1: ho blir ståande.</translation>
    </message>
    <message>
        <source>%2 made case %1 of what lay in quarantine: it stays.</source>
        <translation>%2 laga sak %1 av noko som låg i karantene: ho blir ståande.</translation>
    </message>
    <message>
        <source>Its subject names case %1, but that case is not the sender&apos;s: it became a case of its own.</source>
        <translation>Emnet nemner sak %1, men den saka er ikkje avsendaren si: det vart ei eiga sak.</translation>
    </message>
    <message>
        <source>It has been in before, and %1 dismissed it.</source>
        <translation>Han har komme inn før, og %1 avviste han.</translation>
    </message>
    <message>
        <source>“%1” has become case %2.</source>
        <translation>«%1» har blitt sak %2.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Det finst ingen import %1.</translation>
    </message>
    <message>
        <source>See the list of past imports for those there are.</source>
        <translation>Sjå lista over tidlegare importar.</translation>
    </message>
    <message>
        <source>Import %1 was reversed on %2 by %3 already.</source>
        <translation>Import %1 vart reversert alt %2 av %3.</translation>
    </message>
    <message>
        <source>Address groups lie within groups more than %1 deep, in line %2.</source>
        <translation>Adressegrupper ligg i kvarandre meir enn %1 nivå djupt, på linje %2.</translation>
    </message>
    <message>
        <source>This is an old Office document, not a mail.</source>
        <translation>Dette er eit gammalt Office-dokument, ikkje ein e-post.</translation>
    </message>
    <message>
        <source>Attach it to the case that it belongs to.</source>
        <translation>Legg det ved saka det høyrer til.</translation>
    </message>
    <message>
        <source>This is a whole Outlook archive (.pst or .ost), which only Outlook can read.</source>
        <translation>Dette er eit heilt Outlook-arkiv (.pst eller .ost), som berre Outlook kan lese.</translation>
    </message>
    <message>
        <source>Open it in Outlook, choose the mails and save them as .eml, or drag them into a folder; import that folder.</source>
        <translation>Opne det i Outlook, vel e-postane og lagre dei som .eml, eller dra dei til ei mappe; importer den mappa.</translation>
    </message>
    <message>
        <source>This is winmail.dat, Outlook&apos;s own packing of a mail (TNEF).</source>
        <translation>Dette er winmail.dat, Outlook si eiga innpakking av ein e-post (TNEF).</translation>
    </message>
    <message>
        <source>Ask the sender to send the mail as HTML or plain text.</source>
        <translation>Be avsendaren sende e-posten som HTML eller rein tekst.</translation>
    </message>
    <message>
        <source>It holds winmail.dat, Outlook&apos;s own packing: what lies in there (text, attachments) cannot be read here. Ask the sender to send it as HTML or plain text.</source>
        <translation>Han inneheld winmail.dat, Outlook si eiga innpakking: det som ligg der (tekst, vedlegg), kan ikkje lesast her. Be avsendaren sende han som HTML eller rein tekst.</translation>
    </message>
    <message>
        <source>It has no date; when a mail server received it was used.</source>
        <translation>Han har ingen dato; tidspunktet då ein e-posttenar tok imot han, vart brukt.</translation>
    </message>
    <message>
        <source>It has no date; the time of the file was used.</source>
        <translation>Han har ingen dato; tidspunktet til fila vart brukt.</translation>
    </message>
    <message>
        <source>It has no date; today was used.</source>
        <translation>Han har ingen dato; dagens dato vart brukt.</translation>
    </message>
    <message>
        <source>Open it in the mail program that holds the key, forward it unencrypted to yourself or save it as .eml, and import that.</source>
        <translation>Opne han i e-postprogrammet som har nøkkelen, vidaresend han ukryptert til deg sjølv eller lagre han som .eml, og importer den.</translation>
    </message>
    <message>
        <source>The mail is encrypted: its words cannot be read here. Its subject is “%1”.</source>
        <translation>E-posten er kryptert: innhaldet kan ikkje lesast her. Emnet er «%1».</translation>
    </message>
    <message>
        <source>The mail is sealed with a signature (S/MIME): its words cannot be read here. Its subject is “%1”.</source>
        <translation>E-posten er forsegla med ein signatur (S/MIME): innhaldet kan ikkje lesast her. Emnet er «%1».</translation>
    </message>
    <message>
        <source>Version %1 of the office&apos;s lexicon is not as it was written.</source>
        <translation>Versjon %1 av ordlista til kontoret er ikkje slik ho vart skriven.</translation>
    </message>
    <message>
        <source>%1 has changed the lexicon meanwhile (%2).</source>
        <translation>%1 har endra ordlista i mellomtida (%2).</translation>
    </message>
    <message>
        <source>Read the lexicon again; your change can then be made anew.</source>
        <translation>Les ordlista på nytt; då kan endringa gjerast igjen.</translation>
    </message>
    <message>
        <source>A change of the lexicon needs a name.</source>
        <translation>Ei endring i ordlista må ha eit namn bak seg.</translation>
    </message>
    <message>
        <source>Edit %1 of the responsibility graph is not as it was written.</source>
        <translation>Endring %1 av ansvarsgrafen er ikkje slik ho vart skriven.</translation>
    </message>
    <message>
        <source>The database has lost the end of its log of edits of the graph.</source>
        <translation>Databasen har mista slutten på loggen over endringar av grafen.</translation>
    </message>
    <message>
        <source>Edit %1 of the responsibility graph no longer leads to the graph it led to.</source>
        <translation>Endring %1 av ansvarsgrafen fører ikkje lenger til den grafen ho førte til.</translation>
    </message>
    <message>
        <source>The log of edits of the responsibility graph does not end where it should: edits were removed or added.</source>
        <translation>Loggen over endringar av ansvarsgrafen sluttar ikkje der han skal: endringar er fjerna eller lagde til.</translation>
    </message>
    <message>
        <source>An edit of the graph needs a name to sign it.</source>
        <translation>Ei endring av grafen må ha eit namn som signerer.</translation>
    </message>
    <message>
        <source>Say who you are with --as NAME.</source>
        <translation>Sei kven du er med --as NAMN.</translation>
    </message>
    <message>
        <source>Somebody has edited the responsibility graph in the meantime.</source>
        <translation>Nokon har endra ansvarsgrafen i mellomtida.</translation>
    </message>
    <message>
        <source>Look at the graph as it is now, and try again.</source>
        <translation>Sjå på grafen slik han er no, og prøv igjen.</translation>
    </message>
    <message>
        <source>An edit of the graph needs its source.</source>
        <translation>Ei endring av grafen må ha ei kjelde.</translation>
    </message>
    <message>
        <source>Say what it rests on: source=&quot;Prop. 1 S&quot;. What nothing stands behind is kept with verified=no.</source>
        <translation>Sei kva ho byggjer på: source=&quot;Prop. 1 S&quot;. Det som ingenting står bak, blir lagra med verified=no.</translation>
    </message>
    <message>
        <source>The sheet is damaged after row %1.</source>
        <translation>Arket er skadd etter rad %1.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and import that: rows that are in already are not taken twice.</source>
        <translation>Opne det i programmet det er laga med, lagre det på nytt og importer det: rader som alt er inne, blir ikkje tekne to gonger.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is repeated %2 times: no list of cases is so.</source>
        <translation>Rad %1 i arket er gjenteken %2 gonger: slik er inga saksliste.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Arbeidsboka har ikkje noko ark «%1».</translation>
    </message>
    <message>
        <source>Choose one that it has.</source>
        <translation>Vel eit ark som finst.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Fila er verna med passord.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation>Opne henne, lagre henne utan passord og importer henne.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file without sheets.</source>
        <translation>Fila er ei OpenDocument-fil utan rekneark.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not known here and was left out.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikkje kjent her og vart utelate.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: the sheet’s formula gives “%3”.</source>
        <translation>Linje %1, kolonne «%2»: formelen i arket gir «%3».</translation>
    </message>
    <message>
        <source>Line %1 repeats the headings: “%2”.</source>
        <translation>Linje %1 tek opp att overskriftene: «%2».</translation>
    </message>
    <message>
        <source>Line %1 is no case: it has no question and no day of receipt, and says “%2” (a sum, or a note to the list).</source>
        <translation>Linje %1 er inga sak: ho har verken spørsmål eller mottaksdato, og det står «%2» (ein sum eller ein merknad til lista).</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are blank.</source>
        <translation>Linje %1 til %2 er tomme.</translation>
    </message>
    <message>
        <source>Line %1 has %2 of %3 cells: the rest is taken as empty.</source>
        <translation>Linje %1 har %2 av %3 celler: resten blir rekna som tomme.</translation>
    </message>
    <message>
        <source>“%1” has no sheet that can be read.</source>
        <translation>«%1» har ikkje noko ark som kan lesast.</translation>
    </message>
    <message>
        <source>The file is an archive, but no workbook (.xlsx, .ods).</source>
        <translation>Fila er eit arkiv, men inga arbeidsbok (.xlsx, .ods).</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Pakk det ut og importer innhaldet.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» er verna med passord.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (.xls), which is not read.</source>
        <translation>«%1» er ei arbeidsbok i det gamle formatet (.xls), som ikkje blir lese.</translation>
    </message>
    <message>
        <source>Open it, save it as .xlsx, .ods or CSV (UTF-8), and import that.</source>
        <translation>Opne henne, lagre henne som .xlsx, .ods eller CSV (UTF-8) og importer henne.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” cannot be read.</source>
        <translation>Arbeidsboka er skadd: delen «%1» kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and import that.</source>
        <translation>Opne henne i programmet ho er laga med, lagre henne på nytt og importer henne.</translation>
    </message>
    <message>
        <source>The file unpacks to more than a list of cases can be: it is not read.</source>
        <translation>Fila blir pakka ut til meir enn ei saksliste kan vere: ho blir ikkje lesen.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb), which is not read.</source>
        <translation>Fila er ei binær arbeidsbok (.xlsb), som ikkje blir lesen.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV (UTF-8), and import that.</source>
        <translation>Lagre henne som .xlsx eller CSV (UTF-8) og importer henne.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Fila er skadd: ho kan ikkje pakkast ut.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>Fila manglar delen «%1».</translation>
    </message>
    <message>
        <source>The drawing could not be made as %1.</source>
        <translation>Teikninga kunne ikkje lagast som %1.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Vel eit anna format.</translation>
    </message>
    <message>
        <source>Say show A, merge A B or unmerge A, with numbers or names.</source>
        <translation>Skriv show A, merge A B eller unmerge A, med nummer eller namn.</translation>
    </message>
    <message>
        <source>“%1” is no mapping: it is not a JSON object (%2).</source>
        <translation>«%1» er inga kolonnetilordning: det er ikkje eit JSON-objekt (%2).</translation>
    </message>
    <message>
        <source>Begin with the mapping that a dry run with --json gives.</source>
        <translation>Ta utgangspunkt i tilordninga («mapping») som ei prøvekøyring med --json gir.</translation>
    </message>
    <message>
        <source>What is listed is in, and whole. Import the same once more to go on.</source>
        <translation>Det som er lista opp, er inne og heilt. Importer det same ein gong til for å halde fram.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» kunne ikkje lesast: %2</translation>
    </message>
    <message>
        <source>Say lexicon list, check FILE, export FILE or import FILE.</source>
        <translation>Skriv lexicon list, check FIL, export FIL eller import FIL.</translation>
    </message>
    <message>
        <source>Nothing in quarantine has the number “%1”.</source>
        <translation>Ingenting i karantenen har nummeret «%1».</translation>
    </message>
    <message>
        <source>“tverrlos quarantine list” shows the numbers.</source>
        <translation>«tverrlos quarantine list» viser nummera.</translation>
    </message>
    <message>
        <source>%1 stands alone: it takes back the latest cases that were routed as one.</source>
        <translation>%1 står åleine: det tek tilbake dei sakene som sist vart fordelte samla.</translation>
    </message>
    <message>
        <source>Case %1 was taken out with its import: nothing of what it said is left to erase.</source>
        <translation>Sak %1 er teken ut att saman med importen ho kom med: ingenting av det ho sa, er att å slette.</translation>
    </message>
    <message>
        <source>“%1” has no rows: nothing stands below its heading in line %2.</source>
        <translation>«%1» har ingen rader: det står ingenting under overskrifta i linje %2.</translation>
    </message>
    <message>
        <source>Fill in the sheet and import it again, or leave it out.</source>
        <translation>Fyll ut arket og importer det på nytt, eller utelat det.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a row can be: “%2”.</source>
        <translation>Linje %1 er lengre enn ei rad kan vere: «%2».</translation>
    </message>
    <message>
        <source>Say where it comes from: a change is kept with its source.</source>
        <translation>Sei kvar det kjem frå: ei endring blir lagra med kjelda si.</translation>
    </message>
    <message>
        <source>“--list” and “--reverse” each stand alone.</source>
        <translation>«--list» og «--reverse» blir brukte kvar for seg.</translation>
    </message>
    <message>
        <source>Leave out the files and the other options.</source>
        <translation>Utelat filene og dei andre vala.</translation>
    </message>
    <message>
        <source>The graph holds no regime or no agency: nothing could be routed.</source>
        <translation>Grafen har ikkje noko regelverk eller ingen etat: ingenting kunne rutast.</translation>
    </message>
    <message>
        <source>Switch it on from a day first, under Responsibility.</source>
        <translation>Slå det på frå ein dag først, under Ansvar.</translation>
    </message>
    <message>
        <source>The answer under %1 names a person: “%2”.</source>
        <translation>Svaret etter %1 nemner ein person: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover names a person: “%2”.</source>
        <translation>Avgrensinga frå %1 nemner ein person: «%2».</translation>
    </message>
    <message>
        <source>An answer is given by agencies: take the name out of it.</source>
        <translation>Svar blir gjevne av etatar: ta namnet ut av teksten.</translation>
    </message>
    <message>
        <source>Case %1 has no answer yet: nothing is resolved.</source>
        <translation>Sak %1 har ikkje noko svar enno: ingenting er svart på.</translation>
    </message>
    <message>
        <source>Resolve at least one regime first.</source>
        <translation>Svar på minst eitt regelverk først.</translation>
    </message>
    <message>
        <source>The list of acts has an entry &quot;%1&quot; whose field &quot;%2&quot; is missing, doubled or not understood.</source>
        <translation>Lista over lover og forskrifter har ei oppføring «%1» der feltet «%2» manglar, er dobbelt eller ikkje forstått.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 har ikkje vore enno.</translation>
    </message>
    <message>
        <source>%1 is before the enquiry came in (%2).</source>
        <translation>%1 er før førespurnaden kom inn (%2).</translation>
    </message>
    <message>
        <source>The harmonised position under %1 says nothing.</source>
        <translation>Det felles standpunktet under %1 seier ingenting.</translation>
    </message>
    <message>
        <source>It was not said which agencies agree.</source>
        <translation>Det vart ikkje sagt kva etatar som er samde.</translation>
    </message>
    <message>
        <source>Name at least one (agreed=...).</source>
        <translation>Nemn minst éin (agreed=...).</translation>
    </message>
    <message>
        <source>%1 cannot both agree and dissent.</source>
        <translation>%1 kan ikkje både vere samd og usamd.</translation>
    </message>
    <message>
        <source>It was not said what %1 holds instead.</source>
        <translation>Det vart ikkje sagt kva %1 meiner i staden.</translation>
    </message>
    <message>
        <source>%1 has not signed the answer of case %2.</source>
        <translation>%1 har ikkje signert svaret i sak %2.</translation>
    </message>
    <message>
        <source>%1 has no part in case %2: it is neither on its route nor asked.</source>
        <translation>%1 har ingen del i sak %2: etaten er verken på ruta eller spurd.</translation>
    </message>
    <message>
        <source>The answer of case %1 has not been signed by %2.</source>
        <translation>Svaret i sak %1 er ikkje signert av %2.</translation>
    </message>
    <message>
        <source>Record the signatures first (sign agency=...).</source>
        <translation>Før signaturane inn først (sign agency=...).</translation>
    </message>
    <message>
        <source>Nobody has signed the answer of case %1.</source>
        <translation>Ingen har signert svaret i sak %1.</translation>
    </message>
    <message>
        <source>Case %1 has raised no signal.</source>
        <translation>Sak %1 har ikkje gitt noko signal.</translation>
    </message>
    <message>
        <source>Raise it first.</source>
        <translation>Meld det først.</translation>
    </message>
    <message>
        <source>Case %1 has several signals this could mean.</source>
        <translation>Sak %1 har fleire signal dette kan gjelde.</translation>
    </message>
    <message>
        <source>Say which one (signal=1, 2, ...).</source>
        <translation>Sei kva for eit (signal=1, 2, ...).</translation>
    </message>
    <message>
        <source>Case %1 has no signal number %2.</source>
        <translation>Sak %1 har ikkje noko signal nummer %2.</translation>
    </message>
    <message>
        <source>It was not said what came back.</source>
        <translation>Det vart ikkje sagt kva som kom tilbake.</translation>
    </message>
    <message>
        <source>Write the response (response=...).</source>
        <translation>Skriv tilbakemeldinga (response=...).</translation>
    </message>
    <message>
        <source>Usefulness is a number from 1 to 5, not %1.</source>
        <translation>Nytten er eit tal frå 1 til 5, ikkje %1.</translation>
    </message>
    <message>
        <source>The feedback says nothing.</source>
        <translation>Tilbakemeldinga seier ingenting.</translation>
    </message>
    <message>
        <source>“%1” is not of the form AGENCY: what it holds.</source>
        <translation>«%1» har ikkje forma ETAT: kva han meiner.</translation>
    </message>
    <message>
        <source>There is nothing to redo on case %1.</source>
        <translation>Det er ingenting å gjere igjen i sak %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: “%2” has been changed since.</source>
        <translation>«%1» kan ikkje gjerast igjen: «%2» er endra sidan.</translation>
    </message>
    <message>
        <source>Only an enquiry that a published answer settles names one.</source>
        <translation>Berre ein førespurnad som eit publisert svar svarer på, kan vise til eit.</translation>
    </message>
    <message>
        <source>Choose the outcome “answered”, or leave it out.</source>
        <translation>Vel utfallet «answered», eller utelat det.</translation>
    </message>
    <message>
        <source>Nothing has been decided that the asker of case %1 could be told.</source>
        <translation>Det er ikkje avgjort noko som meldaren i sak %1 kan få vite.</translation>
    </message>
    <message>
        <source>What case %1 was before can no longer be told: data has been erased.</source>
        <translation>Kva sak %1 var før, kan ikkje lenger seiast: opplysningar er sletta.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Read the case and try again.</source>
        <translation>Ingenting du skreiv er tapt. Les saka og prøv igjen.</translation>
    </message>
    <message>
        <source>A case is split into 1 to %1 further cases, not %2.</source>
        <translation>Ei sak blir delt i 1 til %1 nye saker, ikkje %2.</translation>
    </message>
    <message>
        <source>Give each problem its own text (problem=...).</source>
        <translation>Gi kvar problemstilling sin eigen tekst (problem=...).</translation>
    </message>
    <message>
        <source>One of the parts has no problem.</source>
        <translation>Ein av delane har inga problemstilling.</translation>
    </message>
    <message>
        <source>It was not said which problem stays with case %1.</source>
        <translation>Det vart ikkje sagt kva problemstilling som blir i sak %1.</translation>
    </message>
    <message>
        <source>Give the text that stays (keep=...).</source>
        <translation>Oppgi teksten som blir (keep=...).</translation>
    </message>
    <message>
        <source>Case %1 would keep the whole problem.</source>
        <translation>Sak %1 ville ha behalde heile problemstillinga.</translation>
    </message>
    <message>
        <source>Leave out of it what the other cases take over.</source>
        <translation>Utelat det dei andre sakene tek over.</translation>
    </message>
    <message>
        <source>Case %1 cannot be merged into itself.</source>
        <translation>Sak %1 kan ikkje slåast saman med seg sjølv.</translation>
    </message>
    <message>
        <source>Case %1 has itself been merged into %2.</source>
        <translation>Sak %1 er sjølv slått saman med %2.</translation>
    </message>
    <message>
        <source>Merge into that one.</source>
        <translation>Slå saman med den i staden.</translation>
    </message>
    <message>
        <source>A measure needs a title.</source>
        <translation>Eit tiltak må ha ein tittel.</translation>
    </message>
    <message>
        <source>Measure %1 would be due before it starts.</source>
        <translation>Tiltak %1 ville ha frist før det startar.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Rett ein av dei to dagane.</translation>
    </message>
    <message>
        <source>Measure %1 has a day when it was done, and is not done.</source>
        <translation>Tiltak %1 har ein dag då det vart gjort, men er ikkje gjort.</translation>
    </message>
    <message>
        <source>Set its status to done, or leave the day empty.</source>
        <translation>Set statusen til gjort, eller lat dagen stå tom.</translation>
    </message>
    <message>
        <source>Measure %1 cannot be done before it starts, or in the future.</source>
        <translation>Tiltak %1 kan ikkje vere gjort før det startar eller i framtida.</translation>
    </message>
    <message>
        <source>Correct the day when it was done.</source>
        <translation>Rett dagen då det vart gjort.</translation>
    </message>
    <message>
        <source>Title and area of measure %1 are those of the plan and stay.</source>
        <translation>Tittel og område for tiltak %1 er planen sine eigne og vert ståande.</translation>
    </message>
    <message>
        <source>Write what you have to say in the note.</source>
        <translation>Skriv det du har å seie, i merknaden.</translation>
    </message>
    <message>
        <source>Nothing would change in measure %1.</source>
        <translation>Ingenting ville verte endra i tiltak %1.</translation>
    </message>
    <message>
        <source>Case %1 has no answer yet that could be published.</source>
        <translation>Sak %1 har enno ikkje noko svar som kan publiserast.</translation>
    </message>
    <message>
        <source>Resolve its regimes first.</source>
        <translation>Svar først på regelverka i saka.</translation>
    </message>
    <message>
        <source>Undo and redo need the history of the answer.</source>
        <translation>Angre og gjer om treng historikken til svaret.</translation>
    </message>
    <message>
        <source>%1 has left the desk: it is no longer a draft.</source>
        <translation>%1 er ikkje lenger eit utkast.</translation>
    </message>
    <message>
        <source>Make a new draft, publish it and let it supersede this one, or undo the publishing.</source>
        <translation>Lag eit nytt utkast, publiser det og lat det erstatte dette, eller angre publiseringa.</translation>
    </message>
    <message>
        <source>“%1” is not an agency that is known.</source>
        <translation>«%1» er ikkje ein kjend etat.</translation>
    </message>
    <message>
        <source>Use a code such as hdir, dmp or datatilsynet.</source>
        <translation>Bruk ein kode som hdir, dmp eller datatilsynet.</translation>
    </message>
    <message>
        <source>A published answer needs a text in at least one language.</source>
        <translation>Eit publisert svar må ha tekst på minst eitt språk.</translation>
    </message>
    <message>
        <source>“%1” is not a regime that is known.</source>
        <translation>«%1» er ikkje eit kjent regelverk.</translation>
    </message>
    <message>
        <source>%1 has not been asked to clear %2.</source>
        <translation>%1 er ikkje beden om å klarere %2.</translation>
    </message>
    <message>
        <source>Ask the agency first.</source>
        <translation>Spør etaten først.</translation>
    </message>
    <message>
        <source>An agency that refuses says why.</source>
        <translation>Ein etat som seier nei, må seie kvifor.</translation>
    </message>
    <message>
        <source>%1 lacks a title, a question or an answer in the language %2.</source>
        <translation>%1 manglar tittel, spørsmål eller svar på språket %2.</translation>
    </message>
    <message>
        <source>Write what is missing, or empty all three fields to leave the language out.</source>
        <translation>Skriv det som manglar, eller tøm alle tre felta for å utelate språket.</translation>
    </message>
    <message>
        <source>No agency has cleared %1.</source>
        <translation>Ingen etat har klarert %1.</translation>
    </message>
    <message>
        <source>Ask those that answer for its regimes first.</source>
        <translation>Spør først dei som svarer for regelverka.</translation>
    </message>
    <message>
        <source>%1 refuses to clear %2.</source>
        <translation>%1 vil ikkje klarere %2.</translation>
    </message>
    <message>
        <source>Change the text and ask again.</source>
        <translation>Endre teksten og spør igjen.</translation>
    </message>
    <message>
        <source>%1 waits for clearance by %2.</source>
        <translation>%1 ventar på klarering frå %2.</translation>
    </message>
    <message>
        <source>Write that place anew without it.</source>
        <translation>Skriv staden på nytt utan det.</translation>
    </message>
    <message>
        <source>%1 holds words that may tell who asked: %2.</source>
        <translation>%1 har ord som kanskje røper kven som spurde: %2.</translation>
    </message>
    <message>
        <source>Write them anew, or say why they may stand.</source>
        <translation>Skriv dei om, eller sei kvifor dei kan stå.</translation>
    </message>
    <message>
        <source>%1 has no regime.</source>
        <translation>%1 har ikkje noko regelverk.</translation>
    </message>
    <message>
        <source>Say which regimes it answers under.</source>
        <translation>Sei kva regelverk det svarer etter.</translation>
    </message>
    <message>
        <source>The review date %1 has passed already.</source>
        <translation>Gjennomgangsdatoen %1 er alt passert.</translation>
    </message>
    <message>
        <source>%1 is no longer in use and needs no review.</source>
        <translation>%1 er ikkje lenger i bruk og treng ingen gjennomgang.</translation>
    </message>
    <message>
        <source>The review has no date.</source>
        <translation>Gjennomgangen har ingen dato.</translation>
    </message>
    <message>
        <source>Only a published answer can be superseded; %1 is not.</source>
        <translation>Berre eit publisert svar kan erstattast; det er ikkje %1.</translation>
    </message>
    <message>
        <source>%1 cannot supersede itself.</source>
        <translation>%1 kan ikkje erstatte seg sjølv.</translation>
    </message>
    <message>
        <source>There is no published answer %1.</source>
        <translation>Det finst ikkje noko publisert svar %1.</translation>
    </message>
    <message>
        <source>%1 is not published and cannot supersede %2.</source>
        <translation>%1 er ikkje publisert og kan ikkje erstatte %2.</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Publiser det først.</translation>
    </message>
    <message>
        <source>%1 and %2 would supersede each other.</source>
        <translation>%1 og %2 ville erstatta kvarandre.</translation>
    </message>
    <message>
        <source>%1 is withdrawn or superseded already.</source>
        <translation>%1 er alt trekt tilbake eller erstatta.</translation>
    </message>
    <message>
        <source>Say why %1 is withdrawn.</source>
        <translation>Sei kvifor %1 blir trekt tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to change: %1 is so already.</source>
        <translation>Det er ingenting å endre: %1 er alt slik.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>Det er ingenting å angre i %1.</translation>
    </message>
    <message>
        <source>%1 replaces another answer and stays published.</source>
        <translation>%1 erstattar eit anna svar og blir ståande publisert.</translation>
    </message>
    <message>
        <source>Undo that in the other answer first, or withdraw this one.</source>
        <translation>Angre det i det andre svaret først, eller trekk dette tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation>Det er ingenting å gjere om i %1.</translation>
    </message>
    <message>
        <source>The field “%1” of a published answer cannot be read.</source>
        <translation>Feltet «%1» i eit publisert svar kan ikkje lesast.</translation>
    </message>
    <message>
        <source>“%1” is not a KEY=VALUE.</source>
        <translation>«%1» er ikkje NØKKEL=VERDI.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole kroner (120000).</source>
        <translation>«%1» er ikkje eit beløp i heile kroner (120000).</translation>
    </message>
    <message>
        <source>“%1” is not a field here; possible are %2.</source>
        <translation>«%1» er ikkje eit felt her; moglege er %2.</translation>
    </message>
    <message>
        <source>It is not said who sends this in.</source>
        <translation>Det står ikkje kven som melder dette inn.</translation>
    </message>
    <message>
        <source>Write the organisation that sent it.</source>
        <translation>Skriv kva verksemd som melde det inn.</translation>
    </message>
    <message>
        <source>There is no text in what was sent in.</source>
        <translation>Innmeldinga har ingen tekst.</translation>
    </message>
    <message>
        <source>Write what the sender says, in their words.</source>
        <translation>Skriv det avsendaren fortel, med avsendaren sine ord.</translation>
    </message>
    <message>
        <source>The day it was sent in is missing or still to come.</source>
        <translation>Dagen for innmeldinga manglar eller har ikkje vore enno.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>Rett dagen.</translation>
    </message>
    <message>
        <source>A notice of AI in use must say which solution.</source>
        <translation>Ei melding om KI i bruk må seie kva løysing det gjeld.</translation>
    </message>
    <message>
        <source>Write the name of the solution, or what it does.</source>
        <translation>Skriv namnet på løysinga, eller kva ho gjer.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>Eit beløp kan ikkje vere mindre enn null.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Rett beløpet.</translation>
    </message>
    <message>
        <source>Nothing would change in %1.</source>
        <translation>Ingenting ville verte endra i %1.</translation>
    </message>
    <message>
        <source>Case %1 has nothing to redo.</source>
        <translation>Sak %1 har ingenting å gjere igjen.</translation>
    </message>
    <message>
        <source>It reads like case %1, which the same asker sent on %2.</source>
        <translation>Ho liknar på sak %1, som same spørjar sende %2.</translation>
    </message>
    <message>
        <source>Where it is the same enquiry, merge the two cases.</source>
        <translation>Er det same førespurnaden, slå saman dei to sakene.</translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation>Tiltaket %1 finst ikkje.</translation>
    </message>
    <message>
        <source>The list of measures shows the codes there are.</source>
        <translation>Lista over tiltak viser kodane som finst.</translation>
    </message>
    <message>
        <source>“%1” cannot be the code of a measure.</source>
        <translation>«%1» kan ikkje vere koden til eit tiltak.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and hyphens, 20 at most.</source>
        <translation>Bruk bokstavar, siffer, punktum og bindestrekar, høgst 20.</translation>
    </message>
    <message>
        <source>There is a measure %1 already.</source>
        <translation>Tiltaket %1 finst allereie.</translation>
    </message>
    <message>
        <source>Leave the code out to get the next one.</source>
        <translation>Utelat koden for å få den neste.</translation>
    </message>
    <message>
        <source>The published answer %1 does not fit its history.</source>
        <translation>Det publiserte svaret %1 stemmer ikkje med historikken sin.</translation>
    </message>
    <message>
        <source>Events of published answers are missing before event %1.</source>
        <translation>Det manglar hendingar for publiserte svar før hending %1.</translation>
    </message>
    <message>
        <source>The published answer %1 cannot be read.</source>
        <translation>Det publiserte svaret %1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Verify the database, and restore a backup if need be.</source>
        <translation>Kontroller databasen, og hent tilbake ein tryggingskopi om naudsynt.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2.</source>
        <translation>%1 vart i mellomtida endra av %2.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 on %3 while you worked on it.</source>
        <translation>%1 vart endra av %2 den %3 medan du arbeidde med han.</translation>
    </message>
    <message>
        <source>%1 does not have one event for each of its changes.</source>
        <translation>%1 har ikkje éi hending for kvar endring.</translation>
    </message>
    <message>
        <source>There is no signal %1.</source>
        <translation>Signalet %1 finst ikkje.</translation>
    </message>
    <message>
        <source>Submission %1 has been taken back.</source>
        <translation>Innmeldinga %1 er trekt tilbake.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>Gjer om att for å få henne tilbake.</translation>
    </message>
    <message>
        <source>%1 is no question, so no case is made of it.</source>
        <translation>%1 er ikkje eit spørsmål, så det vert inga sak av henne.</translation>
    </message>
    <message>
        <source>Tie it to a case that it has to do with.</source>
        <translation>Knyt henne til ei sak ho har med å gjere.</translation>
    </message>
    <message>
        <source>A case has been made of %1 already.</source>
        <translation>Det er allereie laga ei sak av %1.</translation>
    </message>
    <message>
        <source>Tie it to that case again.</source>
        <translation>Knyt henne til den saka att.</translation>
    </message>
    <message>
        <source>There is no submission %1.</source>
        <translation>Innmeldinga %1 finst ikkje.</translation>
    </message>
    <message>
        <source>No regime was chosen.</source>
        <translation>Det er ikkje valt noko regelverk.</translation>
    </message>
    <message>
        <source>The day by which to answer was not understood.</source>
        <translation>Dagen for når det skal svarast, vart ikkje forstått.</translation>
    </message>
    <message>
        <source>%1 was not written by an export, or was changed since.</source>
        <translation>%1 er ikkje skrive av ein eksport, eller er endra sidan.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder. Nothing was written.</source>
        <translation>Flytt ho, eller vel ei anna mappe. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 kunne ikkje skrivast (%2).</translation>
    </message>
    <message>
        <source>An answer as %1 needs --out.</source>
        <translation>Eit svar som %1 treng --out.</translation>
    </message>
    <message>
        <source>Say list, show CODE, set CODE KEY=VALUE.., add [CODE] title=.., undo CODE or redo CODE.</source>
        <translation>Skriv list, show KODE, set KODE NØKKEL=VERDI.., add [KODE] title=.., undo KODE eller redo KODE.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 kunne ikkje lesast (%2).</translation>
    </message>
    <message>
        <source>%1 is too long for one text.</source>
        <translation>%1 er for lang til å vere éin tekst.</translation>
    </message>
    <message>
        <source>“%1” is not understood here; it takes %2.</source>
        <translation>«%1» er ikkje forstått her; bruk %2.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Noko manglar: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a published answer (S-2026-003).</source>
        <translation>«%1» er ikkje nummeret på eit publisert svar (S-2026-003).</translation>
    </message>
    <message>
        <source>The languages are nb, nn and en.</source>
        <translation>Språka er nb, nn og en.</translation>
    </message>
    <message>
        <source>“%1” is neither a case (2026-0042) nor a signal (2026-0042#1).</source>
        <translation>«%1» er verken ei sak (2026-0042) eller eit signal (2026-0042#1).</translation>
    </message>
    <message>
        <source>Say list, add KEY=VALUE.., show I, edit I KEY=VALUE.., link I CASE|SIGNAL.., case I, undo I or redo I.</source>
        <translation>Skriv list, add NØKKEL=VERDI.., show I, edit I NØKKEL=VERDI.., link I SAK|SIGNAL.., case I, undo I eller redo I.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a submission (I-2026-004).</source>
        <translation>«%1» er ikkje nummeret til ei innmelding (I-2026-004).</translation>
    </message>
    <message>
        <source>%1: it holds only on days on which %2 does not exist.</source>
        <translation>%1: det gjeld berre på dagar då %2 ikkje finst.</translation>
    </message>
    <message>
        <source>%1: it does not begin when %2 ends.</source>
        <translation>%1: det byrjar ikkje når %2 sluttar.</translation>
    </message>
    <message>
        <source>%1: the agency stands under %2 on some of these days already.</source>
        <translation>%1: etaten er alt underlagd %2 på nokre av desse dagane.</translation>
    </message>
    <message>
        <source>Put it under another ministry from a day: “move AGENCY under MINISTRY from D”, or end the one that holds first.</source>
        <translation>Legg han under eit anna departement frå ein dag: «move ETAT under DEPARTEMENT from D», eller avslutt først det som gjeld.</translation>
    </message>
    <message>
        <source>%1 is no code: letters, digits and hyphens, 64 at most.</source>
        <translation>%1 er ingen kode: bokstavar, siffer og bindestrekar, høgst 64.</translation>
    </message>
    <message>
        <source>%1 could mean both %2 and %3.</source>
        <translation>%1 kan bety både %2 og %3.</translation>
    </message>
    <message>
        <source>%1: it is not said who decided it, and when.</source>
        <translation>%1: det er ikkje sagt kven som bestemte det, og når.</translation>
    </message>
    <message>
        <source>%1: what leads cannot stand beside another as well.</source>
        <translation>%1: den som leier, kan ikkje samstundes stå ved sida av ein annan.</translation>
    </message>
    <message>
        <source>%1: a decision is named, but only &quot;leads&quot; rests on one.</source>
        <translation>%1: eit vedtak er nemnt, men berre «leads» kviler på eitt.</translation>
    </message>
    <message>
        <source>%1: %2 is not known.</source>
        <translation>%1: %2 er ikkje kjend.</translation>
    </message>
    <message>
        <source>%1: these things cannot be joined so.</source>
        <translation>%1: desse kan ikkje knytast saman slik.</translation>
    </message>
    <message>
        <source>%1 runs in a circle: %2.</source>
        <translation>%1 går i ring: %2.</translation>
    </message>
    <message>
        <source>The answers themselves are not lost by that.</source>
        <translation>Svara sjølve er ikkje tapte av den grunn.</translation>
    </message>
    <message>
        <source>What derived_table says of a table is damaged.</source>
        <translation>Det som derived_table seier om ein tabell, er skadd.</translation>
    </message>
    <message>
        <source>The table of legal references does not hold what the answers of case %1 name.</source>
        <translation>Tabellen over rettskjelder inneheld ikkje det svara i sak %1 viser til.</translation>
    </message>
    <message>
        <source>The text template %1 names a person: “%2”.</source>
        <translation>Tekstmalen %1 nemner ein person: «%2».</translation>
    </message>
    <message>
        <source>“%1” takes nothing more, and so not “%2”.</source>
        <translation>«%1» tek ikkje noko meir, og altså ikkje «%2».</translation>
    </message>
    <message>
        <source>%1 entries are too many for one act; %2 is the most.</source>
        <translation>%1 oppføringar er for mange i éi handling; %2 er det meste.</translation>
    </message>
    <message>
        <source>It was not said what to do; the acts are: %1.</source>
        <translation>Det vart ikkje sagt kva som skal gjerast; handlingane er: %1.</translation>
    </message>
    <message>
        <source>Two different things were asked for %1 at once.</source>
        <translation>Det vart bede om to ulike ting for %1 på éin gong.</translation>
    </message>
    <message>
        <source>Ask for one of them.</source>
        <translation>Be om éin av dei.</translation>
    </message>
    <message>
        <source>No provision has the code “%1”.</source>
        <translation>Inga føresegn har koden «%1».</translation>
    </message>
    <message>
        <source>The provisions are listed under Responsibility.</source>
        <translation>Føresegnene står under Ansvar.</translation>
    </message>
    <message>
        <source>No topic has the code “%1”.</source>
        <translation>Ingen emne har koden «%1».</translation>
    </message>
    <message>
        <source>The topics are listed under Responsibility.</source>
        <translation>Emna står under Ansvar.</translation>
    </message>
    <message>
        <source>An agreed action does not say what is to be done.</source>
        <translation>Ei avtalt handling seier ikkje kva som skal gjerast.</translation>
    </message>
    <message>
        <source>Answer %1 is not published, so that no asker can read it.</source>
        <translation>Svar %1 er ikkje publisert, så ingen som spør, kan lese det.</translation>
    </message>
    <message>
        <source>Name one that is, or publish it first.</source>
        <translation>Oppgje eitt som er det, eller publiser det først.</translation>
    </message>
    <message>
        <source>A case needs a problem.</source>
        <translation>Ei sak må ha ei problemstilling.</translation>
    </message>
    <message>
        <source>Write what the asker wants to know.</source>
        <translation>Skriv kva den som spør, vil vite.</translation>
    </message>
    <message>
        <source>That %1 has been asked is no contribution.</source>
        <translation>At %1 er spurd, er ikkje noko bidrag.</translation>
    </message>
    <message>
        <source>Ask it instead (ask agency=...).</source>
        <translation>Spør etaten i staden (ask agency=...).</translation>
    </message>
    <message>
        <source>Two parts have the same problem: “%1”.</source>
        <translation>To delar har same problemstilling: «%1».</translation>
    </message>
    <message>
        <source>Give each problem to one case.</source>
        <translation>Gje kvar problemstilling til éi sak.</translation>
    </message>
    <message>
        <source>“%1” is no single line: it holds a line break or a hidden sign.</source>
        <translation>«%1» er ikkje éi linje: Det står eit linjeskift eller eit skjult teikn i ho.</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long here; %2 is the most.</source>
        <translation>Ein tekst på %1 teikn er for lang her; %2 er det meste.</translation>
    </message>
    <message>
        <source>The answer under %1 tells how to reach somebody: “%2”.</source>
        <translation>Svaret under %1 fortel korleis ein kan nå nokon: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover tells how to reach somebody: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, fortel korleis ein kan nå nokon: «%2».</translation>
    </message>
    <message>
        <source>Point to a public page or to an agency&apos;s common mailbox.</source>
        <translation>Vis til ei offentleg nettside eller til den felles postkassa til etaten.</translation>
    </message>
    <message>
        <source>The answer under %1 tells a birth or an identity number: “%2”.</source>
        <translation>Svaret under %1 oppgjev ein fødselsdato eller eit fødselsnummer: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover tells a birth or an identity number: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, oppgjev ein fødselsdato eller eit fødselsnummer: «%2».</translation>
    </message>
    <message>
        <source>The answer under %1 holds a remark for colleagues: “%2”.</source>
        <translation>Svaret under %1 inneheld ein merknad til kollegaer: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover holds a remark for colleagues: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, inneheld ein merknad til kollegaer: «%2».</translation>
    </message>
    <message>
        <source>Take it out, and keep it as a note on the case.</source>
        <translation>Ta han ut, og ta vare på han som eit notat på saka.</translation>
    </message>
    <message>
        <source>The answer under %1 names another case: “%2”.</source>
        <translation>Svaret under %1 nemner ei anna sak: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover names another case: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, nemner ei anna sak: «%2».</translation>
    </message>
    <message>
        <source>Point to a published answer instead.</source>
        <translation>Vis heller til eit publisert svar.</translation>
    </message>
    <message>
        <source>The answer under %1 mixes letters of two alphabets: “%2”.</source>
        <translation>Svaret under %1 blandar bokstavar frå to alfabet: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover mixes letters of two alphabets: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, blandar bokstavar frå to alfabet: «%2».</translation>
    </message>
    <message>
        <source>Write the word anew.</source>
        <translation>Skriv ordet på nytt.</translation>
    </message>
    <message>
        <source>Write it anew, or say when signing why it may stand (why=...).</source>
        <translation>Skriv det om, eller sei ved signering kvifor det kan stå (why=...).</translation>
    </message>
    <message>
        <source>The answer under %1 repeats what was meant for colleagues: “%2”.</source>
        <translation>Svaret under %1 tek opp att noko som var meint for kollegaer: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover repeats what was meant for colleagues: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, tek opp att noko som var meint for kollegaer: «%2».</translation>
    </message>
    <message>
        <source>The answer under %1 may name somebody: “%2”.</source>
        <translation>Svaret under %1 kan nemne nokon ved namn: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover may name somebody: “%2”.</source>
        <translation>Det som %1 ikkje dekkjer, kan nemne nokon ved namn: «%2».</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its title (%3).</source>
        <translation>%1 kan røpe kven som spurde: «%2» i tittelen (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its question (%3).</source>
        <translation>%1 kan røpe kven som spurde: «%2» i spørsmålet (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its answer (%3).</source>
        <translation>%1 kan røpe kven som spurde: «%2» i svaret (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its legal references.</source>
        <translation>%1 kan røpe kven som spurde: «%2» i lovtilvisingane.</translation>
    </message>
    <message>
        <source>Withdraw it, or publish a new version without it and withdraw this one. Nothing was written.</source>
        <translation>Trekk det tilbake, eller publiser ein ny versjon utan dette og trekk denne tilbake. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>The words&apos; leanings are not understood at “%1”.</source>
        <translation>Vektene til orda blir ikkje forstått ved «%1».</translation>
    </message>
    <message>
        <source>The source or the note is longer than %1 characters.</source>
        <translation>Kjelda eller merknaden er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is longer than %3 characters.</source>
        <translation>%1: feltet &quot;%2&quot; er lengre enn %3 teikn.</translation>
    </message>
    <message>
        <source>%1: a name is one line, without hidden signs and at most 300 characters long.</source>
        <translation>%1: eit namn er éi line, utan skjulte teikn og på høgst 300 teikn.</translation>
    </message>
    <message>
        <source>Type the name again, on one line.</source>
        <translation>Skriv namnet på nytt, på éi line.</translation>
    </message>
    <message>
        <source>%1: %2 is no day of this service (1800 to 2199).</source>
        <translation>%1: %2 kan ikkje vere ein dag i denne tenesta (1800 til 2199).</translation>
    </message>
    <message>
        <source>Leave the day out where the beginning or the end is not known.</source>
        <translation>Lat dagen stå tom når byrjinga eller slutten ikkje er kjend.</translation>
    </message>
    <message>
        <source>%1: a period ends before its first day is over.</source>
        <translation>%1: ein periode sluttar før den første dagen er over.</translation>
    </message>
    <message>
        <source>Known are sheet, others, headerLine, delimiter, header, columns and values; the fields are those that a dry run with --json lists.</source>
        <translation>Kjende nøklar er sheet, others, headerLine, delimiter, header, columns og values; felta er dei som ei prøvekøyring med --json listar opp.</translation>
    </message>
    <message>
        <source>%1 stands for nothing in this text, which has no placeholders.</source>
        <translation>%1 står ikkje for noko i denne teksten, som ikkje har plasshaldarar.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Ta han ut.</translation>
    </message>
    <message>
        <source>%1 stands for nothing in this text; it can have: %2.</source>
        <translation>%1 står ikkje for noko i denne teksten; han kan ha: %2.</translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation>Rett han, eller ta han ut.</translation>
    </message>
    <message>
        <source>A %1 stands alone: braces hold a placeholder, as in %2.</source>
        <translation>Ein %1 står åleine: krøllparentesar står om ein plasshaldar, som i %2.</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>Lukk han, eller ta han ut.</translation>
    </message>
    <message>
        <source>The text must say %1, and does not.</source>
        <translation>Teksten må ha med %1, og har det ikkje.</translation>
    </message>
    <message>
        <source>Without it the reader would miss what the case is about: put it in.</source>
        <translation>Utan han manglar lesaren det saka gjeld: set han inn.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Det står ingenting.</translation>
    </message>
    <message>
        <source>Write the text, or go back to the shipped one.</source>
        <translation>Skriv teksten, eller gå tilbake til den som følgde med.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are the most.</source>
        <translation>Teksten har %1 teikn; %2 er det meste.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kort han ned.</translation>
    </message>
    <message>
        <source>This text is one line.</source>
        <translation>Denne teksten er éi linje.</translation>
    </message>
    <message>
        <source>Take the line breaks out of it.</source>
        <translation>Ta ut linjeskifta.</translation>
    </message>
    <message>
        <source>There is no text template %1.</source>
        <translation>Det finst ingen tekstmal %1.</translation>
    </message>
    <message>
        <source>The text %1 says that already.</source>
        <translation>Teksten %1 seier det alt.</translation>
    </message>
    <message>
        <source>The text %1 is the shipped one already.</source>
        <translation>Teksten %1 er alt den som følgde med.</translation>
    </message>
    <message>
        <source>Case %1 is at revision %2 here, and cannot have been read at %3.</source>
        <translation>Sak %1 er på revisjon %2 her og kan ikkje vere lesen på %3.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Kolonnen «%1» finst to gonger.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Tabellen manglar kolonnen %1.</translation>
    </message>
    <message>
        <source>“graph export” writes a table with all of them.</source>
        <translation>«graph export» skriv ein tabell med alle kolonnane.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» er tom.</translation>
    </message>
    <message>
        <source>“%1” is neither a code nor a name in the graph.</source>
        <translation>«%1» er korkje ein kode eller eit namn i grafen.</translation>
    </message>
    <message>
        <source>A new agency, regime or topic is added first: “graph edit add”.</source>
        <translation>Ein ny etat, eit nytt regelverk eller eit nytt tema blir lagt til først: «graph edit add».</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Eit hermeteikn blir opna og aldri lukka.</translation>
    </message>
    <message>
        <source>The row is longer than any row of a graph.</source>
        <translation>Rada er lengre enn noka rad i ein graf kan vere.</translation>
    </message>
    <message>
        <source>The table is longer than a graph can be.</source>
        <translation>Tabellen er lengre enn ein graf kan vere.</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends before &lt;%3&gt; does.</source>
        <translation>%1, line %2: fila sluttar før &lt;%3&gt; gjer det.</translation>
    </message>
    <message>
        <source>“%1” is empty: no row of it says anything (line 1).</source>
        <translation>«%1» er tom: det står ingenting i noka rad (linje 1).</translation>
    </message>
    <message>
        <source>The mail is cut short: its headers announce %1 bytes of text, and there are %2; the last line, %3, is “%4”.</source>
        <translation>E-posten er avkutta: hovudet melder %1 byte tekst, og her er %2; den siste linja, %3, er «%4».</translation>
    </message>
    <message>
        <source>Events of the office&apos;s records are missing before event %1.</source>
        <translation>Hendingar i registra til kontoret manglar før hending %1.</translation>
    </message>
    <message>
        <source>The edit cannot be kept: read again, it would say something else.</source>
        <translation>Endringa kan ikkje lagrast: Lesen inn att ville ho sagt noko anna.</translation>
    </message>
    <message>
        <source>Look for odd characters in its names and its source.</source>
        <translation>Sjå etter underlege teikn i namn og kjelde.</translation>
    </message>
    <message>
        <source>The list of text templates shows them.</source>
        <translation>Lista over tekstmalar viser dei.</translation>
    </message>
    <message>
        <source>Nothing was changed. In the file: %1</source>
        <translation>Ingenting vart endra. I fila: %1</translation>
    </message>
    <message>
        <source>%1 is about one case, not several.</source>
        <translation>%1 gjeld éi sak, ikkje fleire.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 har ikkje noko val som heiter %2.</translation>
    </message>
    <message>
        <source>--help lists those there are.</source>
        <translation>--help viser dei som finst.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tek ingen verdi.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 må ha ein verdi.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Det vart ikkje oppgjeve nokon kommando.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» er ingen kommando.</translation>
    </message>
    <message>
        <source>No case number was given.</source>
        <translation>Det vart ikkje oppgjeve noko saksnummer.</translation>
    </message>
    <message>
        <source>Write it as 2026-0042.</source>
        <translation>Skriv det som 2026-0042.</translation>
    </message>
    <message>
        <source>The report still needs %1.</source>
        <translation>Rapporten manglar %1.</translation>
    </message>
    <message>
        <source>Say templates list, show TEMPLATE, set TEMPLATE TEXT, reset TEMPLATE, undo TEMPLATE or redo TEMPLATE.</source>
        <translation>Sei templates list, show MAL, set MAL TEKST, reset MAL, undo MAL eller redo MAL.</translation>
    </message>
    <message>
        <source>“%1” is not a text template.</source>
        <translation>«%1» er ikkje ein tekstmal.</translation>
    </message>
    <message>
        <source>It is named with its language, as in notice.referred/nb; “templates list” shows them all.</source>
        <translation>Han blir nemnd med språket, som i notice.referred/nb; «templates list» viser alle.</translation>
    </message>
    <message>
        <source>%1 is more than a hundred years ahead.</source>
        <translation>%1 er meir enn hundre år fram i tid.</translation>
    </message>
    <message>
        <source>Say it to the asker in other words.</source>
        <translation>Sei det til den som spør, med andre ord.</translation>
    </message>
    <message>
        <source>The title repeats what was meant for colleagues: “%1”.</source>
        <translation>Tittelen gjentek noko som var meint for kollegaer: «%1».</translation>
    </message>
    <message>
        <source>The question repeats what was meant for colleagues: “%1”.</source>
        <translation>Spørsmålet gjentek noko som var meint for kollegaer: «%1».</translation>
    </message>
    <message>
        <source>The settlement would have been decided on %1, which has not come yet.</source>
        <translation>Avklaringa ville vore bestemt den %1, ein dag som ikkje er komen enno.</translation>
    </message>
    <message>
        <source>Keep it when it has been decided; it may begin later.</source>
        <translation>Ta henne inn når ho er bestemt; ho kan byrje å gjelde seinare.</translation>
    </message>
    <message>
        <source>The settlement would begin on %1, before it was decided on %2.</source>
        <translation>Avklaringa ville gjelde frå %1, før ho vart bestemt den %2.</translation>
    </message>
    <message>
        <source>Let it begin on the day it was decided, or later.</source>
        <translation>Lat henne gjelde frå dagen ho vart bestemt, eller seinare.</translation>
    </message>
    <message>
        <source>“%1” is not a name that “%2” bears.</source>
        <translation>«%1» er ikkje eit namn som «%2» har.</translation>
    </message>
    <message>
        <source>The row holds a character that is no text (NUL).</source>
        <translation>Rada inneheld eit teikn som ikkje er tekst (NUL).</translation>
    </message>
    <message>
        <source>The row has %1 fields where the first row has %2.</source>
        <translation>Rada har %1 felt, medan første rada har %2.</translation>
    </message>
    <message>
        <source>Put a text that holds the separator between quotation marks.</source>
        <translation>Set tekst som inneheld skiljeteiknet, i hermeteikn.</translation>
    </message>
    <message>
        <source>The table has no row below its first: nobody would be responsible for anything.</source>
        <translation>Tabellen har ingen rader under den første: Då ville ingen hatt ansvar for noko.</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file in it.</source>
        <translation>«%1» er ei mappe; oppgje ei fil i mappa.</translation>
    </message>
    <message>
        <source>%1, line %2: the label “%3” says something else than “%4”.</source>
        <translation>%1, linje %2: Etiketten «%3» seier noko anna enn «%4».</translation>
    </message>
    <message>
        <source>What an edge says is its “kind”; change that, and leave the label or take it out.</source>
        <translation>Det er «kind» som seier kva ein kant tyder; endre den, og lat etiketten stå eller ta han bort.</translation>
    </message>
    <message>
        <source>A name is changed with “graph edit rename CODE name=&quot;..&quot; from D”; here it is only shown.</source>
        <translation>Namn blir endra med «graph edit rename CODE name=&quot;..&quot; from D»; her blir dei berre viste.</translation>
    </message>
    <message>
        <source>%1 is the same draft, and nobody has changed it yet.</source>
        <translation>%1 er det same utkastet, og ingen har endra det enno.</translation>
    </message>
    <message>
        <source>Work on that one.</source>
        <translation>Arbeid vidare med det.</translation>
    </message>
    <message>
        <source>“--dry-run” belongs to “graph import” alone.</source>
        <translation>«--dry-run» høyrer berre til «graph import».</translation>
    </message>
    <message>
        <source>What one edit would change is told by “graph whatif EDIT”.</source>
        <translation>Kva éi endring ville ført til, fortel «graph whatif EDIT».</translation>
    </message>
    <message>
        <source>Case %1 has been worked on since it was routed: its route stays as it is.</source>
        <translation>Sak %1 er arbeidd vidare med etter at ho vart fordelt: Fordelinga blir ståande.</translation>
    </message>
    <message>
        <source>Undo the later acts and then the routing (act %1 undo), one by one.</source>
        <translation>Angre dei seinare handlingane og så fordelinga (act %1 undo), éi for éi.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: no case has been routed whose route has not been taken back or built upon.</source>
        <translation>Det er ikkje meir å angre: Kvar fordeling som er gjord, er angra eller arbeidd vidare på.</translation>
    </message>
    <message>
        <source>Check the spelling; it is kept as written, without a link.</source>
        <translation>Sjå over skrivemåten; ho blir ståande som skriven, utan lenkje.</translation>
    </message>
    <message>
        <source>“%1” names no act that the program knows.</source>
        <translation>«%1» nemner inga lov eller forskrift som programmet kjenner.</translation>
    </message>
    <message>
        <source>“%1” is no possible provision of %2.</source>
        <translation>«%1» er inga mogleg føresegn i %2.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was not understood as a provision.</source>
        <translation>«%1» i «%2» vart ikkje forstått som ei føresegn.</translation>
    </message>
    <message>
        <source>The meeting is proposed for %1, which is past.</source>
        <translation>Møtet er foreslått til %1, som har vore.</translation>
    </message>
    <message>
        <source>That is right for a meeting that was held already.</source>
        <translation>Det er rett for eit møte som alt er halde.</translation>
    </message>
    <message>
        <source>%1 hours in one entry is more than one person works in a month; %2 is the most.</source>
        <translation>%1 timar i éi føring er meir enn éin person arbeider på ein månad; %2 er det meste.</translation>
    </message>
    <message>
        <source>Correct the number, or enter the hours day by day.</source>
        <translation>Rett talet, eller før timane dag for dag.</translation>
    </message>
    <message>
        <source>The answer of case %1 has been signed and not been sent.</source>
        <translation>Svaret i sak %1 er signert, men ikkje sendt.</translation>
    </message>
    <message>
        <source>Record that it has been sent (send), or say why the case ends without it (reason=...).</source>
        <translation>Registrer at det er sendt (send), eller sei kvifor saka blir avslutta utan (reason=...).</translation>
    </message>
    <message>
        <source>Case %1 has an answer: it cannot be triaged as if it had none.</source>
        <translation>Sak %1 har eit svar og kan ikkje vurderast som om ho ikkje hadde det.</translation>
    </message>
    <message>
        <source>Close it, or take the answer back first (undo).</source>
        <translation>Avslutt ho, eller angre svaret først (undo).</translation>
    </message>
    <message>
        <source>It was not said which answer settles case %1.</source>
        <translation>Det er ikkje sagt kva svar som avgjer sak %1.</translation>
    </message>
    <message>
        <source>Name the published answer (published=S-2026-003), or say where it can be read (reason=...).</source>
        <translation>Oppgi det publiserte svaret (published=S-2026-003), eller sei kvar det kan lesast (reason=...).</translation>
    </message>
    <message>
        <source>The text template %1 says what no asker should read: “%2”.</source>
        <translation>Tekstmalen %1 seier noko ingen meldar skal lese: «%2».</translation>
    </message>
    <message>
        <source>The office speaks, no person: take the name out of it.</source>
        <translation>Det er kontoret som talar, ikkje ein person: ta namnet ut av teksten.</translation>
    </message>
    <message>
        <source>It goes to every asker: take it out.</source>
        <translation>Han går til alle meldarar: ta det ut.</translation>
    </message>
    <message>
        <source>%1 cannot end on %2: under it stand %3.</source>
        <translation>%1 kan ikkje avsluttast %2: Under det står %3.</translation>
    </message>
    <message>
        <source>Put each under another ministry from that day first (“move AGENCY under MINISTRY from D”, or “under none” where none is known), or merge the ministry into the one that carries on.</source>
        <translation>Legg først kvar av dei under eit anna departement frå den dagen («move ETAT under DEPARTEMENT from D», eller «under none» der ingen er kjend), eller slå departementet saman med det som fører arbeidet vidare.</translation>
    </message>
    <message>
        <source>%1 is a ministry: it stands under none.</source>
        <translation>%1 er eit departement og ligg ikkje under noko anna.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry on %2 already.</source>
        <translation>%1 ligg alt ikkje under noko departement %2.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a day such as 2024-01-01, not “%3”.</source>
        <translation>%1: Feltet «%2» må vere ein dato som 2024-01-01, ikkje «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be true or false, not “%3”.</source>
        <translation>%1: Feltet «%2» må vere true eller false, ikkje «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a whole number, 0 or more, not “%3”.</source>
        <translation>%1: Feltet «%2» må vere eit heilt tal, 0 eller meir, ikkje «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; cannot be “%3”. Possible: %4.</source>
        <translation>%1: Feltet «%2» kan ikkje vere «%3». Mogleg: %4.</translation>
    </message>
    <message>
        <source>Name its ministry from that day (“move AGENCY under MINISTRY from D”), or say that none is known (“under none”).</source>
        <translation>Oppgi departementet frå den dagen («move ETAT under DEPARTEMENT from D»), eller sei at ingen er kjend («under none»).</translation>
    </message>
    <message>
        <source>The settlement names %1, which does not exist on %2.</source>
        <translation>Avklaringa nemner %1, som ikkje finst %2.</translation>
    </message>
    <message>
        <source>Name the body that exists on its first day.</source>
        <translation>Nemn den som finst på den første dagen avklaringa gjeld.</translation>
    </message>
    <message>
        <source>The settlement does not say from which day it holds.</source>
        <translation>Avklaringa seier ikkje frå kva dag ho gjeld.</translation>
    </message>
    <message>
        <source>“%1” is no kind of responsibility. Possible: %2.</source>
        <translation>«%1» er ikkje ein type ansvar. Mogleg: %2.</translation>
    </message>
    <message>
        <source>“%1” stands after a closing quotation mark.</source>
        <translation>«%1» står etter eit avsluttande hermeteikn.</translation>
    </message>
    <message>
        <source>Write a quotation mark within a text twice.</source>
        <translation>Skriv eit hermeteikn inne i ein tekst to gonger.</translation>
    </message>
    <message>
        <source>“--list” belongs to “graph edit” and “graph whatif” alone.</source>
        <translation>«--list» høyrer berre til «graph edit» og «graph whatif».</translation>
    </message>
    <message>
        <source>Nothing says what to do: %1.</source>
        <translation>Det er ikkje sagt kva som skal gjerast: %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Merkt</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Fordelt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Agency asked</source>
        <translation>Etat spurd</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meeting proposed</source>
        <translation>Møte foreslått</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Møte stadfesta</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Møte halde</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Møte avlyst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Avklart</translation>
    </message>
    <message>
        <source>Signal raised</source>
        <translation>Signal meldt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>Timar førte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Opna på nytt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>Contact data erased</source>
        <translation>Kontaktopplysningar sletta</translation>
    </message>
    <message>
        <source>Taken out with its import</source>
        <translation>Teken ut saman med importen</translation>
    </message>
    <message>
        <source>Asker told</source>
        <translation>Meldaren fekk vite</translation>
    </message>
    <message>
        <source>Preparation noted</source>
        <translation>Førebuing notert</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Blir slått saman</translation>
    </message>
    <message>
        <source>Harmonised position</source>
        <translation>Felles standpunkt</translation>
    </message>
    <message>
        <source>Limit of the guidance</source>
        <translation>Grense for rettleiinga</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Svar sendt</translation>
    </message>
    <message>
        <source>Signal followed up</source>
        <translation>Signal følgt opp</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kva det vart av det</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort om igjen</translation>
    </message>
    <message>
        <source>Signature withdrawn</source>
        <translation>Signatur trekt</translation>
    </message>
</context>
<context>
    <name>EventStory</name>
    <message>
        <source>%1: %2</source>
        <comment>field, new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 taken away (was %2)</source>
        <translation>%1 teken bort (var %2)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: frå %2 til %3</translation>
    </message>
    <message>
        <source>Received by %1.</source>
        <comment>channel</comment>
        <translation>Motteke via %1.</translation>
    </message>
    <message>
        <source>From %1, by %2.</source>
        <comment>asker, channel</comment>
        <translation>Frå %1, av %2.</translation>
    </message>
    <message>
        <source>Regimes: %1</source>
        <translation>Regelverk: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Fordi: %1</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Føresegner</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The route was taken off the record.</source>
        <translation>Fordelinga vart teken av saka.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>The route was put on record as of %1.</source>
        <translation>Fordelinga vart ført på saka per %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problemstilling</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer andre stader</translation>
    </message>
    <message>
        <source>Asker</source>
        <translation>Meldar</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Tilsyn blir ført av</translation>
    </message>
    <message>
        <source>What is known about the asker was corrected.</source>
        <translation>Det som er kjent om meldaren, vart retta.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Type of project</source>
        <translation>Type prosjekt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>, needed by %1</source>
        <translation>, trengst innan %1</translation>
    </message>
    <message>
        <source>%1 is no longer asked.</source>
        <translation>%1 er ikkje lenger spurd.</translation>
    </message>
    <message>
        <source>Meeting %1, %2: %3</source>
        <comment>number, day and time, state</comment>
        <translation>Møte %1, %2: %3</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitert: %1</translation>
    </message>
    <message>
        <source>Attended: %1</source>
        <translation>Til stades: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n statement(s)</source>
        <comment>regime, outcome</comment>
        <translation>
            <numerusform>%1: %2, %n utsegn</numerusform>
            <numerusform>%1: %2, %n utsegner</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal note was written.</source>
        <translation>Eit internt notat vart skrive.</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Vedlegg: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Counts as: %1</source>
        <translation>Tel som: %1</translation>
    </message>
    <message>
        <source>An internal note was written about %1.</source>
        <translation>Eit internt notat vart skrive om %1.</translation>
    </message>
</context>
<context>
    <name>GraphDifference</name>
    <message>
        <source>%1 has ended; %2 carries on.</source>
        <translation>%1 er lagd ned; %2 fører arbeidet vidare.</translation>
    </message>
    <message>
        <source>%1 has ended, and nobody carries on.</source>
        <translation>%1 er lagd ned, og ingen fører arbeidet vidare.</translation>
    </message>
    <message>
        <source>%1 in the service: %2.</source>
        <translation>%1 i tenesta: %2.</translation>
    </message>
    <message>
        <source>%1 no longer takes part in the service.</source>
        <translation>%1 deltek ikkje lenger i tenesta.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Ny: %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heiter no %2.</translation>
    </message>
    <message>
        <source>Cases can now be tagged with %1.</source>
        <translation>Saker kan no merkast med %1.</translation>
    </message>
    <message>
        <source>Cases can no longer be tagged with %1.</source>
        <translation>Saker kan ikkje lenger merkast med %1.</translation>
    </message>
    <message>
        <source>From now: %1.</source>
        <translation>Frå no av: %1.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <translation>Ikkje lenger: %1.</translation>
    </message>
</context>
<context>
    <name>GraphEdit</name>
    <message>
        <source>Add an agency.</source>
        <translation>Legg til ein etat.</translation>
    </message>
    <message>
        <source>Add a ministry.</source>
        <translation>Legg til eit departement.</translation>
    </message>
    <message>
        <source>Add a regime, a topic or a provision.</source>
        <translation>Legg til eit regelverk, eit tema eller ei føresegn.</translation>
    </message>
    <message>
        <source>Add a responsibility, e.g. add fhi interprets EHDS.</source>
        <translation>Legg til eit ansvar, t.d. add fhi interprets EHDS.</translation>
    </message>
    <message>
        <source>End a responsibility.</source>
        <translation>Avslutt eit ansvar.</translation>
    </message>
    <message>
        <source>Give another name from a day.</source>
        <translation>Gje eit anna namn frå ein dag.</translation>
    </message>
    <message>
        <source>Let an agency live on under a new code and name.</source>
        <translation>La ein etat leve vidare med ny kode og nytt namn.</translation>
    </message>
    <message>
        <source>Let another agency carry on an agency&apos;s work.</source>
        <translation>La ein annan etat føre arbeidet til ein etat vidare.</translation>
    </message>
    <message>
        <source>Make an agency two, and say what the second answers for.</source>
        <translation>Del ein etat i to, og sei kva den andre har ansvar for.</translation>
    </message>
    <message>
        <source>Say how an agency takes part in the service.</source>
        <translation>Sei korleis ein etat deltek i tenesta.</translation>
    </message>
    <message>
        <source>Settle a grey zone: one leads, others are consulted.</source>
        <translation>Avklar ei gråsone: éin leier, andre blir rådspurde.</translation>
    </message>
    <message>
        <source>Let cases be tagged with a regime from a day.</source>
        <translation>La saker merkjast med eit regelverk frå ein dag.</translation>
    </message>
    <message>
        <source>Let no case be tagged with a regime from a day.</source>
        <translation>La inga sak merkjast med eit regelverk frå ein dag.</translation>
    </message>
    <message>
        <source>End an agency that nobody carries on, or a ministry that no agency stands under.</source>
        <translation>Avslutt ein etat som ingen fører vidare, eller eit departement ingen etat ligg under.</translation>
    </message>
    <message>
        <source>Put an agency under another ministry, or say that none is known.</source>
        <translation>Legg ein etat under eit anna departement, eller sei at ingen er kjend.</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>nytt namn</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikkje verifisert</translation>
    </message>
    <message>
        <source>Topics and provisions</source>
        <translation>Tema og føresegner</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Etatar og einingar</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>ikkje slått på</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>ingen svarer</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies share it</source>
        <translation>
            <numerusform>%n etat deler det</numerusform>
            <numerusform>%n etatar deler det</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Legal</source>
        <translation>Juridisk</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Økonomisk</translation>
    </message>
    <message>
        <source>Pedagogical</source>
        <translation>Pedagogisk</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisatorisk</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>What you must do</source>
        <translation>Dette må de gjere</translation>
    </message>
    <message>
        <source>What you should consider</source>
        <translation>Dette bør de vurdere</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Your question in short:</source>
        <translation>Spørsmålet dykkar, kort attgjeve:</translation>
    </message>
    <message>
        <source>Not answered yet: %1.</source>
        <translation>Ikkje svart på enno: %1.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sjå</translation>
    </message>
    <message>
        <source>What the answer does not cover</source>
        <translation>Dette dekkjer svaret ikkje</translation>
    </message>
    <message>
        <source>The agencies behind the answer</source>
        <translation>Etatane bak svaret</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: has not signed</source>
        <translation>%1: har ikkje signert</translation>
    </message>
    <message>
        <source>Nobody has signed.</source>
        <translation>Ingen har signert.</translation>
    </message>
    <message>
        <source>What this guidance is</source>
        <translation>Kva denne rettleiinga er</translation>
    </message>
    <message>
        <source>Where the rules can be read</source>
        <translation>Her kan reglane lesast</translation>
    </message>
    <message>
        <source>DRAFT, not to be sent.</source>
        <translation>UTKAST, skal ikkje sendast.</translation>
    </message>
    <message>
        <source>Not signed by: %1.</source>
        <translation>Ikkje signert av: %1.</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Felles svar</translation>
    </message>
    <message>
        <source>Joint answer: %1</source>
        <translation>Felles svar: %1</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Sak %1 · %2</translation>
    </message>
    <message>
        <source>DRAFT · case %1</source>
        <translation>UTKAST · sak %1</translation>
    </message>
    <message>
        <source>Joint answer · case %1</source>
        <translation>Felles svar · sak %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Sak %1: %2</translation>
    </message>
    <message>
        <source>draft-answer-%1.%2</source>
        <translation>utkast-svar-%1.%2</translation>
    </message>
    <message>
        <source>answer-%1.%2</source>
        <translation>svar-%1.%2</translation>
    </message>
</context>
<context>
    <name>LevelOfCare</name>
    <message>
        <source>Specialist care</source>
        <translation>Spesialisthelsetenesta</translation>
    </message>
    <message>
        <source>Municipal care</source>
        <translation>Kommunal teneste</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Fastlegetenesta</translation>
    </message>
    <message>
        <source>Across levels of care</source>
        <translation>På tvers av omsorgsnivå</translation>
    </message>
</context>
<context>
    <name>LiftedTo</name>
    <message>
        <source>Not lifted yet</source>
        <translation>Ikkje løfta enno</translation>
    </message>
    <message>
        <source>Lifted to the agency</source>
        <translation>Løfta til etaten</translation>
    </message>
    <message>
        <source>Lifted to the coordination project</source>
        <translation>Løfta til koordineringsprosjektet</translation>
    </message>
    <message>
        <source>Lifted to the steering group</source>
        <translation>Løfta til styringsgruppa</translation>
    </message>
    <message>
        <source>Lifted to the AI council</source>
        <translation>Løfta til KI-rådet</translation>
    </message>
    <message>
        <source>Lifted to the ministry</source>
        <translation>Løfta til departementet</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message>
        <source>Begins every mail about triage.</source>
        <translation>Innleier alle e-postar om vurderinga av førespurnaden.</translation>
    </message>
    <message>
        <source>A line of the list of what to prepare, when the asker has not done it.</source>
        <translation>Ei linje i lista over det som skal førebuast, når meldaren ikkje har gjort det.</translation>
    </message>
    <message>
        <source>Stands above the statements of a regime in the joint answer, by its outcome.</source>
        <translation>Står over utsegnene om eit regelverk i det felles svaret, etter utfallet.</translation>
    </message>
    <message>
        <source>Mail: subject</source>
        <translation>E-post: emne</translation>
    </message>
    <message>
        <source>The subject of every mail about triage.</source>
        <translation>Emnet i alle e-postar om vurderinga av førespurnaden.</translation>
    </message>
    <message>
        <source>Mail: opening</source>
        <translation>E-post: innleiing</translation>
    </message>
    <message>
        <source>Mail: answered already</source>
        <translation>E-post: alt svart på</translation>
    </message>
    <message>
        <source>Sent when the enquiry is answered by a published answer.</source>
        <translation>Blir send når førespurnaden er svart på i eit publisert svar.</translation>
    </message>
    <message>
        <source>Mail: referred</source>
        <translation>E-post: vist vidare</translation>
    </message>
    <message>
        <source>Sent when the enquiry belongs elsewhere.</source>
        <translation>Blir send når førespurnaden høyrer heime ein annan stad.</translation>
    </message>
    <message>
        <source>Mail: out of scope</source>
        <translation>E-post: utanfor området</translation>
    </message>
    <message>
        <source>Sent when the enquiry lies outside what the service guides on.</source>
        <translation>Blir send når førespurnaden ligg utanfor det tenesta rettleier om.</translation>
    </message>
    <message>
        <source>Mail: declined for capacity</source>
        <translation>E-post: avslått av omsyn til kapasiteten</translation>
    </message>
    <message>
        <source>Sent when the service has no capacity for the enquiry.</source>
        <translation>Blir send når tenesta ikkje har kapasitet til førespurnaden.</translation>
    </message>
    <message>
        <source>Mail: more is needed</source>
        <translation>E-post: meir trengst</translation>
    </message>
    <message>
        <source>Sent when the enquiry is held until it is complete.</source>
        <translation>Blir send når førespurnaden blir sett på vent til han er komplett.</translation>
    </message>
    <message>
        <source>To prepare: heading</source>
        <translation>Å førebu: overskrift</translation>
    </message>
    <message>
        <source>Stands above the list of what to prepare.</source>
        <translation>Står over lista over det som skal førebuast.</translation>
    </message>
    <message>
        <source>To prepare: own lawyer</source>
        <translation>Å førebu: eigen jurist</translation>
    </message>
    <message>
        <source>To prepare: data protection officer</source>
        <translation>Å førebu: personvernombod</translation>
    </message>
    <message>
        <source>To prepare: sources read</source>
        <translation>Å førebu: lese kjelder</translation>
    </message>
    <message>
        <source>To prepare: own position</source>
        <translation>Å førebu: eige standpunkt</translation>
    </message>
    <message>
        <source>Mail: closing</source>
        <translation>E-post: avslutning</translation>
    </message>
    <message>
        <source>Ends every mail about triage.</source>
        <translation>Avsluttar alle e-postar om vurderinga av førespurnaden.</translation>
    </message>
    <message>
        <source>Answer: before the question</source>
        <translation>Svar: før spørsmålet</translation>
    </message>
    <message>
        <source>Stands above the question in short, in the joint answer.</source>
        <translation>Står over spørsmålet i kortform, i det felles svaret.</translation>
    </message>
    <message>
        <source>Answer: what it is</source>
        <translation>Svar: kva det er</translation>
    </message>
    <message>
        <source>Says at the beginning what a joint answer is.</source>
        <translation>Seier innleiingsvis kva eit felles svar er.</translation>
    </message>
    <message>
        <source>Answer: the regime is answered</source>
        <translation>Svar: regelverket er svart på</translation>
    </message>
    <message>
        <source>Answer: the law is unclear</source>
        <translation>Svar: retten er uklar</translation>
    </message>
    <message>
        <source>Answer: not assessed</source>
        <translation>Svar: ikkje vurdert</translation>
    </message>
    <message>
        <source>Answer: out of scope</source>
        <translation>Svar: utanfor området</translation>
    </message>
    <message>
        <source>Answer: what guidance is</source>
        <translation>Svar: kva rettleiing er</translation>
    </message>
    <message>
        <source>Says at the end what guidance is, and what it is not.</source>
        <translation>Seier til slutt kva rettleiing er, og kva det ikkje er.</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>saksnummeret</translation>
    </message>
    <message>
        <source>the title of the case</source>
        <translation>tittelen på saka</translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation>dagen ho vart motteken</translation>
    </message>
    <message>
        <source>the officer&apos;s reason</source>
        <translation>grunngjevinga til saksbehandlaren</translation>
    </message>
    <message>
        <source>where it is referred to</source>
        <translation>kvar det blir vist til</translation>
    </message>
    <message>
        <source>the published answer</source>
        <translation>det publiserte svaret</translation>
    </message>
    <message>
        <source>the list of what to prepare</source>
        <translation>lista over det som skal førebuast</translation>
    </message>
    <message>
        <source>the asker&apos;s organisation</source>
        <translation>verksemda til meldaren</translation>
    </message>
    <message>
        <source>the name of the regime</source>
        <translation>namnet på regelverket</translation>
    </message>
    <message>
        <source>the day of the answer</source>
        <translation>dagen for svaret</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>the same name</source>
        <translation>same namn</translation>
    </message>
    <message>
        <source>the same name in another region: may be two</source>
        <translation>same namn i ein annan region: kan vere to</translation>
    </message>
    <message>
        <source>one is an abbreviation</source>
        <translation>den eine er ei forkorting</translation>
    </message>
    <message>
        <source>one leaves out the legal form</source>
        <translation>den eine utelèt selskapsforma</translation>
    </message>
    <message>
        <source>another word for the same kind of place</source>
        <translation>eit anna ord for same slags stad</translation>
    </message>
    <message>
        <source>one leaves out what kind of place it is</source>
        <translation>den eine seier ikkje kva slags stad det er</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>dei same orda i ei anna rekkjefølgje</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>nesten same skrivemåte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type spørsmålsstillar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>Omsorgsnivå</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Under tilsyn av</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Research</source>
        <translation>Forsking</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Innkjøp</translation>
    </message>
    <message>
        <source>Clinical use</source>
        <translation>Klinisk bruk</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What needs someone now, in words.</source>
        <translation>Det som treng nokon no, i ord.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every line that has a number opens exactly the cases it counted. Tab leads from line to line, Enter opens.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvar linje med eit tal opnar nøyaktig sakene ho talde. Tab går frå linje til linje, Enter opnar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Every enquiry, with the case beside the list.</source>
        <translation>Alle førespurnader, med saka ved sida av lista.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The filters above the list narrow it, and the search field below them searches in what they leave. A row says number, title and regimes; then organisation, deadline, whose turn it is and the officer. A filled mark is an open case, a ring a closed one.&lt;/p&gt;&lt;p&gt;A regime with a question mark is to be assessed by a person.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filtera over lista snevrar ho inn, og søkjefeltet under dei søkjer i det dei lèt stå att. Ei rad seier nummer, tittel og regelverk; så verksemd, frist, kven sin tur det er og saksbehandlar. Eit fylt merke er ei open sak, ein ring ei avslutta.&lt;/p&gt;&lt;p&gt;Eit regelverk med spørjeteikn må vurderast av eit menneske.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Meetings to come, and those that were, across all cases.</source>
        <translation>Komande møte, og dei som har vore, i alle saker.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A proposed date is not a confirmed one, and a confirmed one is not a held one: each meeting says which it is. Enter opens its case, where it is confirmed, held or cancelled.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein foreslått dato er ikkje ein stadfesta, og ein stadfesta er ikkje ein halden: kvart møte seier kva det er. Enter opnar saka, der det blir stadfesta, halde eller avlyst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengd</translation>
    </message>
    <message>
        <source>Who has how much, who is waited for, and what is overdue.</source>
        <translation>Kven som har kor mykje, kven det blir venta på, og kva som er over fristen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every number opens the list it counted.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvart tal opnar lista det talde.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who answers for what on a day, in which role and from which source.</source>
        <translation>Kven som svarer for kva ein dag, i kva rolle og frå kva kjelde.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a day, or step to the days on which something changed. An agency is shown by the name it had then.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vel ein dag, eller gå til dagane då noko vart endra. Ein etat er vist med namnet han hadde då.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>What the cases taught: unclear rules, missing guidance, gaps and overlaps.</source>
        <translation>Kva sakene lærte oss: uklare reglar, manglande rettleiing, hol og overlapp.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The status report to the ministry, as it will look.</source>
        <translation>Statusrapporten til departementet, slik han kjem til å sjå ut.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a period and export. The same period exported again gives the same bytes, and no asker can be recognised in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vel ein periode og eksporter. Den same perioden eksportert igjen gir nøyaktig dei same bytane, og ingen meldar kan kjennast att.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Plans, recommendations, reports under way and partners, each with its source.</source>
        <translation>Planar, tilrådingar, pågåande rapportar og partnarar, kvar med si kjelde.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A status is as of the day of its source. What a source does not state is shown as not stated, never guessed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein status gjeld per dato for kjelda. Det ei kjelde ikkje seier, er vist som ikkje oppgitt, aldri gissa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Write an enquiry down, or drop its mail here.</source>
        <translation>Skriv ned ein førespurnad, eller slepp e-posten her.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Enter saves. What is written is kept as a draft while you write.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Enter lagrar. Det som blir skrive, blir teke vare på som utkast medan du skriv.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Mails and sheets in, each source accounted for.</source>
        <translation>E-post og rekneark inn, kvar kjelde gjord greie for.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A second import of the same mail changes nothing. What cannot be read is kept with its bytes and the reason, and does not stop the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein ny import av same e-post endrar ingenting. Det som ikkje kan lesast, blir teke vare på med innhaldet og grunnen, og stoppar ikkje resten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Language, colours, the office&apos;s answer target, and the care of the database.</source>
        <translation>Språk, fargar, svarmålet til kontoret og stell av databasen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The office&apos;s choices stand in the database and hold for everyone who uses it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vala til kontoret står i databasen og gjeld for alle som bruker han.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>The whole of the work on one page.</source>
        <translation>Heile arbeidet på éi side.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>Versjon, lisens og kjelder.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Those who ask: what is known of each, and its cases.</source>
        <translation>Dei som spør: kva vi veit om kvar av dei, og sakene deira.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An organisation is known from the first case it asks, in whatever spelling. Two that may be one are suggested, never merged by themselves. A merge touches no case and can be taken back any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ei verksemd blir kjend med den første saka ho melder, same kva skrivemåte. To som kan vere éi, blir føreslegne, aldri slegne saman av seg sjølve. Ei samanslåing rører inga sak og kan angrast når som helst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>The words that regimes are suggested by, and how often they were right.</source>
        <translation>Orda som regelverk blir føreslått ut frå, og kor ofte dei hadde rett.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each term shows how often it spoke in cases that officers have judged, and how often the regime was confirmed. Change a weight, switch a term off, or give it further forms: what that does to every judged case is shown before anything is saved. Ctrl+Enter saves; the change holds at once and can be undone.&lt;/p&gt;&lt;p&gt;A term that never speaks costs nothing. One that is often wrong deserves a smaller weight.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvart uttrykk viser kor ofte det slo inn i saker som saksbehandlarar har vurdert, og kor ofte regelverket vart stadfesta. Endre ei vekt, slå av eit uttrykk eller gje det fleire former: Kva det gjer med kvar vurdert sak, blir vist før noko blir lagra. Ctrl+Enter lagrar; endringa gjeld straks og kan angrast.&lt;/p&gt;&lt;p&gt;Eit uttrykk som aldri slår inn, kostar ingenting. Eit som ofte tek feil, bør få mindre vekt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantene</translation>
    </message>
    <message>
        <source>What could not be read on its way in, and waits for a person.</source>
        <translation>Det som ikkje kunne lesast på veg inn, og ventar på ein person.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each source waits with the reason and its bytes. Ctrl+Enter opens the form for a new case with what could be read in it; saving makes the case and takes the source out of quarantine. Delete dismisses it: the bytes are kept, and Ctrl+Z takes it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvar kjelde ventar med grunnen og heile innhaldet. Ctrl+Enter opnar skjemaet for ny sak med det som kunne lesast; når det blir lagra, blir saka oppretta og kjelda teken ut av karantenen. Delete avviser ho: innhaldet blir teke vare på, og Ctrl+Z angrar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signals are raised from a case; Ctrl+L says where one is lifted, what came back and which measures it belongs to. Enter opens the case behind it. Grouped by topic, the list says how many cases share a concern.&lt;/p&gt;&lt;p&gt;Measures are those of the joint plan, with what the office says of each, and the office&apos;s own. Sent in is what the regional trusts and the competence network tell; a question can become a case. Alt+1, Alt+2 and Alt+3 lead from list to list.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signal vert reiste frå ei sak; Ctrl+L seier kvar eit vert løfta, kva som kom tilbake, og kva tiltak det høyrer til. Enter opnar saka bak. Gruppert etter tema seier lista kor mange saker som reiste det same.&lt;/p&gt;&lt;p&gt;Tiltaka er dei i felles plan, med det kontoret seier om kvart, og kontoret sine eigne. Innmeldingar er det dei regionale helseføretaka og kompetansenettverket fortel; eit spørsmål kan verte ei sak. Alt+1, Alt+2 og Alt+3 går frå liste til liste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>Anonymised questions and answers for everyone, from draft to web page.</source>
        <translation>Anonymiserte spørsmål og svar for alle, frå utkast til nettside.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A draft comes from a case that has been answered. What could tell who asked is marked while one writes: what has a wavy line must go, what is dotted needs a look. The agencies clear the text, and clear it again when it changes.&lt;/p&gt;&lt;p&gt;A published answer is read again by its review date, replaced by a newer one, or withdrawn. Its number is never used again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eit utkast kjem frå ei sak som er svart på. Det som kan røpe kven som spurde, blir markert medan ein skriv: det med bølgjestrek må bort, det prikkete må ein sjå på. Etatane klarerer teksten, og klarerer han på nytt når han blir endra.&lt;/p&gt;&lt;p&gt;Eit publisert svar blir lese på nytt innan gjennomgangsdatoen, erstatta av eit nyare eller trekt tilbake. Nummeret blir aldri brukt om igjen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstar</translation>
    </message>
    <message>
        <source>The texts that go out to askers, as the office words them.</source>
        <translation>Tekstane som går ut til meldarar, slik kontoret ordlegg dei.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mails about triage and the sentences around a joint answer come from these texts, in the asker&apos;s language. What varies stands in braces; a click puts a placeholder in where the cursor stands. Below the text stands what a reader would get.&lt;/p&gt;&lt;p&gt;Ctrl+Enter saves; the text holds at once, for everyone. Each change can be undone, and the shipped text comes back any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;E-postar om vurderinga av førespurnaden og setningane rundt eit felles svar kjem frå desse tekstane, på språket til meldaren. Det som varierer, står i krøllparentesar; eit klikk set inn ein plasshaldar der markøren står. Under teksten står det ein lesar ville fått.&lt;/p&gt;&lt;p&gt;Ctrl+Enter lagrar; teksten gjeld straks, for alle. Kvar endring kan angrast, og teksten som følgde med, kan hentast tilbake når som helst.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppa</translation>
    </message>
    <message>
        <source>AI in use</source>
        <translation>KI i bruk</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Experienced benefit</source>
        <translation>Erfart nytte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Need for shared infrastructure</source>
        <translation>Behov for felles infrastruktur</translation>
    </message>
    <message>
        <source>Regional health trust</source>
        <translation>Regionalt helseføretak</translation>
    </message>
    <message>
        <source>Competence network (KIN)</source>
        <translation>Kompetansenettverket (KIN)</translation>
    </message>
    <message>
        <source>Another sender</source>
        <translation>Annan avsendar</translation>
    </message>
    <message>
        <source>Being considered</source>
        <translation>Vert vurdert</translation>
    </message>
    <message>
        <source>Introduction decided</source>
        <translation>Innføring vedteken</translation>
    </message>
    <message>
        <source>Taken into use</source>
        <translation>Teken i bruk</translation>
    </message>
    <message>
        <source>%1 (the source&apos;s word, not verified)</source>
        <translation>%1 (kjelda sine ord, ikkje stadfesta)</translation>
    </message>
    <message>
        <source>%1 (the source&apos;s word of %2, not verified)</source>
        <translation>%1 (kjelda sine ord per %2, ikkje stadfesta)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>%1 i kjelda</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>skrive ned</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>ties changed</source>
        <translation>tilknyting endra</translation>
    </message>
    <message>
        <source>made a case</source>
        <translation>vart ei sak</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angra</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>gjort om att</translation>
    </message>
</context>
<context>
    <name>Precedent</name>
    <message>
        <source>words: %1</source>
        <translation>ord: %1</translation>
    </message>
    <message>
        <source>%1: seems to say the opposite</source>
        <translation>%1: ser ut til å seie det motsette</translation>
    </message>
    <message>
        <source>%1: another outcome under the same regime</source>
        <translation>%1: eit anna utfall under same regelverk</translation>
    </message>
    <message>
        <source>%1: a duty in one answer is no duty in the other</source>
        <translation>%1: ei plikt i det eine svaret er inga plikt i det andre</translation>
    </message>
    <message>
        <source>regimes: %1</source>
        <translation>regelverk: %1</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Own lawyer asked</source>
        <translation>Eigen jurist spurd</translation>
    </message>
    <message>
        <source>Own data protection officer asked</source>
        <translation>Eige personvernombod spurt</translation>
    </message>
    <message>
        <source>Laws and guides read</source>
        <translation>Lover og rettleiarar lesne</translation>
    </message>
    <message>
        <source>Own position stated</source>
        <translation>Eiga vurdering skildra</translation>
    </message>
</context>
<context>
    <name>ProjectOutcome</name>
    <message>
        <source>Taken into use</source>
        <translation>Teken i bruk</translation>
    </message>
    <message>
        <source>Goes on as planned</source>
        <translation>Går vidare som planlagt</translation>
    </message>
    <message>
        <source>Goes on in another form</source>
        <translation>Går vidare i ei anna form</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stansa</translation>
    </message>
</context>
<context>
    <name>ProjectType</name>
    <message>
        <source>Health research</source>
        <translation>Helseforsking</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Anna forsking</translation>
    </message>
    <message>
        <source>Decision support</source>
        <translation>Avgjerdsstøtte</translation>
    </message>
    <message>
        <source>Quality improvement</source>
        <translation>Kvalitetsforbetring</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Ingen personopplysningar</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Anna prosjekt</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>This is guidance, not an approval or a decision. It was given on the facts of other cases and on the rules of its day. You remain responsible for following the rules in your own.</source>
        <translation>Dette er rettleiing, ikkje ei godkjenning eller eit vedtak. Ho vart gjeven ut frå tilhøva i andre saker og reglane på sin dag. Du har sjølv ansvaret for å følgje reglane i di eiga.</translation>
    </message>
    <message>
        <source>This answer has been replaced by</source>
        <translation>Dette svaret er erstatta av</translation>
    </message>
    <message>
        <source>This answer has been replaced and is no longer kept up.</source>
        <translation>Dette svaret er erstatta og blir ikkje lenger halde ved like.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publisert %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation>Skal gjennomgåast innan %1</translation>
    </message>
    <message>
        <source>This answer is only written in another language: %1</source>
        <translation>Dette svaret finst berre på eit anna språk: %1</translation>
    </message>
    <message>
        <source>All published answers</source>
        <translation>Alle publiserte svar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Legal references</source>
        <translation>Lovtilvisingar</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Ingenting er publisert enno.</translation>
    </message>
    <message>
        <source>Replaced by newer answers</source>
        <translation>Erstatta av nyare svar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation>Til klarering</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Erstatta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt tilbake</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurd</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Klarert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Seier nei</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>eit personnamn</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>ei underskrift</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>ei verksemd</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein stad</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>ei adresse</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eit telefonnummer</translation>
    </message>
    <message>
        <source>eleven digits, as in a national identity number</source>
        <translation>elleve siffer, som i eit fødselsnummer</translation>
    </message>
    <message>
        <source>nine digits, as in an organisation number</source>
        <translation>ni siffer, som i eit organisasjonsnummer</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>ei e-postadresse</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>ei nettadresse</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>eit saksnummer</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein dato</translation>
    </message>
    <message>
        <source>a size or an age</source>
        <translation>ein storleik eller ein alder</translation>
    </message>
    <message>
        <source>signs that nobody sees, or of another alphabet</source>
        <translation>teikn som ingen ser, eller frå eit anna alfabet</translation>
    </message>
    <message>
        <source>a word that the program put in: read the sentence and write it without brackets</source>
        <translation>eit ord som programmet sette inn: les setninga og skriv ho utan klammer</translation>
    </message>
    <message>
        <source>must go</source>
        <translation>må bort</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>sjå på det</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Utkast laga</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Redigert</translation>
    </message>
    <message>
        <source>Sent to clearance</source>
        <translation>Send til klarering</translation>
    </message>
    <message>
        <source>Clearance refused</source>
        <translation>Klarering avslått</translation>
    </message>
    <message>
        <source>Review date set</source>
        <translation>Dato for gjennomgang sett</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort om igjen</translation>
    </message>
    <message>
        <source>a day or year of birth</source>
        <translation>ein fødselsdato eller eit fødselsår</translation>
    </message>
    <message>
        <source>a remark for colleagues</source>
        <translation>ein merknad til kollegaer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>legal references</source>
        <translation>lovtilvisingar</translation>
    </message>
    <message>
        <source>a name, perhaps of a project</source>
        <translation>eit namn, kanskje på eit prosjekt</translation>
    </message>
</context>
<context>
    <name>PublishedLines</name>
    <message>
        <source>to be reviewed by %1</source>
        <translation>skal gjennomgåast innan %1</translation>
    </message>
    <message>
        <source>an agency refuses</source>
        <translation>ein etat seier nei</translation>
    </message>
    <message>
        <source>cleared by all</source>
        <translation>klarert av alle</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstatta av %1</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>supervised by %1</source>
        <translation>tilsyn blir ført av %1</translation>
    </message>
    <message>
        <source>answer in %1</source>
        <translation>svar på %1</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>new case</source>
        <translation>ny sak</translation>
    </message>
    <message>
        <source>added to a case</source>
        <translation>lagd til ei sak</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>kjend frå før</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>i karantene</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n teken inn</numerusform>
            <numerusform>%n tekne inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n kjend frå før</numerusform>
            <numerusform>%n kjende frå før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n i karantene</numerusform>
            <numerusform>%n i karantene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lesen</numerusform>
            <numerusform>%n lesne</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end; what is listed is done.</source>
        <translation>Stoppa før slutten; det som står her, er gjort.</translation>
    </message>
    <message>
        <source>not read: neither mail nor sheet</source>
        <translation>ikkje lese: korkje e-post eller rekneark</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources are counted, but not listed.</source>
        <translation>
            <numerusform>%n kjelde til er talt, men ikkje lista opp.</numerusform>
            <numerusform>%n kjelder til er talde, men ikkje lista opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them added to cases</source>
        <translation>
            <numerusform>%n av dei lagd til ei sak</numerusform>
            <numerusform>%n av dei lagde til saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left alone: neither mail nor sheet.</source>
        <translation>
            <numerusform>%n fil vart ikkje rørt: korkje e-post eller rekneark.</numerusform>
            <numerusform>%n filer vart ikkje rørte: korkje e-post eller rekneark.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>not read: another list of cases in the workbook</source>
        <translation>ikkje lesen: ei anna saksliste i arbeidsboka</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists of cases in the workbook were not read.</source>
        <translation>
            <numerusform>%n anna saksliste i arbeidsboka vart ikkje lesen.</numerusform>
            <numerusform>%n andre sakslister i arbeidsboka vart ikkje lesne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>Health legislation</source>
        <translation>Helselovgiving</translation>
    </message>
    <message>
        <source>Medical devices (MDR and IVDR)</source>
        <translation>Medisinsk utstyr (MDR og IVDR)</translation>
    </message>
    <message>
        <source>Normen (information security)</source>
        <translation>Normen (informasjonstryggleik)</translation>
    </message>
    <message>
        <source>Data protection (GDPR)</source>
        <translation>Personvern (GDPR)</translation>
    </message>
    <message>
        <source>Supervision of the services</source>
        <translation>Tilsyn med tenestene</translation>
    </message>
    <message>
        <source>AI Act</source>
        <translation>KI-forordninga</translation>
    </message>
    <message>
        <source>European Health Data Space (EHDS)</source>
        <translation>Europeisk helsedataområde (EHDS)</translation>
    </message>
    <message>
        <source>Health research legislation</source>
        <translation>Helseforskingslovgiving</translation>
    </message>
</context>
<context>
    <name>RegimeStanding</name>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Må vurderast</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>South-East</source>
        <translation>Sør-Aust</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Vest</translation>
    </message>
    <message>
        <source>Central Norway</source>
        <translation>Midt-Noreg</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonal</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The coordination project&apos;s recommendations to the ministry, June 2021, chapter “Om dokumentet”</source>
        <translation>Tilrådingane frå koordineringsprosjektet til departementet, juni 2021, kapittelet «Om dokumentet»</translation>
    </message>
    <message>
        <source>The Directorate of Health&apos;s status report on artificial intelligence, chapter 2 “Bakgrunn”</source>
        <translation>Statusrapporten til Helsedirektoratet om kunstig intelligens, kapittel 2 «Bakgrunn»</translation>
    </message>
    <message>
        <source>letter of assignment</source>
        <translation>tildelingsbrev</translation>
    </message>
    <message>
        <source>Together with the Directorate of e-Health and the Norwegian Medicines Agency: recommend how the health authorities can best coordinate their work so that the services can take artificial intelligence into use, each within its own responsibility, and consider cross-agency regulatory guidance as part of it.</source>
        <translation>Saman med Direktoratet for e-helse og Statens legemiddelverk: tilrå korleis helsemyndigheitene best kan koordinere arbeidet slik at tenestene kan ta i bruk kunstig intelligens, kvar innanfor sitt ansvar, og vurdere tverretatleg regulatorisk rettleiing som del av det.</translation>
    </message>
    <message>
        <source>Continue the national coordination project through 2023; give cross-agency legal guidance priority, so that it can be among the agencies&apos; regular tasks from 2024; try out an extension to personalised medicine.</source>
        <translation>Føre vidare det nasjonale koordineringsprosjektet ut 2023; prioritere tverretatleg juridisk rettleiing, slik at ho kan gå inn i dei ordinære oppgåvene til etatane frå 2024; prøve ut ei utviding til persontilpassa medisin.</translation>
    </message>
    <message>
        <source>Go on taking part in the national coordination project, which the Directorate of Health leads.</source>
        <translation>Halde fram med å delta i det nasjonale koordineringsprosjektet, som Helsedirektoratet leier.</translation>
    </message>
    <message>
        <source>Artificial intelligence. (The wording stands in the agency&apos;s own letter.)</source>
        <translation>Kunstig intelligens. (Ordlyden står i brevet til etaten.)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message numerus="yes">
        <source>The guidance service received %n case(s) in the period %1.</source>
        <translation>
            <numerusform>Rettleiingstenesta tok imot %n sak i perioden %1.</numerusform>
            <numerusform>Rettleiingstenesta tok imot %n saker i perioden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were assisted, %2 rejected, %3 referred to another channel and %4 withdrawn by the asker; %5 are still open.</source>
        <translation>%1 vart hjelpte, %2 avviste, %3 viste til ein annan kanal og %4 trekte av meldaren; %5 er framleis opne.</translation>
    </message>
    <message>
        <source>The regime that most cases touch is %1: %2 per cent of them.</source>
        <translation>Regelverket flest saker rører ved, er %1: %2 prosent av dei.</translation>
    </message>
    <message>
        <source>Half of the closed cases took %1 days or less, and nine of ten %2 days or less.</source>
        <translation>Halvparten av dei avslutta sakene tok %1 dagar eller mindre, og ni av ti %2 dagar eller mindre.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held on these cases; someone who can decide took part in %1 of them.</source>
        <translation>
            <numerusform>%n møte vart halde i desse sakene; nokon som kan avgjere, deltok i %1 av dei.</numerusform>
            <numerusform>%n møte vart haldne i desse sakene; nokon som kan avgjere, deltok i %1 av dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are preliminary: they change until the last of the open cases is closed.</source>
        <translation>Tala er førebelse: dei endrar seg til den siste opne saka er avslutta.</translation>
    </message>
    <message>
        <source>All cases are closed, and the figures are final.</source>
        <translation>Alle saker er avslutta, og tala er endelege.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>The service gives one-to-one guidance on the use of artificial intelligence in health care, across agencies and under several sets of rules at once, so that those who develop or adopt it meet one and the same interpretation. The agencies learn in turn where rules are unclear and where written guidance is missing.</source>
        <translation>Tenesta gir ein-til-ein-rettleiing om bruk av kunstig intelligens i helsetenesta, på tvers av etatar og etter fleire regelverk samtidig, slik at dei som utviklar eller tek ho i bruk, møter éi og same fortolking. Etatane får til gjengjeld vite kvar regelverket er uklart og kvar skriftleg rettleiing manglar.</translation>
    </message>
    <message>
        <source>The ministry has given these assignments:</source>
        <translation>Departementet har gitt desse oppdraga:</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What came in, and how it ended</source>
        <translation>Kva som kom inn, og korleis det enda</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) touch more than one regime (%1 per cent).</source>
        <translation>
            <numerusform>%n sak rører ved meir enn eitt regelverk (%1 prosent).</numerusform>
            <numerusform>%n saker rører ved meir enn eitt regelverk (%1 prosent).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etatar</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need more than one agency (%1 per cent).</source>
        <translation>
            <numerusform>%n sak treng meir enn éin etat (%1 prosent).</numerusform>
            <numerusform>%n saker treng meir enn éin etat (%1 prosent).</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks, and about what kind of project</source>
        <translation>Kven som spør, og om kva slag prosjekt</translation>
    </message>
    <message>
        <source>Time and meetings</source>
        <translation>Tid og møte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfaringar</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n case(s) the agencies found the law unclear.</source>
        <translation>
            <numerusform>%1: i %n sak meinte etatane at retten er uklar.</numerusform>
            <numerusform>%1: i %n saker meinte etatane at retten er uklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) it is still to be assessed whether a regime applies, most often whether the product is a medical device.</source>
        <translation>
            <numerusform>I %n sak må det framleis vurderast om eit regelverk gjeld, oftast om produktet er medisinsk utstyr.</numerusform>
            <numerusform>I %n saker må det framleis vurderast om eit regelverk gjeld, oftast om produktet er medisinsk utstyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone who can decide on purchase or research funding was present in %1 per cent of the meetings.</source>
        <translation>Nokon som kan avgjere innkjøp eller forskingsmidlar, var til stades i %1 prosent av møta.</translation>
    </message>
    <message>
        <source>This chapter says what the case records show. What the askers themselves thought of the guidance is not recorded and is therefore not told here.</source>
        <translation>Dette kapittelet seier kva saksopplysningane viser. Kva meldarane sjølve meinte om rettleiinga, er ikkje registrert og difor ikkje fortalt her.</translation>
    </message>
    <message>
        <source>Signals and recommendations</source>
        <translation>Signal og tilrådingar</translation>
    </message>
    <message>
        <source>No signals were raised from the cases of the period.</source>
        <translation>Ingen signal vart melde frå sakene i perioden.</translation>
    </message>
    <message>
        <source>What the service learned from these cases, with the means that could help and where it was lifted:</source>
        <translation>Kva tenesta lærte av desse sakene, med verkemiddelet som kunne hjelpe, og kvar det vart løfta:</translation>
    </message>
    <message>
        <source>The first %1 of %2 signals are listed.</source>
        <translation>Dei første %1 av %2 signal er tekne med.</translation>
    </message>
    <message>
        <source>Plans and measures</source>
        <translation>Planar og tiltak</translation>
    </message>
    <message>
        <source>The measures that the signals may be tied to, with their standing as of the source&apos;s date.</source>
        <translation>Tiltaka signala kan knytast til, med status per datoen til kjelda.</translation>
    </message>
    <message>
        <source>Use of resources, and need</source>
        <translation>Ressursbruk og ressursbehov</translation>
    </message>
    <message>
        <source>So far the agencies have spent %1 hours on each case received in the period. At that rate a hundred cases need %2 hours. Open cases will need more.</source>
        <translation>Hittil har etatane brukt %1 timar på kvar sak som kom inn i perioden. I den takta treng hundre saker %2 timar. Opne saker vil trenge meir.</translation>
    </message>
    <message>
        <source>Method and limitations</source>
        <translation>Metode og avgrensingar</translation>
    </message>
    <message>
        <source>Cases are counted by the day they were received, in Norwegian time, both days of the period included. How they stand is as of %1, the day of the last entry in the database.</source>
        <translation>Saker blir talde etter dagen dei vart mottekne, i norsk tid, med begge dagane i perioden medrekna. Korleis dei står, er per %1, dagen for den siste oppføringa i databasen.</translation>
    </message>
    <message>
        <source>The totals reconcile: received = assisted + rejected + referred + withdrawn + open.</source>
        <translation>Totalane går opp: motteke = hjelpt + avvist + vist vidare + trekt + opne.</translation>
    </message>
    <message>
        <source>The totals do NOT reconcile: the database should be verified before this report is used.</source>
        <translation>Totalane går IKKJE opp: databasen bør kontrollerast før denne rapporten blir brukt.</translation>
    </message>
    <message>
        <source>A case of several regimes, topics or agencies counts once in the total and once in each of their rows; such rows do not add up to the total.</source>
        <translation>Ei sak med fleire regelverk, tema eller etatar tel éin gong i totalen og éin gong i kvar av radene sine; slike rader summerer ikkje til totalen.</translation>
    </message>
    <message>
        <source>Do not publish reports of periods that overlap by a few days: their difference could tell what each of them hides.</source>
        <translation>Ikkje publiser rapportar for periodar som overlappar med få dagars skilnad: differansen kunne røpt det kvar av dei skjuler.</translation>
    </message>
    <message>
        <source>Days run from the start of the clock (receipt, or the day a held enquiry became complete) to closing, and are given for closed cases only. The range says where the figure can end when the open cases are closed; “%1” means that there is no figure or no upper limit.</source>
        <translation>Dagar blir rekna frå klokka starta (mottak, eller dagen ein mangelfull førespurnad vart fullstendig) til avslutning, og er berre oppgitt for avslutta saker. Spennet seier kvar talet kan ende når dei opne sakene er avslutta; «%1» tyder at det ikkje er noko tal eller noka øvre grense.</translation>
    </message>
    <message>
        <source>Per cent are rounded, but never up to 100 nor down to 0.</source>
        <translation>Prosent er avrunda, men aldri opp til 100 eller ned til 0.</translation>
    </message>
    <message>
        <source>Guidance is not approval: the asker stays responsible. No service level is set by this report.</source>
        <translation>Rettleiing er ikkje godkjenning: meldaren har framleis ansvaret. Rapporten set ikkje noko tenestenivå.</translation>
    </message>
    <message>
        <source>Status report: cross-agency guidance on artificial intelligence in health care</source>
        <translation>Statusrapport: tverretatleg rettleiing om kunstig intelligens i helsetenesta</translation>
    </message>
    <message>
        <source>To the Ministry of Health and Care Services</source>
        <translation>Til Helse- og omsorgsdepartementet</translation>
    </message>
    <message>
        <source>Preliminary figures as of %1</source>
        <translation>Førebelse tal per %1</translation>
    </message>
    <message>
        <source>Final figures as of %1</source>
        <translation>Endelege tal per %1</translation>
    </message>
    <message>
        <source>Made from the database with the fingerprint %1</source>
        <translation>Laga av databasen med fingeravtrykket %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1. kvartal %2</translation>
    </message>
    <message>
        <source>No agency leads yet</source>
        <translation>Ingen etat leier enno</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Leading agency</source>
        <translation>Leiande etat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind of asker</source>
        <translation>Type meldar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>Omsorgsnivå</translation>
    </message>
    <message>
        <source>Phase of the project</source>
        <translation>Fasen i prosjektet</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>Type prosjekt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Per cent of received</source>
        <translation>Prosent av mottekne</translation>
    </message>
    <message>
        <source>Not shown: so few cases stand behind this table that an asker could be recognised.</source>
        <translation>Ikkje vist: så få saker står bak denne tabellen at ein meldar kunne kjennast att.</translation>
    </message>
    <message>
        <source>How the cases received in the period ended</source>
        <translation>Korleis sakene som kom inn i perioden, enda</translation>
    </message>
    <message>
        <source>Received = assisted + rejected + referred + withdrawn + open.</source>
        <translation>Motteke = hjelpt + avvist + vist vidare + trekt + opne.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Framleis opne</translation>
    </message>
    <message>
        <source>Received, in all</source>
        <translation>Motteke i alt</translation>
    </message>
    <message>
        <source>Cases by the time of receipt</source>
        <translation>Saker etter når dei kom inn</translation>
    </message>
    <message>
        <source>Closed and open are how the cases of that time stand now, not when they were closed.</source>
        <translation>Avslutta og open er korleis sakene frå den tida står no, ikkje når dei vart avslutta.</translation>
    </message>
    <message>
        <source>Received in</source>
        <translation>Motteke i</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Of them closed</source>
        <translation>Av dei avslutta</translation>
    </message>
    <message>
        <source>Cases by regime</source>
        <translation>Saker etter regelverk</translation>
    </message>
    <message>
        <source>A case under several regimes counts once under each: the rows do not add up to the total.</source>
        <translation>Ei sak under fleire regelverk tel éin gong under kvart: radene summerer ikkje til totalen.</translation>
    </message>
    <message>
        <source>Regimes that meet in one case</source>
        <translation>Regelverk som møtest i éi sak</translation>
    </message>
    <message>
        <source>Two regimes</source>
        <translation>To regelverk</translation>
    </message>
    <message>
        <source>Joint answers under each regime</source>
        <translation>Felles svar etter kvart regelverk</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ikkje svara på enno</translation>
    </message>
    <message>
        <source>Cases by agency</source>
        <translation>Saker etter etat</translation>
    </message>
    <message>
        <source>A case of three agencies counts once in the total and once in each agency&apos;s view.</source>
        <translation>Ei sak hos tre etatar tel éin gong i totalen og éin gong for kvar etat.</translation>
    </message>
    <message>
        <source>Of them led</source>
        <translation>Av dei leia</translation>
    </message>
    <message>
        <source>Cases by topic</source>
        <translation>Saker etter tema</translation>
    </message>
    <message>
        <source>Days from the start of the clock to closing</source>
        <translation>Dagar frå klokka starta til avslutning</translation>
    </message>
    <message>
        <source>Closed cases only. While cases are open the final figure lies between the two ends.</source>
        <translation>Berre avslutta saker. Så lenge saker er opne, ligg det endelege talet mellom dei to endane.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Avslutta saker</translation>
    </message>
    <message>
        <source>Finally at least</source>
        <translation>Til slutt minst</translation>
    </message>
    <message>
        <source>Finally at most</source>
        <translation>Til slutt høgst</translation>
    </message>
    <message>
        <source>Half of the cases (median)</source>
        <translation>Halvparten av sakene (median)</translation>
    </message>
    <message>
        <source>Nine of ten (90th percentile)</source>
        <translation>Ni av ti (90-persentil)</translation>
    </message>
    <message>
        <source>Guidance meetings on these cases</source>
        <translation>Rettleiingsmøte i desse sakene</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Per cent of held</source>
        <translation>Prosent av haldne</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message>
        <source>With someone who can decide</source>
        <translation>Med nokon som kan avgjere</translation>
    </message>
    <message>
        <source>Hours by agency</source>
        <translation>Timar etter etat</translation>
    </message>
    <message>
        <source>On the cases received in the period</source>
        <translation>På sakene som kom inn i perioden</translation>
    </message>
    <message>
        <source>Worked in the period, on any case</source>
        <translation>Arbeidd i perioden, med alle saker</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Done in the period, whenever the case came in</source>
        <translation>Gjort i perioden, uansett når saka kom inn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Avslutta saker</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Møte haldne</translation>
    </message>
    <message>
        <source>Signals raised</source>
        <translation>Melde signal</translation>
    </message>
    <message>
        <source>Signals by kind</source>
        <translation>Signal etter slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>What several cases taught alike stands once, the most frequent first.</source>
        <translation>Det fleire saker lærte likt, står éin gong, det hyppigaste først.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Kva som vart lært</translation>
    </message>
    <message>
        <source>Topic and regimes</source>
        <translation>Tema og regelverk</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Verkemiddel</translation>
    </message>
    <message>
        <source>Lifted to</source>
        <translation>Løfta til</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gonger</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings and signals are shown whole, for they say nothing about an asker. The hours of an agency are hidden where the number of its cases is.</source>
        <translation>
            <numerusform>Tal under %n som seier noko om meldarar eller saker, blir ikkje viste (%1), slik at ingen kan kjennast att; andre rader blir òg skjulte der subtraksjon ville røpe dei. Ein tabell med færre saker enn det er utelaten. Totalane til tenesta, møte og signal blir viste fullt ut, for dei seier ingenting om ein meldar. Timane til ein etat blir skjulte der talet på saker er skjult.</numerusform>
            <numerusform>Tal under %n som seier noko om meldarar eller saker, blir ikkje viste (%1), slik at ingen kan kjennast att; andre rader blir òg skjulte der subtraksjon ville røpe dei. Ein tabell med færre saker enn det er utelaten. Totalane til tenesta, møte og signal blir viste fullt ut, for dei seier ingenting om ein meldar. Timane til ein etat blir skjulte der talet på saker er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down without an agency</source>
        <translation>Ført utan etat</translation>
    </message>
    <message>
        <source>Where the signals stand</source>
        <translation>Kvar signala står</translation>
    </message>
    <message>
        <source>Sent in, by kind</source>
        <translation>Innmeldingar etter slag</translation>
    </message>
    <message>
        <source>Withheld: so few were sent in.</source>
        <translation>Halde tilbake: så få vart melde inn.</translation>
    </message>
    <message>
        <source>Sent in, by region</source>
        <translation>Innmeldingar etter region</translation>
    </message>
    <message>
        <source>What moved in the period</source>
        <translation>Kva som flytta seg i perioden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Not followed yet</source>
        <translation>Ikkje følgt opp enno</translation>
    </message>
    <message>
        <source>Something has come back on %1 of them.</source>
        <translation>Det har kome noko tilbake på %1 av dei.</translation>
    </message>
    <message>
        <source>Sent in by the regional trusts and the competence network</source>
        <translation>Meldt inn av dei regionale helseføretaka og kompetansenettverket</translation>
    </message>
    <message>
        <source>%1 notices of AI in use, questions, experiences of benefit and cost, and needs were sent in during the period. They are not cases.</source>
        <translation>%1 meldingar om KI i bruk, spørsmål, erfaringar med nytte og kostnad, og behov vart melde inn i perioden. Dei er ikkje saker.</translation>
    </message>
    <message>
        <source>Lifted to, and what came back</source>
        <translation>Løfta til, og kva som kom tilbake</translation>
    </message>
    <message>
        <source>withheld: it names somebody, or a place</source>
        <translation>halde tilbake: det nemner nokon ved namn, eller ein stad</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Andre tema</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) merged into another are counted in that one.</source>
        <translation>
            <numerusform>%n sak som er slått saman med ei anna, blir teld i den.</numerusform>
            <numerusform>%n saker som er slått saman med andre, blir talde i dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld: it names somebody, or a place.</source>
        <translation>Halde tilbake: det nemner nokon ved namn, eller ein stad.</translation>
    </message>
    <message>
        <source>An enquiry counts once: one that came twice, or a part that went back into the enquiry it was split from, is counted in the case where the work goes on.</source>
        <translation>Ein førespurnad blir teld éin gong: Ein som kom to gonger, eller ein del som gjekk tilbake til førespurnaden han vart delt frå, blir teld i saka der arbeidet held fram.</translation>
    </message>
    <message>
        <source>The figures are preliminary: the period had not ended when they were drawn.</source>
        <translation>Tala er førebelse: Perioden var ikkje slutt då dei vart henta ut.</translation>
    </message>
</context>
<context>
    <name>ResolutionOutcome</name>
    <message>
        <source>Answered</source>
        <translation>Svara på</translation>
    </message>
    <message>
        <source>The law is unclear</source>
        <translation>Retten er uklar</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanfor området</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>interprets</source>
        <translation>fortolkar</translation>
    </message>
    <message>
        <source>supervises</source>
        <translation>fører tilsyn med</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>forvaltar</translation>
    </message>
    <message>
        <source>secretariat for</source>
        <translation>sekretariat for</translation>
    </message>
    <message>
        <source>dispenses from</source>
        <translation>gir dispensasjon frå</translation>
    </message>
    <message>
        <source>ethically approves</source>
        <translation>godkjenner etisk</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>samordnar</translation>
    </message>
    <message>
        <source>succeeded by</source>
        <translation>etterfølgd av</translation>
    </message>
    <message>
        <source>subordinate to</source>
        <translation>underlagd</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>blir høyrd</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>del av</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leier</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>%1 interprets %2.</source>
        <translation>%1 fortolkar %2.</translation>
    </message>
    <message>
        <source>%1 supervises under %2.</source>
        <translation>%1 fører tilsyn etter %2.</translation>
    </message>
    <message>
        <source>%1 administers %2.</source>
        <translation>%1 forvaltar %2.</translation>
    </message>
    <message>
        <source>%1 is the secretariat for %2.</source>
        <translation>%1 er sekretariat for %2.</translation>
    </message>
    <message>
        <source>%1 grants dispensations under %2.</source>
        <translation>%1 gir dispensasjon etter %2.</translation>
    </message>
    <message>
        <source>%1 gives the ethical approval under %2.</source>
        <translation>%1 gir den etiske godkjenninga etter %2.</translation>
    </message>
    <message>
        <source>%1 has a responsibility for %2.</source>
        <translation>%1 har eit ansvar for %2.</translation>
    </message>
    <message>
        <source>%1 became %2 on %3.</source>
        <translation>%1 vart %2 %3.</translation>
    </message>
    <message>
        <source>%1 was merged into %2 on %3.</source>
        <translation>%1 vart innlemma i %2 %3.</translation>
    </message>
    <message>
        <source>%1 is part of %2.</source>
        <translation>%1 er del av %2.</translation>
    </message>
    <message>
        <source>%1 lies within the responsibility of several agencies: %2.</source>
        <translation>%1 ligg innanfor ansvaret til fleire etatar: %2.</translation>
    </message>
    <message>
        <source>On %2, no agency is known to answer for all that was asked under %1.</source>
        <translation>%2 er ingen etat kjend for å svare for alt det vart spurt om etter %1.</translation>
    </message>
    <message>
        <source>No agency leads: on %1, none is known to answer for anything asked.</source>
        <translation>Ingen etat leier: %1 er ingen kjend for å svare for noko av det vart spurt om.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3, as many as %4, and comes first in the declared order.</source>
        <translation>%1 svarer for %2 av %3, like mange som %4, og kjem først i den fastsette rekkjefølgja.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3: everything that was asked.</source>
        <translation>%1 svarer for %2 av %3: alt det vart spurt om.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3, more than any other agency.</source>
        <translation>%1 svarer for %2 av %3, fleire enn nokon annan etat.</translation>
    </message>
    <message>
        <source>The agencies stand under different ministries: %1.</source>
        <translation>Etatane står under ulike departement: %1.</translation>
    </message>
    <message>
        <source>%1 would guide on %2 and also supervises the asker under it: the guidance must stay apart from the supervision.</source>
        <translation>%1 ville rettleie om %2 og fører òg tilsyn med meldaren etter det: rettleiinga må haldast åtskild frå tilsynet.</translation>
    </message>
    <message>
        <source>%1 is not among the regimes switched on on %2.</source>
        <translation>%1 er ikkje blant regelverka som er tekne i bruk %2.</translation>
    </message>
    <message>
        <source>That %1 answers for %2 on this day is not verified.</source>
        <translation>At %1 svarer for %2 denne dagen, er ikkje verifisert.</translation>
    </message>
    <message>
        <source>Who met as a rule on %1 is not verified.</source>
        <translation>Kven som møtte som regel %1, er ikkje verifisert.</translation>
    </message>
    <message>
        <source>The ministry %1 (%2) is added.</source>
        <translation>Departementet %1 (%2) blir lagt til.</translation>
    </message>
    <message>
        <source>The agency %1 (%2) is added.</source>
        <translation>Etaten %1 (%2) blir lagd til.</translation>
    </message>
    <message>
        <source>%1 (%2) is added.</source>
        <translation>%1 (%2) blir lagt til.</translation>
    </message>
    <message>
        <source>%1 ends on %2, and nobody carries on its work.</source>
        <translation>%1 sluttar %2, og ingen fører arbeidet vidare.</translation>
    </message>
    <message>
        <source>%1 is called %2 from %3.</source>
        <translation>%1 heiter %2 frå %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2 from %3.</source>
        <translation>%1 blir %2 frå %3.</translation>
    </message>
    <message>
        <source>%1 is merged into %2 from %3.</source>
        <translation>%1 blir slått saman med %2 frå %3.</translation>
    </message>
    <message>
        <source>%1 is split into %2 and %3 from %4.</source>
        <translation>%1 blir delt i %2 og %3 frå %4.</translation>
    </message>
    <message>
        <source>%1 stands under %2 from %3.</source>
        <translation>%1 ligg under %2 frå %3.</translation>
    </message>
    <message>
        <source>%1 takes no part in the service from %2.</source>
        <translation>%1 deltek ikkje i tenesta frå %2.</translation>
    </message>
    <message>
        <source>%1 holds the meetings as a rule from %2.</source>
        <translation>%1 held vanlegvis møta frå %2.</translation>
    </message>
    <message>
        <source>%1 is a partner from %2.</source>
        <translation>%1 er partnar frå %2.</translation>
    </message>
    <message>
        <source>%1 follows the work as an observer from %2.</source>
        <translation>%1 følgjer arbeidet som observatør frå %2.</translation>
    </message>
    <message>
        <source>Settled: %1 leads %2 from %3. Decided by %4 on %5.</source>
        <translation>Avklart: %1 leier %2 frå %3. Bestemt av %4 den %5.</translation>
    </message>
    <message>
        <source>%1 is switched on from %2.</source>
        <translation>%1 er slått på frå %2.</translation>
    </message>
    <message>
        <source>%1 is switched on from %2, and %3 answers for it.</source>
        <translation>%1 er slått på frå %2, og %3 har ansvaret.</translation>
    </message>
    <message>
        <source>%1 is switched off from %2.</source>
        <translation>%1 er slått av frå %2.</translation>
    </message>
    <message>
        <source>The whole graph is replaced: %1 nodes and %2 edges.</source>
        <translation>Heile grafen blir erstatta: %1 nodar og %2 kantar.</translation>
    </message>
    <message>
        <source>%1 supervises the health and care services.</source>
        <translation>%1 fører tilsyn med helse- og omsorgstenesta.</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <translation>%1 leier %2.</translation>
    </message>
    <message>
        <source>%1 leads %2 until %5: decided by %3 on %4.</source>
        <translation>%1 leier %2 til %5: bestemt av %3 den %4.</translation>
    </message>
    <message>
        <source>%1 leads %2: decided by %3 on %4.</source>
        <translation>%1 leier %2: bestemt av %3 den %4.</translation>
    </message>
    <message>
        <source>Added: %1 %2 %3.</source>
        <translation>Lagt til: %1 %2 %3.</translation>
    </message>
    <message>
        <source>Added from %4: %1 %2 %3.</source>
        <translation>Lagt til frå %4: %1 %2 %3.</translation>
    </message>
    <message>
        <source>Ended on %4: %1 %2 %3.</source>
        <translation>Avslutta %4: %1 %2 %3.</translation>
    </message>
    <message>
        <source>The name “%1”, which was to hold from the same day, is replaced.</source>
        <translation>Namnet «%1», som skulle gjelde frå same dagen, blir erstatta.</translation>
    </message>
    <message>
        <source>%1, the ministry from the same day, is replaced.</source>
        <translation>%1, som var departementet frå same dagen, blir erstatta.</translation>
    </message>
    <message>
        <source>How it was to take part from the same day is replaced.</source>
        <translation>Det som var sagt om deltakinga frå same dagen, blir erstatta.</translation>
    </message>
    <message>
        <source>Not verified, without an end, and carried on: %1 %2 %3.</source>
        <translation>Ikkje verifisert, utan sluttdato, og blir ført vidare: %1 %2 %3.</translation>
    </message>
    <message>
        <source>How %1 takes part in the service is not verified and has no end: the doubt goes on past %2. Say anew how it takes part from then, with the source.</source>
        <translation>Korleis %1 deltek i tenesta, er ikkje verifisert og har ingen sluttdato: Tvilen følgjer med forbi %2. Oppgi på nytt, med kjelde, korleis etaten deltek frå då av.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry known from %2.</source>
        <translation>%1 ligg ikkje under noko kjent departement frå %2.</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Under handsaming</translation>
    </message>
    <message>
        <source>Waiting for an agency</source>
        <translation>Ventar på etat</translation>
    </message>
    <message>
        <source>Waiting for the asker</source>
        <translation>Ventar på spørsmålsstillaren</translation>
    </message>
    <message>
        <source>Closed: assisted</source>
        <translation>Avslutta: rettleidd</translation>
    </message>
    <message>
        <source>Closed: rejected</source>
        <translation>Avslutta: avvist</translation>
    </message>
    <message>
        <source>Closed: referred</source>
        <translation>Avslutta: tilvist</translation>
    </message>
    <message>
        <source>Closed: withdrawn</source>
        <translation>Avslutta: trekt</translation>
    </message>
    <message>
        <source>Case number in the sheet</source>
        <translation>Saksnummer i arket</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Mottaksdato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Asker</source>
        <translation>Spørsmålsstillar</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type spørsmålsstillar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etatar</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Møtedato</translation>
    </message>
    <message>
        <source>Decision maker present</source>
        <translation>Avgjerdstakar til stades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>Avslutta dato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>SignalKind</name>
    <message>
        <source>Unclear rule</source>
        <translation>Uklar regel</translation>
    </message>
    <message>
        <source>Rules that pull against each other</source>
        <translation>Reglar som dreg mot kvarandre</translation>
    </message>
    <message>
        <source>Missing written guidance</source>
        <translation>Manglande skriftleg rettleiing</translation>
    </message>
    <message>
        <source>Need for law change</source>
        <translation>Behov for lovendring</translation>
    </message>
    <message>
        <source>Overlap between agencies</source>
        <translation>Overlapp mellom etatar</translation>
    </message>
    <message>
        <source>Gap between agencies</source>
        <translation>Hol mellom etatar</translation>
    </message>
</context>
<context>
    <name>SignalSheet</name>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Reist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Kva som vart lært</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Verkemiddel</translation>
    </message>
    <message>
        <source>Lifted to</source>
        <translation>Løfta til</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Løfta den</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Kva som kom tilbake</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Kom tilbake</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
</context>
<context>
    <name>StatementLabel</name>
    <message>
        <source>Must comply</source>
        <translation>Må følgjast</translation>
    </message>
    <message>
        <source>Should consider</source>
        <translation>Bør vurderast</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Permission denied</source>
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>ikkje tillate</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fila eller mappa finst ikkje</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er ei mappe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det er ikkje ei mappe</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>fila finst frå før</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>mappa er ikkje tom</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet er for langt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fila er for stor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filsystemet kan berre lesast</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>i bruk av eit anna program</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fila er i bruk</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>for mange opne filer</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>for mange lenkjer etter kvarandre</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>kan ikkje flyttast mellom diskar</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ugyldig for dette filsystemet</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>fila er borte frå tenaren</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>ukjend feil</translation>
    </message>
    <message>
        <source>No file name specified</source>
        <translation>det er ikkje oppgjeve noko filnamn</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det er ei mappe</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>det er ei mappe</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>inga fil</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>eit objekt som ikkje tek slutt</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>kolon manglar etter eit namn</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>ei liste som ikkje tek slutt</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>komma manglar mellom verdiar</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>ein ugyldig verdi</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>sluttar i eit tal</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>eit ugyldig tal</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>ein ugyldig skråstreksekvens</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>ein tekst som ikkje er UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>ein tekst som ikkje tek slutt</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>noko manglar etter eit komma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>for mange nivå</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dokumentet er for stort</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>noko står etter slutten</translation>
    </message>
</context>
<context>
    <name>TextExample</name>
    <message>
        <source>Tell us which model it is, and who made it.</source>
        <translation>Skriv kva modell det er, og kven som har laga han.</translation>
    </message>
    <message>
        <source>The question is about a model that is still being built.</source>
        <translation>Spørsmålet gjeld ein modell som framleis er under utvikling.</translation>
    </message>
    <message>
        <source>The medical centre at Fjellsida</source>
        <translation>Legekontoret på Fjellsida</translation>
    </message>
    <message>
        <source>May we let a model write notes in the record?</source>
        <translation>Kan vi la ein modell skrive notat i journalen?</translation>
    </message>
    <message>
        <source>Find the legal basis before the model is used.</source>
        <translation>Finn behandlingsgrunnlaget før modellen blir teken i bruk.</translation>
    </message>
    <message>
        <source>The Norwegian Directorate of Health</source>
        <translation>Helsedirektoratet</translation>
    </message>
    <message>
        <source>A model that writes in the record</source>
        <translation>Ein modell som skriv i journalen</translation>
    </message>
</context>
<context>
    <name>TriageOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Teken inn</translation>
    </message>
    <message>
        <source>Answered by published guidance</source>
        <translation>Svara på med publisert rettleiing</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Vist vidare</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanfor området</translation>
    </message>
    <message>
        <source>Declined for capacity</source>
        <translation>Avslått av omsyn til kapasiteten</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Mangelfull</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>Withdrawn by the asker</source>
        <translation>Trekt av meldaren</translation>
    </message>
</context>
<context>
    <name>Vertex</name>
    <message>
        <source>Settled by %1 on %2.</source>
        <translation>Avklart av %1 %2.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>%1 (beside another)</source>
        <translation>%1 (ved sida av ein annan)</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <translation>%1 (etter %2)</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Svarer for</translation>
    </message>
    <message>
        <source>Is asked by the way about</source>
        <translation>Blir òg spurd om</translation>
    </message>
    <message>
        <source>Nobody else answers for</source>
        <translation>Ingen andre svarer for</translation>
    </message>
    <message>
        <source>Guides and supervises</source>
        <translation>Rettleier og fører tilsyn</translation>
    </message>
    <message>
        <source>Where it also supervises the asker under the same rules, the guidance must stay apart from the supervision; such a case shows a role conflict.</source>
        <translation>Der etaten òg fører tilsyn med meldaren etter same regelverk, må rettleiinga haldast skild frå tilsynet; ei slik sak viser ein rollekonflikt.</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Høyrer under</translation>
    </message>
    <message>
        <source>Became %1 on %2</source>
        <translation>Vart %1 %2</translation>
    </message>
    <message>
        <source>Merged into %1 on %2</source>
        <translation>Slått saman med %1 %2</translation>
    </message>
    <message>
        <source>Was %1 until %2</source>
        <translation>Var %1 fram til %2</translation>
    </message>
    <message>
        <source>Took over after %1 on %2</source>
        <translation>Tok over etter %1 %2</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>In the service</source>
        <translation>I tenesta</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Ikkje verifisert.</translation>
    </message>
    <message>
        <source>Nobody answers for this.</source>
        <translation>Ingen har ansvar for dette.</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n agencies answer in full.</source>
        <translation>
            <numerusform>Delt: %n etat svarer fullt ut.</numerusform>
            <numerusform>Delt: %n etatar svarer fullt ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand under different ministries.</source>
        <translation>Dei høyrer under ulike departement.</translation>
    </message>
    <message>
        <source>Who answers, and why</source>
        <translation>Kven som svarer, og kvifor</translation>
    </message>
    <message>
        <source>As it is laid down</source>
        <translation>Slik det er fastsett</translation>
    </message>
    <message>
        <source>Asked by the way</source>
        <translation>Blir òg spurde</translation>
    </message>
    <message>
        <source>Falls under</source>
        <translation>Høyrer inn under</translation>
    </message>
    <message>
        <source>What belongs under it</source>
        <translation>Dette høyrer inn under</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>not yet: give it a date and somebody who answers</source>
        <translation>ikkje enno: gi det ein dato og nokon som svarer</translation>
    </message>
    <message>
        <source>Cases can be tagged with it</source>
        <translation>Saker kan merkast med det</translation>
    </message>
    <message>
        <source>Agencies under it</source>
        <translation>Etatar under departementet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Føresegn</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>holds the meetings</source>
        <translation>held møta</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partnar</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observatør</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Kjelde: %1.</translation>
    </message>
    <message>
        <source>nobody answers for this</source>
        <translation>ingen svarer for dette</translation>
    </message>
    <message>
        <source>answered for by %1</source>
        <translation>%1 svarer for dette</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikkje verifisert</translation>
    </message>
</context>
<context>
    <name>tverrlos</name>
    <message>
        <source>“%1” is not possible: case %2 is closed.</source>
        <translation>«%1» er ikkje mogleg: sak %2 er avslutta.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Opne ho på nytt først.</translation>
    </message>
    <message>
        <source>“%1” is not possible while case %2 is held as incomplete.</source>
        <translation>«%1» er ikkje mogleg medan sak %2 er på vent som mangelfull.</translation>
    </message>
    <message>
        <source>Record in the triage that the enquiry is complete.</source>
        <translation>Før inn i vurderinga at førespurnaden er fullstendig.</translation>
    </message>
    <message>
        <source>“%1” is not possible: case %2 has not been accepted yet.</source>
        <translation>«%1» er ikkje mogleg: sak %2 er ikkje teken inn enno.</translation>
    </message>
    <message>
        <source>Triage it first.</source>
        <translation>Vurder ho først.</translation>
    </message>
    <message>
        <source>Case %1 cannot be closed yet.</source>
        <translation>Sak %1 kan ikkje avsluttast enno.</translation>
    </message>
    <message>
        <source>Every regime needs an answer, and no agency may be waited for.</source>
        <translation>Kvart regelverk treng eit svar, og det kan ikkje ventast på nokon etat.</translation>
    </message>
    <message>
        <source>“%1” is not possible as case %2 stands now.</source>
        <translation>«%1» er ikkje mogleg slik sak %2 står no.</translation>
    </message>
</context>
<context>
    <name>tverrlos::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>A case tracker for guidance across agencies on the use of artificial intelligence in health care: enquiries come in, are tagged with the rules that apply, routed to those who answer for them, met, answered and reported.</source>
        <translation>Eit sakssystem for rettleiing på tvers av etatar om bruk av kunstig intelligens i helsetenesta: førespurnader kjem inn, blir merkte med regelverka som gjeld, fordelte til dei som svarer for dei, tekne opp i møte, svara på og rapporterte.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change the program. It comes without any warranty.</source>
        <translation>GNU General Public License, versjon 3 eller seinare. Du kan bruke, studere, dele og endre programmet. Det kjem utan nokon garanti.</translation>
    </message>
    <message>
        <source>Guidance, not approval</source>
        <translation>Rettleiing, ikkje godkjenning</translation>
    </message>
    <message>
        <source>What the program suggests and routes is a help for those who decide. The asker stays responsible.</source>
        <translation>Det programmet foreslår og fordeler, er ei hjelp for dei som avgjer. Meldaren har framleis ansvaret.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Kva det byggjer på</translation>
    </message>
    <message>
        <source>Qt, SQLite, PostgreSQL, Boost.Graph, GMime, Snowball, libical, libxlsxwriter and libxml2.</source>
        <translation>Qt, SQLite, PostgreSQL, Boost.Graph, GMime, Snowball, libical, libxlsxwriter og libxml2.</translation>
    </message>
    <message>
        <source>Sources of the reference data</source>
        <translation>Kjelder til referansedataa</translation>
    </message>
</context>
<context>
    <name>tverrlos::ActPanel</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Throw away the draft</source>
        <translation>Kast utkastet</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast lagra %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Utkastet kunne ikkje lagrast: %1</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc: closes and keeps the draft</source>
        <translation>Esc: lukkar og tek vare på utkastet</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Tilstanden til utkastet</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt frå %1 er her att</translation>
    </message>
    <message>
        <source>What may be a slip of the keyboard</source>
        <translation>Det som kan vere ein tastefeil</translation>
    </message>
    <message>
        <source>It can be saved as it is.</source>
        <translation>Det kan lagrast som det er.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ActionRow</name>
    <message>
        <source>What shall be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>The asker</source>
        <translation>Meldaren</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kven som gjer det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Fjern denne oppgåva</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikkje ein dato.</translation>
    </message>
    <message>
        <source>An action does not say what shall be done.</source>
        <translation>Ei oppgåve seier ikkje kva som skal gjerast.</translation>
    </message>
</context>
<context>
    <name>tverrlos::AffectedModel</name>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kva som blir endra</translation>
    </message>
</context>
<context>
    <name>tverrlos::AftermathPanel</name>
    <message>
        <source>What became of the project</source>
        <translation>Kva det vart av prosjektet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Learned on</source>
        <translation>Fekk vite</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>&amp;Learned on</source>
        <translation>&amp;Fekk vite</translation>
    </message>
    <message>
        <source>In &amp;words (optional)</source>
        <translation>Med &amp;ord (valfritt)</translation>
    </message>
    <message>
        <source>Save what became of it</source>
        <translation>Lagre kva det vart av det</translation>
    </message>
    <message>
        <source>Choose what became of the project.</source>
        <translation>Vel kva det vart av prosjektet.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::AnswerPreview</name>
    <message>
        <source>Save the answer</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Språket i svaret</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>Lagre som &amp;PDF</translation>
    </message>
    <message>
        <source>Save as O&amp;DT</source>
        <translation>Lagre som O&amp;DT</translation>
    </message>
    <message>
        <source>&amp;Copy as mail text</source>
        <translation>&amp;Kopier som e-posttekst</translation>
    </message>
    <message>
        <source>Open in the &amp;mail program</source>
        <translation>Opne i &amp;e-postprogrammet</translation>
    </message>
    <message>
        <source>The answer as it will print</source>
        <translation>Svaret slik det blir på papir</translation>
    </message>
    <message>
        <source>A draft is not sent.</source>
        <translation>Eit utkast blir ikkje sendt.</translation>
    </message>
    <message>
        <source>The answer is written to %1.</source>
        <translation>Svaret er skrive til %1.</translation>
    </message>
    <message>
        <source>The text of the mail is on the clipboard.</source>
        <translation>Teksten til e-posten ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>The answer is too long for the mail program to take over: its text is on the clipboard, to be pasted into the mail.</source>
        <translation>Svaret er for langt til at e-postprogrammet kan ta over det: teksten ligg på utklippstavla og kan limast inn i e-posten.</translation>
    </message>
</context>
<context>
    <name>tverrlos::AskPanel</name>
    <message>
        <source>Ask an agency for its part</source>
        <translation>Be ein etat om sin del</translation>
    </message>
    <message>
        <source>The agency&apos;s whole part</source>
        <translation>Heile delen til etaten</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Trengst innan</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>&amp;Regime</source>
        <translation>&amp;Regelverk</translation>
    </message>
    <message>
        <source>&amp;Needed by (optional)</source>
        <translation>&amp;Trengst innan (valfritt)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Be om bidrag</translation>
    </message>
    <message>
        <source>Choose the agency to ask.</source>
        <translation>Vel etaten som skal spørjast.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.</source>
        <translation>«%1» er ikkje ein dato. Skriv 22.11.2026, eller +14 for to veker frå i dag.</translation>
    </message>
    <message>
        <source>Everyone on the route who has not been asked</source>
        <translation>Alle på ruta som ikkje er spurde</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agency, regime</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Blir spurde: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::AssignPanel</name>
    <message>
        <source>Who works with the case?</source>
        <translation>Kven arbeider med saka?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Officer (empty: nobody)</source>
        <translation>&amp;Saksbehandlar (tomt: ingen)</translation>
    </message>
</context>
<context>
    <name>tverrlos::AttachmentPreview</name>
    <message>
        <source>Reading …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Lagre som …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it to open it in another program.</source>
        <translation>Denne typen fil kan ikkje visast her. Lagre ho for å opne ho i eit anna program.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read it whole.</source>
        <translation>Berre byrjinga er vist. Lagre fila for å lese alt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
</context>
<context>
    <name>tverrlos::BulkForm</name>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Officer (empty: nobody)</source>
        <translation>&amp;Saksbehandlar (tomt: ingen)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Confirm these regimes</source>
        <translation>Stadfest desse regelverka</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Ta bort desse</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Innan når</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan når</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Avgjerd</translation>
    </message>
    <message>
        <source>Referred &amp;to</source>
        <translation>Vist &amp;til</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Internt &amp;notat</translation>
    </message>
    <message>
        <source>Puts today&apos;s route on record for each of them. A case that has it already stays as it is.</source>
        <translation>Fører dagens rute på kvar av dei. Ei sak som har ho alt, blir som ho er.</translation>
    </message>
    <message>
        <source>&amp;Why (may be left out)</source>
        <translation>&amp;Kvifor (kan utelatast)</translation>
    </message>
</context>
<context>
    <name>tverrlos::BulkPanel</name>
    <message>
        <source>What is to be done with &amp;each of them?</source>
        <translation>Kva skal gjerast med &amp;kvar av dei?</translation>
    </message>
    <message>
        <source>What is to be done with each of them?</source>
        <translation>Kva skal gjerast med kvar av dei?</translation>
    </message>
    <message>
        <source>What became of each case</source>
        <translation>Kva som vart gjort med kvar sak</translation>
    </message>
    <message numerus="yes">
        <source>%n cases chosen</source>
        <translation>
            <numerusform>%n sak er vald</numerusform>
            <numerusform>%n saker er valde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do it for %n case(s)</source>
        <translation>
            <numerusform>&amp;Gjer det for %n sak</numerusform>
            <numerusform>&amp;Gjer det for %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Avbrote. Ingenting er endra.</translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n case(s).</source>
        <translation>
            <numerusform>%1: gjort for %n sak.</numerusform>
            <numerusform>%1: gjort for %n saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n case(s).</source>
        <translation>
            <numerusform>Angra for %n sak.</numerusform>
            <numerusform>Angra for %n saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var slik alt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikkje gjort</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbeider …</translation>
    </message>
    <message numerus="yes">
        <source>Done again for %n case(s).</source>
        <translation>
            <numerusform>Gjort igjen for %n sak.</numerusform>
            <numerusform>Gjort igjen for %n saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teke tilbake</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort igjen</translation>
    </message>
</context>
<context>
    <name>tverrlos::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Arbeid går føre seg</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseFilterBar</name>
    <message>
        <source>Search in these cases</source>
        <translation>Søk i desse sakene</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Opne og avslutta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Every regime</source>
        <translation>Alle regelverk</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Every agency</source>
        <translation>Alle etatar</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Every officer</source>
        <translation>Alle saksbehandlarar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Alle statusar</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortert på</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>received, newest first</source>
        <translation>motteke, nyaste først</translation>
    </message>
    <message>
        <source>received, oldest first</source>
        <translation>motteke, eldste først</translation>
    </message>
    <message>
        <source>number, newest first</source>
        <translation>nummer, nyaste først</translation>
    </message>
    <message>
        <source>number, oldest first</source>
        <translation>nummer, eldste først</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>beste treff</translation>
    </message>
    <message>
        <source>to be triaged</source>
        <translation>til vurdering</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseHeader</name>
    <message>
        <source>Number and status</source>
        <translation>Nummer og status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Kvifor denne datoen?</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Kvifor denne datoen</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle handlingar</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ingen har ho</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>agency, how long it has been waited for</comment>
        <translation>
            <numerusform>%1 (%n dag)</numerusform>
            <numerusform>%1 (%n dagar)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ventar på %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(utan tittel)</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>andre stader %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avslutta %1</translation>
    </message>
    <message>
        <source>Held: the clock stands until the asker has answered</source>
        <translation>På vent: klokka står til meldaren har svara</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Over fristen: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>The office&apos;s answer target has been changed since; by today&apos;s target it would be %1.</source>
        <translation>Svarmålet til kontoret er endra sidan; etter målet i dag ville fristen vore %1.</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Uferdig: %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>delt frå %1</translation>
    </message>
    <message>
        <source>same enquiry: %1</source>
        <translation>same førespurnaden: %1</translation>
    </message>
    <message>
        <source>goes on in %1</source>
        <translation>held fram i %1</translation>
    </message>
    <message>
        <source>merged here: %1</source>
        <translation>slått saman hit: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseListModel</name>
    <message>
        <source>Reading ...</source>
        <translation>Les ...</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseListPage</name>
    <message>
        <source>Next case</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Førre sak</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Tag regimes</source>
        <translation>Merk med regelverk</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå eit møte</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Ingen opne saker</translation>
    </message>
    <message>
        <source>Enquiries become cases here. Drop a mail anywhere on the window, or write the enquiry down.</source>
        <translation>Her blir førespurnader til saker. Slepp ein e-post kvar som helst på vindauget, eller skriv førespurnaden ned.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Inga sak passar</translation>
    </message>
    <message>
        <source>No case fits what is chosen above.</source>
        <translation>Inga sak passar med det som er valt over.</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>Vis alle opne saker</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Vurder førespurnaden</translation>
    </message>
    <message>
        <source>Triage desk: what has been received or is held, oldest first</source>
        <translation>Førespurnader til vurdering: mottekne eller på vent, eldste først</translation>
    </message>
    <message>
        <source>To be triaged</source>
        <translation>Til vurdering</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+arrow chooses several cases, Ctrl+A all that are shown.</source>
        <translation>Ctrl+klikk eller Shift+pil vel fleire saker, Ctrl+A alle som er viste.</translation>
    </message>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett førespurnaden</translation>
    </message>
    <message>
        <source>Resolve under a regime</source>
        <translation>Avklar etter eit regelverk</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseOutline</name>
    <message>
        <source>Chapters of the case</source>
        <translation>Kapitla i saka</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseRowDelegate</name>
    <message>
        <source>waiting for %1</source>
        <translation>ventar på %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseStory</name>
    <message>
        <source>The case</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Who answers, and why</source>
        <translation>Kven svarer, og kvifor</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Svara på før</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Liknande</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne notat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendingar</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Inga sak er vald</translation>
    </message>
    <message>
        <source>Choose a case in the list, and its whole story stands here.</source>
        <translation>Vel ei sak i lista, så står heile historia her.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Opnar saka</translation>
    </message>
    <message>
        <source>Ask %1 for its part</source>
        <translation>Be %1 om bidrag</translation>
    </message>
    <message>
        <source>Record what %1 says</source>
        <translation>Før inn kva %1 seier</translation>
    </message>
    <message>
        <source>Answer under %1</source>
        <translation>Svar etter %1</translation>
    </message>
    <message>
        <source>There is nothing on this case for “%1”.</source>
        <translation>Det er ingenting på denne saka for «%1».</translation>
    </message>
    <message>
        <source>Nothing has been done here that could be taken back.</source>
        <translation>Ingenting er gjort her som kan angrast.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Sign for %1</source>
        <translation>Signer for %1</translation>
    </message>
    <message>
        <source>Make a published answer from this case</source>
        <translation>Lag eit publisert svar av denne saka</translation>
    </message>
    <message>
        <source>%1. New: %2</source>
        <comment>what was done, numbers of new cases</comment>
        <translation>%1. Nye: %2</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopier som tilvising</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Tilvisinga ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>Print the case …</source>
        <translation>Skriv ut saka …</translation>
    </message>
    <message>
        <source>Nothing has been done on this case that could be taken back.</source>
        <translation>Ingenting er gjort i denne saka som kan angrast.</translation>
    </message>
    <message>
        <source>Nothing has been taken back on this case.</source>
        <translation>Ingenting er angra i denne saka.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ChangeSlider</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Left and Right lead to the days on which something changed; with Shift, a day at a time</source>
        <translation>Venstre og høgre pil går til dagane då noko vart endra; med Skift éin dag om gongen</translation>
    </message>
</context>
<context>
    <name>tverrlos::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what it is set to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tverrlos::ConflictNotice</name>
    <message>
        <source>This is what stands in the case now:</source>
        <translation>Dette står i saka no:</translation>
    </message>
    <message>
        <source>What stands in the case now</source>
        <translation>Kva som står i saka no</translation>
    </message>
    <message>
        <source>Save &amp;mine all the same</source>
        <translation>Lagre &amp;min likevel</translation>
    </message>
    <message>
        <source>Keep &amp;theirs and drop mine</source>
        <translation>Behald &amp;deira og dropp min</translation>
    </message>
</context>
<context>
    <name>tverrlos::ContactEraser</name>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Slett for godt</translation>
    </message>
    <message>
        <source>Erase the contact data</source>
        <translation>Slett kontaktopplysningane</translation>
    </message>
    <message>
        <source>Erase the contact data of case %1?</source>
        <translation>Slette kontaktopplysningane i sak %1?</translation>
    </message>
    <message>
        <source>Erase these too, with commas between: a phone number, another name</source>
        <translation>Slett òg, med komma mellom: eit telefonnummer, eit anna namn</translation>
    </message>
    <message>
        <source>Words to erase too</source>
        <translation>Ord som òg skal slettast</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before today, and the copies made before updates of the program, still hold the data until you delete them.</source>
        <translation>Dette kan ikkje angrast. Tryggingskopiar frå før i dag, og kopiane som vart tekne før programmet vart oppdatert, har framleis opplysningane til du slettar dei.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Ta vare på</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 blir sletta.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n places in texts and history; a mark is put there.</source>
        <translation>
            <numerusform>Det står %n stad i tekstar og historikk; der blir det sett eit merke.</numerusform>
            <numerusform>Det står %n stader i tekstar og historikk; der blir det sett eit merke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail as it was written goes as a whole; problem and context stay.</source>
        <translation>E-posten slik han vart skriven, blir sletta i sin heilskap; problemstilling og kontekst blir ståande.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved texts are changed.</source>
        <translation>
            <numerusform>%n ulagra tekst blir endra.</numerusform>
            <numerusform>%n ulagra tekstar blir endra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments stay: look whether they name the contact.</source>
        <translation>
            <numerusform>%n vedlegg blir att: sjå om det nemner kontakten.</numerusform>
            <numerusform>%n vedlegg blir att: sjå om dei nemner kontakten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n other cases with this address too</source>
        <translation>
            <numerusform>Òg i %n anna sak med denne adressa</numerusform>
            <numerusform>Òg i %n andre saker med denne adressa</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the attachments too</source>
        <translation>Slett vedlegga òg</translation>
    </message>
    <message>
        <source>The case holds no contact data.</source>
        <translation>Saka har ingen kontaktopplysningar.</translation>
    </message>
    <message numerus="yes">
        <source>The contact data of %n cases was erased.</source>
        <translation>
            <numerusform>Kontaktopplysningane i %n sak er sletta.</numerusform>
            <numerusform>Kontaktopplysningane i %n saker er sletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published answers made from the case stay, and are marked to be read again: %1.</source>
        <translation>Publiserte svar laga frå saka blir ståande, og blir merkte for ny gjennomlesing: %1.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ContradictionNotice</name>
    <message>
        <source>Answered otherwise before</source>
        <translation>Svart på annleis før</translation>
    </message>
    <message numerus="yes">
        <source>This differs from %n earlier answer(s) on the same provision</source>
        <translation>
            <numerusform>Dette skil seg frå %n tidlegare svar på same føresegn</numerusform>
            <numerusform>Dette skil seg frå %n tidlegare svar på same føresegn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ikkje avslutta enno</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Der: %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Her: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::ContributionPanel</name>
    <message>
        <source>Contribution from an agency</source>
        <translation>Bidrag frå ein etat</translation>
    </message>
    <message>
        <source>The agency&apos;s whole part</source>
        <translation>Heile delen til etaten</translation>
    </message>
    <message>
        <source>4,5 or 1 1/2</source>
        <translation>4,5 eller 1 1/2</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>&amp;Regime</source>
        <translation>&amp;Regelverk</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>T&amp;ilstand</translation>
    </message>
    <message>
        <source>&amp;Position, as the agency wrote it</source>
        <translation>&amp;Standpunkt, slik etaten skreiv det</translation>
    </message>
    <message>
        <source>&amp;Hours the agency spent (optional)</source>
        <translation>&amp;Timar etaten har brukt (valfritt)</translation>
    </message>
    <message>
        <source>Choose the agency that contributes.</source>
        <translation>Vel etaten som bidreg.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikkje eit timetal. Skriv 4,5 eller 1 1/2.</translation>
    </message>
</context>
<context>
    <name>tverrlos::DayBar</name>
    <message>
        <source>&amp;Who answers for what on</source>
        <translation>&amp;Kven svarar for kva per</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Endringa før</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Neste endring</translation>
    </message>
    <message>
        <source>Something changed on this day.</source>
        <translation>Noko endra seg denne dagen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>tverrlos::DayInput</name>
    <message>
        <source>dd.mm.yyyy or +14</source>
        <translation>dd.mm.åååå eller +14</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <comment>weekday, week number</comment>
        <translation>%1, veke %2</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>ikkje ein dato</translation>
    </message>
</context>
<context>
    <name>tverrlos::DuplicateNotice</name>
    <message>
        <source>Save as a ne&amp;w case all the same</source>
        <translation>Lagre som &amp;ny sak likevel</translation>
    </message>
    <message>
        <source>Perhaps a case already</source>
        <translation>Kanskje ei sak alt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) read like it.</source>
        <translation>
            <numerusform>%n sak til liknar.</numerusform>
            <numerusform>%n saker til liknar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reads like %1 from the same asker: “%2”.</source>
        <translation>Dette liknar på %1 frå same spørjar: «%2».</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>Opn&amp;e %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::EarlierAnswers</name>
    <message>
        <source>No earlier case is like this one.</source>
        <translation>Inga tidlegare sak liknar på denne.</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>svart på og avslutta</translation>
    </message>
    <message>
        <source>Start the answer from %1</source>
        <translation>Byrj svaret frå %1</translation>
    </message>
    <message>
        <source>%1 was answered under other regimes than this case has.</source>
        <translation>%1 vart svart på under andre regelverk enn denne saka har.</translation>
    </message>
</context>
<context>
    <name>tverrlos::EditPanel</name>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett førespurnaden</translation>
    </message>
</context>
<context>
    <name>tverrlos::EffectView</name>
    <message>
        <source>Precision</source>
        <translation>Presisjon</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall of each regime, before and after</source>
        <translation>Presisjon og dekning for kvart regelverk, før og etter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 missed</source>
        <translation>%1 rett, %2 feil, %3 oversedde</translation>
    </message>
    <message>
        <source>no term speaks for it</source>
        <translation>ingen uttrykk talar for det</translation>
    </message>
    <message>
        <source>Every confirmed regime has a term that speaks for it.</source>
        <translation>Kvart stadfesta regelverk har eit uttrykk som talar for det.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed regime(s) without any term that speaks for it:</source>
        <translation>
            <numerusform>%n stadfesta regelverk utan noko uttrykk som talar for det:</numerusform>
            <numerusform>%n stadfesta regelverk utan noko uttrykk som talar for dei:</numerusform>
        </translation>
    </message>
    <message>
        <source>now suggested: %1</source>
        <translation>blir no føreslått: %1</translation>
    </message>
    <message>
        <source>no longer suggested: %1</source>
        <translation>blir ikkje lenger føreslått: %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>betre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårlegare</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>ikkje vurdert</translation>
    </message>
    <message>
        <source>The change alters no suggestion in the judged cases.</source>
        <translation>Endringa endrar ingen forslag i dei vurderte sakene.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get other suggestions: %1 better, %2 worse.</source>
        <translation>
            <numerusform>%n sak får andre forslag: %1 betre, %2 dårlegare.</numerusform>
            <numerusform>%n saker får andre forslag: %1 betre, %2 dårlegare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::EnquiryForm</name>
    <message>
        <source>What is asked, in full sentences. A whole mail can be pasted here.</source>
        <translation>Kva det blir spurt om, i heile setningar. Ein heil e-post kan limast inn her.</translation>
    </message>
    <message>
        <source>The project, the data, who is involved, what has been settled already.</source>
        <translation>Prosjektet, dataa, kven som er med, kva som er avklart alt.</translation>
    </message>
    <message>
        <source>Left empty, the first sentence of the problem</source>
        <translation>Tomt: første setning i problemstillinga</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>&amp;Problemstilling</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontekst</translation>
    </message>
    <message>
        <source>&amp;Asker (organisation)</source>
        <translation>&amp;Meldar (verksemd)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>More: contact, phase, language …</source>
        <translation>Meir: kontakt, fase, språk …</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>For example 14 employees</source>
        <translation>Til dømes 14 tilsette</translation>
    </message>
    <message>
        <source>Contact (erasable)</source>
        <translation>Kontakt (kan slettast)</translation>
    </message>
    <message>
        <source>E-mail (erasable)</source>
        <translation>E-post (kan slettast)</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type meldar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>Omsorgsnivå</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Tilsyn blir ført av</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Type of project</source>
        <translation>Type prosjekt</translation>
    </message>
    <message>
        <source>Language of the asker</source>
        <translation>Språket til meldaren</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer andre stader</translation>
    </message>
    <message>
        <source>Write the problem first: what is asked.</source>
        <translation>Skriv problemstillinga først: kva det blir spurt om.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikkje ein dato.</translation>
    </message>
    <message>
        <source>The enquiry cannot have been received on a day that is still to come.</source>
        <translation>Førespurnaden kan ikkje vere motteken ein dag som ikkje har vore.</translation>
    </message>
</context>
<context>
    <name>tverrlos::EnquiryPreview</name>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Who answers, and why</source>
        <translation>Kven svarer, og kvifor</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Svara på før</translation>
    </message>
    <message>
        <source>While you write, the regimes and the words that speak for them stand here.</source>
        <translation>Medan du skriv, står regelverka og orda som talar for dei her.</translation>
    </message>
    <message>
        <source>Earlier cases like this one stand here.</source>
        <translation>Her står tidlegare saker som liknar denne.</translation>
    </message>
    <message numerus="yes">
        <source>The enquiry seems to hold %n problem(s). One problem makes one case and one meeting.</source>
        <translation>
            <numerusform>Førespurnaden ser ut til å ha %n problemstilling. Éi problemstilling blir éi sak og eitt møte.</numerusform>
            <numerusform>Førespurnaden ser ut til å ha %n problemstillingar. Éi problemstilling blir éi sak og eitt møte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little here to know what is asked. It can be saved and held as incomplete.</source>
        <translation>Det er for lite her til å vite kva det blir spurt om. Det kan lagrast og setjast på vent som mangelfullt.</translation>
    </message>
    <message>
        <source>It does not seem to be about rules for AI or data in health care.</source>
        <translation>Dette ser ikkje ut til å handle om regelverk for KI eller data i helsetenesta.</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::FactsForm</name>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgjeve</translation>
    </message>
    <message>
        <source>For example 14 employees</source>
        <translation>Til dømes 14 tilsette</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Type of asker</source>
        <translation>&amp;Type meldar</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Level of care</source>
        <translation>&amp;Omsorgsnivå</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Storleik</translation>
    </message>
    <message>
        <source>S&amp;upervised by</source>
        <translation>&amp;Under tilsyn av</translation>
    </message>
</context>
<context>
    <name>tverrlos::FeedbackPanel</name>
    <message>
        <source>1 of 5: not useful</source>
        <translation>1 av 5: ikkje nyttig</translation>
    </message>
    <message>
        <source>2 of 5: of little use</source>
        <translation>2 av 5: lite nyttig</translation>
    </message>
    <message>
        <source>3 of 5: of some use</source>
        <translation>3 av 5: noko nyttig</translation>
    </message>
    <message>
        <source>4 of 5: useful</source>
        <translation>4 av 5: nyttig</translation>
    </message>
    <message>
        <source>5 of 5: very useful</source>
        <translation>5 av 5: svært nyttig</translation>
    </message>
    <message>
        <source>What the asker thought of the guidance</source>
        <translation>Kva meldaren meinte om rettleiinga</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgjeve</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>&amp;Usefulness</source>
        <translation>&amp;Nytte</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Motteke</translation>
    </message>
    <message>
        <source>In the asker&apos;s &amp;words</source>
        <translation>Med &amp;orda til meldaren</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Lagre tilbakemeldinga</translation>
    </message>
    <message>
        <source>Choose how useful the guidance was, or write what the asker said.</source>
        <translation>Vel kor nyttig rettleiinga var, eller skriv kva meldaren sa.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::FigurePanel</name>
    <message>
        <source>Figures of the table in view</source>
        <translation>Tala i tabellen som er vist</translation>
    </message>
    <message>
        <source>A number opens the cases it counts.</source>
        <translation>Eit tal opnar sakene det tel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tverrlos::FoldedMail</name>
    <message numerus="yes">
        <source>Signature (%n lines)</source>
        <translation>
            <numerusform>Signatur (%n linje)</numerusform>
            <numerusform>Signatur (%n linjer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quoted history (%n lines)</source>
        <translation>
            <numerusform>Sitert historikk (%n linje)</numerusform>
            <numerusform>Sitert historikk (%n linjer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disclaimer (%n lines)</source>
        <translation>
            <numerusform>Atterhald (%n linje)</numerusform>
            <numerusform>Atterhald (%n linjer)</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail as it was written</source>
        <translation>E-posten slik han vart skriven</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>what is folded away</comment>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Fold away: %1</source>
        <translation>Gøym: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphEditForm</name>
    <message>
        <source>The source could not be verified</source>
        <translation>Kjelda kunne ikkje verifiserast</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Ingen er kjend</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Deltek ikkje</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Manglar enno: %1.</translation>
    </message>
    <message>
        <source>Add an agency or ministry</source>
        <translation>Legg til ein etat eller eit departement</translation>
    </message>
    <message>
        <source>Give an agency another name</source>
        <translation>Gi ein etat nytt namn</translation>
    </message>
    <message>
        <source>An agency becomes another</source>
        <translation>Ein etat blir til ein annan</translation>
    </message>
    <message>
        <source>Merge an agency into another</source>
        <translation>Slå ein etat saman med ein annan</translation>
    </message>
    <message>
        <source>Split an agency</source>
        <translation>Del ein etat</translation>
    </message>
    <message>
        <source>Move an agency to another ministry</source>
        <translation>Flytt ein etat til eit anna departement</translation>
    </message>
    <message>
        <source>Change how an agency takes part</source>
        <translation>Endre korleis ein etat deltek</translation>
    </message>
    <message>
        <source>Add a responsibility</source>
        <translation>Legg til eit ansvar</translation>
    </message>
    <message>
        <source>End a responsibility</source>
        <translation>Avslutt eit ansvar</translation>
    </message>
    <message>
        <source>Settle a grey zone</source>
        <translation>Avklar ei gråsone</translation>
    </message>
    <message>
        <source>Switch a regime on</source>
        <translation>Slå på eit regelverk</translation>
    </message>
    <message>
        <source>Switch a regime off</source>
        <translation>Slå av eit regelverk</translation>
    </message>
    <message>
        <source>Add a topic, provision or regime</source>
        <translation>Legg til eit tema, ei føresegn eller eit regelverk</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Kven som leier</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kven som svarer</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Blir slått saman med</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation>Gråsone</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For kva</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>I kva rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Code of the new agency</source>
        <translation>Kode for den nye etaten</translation>
    </message>
    <message>
        <source>Code of the second agency</source>
        <translation>Kode for den andre etaten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name in bokmål</source>
        <translation>Namn på bokmål</translation>
    </message>
    <message>
        <source>Name in nynorsk (empty: the same)</source>
        <translation>Namn på nynorsk (tomt: det same)</translation>
    </message>
    <message>
        <source>Name in English (empty: the same)</source>
        <translation>Namn på engelsk (tomt: det same)</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>In the service</source>
        <translation>I tenesta</translation>
    </message>
    <message>
        <source>Falls under</source>
        <translation>Høyrer inn under</translation>
    </message>
    <message>
        <source>Goes to the second agency</source>
        <translation>Går til den andre etaten</translation>
    </message>
    <message>
        <source>Who is consulted</source>
        <translation>Kven som blir høyrde</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Avgjort dato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Until, not including (empty: until further notice)</source>
        <translation>Til, ikkje medrekna (tomt: inntil vidare)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>End an agency or ministry</source>
        <translation>Avslutt ein etat eller eit departement</translation>
    </message>
    <message>
        <source>Agency or ministry</source>
        <translation>Etat eller departement</translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphEditPanel</name>
    <message>
        <source>The graph as it came with the program (%1)</source>
        <translation>Grafen slik han følgde med programmet (%1)</translation>
    </message>
    <message>
        <source>Taken back: %1
%2</source>
        <translation>Teke tilbake: %1
%2</translation>
    </message>
    <message>
        <source>Undone: %1
%2</source>
        <translation>Angra: %1
%2</translation>
    </message>
    <message>
        <source>Done again: %1
%2</source>
        <translation>Gjort om att: %1
%2</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Lagre endringa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kva som blir endra</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Lukk utan å lagre</translation>
    </message>
    <message>
        <source>What is wrong or missing</source>
        <translation>Kva som er gale eller manglar</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>Kva endringa gjer</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Endringar så langt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it comes from: a change is kept with its source.</source>
        <translation>Sei kvar det kjem frå: ei endring blir lagra med kjelda si.</translation>
    </message>
    <message>
        <source>What becomes of the open cases</source>
        <translation>Kva som skjer med dei opne sakene</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler dei opne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n case(s)</source>
        <translation>
            <numerusform>Vis saka</numerusform>
            <numerusform>Vis dei %n sakene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphKeeping</name>
    <message>
        <source>The change is kept: %1</source>
        <translation>Endringa er lagra: %1</translation>
    </message>
    <message>
        <source>The latest change was taken back.</source>
        <translation>Den siste endringa er teken tilbake.</translation>
    </message>
    <message>
        <source>The change was done again.</source>
        <translation>Endringa er gjord om att.</translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphQuestionsPanel</name>
    <message>
        <source>What the responsibilities show</source>
        <translation>Kva ansvarsforholda viser</translation>
    </message>
    <message>
        <source>Open cases behind the answer</source>
        <translation>Opne saker bak svaret</translation>
    </message>
    <message>
        <source>Asking the open cases …</source>
        <translation>Spør dei opne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open sak</numerusform>
            <numerusform>%n opne saker</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case is behind this answer.</source>
        <translation>Inga open sak ligg bak dette svaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) behind this answer</source>
        <translation>
            <numerusform>%n open sak bak dette svaret</numerusform>
            <numerusform>%n opne saker bak dette svaret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphView</name>
    <message>
        <source>Drawing of responsibilities</source>
        <translation>Teikning av ansvaret</translation>
    </message>
    <message>
        <source>Arrow keys walk along the edges and within a column; letters find a name.</source>
        <translation>Piltastane går langs linjene og innanfor ei kolonne; bokstavar finn eit namn.</translation>
    </message>
    <message>
        <source>Enlarge the drawing</source>
        <translation>Gjer teikninga større</translation>
    </message>
    <message>
        <source>Make the drawing smaller</source>
        <translation>Gjer teikninga mindre</translation>
    </message>
    <message>
        <source>See all of the drawing</source>
        <translation>Vis heile teikninga</translation>
    </message>
    <message>
        <source>See the drawing in its own size</source>
        <translation>Vis teikninga i full storleik</translation>
    </message>
</context>
<context>
    <name>tverrlos::HarmonisePanel</name>
    <message>
        <source>Harmonised position under %1</source>
        <translation>Felles standpunkt under %1</translation>
    </message>
    <message>
        <source>What the agencies hold &amp;together</source>
        <translation>Kva etatane meiner &amp;saman</translation>
    </message>
    <message>
        <source>&amp;All agree</source>
        <translation>&amp;Alle er samde</translation>
    </message>
    <message>
        <source>Save the position</source>
        <translation>Lagre standpunktet</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>er samd</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>er usamd</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>har ikkje sagt noko</translation>
    </message>
    <message>
        <source>What %1 holds instead</source>
        <translation>Kva %1 meiner i staden</translation>
    </message>
    <message>
        <source>Write what the agencies hold together.</source>
        <translation>Skriv kva etatane meiner saman.</translation>
    </message>
    <message>
        <source>Write what %1 holds instead.</source>
        <translation>Skriv kva %1 meiner i staden.</translation>
    </message>
    <message>
        <source>Say which agencies agree.</source>
        <translation>Sei kva etatar som er samde.</translation>
    </message>
</context>
<context>
    <name>tverrlos::HeldMeetingPanel</name>
    <message>
        <source>Meeting %1 was held</source>
        <translation>Møte %1 er halde</translation>
    </message>
    <message>
        <source>Agencies that attended</source>
        <translation>Etatar som var til stades</translation>
    </message>
    <message>
        <source>Someone was there who &amp;decides for the asker</source>
        <translation>Nokon som &amp;avgjer for meldaren var der</translation>
    </message>
    <message>
        <source>Add an a&amp;ction</source>
        <translation>Legg til ei &amp;oppgåve</translation>
    </message>
    <message>
        <source>A role, never a name: head of clinic</source>
        <translation>Ei rolle, aldri eit namn: klinikksjef</translation>
    </message>
    <message>
        <source>4,5 or 1 1/2</source>
        <translation>4,5 eller 1 1/2</translation>
    </message>
    <message>
        <source>&amp;Attended</source>
        <translation>&amp;Til stades</translation>
    </message>
    <message>
        <source>Their &amp;role</source>
        <translation>&amp;Rolla deira</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>A&amp;vtalt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kven gjer kva</translation>
    </message>
    <message>
        <source>&amp;Hours each agency spent (optional)</source>
        <translation>&amp;Timar kvar etat har brukt (valfritt)</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Lagre referatet</translation>
    </message>
    <message>
        <source>Tick the agencies that attended.</source>
        <translation>Kryss av for etatane som var til stades.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikkje eit timetal. Skriv 4,5 eller 1 1/2.</translation>
    </message>
</context>
<context>
    <name>tverrlos::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>F1 tells about the place you are in; ? lists its keys.</source>
        <translation>F1 fortel om staden du er på; ? viser tastane der.</translation>
    </message>
    <message>
        <source>An enquiry comes in</source>
        <translation>Ein førespurnad kjem inn</translation>
    </message>
    <message>
        <source>Drop the mail anywhere on the window, or press Ctrl+N and write it down: the problem, its context, and who asks. The regimes are suggested with the words that speak for them, and the agencies that answer are shown with the reason. Ctrl+Enter saves; what is typed and not yet saved survives a power cut.</source>
        <translation>Slepp e-posten kvar som helst på vindauget, eller trykk Ctrl+N og skriv han ned: problemstillinga, konteksten og kven som spør. Regelverka blir foreslått med orda som talar for dei, og etatane som svarer er viste med grunngiving. Ctrl+Enter lagrar; det som er skrive og ikkje lagra, overlever eit straumbrot.</translation>
    </message>
    <message>
        <source>Working on cases</source>
        <translation>Arbeide med saker</translation>
    </message>
    <message>
        <source>J and K, or the arrows, run through the list; Enter opens the case alone. E corrects the enquiry, T tags regimes, M proposes a meeting, R resolves. The button at the top of the case is the next sensible act. Ctrl+Z takes back the latest one.</source>
        <translation>J og K, eller piltastane, går gjennom lista; Enter opnar saka åleine. E rettar førespurnaden, T merkjer med regelverk, M foreslår eit møte, R avklarar. Knappen øvst i saka er neste fornuftige handling. Ctrl+Z angrar den siste.</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>A chip with a question mark is to be assessed by a person: a doubtful device is never silently yes or no.</source>
        <translation>Eit merke med spørjeteikn må vurderast av eit menneske: ei tvilsam kvalifisering er aldri eit stille ja eller nei.</translation>
    </message>
    <message>
        <source>Finding anything</source>
        <translation>Finne kva som helst</translation>
    </message>
    <message>
        <source>Ctrl+K searches cases by number or words, organisations, and every command. Words may end in an asterisk, and &quot;several words&quot; in quotation marks are found together.</source>
        <translation>Ctrl+K søkjer i saker etter nummer eller ord, verksemder og alle kommandoar. Ord kan slutte med stjerne, og &quot;fleire ord&quot; i hermeteikn blir funne saman.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Every number opens the list it counted.</source>
        <translation>Kvart tal opnar lista det talde.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Når noko går gale</translation>
    </message>
    <message>
        <source>The message says what happened, where, and what you can do. What you typed is still there. A database that may be damaged is checked under Settings, or with `tverrlos verify`.</source>
        <translation>Meldinga seier kva som hende, kvar, og kva du kan gjere. Det du skreiv, er framleis der. Ein database som kan vere skadd, blir kontrollert under Innstillingar, eller med `tverrlos verify`.</translation>
    </message>
</context>
<context>
    <name>tverrlos::HelpPanel</name>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Lukk hjelpa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>tverrlos::HoursPanel</name>
    <message>
        <source>Hours spent</source>
        <translation>Brukte timar</translation>
    </message>
    <message>
        <source>4,5 or 1 1/2</source>
        <translation>4,5 eller 1 1/2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Timar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Choose the agency that spent the hours.</source>
        <translation>Vel etaten som brukte timane.</translation>
    </message>
    <message>
        <source>Write how many hours.</source>
        <translation>Skriv kor mange timar.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikkje eit timetal. Skriv 4,5 eller 1 1/2.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikkje ein dato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %n minute(s)</source>
        <translation>
            <numerusform>%1 = %n minutt</numerusform>
            <numerusform>%1 = %n minutt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::ImportPage</name>
    <message>
        <source>Import mails and sheets</source>
        <translation>Importer e-post og rekneark</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringa</translation>
    </message>
    <message>
        <source>&amp;Choose files ...</source>
        <translation>&amp;Vel filer ...</translation>
    </message>
    <message>
        <source>&amp;Save the receipt ...</source>
        <translation>&amp;Lagre kvitteringa ...</translation>
    </message>
    <message>
        <source>What became of each source</source>
        <translation>Kva som vart av kvar kjelde</translation>
    </message>
    <message>
        <source>Take in enquiries</source>
        <translation>Ta inn førespurnader</translation>
    </message>
    <message>
        <source>Choose files ...</source>
        <translation>Vel filer ...</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>Les %n kjelde</numerusform>
            <numerusform>Les %n kjelder</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Kvitteringa vart lagra som %1.</translation>
    </message>
    <message>
        <source>Mails and sheets (*.eml *.mbox *.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>E-post og rekneark (*.eml *.mbox *.csv *.tsv *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv);;Text (*.txt);;For a program (*.json)</source>
        <translation>For eit rekneark (*.csv);;Tekst (*.txt);;For eit program (*.json)</translation>
    </message>
    <message>
        <source>Mails (.eml, .mbox), the office&apos;s sheet (.csv, .xlsx, .ods), or a whole folder: drop them anywhere on the window. Each source is accounted for; what cannot be read waits in quarantine with the reason.</source>
        <translation>E-post (.eml, .mbox), reknearket til kontoret (.csv, .xlsx, .ods) eller ei heil mappe: slepp dei kvar som helst i vindauget. Kvar kjelde blir gjord greie for; det som ikkje kan lesast, ventar i karantene med grunngivinga.</translation>
    </message>
    <message>
        <source>Another import is under way: try again when it is done.</source>
        <translation>Ein annan import går føre seg: prøv att når han er ferdig.</translation>
    </message>
    <message>
        <source>Taking import %1 back</source>
        <translation>Tek import %1 tilbake</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 is taken back: %n cases left.</source>
        <translation>
            <numerusform>Import %1 er teken tilbake: %n sak gjekk ut.</numerusform>
            <numerusform>Import %1 er teken tilbake: %n saker gjekk ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking import %1 back was stopped: %n cases left so far.</source>
        <translation>
            <numerusform>Tilbaketakinga av import %1 vart stoppa: %n sak er ute så langt.</numerusform>
            <numerusform>Tilbaketakinga av import %1 vart stoppa: %n saker er ute så langt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies were taken out of their cases.</source>
        <translation>
            <numerusform>%n svar vart teke ut av saka si.</numerusform>
            <numerusform>%n svar vart tekne ut av sakene sine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases stayed, since someone had worked on them.</source>
        <translation>
            <numerusform>%n sak vart ståande fordi nokon hadde arbeidd med henne.</numerusform>
            <numerusform>%n saker vart ståande fordi nokon hadde arbeidd med dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>receipt.csv</source>
        <translation>kvittering.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n in &amp;quarantine</source>
        <translation>
            <numerusform>%n i &amp;karantene</numerusform>
            <numerusform>%n i &amp;karantene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::InternalBox</name>
    <message>
        <source>Internal note: %1</source>
        <translation>Internt notat: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::LegendStrip</name>
    <message>
        <source>Legend</source>
        <translation>Teiknforklaring</translation>
    </message>
</context>
<context>
    <name>tverrlos::LexiconPage</name>
    <message>
        <source>&amp;Save the change</source>
        <translation>&amp;Lagre endringa</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Forkast</translation>
    </message>
    <message>
        <source>Trying the change on the judged cases</source>
        <translation>Prøver endringa på dei vurderte sakene</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Filtrer uttrykka</translation>
    </message>
    <message>
        <source>Terms of the lexicon</source>
        <translation>Uttrykka i ordlista</translation>
    </message>
    <message>
        <source>New term: its name, then Enter</source>
        <translation>Nytt uttrykk: namnet, så Enter</translation>
    </message>
    <message>
        <source>Name of a new term</source>
        <translation>Namn på eit nytt uttrykk</translation>
    </message>
    <message>
        <source>On the judged cases</source>
        <translation>På dei vurderte sakene</translation>
    </message>
    <message>
        <source>Why the lexicon is changed</source>
        <translation>Kvifor ordlista blir endra</translation>
    </message>
    <message>
        <source>Reading the judged cases</source>
        <translation>Les dei vurderte sakene</translation>
    </message>
    <message>
        <source>Nobody has confirmed a regime yet</source>
        <translation>Ingen har stadfesta eit regelverk enno</translation>
    </message>
    <message>
        <source>Here each term of the lexicon shows how often it was right. That is measured on the cases whose regimes officers have confirmed or taken away.</source>
        <translation>Her viser kvart uttrykk i ordlista kor ofte det hadde rett. Det blir målt på sakene der saksbehandlarar har stadfesta regelverk eller teke dei bort.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>The lexicon is as it was before.</source>
        <translation>Ordlista er som ho var.</translation>
    </message>
    <message>
        <source>The lexicon is changed; it holds from now on.</source>
        <translation>Ordlista er endra og gjeld frå no av.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angra</translation>
    </message>
    <message numerus="yes">
        <source>%n judged case(s).</source>
        <translation>
            <numerusform>%n vurdert sak.</numerusform>
            <numerusform>%n vurderte saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon is as shipped.</source>
        <translation>Ordlista er som levert.</translation>
    </message>
    <message>
        <source>Version %1 of %2, by %3: %4</source>
        <translation>Versjon %1 av %2, ved %3: %4</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>inga grunngjeving</translation>
    </message>
    <message>
        <source>Save the change to the lexicon</source>
        <translation>Lagre endringa i ordlista</translation>
    </message>
</context>
<context>
    <name>tverrlos::LiftPanel</name>
    <message>
        <source>Follow the signal up</source>
        <translation>Følg signalet opp</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Kom tilbake</translation>
    </message>
    <message>
        <source>Choose a measure to tie it to</source>
        <translation>Vel eit tiltak å knyte det til</translation>
    </message>
    <message>
        <source>&amp;Lifted to</source>
        <translation>&amp;Løfta til</translation>
    </message>
    <message>
        <source>&amp;What came back (optional)</source>
        <translation>&amp;Kva som kom tilbake (valfritt)</translation>
    </message>
    <message>
        <source>Ca&amp;me back on</source>
        <translation>Ko&amp;m tilbake den</translation>
    </message>
    <message>
        <source>Measures it is tied to</source>
        <translation>Tiltak det er knytt til</translation>
    </message>
    <message>
        <source>&amp;Tie to a measure</source>
        <translation>Knyt &amp;til eit tiltak</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>Lagre oppfølginga</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::LimitPanel</name>
    <message>
        <source>What the answer does not cover</source>
        <translation>Dette dekkjer svaret ikkje</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>What its &amp;part does not cover (goes out with the answer; empty: no limit)</source>
        <translation>Kva &amp;delen dens ikkje dekkjer (følgjer svaret ut; tomt: inga avgrensing)</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Lagre avgrensinga</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Vel etaten.</translation>
    </message>
</context>
<context>
    <name>tverrlos::LoadModel</name>
    <message>
        <source>(without an agency)</source>
        <translation>(utan etat)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Eldste</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Ventar på</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Over fristen: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ventar på %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Opne: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::MainWindow</name>
    <message>
        <source>%1: settings and more</source>
        <comment>the officer&apos;s name</comment>
        <translation>%1: innstillingar og meir</translation>
    </message>
    <message>
        <source>%1 - Tverrlos</source>
        <comment>window title: the place</comment>
        <translation>%1 – Tverrlos</translation>
    </message>
    <message>
        <source>Keys in this place</source>
        <translation>Tastar på denne staden</translation>
    </message>
    <message>
        <source>Search anything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hjelp for denne staden</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis tastane</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
</context>
<context>
    <name>tverrlos::MeasureForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Area (optional)</source>
        <translation>&amp;Område (valfritt)</translation>
    </message>
    <message>
        <source>An agency, or whoever it is</source>
        <translation>Ein etat, eller kven det er</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Som kjelda seier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Ansvarle&amp;g</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>Do&amp;ne on</source>
        <translation>Gjor&amp;t den</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>M&amp;erknad</translation>
    </message>
    <message>
        <source>&amp;Add the measure</source>
        <translation>&amp;Legg til tiltaket</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::MeasuresPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only the source&apos;s word</source>
        <translation>Berre kjelda sine ord</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle tiltak</translation>
    </message>
    <message>
        <source>&amp;Own measure</source>
        <translation>&amp;Eige tiltak</translation>
    </message>
    <message>
        <source>Measures of the joint plan</source>
        <translation>Tiltak i felles plan</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Tiltaket</translation>
    </message>
    <message>
        <source>What its source says</source>
        <translation>Det kjelda seier</translation>
    </message>
    <message>
        <source>Add a measure of the office&apos;s own</source>
        <translation>Legg til eit eige tiltak</translation>
    </message>
    <message>
        <source>Undo the latest change of the measure</source>
        <translation>Angre siste endring av tiltaket</translation>
    </message>
    <message>
        <source>Redo the change of the measure that was undone</source>
        <translation>Gjer endringa av tiltaket om att</translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their day</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure stands so</source>
        <translation>Ingen tiltak står slik</translation>
    </message>
    <message>
        <source>Show all measures</source>
        <translation>Vis alle tiltak</translation>
    </message>
    <message>
        <source>A measure of the office&apos;s own</source>
        <translation>Eit eige tiltak</translation>
    </message>
    <message>
        <source>Responsible in the source: %1</source>
        <translation>Ansvarleg i kjelda: %1</translation>
    </message>
    <message>
        <source>Time in the source: %1</source>
        <translation>Tid i kjelda: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>For what the office takes on beside the joint plan. It gets a code of its own.</source>
        <translation>For det kontoret tek på seg ved sida av felles plan. Det får ein eigen kode.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n signals tied to it</source>
        <translation>
            <numerusform>Vis signalet som er knytt til det</numerusform>
            <numerusform>Vis dei %n signala som er knytte til det</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal is tied to it. A signal is tied when it is followed up.</source>
        <translation>Ingen signal er knytte til det. Eit signal vert knytt når det vert følgt opp.</translation>
    </message>
    <message>
        <source>Measure %1 was added.</source>
        <translation>Tiltak %1 vart lagt til.</translation>
    </message>
    <message>
        <source>Measure %1 was saved.</source>
        <translation>Tiltak %1 vart lagra.</translation>
    </message>
    <message>
        <source>The latest change of %1 was undone.</source>
        <translation>Siste endring av %1 vart angra.</translation>
    </message>
    <message>
        <source>The change of %1 was done again.</source>
        <translation>Endringa av %1 vart gjord om att.</translation>
    </message>
</context>
<context>
    <name>tverrlos::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komande</translation>
    </message>
    <message>
        <source>that were</source>
        <translation>som har vore</translation>
    </message>
    <message>
        <source>with a decision maker</source>
        <translation>med avgjerdstakar</translation>
    </message>
    <message>
        <source>no decision maker</source>
        <translation>ingen avgjerdstakar</translation>
    </message>
    <message>
        <source>No meeting in the last year</source>
        <translation>Ingen møte det siste året</translation>
    </message>
    <message>
        <source>Meetings that were held are listed here, with who was there.</source>
        <translation>Møte som er haldne, står her, med kven som var der.</translation>
    </message>
    <message>
        <source>No meeting to come</source>
        <translation>Ingen komande møte</translation>
    </message>
    <message>
        <source>Meetings are proposed from a case: one problem, the agencies that answer for it, and someone who can decide.</source>
        <translation>Møte blir foreslått frå ei sak: éi problemstilling, etatane som svarer for ho, og nokon som kan avgjere.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sakene</translation>
    </message>
</context>
<context>
    <name>tverrlos::MergeCasesPanel</name>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
    <message>
        <source>Merge with another case: the same enquiry came twice</source>
        <translation>Slå saman med ei anna sak: same førespurnaden kom to gonger</translation>
    </message>
    <message>
        <source>%1 is closed, and the work goes on in the other case. Nothing is moved or lost, and reopening takes it back.</source>
        <translation>%1 blir lukka, og arbeidet held fram i den andre saka. Ingenting blir flytta eller går tapt, og gjenopning tek det tilbake.</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>Den &amp;andre saka</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Den andre saka</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>Write the number of the case where the work goes on.</source>
        <translation>Skriv nummeret på saka der arbeidet held fram.</translation>
    </message>
    <message>
        <source>“%1” is not a case number. Write it as 2026-0042.</source>
        <translation>«%1» er ikkje eit saksnummer. Skriv det som 2026-0042.</translation>
    </message>
    <message>
        <source>It may be the same as:</source>
        <translation>Ho kan vere den same som:</translation>
    </message>
    <message>
        <source>That is this case itself.</source>
        <translation>Det er denne saka sjølv.</translation>
    </message>
</context>
<context>
    <name>tverrlos::MergePanel</name>
    <message>
        <source>Merge two organisations</source>
        <translation>Slå saman to verksemder</translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”</source>
        <translation>«%1» blir ein del av «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n cases in all</source>
        <translation>
            <numerusform>%n sak i alt</numerusform>
            <numerusform>%n saker i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first of %2.</source>
        <translation>%1, den første frå %2.</translation>
    </message>
    <message>
        <source>No case is changed, and the merge can be taken back any time.</source>
        <translation>Inga sak blir endra, og samanslåinga kan angrast når som helst.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Blir slått saman</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Blir slått saman med</translation>
    </message>
    <message>
        <source>Will stand</source>
        <translation>Blir ståande</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå saman</translation>
    </message>
    <message>
        <source>The &amp;other way round</source>
        <translation>&amp;Motsett veg</translation>
    </message>
    <message>
        <source>Do &amp;not merge</source>
        <translation>&amp;Ikkje slå saman</translation>
    </message>
</context>
<context>
    <name>tverrlos::NewCasePage</name>
    <message>
        <source>&amp;Save the case</source>
        <translation>&amp;Lagre saka</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Byrj på nytt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast lagra %1</translation>
    </message>
    <message>
        <source>Write, paste a whole mail, or drop a .eml here. Only the problem is needed now.</source>
        <translation>Skriv, lim inn ein heil e-post, eller slepp ein .eml her. Berre problemstillinga trengst no.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Open a mail …</source>
        <translation>&amp;Opne ein e-post …</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Tilstanden til utkastet</translation>
    </message>
    <message>
        <source>Save or start over first: the mail would replace what has been written.</source>
        <translation>Lagre eller byrj på nytt først: e-posten ville erstatta det som er skrive.</translation>
    </message>
    <message>
        <source>From the mail %1</source>
        <translation>Frå e-posten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n vedlegg</numerusform>
            <numerusform>%n vedlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail as it was written:</source>
        <translation>E-posten slik han vart skriven:</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt frå %1 er her att</translation>
    </message>
    <message>
        <source>The text of %1 is here. Start over and drop the mail again to take its attachments too.</source>
        <translation>Teksten i %1 er her. Byrj på nytt og slepp e-posten igjen for å få med vedlegga.</translation>
    </message>
    <message>
        <source>%1 is a new case</source>
        <translation>%1 er ei ny sak</translation>
    </message>
    <message>
        <source>The mail answers %1 and was added to it</source>
        <translation>E-posten svarer på %1 og vart lagd til der</translation>
    </message>
    <message>
        <source>This mail is case %1 already. Nothing was changed.</source>
        <translation>Denne e-posten er alt sak %1. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The mail could not be made a case of; it waits in quarantine.</source>
        <translation>E-posten kunne ikkje bli ei sak; han ventar i karantene.</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Opne ein e-post</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>E-post (*.eml);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save or start over first: the source would replace what has been written.</source>
        <translation>Lagre eller byrj på nytt først: kjelda ville erstatta det som er skrive.</translation>
    </message>
    <message>
        <source>From quarantine: %1. The source itself is attached to the case.</source>
        <translation>Frå karantene: %1. Sjølve kjelda blir lagd ved saka.</translation>
    </message>
    <message>
        <source>%1 is a new case, and its source has left quarantine</source>
        <translation>%1 er ei ny sak, og kjelda er ute av karantenen</translation>
    </message>
</context>
<context>
    <name>tverrlos::NotePanel</name>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>&amp;Text (never leaves the office: no report or answer can hold it)</source>
        <translation>&amp;Tekst (forlèt aldri kontoret: verken rapport eller svar kan innehalde han)</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>Saka som heilskap</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Gjeld</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Lagre notatet</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Skriv notatet først.</translation>
    </message>
</context>
<context>
    <name>tverrlos::NoticeBox</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopier teksten</translation>
    </message>
    <message>
        <source>Open in the &amp;mail program</source>
        <translation>Opne i &amp;e-postprogrammet</translation>
    </message>
    <message>
        <source>The &amp;asker has been told</source>
        <translation>Meldaren har &amp;fått vite det</translation>
    </message>
    <message>
        <source>Mail to the asker</source>
        <translation>E-post til meldaren</translation>
    </message>
    <message>
        <source>The asker has been told</source>
        <translation>Meldaren har fått vite det</translation>
    </message>
    <message>
        <source>Mail to the asker (no address is known): %1</source>
        <translation>E-post til meldaren (inga adresse er kjend): %1</translation>
    </message>
    <message>
        <source>Mail to %1: %2</source>
        <comment>address, subject</comment>
        <translation>E-post til %1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Opened; the text is on the clipboard too</source>
        <translation>Opna; teksten ligg òg på utklippstavla</translation>
    </message>
    <message>
        <source>No mail program could be opened. The text has been copied instead.</source>
        <translation>Ikkje noko e-postprogram lét seg opne. Teksten er kopiert i staden.</translation>
    </message>
    <message>
        <source>What must go before the mail is sent</source>
        <translation>Det som må bort før e-posten blir send</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Before it is sent, this must go: %1</source>
        <translation>Før han blir send, må dette bort: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::OrganisationPanel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Set til&amp;bake</translation>
    </message>
    <message>
        <source>Merge into: write the other one&apos;s name, and Enter</source>
        <translation>Slå saman med: skriv namnet på den andre, og Enter</translation>
    </message>
    <message>
        <source>Merge into another organisation</source>
        <translation>Slå saman med ei anna verksemd</translation>
    </message>
    <message>
        <source>No organisation chosen</source>
        <translation>Inga verksemd vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is known of it.</source>
        <translation>Vel ei i lista for å sjå kva vi veit om ho.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n opne</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>første %1</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>siste %1</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Kan vere den same</translation>
    </message>
    <message>
        <source>No other name is close to this one.</source>
        <translation>Ingen andre namn liknar på dette.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; %n cases): look and merge</source>
        <translation>
            <numerusform>%1 (%2; %n sak): sjå og slå saman</numerusform>
            <numerusform>%1 (%2; %n saker): sjå og slå saman</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Blir slått saman</translation>
    </message>
    <message>
        <source>It stands under “%1”: open that one</source>
        <translation>Ho står under «%1»: opne den</translation>
    </message>
    <message>
        <source>Take this one out again</source>
        <translation>Ta denne ut att</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Slått saman med denne</translation>
    </message>
    <message>
        <source>%1: take it out again</source>
        <translation>%1: ta ho ut att</translation>
    </message>
    <message>
        <source>Names its cases write</source>
        <translation>Namn i sakene</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>No case has this name now.</source>
        <translation>Inga sak har dette namnet no.</translation>
    </message>
    <message numerus="yes">
        <source>Open the list of all %n cases</source>
        <translation>
            <numerusform>Opne lista med den eine saka</numerusform>
            <numerusform>Opne lista med alle %n sakene</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases from %1</source>
        <translation>Saker frå %1</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>«%1» er som før.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» er lagra.</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Slått saman med «%1».</translation>
    </message>
    <message>
        <source>“%1” stands by itself again.</source>
        <translation>«%1» står for seg sjølv att.</translation>
    </message>
    <message>
        <source>Save what is known of the organisation</source>
        <translation>Lagre det som er kjent om verksemda</translation>
    </message>
</context>
<context>
    <name>tverrlos::OrganisationsPage</name>
    <message>
        <source>Search in the names, in any spelling</source>
        <translation>Søk i namna, i alle skrivemåtar</translation>
    </message>
    <message>
        <source>Search in the names of organisations</source>
        <translation>Søk i namna på verksemder</translation>
    </message>
    <message>
        <source>Only those that may be &amp;one</source>
        <translation>Berre dei som kan vere &amp;éi</translation>
    </message>
    <message>
        <source>Organisations whose names are so close that a person should look.</source>
        <translation>Verksemder med så like namn at nokon bør sjå på dei.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be the same as %n others</source>
        <translation>
            <numerusform>kan vere den same som %n anna</numerusform>
            <numerusform>kan vere den same som %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ingen verksemder enno</translation>
    </message>
    <message>
        <source>An organisation is known from the first case it asks. It comes here by itself.</source>
        <translation>Ei verksemd blir kjend med den første saka ho melder. Ho kjem hit av seg sjølv.</translation>
    </message>
    <message>
        <source>Write a new case</source>
        <translation>Skriv ei ny sak</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>Inga verksemd passar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>Tidlegare importar</translation>
    </message>
    <message>
        <source>&amp;Take this import back ...</source>
        <translation>&amp;Ta denne importen tilbake ...</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald han</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken back %1 by %2.</source>
        <translation>Teken tilbake %1 av %2.</translation>
    </message>
    <message>
        <source>Taken back in part %1 by %2.</source>
        <translation>Delvis teken tilbake %1 av %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases stayed, since someone had worked on them.</source>
        <translation>
            <numerusform>%n sak vart ståande fordi nokon hadde arbeidd med henne.</numerusform>
            <numerusform>%n saker vart ståande fordi nokon hadde arbeidd med dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it back now</source>
        <translation>&amp;Ta han tilbake no</translation>
    </message>
    <message numerus="yes">
        <source>%n cases and replies leave again; those that someone has worked on since stay.</source>
        <translation>
            <numerusform>%n sak eller svar går ut att; det nokon har arbeidd med sidan, blir ståande.</numerusform>
            <numerusform>%n saker og svar går ut att; dei som nokon har arbeidd med sidan, blir ståande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>The whole pilot, 2021–2025</source>
        <translation>Heile piloten, 2021–2025</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Eigne dagar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>tverrlos::PreparePanel</name>
    <message>
        <source>What the asker has prepared</source>
        <translation>Kva meldaren har førebudd</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Førebudd</translation>
    </message>
    <message>
        <source>&amp;Prepared</source>
        <translation>&amp;Førebudd</translation>
    </message>
</context>
<context>
    <name>tverrlos::PresenceLine</name>
    <message>
        <source>%1 (since %2)</source>
        <comment>officer, time of day</comment>
        <translation>%1 (sidan %2)</translation>
    </message>
    <message>
        <source>Also open with: %1</source>
        <translation>Også open hos: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::ProposeMeetingPanel</name>
    <message>
        <source>Propose a meeting (one problem per meeting)</source>
        <translation>Foreslå eit møte (éi problemstilling per møte)</translation>
    </message>
    <message>
        <source>Invited agencies</source>
        <translation>Inviterte etatar</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>tt:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Video, or a room</source>
        <translation>Video, eller eit rom</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time (Norway)</source>
        <translation>&amp;Klokkeslett (Noreg)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Lengd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>&amp;Invited; without a tick, those whom the route says</source>
        <translation>&amp;Invitert; utan kryss, dei fordelinga seier</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Choose the day of the meeting.</source>
        <translation>Vel dagen for møtet.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.</source>
        <translation>«%1» er ikkje ein dato. Skriv 22.11.2026, eller +14 for to veker frå i dag.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 10:00.</source>
        <translation>«%1» er ikkje eit klokkeslett. Skriv 10:00.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedActStrip</name>
    <message>
        <source>Agencies</source>
        <translation>Etatar</translation>
    </message>
    <message>
        <source>Why the agency refuses</source>
        <translation>Kvifor etaten seier nei</translation>
    </message>
    <message>
        <source>Why the words that are marked may stand</source>
        <translation>Kvifor dei markerte orda kan stå</translation>
    </message>
    <message>
        <source>Why, e.g. a law that changes (may be left out)</source>
        <translation>Kvifor, t.d. ei lov som blir endra (kan utelatast)</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Kvifor det blir trekt tilbake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Skal gjennomgåast innan</translation>
    </message>
    <message>
        <source>To be &amp;reviewed by</source>
        <translation>Skal &amp;gjennomgåast innan</translation>
    </message>
    <message>
        <source>Which agencies must stand behind it?</source>
        <translation>Kva etatar må stå bak det?</translation>
    </message>
    <message>
        <source>The agency does not stand behind it as it reads</source>
        <translation>Etaten står ikkje bak det slik det er skrive</translation>
    </message>
    <message>
        <source>Publish for everyone</source>
        <translation>Publiser for alle</translation>
    </message>
    <message>
        <source>When must it be read again?</source>
        <translation>Når må det lesast på nytt?</translation>
    </message>
    <message>
        <source>Which answer replaces it?</source>
        <translation>Kva svar erstattar det?</translation>
    </message>
    <message>
        <source>It will no longer be part of what is exported</source>
        <translation>Det blir ikkje lenger med i det som blir eksportert</translation>
    </message>
    <message>
        <source>Send to &amp;clearance</source>
        <translation>Send til &amp;klarering</translation>
    </message>
    <message>
        <source>&amp;Record the refusal</source>
        <translation>&amp;Registrer at etaten seier nei</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publiser</translation>
    </message>
    <message>
        <source>Set the &amp;date</source>
        <translation>Set &amp;dato</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Trekk tilbake</translation>
    </message>
    <message>
        <source>Something is missing above.</source>
        <translation>Noko manglar over.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedChooser</name>
    <message>
        <source>Search in the published answers, or write a number</source>
        <translation>Søk i dei publiserte svara, eller skriv eit nummer</translation>
    </message>
    <message>
        <source>Search in the published answers</source>
        <translation>Søk i dei publiserte svara</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>No published answer fits</source>
        <translation>Ingen publiserte svar passar</translation>
    </message>
    <message>
        <source>Search with other words, or with none to see all.</source>
        <translation>Søk med andre ord, eller utan ord for å sjå alle.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedPage</name>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Vel ei mappe for nettsidene</translation>
    </message>
    <message>
        <source>Search in the published answers</source>
        <translation>Søk i dei publiserte svara</translation>
    </message>
    <message>
        <source>Export the published answers for the web</source>
        <translation>Eksporter dei publiserte svara til nettet</translation>
    </message>
    <message>
        <source>Search in questions and answers</source>
        <translation>Søk i spørsmål og svar</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Skal gjennomgåast</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>E&amp;xport for the web …</source>
        <translation>&amp;Eksporter til nettet …</translation>
    </message>
    <message>
        <source>One page for each answer, to be put on a web site. Nothing internal goes along.</source>
        <translation>Éi side for kvart svar, til å leggje på ein nettstad. Ingenting internt følgjer med.</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>No published answer yet</source>
        <translation>Ingen publiserte svar enno</translation>
    </message>
    <message>
        <source>What one asker learned, everyone can learn: open a case that has been answered, and choose “Make a published answer from this case” in its menu.</source>
        <translation>Det éin spørjar fekk vite, kan alle få vite: opne ei sak som er svart på, og vel «Lag eit publisert svar av denne saka» i menyen.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Opne sakene</translation>
    </message>
    <message>
        <source>No published answer fits</source>
        <translation>Ingen publiserte svar passar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Save or put back what you have written first. It is kept as a draft.</source>
        <translation>Lagre eller set tilbake det du har skrive først. Det er teke vare på som kladd.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The web pages are in %1: %n files are new or changed.</source>
        <translation>
            <numerusform>Nettsidene er i %1: %n fil er ny eller endra.</numerusform>
            <numerusform>Nettsidene er i %1: %n filer er nye eller endra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedPanel</name>
    <message>
        <source>Send to clearance …</source>
        <translation>Send til klarering …</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publiser …</translation>
    </message>
    <message>
        <source>Set the review date …</source>
        <translation>Set dato for gjennomgang …</translation>
    </message>
    <message>
        <source>Replace by another answer …</source>
        <translation>Erstatt med eit anna svar …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk tilbake …</translation>
    </message>
    <message>
        <source>Undo the latest act</source>
        <translation>Angre det siste</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gjer det om igjen</translation>
    </message>
    <message>
        <source>Draft a new version of it</source>
        <translation>Lag utkast til ny versjon</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Save the published answer</source>
        <translation>Lagre det publiserte svaret</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle handlingar</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Språket i teksten</translation>
    </message>
    <message>
        <source>Legal references, one on each line</source>
        <translation>Lovtilvisingar, éi på kvar linje</translation>
    </message>
    <message>
        <source>&amp;Legal references, one on each line</source>
        <translation>&amp;Lovtilvisingar, éi på kvar linje</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Set til&amp;bake</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Klarering</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som har hendt</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>Ikkje noko svar er valt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Vel eit i lista.</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>Det du hadde skrive og ikkje lagra, er her igjen.</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publisert %1</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>skal gjennomgåast innan %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstatta av %1</translation>
    </message>
    <message>
        <source>from %1 (internal)</source>
        <translation>frå %1 (internt)</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Klarert</translation>
    </message>
    <message>
        <source>%1 has cleared it</source>
        <translation>%1 har klarert det</translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation>Seier nei …</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 seier nei</translation>
    </message>
    <message>
        <source>No agency has been asked. Every agency that answers for a regime here should stand behind the text before it is published.</source>
        <translation>Ingen etat er spurd. Kvar etat som svarer for eit regelverk her, bør stå bak teksten før han blir publisert.</translation>
    </message>
    <message>
        <source>%1 is a draft of the new version.</source>
        <translation>%1 er eit utkast til den nye versjonen.</translation>
    </message>
    <message>
        <source>What you typed is still in the fields; saving puts it in place of theirs. They wrote:</source>
        <translation>Det du skreiv, står framleis i felta; lagrar du, blir det sett i staden for deira. Dei skreiv:</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedTextForm</name>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1: «%2» (%3)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Spørsmål</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>S&amp;var</translation>
    </message>
    <message>
        <source>One paragraph for each statement. [must], [should] or [info] in front says what it asks of the reader.</source>
        <translation>Eitt avsnitt for kvart utsegn. [må], [bør] eller [info] framfor seier kva det krev av lesaren.</translation>
    </message>
    <message>
        <source>What could tell who asked</source>
        <translation>Kva som kan røpe kven som spurde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that could tell who asked. A person must still read it.</source>
        <translation>Det vart ikkje funne noko som kan røpe kven som spurde. Eit menneske må likevel lese det.</translation>
    </message>
</context>
<context>
    <name>tverrlos::QuarantinePage</name>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Kvifor ho ventar</translation>
    </message>
    <message>
        <source>Size and day</source>
        <translation>Storleik og dag</translation>
    </message>
    <message>
        <source>&amp;Make a case of it</source>
        <translation>&amp;Lag ei sak av ho</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Avvis</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Slik ho &amp;kom</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Det som ventar på ein person</translation>
    </message>
    <message>
        <source>The text of the source</source>
        <translation>Teksten i kjelda</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>Ingenting er i karantene</translation>
    </message>
    <message>
        <source>What an import cannot read waits here with the reason and its bytes, until someone makes a case of it or dismisses it.</source>
        <translation>Det ein import ikkje kan lese, ventar her med grunnen og heile innhaldet, til nokon lagar ei sak av det eller avviser det.</translation>
    </message>
    <message>
        <source>%1 · came in %2</source>
        <comment>size, moment</comment>
        <translation>%1 · kom inn %2</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Les ...</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>sender</comment>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>subject “%1”</source>
        <translation>emne «%1»</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>berre byrjinga er vist</translation>
    </message>
    <message>
        <source>These are binary data without readable text. “As it came” shows the letters among them.</source>
        <translation>Dette er binære data utan leseleg tekst. «Slik ho kom» viser bokstavane i dei.</translation>
    </message>
    <message>
        <source>“%1” was dismissed.</source>
        <translation>«%1» vart avvist.</translation>
    </message>
</context>
<context>
    <name>tverrlos::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Set til&amp;bake</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Throws away what is typed and not saved</source>
        <translation>Kastar det som er skrive og ikkje lagra</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Tilstanden til utkastet</translation>
    </message>
    <message>
        <source>It now says: %1</source>
        <translation>No står det: %1</translation>
    </message>
    <message>
        <source>Save again to let yours stand.</source>
        <translation>Lagre igjen for å la ditt verte ståande.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast lagra %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Utkastet kunne ikkje lagrast: %1</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt frå %1 er her att</translation>
    </message>
</context>
<context>
    <name>tverrlos::RegimeChip</name>
    <message>
        <source>%1: to be assessed</source>
        <translation>%1: må vurderast</translation>
    </message>
</context>
<context>
    <name>tverrlos::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Filter this register</source>
        <translation>Filtrer dette registeret</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Oppføringar i registeret</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n oppføring</numerusform>
            <numerusform>%n oppføringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::ReportPage</name>
    <message>
        <source>PDF, as it prints</source>
        <translation>PDF, slik han blir skriven ut</translation>
    </message>
    <message>
        <source>OpenDocument text, to write on in</source>
        <translation>OpenDocument-tekst, til å skrive vidare i</translation>
    </message>
    <message>
        <source>Spreadsheet, one sheet a table</source>
        <translation>Rekneark, eitt ark per tabell</translation>
    </message>
    <message>
        <source>Text file of all figures (CSV)</source>
        <translation>Tekstfil med alle tal (CSV)</translation>
    </message>
    <message>
        <source>Figures for machines (JSON)</source>
        <translation>Tal for maskiner (JSON)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksporter rapporten</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språket i rapporten</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Eksporter: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>The report as it will print</source>
        <translation>Rapporten slik han blir skriven ut</translation>
    </message>
    <message>
        <source>Counting the cases of the period</source>
        <translation>Tel sakene i perioden</translation>
    </message>
    <message>
        <source>status-report</source>
        <translation>statusrapport</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Rapporten er skriven til %1.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Stoppa; inga fil vart skriven.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ReroutePanel</name>
    <message>
        <source>Cases with another route now</source>
        <translation>Saker med ei anna fordeling no</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler dei opne sakene …</translation>
    </message>
    <message>
        <source>Every open case has the route it would get today</source>
        <translation>Alle opne saker har den fordelinga dei ville fått i dag</translation>
    </message>
    <message>
        <source>When the responsibilities change, the cases whose route is no longer the one on record are listed here, with what differs.</source>
        <translation>Når ansvarsforholda blir endra, står sakene som ikkje lenger har den fordelinga som er registrert, her med det som er ulikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) would get another route today than the one on record.</source>
        <translation>
            <numerusform>%n open sak ville i dag fått ei anna fordeling enn den som er registrert.</numerusform>
            <numerusform>%n opne saker ville i dag fått ei anna fordeling enn den som er registrert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Fjern &amp;alle kryss</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Kryss av &amp;alle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Route %n case(s) again</source>
        <translation>
            <numerusform>&amp;Fordel %n sak på nytt</numerusform>
            <numerusform>&amp;Fordel %n saker på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing again …</source>
        <translation>Fordeler på nytt …</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have the route back that they had.</source>
        <translation>
            <numerusform>%n sak har fått tilbake fordelinga ho hadde.</numerusform>
            <numerusform>%n saker har fått tilbake fordelinga dei hadde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been changed since, and stay as they are.</source>
        <translation>
            <numerusform>%n sak er endra sidan, og blir ståande.</numerusform>
            <numerusform>%n saker er endra sidan, og blir ståande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were routed again.</source>
        <translation>
            <numerusform>%n sak vart fordelt på nytt.</numerusform>
            <numerusform>%n saker vart fordelte på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) already had that route.</source>
        <translation>
            <numerusform>%n sak hadde alt den fordelinga.</numerusform>
            <numerusform>%n saker hadde alt den fordelinga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be routed; the list says why.</source>
        <translation>
            <numerusform>%n sak kunne ikkje fordelast; lista seier kvifor.</numerusform>
            <numerusform>%n saker kunne ikkje fordelast; lista seier kvifor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No route has been changed.</source>
        <translation>Avbrote. Inga fordeling er endra.</translation>
    </message>
    <message>
        <source>Taking the routes back …</source>
        <translation>Tek fordelinga tilbake …</translation>
    </message>
</context>
<context>
    <name>tverrlos::ResolvePanel</name>
    <message>
        <source>Answer under %1</source>
        <translation>Svar etter %1</translation>
    </message>
    <message>
        <source>&amp;Add a statement</source>
        <translation>&amp;Legg til eit utsegn</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>Guidance, not approval: the asker stays responsible.</source>
        <translation>Rettleiing, ikkje godkjenning: meldaren har framleis ansvaret.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>A statement has references but no text.</source>
        <translation>Eit utsegn har referansar, men ingen tekst.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ResponsibilityPage</name>
    <message>
        <source>Drawing of the earlier day</source>
        <translation>Teikning av den tidlegare dagen</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>Den tidlegare dagen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Før og no</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the drawing as %1</source>
        <comment>a file format</comment>
        <translation>Eksporter teikninga som %1</translation>
    </message>
    <message>
        <source>Change responsibilities</source>
        <translation>Endre ansvar</translation>
    </message>
    <message>
        <source>The route of %1 on %2</source>
        <comment>case number, day</comment>
        <translation>Fordelinga av %1 %2</translation>
    </message>
    <message>
        <source>Who answers for what on %1</source>
        <translation>Kven som svarer for kva %1</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>ansvar</translation>
    </message>
    <message>
        <source>The drawing was written to %1.</source>
        <translation>Teikninga er skriven til %1.</translation>
    </message>
    <message>
        <source>What is shown of the responsibilities</source>
        <translation>Kva som blir vist av ansvaret</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Teikning</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Kva om</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>Fordel på nytt</translation>
    </message>
    <message numerus="yes">
        <source>After the change, %n open case(s) would get another route today than the one on record. See them and route them again.</source>
        <translation>
            <numerusform>Etter endringa ville %n open sak fått ei anna fordeling i dag enn den som er registrert. Sjå henne og fordel henne på nytt.</numerusform>
            <numerusform>Etter endringa ville %n opne saker fått ei anna fordeling i dag enn den som er registrert. Sjå dei og fordel dei på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s own changes of the graph cannot be read: %1 Until then, the graph that came with the program is shown, and cases are routed by it. “tverrlos verify” names what is damaged; put a backup back.</source>
        <translation>Kontoret sine eigne endringar av grafen kan ikkje lesast: %1 Inntil vidare blir grafen som følgde med programmet vist, og saker blir fordelte etter han. «tverrlos verify» seier kva som er skadd; legg tilbake ein tryggingskopi.</translation>
    </message>
    <message>
        <source>This is the graph that came with the program. From the first change on, the office keeps its own: what a later program brings no longer changes it.</source>
        <translation>Dette er grafen som følgde med programmet. Frå den første endringa har kontoret sin eigen: det som følgjer med eit seinare program, endrar han ikkje lenger.</translation>
    </message>
    <message numerus="yes">
        <source>This is the office&apos;s own graph since %1, with %n change(s) in force. What a later program brings does not change it.</source>
        <translation>
            <numerusform>Dette er kontoret sin eigen graf sidan %1, med %n gjeldande endring. Det som følgjer med eit seinare program, endrar han ikkje.</numerusform>
            <numerusform>Dette er kontoret sin eigen graf sidan %1, med %n gjeldande endringar. Det som følgjer med eit seinare program, endrar han ikkje.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1, line %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>of wrong rows</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a graph from a file</source>
        <translation>Ta inn ein graf frå fil</translation>
    </message>
    <message>
        <source>Export the graph as GraphML</source>
        <translation>Eksporter grafen som GraphML</translation>
    </message>
    <message>
        <source>Export the responsibilities as a table (CSV)</source>
        <translation>Eksporter ansvaret som tabell (CSV)</translation>
    </message>
    <message>
        <source>Take in a graph from a file …</source>
        <translation>Ta inn ein graf frå fil …</translation>
    </message>
    <message>
        <source>The graph was written to %1.</source>
        <translation>Grafen er skriven til %1.</translation>
    </message>
    <message>
        <source>%1 says what the graph says: nothing was changed.</source>
        <translation>%1 seier det same som grafen: ingenting vart endra.</translation>
    </message>
    <message>
        <source>Left out of %1, because it says nothing about who is responsible: %2.</source>
        <translation>Utelate frå %1, fordi det ikkje seier noko om kven som har ansvar: %2.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ResponsibilityTable</name>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>%1 (after %2)</source>
        <translation>%1 (etter %2)</translation>
    </message>
    <message>
        <source>%1 (beside another)</source>
        <translation>%1 (ved sida av ein annan)</translation>
    </message>
    <message>
        <source>not verified: %1</source>
        <translation>ikkje verifisert: %1</translation>
    </message>
    <message>
        <source>Nobody answers for this.</source>
        <translation>Ingen har ansvar for dette.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etatar</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::SavedViews</name>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Visinga «%1» er lagra.</translation>
    </message>
    <message>
        <source>The view “%1” is gone.</source>
        <translation>Visinga «%1» er sletta.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Angra.</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mine visingar</translation>
    </message>
    <message>
        <source>Lists that you come back to</source>
        <translation>Lister du kjem tilbake til</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Keep what stands now as …</source>
        <translation>Ta vare på det som står no, som …</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>Namn på visinga</translation>
    </message>
</context>
<context>
    <name>tverrlos::SearchField</name>
    <message>
        <source>Search cases, organisations, commands ...  Ctrl+K</source>
        <translation>Søk i saker, verksemder, kommandoar ...  Ctrl+K</translation>
    </message>
    <message>
        <source>Search cases, organisations and commands</source>
        <translation>Søk i saker, verksemder og kommandoar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n cases</source>
        <translation>
            <numerusform>verksemd, %n sak</numerusform>
            <numerusform>verksemd, %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or the beginning of one.</source>
        <translation>Ingen treff på «%1». Prøv færre ord, eller byrjinga på eit ord.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Vis saka</numerusform>
            <numerusform>Vis alle %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down as a new case</source>
        <translation>Skriv det ned som ei ny sak</translation>
    </message>
</context>
<context>
    <name>tverrlos::SendPanel</name>
    <message>
        <source>The answer as its reader gets it</source>
        <translation>Svaret slik mottakaren får det</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>&amp;Sendt</translation>
    </message>
    <message>
        <source>Record that the answer has been sent</source>
        <translation>Registrer at svaret er sendt</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::SettingsPage</name>
    <message>
        <source>Back up to</source>
        <translation>Tryggleikskopier til</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Databasar (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Kontroller no</translation>
    </message>
    <message>
        <source>&amp;Back up ...</source>
        <translation>&amp;Tryggleikskopier ...</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Every choice is kept when it is made.</source>
        <translation>Kvart val blir lagra når det er teke.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>&amp;Name on your acts</source>
        <translation>&amp;Namn på handlingane dine</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Språket til systemet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Fargar</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Namnet på &amp;kontoret</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Svar &amp;innan</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Where the database lies</source>
        <translation>Kvar databasen ligg</translation>
    </message>
    <message>
        <source>The setting is kept.</source>
        <translation>Innstillinga er lagra.</translation>
    </message>
    <message>
        <source>Reading everything and comparing it with its checksums</source>
        <translation>Les alt og samanliknar med sjekksummane</translation>
    </message>
    <message>
        <source>All is well: %1 cases, %2 events and %3 attachments match their checksums.</source>
        <translation>Alt er i orden: %1 saker, %2 hendingar og %3 vedlegg stemmer med sjekksummane sine.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</source>
        <translation>
            <numerusform>%n ting er skadd. Legg tilbake ein tryggleikskopi, og ta vare på denne fila til den som skal reparere ho.</numerusform>
            <numerusform>%n ting er skadde. Legg tilbake ein tryggleikskopi, og ta vare på denne fila til den som skal reparere ho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; `tverrlos verify` lists them all.</source>
        <translation>
            <numerusform>... og %n til; `tverrlos verify` viser alle.</numerusform>
            <numerusform>... og %n til; `tverrlos verify` viser alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Lagar ein tryggleikskopi</translation>
    </message>
    <message numerus="yes">
        <source>%n cases were backed up to %1.</source>
        <translation>
            <numerusform>%n sak vart tryggleikskopiert til %1.</numerusform>
            <numerusform>%n saker vart tryggleikskopierte til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::SheetColumnsTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Dei første radene i arket</translation>
    </message>
    <message>
        <source>(into a note)</source>
        <translation>(i eit notat)</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Kva kolonnen «%1» inneheld</translation>
    </message>
</context>
<context>
    <name>tverrlos::SheetPanel</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Import these rows (Ctrl+Enter)</source>
        <translation>Importer desse radene (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the sheet as it is (Esc)</source>
        <translation>La arket liggje (Esc)</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>A&amp;rk:</translation>
    </message>
    <message>
        <source>&amp;Headings on line:</source>
        <translation>&amp;Overskrifter på linje:</translation>
    </message>
    <message>
        <source>&amp;Cells parted by:</source>
        <translation>&amp;Celler skilde med:</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>semikolon ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>loddrett strek |</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Kva kvar rad ville bli</translation>
    </message>
    <message>
        <source>What would become of each &amp;row</source>
        <translation>Kva kvar &amp;rad ville bli</translation>
    </message>
    <message>
        <source>&amp;Words to settle</source>
        <translation>&amp;Ord å avklare</translation>
    </message>
    <message>
        <source>Looking at the sheet</source>
        <translation>Ser på arket</translation>
    </message>
    <message>
        <source>Trying it, without storing anything</source>
        <translation>Prøver, utan å lagre noko</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Words to settle (%n)</source>
        <translation>
            <numerusform>&amp;Ord å avklare (%n)</numerusform>
            <numerusform>&amp;Ord å avklare (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>It would go so. </source>
        <translation>Slik ville det gå. </translation>
    </message>
    <message>
        <source>Say which columns hold the day of receipt and the question: without them there are no cases.</source>
        <translation>Sei kva kolonnar som inneheld mottaksdato og spørsmål: utan dei blir det ingen saker.</translation>
    </message>
    <message>
        <source>Read as you settled it for a sheet like this before.</source>
        <translation>Lese slik det vart avklart for eit slikt ark tidlegare.</translation>
    </message>
    <message>
        <source>Import the sheet</source>
        <translation>Importer arket</translation>
    </message>
    <message>
        <source>Leave the sheet as it is</source>
        <translation>Lat arket vere som det er</translation>
    </message>
    <message numerus="yes">
        <source>&amp;and %n other lists</source>
        <translation>
            <numerusform>&amp;og %n anna liste</numerusform>
            <numerusform>&amp;og %n andre lister</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the workbook’s other lists of cases too: %1</source>
        <translation>Les dei andre sakslistene i arbeidsboka òg: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::SheetValuesTable</name>
    <message>
        <source>Words that are not understood</source>
        <translation>Ord som ikkje blir forstått</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>I arket</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Les som</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows from line %1</source>
        <translation>
            <numerusform>%n rad frå linje %1</numerusform>
            <numerusform>%n rader frå linje %1</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>avklart tidlegare</translation>
    </message>
    <message>
        <source>Undecided: such rows wait in quarantine</source>
        <translation>Uavklart: slike rader ventar i karantene</translation>
    </message>
    <message>
        <source>Undecided: such rows come in without it</source>
        <translation>Uavklart: slike rader kjem inn utan dette</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Ingenting: utelat det</translation>
    </message>
    <message>
        <source>What “%1” is to be read as</source>
        <translation>Kva «%1» skal lesast som</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignPanel</name>
    <message>
        <source>Sign the answer for an agency</source>
        <translation>Signer svaret for ein etat</translation>
    </message>
    <message>
        <source>%1: take the signature back</source>
        <translation>%1: trekk signaturen tilbake</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Choose the agency that signs.</source>
        <translation>Vel etaten som signerer.</translation>
    </message>
    <message>
        <source>What in the answer is not for the asker</source>
        <translation>Det i svaret som ikkje er for spørjaren</translation>
    </message>
    <message>
        <source>&amp;Why it may stand (kept as a note on the case)</source>
        <translation>&amp;Kvifor det kan stå (blir lagra som eit notat på saka)</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalPanel</name>
    <message>
        <source>Raise a signal: what did the case teach?</source>
        <translation>Meld eit signal: kva lærte saka oss?</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikkje bestemt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;What is unclear or missing, so that a reader elsewhere understands it</source>
        <translation>&amp;Kva som er uklart eller manglar, slik at ein lesar andre stader forstår det</translation>
    </message>
    <message>
        <source>&amp;Topic (optional)</source>
        <translation>&amp;Tema (valfritt)</translation>
    </message>
    <message>
        <source>&amp;Regimes</source>
        <translation>&amp;Regelverk</translation>
    </message>
    <message>
        <source>&amp;Instrument that could help</source>
        <translation>&amp;Verkemiddel som kunne hjelpe</translation>
    </message>
    <message>
        <source>&amp;Lifted to</source>
        <translation>&amp;Løfta til</translation>
    </message>
    <message>
        <source>Raise the signal</source>
        <translation>Meld signalet</translation>
    </message>
    <message>
        <source>Write what the signal says.</source>
        <translation>Skriv kva signalet seier.</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalStory</name>
    <message>
        <source>&amp;Follow it up</source>
        <translation>&amp;Følg opp</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Kva som vart lært</translation>
    </message>
    <message>
        <source>Where the signal stands</source>
        <translation>Kvar signalet står</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>No signal chosen</source>
        <translation>Ikkje noko signal er valt</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it was lifted and what came back.</source>
        <translation>Vel eit i lista for å sjå kvar det vart løfta og kva som kom tilbake.</translation>
    </message>
    <message>
        <source>%1, raised %2</source>
        <translation>%1, reist %2</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Regimes: %1</source>
        <translation>Regelverk: %1</translation>
    </message>
    <message>
        <source>Instrument that could help: %1</source>
        <translation>Verkemiddel som kan hjelpe: %1</translation>
    </message>
    <message>
        <source>Not lifted anywhere yet</source>
        <translation>Ikkje løfta nokon stad enno</translation>
    </message>
    <message>
        <source>Came back %1: %2</source>
        <translation>Kom tilbake %1: %2</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Kom tilbake: %1</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Ingenting har kome tilbake enno</translation>
    </message>
    <message>
        <source>The case behind it</source>
        <translation>Saka bak</translation>
    </message>
    <message>
        <source>Measures it is tied to</source>
        <translation>Tiltak det er knytt til</translation>
    </message>
    <message>
        <source>None. Following it up ties it to one.</source>
        <translation>Ingen. Følg det opp for å knyte det til eit.</translation>
    </message>
    <message>
        <source>Sent in about it</source>
        <translation>Meldt inn om det</translation>
    </message>
    <message>
        <source>The signal of case %1 was followed up.</source>
        <translation>Signalet i sak %1 vart følgt opp.</translation>
    </message>
    <message numerus="yes">
        <source>Enter shows the %n signals of it.</source>
        <translation>
            <numerusform>Enter viser signalet.</numerusform>
            <numerusform>Enter viser dei %n signala.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalsPage</name>
    <message>
        <source>Where they stand</source>
        <translation>Kvar dei står</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>No signal stands here</source>
        <translation>Ingen signal står her</translation>
    </message>
    <message>
        <source>Show all signals</source>
        <translation>Vis alle signal</translation>
    </message>
    <message>
        <source>No signal yet</source>
        <translation>Ingen signal enno</translation>
    </message>
    <message>
        <source>A signal is something a case taught the service: an unclear rule, rules that pull against each other, guidance that is missing. It is raised from the case, and the report to the ministry lists it.</source>
        <translation>Eit signal er noko ei sak lærte tenesta: ein uklar regel, reglar som dreg mot kvarandre, rettleiing som manglar. Det blir meldt frå saka, og rapporten til departementet tek det med.</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>kom tilbake %1</translation>
    </message>
    <message>
        <source>Export the signals</source>
        <translation>Eksporter signala</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst med semikolon (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Group by topic</source>
        <translation>&amp;Grupper etter tema</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Signals of one kind with one topic are one concern, however many cases raised it</source>
        <translation>Signal av same slag med same tema høyrer saman, uansett kor mange saker som reiste dei</translation>
    </message>
    <message>
        <source>What the list shows, as a file that spreadsheets open</source>
        <translation>Det lista viser, som ei fil rekneark kan opne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle slag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Alle tema</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Every regime</source>
        <translation>Alle regelverk</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Verkemiddel</translation>
    </message>
    <message>
        <source>Every instrument</source>
        <translation>Alle verkemiddel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Med og utan</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Noko kom tilbake</translation>
    </message>
    <message>
        <source>Nothing came back yet</source>
        <translation>Ingenting kom tilbake enno</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Tied to none</source>
        <translation>Ikkje knytt til noko</translation>
    </message>
    <message>
        <source>Tied or not</source>
        <translation>Knytt eller ikkje</translation>
    </message>
    <message>
        <source>Follow the signal up</source>
        <translation>Følg signalet opp</translation>
    </message>
    <message>
        <source>Group the signals by topic</source>
        <translation>Grupper signala etter tema</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signal</numerusform>
        </translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>utan tema</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lifted</source>
        <translation>
            <numerusform>%n løfta</numerusform>
            <numerusform>%n løfta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n svara på</numerusform>
            <numerusform>%n svara på</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>siste %1</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Opne sakene</translation>
    </message>
    <message numerus="yes">
        <source>%n signals were written to %1.</source>
        <translation>
            <numerusform>%n signal vart skrive til %1.</numerusform>
            <numerusform>%n signal vart skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each signal</source>
        <translation>Vis k&amp;vart signal</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalsPlace</name>
    <message>
        <source>Signals, measures and what is sent in</source>
        <translation>Signal, tiltak og innmeldingar</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>Tiltak i planen</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Innmeldingar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::SplitPanel</name>
    <message>
        <source>Split the enquiry: one problem in each case</source>
        <translation>Del førespurnaden: éi problemstilling i kvar sak</translation>
    </message>
    <message>
        <source>&amp;Add a further case</source>
        <translation>&amp;Legg til endå ei sak</translation>
    </message>
    <message>
        <source>&amp;Stays with %1</source>
        <translation>&amp;Blir i %1</translation>
    </message>
    <message>
        <source>&amp;New cases, with the same asker and context</source>
        <translation>&amp;Nye saker, med same meldar og kontekst</translation>
    </message>
    <message numerus="yes">
        <source>The enquiry seems to hold %n problems. Give each piece the number of its problem; 1 stays with this case.</source>
        <translation>
            <numerusform>Førespurnaden ser ut til å ha %n problemstilling. Gi kvart stykke nummeret til si problemstilling; 1 blir i denne saka.</numerusform>
            <numerusform>Førespurnaden ser ut til å ha %n problemstillingar. Gi kvart stykke nummeret til si problemstilling; 1 blir i denne saka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each piece the number of its problem; 1 stays with this case.</source>
        <translation>Gi kvart stykke nummeret til si problemstilling; 1 blir i denne saka.</translation>
    </message>
    <message>
        <source>1 stays</source>
        <translation>1 blir</translation>
    </message>
    <message>
        <source>%1 new case</source>
        <translation>%1 ny sak</translation>
    </message>
    <message>
        <source>Problem of piece %1: %2</source>
        <translation>Problemstilling for stykke %1: %2</translation>
    </message>
    <message>
        <source>A new case has a title but no problem.</source>
        <translation>Ei ny sak har tittel, men inga problemstilling.</translation>
    </message>
    <message>
        <source>Nothing has been marked for a new case yet.</source>
        <translation>Ingenting er merkt for ei ny sak enno.</translation>
    </message>
    <message>
        <source>One problem must stay with this case: mark it with 1.</source>
        <translation>Éi problemstilling må bli i denne saka: merk ho med 1.</translation>
    </message>
    <message>
        <source>Split into cases</source>
        <translation>Del i saker</translation>
    </message>
</context>
<context>
    <name>tverrlos::SplitPartRow</name>
    <message>
        <source>Title of the new case</source>
        <translation>Tittel på den nye saka</translation>
    </message>
    <message>
        <source>Problem of the new case</source>
        <translation>Problemstilling i den nye saka</translation>
    </message>
</context>
<context>
    <name>tverrlos::StateFrame</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>tverrlos::StatementRow</name>
    <message>
        <source>Duty, advice or information</source>
        <translation>Plikt, råd eller informasjon</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utsegn</translation>
    </message>
    <message>
        <source>What the asker must, should or ought to know</source>
        <translation>Kva meldaren må, bør eller treng å vite</translation>
    </message>
    <message>
        <source>Legal references</source>
        <translation>Rettslege referansar</translation>
    </message>
    <message>
        <source>Legal references, parted by semicolons</source>
        <translation>Rettslege referansar, skilde med semikolon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Fjern dette utsegnet</translation>
    </message>
</context>
<context>
    <name>tverrlos::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Siste melding</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gjer om att</translation>
    </message>
</context>
<context>
    <name>tverrlos::StorySection</name>
    <message>
        <source>One answer is written for each regime, once the case is tagged.</source>
        <translation>Eitt svar blir skrive for kvart regelverk når saka er merkt.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>outcome, day, officer</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikkje svara på enno</translation>
    </message>
    <message>
        <source>Change the answer under %1</source>
        <translation>Endre svaret etter %1</translation>
    </message>
    <message>
        <source>Answer under %1</source>
        <translation>Svar etter %1</translation>
    </message>
    <message>
        <source>Guidance, not approval: the asker stays responsible.</source>
        <translation>Rettleiing, ikkje godkjenning: meldaren har framleis ansvaret.</translation>
    </message>
    <message>
        <source>%1 · asked %2</source>
        <comment>state, day</comment>
        <translation>%1 · spurd %2</translation>
    </message>
    <message>
        <source>needed by %1: late</source>
        <translation>trengst innan %1: for seint</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>trengst innan %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>svara på %1</translation>
    </message>
    <message>
        <source>Ask an agency</source>
        <translation>Be ein etat om bidrag</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>Før inn eit bidrag</translation>
    </message>
    <message>
        <source>No agency has been asked yet.</source>
        <translation>Ingen etat er spurd enno.</translation>
    </message>
    <message>
        <source>Contribution of %1</source>
        <translation>Bidrag frå %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Attended: %1</source>
        <translation>Til stades: %1</translation>
    </message>
    <message>
        <source>Someone who decides for the asker was there.</source>
        <translation>Nokon som avgjer for meldaren var der.</translation>
    </message>
    <message>
        <source>Decision maker: %1</source>
        <translation>Avgjerdstakar: %1</translation>
    </message>
    <message>
        <source>Nobody who decides for the asker was there.</source>
        <translation>Ingen som avgjer for meldaren var der.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Kva som vart avtalt</translation>
    </message>
    <message>
        <source>The asker</source>
        <translation>Meldaren</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>agency, action, day</comment>
        <translation>%1: %2, av %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirm meeting %1</source>
        <translation>Stadfest møte %1</translation>
    </message>
    <message>
        <source>Meeting %1 was held</source>
        <translation>Møte %1 er halde</translation>
    </message>
    <message>
        <source>Cancel meeting %1</source>
        <translation>Avlys møte %1</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå eit møte</translation>
    </message>
    <message>
        <source>No meeting has been proposed.</source>
        <translation>Ikkje noko møte er foreslått.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s)</source>
        <comment>state, day and time</comment>
        <translation>
            <numerusform>%1: %2, %n minutt</numerusform>
            <numerusform>%1: %2, %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitert: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Avlyst: %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>The problem has not been described.</source>
        <translation>Problemstillinga er ikkje skildra.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problemstilling</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Show the mail as it was written</source>
        <translation>Vis e-posten slik han vart skriven</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Meld eit signal</translation>
    </message>
    <message>
        <source>Nothing has been lifted from this case.</source>
        <translation>Ingenting er løfta frå denne saka.</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Før timar</translation>
    </message>
    <message>
        <source>No hours have been logged.</source>
        <translation>Ingen timar er førte.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>Internal: for colleagues only, never in an answer or a report.</source>
        <translation>Internt: berre for kollegaer, aldri i eit svar eller ein rapport.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>ord: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>standing, officer</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>fordi: %1</translation>
    </message>
    <message>
        <source>Confirm or change</source>
        <translation>Stadfest eller endre</translation>
    </message>
    <message>
        <source>No regime has been found yet. Tag the case, or hold it as incomplete.</source>
        <translation>Ikkje noko regelverk er funne enno. Merk saka, eller set ho på vent som mangelfull.</translation>
    </message>
    <message>
        <source>Provisions: %1</source>
        <translation>Føresegner: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Role conflict. %1</source>
        <translation>Rollekonflikt. %1</translation>
    </message>
    <message>
        <source>Nobody answers for %1. Raise a signal about the gap.</source>
        <translation>Ingen svarer for %1. Meld eit signal om holet.</translation>
    </message>
    <message>
        <source>Several agencies answer for %1. Agree who leads before answering.</source>
        <translation>Fleire etatar svarer for %1. Bli samde om kven som leier før de svarer.</translation>
    </message>
    <message>
        <source>The agencies stand under different ministries.</source>
        <translation>Etatane står under ulike departement.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agency, its role: “Datatilsynet (supervises)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Veg: %1</translation>
    </message>
    <message>
        <source>Route as of today</source>
        <translation>Fordel per i dag</translation>
    </message>
    <message>
        <source>Tag a regime, and the agencies that answer stand here.</source>
        <translation>Merk med eit regelverk, så står etatane som svarer her.</translation>
    </message>
    <message>
        <source>No route is on record.</source>
        <translation>Inga fordeling er ført på saka.</translation>
    </message>
    <message>
        <source>Nobody leads. %1</source>
        <translation>Ingen leier. %1</translation>
    </message>
    <message>
        <source>Lead: %1. %2</source>
        <comment>agency, the reason</comment>
        <translation>Leiar: %1. %2</translation>
    </message>
    <message>
        <source>At meetings as a rule: %1</source>
        <translation>I møte som regel: %1</translation>
    </message>
    <message>
        <source>Invited on request: %1</source>
        <translation>Blir inviterte ved behov: %1</translation>
    </message>
    <message>
        <source>Fewest that cover every regime: %1</source>
        <translation>Færrast som dekkjer alle regelverk: %1</translation>
    </message>
    <message>
        <source>As decided for %1. Later changes of responsibility do not touch it.</source>
        <translation>Som avgjort for %1. Seinare endringar i ansvar rører ho ikkje.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Merk: %1</translation>
    </message>
    <message>
        <source>Erase the contact data ...</source>
        <translation>Slett kontaktopplysningane …</translation>
    </message>
    <message>
        <source>Asked by %1: what is known of it</source>
        <translation>Meldt av %1: det vi veit om verksemda</translation>
    </message>
    <message>
        <source>Show in the drawing</source>
        <translation>Vis i kartet</translation>
    </message>
    <message>
        <source>Change the feedback</source>
        <translation>Endre tilbakemeldinga</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Før inn tilbakemelding</translation>
    </message>
    <message>
        <source>Change what became of it</source>
        <translation>Endre kva det vart av det</translation>
    </message>
    <message>
        <source>Record what became of it</source>
        <translation>Før inn kva det vart av det</translation>
    </message>
    <message>
        <source>Nothing has come back from the asker yet.</source>
        <translation>Ingenting har kome tilbake frå meldaren enno.</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Tilbakemelding: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>Feedback in the asker&apos;s words</source>
        <translation>Tilbakemelding med orda til meldaren</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Motteke %1</translation>
    </message>
    <message>
        <source>The project: %1</source>
        <translation>Prosjektet: %1</translation>
    </message>
    <message>
        <source>What became of the project</source>
        <translation>Kva det vart av prosjektet</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>Fekk vite det %1</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>Tilvisingar: %1</translation>
    </message>
    <message>
        <source>%1 does not cover: %2</source>
        <translation>%1 dekkjer ikkje: %2</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Endre avgrensinga frå %1</translation>
    </message>
    <message>
        <source>Say what an agency&apos;s part does not cover</source>
        <translation>Sei kva delen til ein etat ikkje dekkjer</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <translation>Signert: %1, %2</translation>
    </message>
    <message>
        <source>Not signed yet: %1</source>
        <translation>Ikkje signert enno: %1</translation>
    </message>
    <message>
        <source>Sign for %1</source>
        <translation>Signer for %1</translation>
    </message>
    <message>
        <source>Take back the signature of %1</source>
        <translation>Trekk tilbake signaturen til %1</translation>
    </message>
    <message>
        <source>Sent to the asker on %1</source>
        <translation>Sendt til den som spurde %1</translation>
    </message>
    <message>
        <source>Preview, save and send the answer</source>
        <translation>Førehandsvis, lagre og send svaret</translation>
    </message>
    <message>
        <source>Record what it says</source>
        <translation>Før inn kva etaten seier</translation>
    </message>
    <message>
        <source>Ask everyone</source>
        <translation>Spør alle</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Be om bidrag</translation>
    </message>
    <message>
        <source>On the route, not asked yet</source>
        <translation>På ruta, ikkje spurd enno</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Ført av</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til saman</translation>
    </message>
    <message>
        <source>INTERNAL · for colleagues only, never in an answer or a report</source>
        <translation>INTERNT · berre for kollegaer, aldri i eit svar eller ein rapport</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 meiner: %2</translation>
    </message>
    <message>
        <source>What they hold together</source>
        <translation>Det dei meiner saman</translation>
    </message>
    <message>
        <source>What they hold together: %1</source>
        <translation>Det dei meiner saman: %1</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>Samde: %1</translation>
    </message>
    <message>
        <source>%1 dissents: %2</source>
        <comment>agency, what it holds</comment>
        <translation>%1 er usamd: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, officer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>INTERNAL · discussion under %1, never in an answer</source>
        <translation>INTERNT · diskusjon under %1, aldri i eit svar</translation>
    </message>
    <message>
        <source>Change the harmonised position under %1</source>
        <translation>Endre det felles standpunktet under %1</translation>
    </message>
    <message>
        <source>Write the harmonised position under %1</source>
        <translation>Skriv det felles standpunktet under %1</translation>
    </message>
    <message>
        <source>Discuss %1 among colleagues</source>
        <translation>Diskuter %1 mellom kollegaer</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies have spoken; what they hold together has not been written.</source>
        <translation>
            <numerusform>%n etat har uttalt seg; det dei meiner saman, er ikkje skrive.</numerusform>
            <numerusform>%n etatar har uttalt seg; det dei meiner saman, er ikkje skrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harmonised, with dissent</source>
        <translation>Felles standpunkt, med usemje</translation>
    </message>
    <message>
        <source>Harmonised</source>
        <translation>Felles standpunkt</translation>
    </message>
    <message>
        <source>One position</source>
        <translation>Eitt standpunkt</translation>
    </message>
    <message>
        <source>Prepared by the asker</source>
        <translation>Førebudd av meldaren</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>body or channel</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>published answer %1</source>
        <translation>publisert svar %1</translation>
    </message>
    <message>
        <source>Triage: %1</source>
        <translation>Vurdert: %1</translation>
    </message>
    <message>
        <source>The asker was told %1</source>
        <translation>Meldaren fekk vite det %1</translation>
    </message>
    <message>
        <source>The asker has not been told.</source>
        <translation>Meldaren har ikkje fått vite det.</translation>
    </message>
    <message>
        <source>Write to the asker, or record that it has been told</source>
        <translation>Skriv til meldaren, eller før inn at beskjed er gitt</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Kom tilbake: %1</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
</context>
<context>
    <name>tverrlos::SubmissionForm</name>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgjeve</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Dagen ho kom</translation>
    </message>
    <message>
        <source>Name of the solution, or what it does</source>
        <translation>Namnet på løysinga, eller kva ho gjer</translation>
    </message>
    <message>
        <source>For example radiology</source>
        <translation>Til dømes radiologi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Day it c&amp;ame</source>
        <translation>D&amp;agen ho kom</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>Avs&amp;endar</translation>
    </message>
    <message>
        <source>Kind of sen&amp;der</source>
        <translation>Type avsen&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>L&amp;øysing</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>Kor &amp;langt</translation>
    </message>
    <message>
        <source>What is &amp;told, in the sender&apos;s words</source>
        <translation>Det som vert meldt, med avsendaren sine ord</translation>
    </message>
    <message>
        <source>Plan for realising &amp;gains</source>
        <translation>Plan for &amp;gevinstrealisering</translation>
    </message>
    <message>
        <source>To esta&amp;blish, in kroner</source>
        <translation>Eta&amp;blering, i kroner</translation>
    </message>
    <message>
        <source>To run, kroner a &amp;year</source>
        <translation>Drift, kroner i å&amp;ret</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation>Skriv henne &amp;ned</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole kroner.</source>
        <translation>«%1» er ikkje eit beløp i heile kroner.</translation>
    </message>
</context>
<context>
    <name>tverrlos::SubmissionsPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle slag</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Alle regionar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>Write down what was sent in</source>
        <translation>Skriv ned ei innmelding</translation>
    </message>
    <message>
        <source>Search in what was sent in</source>
        <translation>Søk i innmeldingar</translation>
    </message>
    <message>
        <source>What was sent in</source>
        <translation>Innmeldingar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>&amp;Make a case of the question</source>
        <translation>Lag &amp;sak av spørsmålet</translation>
    </message>
    <message>
        <source>Tie to a case or signal: 2026-0042 or 2026-0042#1, and Enter</source>
        <translation>Knyt til sak eller signal: 2026-0042 eller 2026-0042#1, og Enter</translation>
    </message>
    <message>
        <source>Tie to a case or a signal</source>
        <translation>Knyt til ei sak eller eit signal</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Kvifor det vart avvist</translation>
    </message>
    <message>
        <source>Make a case of the question</source>
        <translation>Lag sak av spørsmålet</translation>
    </message>
    <message>
        <source>Undo the latest change of what was sent in</source>
        <translation>Angre siste endring av innmeldinga</translation>
    </message>
    <message>
        <source>Redo the change of what was sent in</source>
        <translation>Gjer endringa av innmeldinga om att</translation>
    </message>
    <message>
        <source>Nothing has been sent in yet</source>
        <translation>Ingenting er meldt inn enno</translation>
    </message>
    <message>
        <source>The regional trusts and the competence network tell of AI in use, questions, experienced benefit, cost and needs. It is not a case: nobody waits for an answer. The report to the ministry counts it.</source>
        <translation>Dei regionale helseføretaka og kompetansenettverket melder om KI i bruk, spørsmål, erfart nytte, kostnad og behov. Det er inga sak: ingen ventar på svar. Rapporten til departementet tel det.</translation>
    </message>
    <message>
        <source>Nothing that was sent in fits</source>
        <translation>Ingen innmeldingar passar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n sent in</source>
        <translation>
            <numerusform>%n innmelding</numerusform>
            <numerusform>%n innmeldingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in: a new one</source>
        <translation>Ny innmelding</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Knytt til</translation>
    </message>
    <message>
        <source>No case and no signal yet.</source>
        <translation>Inga sak og ikkje noko signal enno.</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Opne sak %1</translation>
    </message>
    <message>
        <source>Untie case %1</source>
        <translation>Løys frå sak %1</translation>
    </message>
    <message>
        <source>Open the case of signal %1</source>
        <translation>Opne saka til signal %1</translation>
    </message>
    <message>
        <source>Untie signal %1</source>
        <translation>Løys frå signal %1</translation>
    </message>
    <message>
        <source>Undo: take it back</source>
        <translation>Angre: trekk henne tilbake</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 vart lagra.</translation>
    </message>
    <message>
        <source>It was written down as %1.</source>
        <translation>Innmeldinga vart skriven ned som %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a case nor a signal. Write 2026-0042, or 2026-0042#1 for the first signal of that case.</source>
        <translation>«%1» er verken ei sak eller eit signal. Skriv 2026-0042, eller 2026-0042#1 for det første signalet i den saka.</translation>
    </message>
    <message>
        <source>The ties of %1 were changed.</source>
        <translation>Tilknytingane til %1 vart endra.</translation>
    </message>
    <message>
        <source>%1 became case %2.</source>
        <translation>%1 vart sak %2.</translation>
    </message>
    <message>
        <source>The latest change of %1 was undone.</source>
        <translation>Siste endring av %1 vart angra.</translation>
    </message>
    <message>
        <source>The change of %1 was done again.</source>
        <translation>Endringa av %1 vart gjord om att.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TagPanel</name>
    <message>
        <source>Which regimes does the question fall under?</source>
        <translation>Kva regelverk fell spørsmålet under?</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Føresegner</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>? To be assessed</source>
        <translation>? Må vurderast</translation>
    </message>
    <message>
        <source>On a line: Y yes, N no, ? to be assessed.</source>
        <translation>På ei linje: Y ja, N nei, ? må vurderast.</translation>
    </message>
    <message>
        <source>&amp;Why (recorded with your name)</source>
        <translation>&amp;Kvifor (blir ført med namnet ditt)</translation>
    </message>
    <message>
        <source>&amp;Provisions</source>
        <translation>&amp;Føresegner</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Lagre merka</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Say why a regime is taken away.</source>
        <translation>Sei kvifor eit regelverk blir teke bort.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endra enno.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TellPanel</name>
    <message>
        <source>The asker has been told what was decided</source>
        <translation>Meldaren har fått vite kva som vart avgjort</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Fekk vite</translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation>&amp;Fekk vite</translation>
    </message>
    <message>
        <source>Record that the asker has been told</source>
        <translation>Før inn at meldaren har fått vite det</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TermEditor</name>
    <message>
        <source>S&amp;witched off</source>
        <translation>Slått &amp;av</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>S&amp;om levert</translation>
    </message>
    <message>
        <source>Weight for %1</source>
        <translation>Vekt for %1</translation>
    </message>
    <message>
        <source>further forms, with commas between</source>
        <translation>fleire former, med komma mellom</translation>
    </message>
    <message>
        <source>word: with the usual endings. word*: and compounds. =word: exactly so. a|b: either. ..: up to four words between.</source>
        <translation>ord: med dei vanlege endingane. ord*: òg samansetjingar. =ord: akkurat slik. a|b: eitt av dei. ..: inntil fire ord imellom.</translation>
    </message>
    <message>
        <source>Further forms, %1</source>
        <translation>Fleire former, %1</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Alle språk</translation>
    </message>
    <message>
        <source>Show fewer forms</source>
        <translation>Vis færre former</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n forms</source>
        <translation>
            <numerusform>Vis %n form</numerusform>
            <numerusform>Vis alle %n formene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::TermModel</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (av)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (endra)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Uttrykk</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Talar for</translation>
    </message>
    <message>
        <source>In how many judged cases it spoke</source>
        <translation>I kor mange vurderte saker det slo inn</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Slo inn</translation>
    </message>
    <message>
        <source>How often the regime was confirmed</source>
        <translation>Kor ofte regelverket vart stadfesta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>How often the regime was taken away, or never there</source>
        <translation>Kor ofte regelverket vart teke bort eller aldri var der</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Right, of those that were judged</source>
        <translation>Delen rett av dei som er vurderte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisjon</translation>
    </message>
</context>
<context>
    <name>tverrlos::TextForm</name>
    <message>
        <source>The &amp;text</source>
        <translation>&amp;Teksten</translation>
    </message>
    <message>
        <source>Puts it in; the text must say it</source>
        <translation>Set han inn; teksten må ha han med</translation>
    </message>
    <message>
        <source>Puts it in where the cursor stands</source>
        <translation>Set han inn der markøren står</translation>
    </message>
    <message>
        <source>Put in %1, %2</source>
        <comment>placeholder, what it stands for</comment>
        <translation>Set inn %1, %2</translation>
    </message>
</context>
<context>
    <name>tverrlos::TextPanel</name>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>&amp;Last words, for colleagues (optional)</source>
        <translation>&amp;Siste ord, til kollegaer (valfritt)</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Opne saka på nytt</translation>
    </message>
    <message>
        <source>&amp;Why it is opened again</source>
        <translation>&amp;Kvifor ho blir opna igjen</translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation>Sei kvifor saka blir opna igjen.</translation>
    </message>
    <message>
        <source>Cancel meeting %1</source>
        <translation>Avlys møte %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>The answer has not been sent. &amp;Last words, for colleagues (optional)</source>
        <translation>Svaret er ikkje sendt. &amp;Siste ord, til kollegaer (valfritt)</translation>
    </message>
    <message>
        <source>The answer is signed and has not been sent. &amp;Why the case ends without it, for colleagues</source>
        <translation>Svaret er signert, men ikkje sendt. &amp;Kvifor saka blir avslutta utan, til kollegaer</translation>
    </message>
</context>
<context>
    <name>tverrlos::TextsPage</name>
    <message>
        <source>Text templates</source>
        <translation>Tekstmalar</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped text</source>
        <translation>Tilbake til teksten som &amp;følgde med</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The text template</source>
        <translation>Tekstmalen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kva han er til</translation>
    </message>
    <message>
        <source>What a reader would get</source>
        <translation>Det ein lesar ville fått</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Tilbake til teksten som følgde med</translation>
    </message>
    <message>
        <source>Undo the latest change of the text</source>
        <translation>Angre den siste endringa av teksten</translation>
    </message>
    <message>
        <source>Redo the change of the text that was undone</source>
        <translation>Gjer om att endringa av teksten som vart angra</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the office&apos;s own, in all languages</source>
        <translation>
            <numerusform>%n av tekstane er kontoret sine eigne, i alle språk</numerusform>
            <numerusform>%n av tekstane er kontoret sine eigne, i alle språk</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts are the shipped ones</source>
        <translation>Alle tekstane er dei som følgde med</translation>
    </message>
    <message>
        <source>The office&apos;s own words hold.</source>
        <translation>Kontoret sine eigne ord gjeld.</translation>
    </message>
    <message>
        <source>The shipped words hold.</source>
        <translation>Orda som følgde med, gjeld.</translation>
    </message>
    <message>
        <source>What a reader would get, for an invented case</source>
        <translation>Det ein lesar ville fått, for ei oppdikta sak</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>Han kan ikkje lagrast slik: %1</translation>
    </message>
    <message>
        <source>The text “%1” was saved.</source>
        <translation>Teksten «%1» vart lagra.</translation>
    </message>
    <message>
        <source>The text “%1” is the shipped one again.</source>
        <translation>Teksten «%1» er igjen den som følgde med.</translation>
    </message>
    <message>
        <source>The latest change of the text “%1” was undone.</source>
        <translation>Den siste endringa av teksten «%1» vart angra.</translation>
    </message>
    <message>
        <source>The change of the text “%1” was done again.</source>
        <translation>Endringa av teksten «%1» vart gjord om att.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TodayPage</name>
    <message>
        <source>No case is past its deadline.</source>
        <translation>Inga sak er over fristen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are past their deadline.</source>
        <translation>
            <numerusform>%n sak er over fristen.</numerusform>
            <numerusform>%n saker er over fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No case has waited for an agency for more than %n days.</source>
        <translation>
            <numerusform>Inga sak har venta på ein etat i meir enn %n dag.</numerusform>
            <numerusform>Inga sak har venta på ein etat i meir enn %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>an agency</source>
        <translation>ein etat</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have waited for %1 for more than %2 days.</source>
        <translation>
            <numerusform>%n sak har venta på %1 i meir enn %2 dagar.</numerusform>
            <numerusform>%n saker har venta på %1 i meir enn %2 dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every enquiry has been triaged.</source>
        <translation>Alle førespurnader er vurderte.</translation>
    </message>
    <message>
        <source>Every open case has an officer.</source>
        <translation>Alle opne saker har ein saksbehandlar.</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases have no officer.</source>
        <translation>
            <numerusform>%n open sak har ingen saksbehandlar.</numerusform>
            <numerusform>%n opne saker har ingen saksbehandlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases fall under rules that nobody answers for.</source>
        <translation>
            <numerusform>%n sak fell under reglar ingen svarer for.</numerusform>
            <numerusform>%n saker fell under reglar ingen svarer for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are answered under every regime and can be closed.</source>
        <translation>
            <numerusform>%n sak er svara på etter alle regelverk og kan avsluttast.</numerusform>
            <numerusform>%n saker er svara på etter alle regelverk og kan avsluttast.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no open case.</source>
        <translation>Du har ingen opne saker.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open cases.</source>
        <translation>
            <numerusform>Du har %n open sak.</numerusform>
            <numerusform>Du har %n opne saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, week</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>No meeting in the next seven days.</source>
        <translation>Ingen møte dei neste sju dagane.</translation>
    </message>
    <message>
        <source>Meetings in the next seven days</source>
        <translation>Møte dei neste sju dagane</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait in quarantine for someone to read them.</source>
        <translation>
            <numerusform>%n kjelde ventar i karantene på at nokon les ho.</numerusform>
            <numerusform>%n kjelder ventar i karantene på at nokon les dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries wait for triage or are held.</source>
        <translation>
            <numerusform>%n førespurnad ventar på vurdering eller er på vent.</numerusform>
            <numerusform>%n førespurnader ventar på vurdering eller er på vent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries wait for triage or are held, the oldest since %1.</source>
        <translation>
            <numerusform>%n førespurnad ventar på vurdering eller er på vent, sidan %1.</numerusform>
            <numerusform>%n førespurnader ventar på vurdering eller er på vent, den eldste sidan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has come in yet. Begin with one of these; a mail can also be dropped anywhere on the window.</source>
        <translation>Inga sak har kome inn enno. Begynn med ei av desse; ein e-post kan òg sleppast kvar som helst i vindauget.</translation>
    </message>
    <message>
        <source>Write the first enquiry down</source>
        <translation>Skriv ned den første førespurnaden</translation>
    </message>
    <message>
        <source>Fetch mails, a mailbox or the office&apos;s spreadsheet</source>
        <translation>Hent inn e-post, ei postkasse eller reknearket til kontoret</translation>
    </message>
</context>
<context>
    <name>tverrlos::ToldLines</name>
    <message>
        <source>What happened</source>
        <translation>Kva som har hendt</translation>
    </message>
    <message>
        <source>Undo the latest change</source>
        <translation>Angre siste endring</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gjer det som vart angra, om att</translation>
    </message>
</context>
<context>
    <name>tverrlos::TriagePanel</name>
    <message>
        <source>Triage: what shall become of the enquiry?</source>
        <translation>Vurdering: kva skal bli av førespurnaden?</translation>
    </message>
    <message>
        <source>Referred &amp;to</source>
        <translation>Vist &amp;til</translation>
    </message>
    <message>
        <source>&amp;Reason (what the asker is told)</source>
        <translation>&amp;Grunn (det meldaren får vite)</translation>
    </message>
    <message>
        <source>Say where the enquiry is referred to.</source>
        <translation>Sei kvar førespurnaden blir vist.</translation>
    </message>
    <message>
        <source>The service takes the question up. The answer target runs from the receipt.</source>
        <translation>Tenesta tek spørsmålet til handsaming. Svarmålet går frå mottaket.</translation>
    </message>
    <message>
        <source>The asker has sent what was missing. The answer target runs from today.</source>
        <translation>Meldaren har sendt det som mangla. Svarmålet går frå i dag.</translation>
    </message>
    <message>
        <source>The case is held and its clock stands until the enquiry is complete.</source>
        <translation>Saka blir sett på vent, og klokka står til førespurnaden er fullstendig.</translation>
    </message>
    <message>
        <source>The case is closed. It can be reopened, and this can be taken back.</source>
        <translation>Saka blir lukka. Ho kan opnast igjen, og dette kan angrast.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Choose, or write another body or channel</source>
        <translation>Vel, eller skriv eit anna organ eller ein annan kanal</translation>
    </message>
    <message>
        <source>&amp;Published answer</source>
        <translation>&amp;Publisert svar</translation>
    </message>
    <message>
        <source>Say what is missing: the asker is asked for it.</source>
        <translation>Sei kva som manglar: meldaren blir beden om det.</translation>
    </message>
    <message>
        <source>What is &amp;missing (the asker is told)</source>
        <translation>Kva som &amp;manglar (meldaren får vite det)</translation>
    </message>
    <message>
        <source>What is missing (the asker is told)</source>
        <translation>Kva som manglar (meldaren får vite det)</translation>
    </message>
    <message>
        <source>Reason (what the asker is told)</source>
        <translation>Grunngiving (det meldaren får vite)</translation>
    </message>
    <message>
        <source>Choose the published answer that the asker is shown, or write in the reason where it can be read.</source>
        <translation>Vel det publiserte svaret som meldaren skal visast til, eller skriv i grunngivinga kvar det kan lesast.</translation>
    </message>
</context>
<context>
    <name>tverrlos::VertexPanel</name>
    <message>
        <source>What is chosen, in words</source>
        <translation>Det som er valt, i ord</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <comment>an agency or regime</comment>
        <translation>Opne saker: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) now</source>
        <translation>
            <numerusform>%n open sak no</numerusform>
            <numerusform>%n opne saker no</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Changed on this day</source>
        <translation>Endra denne dagen</translation>
    </message>
    <message>
        <source>Nobody answers for</source>
        <translation>Ingen svarer for</translation>
    </message>
    <message>
        <source>Several agencies answer for</source>
        <translation>Fleire etatar svarer for</translation>
    </message>
    <message>
        <source>Ended, and nobody carries on</source>
        <translation>Lagd ned, og ingen fører vidare</translation>
    </message>
    <message>
        <source>To read the drawing</source>
        <translation>Slik les du teikninga</translation>
    </message>
    <message>
        <source>Point at something, or walk to it with the arrow keys, and its paths are lit and told here. Letters find a name.</source>
        <translation>Peik på noko, eller gå dit med piltastane, så lyser vegane opp og blir fortalde her. Bokstavar finn eit namn.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Frå %1 til %2</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>Ingenting er ulikt mellom desse dagane.</translation>
    </message>
    <message>
        <source>Escape lets go of the route.</source>
        <translation>Escape slepper fordelinga.</translation>
    </message>
    <message>
        <source>Where the graph comes from</source>
        <translation>Kvar grafen kjem frå</translation>
    </message>
</context>
<context>
    <name>tverrlos::WhatIfPanel</name>
    <message>
        <source>&amp;What if?</source>
        <translation>&amp;Kva om?</translation>
    </message>
    <message>
        <source>&amp;Save this change</source>
        <translation>&amp;Lagre denne endringa</translation>
    </message>
    <message>
        <source>A c&amp;hange in words</source>
        <translation>Ei &amp;endring med ord</translation>
    </message>
    <message>
        <source>merge ehelse into hdir on 2024-01-01</source>
        <translation>merge ehelse into hdir on 2024-01-01</translation>
    </message>
    <message>
        <source>A change in words</source>
        <translation>Ei endring med ord</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Slags endringar</translation>
    </message>
    <message>
        <source>Cases that change</source>
        <translation>Saker som blir endra</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Kva om?</translation>
    </message>
    <message>
        <source>Write a change of the responsibilities, and see which open cases would get another route, lead or meeting, and which nobody would answer for. Nothing is changed.</source>
        <translation>Skriv ei endring i ansvarsforholda, og sjå kva opne saker som ville fått ei anna fordeling, ein annan leiar eller andre møte, og kva ingen ville svart for. Ingenting blir endra.</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler dei opne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) get another route.</source>
        <translation>
            <numerusform>%n open sak får ei anna fordeling.</numerusform>
            <numerusform>%n opne saker får ei anna fordeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Kjelde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>where the change is decided</source>
        <translation>kvar endringa er vedteken</translation>
    </message>
    <message>
        <source>What to mind about the change</source>
        <translation>Merk dette om endringa</translation>
    </message>
    <message>
        <source>It could not be kept like this: %1</source>
        <translation>Slik kan det ikkje lagrast: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::WorkloadPage</name>
    <message>
        <source>Open cases</source>
        <translation>Opne saker</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>Saker over fristen</translation>
    </message>
    <message>
        <source>Cases with a regime that nobody answers for</source>
        <translation>Saker med eit regelverk ingen svarer for</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etatar</translation>
    </message>
    <message>
        <source>Load by agency</source>
        <translation>Arbeidsmengd per etat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Saksbehandlarar</translation>
    </message>
    <message>
        <source>Load by officer</source>
        <translation>Arbeidsmengd per saksbehandlar</translation>
    </message>
    <message>
        <source>A case of three agencies counts once for each of them. The officers&apos; open cases add up to all that are open. Hours are those spent on the open cases so far.</source>
        <translation>Ei sak hos tre etatar tel éin gong for kvar av dei. Dei opne sakene til saksbehandlarane summerer til alle opne. Timar er dei som hittil er brukte på dei opne sakene.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Ingen opne saker</translation>
    </message>
    <message>
        <source>As soon as a case is open, its agencies and its officer stand here, with how much they have and what is overdue.</source>
        <translation>Så snart ei sak er open, står etatane og saksbehandlaren her, med kor mykje dei har og kva som er over fristen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation>
            <numerusform>%n sak er open.</numerusform>
            <numerusform>%n saker er opne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n av dei er over fristen.</numerusform>
            <numerusform>%n av dei er over fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a regime that nobody answers for.</source>
        <translation>
            <numerusform>%n av dei har eit regelverk ingen svarer for.</numerusform>
            <numerusform>%n av dei har eit regelverk ingen svarer for.</numerusform>
        </translation>
    </message>
</context>
</TS>
