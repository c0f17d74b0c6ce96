<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Decide whether and how the service takes the enquiry.</source>
        <translation>Avgjør om og hvordan tjenesten tar henvendelsen.</translation>
    </message>
    <message>
        <source>Confirm, remove or mark regimes as to be assessed.</source>
        <translation>Bekreft, fjern eller merk regelverk som «må vurderes».</translation>
    </message>
    <message>
        <source>Put the route to the responsible agencies on record.</source>
        <translation>Før fordelingen til de ansvarlige etatene på saken.</translation>
    </message>
    <message>
        <source>Give the case to an officer; empty gives it back.</source>
        <translation>Gi saken til en saksbehandler; tomt gir den tilbake.</translation>
    </message>
    <message>
        <source>Ask an agency for its contribution.</source>
        <translation>Be en etat om bidrag.</translation>
    </message>
    <message>
        <source>Record an agency&apos;s contribution.</source>
        <translation>Før inn bidraget fra en etat.</translation>
    </message>
    <message>
        <source>Propose a meeting with the asker.</source>
        <translation>Foreslå et møte med melderen.</translation>
    </message>
    <message>
        <source>Confirm a proposed meeting.</source>
        <translation>Bekreft et foreslått møte.</translation>
    </message>
    <message>
        <source>Record that a confirmed meeting was held, and what was agreed.</source>
        <translation>Før inn at et bekreftet møte er holdt, og hva som ble avtalt.</translation>
    </message>
    <message>
        <source>Cancel a meeting.</source>
        <translation>Avlys et møte.</translation>
    </message>
    <message>
        <source>Write the joint answer under one regime; text= may be repeated.</source>
        <translation>Skriv det felles svaret etter ett regelverk; text= kan gjentas.</translation>
    </message>
    <message>
        <source>Raise a signal about the rules.</source>
        <translation>Meld et signal om regelverket.</translation>
    </message>
    <message>
        <source>Write an internal note.</source>
        <translation>Skriv et internt notat.</translation>
    </message>
    <message>
        <source>Log an agency&apos;s hours.</source>
        <translation>Før timer for en etat.</translation>
    </message>
    <message>
        <source>Correct the enquiry.</source>
        <translation>Rett henvendelsen.</translation>
    </message>
    <message>
        <source>Close a case whose regimes are all resolved.</source>
        <translation>Avslutt en sak der alle regelverk er avklart.</translation>
    </message>
    <message>
        <source>Reopen a closed case.</source>
        <translation>Gjenåpne en avsluttet sak.</translation>
    </message>
    <message>
        <source>Take back the latest act.</source>
        <translation>Angre siste handling.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Motta</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Vurder henvendelsen</translation>
    </message>
    <message>
        <source>Tag regimes</source>
        <translation>Merk med regelverk</translation>
    </message>
    <message>
        <source>Put the route on record</source>
        <translation>Før fordelingen på saken</translation>
    </message>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett henvendelsen</translation>
    </message>
    <message>
        <source>Assign to an officer</source>
        <translation>Gi saken til en saksbehandler</translation>
    </message>
    <message>
        <source>Ask an agency for its part</source>
        <translation>Be en etat om sin del</translation>
    </message>
    <message>
        <source>Record an agency&apos;s contribution</source>
        <translation>Før inn bidraget fra en etat</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå et møte</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Bekreft møtet</translation>
    </message>
    <message>
        <source>Record the meeting held</source>
        <translation>Før inn møtet som er holdt</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Resolve under a regime</source>
        <translation>Avklar etter et regelverk</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Meld et signal</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Før timer</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Gjenåpne saken</translation>
    </message>
    <message>
        <source>Take back the latest act</source>
        <translation>Angre siste handling</translation>
    </message>
    <message>
        <source>Erase the contact data</source>
        <translation>Slett kontaktopplysningene</translation>
    </message>
    <message>
        <source>Take out with its import</source>
        <translation>Ta ut sammen med importen</translation>
    </message>
    <message>
        <source>Record that the asker has been told what was decided.</source>
        <translation>Før inn at melderen har fått vite hva som ble bestemt.</translation>
    </message>
    <message>
        <source>Record what the asker has prepared.</source>
        <translation>Før inn hva melderen har forberedt.</translation>
    </message>
    <message>
        <source>Make a case of its own of each further problem.</source>
        <translation>Lag en egen sak av hver av de andre problemstillingene.</translation>
    </message>
    <message>
        <source>The same enquiry came twice: go on with the other case.</source>
        <translation>Samme henvendelse kom to ganger: fortsett med den andre saken.</translation>
    </message>
    <message>
        <source>Record what the agencies hold together, and who dissents.</source>
        <translation>Før inn hva etatene mener sammen, og hvem som er uenig.</translation>
    </message>
    <message>
        <source>Say what an agency&apos;s part of the answer does not cover.</source>
        <translation>Si hva en etats del av svaret ikke dekker.</translation>
    </message>
    <message>
        <source>Record that an agency stands behind the joint answer.</source>
        <translation>Før inn at en etat står bak det felles svaret.</translation>
    </message>
    <message>
        <source>Record that the joint answer has gone to the asker.</source>
        <translation>Før inn at det felles svaret er sendt til melderen.</translation>
    </message>
    <message>
        <source>Follow a signal up: where it is lifted, what came back, the measure.</source>
        <translation>Følg opp et signal: hvor det er løftet, hva som kom tilbake, tiltaket.</translation>
    </message>
    <message>
        <source>Record what the asker thought of the guidance.</source>
        <translation>Før inn hva melderen mente om veiledningen.</translation>
    </message>
    <message>
        <source>Record what became of the project.</source>
        <translation>Før inn hva det ble av prosjektet.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Gjør igjen det som sist ble angret.</translation>
    </message>
    <message>
        <source>Record that the asker has been told</source>
        <translation>Før inn at melderen har fått vite det</translation>
    </message>
    <message>
        <source>Note what the asker has prepared</source>
        <translation>Noter hva melderen har forberedt</translation>
    </message>
    <message>
        <source>Split the enquiry into several cases</source>
        <translation>Del henvendelsen i flere saker</translation>
    </message>
    <message>
        <source>Merge with another case</source>
        <translation>Slå sammen med en annen sak</translation>
    </message>
    <message>
        <source>Write the harmonised position</source>
        <translation>Skriv det felles standpunktet</translation>
    </message>
    <message>
        <source>Limit an agency&apos;s part of the answer</source>
        <translation>Avgrens en etats del av svaret</translation>
    </message>
    <message>
        <source>Sign the answer for an agency</source>
        <translation>Signer svaret for en etat</translation>
    </message>
    <message>
        <source>Record that the answer has been sent</source>
        <translation>Registrer at svaret er sendt</translation>
    </message>
    <message>
        <source>Follow a signal up</source>
        <translation>Følg opp et signal</translation>
    </message>
    <message>
        <source>Record the asker&apos;s feedback</source>
        <translation>Før inn melderens tilbakemelding</translation>
    </message>
    <message>
        <source>Record what became of the project</source>
        <translation>Før inn hva det ble av prosjektet</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gjør igjen det som ble angret</translation>
    </message>
</context>
<context>
    <name>AgreementStory</name>
    <message>
        <source>Referred to %1</source>
        <translation>Vist videre til %1</translation>
    </message>
    <message>
        <source>Pointed to published answer %1</source>
        <translation>Vist til publisert svar %1</translation>
    </message>
    <message>
        <source>The asker was told %1.</source>
        <translation>Melderen fikk vite det %1.</translation>
    </message>
    <message>
        <source>That the asker was told no longer stands.</source>
        <translation>At melderen fikk vite det, gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>The triage decision no longer stands.</source>
        <translation>Vurderingen av henvendelsen gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Forberedt: %1</translation>
    </message>
    <message>
        <source>Not prepared after all: %1</source>
        <translation>Likevel ikke forberedt: %1</translation>
    </message>
    <message>
        <source>One of the problems of enquiry %1.</source>
        <translation>En av problemstillingene i henvendelse %1.</translation>
    </message>
    <message>
        <source>The work goes on in %1.</source>
        <translation>Arbeidet fortsetter i %1.</translation>
    </message>
    <message>
        <source>No longer merged into %1.</source>
        <translation>Ikke lenger slått sammen med %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>regime, what the agencies hold together</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>Enige: %1</translation>
    </message>
    <message>
        <source>%1 dissents: %2</source>
        <comment>agency, what it holds</comment>
        <translation>%1 er uenig: %2</translation>
    </message>
    <message>
        <source>The harmonised position under %1 no longer stands.</source>
        <translation>Det felles standpunktet under %1 gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Not covered by %1: %2</source>
        <translation>Ikke dekket av %1: %2</translation>
    </message>
    <message>
        <source>The limit of %1 was taken away.</source>
        <translation>Grensen for %1 ble tatt bort.</translation>
    </message>
    <message>
        <source>%1 stands behind the answer.</source>
        <translation>%1 står bak svaret.</translation>
    </message>
    <message>
        <source>The signature of %1 no longer stands.</source>
        <translation>Signaturen til %1 gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>The answer went to the asker %1.</source>
        <translation>Svaret gikk til melderen %1.</translation>
    </message>
    <message>
        <source>The answer no longer counts as sent.</source>
        <translation>Svaret regnes ikke lenger som sendt.</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>%1: what came back was taken away</source>
        <translation>%1: det som kom tilbake, ble tatt bort</translation>
    </message>
    <message>
        <source>%1: came back: %2</source>
        <translation>%1: kom tilbake: %2</translation>
    </message>
    <message>
        <source>%1: tied to measure %2</source>
        <translation>%1: knyttet til tiltak %2</translation>
    </message>
    <message>
        <source>%1: no longer tied to measure %2</source>
        <translation>%1: ikke lenger knyttet til tiltak %2</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Tilbakemelding: %1</translation>
    </message>
    <message>
        <source>The feedback was taken away.</source>
        <translation>Tilbakemeldingen ble tatt bort.</translation>
    </message>
    <message>
        <source>The project: %1</source>
        <translation>Prosjektet: %1</translation>
    </message>
    <message>
        <source>What became of the project was taken away.</source>
        <translation>Hva det ble av prosjektet, ble tatt bort.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Nobody answers for %1, and cases are tagged with it.</source>
        <translation>Ingen svarer for %1, og saker merkes med det.</translation>
    </message>
    <message>
        <source>Nobody answers for %1.</source>
        <translation>Ingen svarer for %1.</translation>
    </message>
    <message>
        <source>Several answer for %1: %2.</source>
        <translation>Flere svarer for %1: %2.</translation>
    </message>
    <message>
        <source>Across ministries: %1 (%2) with %3 (%4).</source>
        <translation>På tvers av departementer: %1 (%2) med %3 (%4).</translation>
    </message>
    <message>
        <source>If %1 fell out, nobody would answer for %2.</source>
        <translation>Hvis %1 falt fra, ville ingen svare for %2.</translation>
    </message>
    <message>
        <source>%1 guides on %2 and also supervises under it.</source>
        <translation>%1 veileder om %2 og fører også tilsyn etter det.</translation>
    </message>
    <message>
        <source>The fewest agencies that together answer for every regime that is switched on: %1.</source>
        <translation>De færreste etatene som til sammen svarer for alle regelverk som er slått på: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for %1, which is not switched on.</source>
        <translation>Ingen svarer for %1, som ikke er slått på.</translation>
    </message>
</context>
<context>
    <name>AskerType</name>
    <message>
        <source>Health trust</source>
        <translation>Helseforetak</translation>
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
        <translation>Annen melder</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
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
        <translation>uendret</translation>
    </message>
    <message>
        <source>changed by another</source>
        <translation>endret av en annen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikke funnet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
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
        <translation>Hvem svarer, og hvorfor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>besvart %1</translation>
    </message>
    <message>
        <source>received %1, not answered yet</source>
        <translation>mottatt %1, ikke besvart ennå</translation>
    </message>
    <message>
        <source>Cross-agency guidance service, case %1: “%2”, %3</source>
        <translation>Tverretatlig veiledningstjeneste, sak %1: «%2», %3</translation>
    </message>
    <message>
        <source>Internal: for the agencies of the service only.</source>
        <translation>Internt: bare for etatene i tjenesten.</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>mottatt %1</translation>
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
        <translation>Skriv ut saken</translation>
    </message>
    <message>
        <source>Lead, %1</source>
        <translation>Leder, %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>avsluttet %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>closed %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>over fristen siden %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>%1: to be assessed</source>
        <translation>%1: må vurderes</translation>
    </message>
    <message>
        <source>officer %1</source>
        <translation>saksbehandler %1</translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation>på vent siden %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>mottatt %1</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
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
        <translation>Venter på etat</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Avklart</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>%1: taken back</source>
        <translation>%1: angret</translation>
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
            <numerusform>Fra %1 får %n åpen sak uten leder %2 som leder.</numerusform>
            <numerusform>Fra %1 får %n åpne saker uten leder %2 som leder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) lose their lead %2, and nobody takes over.</source>
        <translation>
            <numerusform>Fra %1 mister %n åpen sak lederen %2, og ingen tar over.</numerusform>
            <numerusform>Fra %1 mister %n åpne saker lederen %2, og ingen tar over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) change lead from %2 to %3.</source>
        <translation>
            <numerusform>Fra %1 skifter %n åpen sak leder fra %2 til %3.</numerusform>
            <numerusform>Fra %1 skifter %n åpne saker leder fra %2 til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>whether somebody answers</source>
        <translation>om noen svarer</translation>
    </message>
    <message>
        <source>whether several share it</source>
        <translation>om flere deler på den</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>hvem som svarer</translation>
    </message>
    <message>
        <source>who attends</source>
        <translation>hvem som deltar</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>hvem som inviteres</translation>
    </message>
    <message>
        <source>the fewest agencies that cover it</source>
        <translation>de færreste etatene som dekker den</translation>
    </message>
    <message>
        <source>whether it crosses ministries</source>
        <translation>om den går på tvers av departementer</translation>
    </message>
    <message>
        <source>role conflict</source>
        <translation>rollekonflikt</translation>
    </message>
    <message numerus="yes">
        <source>From %1, nobody answers for %2 any more in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 svarer ingen lenger for %2 i %n åpen sak.</numerusform>
            <numerusform>Fra %1 svarer ingen lenger for %2 i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, somebody answers for %2 in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 svarer noen for %2 i %n åpen sak.</numerusform>
            <numerusform>Fra %1 svarer noen for %2 i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, several agencies share %2 in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 deler flere etater på %2 i %n åpen sak.</numerusform>
            <numerusform>Fra %1 deler flere etater på %2 i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer shared in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 er %2 ikke lenger delt i %n åpen sak.</numerusform>
            <numerusform>Fra %1 er %2 ikke lenger delt i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 comes to answer in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 kommer %2 til å svare i %n åpen sak.</numerusform>
            <numerusform>Fra %1 kommer %2 til å svare i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 no longer answers in %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 svarer ikke %2 lenger i %n åpen sak.</numerusform>
            <numerusform>Fra %1 svarer ikke %2 lenger i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 attends the meetings of %n more open case(s).</source>
        <translation>
            <numerusform>Fra %1 deltar %2 på møtene i %n åpen sak til.</numerusform>
            <numerusform>Fra %1 deltar %2 på møtene i %n åpne saker til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 no longer attends the meetings of %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 deltar ikke %2 lenger på møtene i %n åpen sak.</numerusform>
            <numerusform>Fra %1 deltar ikke %2 lenger på møtene i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is invited to the meetings of %n more open case(s).</source>
        <translation>
            <numerusform>Fra %1 inviteres %2 til møtene i %n åpen sak til.</numerusform>
            <numerusform>Fra %1 inviteres %2 til møtene i %n åpne saker til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer invited to the meetings of %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 inviteres ikke %2 lenger til møtene i %n åpen sak.</numerusform>
            <numerusform>Fra %1 inviteres ikke %2 lenger til møtene i %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is among the fewest that cover %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 er %2 blant de færreste som dekker %n åpen sak.</numerusform>
            <numerusform>Fra %1 er %2 blant de færreste som dekker %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %2 is no longer among the fewest that cover %n open case(s).</source>
        <translation>
            <numerusform>Fra %1 er %2 ikke lenger blant de færreste som dekker %n åpen sak.</numerusform>
            <numerusform>Fra %1 er %2 ikke lenger blant de færreste som dekker %n åpne saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) come under different ministries.</source>
        <translation>
            <numerusform>Fra %1 hører %n åpen sak under ulike departementer.</numerusform>
            <numerusform>Fra %1 hører %n åpne saker under ulike departementer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, %n open case(s) no longer come under different ministries.</source>
        <translation>
            <numerusform>Fra %1 hører %n åpen sak ikke lenger under ulike departementer.</numerusform>
            <numerusform>Fra %1 hører %n åpne saker ikke lenger under ulike departementer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, in %n open case(s) an agency that guides also supervises the asker.</source>
        <translation>
            <numerusform>Fra %1 er det i %n åpen sak en etat som veileder og samtidig fører tilsyn med melderen.</numerusform>
            <numerusform>Fra %1 er det i %n åpne saker en etat som veileder og samtidig fører tilsyn med melderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, the role conflict of %n open case(s) is gone.</source>
        <translation>
            <numerusform>Fra %1 er rollekonflikten i %n åpen sak borte.</numerusform>
            <numerusform>Fra %1 er rollekonflikten i %n åpne saker borte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1, no open case changes its route (%n looked at).</source>
        <translation>
            <numerusform>Fra %1 skifter ingen åpen sak fordeling (%n sett på).</numerusform>
            <numerusform>Fra %1 skifter ingen åpen sak fordeling (%n sett på).</numerusform>
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
        <translation>Oppsøkende</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n meeting(s) were written.</source>
        <translation>
            <numerusform>%n møte ble skrevet.</numerusform>
            <numerusform>%n møter ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the meetings as a calendar file.</source>
        <translation>Skriv møtene som en kalenderfil.</translation>
    </message>
    <message>
        <source>Only the meetings of this case.</source>
        <translation>Bare møtene i denne saken.</translation>
    </message>
    <message>
        <source>All is well: %1 cases, %2 events, %3 attachments.</source>
        <translation>Alt er i orden: %1 saker, %2 hendelser, %3 vedlegg.</translation>
    </message>
    <message>
        <source>Damage was found among %1 cases, %2 events and %3 attachments.</source>
        <translation>Skade ble funnet blant %1 saker, %2 hendelser og %3 vedlegg.</translation>
    </message>
    <message>
        <source>%1 cases were backed up to %2.</source>
        <translation>%1 saker ble sikkerhetskopiert til %2.</translation>
    </message>
    <message>
        <source>%1 cases were restored to %2.</source>
        <translation>%1 saker ble lagt tilbake til %2.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1.</source>
        <translation>Databasen som var der, er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Check the whole database and name what is damaged.</source>
        <translation>Kontroller hele databasen og si hva som er skadet.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the database.</source>
        <translation>Skriv en helhetlig kopi av databasen.</translation>
    </message>
    <message>
        <source>Put a backup in place; the present database is kept.</source>
        <translation>Sett inn en sikkerhetskopi; databasen som er der, tas vare på.</translation>
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
        <translation>Hvem svarer, og hvorfor</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne notater</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som har hendt</translation>
    </message>
    <message>
        <source>Set when the case came in, under the office&apos;s rule of that day.</source>
        <translation>Satt da saken kom inn, etter kontorets regel den dagen.</translation>
    </message>
    <message>
        <source>The case is held: the clock stands until the enquiry is complete.</source>
        <translation>Saken er på vent: klokken står til henvendelsen er fullstendig.</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>List cases: the same query as the window&apos;s list.</source>
        <translation>List opp saker: samme spørring som lista i vinduet.</translation>
    </message>
    <message>
        <source>Only open cases.</source>
        <translation>Bare åpne saker.</translation>
    </message>
    <message>
        <source>Routed to this agency.</source>
        <translation>Fordelt til denne etaten.</translation>
    </message>
    <message>
        <source>This officer&apos;s; empty: nobody&apos;s.</source>
        <translation>Denne saksbehandlerens; tomt: ingens.</translation>
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
        <translation>Ord, &quot;uttrykk&quot; og begynnelse*.</translation>
    </message>
    <message>
        <source>deadline, received or number.</source>
        <translation>deadline, received eller number.</translation>
    </message>
    <message>
        <source>Turn the order round.</source>
        <translation>Snu rekkefølgen.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Høyst så mange.</translation>
    </message>
    <message>
        <source>Only how many.</source>
        <translation>Bare hvor mange.</translation>
    </message>
    <message>
        <source>Show one case, whole, with its timeline.</source>
        <translation>Vis én sak, hel, med tidslinje.</translation>
    </message>
    <message>
        <source>Do one act of a case&apos;s life, as the window would.</source>
        <translation>Gjør én handling i en saks liv, slik vinduet ville gjort det.</translation>
    </message>
    <message>
        <source>List the acts.</source>
        <translation>List opp handlingene.</translation>
    </message>
    <message>
        <source>Tell a case&apos;s deadline, and why it is that day.</source>
        <translation>Si fristen for en sak, og hvorfor det er den dagen.</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://user@host:port/name. Default: your own.</source>
        <translation>Databasen: en fil, eller postgresql://bruker@vert:port/navn. Standard: din egen.</translation>
    </message>
    <message>
        <source>Speak nb, nn or en.</source>
        <translation>Bruk språket nb, nn eller en.</translation>
    </message>
    <message>
        <source>Machine-readable results on standard output.</source>
        <translation>Maskinlesbare resultater på standard ut.</translation>
    </message>
    <message>
        <source>The officer whose acts these are. Default: your user name.</source>
        <translation>Saksbehandleren som handler. Standard: brukernavnet ditt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>Usage: tverrlos [COMMAND [ARGUMENTS]] (without a command: the window)</source>
        <translation>Bruk: tverrlos [KOMMANDO [ARGUMENTER]] (uten kommando: vinduet)</translation>
    </message>
    <message>
        <source>tverrlos COMMAND --help tells more.</source>
        <translation>tverrlos KOMMANDO --help forteller mer.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were made.</source>
        <translation>
            <numerusform>%n sak ble laget.</numerusform>
            <numerusform>%n saker ble laget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a fictional service of about 300 cases over 2021-2025, with its report.</source>
        <translation>Lag en oppdiktet tjeneste med om lag 300 saker fra 2021–2025, med rapport.</translation>
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
        <translation>kjent</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>karantene</translation>
    </message>
    <message>
        <source>Read %1: %2 taken in (%3 of them replies), %4 known already, %5 in quarantine.</source>
        <translation>Lest %1: %2 tatt inn (%3 av dem svar), %4 kjent fra før, %5 i karantene.</translation>
    </message>
    <message>
        <source>Not about the rules for AI or data in health: nothing is suggested.</source>
        <translation>Handler ikke om regelverk for KI eller data i helse: ingenting foreslås.</translation>
    </message>
    <message>
        <source>  %1: to be assessed (%2)</source>
        <translation>  %1: må vurderes (%2)</translation>
    </message>
    <message numerus="yes">
        <source>It seems to hold %n problem(s).</source>
        <translation>
            <numerusform>Den ser ut til å ha %n problemstilling.</numerusform>
            <numerusform>Den ser ut til å ha %n problemstillinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in mails, mailboxes, folders and sheets, and account for each.</source>
        <translation>Ta inn e-post, postkasser, mapper og regneark, og gjør rede for hver enkelt.</translation>
    </message>
    <message>
        <source>Foretell; store nothing.</source>
        <translation>Forutsi; lagre ingenting.</translation>
    </message>
    <message>
        <source>Suggest regimes with the words that speak for them; nothing is stored.</source>
        <translation>Foreslå regelverk med ordene som taler for dem; ingenting lagres.</translation>
    </message>
    <message>
        <source>Open on %1: %2 (%3 overdue)</source>
        <translation>Åpne per %1: %2 (%3 over fristen)</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Tell who has how much, what is overdue and who is waited for.</source>
        <translation>Si hvem som har hvor mye, hva som er over fristen, og hvem det ventes på.</translation>
    </message>
    <message>
        <source>Measured against this day; default today.</source>
        <translation>Målt mot denne dagen; standard i dag.</translation>
    </message>
    <message>
        <source>Write the status report to the ministry for a period.</source>
        <translation>Skriv statusrapporten til departementet for en periode.</translation>
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
        <translation>Hvor den skal skrives.</translation>
    </message>
    <message>
        <source>Attend: %1</source>
        <translation>Deltar: %1</translation>
    </message>
    <message>
        <source>Invite: %1</source>
        <translation>Inviteres: %1</translation>
    </message>
    <message>
        <source>Who is responsible for what on %1</source>
        <translation>Hvem som har ansvar for hva %1</translation>
    </message>
    <message>
        <source>Nobody answers for</source>
        <translation>Ingen svarer for</translation>
    </message>
    <message>
        <source>Several answer for</source>
        <translation>Flere svarer for</translation>
    </message>
    <message>
        <source>One alone answers for</source>
        <translation>Én alene svarer for</translation>
    </message>
    <message>
        <source>Ended, and nobody carries on</source>
        <translation>Opphørt, og ingen fører videre</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikke verifisert</translation>
    </message>
    <message>
        <source>Tell who answers on a day, and why.</source>
        <translation>Si hvem som svarer en dag, og hvorfor.</translation>
    </message>
    <message>
        <source>Regimes, separated by commas; topics and provisions too.</source>
        <translation>Regelverk, skilt med komma; temaer og bestemmelser også.</translation>
    </message>
    <message>
        <source>Legal provisions, separated by commas.</source>
        <translation>Bestemmelser, skilt med komma.</translation>
    </message>
    <message>
        <source>Topics, separated by commas.</source>
        <translation>Temaer, skilt med komma.</translation>
    </message>
    <message>
        <source>The agency that supervises the asker.</source>
        <translation>Etaten som fører tilsyn med melderen.</translation>
    </message>
    <message>
        <source>As of this day; default today.</source>
        <translation>Per denne dagen; standard i dag.</translation>
    </message>
    <message>
        <source>  Cases: %1 (%2 open)</source>
        <translation>  Saker: %1 (%2 åpne)</translation>
    </message>
    <message>
        <source>  Merged into %1</source>
        <translation>  Slått sammen med %1</translation>
    </message>
    <message>
        <source>  Holds %1 (%2)</source>
        <translation>  Omfatter %1 (%2)</translation>
    </message>
    <message>
        <source>  May be the same as %1 (%2): %3</source>
        <translation>  Kan være den samme som %1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>It would be taken out of %n place(s) in texts and history.</source>
        <translation>
            <numerusform>Det ville bli tatt ut %n sted i tekster og historikk.</numerusform>
            <numerusform>Det ville bli tatt ut %n steder i tekster og historikk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact was erased from %n case(s).</source>
        <translation>
            <numerusform>Kontakten er slettet fra %n sak.</numerusform>
            <numerusform>Kontakten er slettet fra %n saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file or server may still hold traces where nothing has been written over them.</source>
        <translation>Filen eller tjeneren kan fortsatt ha spor der ingenting er skrevet over dem.</translation>
    </message>
    <message>
        <source>Backups made before today, and copies made before an update, still hold it: delete them when their time is out.</source>
        <translation>Sikkerhetskopier fra før i dag, og kopier tatt før en oppdatering, har den fortsatt: slett dem når tiden er ute.</translation>
    </message>
    <message>
        <source>List the organisations that ask, with how many cases each has.</source>
        <translation>List virksomhetene som spør, med antall saker for hver.</translation>
    </message>
    <message>
        <source>A part of the name, in any spelling.</source>
        <translation>En del av navnet, i alle skrivemåter.</translation>
    </message>
    <message>
        <source>Only those that may be the same as another one.</source>
        <translation>Bare de som kan være den samme som en annen.</translation>
    </message>
    <message>
        <source>Show one organisation, merge it into another, or take a merge back.</source>
        <translation>Vis en virksomhet, slå den sammen med en annen, eller angre en sammenslåing.</translation>
    </message>
    <message>
        <source>Only tell what would happen.</source>
        <translation>Fortell bare hva som ville skje.</translation>
    </message>
    <message>
        <source>Erase the name and address of a case&apos;s contact, and further words, for good.</source>
        <translation>Slett navn og adresse til kontakten i en sak, og flere ord, for godt.</translation>
    </message>
    <message>
        <source>In every case with the same address too.</source>
        <translation>Også i alle saker med samme adresse.</translation>
    </message>
    <message>
        <source>The attachments of the cases too.</source>
        <translation>Vedleggene i sakene også.</translation>
    </message>
    <message>
        <source>%1: contact data was erased by %2 on %3.</source>
        <translation>%1: kontaktopplysninger ble slettet av %2 %3.</translation>
    </message>
    <message>
        <source>Case %1 was taken out when import %2 was reversed.</source>
        <translation>Sak %1 ble tatt ut da import %2 ble reversert.</translation>
    </message>
    <message>
        <source>Asked by this organisation (number or name).</source>
        <translation>Meldt av denne virksomheten (nummer eller navn).</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists them all</source>
        <translation>
            <numerusform>og %n til; --json lister alle</numerusform>
            <numerusform>og %n til; --json lister alle</numerusform>
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
        <translation>Veileder og fører tilsyn etter samme regelverk</translation>
    </message>
    <message>
        <source>Regimes under different ministries</source>
        <translation>Regelverk under ulike departementer</translation>
    </message>
    <message>
        <source>Agencies and their ministries</source>
        <translation>Etatene og departementene deres</translation>
    </message>
    <message>
        <source>Fewest agencies that cover the regimes switched on</source>
        <translation>Færrest etater som dekker regelverkene som er slått på</translation>
    </message>
    <message>
        <source>Every edit also takes source=&quot;..&quot; (needed), verified=no and note=&quot;..&quot;.</source>
        <translation>Hver endring tar også source=&quot;..&quot; (må være med), verified=no og note=&quot;..&quot;.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>The graph as it came with the program.</source>
        <translation>Grafen slik den fulgte med programmet.</translation>
    </message>
    <message>
        <source>Nobody has edited the graph.</source>
        <translation>Ingen har endret grafen.</translation>
    </message>
    <message>
        <source>Wrote %1 nodes and %2 edges to %3.</source>
        <translation>Skrev %1 noder og %2 kanter til %3.</translation>
    </message>
    <message>
        <source>Taken in: %1 nodes and %2 edges.</source>
        <translation>Tatt inn: %1 noder og %2 kanter.</translation>
    </message>
    <message>
        <source>The file says what the graph says: nothing was changed.</source>
        <translation>Filen sier det samme som grafen: ingenting er endret.</translation>
    </message>
    <message>
        <source>Look at, edit and exchange the graph of who is responsible for what.</source>
        <translation>Se på, endre og utveksle grafen over hvem som har ansvar for hva.</translation>
    </message>
    <message>
        <source>Export the graph as it was known on this day.</source>
        <translation>Eksporter grafen slik den var kjent denne dagen.</translation>
    </message>
    <message>
        <source>What an imported graph rests on; default: the file.</source>
        <translation>Hva en importert graf bygger på; ellers filen.</translation>
    </message>
    <message>
        <source>Show how each edit is typed.</source>
        <translation>Vis hvordan hver endring skrives.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 taken in, %6 known already, %7 in quarantine</source>
        <translation>%1  %2  %3  %4: %5 tatt inn, %6 kjent fra før, %7 i karantene</translation>
    </message>
    <message>
        <source>reversed %1 by %2: %3 cases taken out, %4 kept</source>
        <translation>reversert %1 av %2: %3 saker tatt ut, %4 beholdt</translation>
    </message>
    <message>
        <source>reversal begun %1 by %2: %3 cases taken out so far, %4 kept</source>
        <translation>reversering begynt %1 av %2: %3 saker tatt ut så langt, %4 beholdt</translation>
    </message>
    <message>
        <source>Import %1 is reversed: %2 cases and %3 replies taken out, %4 sources out of quarantine, %5 cases kept.</source>
        <translation>Import %1 er reversert: %2 saker og %3 svar tatt ut, %4 kilder ut av karantenen, %5 saker beholdt.</translation>
    </message>
    <message>
        <source>Write the receipt to FILE too: .csv, .json, or text with any other ending.</source>
        <translation>Skriv også kvitteringen til FILE: .csv, .json, eller tekst med enhver annen endelse.</translation>
    </message>
    <message>
        <source>The sheet of a workbook that holds the cases.</source>
        <translation>Arket i arbeidsboken som sakene står i.</translation>
    </message>
    <message>
        <source>Which column is what and what its words mean, as a dry run with --json tells it.</source>
        <translation>Hva hver kolonne er, og hva ordene i den betyr, slik en prøvekjøring med --json oppgir det.</translation>
    </message>
    <message>
        <source>List past imports, the latest first; --json: lines.</source>
        <translation>List opp tidligere importer, den siste først; --json: linjer.</translation>
    </message>
    <message>
        <source>Take an import back: its cases leave, but those that someone has worked on.</source>
        <translation>Ta en import tilbake: sakene går ut igjen, bortsett fra dem noen har arbeidet med.</translation>
    </message>
    <message>
        <source>%1: %2 right, %3 wrong, %4 missed</source>
        <translation>%1: %2 rett, %3 feil, %4 oversett</translation>
    </message>
    <message>
        <source>How the words that regimes are suggested by have done, and the office&apos;s changes of them as a file.</source>
        <translation>Hvordan ordene som regelverk foreslås ut fra, har truffet, og kontorets endringer av dem som fil.</translation>
    </message>
    <message>
        <source>Why they are changed.</source>
        <translation>Hvorfor de endres.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait in quarantine.</source>
        <translation>
            <numerusform>%n kilde venter i karantene.</numerusform>
            <numerusform>%n kilder venter i karantene.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was dismissed; its bytes are kept.</source>
        <translation>«%1» ble avvist; innholdet er bevart.</translation>
    </message>
    <message>
        <source>What could not be read on its way in, and waits for a person.</source>
        <translation>Det som ikke kunne leses på vei inn, og venter på en person.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) have another route now than the one on record.</source>
        <translation>
            <numerusform>%n åpen sak har nå en annen fordeling enn den som er registrert.</numerusform>
            <numerusform>%n åpne saker har nå en annen fordeling enn den som er registrert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The route stays as it is.</source>
        <translation>Fordelingen blir som den er.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were routed again; reroute --undo takes them back together.</source>
        <translation>
            <numerusform>%n sak ble fordelt på nytt; reroute --undo tar det tilbake samlet.</numerusform>
            <numerusform>%n saker ble fordelt på nytt; reroute --undo tar det tilbake samlet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route open cases again whose route on record is no longer what it would be.</source>
        <translation>Fordel på nytt de åpne sakene som ville fått en annen fordeling nå.</translation>
    </message>
    <message>
        <source>Only list them, with what would change.</source>
        <translation>Bare list dem, med det som ville endres.</translation>
    </message>
    <message>
        <source>Take back the latest cases that were routed as one.</source>
        <translation>Ta tilbake de sakene som sist ble fordelt samlet.</translation>
    </message>
    <message>
        <source>%1, beside another</source>
        <translation>%1, ved siden av en annen</translation>
    </message>
    <message>
        <source>no ministry known</source>
        <translation>intet kjent departement</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Hvem som svarer for hva</translation>
    </message>
    <message>
        <source>Regimes and topics with a note</source>
        <translation>Regelverk og temaer med en merknad</translation>
    </message>
    <message>
        <source>Circles of successions or parts</source>
        <translation>Ringer av etterfølgere eller deler</translation>
    </message>
    <message>
        <source>none: a graph with one is refused</source>
        <translation>ingen: en graf med en ring blir avvist</translation>
    </message>
    <message>
        <source>This is a draft: it is not to be sent before every agency has signed and every regime is answered.</source>
        <translation>Dette er et utkast: det skal ikke sendes før alle etater har signert og hvert regelverk er besvart.</translation>
    </message>
    <message>
        <source>Write the joint answer to the one who asked, in their language.</source>
        <translation>Skriv det felles svaret til den som spurte, på deres språk.</translation>
    </message>
    <message>
        <source>txt (text of a mail), html, odt or pdf; default txt.</source>
        <translation>txt (tekst til en e-post), html, odt eller pdf; ellers txt.</translation>
    </message>
    <message>
        <source>Where to write it; default: standard output.</source>
        <translation>Hvor det skal skrives; ellers: standard ut.</translation>
    </message>
    <message>
        <source>Only enquiries that wait for triage: received or held.</source>
        <translation>Bare henvendelser som venter på vurdering: mottatt eller på vent.</translation>
    </message>
    <message>
        <source>The case as it was read: refused when the act would write over what has been changed since.</source>
        <translation>Saken slik den ble lest: avvises når handlingen ville skrevet over det som er endret siden.</translation>
    </message>
    <message>
        <source>Split from %1</source>
        <translation>Skilt ut fra %1</translation>
    </message>
    <message>
        <source>Part of the same enquiry: %1</source>
        <translation>Del av samme henvendelse: %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Slått sammen med %1</translation>
    </message>
    <message>
        <source>The same enquiry once more: %1</source>
        <translation>Samme henvendelse en gang til: %1</translation>
    </message>
    <message>
        <source>Held together (internal)</source>
        <translation>Felles standpunkt (internt)</translation>
    </message>
    <message>
        <source>    %1 dissents: %2</source>
        <translation>    %1 er uenig: %2</translation>
    </message>
    <message>
        <source>The joint answer</source>
        <translation>Det felles svaret</translation>
    </message>
    <message>
        <source>  %1 does not cover: %2</source>
        <translation>  %1 dekker ikke: %2</translation>
    </message>
    <message>
        <source>  Signed by %1 on %2</source>
        <translation>  Signert av %1 %2</translation>
    </message>
    <message>
        <source>  Sent on %1</source>
        <translation>  Sendt %1</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>(no topic)</source>
        <translation>(uten tema)</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaler</numerusform>
        </translation>
    </message>
    <message>
        <source>List what the cases taught, where it was lifted and what came back.</source>
        <translation>List det sakene lærte bort, hvor det ble løftet og hva som kom tilbake.</translation>
    </message>
    <message>
        <source>Only of this kind.</source>
        <translation>Bare av dette slaget.</translation>
    </message>
    <message>
        <source>Only under this regime.</source>
        <translation>Bare under dette regelverket.</translation>
    </message>
    <message>
        <source>Only those this means could help.</source>
        <translation>Bare de dette virkemidlet kan hjelpe.</translation>
    </message>
    <message>
        <source>Only those that stand there.</source>
        <translation>Bare de som står der.</translation>
    </message>
    <message>
        <source>Only those something came back on, or nothing.</source>
        <translation>Bare de noe kom tilbake på, eller ingenting.</translation>
    </message>
    <message>
        <source>Only those tied to this measure.</source>
        <translation>Bare de som er knyttet til dette tiltaket.</translation>
    </message>
    <message>
        <source>Only those with this topic.</source>
        <translation>Bare de med dette temaet.</translation>
    </message>
    <message>
        <source>Raised on this day or later.</source>
        <translation>Reist denne dagen eller senere.</translation>
    </message>
    <message>
        <source>Raised on this day or earlier.</source>
        <translation>Reist denne dagen eller tidligere.</translation>
    </message>
    <message>
        <source>By kind and topic, with how many cases.</source>
        <translation>Etter slag og tema, med hvor mange saker.</translation>
    </message>
    <message>
        <source>As a file that spreadsheets open.</source>
        <translation>Som en fil regneark kan åpne.</translation>
    </message>
    <message>
        <source>List and follow the measures of the joint plan, and the office&apos;s own. Keys: status, owner, start, due, done, note; title and area of its own.</source>
        <translation>List og følg tiltakene i felles plan, og kontorets egne. Nøkler: status, owner, start, due, done, note; title og area for egne.</translation>
    </message>
    <message>
        <source>No earlier case is like it.</source>
        <translation>Ingen tidligere sak ligner på den.</translation>
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
        <translation>Saken har ikke noe svar å sammenligne ennå.</translation>
    </message>
    <message>
        <source>No earlier answer on the same provisions says otherwise.</source>
        <translation>Ingen tidligere svar på de samme bestemmelsene sier noe annet.</translation>
    </message>
    <message>
        <source>List earlier cases like a case, or like the text on the standard input, with the reason: answered and closed ones first.</source>
        <translation>List tidligere saker som ligner på en sak, eller på teksten på standard inn, med begrunnelse: besvarte og avsluttede først.</translation>
    </message>
    <message>
        <source>List earlier answers on the same provisions that say otherwise than the case&apos;s own.</source>
        <translation>List tidligere svar på de samme bestemmelsene som sier noe annet enn sakens egne.</translation>
    </message>
    <message>
        <source>Nothing was found that could tell who asked.</source>
        <translation>Det ble ikke funnet noe som kan røpe hvem som spurte.</translation>
    </message>
    <message>
        <source>%1 answers in %2: %3 files written, %4 as they were, %5 removed.</source>
        <translation>%1 svar i %2: %3 filer skrevet, %4 som de var, %5 fjernet.</translation>
    </message>
    <message>
        <source>Answers for everyone: draft, clear, publish, review, export for the web.</source>
        <translation>Svar for alle: utkast, klarering, publisering, gjennomgang, eksport til nettet.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Bare dem i denne tilstanden.</translation>
    </message>
    <message>
        <source>Only those under this regime.</source>
        <translation>Bare dem etter dette regelverket.</translation>
    </message>
    <message>
        <source>Only those that wait for this agency&apos;s clearance.</source>
        <translation>Bare dem som venter på klarering fra denne etaten.</translation>
    </message>
    <message>
        <source>Only those to be read again by this day.</source>
        <translation>Bare dem som må leses på nytt innen denne dagen.</translation>
    </message>
    <message>
        <source>Only those with these words.</source>
        <translation>Bare dem med disse ordene.</translation>
    </message>
    <message>
        <source>What the regional trusts and the competence network send in: list, write down, tie to cases and signals, make a case of a question.</source>
        <translation>Det de regionale helseforetakene og kompetansenettverket melder inn: list, skriv ned, knytt til saker og signaler, lag sak av et spørsmål.</translation>
    </message>
    <message>
        <source>Only from this region.</source>
        <translation>Bare fra denne regionen.</translation>
    </message>
    <message>
        <source>Sent in on this day or later.</source>
        <translation>Meldt inn denne dagen eller senere.</translation>
    </message>
    <message>
        <source>Sent in on this day or earlier.</source>
        <translation>Meldt inn denne dagen eller tidligere.</translation>
    </message>
    <message>
        <source>Only those tied to this case.</source>
        <translation>Bare de som er knyttet til denne saken.</translation>
    </message>
    <message>
        <source>Only those that hold this text.</source>
        <translation>Bare de som har denne teksten.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>etter %1</translation>
    </message>
    <message>
        <source>Renamed and merged until then</source>
        <translation>Omdøpt og slått sammen til da</translation>
    </message>
    <message>
        <source>From now on the office keeps its own graph: what a later program brings no longer changes it.</source>
        <translation>Fra nå av har kontoret sin egen graf: det som følger med et senere program, endrer den ikke lenger.</translation>
    </message>
    <message>
        <source>Left out, because it says nothing about who is responsible: %1.</source>
        <translation>Utelatt, fordi det ikke sier noe om hvem som har ansvar: %1.</translation>
    </message>
    <message>
        <source>Made from it and to be read again: %1.</source>
        <translation>Laget fra saken og må leses på nytt: %1.</translation>
    </message>
    <message>
        <source>Only those merged into another case, which no report counts.</source>
        <translation>Bare de som er slått sammen med en annen sak, og som ingen rapport teller.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linje %2: %3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source> (the office&apos;s own)</source>
        <translation> (kontorets egen)</translation>
    </message>
    <message>
        <source>List the texts that go out to askers, and put the office&apos;s own words in the place of the shipped ones. A template is named with its language: notice.referred/nb.</source>
        <translation>Vis tekstene som går ut til meldere, og sett kontorets egne ord i stedet for dem som fulgte med. En mal nevnes med språket: notice.referred/nb.</translation>
    </message>
    <message>
        <source>With set: the text is read from this file; - reads what is piped in.</source>
        <translation>Med set: teksten leses fra denne filen; - leser det som sendes inn.</translation>
    </message>
    <message>
        <source>not read: %1 (another list of cases in the workbook)</source>
        <translation>ikke lest: %1 (en annen saksliste i arbeidsboken)</translation>
    </message>
    <message>
        <source>A graph was taken in. %1</source>
        <translation>En graf ble tatt inn. %1</translation>
    </message>
    <message>
        <source>Tell what an import would change; keep nothing.</source>
        <translation>Fortell hva en import ville endret; behold ingenting.</translation>
    </message>
    <message>
        <source>Nodes: %1 added, %2 removed, %3 changed. Edges: %4 added, %5 removed, %6 changed.</source>
        <translation>Noder: %1 lagt til, %2 fjernet, %3 endret. Kanter: %4 lagt til, %5 fjernet, %6 endret.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lagt til: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Fjernet: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Endret: %1</translation>
    </message>
    <message>
        <source>The case is closed and its answer has not been sent.</source>
        <translation>Saken er avsluttet, og svaret er ikke sendt.</translation>
    </message>
    <message>
        <source>Tagged with this regime, or still to be assessed for it: what is routed.</source>
        <translation>Merket med dette regelverket, eller må fortsatt vurderes for det: det som fordeles.</translation>
    </message>
    <message>
        <source>Tagged with this regime: what a report counts.</source>
        <translation>Merket med dette regelverket: det en rapport teller.</translation>
    </message>
    <message>
        <source>It could not be kept like this: %1</source>
        <translation>Slik kan det ikke lagres: %1</translation>
    </message>
    <message>
        <source>Regimes that are not switched on</source>
        <translation>Regelverk som ikke er slått på</translation>
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
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>for %n uke siden</numerusform>
            <numerusform>for %n uker siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>for %n måned siden</numerusform>
            <numerusform>for %n måneder siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>for %n år siden</numerusform>
            <numerusform>for %n år siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>om %n uke</numerusform>
            <numerusform>om %n uker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>om %n måned</numerusform>
            <numerusform>om %n måneder</numerusform>
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
        <translation>i morgen</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
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
        <translation>%1 er en helligdag: %2.</translation>
    </message>
    <message>
        <source>%1 is a Saturday.</source>
        <translation>%1 er en lørdag.</translation>
    </message>
    <message>
        <source>%1 is a Sunday.</source>
        <translation>%1 er en søndag.</translation>
    </message>
    <message>
        <source>The clock started on %1.</source>
        <translation>Klokken startet %1.</translation>
    </message>
    <message>
        <source>The office&apos;s own target is %1 weeks (%2 calendar days), which is %3.</source>
        <translation>Kontorets eget mål er %1 uker (%2 kalenderdager), som er %3.</translation>
    </message>
    <message>
        <source>The office&apos;s own target is %1 calendar days, which is %2.</source>
        <translation>Kontorets eget mål er %1 kalenderdager, som er %2.</translation>
    </message>
    <message>
        <source>The next working day is %1.</source>
        <translation>Neste virkedag er %1.</translation>
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
        <translation>Bistått</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” was given more than once.</source>
        <translation>«%1» ble oppgitt mer enn én gang.</translation>
    </message>
    <message>
        <source>“%1” is not a possible %2 (%3).</source>
        <translation>«%1» er ikke en mulig %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a date (22.11.2026 or 2026-11-22).</source>
        <translation>«%1» er ikke en dato (22.11.2026 eller 2026-11-22).</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours (2.5, 2,5 or 2 1/2).</source>
        <translation>«%1» er ikke et timetall (2.5, 2,5 eller 2 1/2).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» er ikke et helt tall.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er verken ja eller nei.</translation>
    </message>
    <message>
        <source>“%1” needs %2=...</source>
        <translation>«%1» trenger %2=...</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; it takes %3.</source>
        <translation>«%1» kjenner ikke «%2»; den tar %3.</translation>
    </message>
    <message>
        <source>“%1” is not a moment (2026-11-22T10:00).</source>
        <translation>«%1» er ikke et tidspunkt (2026-11-22T10:00).</translation>
    </message>
    <message>
        <source>“%1” is not a time of day (10:00).</source>
        <translation>«%1» er ikke et klokkeslett (10:00).</translation>
    </message>
    <message>
        <source>“%1” is not an act; these are: %2.</source>
        <translation>«%1» er ingen handling; disse er: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» har ikke formen NØKKEL=VERDI.</translation>
    </message>
    <message>
        <source>A meeting is proposed, confirmed, held or cancelled, not “%1” (%2).</source>
        <translation>Et møte foreslås, bekreftes, holdes eller avlyses, ikke «%1» (%2).</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Gjenåpne den først.</translation>
    </message>
    <message>
        <source>Case %1 is held because the enquiry is incomplete.</source>
        <translation>Sak %1 er på vent fordi henvendelsen er mangelfull.</translation>
    </message>
    <message>
        <source>Record that it is complete first (triage: complete).</source>
        <translation>Før først inn at den er fullstendig (triage: complete).</translation>
    </message>
    <message>
        <source>Case %1 has not been accepted yet.</source>
        <translation>Sak %1 er ikke tatt inn ennå.</translation>
    </message>
    <message>
        <source>Triage it first.</source>
        <translation>Vurder den først.</translation>
    </message>
    <message>
        <source>No agency was named.</source>
        <translation>Ingen etat ble nevnt.</translation>
    </message>
    <message>
        <source>No agency has the code “%1”.</source>
        <translation>Ingen etat har koden «%1».</translation>
    </message>
    <message>
        <source>No regime was named.</source>
        <translation>Ikke noe regelverk ble nevnt.</translation>
    </message>
    <message>
        <source>No regime has the code “%1”.</source>
        <translation>Ikke noe regelverk har koden «%1».</translation>
    </message>
    <message>
        <source>Case %1 is not tagged with %2.</source>
        <translation>Sak %1 er ikke merket med %2.</translation>
    </message>
    <message>
        <source>Tag it first.</source>
        <translation>Merk den først.</translation>
    </message>
    <message>
        <source>Case %1 has several meetings this could mean.</source>
        <translation>Sak %1 har flere møter dette kan gjelde.</translation>
    </message>
    <message>
        <source>Say which one (meeting=1, 2, ...).</source>
        <translation>Si hvilket (meeting=1, 2, ...).</translation>
    </message>
    <message>
        <source>Case %1 has no meeting.</source>
        <translation>Sak %1 har ikke noe møte.</translation>
    </message>
    <message>
        <source>Propose one first.</source>
        <translation>Foreslå et først.</translation>
    </message>
    <message>
        <source>Case %1 has no meeting number %2.</source>
        <translation>Sak %1 har ikke noe møte nummer %2.</translation>
    </message>
    <message>
        <source>Meeting %1 is only proposed.</source>
        <translation>Møte %1 er bare foreslått.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Bekreft det først.</translation>
    </message>
    <message>
        <source>Meeting %1 is confirmed already.</source>
        <translation>Møte %1 er allerede bekreftet.</translation>
    </message>
    <message>
        <source>Meeting %1 has been held already.</source>
        <translation>Møte %1 er allerede holdt.</translation>
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
        <translation>Et møte %1 ville vært før henvendelsen kom inn (%2).</translation>
    </message>
    <message>
        <source>A meeting cannot last %1 minutes.</source>
        <translation>Et møte kan ikke vare %1 minutter.</translation>
    </message>
    <message>
        <source>Meeting %1 is on %2 and has not taken place yet.</source>
        <translation>Møte %1 er %2 og har ikke funnet sted ennå.</translation>
    </message>
    <message>
        <source>The resolution of %1 says nothing.</source>
        <translation>Svaret etter %1 sier ingenting.</translation>
    </message>
    <message>
        <source>Write at least one statement.</source>
        <translation>Skriv minst ett utsagn.</translation>
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
        <translation>Timer må være mer enn ingenting.</translation>
    </message>
    <message>
        <source>Hours cannot be spent on %1, which is still to come.</source>
        <translation>Timer kan ikke være brukt %1, som ikke har vært ennå.</translation>
    </message>
    <message>
        <source>Case %1 has no regime and so no answer.</source>
        <translation>Sak %1 har ikke noe regelverk og derfor ikke noe svar.</translation>
    </message>
    <message>
        <source>Tag and resolve it, or triage it as out of scope.</source>
        <translation>Merk og avklar den, eller vurder den som utenfor området.</translation>
    </message>
    <message>
        <source>Case %1 has no resolution yet for %2.</source>
        <translation>Sak %1 er ennå ikke avklart for %2.</translation>
    </message>
    <message>
        <source>Resolve each regime, or remove the tag with a reason.</source>
        <translation>Avklar hvert regelverk, eller fjern merket med en begrunnelse.</translation>
    </message>
    <message>
        <source>Case %1 still waits for %2.</source>
        <translation>Sak %1 venter fortsatt på %2.</translation>
    </message>
    <message>
        <source>Record the contribution, or that there is no remark.</source>
        <translation>Før inn bidraget, eller at det ikke er noen merknad.</translation>
    </message>
    <message>
        <source>Meeting %1 on %2 has been neither held nor cancelled.</source>
        <translation>Møte %1 %2 er verken holdt eller avlyst.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Sak %1 er åpen.</translation>
    </message>
    <message>
        <source>There is nothing to undo on case %1.</source>
        <translation>Det er ingenting å angre på sak %1.</translation>
    </message>
    <message>
        <source>The field “%1” of the case cannot be understood.</source>
        <translation>Feltet «%1» i saken kan ikke forstås.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” has been changed since.</source>
        <translation>«%1» kan ikke angres: «%2» er endret siden.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Angre den senere endringen først.</translation>
    </message>
    <message>
        <source>There is nothing to change: case %1 is so already.</source>
        <translation>Det er ingenting å endre: sak %1 er allerede slik.</translation>
    </message>
    <message>
        <source>Case %1 has been accepted already.</source>
        <translation>Sak %1 er allerede tatt inn.</translation>
    </message>
    <message>
        <source>Case %1 is held already.</source>
        <translation>Sak %1 er allerede på vent.</translation>
    </message>
    <message>
        <source>Case %1 is not held, so it cannot become complete.</source>
        <translation>Sak %1 er ikke på vent, og kan derfor ikke bli fullstendig.</translation>
    </message>
    <message>
        <source>It was not said where case %1 is referred.</source>
        <translation>Det ble ikke sagt hvor sak %1 henvises.</translation>
    </message>
    <message>
        <source>Name the channel or body (to=...).</source>
        <translation>Nevn kanalen eller organet (to=...).</translation>
    </message>
    <message>
        <source>%1 has been resolved on case %2 and cannot be removed.</source>
        <translation>%1 er avklart i sak %2 og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>Undo the resolution first.</source>
        <translation>Angre avklaringen først.</translation>
    </message>
    <message>
        <source>Case %1 has no regime to route by.</source>
        <translation>Sak %1 har ikke noe regelverk å fordele etter.</translation>
    </message>
    <message>
        <source>Tag at least one regime first.</source>
        <translation>Merk med minst ett regelverk først.</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>En sak trenger en tittel.</translation>
    </message>
    <message>
        <source>The due date %1 has passed already.</source>
        <translation>Fristen %1 er allerede passert.</translation>
    </message>
    <message>
        <source>%1 was asked on %2 and has not answered yet.</source>
        <translation>%1 ble spurt %2 og har ikke svart ennå.</translation>
    </message>
    <message>
        <source>The contribution of %1 has no text.</source>
        <translation>Bidraget fra %1 har ingen tekst.</translation>
    </message>
    <message>
        <source>Write the position, or the reason for declining.</source>
        <translation>Skriv standpunktet, eller grunnen til å avslå.</translation>
    </message>
    <message>
        <source>Ask it first.</source>
        <translation>Spør den først.</translation>
    </message>
    <message>
        <source>The lexicon&apos;s entry &quot;%1&quot; has a field &quot;%2&quot; that is missing, doubled or not understood.</source>
        <translation>Oppføringen «%1» i ordlisten har et felt «%2» som mangler, er doblet eller ikke forstås.</translation>
    </message>
    <message>
        <source>Correct the entry and load the lexicon again.</source>
        <translation>Rett oppføringen og last ordlisten på nytt.</translation>
    </message>
    <message>
        <source>The lexicon is not JSON: %1 at byte %2.</source>
        <translation>Ordlisten er ikke JSON: %1 ved byte %2.</translation>
    </message>
    <message>
        <source>The phrase &quot;%1&quot; cannot be searched for.</source>
        <translation>Det kan ikke søkes etter uttrykket «%1».</translation>
    </message>
    <message>
        <source>Write words with single spaces between them.</source>
        <translation>Skriv ord med enkle mellomrom mellom.</translation>
    </message>
    <message>
        <source>The register %1 has an entry &quot;%2&quot; whose field &quot;%3&quot; is missing, doubled or not understood.</source>
        <translation>Registeret %1 har en oppføring «%2» med et felt «%3» som mangler, er doblet eller ikke forstås.</translation>
    </message>
    <message>
        <source>Correct the entry in the file.</source>
        <translation>Rett oppføringen i filen.</translation>
    </message>
    <message>
        <source>The register %1 is not JSON: %2 at byte %3.</source>
        <translation>Registeret %1 er ikke JSON: %2 ved byte %3.</translation>
    </message>
    <message>
        <source>A period needs a first and a last day.</source>
        <translation>En periode trenger en første og en siste dag.</translation>
    </message>
    <message>
        <source>Write both as 2024-01-31 or 31.01.2024.</source>
        <translation>Skriv begge som 2024-01-31 eller 31.01.2024.</translation>
    </message>
    <message>
        <source>The period ends (%2) before it begins (%1).</source>
        <translation>Perioden slutter (%2) før den begynner (%1).</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <translation>Bytt om de to dagene.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known here.</source>
        <translation>%1: feltet «%2» er ikke kjent her.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a text.</source>
        <translation>%1: feltet «%2» må være en tekst.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a list.</source>
        <translation>%1: feltet «%2» må være en liste.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be an object.</source>
        <translation>%1: feltet «%2» må være et objekt.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be texts.</source>
        <translation>%1: feltet «%2» må være tekster.</translation>
    </message>
    <message>
        <source>%1 is larger than reference data can be.</source>
        <translation>%1 er større enn referansedata kan være.</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read as a JSON object: %3.</source>
        <translation>%1, linje %2, kan ikke leses som et JSON-objekt: %3.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 har ikke noe navn.</translation>
    </message>
    <message>
        <source>%1 has two names at the same time.</source>
        <translation>%1 har to navn på samme tid.</translation>
    </message>
    <message>
        <source>%1 takes part in two ways at the same time.</source>
        <translation>%1 deltar på to måter samtidig.</translation>
    </message>
    <message>
        <source>The code %1 is used twice.</source>
        <translation>Koden %1 er brukt to ganger.</translation>
    </message>
    <message>
        <source>%1 has two successors at the same time.</source>
        <translation>%1 har to etterfølgere på samme tid.</translation>
    </message>
    <message>
        <source>The regime &quot;%1&quot; is not known. Known regimes: %2.</source>
        <translation>Regelverket «%1» er ikke kjent. Kjente regelverk: %2.</translation>
    </message>
    <message>
        <source>The provision &quot;%1&quot; is not known. Known provisions: %2.</source>
        <translation>Bestemmelsen «%1» er ikke kjent. Kjente bestemmelser: %2.</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; is not known. Known topics: %2.</source>
        <translation>Temaet «%1» er ikke kjent. Kjente temaer: %2.</translation>
    </message>
    <message>
        <source>The agency &quot;%1&quot; is not known. Known agencies: %2.</source>
        <translation>Etaten «%1» er ikke kjent. Kjente etater: %2.</translation>
    </message>
    <message>
        <source>A route needs a day that exists.</source>
        <translation>En fordeling trenger en dag som finnes.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any mail (%2 bytes).</source>
        <translation>%1 er større enn noen e-post (%2 byte).</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>Velg en mappe du kan skrive i.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Ingen fil ble oppgitt.</translation>
    </message>
    <message>
        <source>“%1” is not a case number (2026-0042).</source>
        <translation>«%1» er ikke et saksnummer (2026-0042).</translation>
    </message>
    <message>
        <source>A backup file cannot be restored to a server.</source>
        <translation>En sikkerhetskopi kan ikke legges tilbake på en tjener.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own tools (pg_dump and pg_restore).</source>
        <translation>Bruk tjenerens egne verktøy (pg_dump og pg_restore).</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Det finnes ingen database %1.</translation>
    </message>
    <message>
        <source>Check the name; importing makes a new one.</source>
        <translation>Kontroller navnet; import lager en ny.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Ingen mappe ble oppgitt.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» finnes allerede.</translation>
    </message>
    <message>
        <source>Name an empty folder, or remove the file.</source>
        <translation>Oppgi en tom mappe, eller fjern filen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Mappen «%1» kan ikke lages.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Det finnes ingen fil eller mappe «%1».</translation>
    </message>
    <message>
        <source>The figures do not reconcile.</source>
        <translation>Tallene går ikke opp.</translation>
    </message>
    <message>
        <source>Check the database (verify) before the report is used.</source>
        <translation>Kontroller databasen (verify) før rapporten brukes.</translation>
    </message>
    <message>
        <source>Name at least one: --regimes GDPR,MDR.</source>
        <translation>Nevn minst ett: --regimes GDPR,MDR.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2.</source>
        <translation>«%1» er ett ord for mye for %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regime; these are: %2.</source>
        <translation>«%1» er ikke et regelverk; disse er: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an agency; these are: %2.</source>
        <translation>«%1» er ingen etat; disse er: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«%1» kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finnes ingen fil «%1».</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Arbeidet ble avbrutt.</translation>
    </message>
    <message>
        <source>Events are missing before event %1 (case %2).</source>
        <translation>Det mangler hendelser før hendelse %1 (sak %2).</translation>
    </message>
    <message>
        <source>Event %1 of case %2 is not as it was written.</source>
        <translation>Hendelse %1 i sak %2 er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>The chain of events does not end where it should: events were removed or added.</source>
        <translation>Hendelseskjeden slutter ikke der den skal: hendelser er fjernet eller lagt til.</translation>
    </message>
    <message>
        <source>Case %1 does not have one event for each of its changes.</source>
        <translation>Sak %1 har ikke én hendelse for hver endring.</translation>
    </message>
    <message>
        <source>The database has lost the end of its chain of events.</source>
        <translation>Databasen har mistet slutten av hendelseskjeden.</translation>
    </message>
    <message>
        <source>Leave the file as it is, and restore the latest backup.</source>
        <translation>La filen være som den er, og legg tilbake den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Det som var der før, er som det var.</translation>
    </message>
    <message>
        <source>%1 is on a server, and its backups are the server&apos;s own.</source>
        <translation>%1 ligger på en tjener, og sikkerhetskopiene er tjenerens egne.</translation>
    </message>
    <message>
        <source>Use pg_dump, or ask those who run the server.</source>
        <translation>Bruk pg_dump, eller spør dem som driver tjeneren.</translation>
    </message>
    <message>
        <source>%1 is there already, and a backup never replaces a file.</source>
        <translation>%1 finnes allerede, og en sikkerhetskopi erstatter aldri en fil.</translation>
    </message>
    <message>
        <source>Give the backup a new name.</source>
        <translation>Gi sikkerhetskopien et nytt navn.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Mappen til %1 finnes ikke.</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another place.</source>
        <translation>Lag mappen først, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>The backup was not kept, because the database is damaged: %1</source>
        <translation>Sikkerhetskopien ble ikke beholdt, fordi databasen er skadet: %1</translation>
    </message>
    <message>
        <source>Check the database with verify, and copy its file as it is.</source>
        <translation>Kontroller databasen med verify, og kopier filen som den er.</translation>
    </message>
    <message>
        <source>There is no backup file %1.</source>
        <translation>Det finnes ingen sikkerhetskopi %1.</translation>
    </message>
    <message>
        <source>%1 is the database itself, not a backup of it.</source>
        <translation>%1 er selve databasen, ikke en sikkerhetskopi av den.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied to %2: %3.</source>
        <translation>Sikkerhetskopien %1 kunne ikke kopieres til %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program.</source>
        <translation>%1 er ikke en database for dette programmet.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>Ingenting i den er endret. Velg en annen fil.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2</source>
        <translation>Sikkerhetskopien %1 er skadet: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an earlier backup.</source>
        <translation>Ingenting er endret. Velg en tidligere sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Another program has the database %1 open.</source>
        <translation>Et annet program har databasen %1 åpen.</translation>
    </message>
    <message>
        <source>Close it there, then restore again. Nothing was changed.</source>
        <translation>Lukk den der, og legg tilbake på nytt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The calendar could not be read again after it was written.</source>
        <translation>Kalenderen kunne ikke leses igjen etter at den var skrevet.</translation>
    </message>
    <message>
        <source>The next page was asked for in another order than the page before.</source>
        <translation>Neste side ble bedt om i en annen rekkefølge enn siden før.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Det finnes ingen sak %1.</translation>
    </message>
    <message>
        <source>An enquiry needs the day it was received.</source>
        <translation>En henvendelse trenger dagen den ble mottatt.</translation>
    </message>
    <message>
        <source>The bytes of the attachment “%1” are not what they should be.</source>
        <translation>Innholdet i vedlegget «%1» er ikke det det skulle være.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Det finnes ikke noe slikt vedlegg.</translation>
    </message>
    <message>
        <source>The attachment is not as it was received.</source>
        <translation>Vedlegget er ikke slik det ble mottatt.</translation>
    </message>
    <message>
        <source>Fetch it from a backup.</source>
        <translation>Hent den fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Case %1 was changed by %2 on %3 while you worked on it.</source>
        <translation>Sak %1 ble endret av %2 %3 mens du arbeidet med den.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Read the change and try again.</source>
        <translation>Ingenting du skrev er tapt. Les endringen og prøv igjen.</translation>
    </message>
    <message>
        <source>Case %1 has nothing to undo.</source>
        <translation>Sak %1 har ingenting å angre.</translation>
    </message>
    <message>
        <source>The address of the database server cannot be understood.</source>
        <translation>Adressen til databasetjeneren kan ikke forstås.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/name.</source>
        <translation>Skriv den som postgresql://bruker@vert:port/navn.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Databasen %1 er i bruk av et annet program.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again.</source>
        <translation>Ingenting er endret. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>Databasen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>Check the rights to the file and to its folder.</source>
        <translation>Kontroller rettighetene til filen og mappen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Databasen %1 er skadet.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database %1.</source>
        <translation>Det er ikke mer plass på disken til databasen %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Ingenting er endret. Lag plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached.</source>
        <translation>Databasen %1 kan ikke nås.</translation>
    </message>
    <message>
        <source>Check that the folder or the server is there and try again.</source>
        <translation>Kontroller at mappen eller tjeneren er der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>Databasen avviste en operasjon: %1</translation>
    </message>
    <message>
        <source>The text holds characters that the database cannot keep, or is too large.</source>
        <translation>Teksten har tegn som databasen ikke kan ta vare på, eller er for stor.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in.</source>
        <translation>Databasetjeneren for %1 slipper ikke inn denne brukeren.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Kontroller brukernavn og passord.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>Tjeneren har ingen database %1.</translation>
    </message>
    <message>
        <source>Check the name, or have the database made first.</source>
        <translation>Kontroller navnet, eller få databasen laget først.</translation>
    </message>
    <message>
        <source>There is not enough memory for this operation.</source>
        <translation>Det er ikke nok minne til denne operasjonen.</translation>
    </message>
    <message>
        <source>This machine lacks the part that speaks with PostgreSQL (QPSQL).</source>
        <translation>Denne maskinen mangler delen som snakker med PostgreSQL (QPSQL).</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Installer pakken libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The year %1 cannot be kept.</source>
        <translation>Året %1 kan ikke tas vare på.</translation>
    </message>
    <message>
        <source>The database holds a word that it cannot hold: %1</source>
        <translation>Databasen inneholder et ord den ikke kan inneholde: %1</translation>
    </message>
    <message>
        <source>The draft kept for &quot;%1&quot; does not match its checksum.</source>
        <translation>Utkastet som er lagret for «%1», stemmer ikke med sjekksummen sin.</translation>
    </message>
    <message>
        <source>Check the database with verify; a backup may hold it unharmed.</source>
        <translation>Kontroller databasen med verify; en sikkerhetskopi kan ha den uskadd.</translation>
    </message>
    <message>
        <source>The text says it is “%1” but is not; it was read as %2.</source>
        <translation>Teksten sier at den er «%1», men er det ikke; den ble lest som %2.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Importen ble stoppet.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«%1» kunne ikke leses: %2.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV (UTF-8) and import that.</source>
        <translation>Lagre regnearket som CSV (UTF-8) og importer det.</translation>
    </message>
    <message>
        <source>The mail is %1 MB; mails over %2 MB are not read.</source>
        <translation>E-posten er %1 MB; e-post over %2 MB leses ikke.</translation>
    </message>
    <message>
        <source>Save its large attachments apart, and import the mail without them.</source>
        <translation>Lagre de store vedleggene for seg, og importer e-posten uten dem.</translation>
    </message>
    <message>
        <source>The bytes kept of “%1” are no longer what came in.</source>
        <translation>Innholdet som er tatt vare på av «%1», er ikke lenger det som kom inn.</translation>
    </message>
    <message>
        <source>It is in already, as case %1 from “%2”.</source>
        <translation>Den er inne allerede, som sak %1 fra «%2».</translation>
    </message>
    <message>
        <source>“%1” is the mark of case %2 from “%3”, but this says something else.</source>
        <translation>«%1» er merket til sak %2 fra «%3», men denne sier noe annet.</translation>
    </message>
    <message>
        <source>Compare the two, and make a case of it or dismiss it.</source>
        <translation>Sammenlign de to, og lag en sak av den eller avvis den.</translation>
    </message>
    <message>
        <source>It stands in this import already.</source>
        <translation>Den står i denne importen allerede.</translation>
    </message>
    <message>
        <source>“%1” marks another source of this import, but this says something else.</source>
        <translation>«%1» merker en annen kilde i denne importen, men denne sier noe annet.</translation>
    </message>
    <message>
        <source>There is no such source in quarantine.</source>
        <translation>Det finnes ingen slik kilde i karantene.</translation>
    </message>
    <message>
        <source>“%1” has been dealt with by %2 already.</source>
        <translation>«%1» er allerede behandlet av %2.</translation>
    </message>
    <message>
        <source>It is in already: a person made case %1 of it.</source>
        <translation>Den er inne allerede: noen laget sak %1 av den.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine&apos;s own disk. To share cases between machines, use a PostgreSQL database.</source>
        <translation>Velg en mappe på maskinens egen disk. For å dele saker mellom maskiner brukes en PostgreSQL-database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a database file.</source>
        <translation>«%1» er ikke navnet på en databasefil.</translation>
    </message>
    <message>
        <source>Give the path of a file, such as cases.sqlite.</source>
        <translation>Oppgi banen til en fil, for eksempel saker.sqlite.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>%1 er en mappe, ikke en databasefil.</translation>
    </message>
    <message>
        <source>Give the path of a file inside it.</source>
        <translation>Oppgi banen til en fil i den.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 er en enhet eller et rør, ikke en fil.</translation>
    </message>
    <message>
        <source>Give the path of an ordinary file.</source>
        <translation>Oppgi banen til en vanlig fil.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where a database file can be destroyed when two machines write to it.</source>
        <translation>%1 ligger på et nettverksfilsystem (%2), der en databasefil kan bli ødelagt når to maskiner skriver til den.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 synchronises, and a database file that is copied while it is written can be destroyed.</source>
        <translation>%1 ligger i en mappe som %2 synkroniserer, og en databasefil som kopieres mens den skrives, kan bli ødelagt.</translation>
    </message>
    <message>
        <source>This is no mail: line %1 begins “%2”, where a header such as “From:” should stand.</source>
        <translation>Dette er ikke e-post: linje %1 begynner «%2», der det skulle stått et hode som «From:».</translation>
    </message>
    <message>
        <source>Save the mail once more from the mail program, as .eml.</source>
        <translation>Lagre e-posten en gang til fra e-postprogrammet, som .eml.</translation>
    </message>
    <message>
        <source>More than %1 headers in one part; the one too many stands in line %2: “%3”.</source>
        <translation>Mer enn %1 hoder i én del; den ene for mye står i linje %2: «%3».</translation>
    </message>
    <message>
        <source>The headers of one part hold more than %1 kB; line %2 begins “%3”.</source>
        <translation>Hodene i én del er på mer enn %1 kB; linje %2 begynner «%3».</translation>
    </message>
    <message>
        <source>Parts lie within parts more than %1 deep; line %2: “%3”.</source>
        <translation>Deler ligger i deler mer enn %1 i dybden; linje %2: «%3».</translation>
    </message>
    <message>
        <source>More than %1 parts; the one too many begins in line %2.</source>
        <translation>Mer enn %1 deler; den ene for mye begynner i linje %2.</translation>
    </message>
    <message>
        <source>Ask for the mail again, or read what there is of it and make a case by hand.</source>
        <translation>Be om e-posten på nytt, eller les det som finnes av den og lag en sak for hånd.</translation>
    </message>
    <message>
        <source>The mail ends within its headers, in line %1: “%2”.</source>
        <translation>E-posten slutter midt i hodene, i linje %1: «%2».</translation>
    </message>
    <message>
        <source>The mail is cut short: the parts announced in line %1 by “%2” never end; the last line, %3, is “%4”.</source>
        <translation>E-posten er avkuttet: delene som varsles i linje %1 med «%2», slutter aldri; siste linje, %3, er «%4».</translation>
    </message>
    <message>
        <source>The mail is cut short: it ends in the middle of line %1: “%2”.</source>
        <translation>E-posten er avkuttet: den slutter midt i linje %1: «%2».</translation>
    </message>
    <message>
        <source>This is an Outlook message (.msg), which only Outlook can read.</source>
        <translation>Dette er en Outlook-melding (.msg), som bare Outlook kan lese.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as .eml, or drag it from a web mail.</source>
        <translation>Åpne den i Outlook og lagre den som .eml, eller dra den fra en nettpost.</translation>
    </message>
    <message>
        <source>The mail is empty: %1 bytes and no text (line 1).</source>
        <translation>E-posten er tom: %1 byte og ingen tekst (linje 1).</translation>
    </message>
    <message>
        <source>This is no mail but binary data; line 1 begins “%1”.</source>
        <translation>Dette er ikke e-post, men binære data; linje 1 begynner «%1».</translation>
    </message>
    <message>
        <source>The text is that of a mail that was attached.</source>
        <translation>Teksten er fra en e-post som lå ved.</translation>
    </message>
    <message>
        <source>The mail announces parts that are not there; its text was read as it is.</source>
        <translation>E-posten varsler deler som ikke er der; teksten ble lest som den er.</translation>
    </message>
    <message>
        <source>The text is very long; all of it is attached as hele-teksten.txt.</source>
        <translation>Teksten er svært lang; hele er lagt ved som hele-teksten.txt.</translation>
    </message>
    <message>
        <source>The sender could not be understood: “%1”.</source>
        <translation>Avsenderen kunne ikke forstås: «%1».</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; when a mail server received it was used.</source>
        <translation>Datoen «%1» er umulig; tidspunktet da en postserver mottok den, ble brukt.</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; the time of the file was used.</source>
        <translation>Datoen «%1» er umulig; filens tidspunkt ble brukt.</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be; today was used.</source>
        <translation>Datoen «%1» er umulig; i dag ble brukt.</translation>
    </message>
    <message>
        <source>There is nothing to read in the mail: no text, no subject and no attachment. Line 1 is “%1”.</source>
        <translation>Det er ingenting å lese i e-posten: ingen tekst, ikke noe emne og ikke noe vedlegg. Linje 1 er «%1».</translation>
    </message>
    <message>
        <source>The database %1 was made by a later version of the program (schema %2; this version knows %3).</source>
        <translation>Databasen %1 ble laget av en nyere versjon av programmet (skjema %2; denne versjonen kjenner %3).</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the latest version of the program.</source>
        <translation>Ingenting er endret. Installer siste versjon av programmet.</translation>
    </message>
    <message>
        <source>The database %1 was built with another form of step %2 (%3) than this program has.</source>
        <translation>Databasen %1 ble bygd med en annen form av trinn %2 (%3) enn dette programmet har.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the version of the program that made it.</source>
        <translation>Ingenting er endret. Bruk den versjonen av programmet som laget den.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another database.</source>
        <translation>Ingenting i den er endret. Velg en annen database.</translation>
    </message>
    <message>
        <source>Bringing the database %1 up to date would have lost rows (%2: %3 before, %4 after).</source>
        <translation>Å oppdatere databasen %1 ville ha mistet rader (%2: %3 før, %4 etter).</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and tell those who maintain the program.</source>
        <translation>Ingenting er endret. Ta vare på filen og si fra til dem som vedlikeholder programmet.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not understood.</source>
        <translation>Linje %1, kolonne «%2»: «%3» forstås ikke.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where there are %3 columns; it begins “%4”.</source>
        <translation>Linje %1 har %2 celler der det er %3 kolonner; den begynner «%4».</translation>
    </message>
    <message>
        <source>Correct the row in the sheet and import it again: rows that are in already are not taken twice.</source>
        <translation>Rett raden i regnearket og importer på nytt: rader som er inne, tas ikke inn to ganger.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a date.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikke en dato.</translation>
    </message>
    <message>
        <source>Line %1, column “%2” is empty: a case needs its day of receipt.</source>
        <translation>Linje %1, kolonne «%2» er tom: en sak trenger mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is before the day of receipt.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er før mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” names rules that are not known here.</source>
        <translation>Linje %1, kolonne «%2»: «%3» nevner regelverk som ikke er kjent her.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” names an agency that is not known here.</source>
        <translation>Linje %1, kolonne «%2»: «%3» nevner en etat som ikke er kjent her.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is neither yes nor no.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er verken ja eller nei.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a known status.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikke en kjent status.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not a number of hours.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikke et timetall.</translation>
    </message>
    <message>
        <source>Line %1 says whether a decision maker was there, but has no meeting.</source>
        <translation>Linje %1 sier om en beslutningstaker var der, men har ikke noe møte.</translation>
    </message>
    <message>
        <source>Line %1: the meeting is before the day of receipt.</source>
        <translation>Linje %1: møtet er før mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1 has no closing date; the case is closed on its day of receipt.</source>
        <translation>Linje %1 har ingen sluttdato; saken avsluttes på mottaksdagen.</translation>
    </message>
    <message>
        <source>Line %1 waits for an agency, but names none.</source>
        <translation>Linje %1 venter på en etat, men nevner ingen.</translation>
    </message>
    <message>
        <source>Line %1 is blank: “%2”.</source>
        <translation>Linje %1 er tom: «%2».</translation>
    </message>
    <message>
        <source>Line %1 opens a quote that is never closed: “%2”.</source>
        <translation>Linje %1 åpner et anførselstegn som aldri lukkes: «%2».</translation>
    </message>
    <message>
        <source>Line %1 is cut short: it has %2 of %3 cells and ends with “%4”.</source>
        <translation>Linje %1 er avkuttet: den har %2 av %3 celler og slutter med «%4».</translation>
    </message>
    <message>
        <source>Line %1 has too many cells: %2 where there are %3 columns; it ends with “%4”.</source>
        <translation>Linje %1 har for mange celler: %2 der det er %3 kolonner; den slutter med «%4».</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written by way of %1.</source>
        <translation>Regnearket kunne ikke skrives via %1.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and try again.</source>
        <translation>Lag plass i mappen for midlertidige filer, og prøv igjen.</translation>
    </message>
    <message>
        <source>Case %1 is missing from its table.</source>
        <translation>Sak %1 mangler i tabellen sin.</translation>
    </message>
    <message>
        <source>Case %1 has no event.</source>
        <translation>Sak %1 har ingen hendelse.</translation>
    </message>
    <message>
        <source>Case %1 is not as its last event left it.</source>
        <translation>Sak %1 er ikke slik den siste hendelsen etterlot den.</translation>
    </message>
    <message>
        <source>Case %1 has an event of another case.</source>
        <translation>Sak %1 har en hendelse fra en annen sak.</translation>
    </message>
    <message>
        <source>What is derived from case %1 for lists and reports does not fit the case.</source>
        <translation>Det som er utledet av sak %1 for lister og rapporter, passer ikke med saken.</translation>
    </message>
    <message>
        <source>A row of %1 in case %2 is not as the program writes it.</source>
        <translation>En rad i %1 i sak %2 er ikke slik programmet skriver den.</translation>
    </message>
    <message>
        <source>Event %1 of case %2 cannot be read.</source>
        <translation>Hendelse %1 i sak %2 kan ikke leses.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>Databasefilen er skadet: %1.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a row of %2 that is not there.</source>
        <translation>En rad i %1 hører til en rad i %2 som ikke finnes.</translation>
    </message>
    <message>
        <source>The database is not built as this program builds it (%1).</source>
        <translation>Databasen er ikke bygd slik dette programmet bygger den (%1).</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the cases.</source>
        <translation>Søkeindeksen har ikke ordene i sakene.</translation>
    </message>
    <message>
        <source>No case is lost by that; build the index again.</source>
        <translation>Ingen sak går tapt av det; bygg indeksen på nytt.</translation>
    </message>
    <message>
        <source>The search index does not hold the words of case %1.</source>
        <translation>Søkeindeksen har ikke ordene i sak %1.</translation>
    </message>
    <message>
        <source>The case itself is not lost by that.</source>
        <translation>Selve saken går ikke tapt av det.</translation>
    </message>
    <message>
        <source>A row of %1 (%2) is not as it was written.</source>
        <translation>En rad i %1 (%2) er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>The bytes of an attachment are not as they were received.</source>
        <translation>Innholdet i et vedlegg er ikke slik det ble mottatt.</translation>
    </message>
    <message>
        <source>The attachment “%1” of case %2 is not there as received.</source>
        <translation>Vedlegget «%1» i sak %2 er ikke der slik det ble mottatt.</translation>
    </message>
    <message>
        <source>The last number given in %1 is not that of a case.</source>
        <translation>Det siste nummeret som er gitt i %1, er ikke en saks.</translation>
    </message>
    <message>
        <source>The steps of the schema on record are not the program&apos;s.</source>
        <translation>Skjematrinnene som er registrert, er ikke programmets egne.</translation>
    </message>
    <message>
        <source>%1 does not exist yet on %2.</source>
        <translation>%1 finnes ikke ennå %2.</translation>
    </message>
    <message>
        <source>%1 ended on %2, and nobody has taken over.</source>
        <translation>%1 opphørte %2, og ingen har tatt over.</translation>
    </message>
    <message>
        <source>The work of %1 passed to %2 on %3: ask %2 (%4).</source>
        <translation>Oppgavene til %1 gikk over til %2 %3: spør %2 (%4).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stanset.</translation>
    </message>
    <message>
        <source>The change of the term “%1” cannot be used: %2.</source>
        <translation>Endringen av uttrykket «%1» kan ikke brukes: %2.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett den og prøv igjen.</translation>
    </message>
    <message>
        <source>These are no changes of a lexicon (%1 at byte %2).</source>
        <translation>Dette er ikke endringer i en ordliste (%1 ved byte %2).</translation>
    </message>
    <message>
        <source>Use a file that “lexicon export” has written.</source>
        <translation>Bruk en fil som «lexicon export» har skrevet.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 må ha et navn.</translation>
    </message>
    <message>
        <source>Say name=&quot;...&quot;.</source>
        <translation>Oppgi name=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>“%1” is neither an agency nor a ministry.</source>
        <translation>«%1» er verken en etat eller et departement.</translation>
    </message>
    <message>
        <source>No ministry is named for the agency %1.</source>
        <translation>Det er ikke oppgitt noe departement for etaten %1.</translation>
    </message>
    <message>
        <source>Say ministry=hod, or ministry=none where none is known.</source>
        <translation>Oppgi ministry=hod, eller ministry=none der ingen er kjent.</translation>
    </message>
    <message>
        <source>%1 ends on %2 already.</source>
        <translation>%1 opphører allerede %2.</translation>
    </message>
    <message>
        <source>Take back the edit that ended it, if that day is wrong.</source>
        <translation>Angre endringen som avsluttet den, hvis dagen er feil.</translation>
    </message>
    <message>
        <source>%1 begins on %2 and cannot end before that.</source>
        <translation>%1 begynner %2 og kan ikke opphøre før det.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2.</source>
        <translation>%1 finnes ikke %2.</translation>
    </message>
    <message>
        <source>Choose a day within its life, or the body that carries on its work.</source>
        <translation>Velg en dag mens den finnes, eller organet som fører arbeidet videre.</translation>
    </message>
    <message>
        <source>%1 bears the name “%2” already on %3.</source>
        <translation>%1 har allerede navnet «%2» den %3.</translation>
    </message>
    <message>
        <source>%1 is not in the graph yet and needs a name.</source>
        <translation>%1 er ikke i grafen ennå og må ha et navn.</translation>
    </message>
    <message>
        <source>Say name=&quot;...&quot;, or correct the code.</source>
        <translation>Oppgi name=&quot;...&quot;, eller rett koden.</translation>
    </message>
    <message>
        <source>%1 exists beside %2 already.</source>
        <translation>%1 finnes allerede ved siden av %2.</translation>
    </message>
    <message>
        <source>Merge the one into the other, or choose a new code.</source>
        <translation>Slå den ene inn i den andre, eller velg en ny kode.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself.</source>
        <translation>%1 kan ikke slås sammen med seg selv.</translation>
    </message>
    <message>
        <source>%1 and %2 are not of one kind: an agency cannot become a ministry.</source>
        <translation>%1 og %2 er ikke av samme slag: en etat kan ikke bli et departement.</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 on %3.</source>
        <translation>%1 har ikke ansvar for %2 den %3.</translation>
    </message>
    <message>
        <source>Name only what it answers for itself.</source>
        <translation>Oppgi bare det etaten selv har ansvar for.</translation>
    </message>
    <message>
        <source>%1 must become two different bodies.</source>
        <translation>%1 må bli to ulike organer.</translation>
    </message>
    <message>
        <source>An agency stands under a ministry; %1 and %2 are not so.</source>
        <translation>En etat ligger under et departement; slik er det ikke med %1 og %2.</translation>
    </message>
    <message>
        <source>%1 stands under %2 already on %3.</source>
        <translation>%1 ligger allerede under %2 den %3.</translation>
    </message>
    <message>
        <source>%1 takes no part on %2.</source>
        <translation>%1 deltar ikke %2.</translation>
    </message>
    <message>
        <source>The edit changes nothing: the graph says so already.</source>
        <translation>Endringen endrer ingenting: grafen sier det allerede.</translation>
    </message>
    <message>
        <source>The edit does not say from which day.</source>
        <translation>Endringen sier ikke fra hvilken dag.</translation>
    </message>
    <message>
        <source>Name the first day on which it holds, e.g. from 2024-01-01.</source>
        <translation>Oppgi den første dagen den gjelder, f.eks. from 2024-01-01.</translation>
    </message>
    <message>
        <source>“%1” is not in the graph. It holds: %2.</source>
        <translation>«%1» er ikke i grafen. Den inneholder: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regime, topic or provision.</source>
        <translation>«%1» er verken et regelverk, et tema eller en bestemmelse.</translation>
    </message>
    <message>
        <source>“%1” is not a regime.</source>
        <translation>«%1» er ikke et regelverk.</translation>
    </message>
    <message>
        <source>“%1” is taken: it means %2.</source>
        <translation>«%1» er opptatt: det betyr %2.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Velg en annen kode.</translation>
    </message>
    <message>
        <source>“%1” holds already on some of these days.</source>
        <translation>«%1» gjelder allerede noen av disse dagene.</translation>
    </message>
    <message>
        <source>End the one that holds first, or choose other days.</source>
        <translation>Avslutt den som gjelder først, eller velg andre dager.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» trenger %2.</translation>
    </message>
    <message>
        <source>“graph edit --list” shows how each edit is typed.</source>
        <translation>«graph edit --list» viser hvordan hver endring skrives.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Det mangler noe etter «%1».</translation>
    </message>
    <message>
        <source>The log of the responsibility graph has a second beginning.</source>
        <translation>Loggen over ansvarsgrafen har en begynnelse nummer to.</translation>
    </message>
    <message>
        <source>No edit of the responsibility graph is left to take back.</source>
        <translation>Det er ingen endring av ansvarsgrafen igjen å angre.</translation>
    </message>
    <message>
        <source>No edit of the responsibility graph was taken back since the latest one.</source>
        <translation>Ingen endring av ansvarsgrafen er angret siden den siste.</translation>
    </message>
    <message>
        <source>A succession is not added as an edge.</source>
        <translation>En etterfølger legges ikke til som en kant.</translation>
    </message>
    <message>
        <source>Use succeed, merge or split, which end the body too.</source>
        <translation>Bruk succeed, merge eller split, som også avslutter organet.</translation>
    </message>
    <message>
        <source>Who leads is settled by a decision.</source>
        <translation>Hvem som leder, avklares med en beslutning.</translation>
    </message>
    <message>
        <source>Use settle, and say who decided it and when.</source>
        <translation>Bruk settle, og si hvem som bestemte det og når.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds only on days on which %2 does not exist.</source>
        <translation>«%1» gjelder bare på dager da %2 ikke finnes.</translation>
    </message>
    <message>
        <source>Give it days within the life of both, or leave the days out.</source>
        <translation>Oppgi dager mens begge finnes, eller la dagene stå åpne.</translation>
    </message>
    <message>
        <source>A succession cannot be ended.</source>
        <translation>En etterfølger kan ikke avsluttes.</translation>
    </message>
    <message>
        <source>Take back the edit that made it.</source>
        <translation>Angre endringen som laget den.</translation>
    </message>
    <message>
        <source>“%1” does not hold on the day before %2.</source>
        <translation>«%1» gjelder ikke dagen før %2.</translation>
    </message>
    <message>
        <source>Look at its days, and end it after it has begun.</source>
        <translation>Se på dagene, og avslutt etter at det har begynt.</translation>
    </message>
    <message>
        <source>The settlement does not say who decided it, and when.</source>
        <translation>Avklaringen sier ikke hvem som bestemte den, og når.</translation>
    </message>
    <message>
        <source>Say by=&quot;Styringsgruppen&quot; decided=2024-03-01.</source>
        <translation>Oppgi by=&quot;Styringsgruppen&quot; decided=2024-03-01.</translation>
    </message>
    <message>
        <source>%1 cannot both lead and be consulted.</source>
        <translation>%1 kan ikke både lede og bli rådspurt.</translation>
    </message>
    <message>
        <source>%1 is switched on already on some of these days.</source>
        <translation>%1 er allerede slått på noen av disse dagene.</translation>
    </message>
    <message>
        <source>Switch it off first, or choose other days.</source>
        <translation>Slå det av først, eller velg andre dager.</translation>
    </message>
    <message>
        <source>Nobody answers for %1 on %2.</source>
        <translation>Ingen har ansvar for %1 den %2.</translation>
    </message>
    <message>
        <source>Name who shall answer for it: owner=hdir.</source>
        <translation>Oppgi hvem som skal ha ansvaret: owner=hdir.</translation>
    </message>
    <message>
        <source>“%1” makes nobody answer for a regime.</source>
        <translation>«%1» gir ingen ansvar for et regelverk.</translation>
    </message>
    <message>
        <source>%1 is not switched on on %2.</source>
        <translation>%1 er ikke slått på den %2.</translation>
    </message>
    <message>
        <source>Let the one end on the day the other takes over.</source>
        <translation>La den ene opphøre den dagen den andre tar over.</translation>
    </message>
    <message>
        <source>%1 is to take over on %2, but does not exist then.</source>
        <translation>%1 skal ta over %2, men finnes ikke da.</translation>
    </message>
    <message>
        <source>Name a body that exists on that day.</source>
        <translation>Oppgi et organ som finnes den dagen.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry on %2.</source>
        <translation>%1 ligger ikke under noe departement den %2.</translation>
    </message>
    <message>
        <source>Two settlements say at the same time who leads %1.</source>
        <translation>To avklaringer sier samtidig hvem som leder %1.</translation>
    </message>
    <message>
        <source>The mapping’s “%1” is not understood.</source>
        <translation>«%1» i tilordningen blir ikke forstått.</translation>
    </message>
    <message>
        <source>The organisation of case %1 is not in its register.</source>
        <translation>Virksomheten i sak %1 står ikke i registeret.</translation>
    </message>
    <message>
        <source>The organisation %1 does not fit its history or its merges.</source>
        <translation>Virksomhet %1 stemmer ikke med historikken eller sammenslåingene sine.</translation>
    </message>
    <message>
        <source>Events of organisations are missing before event %1.</source>
        <translation>Det mangler hendelser om virksomheter før hendelse %1.</translation>
    </message>
    <message>
        <source>There is no such organisation.</source>
        <translation>Det finnes ingen slik virksomhet.</translation>
    </message>
    <message>
        <source>Case %1 holds no contact data to erase.</source>
        <translation>Sak %1 har ingen kontaktopplysninger å slette.</translation>
    </message>
    <message>
        <source>“%1” has been merged into “%2” already.</source>
        <translation>«%1» er allerede slått sammen med «%2».</translation>
    </message>
    <message>
        <source>Undo that merge first, or work on the other one.</source>
        <translation>Angre den sammenslåingen først, eller arbeid videre med den andre.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>«%1» kan ikke slås sammen med seg selv.</translation>
    </message>
    <message>
        <source>“%1” is the name of another organisation.</source>
        <translation>«%1» er navnet på en annen virksomhet.</translation>
    </message>
    <message>
        <source>Merge the two if they are one.</source>
        <translation>Slå sammen de to hvis de er én.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>Ingen virksomhet heter «%1».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”.</source>
        <translation>Flere virksomheter heter «%1».</translation>
    </message>
    <message>
        <source>Name it by its number instead.</source>
        <translation>Oppgi nummeret i stedet.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else meanwhile.</source>
        <translation>«%1» ble endret av noen andre i mellomtiden.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>En virksomhet må ha et navn.</translation>
    </message>
    <message>
        <source>There is nothing to change: “%1” is so already.</source>
        <translation>Det er ingenting å endre: «%1» er slik allerede.</translation>
    </message>
    <message>
        <source>“%1” is not merged into another one.</source>
        <translation>«%1» er ikke slått sammen med noen annen.</translation>
    </message>
    <message>
        <source>Event %1 of case %2 is not as an erasure left it.</source>
        <translation>Hendelse %1 i sak %2 er ikke slik en sletting etterlot den.</translation>
    </message>
    <message>
        <source>What is left of case %1, which was taken out with its import, is not as it was written.</source>
        <translation>Det som er igjen av sak %1, som ble tatt ut sammen med importen sin, er ikke slik det ble skrevet.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .graphml nor .csv.</source>
        <translation>«%1» slutter verken på .graphml eller .csv.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Gi filen en av disse endelsene.</translation>
    </message>
    <message>
        <source>%1 is larger than a graph can be (32 MB).</source>
        <translation>%1 er større enn en graf kan være (32 MB).</translation>
    </message>
    <message>
        <source>Nothing was changed. “graph export” writes a file of the form that can be read.</source>
        <translation>Ingenting er endret. «graph export» skriver en fil i den formen som kan leses.</translation>
    </message>
    <message>
        <source>%1, line %2: the attribute “%3” is not known here.</source>
        <translation>%1, linje %2: attributtet «%3» er ikke kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: the id “%3” is missing or used twice.</source>
        <translation>%1, linje %2: id-en «%3» mangler eller er brukt to ganger.</translation>
    </message>
    <message>
        <source>%1, line %2: data named “%3” for “%4” is not known to a responsibility graph.</source>
        <translation>%1, linje %2: data med navnet «%3» for «%4» er ikke kjent i en ansvarsgraf.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” must be of type %4, not “%5”.</source>
        <translation>%1, linje %2: «%3» må være av typen %4, ikke «%5».</translation>
    </message>
    <message>
        <source>%1, line %2: a second graph; one file holds one graph.</source>
        <translation>%1, linje %2: en graf nummer to; én fil inneholder én graf.</translation>
    </message>
    <message>
        <source>%1, line %2: the graph is not directed (edgedefault=&quot;directed&quot;).</source>
        <translation>%1, linje %2: grafen er ikke rettet (edgedefault=&quot;directed&quot;).</translation>
    </message>
    <message>
        <source>%1, line %2: the edge is not directed.</source>
        <translation>%1, linje %2: kanten er ikke rettet.</translation>
    </message>
    <message>
        <source>%1, line %2: data with the key “%3” is not known here.</source>
        <translation>%1, linje %2: data med nøkkelen «%3» er ikke kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is given twice.</source>
        <translation>%1, linje %2: «%3» er oppgitt to ganger.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no %4.</source>
        <translation>%1, linje %2: «%3» er ikke %4.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is missing.</source>
        <translation>%1, linje %2: «%3» mangler.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is deeper or larger than a graph can be.</source>
        <translation>%1, linje %2: filen er dypere eller større enn en graf kan være.</translation>
    </message>
    <message>
        <source>%1, line %2: &lt;%3&gt; is not known here.</source>
        <translation>%1, linje %2: &lt;%3&gt; er ikke kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not in UTF-8.</source>
        <translation>%1, linje %2: filen er ikke i UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type or an entity; neither is followed.</source>
        <translation>%1, linje %2: en dokumenttype eller en entitet; ingen av dem blir fulgt.</translation>
    </message>
    <message>
        <source>%1, line %2: a processing instruction is not known here.</source>
        <translation>%1, linje %2: en behandlingsinstruks er ikke kjent her.</translation>
    </message>
    <message>
        <source>%1, line %2: text where none belongs.</source>
        <translation>%1, linje %2: tekst der det ikke skal stå noen.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not XML as it should be: %3.</source>
        <translation>%1, linje %2: filen er ikke riktig XML: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds no graph.</source>
        <translation>%1, linje %2: filen inneholder ingen graf.</translation>
    </message>
    <message>
        <source>%1, line %2: the edge names the node “%3”, which is not there.</source>
        <translation>%1, linje %2: kanten oppgir noden «%3», som ikke er der.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a list in JSON.</source>
        <translation>%1, linje %2: «%3» er ikke en liste i JSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read as GraphML: %2.</source>
        <translation>%1 kan ikke leses som GraphML: %2.</translation>
    </message>
    <message>
        <source>“%1” is no list of cases: line %3 holds “%2”, and columns for the day of receipt and the question are missing.</source>
        <translation>«%1» er ingen saksliste: linje %3 inneholder «%2», og kolonner for mottaksdato og spørsmål mangler.</translation>
    </message>
    <message>
        <source>Say which columns they are: in the window when the file is imported, on the command line with --mapping.</source>
        <translation>Si hvilke kolonner det er: i vinduet når filen importeres, på kommandolinjen med --mapping.</translation>
    </message>
    <message>
        <source>Someone has worked on case %1 after the reply came: the reply stays.</source>
        <translation>Noen har arbeidet med sak %1 etter at svaret kom: svaret blir stående.</translation>
    </message>
    <message>
        <source>%2 worked on case %1 on %3: it stays.</source>
        <translation>%2 arbeidet med sak %1 %3: den blir stående.</translation>
    </message>
    <message>
        <source>%2 has a draft in case %1: it stays.</source>
        <translation>%2 har et utkast i sak %1: den blir stående.</translation>
    </message>
    <message>
        <source>%2 made case %1 of what lay in quarantine: it stays.</source>
        <translation>%2 laget sak %1 av noe som lå i karantene: den blir stående.</translation>
    </message>
    <message>
        <source>Its subject names case %1, but that case is not the sender&apos;s: it became a case of its own.</source>
        <translation>Emnet nevner sak %1, men den saken er ikke avsenderens: det ble en egen sak.</translation>
    </message>
    <message>
        <source>It has been in before, and %1 dismissed it.</source>
        <translation>Den har kommet inn før, og %1 avviste den.</translation>
    </message>
    <message>
        <source>“%1” has become case %2.</source>
        <translation>«%1» er blitt sak %2.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Det finnes ingen import %1.</translation>
    </message>
    <message>
        <source>See the list of past imports for those there are.</source>
        <translation>Se listen over tidligere importer.</translation>
    </message>
    <message>
        <source>Import %1 was reversed on %2 by %3 already.</source>
        <translation>Import %1 ble reversert allerede %2 av %3.</translation>
    </message>
    <message>
        <source>Address groups lie within groups more than %1 deep, in line %2.</source>
        <translation>Adressegrupper ligger i hverandre mer enn %1 nivåer dypt, på linje %2.</translation>
    </message>
    <message>
        <source>This is an old Office document, not a mail.</source>
        <translation>Dette er et gammelt Office-dokument, ikke en e-post.</translation>
    </message>
    <message>
        <source>Attach it to the case that it belongs to.</source>
        <translation>Legg det ved saken det hører til.</translation>
    </message>
    <message>
        <source>This is a whole Outlook archive (.pst or .ost), which only Outlook can read.</source>
        <translation>Dette er et helt Outlook-arkiv (.pst eller .ost), som bare Outlook kan lese.</translation>
    </message>
    <message>
        <source>Open it in Outlook, choose the mails and save them as .eml, or drag them into a folder; import that folder.</source>
        <translation>Åpne det i Outlook, velg e-postene og lagre dem som .eml, eller dra dem til en mappe; importer den mappen.</translation>
    </message>
    <message>
        <source>This is winmail.dat, Outlook&apos;s own packing of a mail (TNEF).</source>
        <translation>Dette er winmail.dat, Outlooks egen innpakning av en e-post (TNEF).</translation>
    </message>
    <message>
        <source>Ask the sender to send the mail as HTML or plain text.</source>
        <translation>Be avsenderen sende e-posten som HTML eller ren tekst.</translation>
    </message>
    <message>
        <source>It holds winmail.dat, Outlook&apos;s own packing: what lies in there (text, attachments) cannot be read here. Ask the sender to send it as HTML or plain text.</source>
        <translation>Den inneholder winmail.dat, Outlooks egen innpakning: det som ligger der (tekst, vedlegg), kan ikke leses her. Be avsenderen sende den som HTML eller ren tekst.</translation>
    </message>
    <message>
        <source>It has no date; when a mail server received it was used.</source>
        <translation>Den har ingen dato; tidspunktet da en e-posttjener mottok den, ble brukt.</translation>
    </message>
    <message>
        <source>It has no date; the time of the file was used.</source>
        <translation>Den har ingen dato; filens tidspunkt ble brukt.</translation>
    </message>
    <message>
        <source>It has no date; today was used.</source>
        <translation>Den har ingen dato; dagens dato ble brukt.</translation>
    </message>
    <message>
        <source>Open it in the mail program that holds the key, forward it unencrypted to yourself or save it as .eml, and import that.</source>
        <translation>Åpne den i e-postprogrammet som har nøkkelen, videresend den ukryptert til deg selv eller lagre den som .eml, og importer den.</translation>
    </message>
    <message>
        <source>The mail is encrypted: its words cannot be read here. Its subject is “%1”.</source>
        <translation>E-posten er kryptert: innholdet kan ikke leses her. Emnet er «%1».</translation>
    </message>
    <message>
        <source>The mail is sealed with a signature (S/MIME): its words cannot be read here. Its subject is “%1”.</source>
        <translation>E-posten er forseglet med en signatur (S/MIME): innholdet kan ikke leses her. Emnet er «%1».</translation>
    </message>
    <message>
        <source>Version %1 of the office&apos;s lexicon is not as it was written.</source>
        <translation>Versjon %1 av kontorets ordliste er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>%1 has changed the lexicon meanwhile (%2).</source>
        <translation>%1 har endret ordlisten i mellomtiden (%2).</translation>
    </message>
    <message>
        <source>Read the lexicon again; your change can then be made anew.</source>
        <translation>Les ordlisten på nytt; da kan endringen gjøres igjen.</translation>
    </message>
    <message>
        <source>A change of the lexicon needs a name.</source>
        <translation>En endring i ordlisten må ha et navn bak seg.</translation>
    </message>
    <message>
        <source>Edit %1 of the responsibility graph is not as it was written.</source>
        <translation>Endring %1 av ansvarsgrafen er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>The database has lost the end of its log of edits of the graph.</source>
        <translation>Databasen har mistet slutten på loggen over endringer av grafen.</translation>
    </message>
    <message>
        <source>Edit %1 of the responsibility graph no longer leads to the graph it led to.</source>
        <translation>Endring %1 av ansvarsgrafen fører ikke lenger til den grafen den førte til.</translation>
    </message>
    <message>
        <source>The log of edits of the responsibility graph does not end where it should: edits were removed or added.</source>
        <translation>Loggen over endringer av ansvarsgrafen slutter ikke der den skal: endringer er fjernet eller lagt til.</translation>
    </message>
    <message>
        <source>An edit of the graph needs a name to sign it.</source>
        <translation>En endring av grafen må ha et navn som signerer.</translation>
    </message>
    <message>
        <source>Say who you are with --as NAME.</source>
        <translation>Si hvem du er med --as NAVN.</translation>
    </message>
    <message>
        <source>Somebody has edited the responsibility graph in the meantime.</source>
        <translation>Noen har endret ansvarsgrafen i mellomtiden.</translation>
    </message>
    <message>
        <source>Look at the graph as it is now, and try again.</source>
        <translation>Se på grafen slik den er nå, og prøv igjen.</translation>
    </message>
    <message>
        <source>An edit of the graph needs its source.</source>
        <translation>En endring av grafen må ha en kilde.</translation>
    </message>
    <message>
        <source>Say what it rests on: source=&quot;Prop. 1 S&quot;. What nothing stands behind is kept with verified=no.</source>
        <translation>Si hva den bygger på: source=&quot;Prop. 1 S&quot;. Det som ingenting står bak, lagres med verified=no.</translation>
    </message>
    <message>
        <source>The sheet is damaged after row %1.</source>
        <translation>Arket er skadet etter rad %1.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and import that: rows that are in already are not taken twice.</source>
        <translation>Åpne det i programmet det er laget med, lagre det på nytt og importer det: rader som allerede er inne, blir ikke tatt to ganger.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is repeated %2 times: no list of cases is so.</source>
        <translation>Rad %1 i arket er gjentatt %2 ganger: slik er ingen saksliste.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Arbeidsboken har ikke noe ark «%1».</translation>
    </message>
    <message>
        <source>Choose one that it has.</source>
        <translation>Velg et ark som finnes.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Filen er beskyttet med passord.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and import that.</source>
        <translation>Åpne den, lagre den uten passord og importer den.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file without sheets.</source>
        <translation>Filen er en OpenDocument-fil uten regneark.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not known here and was left out.</source>
        <translation>Linje %1, kolonne «%2»: «%3» er ikke kjent her og ble utelatt.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: the sheet’s formula gives “%3”.</source>
        <translation>Linje %1, kolonne «%2»: formelen i arket gir «%3».</translation>
    </message>
    <message>
        <source>Line %1 repeats the headings: “%2”.</source>
        <translation>Linje %1 gjentar overskriftene: «%2».</translation>
    </message>
    <message>
        <source>Line %1 is no case: it has no question and no day of receipt, and says “%2” (a sum, or a note to the list).</source>
        <translation>Linje %1 er ingen sak: den har verken spørsmål eller mottaksdato, og det står «%2» (en sum eller en merknad til listen).</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are blank.</source>
        <translation>Linje %1 til %2 er tomme.</translation>
    </message>
    <message>
        <source>Line %1 has %2 of %3 cells: the rest is taken as empty.</source>
        <translation>Linje %1 har %2 av %3 celler: resten regnes som tomme.</translation>
    </message>
    <message>
        <source>“%1” has no sheet that can be read.</source>
        <translation>«%1» har ikke noe ark som kan leses.</translation>
    </message>
    <message>
        <source>The file is an archive, but no workbook (.xlsx, .ods).</source>
        <translation>Filen er et arkiv, men ingen arbeidsbok (.xlsx, .ods).</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Pakk det ut og importer innholdet.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» er beskyttet med passord.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (.xls), which is not read.</source>
        <translation>«%1» er en arbeidsbok i det gamle formatet (.xls), som ikke leses.</translation>
    </message>
    <message>
        <source>Open it, save it as .xlsx, .ods or CSV (UTF-8), and import that.</source>
        <translation>Åpne den, lagre den som .xlsx, .ods eller CSV (UTF-8) og importer den.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” cannot be read.</source>
        <translation>Arbeidsboken er skadet: delen «%1» kan ikke leses.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and import that.</source>
        <translation>Åpne den i programmet den er laget med, lagre den på nytt og importer den.</translation>
    </message>
    <message>
        <source>The file unpacks to more than a list of cases can be: it is not read.</source>
        <translation>Filen pakkes ut til mer enn en saksliste kan være: den blir ikke lest.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb), which is not read.</source>
        <translation>Filen er en binær arbeidsbok (.xlsb), som ikke leses.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV (UTF-8), and import that.</source>
        <translation>Lagre den som .xlsx eller CSV (UTF-8) og importer den.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Filen er skadet: den kan ikke pakkes ut.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>Filen mangler delen «%1».</translation>
    </message>
    <message>
        <source>The drawing could not be made as %1.</source>
        <translation>Tegningen kunne ikke lages som %1.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Velg et annet format.</translation>
    </message>
    <message>
        <source>Say show A, merge A B or unmerge A, with numbers or names.</source>
        <translation>Skriv show A, merge A B eller unmerge A, med nummer eller navn.</translation>
    </message>
    <message>
        <source>“%1” is no mapping: it is not a JSON object (%2).</source>
        <translation>«%1» er ingen kolonnetilordning: det er ikke et JSON-objekt (%2).</translation>
    </message>
    <message>
        <source>Begin with the mapping that a dry run with --json gives.</source>
        <translation>Ta utgangspunkt i tilordningen («mapping») som en prøvekjøring med --json gir.</translation>
    </message>
    <message>
        <source>What is listed is in, and whole. Import the same once more to go on.</source>
        <translation>Det som er listet opp, er inne og helt. Importer det samme en gang til for å fortsette.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» kunne ikke leses: %2</translation>
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
        <translation>«tverrlos quarantine list» viser numrene.</translation>
    </message>
    <message>
        <source>%1 stands alone: it takes back the latest cases that were routed as one.</source>
        <translation>%1 står alene: det tar tilbake de sakene som sist ble fordelt samlet.</translation>
    </message>
    <message>
        <source>Case %1 was taken out with its import: nothing of what it said is left to erase.</source>
        <translation>Sak %1 er tatt ut igjen sammen med importen den kom med: ingenting av det den sa, er igjen å slette.</translation>
    </message>
    <message>
        <source>“%1” has no rows: nothing stands below its heading in line %2.</source>
        <translation>«%1» har ingen rader: det står ingenting under overskriften i linje %2.</translation>
    </message>
    <message>
        <source>Fill in the sheet and import it again, or leave it out.</source>
        <translation>Fyll ut arket og importer det på nytt, eller utelat det.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a row can be: “%2”.</source>
        <translation>Linje %1 er lengre enn en rad kan være: «%2».</translation>
    </message>
    <message>
        <source>Say where it comes from: a change is kept with its source.</source>
        <translation>Si hvor det kommer fra: en endring lagres med kilden sin.</translation>
    </message>
    <message>
        <source>“--list” and “--reverse” each stand alone.</source>
        <translation>«--list» og «--reverse» brukes hver for seg.</translation>
    </message>
    <message>
        <source>Leave out the files and the other options.</source>
        <translation>Utelat filene og de andre valgene.</translation>
    </message>
    <message>
        <source>The graph holds no regime or no agency: nothing could be routed.</source>
        <translation>Grafen har ikke noe regelverk eller ingen etat: ingenting kunne rutes.</translation>
    </message>
    <message>
        <source>Switch it on from a day first, under Responsibility.</source>
        <translation>Slå det på fra en dag først, under Ansvar.</translation>
    </message>
    <message>
        <source>The answer under %1 names a person: “%2”.</source>
        <translation>Svaret etter %1 nevner en person: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover names a person: “%2”.</source>
        <translation>Avgrensningen fra %1 nevner en person: «%2».</translation>
    </message>
    <message>
        <source>An answer is given by agencies: take the name out of it.</source>
        <translation>Svar gis av etater: ta navnet ut av teksten.</translation>
    </message>
    <message>
        <source>Case %1 has no answer yet: nothing is resolved.</source>
        <translation>Sak %1 har ikke noe svar ennå: ingenting er besvart.</translation>
    </message>
    <message>
        <source>Resolve at least one regime first.</source>
        <translation>Svar på minst ett regelverk først.</translation>
    </message>
    <message>
        <source>The list of acts has an entry &quot;%1&quot; whose field &quot;%2&quot; is missing, doubled or not understood.</source>
        <translation>Listen over lover og forskrifter har en oppføring «%1» der feltet «%2» mangler, er dobbelt eller ikke forstått.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 har ikke vært ennå.</translation>
    </message>
    <message>
        <source>%1 is before the enquiry came in (%2).</source>
        <translation>%1 er før henvendelsen kom inn (%2).</translation>
    </message>
    <message>
        <source>The harmonised position under %1 says nothing.</source>
        <translation>Det felles standpunktet under %1 sier ingenting.</translation>
    </message>
    <message>
        <source>It was not said which agencies agree.</source>
        <translation>Det ble ikke sagt hvilke etater som er enige.</translation>
    </message>
    <message>
        <source>Name at least one (agreed=...).</source>
        <translation>Nevn minst én (agreed=...).</translation>
    </message>
    <message>
        <source>%1 cannot both agree and dissent.</source>
        <translation>%1 kan ikke både være enig og uenig.</translation>
    </message>
    <message>
        <source>It was not said what %1 holds instead.</source>
        <translation>Det ble ikke sagt hva %1 mener i stedet.</translation>
    </message>
    <message>
        <source>%1 has not signed the answer of case %2.</source>
        <translation>%1 har ikke signert svaret i sak %2.</translation>
    </message>
    <message>
        <source>%1 has no part in case %2: it is neither on its route nor asked.</source>
        <translation>%1 har ingen del i sak %2: etaten er verken på ruten eller spurt.</translation>
    </message>
    <message>
        <source>The answer of case %1 has not been signed by %2.</source>
        <translation>Svaret i sak %1 er ikke signert av %2.</translation>
    </message>
    <message>
        <source>Record the signatures first (sign agency=...).</source>
        <translation>Før signaturene inn først (sign agency=...).</translation>
    </message>
    <message>
        <source>Nobody has signed the answer of case %1.</source>
        <translation>Ingen har signert svaret i sak %1.</translation>
    </message>
    <message>
        <source>Case %1 has raised no signal.</source>
        <translation>Sak %1 har ikke gitt noe signal.</translation>
    </message>
    <message>
        <source>Raise it first.</source>
        <translation>Meld det først.</translation>
    </message>
    <message>
        <source>Case %1 has several signals this could mean.</source>
        <translation>Sak %1 har flere signaler dette kan gjelde.</translation>
    </message>
    <message>
        <source>Say which one (signal=1, 2, ...).</source>
        <translation>Si hvilket (signal=1, 2, ...).</translation>
    </message>
    <message>
        <source>Case %1 has no signal number %2.</source>
        <translation>Sak %1 har ikke noe signal nummer %2.</translation>
    </message>
    <message>
        <source>It was not said what came back.</source>
        <translation>Det ble ikke sagt hva som kom tilbake.</translation>
    </message>
    <message>
        <source>Write the response (response=...).</source>
        <translation>Skriv tilbakemeldingen (response=...).</translation>
    </message>
    <message>
        <source>Usefulness is a number from 1 to 5, not %1.</source>
        <translation>Nytten er et tall fra 1 til 5, ikke %1.</translation>
    </message>
    <message>
        <source>The feedback says nothing.</source>
        <translation>Tilbakemeldingen sier ingenting.</translation>
    </message>
    <message>
        <source>“%1” is not of the form AGENCY: what it holds.</source>
        <translation>«%1» har ikke formen ETAT: hva den mener.</translation>
    </message>
    <message>
        <source>There is nothing to redo on case %1.</source>
        <translation>Det er ingenting å gjøre igjen i sak %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: “%2” has been changed since.</source>
        <translation>«%1» kan ikke gjøres igjen: «%2» er endret siden.</translation>
    </message>
    <message>
        <source>Only an enquiry that a published answer settles names one.</source>
        <translation>Bare en henvendelse som et publisert svar besvarer, kan vise til et.</translation>
    </message>
    <message>
        <source>Choose the outcome “answered”, or leave it out.</source>
        <translation>Velg utfallet «answered», eller utelat det.</translation>
    </message>
    <message>
        <source>Nothing has been decided that the asker of case %1 could be told.</source>
        <translation>Det er ikke bestemt noe som melderen i sak %1 kan få vite.</translation>
    </message>
    <message>
        <source>What case %1 was before can no longer be told: data has been erased.</source>
        <translation>Hva sak %1 var før, kan ikke lenger sies: opplysninger er slettet.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Read the case and try again.</source>
        <translation>Ingenting du skrev er tapt. Les saken og prøv igjen.</translation>
    </message>
    <message>
        <source>A case is split into 1 to %1 further cases, not %2.</source>
        <translation>En sak deles i 1 til %1 nye saker, ikke %2.</translation>
    </message>
    <message>
        <source>Give each problem its own text (problem=...).</source>
        <translation>Gi hver problemstilling sin egen tekst (problem=...).</translation>
    </message>
    <message>
        <source>One of the parts has no problem.</source>
        <translation>En av delene har ingen problemstilling.</translation>
    </message>
    <message>
        <source>It was not said which problem stays with case %1.</source>
        <translation>Det ble ikke sagt hvilken problemstilling som blir i sak %1.</translation>
    </message>
    <message>
        <source>Give the text that stays (keep=...).</source>
        <translation>Oppgi teksten som blir (keep=...).</translation>
    </message>
    <message>
        <source>Case %1 would keep the whole problem.</source>
        <translation>Sak %1 ville beholdt hele problemstillingen.</translation>
    </message>
    <message>
        <source>Leave out of it what the other cases take over.</source>
        <translation>Utelat det de andre sakene tar over.</translation>
    </message>
    <message>
        <source>Case %1 cannot be merged into itself.</source>
        <translation>Sak %1 kan ikke slås sammen med seg selv.</translation>
    </message>
    <message>
        <source>Case %1 has itself been merged into %2.</source>
        <translation>Sak %1 er selv slått sammen med %2.</translation>
    </message>
    <message>
        <source>Merge into that one.</source>
        <translation>Slå sammen med den i stedet.</translation>
    </message>
    <message>
        <source>A measure needs a title.</source>
        <translation>Et tiltak må ha en tittel.</translation>
    </message>
    <message>
        <source>Measure %1 would be due before it starts.</source>
        <translation>Tiltak %1 ville ha frist før det starter.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Rett en av de to dagene.</translation>
    </message>
    <message>
        <source>Measure %1 has a day when it was done, and is not done.</source>
        <translation>Tiltak %1 har en dag da det ble gjort, men er ikke gjort.</translation>
    </message>
    <message>
        <source>Set its status to done, or leave the day empty.</source>
        <translation>Sett statusen til gjort, eller la dagen stå tom.</translation>
    </message>
    <message>
        <source>Measure %1 cannot be done before it starts, or in the future.</source>
        <translation>Tiltak %1 kan ikke være gjort før det starter eller i framtiden.</translation>
    </message>
    <message>
        <source>Correct the day when it was done.</source>
        <translation>Rett dagen da det ble gjort.</translation>
    </message>
    <message>
        <source>Title and area of measure %1 are those of the plan and stay.</source>
        <translation>Tittel og område for tiltak %1 er planens egne og blir stående.</translation>
    </message>
    <message>
        <source>Write what you have to say in the note.</source>
        <translation>Skriv det du har å si, i merknaden.</translation>
    </message>
    <message>
        <source>Nothing would change in measure %1.</source>
        <translation>Ingenting ville bli endret i tiltak %1.</translation>
    </message>
    <message>
        <source>Case %1 has no answer yet that could be published.</source>
        <translation>Sak %1 har ennå ikke noe svar som kan publiseres.</translation>
    </message>
    <message>
        <source>Resolve its regimes first.</source>
        <translation>Svar først på regelverkene i saken.</translation>
    </message>
    <message>
        <source>Undo and redo need the history of the answer.</source>
        <translation>Angre og gjør om trenger svarets historikk.</translation>
    </message>
    <message>
        <source>%1 has left the desk: it is no longer a draft.</source>
        <translation>%1 er ikke lenger et utkast.</translation>
    </message>
    <message>
        <source>Make a new draft, publish it and let it supersede this one, or undo the publishing.</source>
        <translation>Lag et nytt utkast, publiser det og la det erstatte dette, eller angre publiseringen.</translation>
    </message>
    <message>
        <source>“%1” is not an agency that is known.</source>
        <translation>«%1» er ikke en kjent etat.</translation>
    </message>
    <message>
        <source>Use a code such as hdir, dmp or datatilsynet.</source>
        <translation>Bruk en kode som hdir, dmp eller datatilsynet.</translation>
    </message>
    <message>
        <source>A published answer needs a text in at least one language.</source>
        <translation>Et publisert svar må ha tekst på minst ett språk.</translation>
    </message>
    <message>
        <source>“%1” is not a regime that is known.</source>
        <translation>«%1» er ikke et kjent regelverk.</translation>
    </message>
    <message>
        <source>%1 has not been asked to clear %2.</source>
        <translation>%1 er ikke bedt om å klarere %2.</translation>
    </message>
    <message>
        <source>Ask the agency first.</source>
        <translation>Spør etaten først.</translation>
    </message>
    <message>
        <source>An agency that refuses says why.</source>
        <translation>En etat som sier nei, må si hvorfor.</translation>
    </message>
    <message>
        <source>%1 lacks a title, a question or an answer in the language %2.</source>
        <translation>%1 mangler tittel, spørsmål eller svar på språket %2.</translation>
    </message>
    <message>
        <source>Write what is missing, or empty all three fields to leave the language out.</source>
        <translation>Skriv det som mangler, eller tøm alle tre feltene for å utelate språket.</translation>
    </message>
    <message>
        <source>No agency has cleared %1.</source>
        <translation>Ingen etat har klarert %1.</translation>
    </message>
    <message>
        <source>Ask those that answer for its regimes first.</source>
        <translation>Spør først dem som svarer for regelverkene.</translation>
    </message>
    <message>
        <source>%1 refuses to clear %2.</source>
        <translation>%1 vil ikke klarere %2.</translation>
    </message>
    <message>
        <source>Change the text and ask again.</source>
        <translation>Endre teksten og spør igjen.</translation>
    </message>
    <message>
        <source>%1 waits for clearance by %2.</source>
        <translation>%1 venter på klarering fra %2.</translation>
    </message>
    <message>
        <source>Write that place anew without it.</source>
        <translation>Skriv stedet på nytt uten det.</translation>
    </message>
    <message>
        <source>%1 holds words that may tell who asked: %2.</source>
        <translation>%1 har ord som kanskje røper hvem som spurte: %2.</translation>
    </message>
    <message>
        <source>Write them anew, or say why they may stand.</source>
        <translation>Skriv dem om, eller si hvorfor de kan stå.</translation>
    </message>
    <message>
        <source>%1 has no regime.</source>
        <translation>%1 har ikke noe regelverk.</translation>
    </message>
    <message>
        <source>Say which regimes it answers under.</source>
        <translation>Si hvilke regelverk det svarer etter.</translation>
    </message>
    <message>
        <source>The review date %1 has passed already.</source>
        <translation>Gjennomgangsdatoen %1 er allerede passert.</translation>
    </message>
    <message>
        <source>%1 is no longer in use and needs no review.</source>
        <translation>%1 er ikke lenger i bruk og trenger ingen gjennomgang.</translation>
    </message>
    <message>
        <source>The review has no date.</source>
        <translation>Gjennomgangen har ingen dato.</translation>
    </message>
    <message>
        <source>Only a published answer can be superseded; %1 is not.</source>
        <translation>Bare et publisert svar kan erstattes; det er ikke %1.</translation>
    </message>
    <message>
        <source>%1 cannot supersede itself.</source>
        <translation>%1 kan ikke erstatte seg selv.</translation>
    </message>
    <message>
        <source>There is no published answer %1.</source>
        <translation>Det finnes ikke noe publisert svar %1.</translation>
    </message>
    <message>
        <source>%1 is not published and cannot supersede %2.</source>
        <translation>%1 er ikke publisert og kan ikke erstatte %2.</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Publiser det først.</translation>
    </message>
    <message>
        <source>%1 and %2 would supersede each other.</source>
        <translation>%1 og %2 ville erstattet hverandre.</translation>
    </message>
    <message>
        <source>%1 is withdrawn or superseded already.</source>
        <translation>%1 er allerede trukket tilbake eller erstattet.</translation>
    </message>
    <message>
        <source>Say why %1 is withdrawn.</source>
        <translation>Si hvorfor %1 trekkes tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to change: %1 is so already.</source>
        <translation>Det er ingenting å endre: %1 er allerede slik.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>Det er ingenting å angre i %1.</translation>
    </message>
    <message>
        <source>%1 replaces another answer and stays published.</source>
        <translation>%1 erstatter et annet svar og forblir publisert.</translation>
    </message>
    <message>
        <source>Undo that in the other answer first, or withdraw this one.</source>
        <translation>Angre det i det andre svaret først, eller trekk dette tilbake.</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation>Det er ingenting å gjøre om i %1.</translation>
    </message>
    <message>
        <source>The field “%1” of a published answer cannot be read.</source>
        <translation>Feltet «%1» i et publisert svar kan ikke leses.</translation>
    </message>
    <message>
        <source>“%1” is not a KEY=VALUE.</source>
        <translation>«%1» er ikke NØKKEL=VERDI.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole kroner (120000).</source>
        <translation>«%1» er ikke et beløp i hele kroner (120000).</translation>
    </message>
    <message>
        <source>“%1” is not a field here; possible are %2.</source>
        <translation>«%1» er ikke et felt her; mulige er %2.</translation>
    </message>
    <message>
        <source>It is not said who sends this in.</source>
        <translation>Det står ikke hvem som melder dette inn.</translation>
    </message>
    <message>
        <source>Write the organisation that sent it.</source>
        <translation>Skriv hvilken virksomhet som meldte det inn.</translation>
    </message>
    <message>
        <source>There is no text in what was sent in.</source>
        <translation>Innmeldingen har ingen tekst.</translation>
    </message>
    <message>
        <source>Write what the sender says, in their words.</source>
        <translation>Skriv det avsenderen forteller, med avsenderens ord.</translation>
    </message>
    <message>
        <source>The day it was sent in is missing or still to come.</source>
        <translation>Dagen for innmeldingen mangler eller har ikke vært ennå.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>Rett dagen.</translation>
    </message>
    <message>
        <source>A notice of AI in use must say which solution.</source>
        <translation>En melding om KI i bruk må si hvilken løsning det gjelder.</translation>
    </message>
    <message>
        <source>Write the name of the solution, or what it does.</source>
        <translation>Skriv navnet på løsningen, eller hva den gjør.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>Et beløp kan ikke være mindre enn null.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Rett beløpet.</translation>
    </message>
    <message>
        <source>Nothing would change in %1.</source>
        <translation>Ingenting ville bli endret i %1.</translation>
    </message>
    <message>
        <source>Case %1 has nothing to redo.</source>
        <translation>Sak %1 har ingenting å gjøre igjen.</translation>
    </message>
    <message>
        <source>It reads like case %1, which the same asker sent on %2.</source>
        <translation>Den ligner på sak %1, som samme spørrer sendte %2.</translation>
    </message>
    <message>
        <source>Where it is the same enquiry, merge the two cases.</source>
        <translation>Er det samme henvendelse, slå sammen de to sakene.</translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation>Tiltaket %1 finnes ikke.</translation>
    </message>
    <message>
        <source>The list of measures shows the codes there are.</source>
        <translation>Listen over tiltak viser kodene som finnes.</translation>
    </message>
    <message>
        <source>“%1” cannot be the code of a measure.</source>
        <translation>«%1» kan ikke være koden til et tiltak.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and hyphens, 20 at most.</source>
        <translation>Bruk bokstaver, sifre, punktum og bindestreker, høyst 20.</translation>
    </message>
    <message>
        <source>There is a measure %1 already.</source>
        <translation>Tiltaket %1 finnes allerede.</translation>
    </message>
    <message>
        <source>Leave the code out to get the next one.</source>
        <translation>Utelat koden for å få den neste.</translation>
    </message>
    <message>
        <source>The published answer %1 does not fit its history.</source>
        <translation>Det publiserte svaret %1 stemmer ikke med historikken sin.</translation>
    </message>
    <message>
        <source>Events of published answers are missing before event %1.</source>
        <translation>Det mangler hendelser for publiserte svar før hendelse %1.</translation>
    </message>
    <message>
        <source>The published answer %1 cannot be read.</source>
        <translation>Det publiserte svaret %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Verify the database, and restore a backup if need be.</source>
        <translation>Kontroller databasen, og hent tilbake en sikkerhetskopi om nødvendig.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2.</source>
        <translation>%1 ble i mellomtiden endret av %2.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 on %3 while you worked on it.</source>
        <translation>%1 ble endret av %2 den %3 mens du arbeidet med den.</translation>
    </message>
    <message>
        <source>%1 does not have one event for each of its changes.</source>
        <translation>%1 har ikke én hendelse for hver endring.</translation>
    </message>
    <message>
        <source>There is no signal %1.</source>
        <translation>Signalet %1 finnes ikke.</translation>
    </message>
    <message>
        <source>Submission %1 has been taken back.</source>
        <translation>Innmeldingen %1 er trukket tilbake.</translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>Gjør om igjen for å få den tilbake.</translation>
    </message>
    <message>
        <source>%1 is no question, so no case is made of it.</source>
        <translation>%1 er ikke et spørsmål, så det blir ingen sak av den.</translation>
    </message>
    <message>
        <source>Tie it to a case that it has to do with.</source>
        <translation>Knytt den til en sak den har med å gjøre.</translation>
    </message>
    <message>
        <source>A case has been made of %1 already.</source>
        <translation>Det er allerede laget en sak av %1.</translation>
    </message>
    <message>
        <source>Tie it to that case again.</source>
        <translation>Knytt den til den saken igjen.</translation>
    </message>
    <message>
        <source>There is no submission %1.</source>
        <translation>Innmeldingen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>No regime was chosen.</source>
        <translation>Det er ikke valgt noe regelverk.</translation>
    </message>
    <message>
        <source>The day by which to answer was not understood.</source>
        <translation>Dagen for når det skal svares, ble ikke forstått.</translation>
    </message>
    <message>
        <source>%1 was not written by an export, or was changed since.</source>
        <translation>%1 er ikke skrevet av en eksport, eller er endret siden.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder. Nothing was written.</source>
        <translation>Flytt den, eller velg en annen mappe. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 kunne ikke skrives (%2).</translation>
    </message>
    <message>
        <source>An answer as %1 needs --out.</source>
        <translation>Et svar som %1 trenger --out.</translation>
    </message>
    <message>
        <source>Say list, show CODE, set CODE KEY=VALUE.., add [CODE] title=.., undo CODE or redo CODE.</source>
        <translation>Skriv list, show KODE, set KODE NØKKEL=VERDI.., add [KODE] title=.., undo KODE eller redo KODE.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 kunne ikke leses (%2).</translation>
    </message>
    <message>
        <source>%1 is too long for one text.</source>
        <translation>%1 er for lang til å være én tekst.</translation>
    </message>
    <message>
        <source>“%1” is not understood here; it takes %2.</source>
        <translation>«%1» forstås ikke her; bruk %2.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Noe mangler: %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a published answer (S-2026-003).</source>
        <translation>«%1» er ikke nummeret på et publisert svar (S-2026-003).</translation>
    </message>
    <message>
        <source>The languages are nb, nn and en.</source>
        <translation>Språkene er nb, nn og en.</translation>
    </message>
    <message>
        <source>“%1” is neither a case (2026-0042) nor a signal (2026-0042#1).</source>
        <translation>«%1» er verken en sak (2026-0042) eller et signal (2026-0042#1).</translation>
    </message>
    <message>
        <source>Say list, add KEY=VALUE.., show I, edit I KEY=VALUE.., link I CASE|SIGNAL.., case I, undo I or redo I.</source>
        <translation>Skriv list, add NØKKEL=VERDI.., show I, edit I NØKKEL=VERDI.., link I SAK|SIGNAL.., case I, undo I eller redo I.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a submission (I-2026-004).</source>
        <translation>«%1» er ikke nummeret til en innmelding (I-2026-004).</translation>
    </message>
    <message>
        <source>%1: it holds only on days on which %2 does not exist.</source>
        <translation>%1: det gjelder bare på dager da %2 ikke finnes.</translation>
    </message>
    <message>
        <source>%1: it does not begin when %2 ends.</source>
        <translation>%1: det begynner ikke når %2 slutter.</translation>
    </message>
    <message>
        <source>%1: the agency stands under %2 on some of these days already.</source>
        <translation>%1: etaten er allerede underlagt %2 på noen av disse dagene.</translation>
    </message>
    <message>
        <source>Put it under another ministry from a day: “move AGENCY under MINISTRY from D”, or end the one that holds first.</source>
        <translation>Legg den under et annet departement fra en dag: «move ETAT under DEPARTEMENT from D», eller avslutt først det som gjelder.</translation>
    </message>
    <message>
        <source>%1 is no code: letters, digits and hyphens, 64 at most.</source>
        <translation>%1 er ingen kode: bokstaver, sifre og bindestreker, høyst 64.</translation>
    </message>
    <message>
        <source>%1 could mean both %2 and %3.</source>
        <translation>%1 kan bety både %2 og %3.</translation>
    </message>
    <message>
        <source>%1: it is not said who decided it, and when.</source>
        <translation>%1: det er ikke sagt hvem som bestemte det, og når.</translation>
    </message>
    <message>
        <source>%1: what leads cannot stand beside another as well.</source>
        <translation>%1: den som leder, kan ikke samtidig stå ved siden av en annen.</translation>
    </message>
    <message>
        <source>%1: a decision is named, but only &quot;leads&quot; rests on one.</source>
        <translation>%1: et vedtak er nevnt, men bare «leads» hviler på et.</translation>
    </message>
    <message>
        <source>%1: %2 is not known.</source>
        <translation>%1: %2 er ikke kjent.</translation>
    </message>
    <message>
        <source>%1: these things cannot be joined so.</source>
        <translation>%1: disse kan ikke knyttes sammen slik.</translation>
    </message>
    <message>
        <source>%1 runs in a circle: %2.</source>
        <translation>%1 går i ring: %2.</translation>
    </message>
    <message>
        <source>The answers themselves are not lost by that.</source>
        <translation>Svarene selv er ikke tapt av den grunn.</translation>
    </message>
    <message>
        <source>What derived_table says of a table is damaged.</source>
        <translation>Det som derived_table sier om en tabell, er skadet.</translation>
    </message>
    <message>
        <source>The table of legal references does not hold what the answers of case %1 name.</source>
        <translation>Tabellen over rettskilder inneholder ikke det svarene i sak %1 viser til.</translation>
    </message>
    <message>
        <source>The text template %1 names a person: “%2”.</source>
        <translation>Tekstmalen %1 nevner en person: «%2».</translation>
    </message>
    <message>
        <source>“%1” takes nothing more, and so not “%2”.</source>
        <translation>«%1» tar ikke noe mer, og altså ikke «%2».</translation>
    </message>
    <message>
        <source>%1 entries are too many for one act; %2 is the most.</source>
        <translation>%1 oppføringer er for mange i én handling; %2 er det meste.</translation>
    </message>
    <message>
        <source>It was not said what to do; the acts are: %1.</source>
        <translation>Det ble ikke sagt hva som skal gjøres; handlingene er: %1.</translation>
    </message>
    <message>
        <source>Two different things were asked for %1 at once.</source>
        <translation>Det ble bedt om to ulike ting for %1 på én gang.</translation>
    </message>
    <message>
        <source>Ask for one of them.</source>
        <translation>Be om én av dem.</translation>
    </message>
    <message>
        <source>No provision has the code “%1”.</source>
        <translation>Ingen bestemmelse har koden «%1».</translation>
    </message>
    <message>
        <source>The provisions are listed under Responsibility.</source>
        <translation>Bestemmelsene står under Ansvar.</translation>
    </message>
    <message>
        <source>No topic has the code “%1”.</source>
        <translation>Ingen emner har koden «%1».</translation>
    </message>
    <message>
        <source>The topics are listed under Responsibility.</source>
        <translation>Emnene står under Ansvar.</translation>
    </message>
    <message>
        <source>An agreed action does not say what is to be done.</source>
        <translation>En avtalt handling sier ikke hva som skal gjøres.</translation>
    </message>
    <message>
        <source>Answer %1 is not published, so that no asker can read it.</source>
        <translation>Svar %1 er ikke publisert, så ingen som spør, kan lese det.</translation>
    </message>
    <message>
        <source>Name one that is, or publish it first.</source>
        <translation>Oppgi ett som er det, eller publiser det først.</translation>
    </message>
    <message>
        <source>A case needs a problem.</source>
        <translation>En sak må ha en problemstilling.</translation>
    </message>
    <message>
        <source>Write what the asker wants to know.</source>
        <translation>Skriv hva den som spør, vil vite.</translation>
    </message>
    <message>
        <source>That %1 has been asked is no contribution.</source>
        <translation>At %1 er spurt, er ikke noe bidrag.</translation>
    </message>
    <message>
        <source>Ask it instead (ask agency=...).</source>
        <translation>Spør etaten i stedet (ask agency=...).</translation>
    </message>
    <message>
        <source>Two parts have the same problem: “%1”.</source>
        <translation>To deler har samme problemstilling: «%1».</translation>
    </message>
    <message>
        <source>Give each problem to one case.</source>
        <translation>Gi hver problemstilling til én sak.</translation>
    </message>
    <message>
        <source>“%1” is no single line: it holds a line break or a hidden sign.</source>
        <translation>«%1» er ikke én linje: Det står et linjeskift eller et skjult tegn i den.</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long here; %2 is the most.</source>
        <translation>En tekst på %1 tegn er for lang her; %2 er det meste.</translation>
    </message>
    <message>
        <source>The answer under %1 tells how to reach somebody: “%2”.</source>
        <translation>Svaret under %1 forteller hvordan noen kan nås: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover tells how to reach somebody: “%2”.</source>
        <translation>Det som %1 ikke dekker, forteller hvordan noen kan nås: «%2».</translation>
    </message>
    <message>
        <source>Point to a public page or to an agency&apos;s common mailbox.</source>
        <translation>Vis til en offentlig nettside eller til etatens felles postkasse.</translation>
    </message>
    <message>
        <source>The answer under %1 tells a birth or an identity number: “%2”.</source>
        <translation>Svaret under %1 oppgir en fødselsdato eller et fødselsnummer: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover tells a birth or an identity number: “%2”.</source>
        <translation>Det som %1 ikke dekker, oppgir en fødselsdato eller et fødselsnummer: «%2».</translation>
    </message>
    <message>
        <source>The answer under %1 holds a remark for colleagues: “%2”.</source>
        <translation>Svaret under %1 inneholder en merknad til kolleger: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover holds a remark for colleagues: “%2”.</source>
        <translation>Det som %1 ikke dekker, inneholder en merknad til kolleger: «%2».</translation>
    </message>
    <message>
        <source>Take it out, and keep it as a note on the case.</source>
        <translation>Ta den ut, og ta vare på den som et notat på saken.</translation>
    </message>
    <message>
        <source>The answer under %1 names another case: “%2”.</source>
        <translation>Svaret under %1 nevner en annen sak: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover names another case: “%2”.</source>
        <translation>Det som %1 ikke dekker, nevner en annen sak: «%2».</translation>
    </message>
    <message>
        <source>Point to a published answer instead.</source>
        <translation>Vis heller til et publisert svar.</translation>
    </message>
    <message>
        <source>The answer under %1 mixes letters of two alphabets: “%2”.</source>
        <translation>Svaret under %1 blander bokstaver fra to alfabeter: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover mixes letters of two alphabets: “%2”.</source>
        <translation>Det som %1 ikke dekker, blander bokstaver fra to alfabeter: «%2».</translation>
    </message>
    <message>
        <source>Write the word anew.</source>
        <translation>Skriv ordet på nytt.</translation>
    </message>
    <message>
        <source>Write it anew, or say when signing why it may stand (why=...).</source>
        <translation>Skriv det om, eller si ved signering hvorfor det kan stå (why=...).</translation>
    </message>
    <message>
        <source>The answer under %1 repeats what was meant for colleagues: “%2”.</source>
        <translation>Svaret under %1 gjentar noe som var ment for kolleger: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover repeats what was meant for colleagues: “%2”.</source>
        <translation>Det som %1 ikke dekker, gjentar noe som var ment for kolleger: «%2».</translation>
    </message>
    <message>
        <source>The answer under %1 may name somebody: “%2”.</source>
        <translation>Svaret under %1 kan nevne noen ved navn: «%2».</translation>
    </message>
    <message>
        <source>What %1 does not cover may name somebody: “%2”.</source>
        <translation>Det som %1 ikke dekker, kan nevne noen ved navn: «%2».</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its title (%3).</source>
        <translation>%1 kan røpe hvem som spurte: «%2» i tittelen (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its question (%3).</source>
        <translation>%1 kan røpe hvem som spurte: «%2» i spørsmålet (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its answer (%3).</source>
        <translation>%1 kan røpe hvem som spurte: «%2» i svaret (%3).</translation>
    </message>
    <message>
        <source>%1 could tell who asked: “%2” in its legal references.</source>
        <translation>%1 kan røpe hvem som spurte: «%2» i lovhenvisningene.</translation>
    </message>
    <message>
        <source>Withdraw it, or publish a new version without it and withdraw this one. Nothing was written.</source>
        <translation>Trekk det tilbake, eller publiser en ny versjon uten dette og trekk denne tilbake. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>The words&apos; leanings are not understood at “%1”.</source>
        <translation>Ordenes vekter forstås ikke ved «%1».</translation>
    </message>
    <message>
        <source>The source or the note is longer than %1 characters.</source>
        <translation>Kilden eller merknaden er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is longer than %3 characters.</source>
        <translation>%1: feltet &quot;%2&quot; er lengre enn %3 tegn.</translation>
    </message>
    <message>
        <source>%1: a name is one line, without hidden signs and at most 300 characters long.</source>
        <translation>%1: et navn er én linje, uten skjulte tegn og på høyst 300 tegn.</translation>
    </message>
    <message>
        <source>Type the name again, on one line.</source>
        <translation>Skriv navnet på nytt, på én linje.</translation>
    </message>
    <message>
        <source>%1: %2 is no day of this service (1800 to 2199).</source>
        <translation>%1: %2 kan ikke være en dag i denne tjenesten (1800 til 2199).</translation>
    </message>
    <message>
        <source>Leave the day out where the beginning or the end is not known.</source>
        <translation>La dagen stå tom når begynnelsen eller slutten ikke er kjent.</translation>
    </message>
    <message>
        <source>%1: a period ends before its first day is over.</source>
        <translation>%1: en periode slutter før den første dagen er omme.</translation>
    </message>
    <message>
        <source>Known are sheet, others, headerLine, delimiter, header, columns and values; the fields are those that a dry run with --json lists.</source>
        <translation>Kjente nøkler er sheet, others, headerLine, delimiter, header, columns og values; feltene er de som en prøvekjøring med --json lister opp.</translation>
    </message>
    <message>
        <source>%1 stands for nothing in this text, which has no placeholders.</source>
        <translation>%1 står ikke for noe i denne teksten, som ikke har plassholdere.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Ta den ut.</translation>
    </message>
    <message>
        <source>%1 stands for nothing in this text; it can have: %2.</source>
        <translation>%1 står ikke for noe i denne teksten; den kan ha: %2.</translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation>Rett den, eller ta den ut.</translation>
    </message>
    <message>
        <source>A %1 stands alone: braces hold a placeholder, as in %2.</source>
        <translation>En %1 står alene: krøllparenteser står om en plassholder, som i %2.</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>Lukk den, eller ta den ut.</translation>
    </message>
    <message>
        <source>The text must say %1, and does not.</source>
        <translation>Teksten må ha med %1, og har det ikke.</translation>
    </message>
    <message>
        <source>Without it the reader would miss what the case is about: put it in.</source>
        <translation>Uten den mangler leseren det saken gjelder: sett den inn.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Det står ingenting.</translation>
    </message>
    <message>
        <source>Write the text, or go back to the shipped one.</source>
        <translation>Skriv teksten, eller gå tilbake til den som fulgte med.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are the most.</source>
        <translation>Teksten har %1 tegn; %2 er det meste.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kort den ned.</translation>
    </message>
    <message>
        <source>This text is one line.</source>
        <translation>Denne teksten er én linje.</translation>
    </message>
    <message>
        <source>Take the line breaks out of it.</source>
        <translation>Ta ut linjeskiftene.</translation>
    </message>
    <message>
        <source>There is no text template %1.</source>
        <translation>Det finnes ingen tekstmal %1.</translation>
    </message>
    <message>
        <source>The text %1 says that already.</source>
        <translation>Teksten %1 sier det allerede.</translation>
    </message>
    <message>
        <source>The text %1 is the shipped one already.</source>
        <translation>Teksten %1 er allerede den som fulgte med.</translation>
    </message>
    <message>
        <source>Case %1 is at revision %2 here, and cannot have been read at %3.</source>
        <translation>Sak %1 er på revisjon %2 her og kan ikke være lest på %3.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Kolonnen «%1» finnes to ganger.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Tabellen mangler kolonnen %1.</translation>
    </message>
    <message>
        <source>“graph export” writes a table with all of them.</source>
        <translation>«graph export» skriver en tabell med alle kolonnene.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» er tom.</translation>
    </message>
    <message>
        <source>“%1” is neither a code nor a name in the graph.</source>
        <translation>«%1» er verken en kode eller et navn i grafen.</translation>
    </message>
    <message>
        <source>A new agency, regime or topic is added first: “graph edit add”.</source>
        <translation>En ny etat, et nytt regelverk eller et nytt tema legges til først: «graph edit add».</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Et anførselstegn åpnes og lukkes aldri.</translation>
    </message>
    <message>
        <source>The row is longer than any row of a graph.</source>
        <translation>Raden er lengre enn noen rad i en graf kan være.</translation>
    </message>
    <message>
        <source>The table is longer than a graph can be.</source>
        <translation>Tabellen er lengre enn en graf kan være.</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends before &lt;%3&gt; does.</source>
        <translation>%1, linje %2: fila slutter før &lt;%3&gt; gjør det.</translation>
    </message>
    <message>
        <source>“%1” is empty: no row of it says anything (line 1).</source>
        <translation>«%1» er tom: det står ingenting i noen rad (linje 1).</translation>
    </message>
    <message>
        <source>The mail is cut short: its headers announce %1 bytes of text, and there are %2; the last line, %3, is “%4”.</source>
        <translation>E-posten er avkuttet: hodet melder %1 byte tekst, og her er %2; den siste linjen, %3, er «%4».</translation>
    </message>
    <message>
        <source>Events of the office&apos;s records are missing before event %1.</source>
        <translation>Hendelser i kontorets registre mangler før hendelse %1.</translation>
    </message>
    <message>
        <source>The edit cannot be kept: read again, it would say something else.</source>
        <translation>Endringen kan ikke lagres: Lest inn igjen ville den sagt noe annet.</translation>
    </message>
    <message>
        <source>Look for odd characters in its names and its source.</source>
        <translation>Se etter underlige tegn i navn og kilde.</translation>
    </message>
    <message>
        <source>The list of text templates shows them.</source>
        <translation>Listen over tekstmaler viser dem.</translation>
    </message>
    <message>
        <source>Nothing was changed. In the file: %1</source>
        <translation>Ingenting ble endret. I fila: %1</translation>
    </message>
    <message>
        <source>%1 is about one case, not several.</source>
        <translation>%1 gjelder én sak, ikke flere.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 har ikke noe valg som heter %2.</translation>
    </message>
    <message>
        <source>--help lists those there are.</source>
        <translation>--help viser dem som finnes.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 må ha en verdi.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Det ble ikke oppgitt noen kommando.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» er ingen kommando.</translation>
    </message>
    <message>
        <source>No case number was given.</source>
        <translation>Det ble ikke oppgitt noe saksnummer.</translation>
    </message>
    <message>
        <source>Write it as 2026-0042.</source>
        <translation>Skriv det som 2026-0042.</translation>
    </message>
    <message>
        <source>The report still needs %1.</source>
        <translation>Rapporten mangler %1.</translation>
    </message>
    <message>
        <source>Say templates list, show TEMPLATE, set TEMPLATE TEXT, reset TEMPLATE, undo TEMPLATE or redo TEMPLATE.</source>
        <translation>Si templates list, show MAL, set MAL TEKST, reset MAL, undo MAL eller redo MAL.</translation>
    </message>
    <message>
        <source>“%1” is not a text template.</source>
        <translation>«%1» er ikke en tekstmal.</translation>
    </message>
    <message>
        <source>It is named with its language, as in notice.referred/nb; “templates list” shows them all.</source>
        <translation>Den nevnes med språket, som i notice.referred/nb; «templates list» viser alle.</translation>
    </message>
    <message>
        <source>%1 is more than a hundred years ahead.</source>
        <translation>%1 er mer enn hundre år fram i tid.</translation>
    </message>
    <message>
        <source>Say it to the asker in other words.</source>
        <translation>Si det til den som spør, med andre ord.</translation>
    </message>
    <message>
        <source>The title repeats what was meant for colleagues: “%1”.</source>
        <translation>Tittelen gjentar noe som var ment for kolleger: «%1».</translation>
    </message>
    <message>
        <source>The question repeats what was meant for colleagues: “%1”.</source>
        <translation>Spørsmålet gjentar noe som var ment for kolleger: «%1».</translation>
    </message>
    <message>
        <source>The settlement would have been decided on %1, which has not come yet.</source>
        <translation>Avklaringen ville vært bestemt den %1, en dag som ikke er kommet ennå.</translation>
    </message>
    <message>
        <source>Keep it when it has been decided; it may begin later.</source>
        <translation>Ta den inn når den er bestemt; den kan begynne å gjelde senere.</translation>
    </message>
    <message>
        <source>The settlement would begin on %1, before it was decided on %2.</source>
        <translation>Avklaringen ville gjelde fra %1, før den ble bestemt den %2.</translation>
    </message>
    <message>
        <source>Let it begin on the day it was decided, or later.</source>
        <translation>La den gjelde fra dagen den ble bestemt, eller senere.</translation>
    </message>
    <message>
        <source>“%1” is not a name that “%2” bears.</source>
        <translation>«%1» er ikke et navn som «%2» har.</translation>
    </message>
    <message>
        <source>The row holds a character that is no text (NUL).</source>
        <translation>Raden inneholder et tegn som ikke er tekst (NUL).</translation>
    </message>
    <message>
        <source>The row has %1 fields where the first row has %2.</source>
        <translation>Raden har %1 felt, mens første rad har %2.</translation>
    </message>
    <message>
        <source>Put a text that holds the separator between quotation marks.</source>
        <translation>Sett tekst som inneholder skilletegnet, i anførselstegn.</translation>
    </message>
    <message>
        <source>The table has no row below its first: nobody would be responsible for anything.</source>
        <translation>Tabellen har ingen rader under den første: Da ville ingen hatt ansvar for noe.</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file in it.</source>
        <translation>«%1» er en mappe; oppgi en fil i den.</translation>
    </message>
    <message>
        <source>%1, line %2: the label “%3” says something else than “%4”.</source>
        <translation>%1, linje %2: Etiketten «%3» sier noe annet enn «%4».</translation>
    </message>
    <message>
        <source>What an edge says is its “kind”; change that, and leave the label or take it out.</source>
        <translation>Det er «kind» som sier hva en kant betyr; endre den, og la etiketten stå eller ta den bort.</translation>
    </message>
    <message>
        <source>A name is changed with “graph edit rename CODE name=&quot;..&quot; from D”; here it is only shown.</source>
        <translation>Navn endres med «graph edit rename CODE name=&quot;..&quot; from D»; her vises de bare.</translation>
    </message>
    <message>
        <source>%1 is the same draft, and nobody has changed it yet.</source>
        <translation>%1 er det samme utkastet, og ingen har endret det ennå.</translation>
    </message>
    <message>
        <source>Work on that one.</source>
        <translation>Arbeid videre med det.</translation>
    </message>
    <message>
        <source>“--dry-run” belongs to “graph import” alone.</source>
        <translation>«--dry-run» hører bare til «graph import».</translation>
    </message>
    <message>
        <source>What one edit would change is told by “graph whatif EDIT”.</source>
        <translation>Hva én endring ville ført til, forteller «graph whatif EDIT».</translation>
    </message>
    <message>
        <source>Case %1 has been worked on since it was routed: its route stays as it is.</source>
        <translation>Sak %1 er arbeidet videre med etter at den ble fordelt: Fordelingen blir stående.</translation>
    </message>
    <message>
        <source>Undo the later acts and then the routing (act %1 undo), one by one.</source>
        <translation>Angre de senere handlingene og så fordelingen (act %1 undo), én for én.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: no case has been routed whose route has not been taken back or built upon.</source>
        <translation>Det er ikke mer å angre: Hver fordeling som er gjort, er angret eller arbeidet videre på.</translation>
    </message>
    <message>
        <source>Check the spelling; it is kept as written, without a link.</source>
        <translation>Se over skrivemåten; den beholdes som skrevet, uten lenke.</translation>
    </message>
    <message>
        <source>“%1” names no act that the program knows.</source>
        <translation>«%1» nevner ingen lov eller forskrift som programmet kjenner.</translation>
    </message>
    <message>
        <source>“%1” is no possible provision of %2.</source>
        <translation>«%1» er ingen mulig bestemmelse i %2.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was not understood as a provision.</source>
        <translation>«%1» i «%2» ble ikke forstått som en bestemmelse.</translation>
    </message>
    <message>
        <source>The meeting is proposed for %1, which is past.</source>
        <translation>Møtet er foreslått til %1, som har vært.</translation>
    </message>
    <message>
        <source>That is right for a meeting that was held already.</source>
        <translation>Det er riktig for et møte som alt er holdt.</translation>
    </message>
    <message>
        <source>%1 hours in one entry is more than one person works in a month; %2 is the most.</source>
        <translation>%1 timer i én føring er mer enn én person arbeider på en måned; %2 er det meste.</translation>
    </message>
    <message>
        <source>Correct the number, or enter the hours day by day.</source>
        <translation>Rett tallet, eller før timene dag for dag.</translation>
    </message>
    <message>
        <source>The answer of case %1 has been signed and not been sent.</source>
        <translation>Svaret i sak %1 er signert, men ikke sendt.</translation>
    </message>
    <message>
        <source>Record that it has been sent (send), or say why the case ends without it (reason=...).</source>
        <translation>Registrer at det er sendt (send), eller si hvorfor saken avsluttes uten (reason=...).</translation>
    </message>
    <message>
        <source>Case %1 has an answer: it cannot be triaged as if it had none.</source>
        <translation>Sak %1 har et svar og kan ikke vurderes som om den ikke hadde det.</translation>
    </message>
    <message>
        <source>Close it, or take the answer back first (undo).</source>
        <translation>Avslutt den, eller angre svaret først (undo).</translation>
    </message>
    <message>
        <source>It was not said which answer settles case %1.</source>
        <translation>Det er ikke sagt hvilket svar som avgjør sak %1.</translation>
    </message>
    <message>
        <source>Name the published answer (published=S-2026-003), or say where it can be read (reason=...).</source>
        <translation>Oppgi det publiserte svaret (published=S-2026-003), eller si hvor det kan leses (reason=...).</translation>
    </message>
    <message>
        <source>The text template %1 says what no asker should read: “%2”.</source>
        <translation>Tekstmalen %1 sier noe ingen melder skal lese: «%2».</translation>
    </message>
    <message>
        <source>The office speaks, no person: take the name out of it.</source>
        <translation>Det er kontoret som taler, ikke en person: ta navnet ut av teksten.</translation>
    </message>
    <message>
        <source>It goes to every asker: take it out.</source>
        <translation>Den går til alle meldere: ta det ut.</translation>
    </message>
    <message>
        <source>%1 cannot end on %2: under it stand %3.</source>
        <translation>%1 kan ikke avsluttes %2: Under det står %3.</translation>
    </message>
    <message>
        <source>Put each under another ministry from that day first (“move AGENCY under MINISTRY from D”, or “under none” where none is known), or merge the ministry into the one that carries on.</source>
        <translation>Legg først hver av dem under et annet departement fra den dagen («move ETAT under DEPARTEMENT from D», eller «under none» der ingen er kjent), eller slå departementet sammen med det som fører arbeidet videre.</translation>
    </message>
    <message>
        <source>%1 is a ministry: it stands under none.</source>
        <translation>%1 er et departement og ligger ikke under noe annet.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry on %2 already.</source>
        <translation>%1 ligger allerede ikke under noe departement %2.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a day such as 2024-01-01, not “%3”.</source>
        <translation>%1: Feltet «%2» må være en dato som 2024-01-01, ikke «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be true or false, not “%3”.</source>
        <translation>%1: Feltet «%2» må være true eller false, ikke «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a whole number, 0 or more, not “%3”.</source>
        <translation>%1: Feltet «%2» må være et helt tall, 0 eller mer, ikke «%3».</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; cannot be “%3”. Possible: %4.</source>
        <translation>%1: Feltet «%2» kan ikke være «%3». Mulig: %4.</translation>
    </message>
    <message>
        <source>Name its ministry from that day (“move AGENCY under MINISTRY from D”), or say that none is known (“under none”).</source>
        <translation>Oppgi departementet fra den dagen («move ETAT under DEPARTEMENT from D»), eller si at ingen er kjent («under none»).</translation>
    </message>
    <message>
        <source>The settlement names %1, which does not exist on %2.</source>
        <translation>Avklaringen nevner %1, som ikke finnes %2.</translation>
    </message>
    <message>
        <source>Name the body that exists on its first day.</source>
        <translation>Nevn den som finnes på den første dagen avklaringen gjelder.</translation>
    </message>
    <message>
        <source>The settlement does not say from which day it holds.</source>
        <translation>Avklaringen sier ikke fra hvilken dag den gjelder.</translation>
    </message>
    <message>
        <source>“%1” is no kind of responsibility. Possible: %2.</source>
        <translation>«%1» er ikke en type ansvar. Mulig: %2.</translation>
    </message>
    <message>
        <source>“%1” stands after a closing quotation mark.</source>
        <translation>«%1» står etter et avsluttende anførselstegn.</translation>
    </message>
    <message>
        <source>Write a quotation mark within a text twice.</source>
        <translation>Skriv et anførselstegn inne i en tekst to ganger.</translation>
    </message>
    <message>
        <source>“--list” belongs to “graph edit” and “graph whatif” alone.</source>
        <translation>«--list» hører bare til «graph edit» og «graph whatif».</translation>
    </message>
    <message>
        <source>Nothing says what to do: %1.</source>
        <translation>Det er ikke sagt hva som skal gjøres: %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Merket</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Fordelt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Agency asked</source>
        <translation>Etat spurt</translation>
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
        <translation>Møte bekreftet</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Møte holdt</translation>
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
        <translation>Timer ført</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Gjenåpnet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Contact data erased</source>
        <translation>Kontaktopplysninger slettet</translation>
    </message>
    <message>
        <source>Taken out with its import</source>
        <translation>Tatt ut sammen med importen</translation>
    </message>
    <message>
        <source>Asker told</source>
        <translation>Melderen fikk vite</translation>
    </message>
    <message>
        <source>Preparation noted</source>
        <translation>Forberedelse notert</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slås sammen</translation>
    </message>
    <message>
        <source>Harmonised position</source>
        <translation>Felles standpunkt</translation>
    </message>
    <message>
        <source>Limit of the guidance</source>
        <translation>Grense for veiledningen</translation>
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
        <translation>Signal fulgt opp</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva det ble av det</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort om igjen</translation>
    </message>
    <message>
        <source>Signature withdrawn</source>
        <translation>Signatur trukket</translation>
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
        <translation>%1 tatt bort (var %2)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: fra %2 til %3</translation>
    </message>
    <message>
        <source>Received by %1.</source>
        <comment>channel</comment>
        <translation>Mottatt via %1.</translation>
    </message>
    <message>
        <source>From %1, by %2.</source>
        <comment>asker, channel</comment>
        <translation>Fra %1, av %2.</translation>
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
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Fordi: %1</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestemmelser</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>The route was taken off the record.</source>
        <translation>Fordelingen ble tatt av saken.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>The route was put on record as of %1.</source>
        <translation>Fordelingen ble ført på saken per %1.</translation>
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
        <translation>Nummer andre steder</translation>
    </message>
    <message>
        <source>Asker</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Tilsyn føres av</translation>
    </message>
    <message>
        <source>What is known about the asker was corrected.</source>
        <translation>Det som er kjent om melderen, ble rettet.</translation>
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
        <translation>, trengs innen %1</translation>
    </message>
    <message>
        <source>%1 is no longer asked.</source>
        <translation>%1 er ikke lenger spurt.</translation>
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
        <translation>Til stede: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n statement(s)</source>
        <comment>regime, outcome</comment>
        <translation>
            <numerusform>%1: %2, %n utsagn</numerusform>
            <numerusform>%1: %2, %n utsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal note was written.</source>
        <translation>Et internt notat ble skrevet.</translation>
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
        <translation>Teller som: %1</translation>
    </message>
    <message>
        <source>An internal note was written about %1.</source>
        <translation>Et internt notat ble skrevet om %1.</translation>
    </message>
</context>
<context>
    <name>GraphDifference</name>
    <message>
        <source>%1 has ended; %2 carries on.</source>
        <translation>%1 er lagt ned; %2 fører arbeidet videre.</translation>
    </message>
    <message>
        <source>%1 has ended, and nobody carries on.</source>
        <translation>%1 er lagt ned, og ingen fører arbeidet videre.</translation>
    </message>
    <message>
        <source>%1 in the service: %2.</source>
        <translation>%1 i tjenesten: %2.</translation>
    </message>
    <message>
        <source>%1 no longer takes part in the service.</source>
        <translation>%1 deltar ikke lenger i tjenesten.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Ny: %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heter nå %2.</translation>
    </message>
    <message>
        <source>Cases can now be tagged with %1.</source>
        <translation>Saker kan nå merkes med %1.</translation>
    </message>
    <message>
        <source>Cases can no longer be tagged with %1.</source>
        <translation>Saker kan ikke lenger merkes med %1.</translation>
    </message>
    <message>
        <source>From now: %1.</source>
        <translation>Fra nå av: %1.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <translation>Ikke lenger: %1.</translation>
    </message>
</context>
<context>
    <name>GraphEdit</name>
    <message>
        <source>Add an agency.</source>
        <translation>Legg til en etat.</translation>
    </message>
    <message>
        <source>Add a ministry.</source>
        <translation>Legg til et departement.</translation>
    </message>
    <message>
        <source>Add a regime, a topic or a provision.</source>
        <translation>Legg til et regelverk, et tema eller en bestemmelse.</translation>
    </message>
    <message>
        <source>Add a responsibility, e.g. add fhi interprets EHDS.</source>
        <translation>Legg til et ansvar, f.eks. add fhi interprets EHDS.</translation>
    </message>
    <message>
        <source>End a responsibility.</source>
        <translation>Avslutt et ansvar.</translation>
    </message>
    <message>
        <source>Give another name from a day.</source>
        <translation>Gi et annet navn fra en dag.</translation>
    </message>
    <message>
        <source>Let an agency live on under a new code and name.</source>
        <translation>La en etat leve videre med ny kode og nytt navn.</translation>
    </message>
    <message>
        <source>Let another agency carry on an agency&apos;s work.</source>
        <translation>La en annen etat føre arbeidet til en etat videre.</translation>
    </message>
    <message>
        <source>Make an agency two, and say what the second answers for.</source>
        <translation>Del en etat i to, og si hva den andre har ansvar for.</translation>
    </message>
    <message>
        <source>Say how an agency takes part in the service.</source>
        <translation>Si hvordan en etat deltar i tjenesten.</translation>
    </message>
    <message>
        <source>Settle a grey zone: one leads, others are consulted.</source>
        <translation>Avklar en gråsone: én leder, andre blir rådspurt.</translation>
    </message>
    <message>
        <source>Let cases be tagged with a regime from a day.</source>
        <translation>La saker merkes med et regelverk fra en dag.</translation>
    </message>
    <message>
        <source>Let no case be tagged with a regime from a day.</source>
        <translation>La ingen sak merkes med et regelverk fra en dag.</translation>
    </message>
    <message>
        <source>End an agency that nobody carries on, or a ministry that no agency stands under.</source>
        <translation>Avslutt en etat som ingen fører videre, eller et departement ingen etat ligger under.</translation>
    </message>
    <message>
        <source>Put an agency under another ministry, or say that none is known.</source>
        <translation>Legg en etat under et annet departement, eller si at ingen er kjent.</translation>
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
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>nytt navn</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikke verifisert</translation>
    </message>
    <message>
        <source>Topics and provisions</source>
        <translation>Temaer og bestemmelser</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Etater og enheter</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Departementer</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>ikke slått på</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>ingen svarer</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies share it</source>
        <translation>
            <numerusform>%n etat deler det</numerusform>
            <numerusform>%n etater deler det</numerusform>
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
        <translation>Dette må dere gjøre</translation>
    </message>
    <message>
        <source>What you should consider</source>
        <translation>Dette bør dere vurdere</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Your question in short:</source>
        <translation>Spørsmålet deres, kort gjengitt:</translation>
    </message>
    <message>
        <source>Not answered yet: %1.</source>
        <translation>Ikke besvart ennå: %1.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>What the answer does not cover</source>
        <translation>Dette dekker svaret ikke</translation>
    </message>
    <message>
        <source>The agencies behind the answer</source>
        <translation>Etatene bak svaret</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: has not signed</source>
        <translation>%1: har ikke signert</translation>
    </message>
    <message>
        <source>Nobody has signed.</source>
        <translation>Ingen har signert.</translation>
    </message>
    <message>
        <source>What this guidance is</source>
        <translation>Hva denne veiledningen er</translation>
    </message>
    <message>
        <source>Where the rules can be read</source>
        <translation>Her kan reglene leses</translation>
    </message>
    <message>
        <source>DRAFT, not to be sent.</source>
        <translation>UTKAST, skal ikke sendes.</translation>
    </message>
    <message>
        <source>Not signed by: %1.</source>
        <translation>Ikke signert av: %1.</translation>
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
        <translation>Spesialisthelsetjenesten</translation>
    </message>
    <message>
        <source>Municipal care</source>
        <translation>Kommunal tjeneste</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Fastlegetjenesten</translation>
    </message>
    <message>
        <source>Across levels of care</source>
        <translation>På tvers av omsorgsnivåer</translation>
    </message>
</context>
<context>
    <name>LiftedTo</name>
    <message>
        <source>Not lifted yet</source>
        <translation>Ikke løftet ennå</translation>
    </message>
    <message>
        <source>Lifted to the agency</source>
        <translation>Løftet til etaten</translation>
    </message>
    <message>
        <source>Lifted to the coordination project</source>
        <translation>Løftet til koordineringsprosjektet</translation>
    </message>
    <message>
        <source>Lifted to the steering group</source>
        <translation>Løftet til styringsgruppen</translation>
    </message>
    <message>
        <source>Lifted to the AI council</source>
        <translation>Løftet til KI-rådet</translation>
    </message>
    <message>
        <source>Lifted to the ministry</source>
        <translation>Løftet til departementet</translation>
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
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
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
        <translation>Innleder alle e-poster om vurderingen av henvendelsen.</translation>
    </message>
    <message>
        <source>A line of the list of what to prepare, when the asker has not done it.</source>
        <translation>En linje i listen over det som skal forberedes, når melderen ikke har gjort det.</translation>
    </message>
    <message>
        <source>Stands above the statements of a regime in the joint answer, by its outcome.</source>
        <translation>Står over utsagnene om et regelverk i det felles svaret, etter utfallet.</translation>
    </message>
    <message>
        <source>Mail: subject</source>
        <translation>E-post: emne</translation>
    </message>
    <message>
        <source>The subject of every mail about triage.</source>
        <translation>Emnet i alle e-poster om vurderingen av henvendelsen.</translation>
    </message>
    <message>
        <source>Mail: opening</source>
        <translation>E-post: innledning</translation>
    </message>
    <message>
        <source>Mail: answered already</source>
        <translation>E-post: allerede besvart</translation>
    </message>
    <message>
        <source>Sent when the enquiry is answered by a published answer.</source>
        <translation>Sendes når henvendelsen er besvart av et publisert svar.</translation>
    </message>
    <message>
        <source>Mail: referred</source>
        <translation>E-post: henvist</translation>
    </message>
    <message>
        <source>Sent when the enquiry belongs elsewhere.</source>
        <translation>Sendes når henvendelsen hører hjemme et annet sted.</translation>
    </message>
    <message>
        <source>Mail: out of scope</source>
        <translation>E-post: utenfor området</translation>
    </message>
    <message>
        <source>Sent when the enquiry lies outside what the service guides on.</source>
        <translation>Sendes når henvendelsen ligger utenfor det tjenesten veileder om.</translation>
    </message>
    <message>
        <source>Mail: declined for capacity</source>
        <translation>E-post: avslått av kapasitetshensyn</translation>
    </message>
    <message>
        <source>Sent when the service has no capacity for the enquiry.</source>
        <translation>Sendes når tjenesten ikke har kapasitet til henvendelsen.</translation>
    </message>
    <message>
        <source>Mail: more is needed</source>
        <translation>E-post: mer trengs</translation>
    </message>
    <message>
        <source>Sent when the enquiry is held until it is complete.</source>
        <translation>Sendes når henvendelsen settes på vent til den er komplett.</translation>
    </message>
    <message>
        <source>To prepare: heading</source>
        <translation>Å forberede: overskrift</translation>
    </message>
    <message>
        <source>Stands above the list of what to prepare.</source>
        <translation>Står over listen over det som skal forberedes.</translation>
    </message>
    <message>
        <source>To prepare: own lawyer</source>
        <translation>Å forberede: egen jurist</translation>
    </message>
    <message>
        <source>To prepare: data protection officer</source>
        <translation>Å forberede: personvernombud</translation>
    </message>
    <message>
        <source>To prepare: sources read</source>
        <translation>Å forberede: lese kilder</translation>
    </message>
    <message>
        <source>To prepare: own position</source>
        <translation>Å forberede: eget standpunkt</translation>
    </message>
    <message>
        <source>Mail: closing</source>
        <translation>E-post: avslutning</translation>
    </message>
    <message>
        <source>Ends every mail about triage.</source>
        <translation>Avslutter alle e-poster om vurderingen av henvendelsen.</translation>
    </message>
    <message>
        <source>Answer: before the question</source>
        <translation>Svar: før spørsmålet</translation>
    </message>
    <message>
        <source>Stands above the question in short, in the joint answer.</source>
        <translation>Står over spørsmålet i korthet, i det felles svaret.</translation>
    </message>
    <message>
        <source>Answer: what it is</source>
        <translation>Svar: hva det er</translation>
    </message>
    <message>
        <source>Says at the beginning what a joint answer is.</source>
        <translation>Sier innledningsvis hva et felles svar er.</translation>
    </message>
    <message>
        <source>Answer: the regime is answered</source>
        <translation>Svar: regelverket er besvart</translation>
    </message>
    <message>
        <source>Answer: the law is unclear</source>
        <translation>Svar: retten er uklar</translation>
    </message>
    <message>
        <source>Answer: not assessed</source>
        <translation>Svar: ikke vurdert</translation>
    </message>
    <message>
        <source>Answer: out of scope</source>
        <translation>Svar: utenfor området</translation>
    </message>
    <message>
        <source>Answer: what guidance is</source>
        <translation>Svar: hva veiledning er</translation>
    </message>
    <message>
        <source>Says at the end what guidance is, and what it is not.</source>
        <translation>Sier til slutt hva veiledning er, og hva det ikke er.</translation>
    </message>
    <message>
        <source>the case number</source>
        <translation>saksnummeret</translation>
    </message>
    <message>
        <source>the title of the case</source>
        <translation>tittelen på saken</translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation>dagen den ble mottatt</translation>
    </message>
    <message>
        <source>the officer&apos;s reason</source>
        <translation>saksbehandlerens begrunnelse</translation>
    </message>
    <message>
        <source>where it is referred to</source>
        <translation>hvor det henvises</translation>
    </message>
    <message>
        <source>the published answer</source>
        <translation>det publiserte svaret</translation>
    </message>
    <message>
        <source>the list of what to prepare</source>
        <translation>listen over det som skal forberedes</translation>
    </message>
    <message>
        <source>the asker&apos;s organisation</source>
        <translation>melderens virksomhet</translation>
    </message>
    <message>
        <source>the name of the regime</source>
        <translation>navnet på regelverket</translation>
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
        <translation>samme navn</translation>
    </message>
    <message>
        <source>the same name in another region: may be two</source>
        <translation>samme navn i en annen region: kan være to</translation>
    </message>
    <message>
        <source>one is an abbreviation</source>
        <translation>den ene er en forkortelse</translation>
    </message>
    <message>
        <source>one leaves out the legal form</source>
        <translation>den ene utelater selskapsformen</translation>
    </message>
    <message>
        <source>another word for the same kind of place</source>
        <translation>et annet ord for samme slags sted</translation>
    </message>
    <message>
        <source>one leaves out what kind of place it is</source>
        <translation>den ene sier ikke hva slags sted det er</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>de samme ordene i en annen rekkefølge</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>nesten samme skrivemåte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type spørsmålsstiller</translation>
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
        <translation>Størrelse</translation>
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
        <translation>Forskning</translation>
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
        <translation>Anskaffelse</translation>
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
        <translation>Det som trenger noen nå, i ord.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every line that has a number opens exactly the cases it counted. Tab leads from line to line, Enter opens.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hver linje med et tall åpner nøyaktig sakene den telte. Tab går fra linje til linje, Enter åpner.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Every enquiry, with the case beside the list.</source>
        <translation>Alle henvendelser, med saken ved siden av lista.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The filters above the list narrow it, and the search field below them searches in what they leave. A row says number, title and regimes; then organisation, deadline, whose turn it is and the officer. A filled mark is an open case, a ring a closed one.&lt;/p&gt;&lt;p&gt;A regime with a question mark is to be assessed by a person.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Filtrene over lista snevrer den inn, og søkefeltet under dem søker i det de lar stå igjen. En rad sier nummer, tittel og regelverk; så virksomhet, frist, hvem sin tur det er og saksbehandler. Et fylt merke er en åpen sak, en ring en avsluttet.&lt;/p&gt;&lt;p&gt;Et regelverk med spørsmålstegn må vurderes av et menneske.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Meetings to come, and those that were, across all cases.</source>
        <translation>Kommende møter, og de som har vært, i alle saker.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A proposed date is not a confirmed one, and a confirmed one is not a held one: each meeting says which it is. Enter opens its case, where it is confirmed, held or cancelled.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En foreslått dato er ikke en bekreftet, og en bekreftet er ikke en holdt: hvert møte sier hva det er. Enter åpner saken, der det bekreftes, holdes eller avlyses.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengde</translation>
    </message>
    <message>
        <source>Who has how much, who is waited for, and what is overdue.</source>
        <translation>Hvem som har hvor mye, hvem det ventes på, og hva som er over fristen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every number opens the list it counted.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hvert tall åpner lista det telte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who answers for what on a day, in which role and from which source.</source>
        <translation>Hvem som svarer for hva en dag, i hvilken rolle og fra hvilken kilde.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a day, or step to the days on which something changed. An agency is shown by the name it had then.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Velg en dag, eller gå til dagene da noe ble endret. En etat vises med navnet den hadde da.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>What the cases taught: unclear rules, missing guidance, gaps and overlaps.</source>
        <translation>Hva sakene lærte oss: uklare regler, manglende veiledning, hull og overlapp.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The status report to the ministry, as it will look.</source>
        <translation>Statusrapporten til departementet, slik den kommer til å se ut.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a period and export. The same period exported again gives the same bytes, and no asker can be recognised in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Velg en periode og eksporter. Den samme perioden eksportert igjen gir nøyaktig de samme bytene, og ingen melder kan kjennes igjen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Plans, recommendations, reports under way and partners, each with its source.</source>
        <translation>Planer, anbefalinger, pågående rapporter og partnere, hver med sin kilde.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A status is as of the day of its source. What a source does not state is shown as not stated, never guessed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En status gjelder per kildens dato. Det en kilde ikke sier, vises som ikke oppgitt, aldri gjettet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Write an enquiry down, or drop its mail here.</source>
        <translation>Skriv ned en henvendelse, eller slipp e-posten her.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+Enter saves. What is written is kept as a draft while you write.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+Enter lagrer. Det som skrives, tas vare på som utkast mens du skriver.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Mails and sheets in, each source accounted for.</source>
        <translation>E-post og regneark inn, hver kilde gjort rede for.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A second import of the same mail changes nothing. What cannot be read is kept with its bytes and the reason, and does not stop the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En ny import av samme e-post endrer ingenting. Det som ikke kan leses, tas vare på med innholdet og grunnen, og stopper ikke resten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Language, colours, the office&apos;s answer target, and the care of the database.</source>
        <translation>Språk, farger, kontorets svarmål og stell av databasen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The office&apos;s choices stand in the database and hold for everyone who uses it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kontorets valg står i databasen og gjelder for alle som bruker den.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>The whole of the work on one page.</source>
        <translation>Hele arbeidet på én side.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Version, licence and sources.</source>
        <translation>Versjon, lisens og kilder.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Those who ask: what is known of each, and its cases.</source>
        <translation>De som spør: hva vi vet om hver av dem, og sakene deres.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An organisation is known from the first case it asks, in whatever spelling. Two that may be one are suggested, never merged by themselves. A merge touches no case and can be taken back any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En virksomhet blir kjent med den første saken den melder, uansett skrivemåte. To som kan være én, blir foreslått, aldri slått sammen av seg selv. En sammenslåing rører ingen sak og kan angres når som helst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>The words that regimes are suggested by, and how often they were right.</source>
        <translation>Ordene som regelverk foreslås ut fra, og hvor ofte de hadde rett.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each term shows how often it spoke in cases that officers have judged, and how often the regime was confirmed. Change a weight, switch a term off, or give it further forms: what that does to every judged case is shown before anything is saved. Ctrl+Enter saves; the change holds at once and can be undone.&lt;/p&gt;&lt;p&gt;A term that never speaks costs nothing. One that is often wrong deserves a smaller weight.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hvert uttrykk viser hvor ofte det slo inn i saker som saksbehandlere har vurdert, og hvor ofte regelverket ble bekreftet. Endre en vekt, slå av et uttrykk eller gi det flere former: Hva det gjør med hver vurdert sak, vises før noe lagres. Ctrl+Enter lagrer; endringen gjelder straks og kan angres.&lt;/p&gt;&lt;p&gt;Et uttrykk som aldri slår inn, koster ingenting. Et som ofte tar feil, bør få mindre vekt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantene</translation>
    </message>
    <message>
        <source>What could not be read on its way in, and waits for a person.</source>
        <translation>Det som ikke kunne leses på vei inn, og venter på en person.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each source waits with the reason and its bytes. Ctrl+Enter opens the form for a new case with what could be read in it; saving makes the case and takes the source out of quarantine. Delete dismisses it: the bytes are kept, and Ctrl+Z takes it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hver kilde venter med grunnen og hele innholdet. Ctrl+Enter åpner skjemaet for ny sak med det som kunne leses; når det lagres, blir saken opprettet og kilden tatt ut av karantenen. Delete avviser den: innholdet blir bevart, og Ctrl+Z angrer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signals are raised from a case; Ctrl+L says where one is lifted, what came back and which measures it belongs to. Enter opens the case behind it. Grouped by topic, the list says how many cases share a concern.&lt;/p&gt;&lt;p&gt;Measures are those of the joint plan, with what the office says of each, and the office&apos;s own. Sent in is what the regional trusts and the competence network tell; a question can become a case. Alt+1, Alt+2 and Alt+3 lead from list to list.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signaler reises fra en sak; Ctrl+L sier hvor et løftes, hva som kom tilbake, og hvilke tiltak det hører til. Enter åpner saken bak. Gruppert etter tema sier listen hvor mange saker som reiste det samme.&lt;/p&gt;&lt;p&gt;Tiltakene er de i felles plan, med det kontoret sier om hvert, og kontorets egne. Innmeldinger er det de regionale helseforetakene og kompetansenettverket forteller; et spørsmål kan bli en sak. Alt+1, Alt+2 og Alt+3 går fra liste til liste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>Anonymised questions and answers for everyone, from draft to web page.</source>
        <translation>Anonymiserte spørsmål og svar for alle, fra utkast til nettside.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A draft comes from a case that has been answered. What could tell who asked is marked while one writes: what has a wavy line must go, what is dotted needs a look. The agencies clear the text, and clear it again when it changes.&lt;/p&gt;&lt;p&gt;A published answer is read again by its review date, replaced by a newer one, or withdrawn. Its number is never used again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Et utkast kommer fra en sak som er besvart. Det som kan røpe hvem som spurte, markeres mens man skriver: det med bølgestrek må bort, det prikkede må sees på. Etatene klarerer teksten, og klarerer den på nytt når den endres.&lt;/p&gt;&lt;p&gt;Et publisert svar leses på nytt innen gjennomgangsdatoen, erstattes av et nyere eller trekkes tilbake. Nummeret brukes aldri om igjen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>The texts that go out to askers, as the office words them.</source>
        <translation>Tekstene som går ut til meldere, slik kontoret ordlegger dem.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mails about triage and the sentences around a joint answer come from these texts, in the asker&apos;s language. What varies stands in braces; a click puts a placeholder in where the cursor stands. Below the text stands what a reader would get.&lt;/p&gt;&lt;p&gt;Ctrl+Enter saves; the text holds at once, for everyone. Each change can be undone, and the shipped text comes back any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;E-poster om vurderingen av henvendelsen og setningene rundt et felles svar kommer fra disse tekstene, på melderens språk. Det som varierer, står i krøllparenteser; et klikk setter inn en plassholder der markøren står. Under teksten står det en leser ville fått.&lt;/p&gt;&lt;p&gt;Ctrl+Enter lagrer; teksten gjelder straks, for alle. Hver endring kan angres, og teksten som fulgte med, kan hentes tilbake når som helst.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
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
        <translation>Regionalt helseforetak</translation>
    </message>
    <message>
        <source>Competence network (KIN)</source>
        <translation>Kompetansenettverket (KIN)</translation>
    </message>
    <message>
        <source>Another sender</source>
        <translation>Annen avsender</translation>
    </message>
    <message>
        <source>Being considered</source>
        <translation>Vurderes</translation>
    </message>
    <message>
        <source>Introduction decided</source>
        <translation>Innføring besluttet</translation>
    </message>
    <message>
        <source>Taken into use</source>
        <translation>Tatt i bruk</translation>
    </message>
    <message>
        <source>%1 (the source&apos;s word, not verified)</source>
        <translation>%1 (kildens ord, ikke bekreftet)</translation>
    </message>
    <message>
        <source>%1 (the source&apos;s word of %2, not verified)</source>
        <translation>%1 (kildens ord per %2, ikke bekreftet)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
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
        <translation>%1 i kilden</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>skrevet ned</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>ties changed</source>
        <translation>tilknytning endret</translation>
    </message>
    <message>
        <source>made a case</source>
        <translation>ble en sak</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>gjort om igjen</translation>
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
        <translation>%1: ser ut til å si det motsatte</translation>
    </message>
    <message>
        <source>%1: another outcome under the same regime</source>
        <translation>%1: et annet utfall under samme regelverk</translation>
    </message>
    <message>
        <source>%1: a duty in one answer is no duty in the other</source>
        <translation>%1: en plikt i det ene svaret er ingen plikt i det andre</translation>
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
        <translation>Egen jurist spurt</translation>
    </message>
    <message>
        <source>Own data protection officer asked</source>
        <translation>Eget personvernombud spurt</translation>
    </message>
    <message>
        <source>Laws and guides read</source>
        <translation>Lover og veiledere lest</translation>
    </message>
    <message>
        <source>Own position stated</source>
        <translation>Egen vurdering beskrevet</translation>
    </message>
</context>
<context>
    <name>ProjectOutcome</name>
    <message>
        <source>Taken into use</source>
        <translation>Tatt i bruk</translation>
    </message>
    <message>
        <source>Goes on as planned</source>
        <translation>Går videre som planlagt</translation>
    </message>
    <message>
        <source>Goes on in another form</source>
        <translation>Går videre i en annen form</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Satt på pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
</context>
<context>
    <name>ProjectType</name>
    <message>
        <source>Health research</source>
        <translation>Helseforskning</translation>
    </message>
    <message>
        <source>Other research</source>
        <translation>Annen forskning</translation>
    </message>
    <message>
        <source>Decision support</source>
        <translation>Beslutningsstøtte</translation>
    </message>
    <message>
        <source>Quality improvement</source>
        <translation>Kvalitetsforbedring</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Ingen personopplysninger</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Annet prosjekt</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>This is guidance, not an approval or a decision. It was given on the facts of other cases and on the rules of its day. You remain responsible for following the rules in your own.</source>
        <translation>Dette er veiledning, ikke en godkjenning eller et vedtak. Den ble gitt ut fra forholdene i andre saker og reglene på sin dag. Du har selv ansvaret for å følge reglene i din egen.</translation>
    </message>
    <message>
        <source>This answer has been replaced by</source>
        <translation>Dette svaret er erstattet av</translation>
    </message>
    <message>
        <source>This answer has been replaced and is no longer kept up.</source>
        <translation>Dette svaret er erstattet og holdes ikke lenger ved like.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publisert %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation>Gjennomgås innen %1</translation>
    </message>
    <message>
        <source>This answer is only written in another language: %1</source>
        <translation>Dette svaret finnes bare på et annet språk: %1</translation>
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
        <translation>Lovhenvisninger</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Ingenting er publisert ennå.</translation>
    </message>
    <message>
        <source>Replaced by newer answers</source>
        <translation>Erstattet av nyere svar</translation>
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
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Klarert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Sier nei</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>et personnavn</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>en underskrift</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>en virksomhet</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>et sted</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>en adresse</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>et telefonnummer</translation>
    </message>
    <message>
        <source>eleven digits, as in a national identity number</source>
        <translation>elleve sifre, som i et fødselsnummer</translation>
    </message>
    <message>
        <source>nine digits, as in an organisation number</source>
        <translation>ni sifre, som i et organisasjonsnummer</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>en e-postadresse</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>en nettadresse</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>et saksnummer</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>en dato</translation>
    </message>
    <message>
        <source>a size or an age</source>
        <translation>en størrelse eller en alder</translation>
    </message>
    <message>
        <source>signs that nobody sees, or of another alphabet</source>
        <translation>tegn som ingen ser, eller fra et annet alfabet</translation>
    </message>
    <message>
        <source>a word that the program put in: read the sentence and write it without brackets</source>
        <translation>et ord som programmet satte inn: les setningen og skriv den uten klammer</translation>
    </message>
    <message>
        <source>must go</source>
        <translation>må bort</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>se på det</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Utkast laget</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Redigert</translation>
    </message>
    <message>
        <source>Sent to clearance</source>
        <translation>Sendt til klarering</translation>
    </message>
    <message>
        <source>Clearance refused</source>
        <translation>Klarering avslått</translation>
    </message>
    <message>
        <source>Review date set</source>
        <translation>Dato for gjennomgang satt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort om igjen</translation>
    </message>
    <message>
        <source>a day or year of birth</source>
        <translation>en fødselsdato eller et fødselsår</translation>
    </message>
    <message>
        <source>a remark for colleagues</source>
        <translation>en merknad til kolleger</translation>
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
        <translation>lovhenvisninger</translation>
    </message>
    <message>
        <source>a name, perhaps of a project</source>
        <translation>et navn, kanskje på et prosjekt</translation>
    </message>
</context>
<context>
    <name>PublishedLines</name>
    <message>
        <source>to be reviewed by %1</source>
        <translation>gjennomgås innen %1</translation>
    </message>
    <message>
        <source>an agency refuses</source>
        <translation>en etat sier nei</translation>
    </message>
    <message>
        <source>cleared by all</source>
        <translation>klarert av alle</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstattet av %1</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>supervised by %1</source>
        <translation>tilsyn føres av %1</translation>
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
        <translation>lagt til en sak</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>kjent fra før</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>i karantene</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n tatt inn</numerusform>
            <numerusform>%n tatt inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n kjent fra før</numerusform>
            <numerusform>%n kjent fra før</numerusform>
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
            <numerusform>%n lest</numerusform>
            <numerusform>%n lest</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end; what is listed is done.</source>
        <translation>Stoppet før slutten; det som står her, er gjort.</translation>
    </message>
    <message>
        <source>not read: neither mail nor sheet</source>
        <translation>ikke lest: verken e-post eller regneark</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources are counted, but not listed.</source>
        <translation>
            <numerusform>%n kilde til er telt, men ikke listet opp.</numerusform>
            <numerusform>%n kilder til er telt, men ikke listet opp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them added to cases</source>
        <translation>
            <numerusform>%n av dem lagt til en sak</numerusform>
            <numerusform>%n av dem lagt til saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left alone: neither mail nor sheet.</source>
        <translation>
            <numerusform>%n fil ble ikke rørt: verken e-post eller regneark.</numerusform>
            <numerusform>%n filer ble ikke rørt: verken e-post eller regneark.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
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
        <translation>ikke lest: en annen saksliste i arbeidsboken</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists of cases in the workbook were not read.</source>
        <translation>
            <numerusform>%n annen saksliste i arbeidsboken ble ikke lest.</numerusform>
            <numerusform>%n andre sakslister i arbeidsboken ble ikke lest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>Health legislation</source>
        <translation>Helselovgivning</translation>
    </message>
    <message>
        <source>Medical devices (MDR and IVDR)</source>
        <translation>Medisinsk utstyr (MDR og IVDR)</translation>
    </message>
    <message>
        <source>Normen (information security)</source>
        <translation>Normen (informasjonssikkerhet)</translation>
    </message>
    <message>
        <source>Data protection (GDPR)</source>
        <translation>Personvern (GDPR)</translation>
    </message>
    <message>
        <source>Supervision of the services</source>
        <translation>Tilsyn med tjenestene</translation>
    </message>
    <message>
        <source>AI Act</source>
        <translation>KI-forordningen</translation>
    </message>
    <message>
        <source>European Health Data Space (EHDS)</source>
        <translation>Europeisk helsedataområde (EHDS)</translation>
    </message>
    <message>
        <source>Health research legislation</source>
        <translation>Helseforskningslovgivning</translation>
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
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Må vurderes</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>South-East</source>
        <translation>Sør-Øst</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Vest</translation>
    </message>
    <message>
        <source>Central Norway</source>
        <translation>Midt-Norge</translation>
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
        <translation>Koordineringsprosjektets anbefalinger til departementet, juni 2021, kapittelet «Om dokumentet»</translation>
    </message>
    <message>
        <source>The Directorate of Health&apos;s status report on artificial intelligence, chapter 2 “Bakgrunn”</source>
        <translation>Helsedirektoratets statusrapport om kunstig intelligens, kapittel 2 «Bakgrunn»</translation>
    </message>
    <message>
        <source>letter of assignment</source>
        <translation>tildelingsbrev</translation>
    </message>
    <message>
        <source>Together with the Directorate of e-Health and the Norwegian Medicines Agency: recommend how the health authorities can best coordinate their work so that the services can take artificial intelligence into use, each within its own responsibility, and consider cross-agency regulatory guidance as part of it.</source>
        <translation>Sammen med Direktoratet for e-helse og Statens legemiddelverk: anbefale hvordan helsemyndighetene best kan koordinere arbeidet slik at tjenestene kan ta i bruk kunstig intelligens, hver innenfor sitt ansvar, og vurdere tverretatlig regulatorisk veiledning som del av det.</translation>
    </message>
    <message>
        <source>Continue the national coordination project through 2023; give cross-agency legal guidance priority, so that it can be among the agencies&apos; regular tasks from 2024; try out an extension to personalised medicine.</source>
        <translation>Videreføre det nasjonale koordineringsprosjektet ut 2023; prioritere tverretatlig juridisk veiledning, slik at den kan inngå i etatenes ordinære oppgaver fra 2024; prøve ut en utvidelse til persontilpasset medisin.</translation>
    </message>
    <message>
        <source>Go on taking part in the national coordination project, which the Directorate of Health leads.</source>
        <translation>Fortsette å delta i det nasjonale koordineringsprosjektet, som Helsedirektoratet leder.</translation>
    </message>
    <message>
        <source>Artificial intelligence. (The wording stands in the agency&apos;s own letter.)</source>
        <translation>Kunstig intelligens. (Ordlyden står i etatens eget brev.)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message numerus="yes">
        <source>The guidance service received %n case(s) in the period %1.</source>
        <translation>
            <numerusform>Veiledningstjenesten mottok %n sak i perioden %1.</numerusform>
            <numerusform>Veiledningstjenesten mottok %n saker i perioden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were assisted, %2 rejected, %3 referred to another channel and %4 withdrawn by the asker; %5 are still open.</source>
        <translation>%1 ble bistått, %2 avvist, %3 henvist til en annen kanal og %4 trukket av melderen; %5 er fortsatt åpne.</translation>
    </message>
    <message>
        <source>The regime that most cases touch is %1: %2 per cent of them.</source>
        <translation>Regelverket flest saker berører, er %1: %2 prosent av dem.</translation>
    </message>
    <message>
        <source>Half of the closed cases took %1 days or less, and nine of ten %2 days or less.</source>
        <translation>Halvparten av de avsluttede sakene tok %1 dager eller mindre, og ni av ti %2 dager eller mindre.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held on these cases; someone who can decide took part in %1 of them.</source>
        <translation>
            <numerusform>%n møte ble holdt i disse sakene; noen som kan beslutte, deltok i %1 av dem.</numerusform>
            <numerusform>%n møter ble holdt i disse sakene; noen som kan beslutte, deltok i %1 av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are preliminary: they change until the last of the open cases is closed.</source>
        <translation>Tallene er foreløpige: de endres til den siste åpne saken er avsluttet.</translation>
    </message>
    <message>
        <source>All cases are closed, and the figures are final.</source>
        <translation>Alle saker er avsluttet, og tallene er endelige.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>The service gives one-to-one guidance on the use of artificial intelligence in health care, across agencies and under several sets of rules at once, so that those who develop or adopt it meet one and the same interpretation. The agencies learn in turn where rules are unclear and where written guidance is missing.</source>
        <translation>Tjenesten gir én-til-én-veiledning om bruk av kunstig intelligens i helsetjenesten, på tvers av etater og etter flere regelverk samtidig, slik at de som utvikler eller tar den i bruk, møter én og samme fortolkning. Etatene får til gjengjeld vite hvor regelverket er uklart og hvor skriftlig veiledning mangler.</translation>
    </message>
    <message>
        <source>The ministry has given these assignments:</source>
        <translation>Departementet har gitt disse oppdragene:</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>What came in, and how it ended</source>
        <translation>Hva som kom inn, og hvordan det endte</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) touch more than one regime (%1 per cent).</source>
        <translation>
            <numerusform>%n sak berører mer enn ett regelverk (%1 prosent).</numerusform>
            <numerusform>%n saker berører mer enn ett regelverk (%1 prosent).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need more than one agency (%1 per cent).</source>
        <translation>
            <numerusform>%n sak trenger mer enn én etat (%1 prosent).</numerusform>
            <numerusform>%n saker trenger mer enn én etat (%1 prosent).</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks, and about what kind of project</source>
        <translation>Hvem som spør, og om hva slags prosjekt</translation>
    </message>
    <message>
        <source>Time and meetings</source>
        <translation>Tid og møter</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfaringer</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n case(s) the agencies found the law unclear.</source>
        <translation>
            <numerusform>%1: i %n sak mente etatene at retten er uklar.</numerusform>
            <numerusform>%1: i %n saker mente etatene at retten er uklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) it is still to be assessed whether a regime applies, most often whether the product is a medical device.</source>
        <translation>
            <numerusform>I %n sak må det fortsatt vurderes om et regelverk gjelder, oftest om produktet er medisinsk utstyr.</numerusform>
            <numerusform>I %n saker må det fortsatt vurderes om et regelverk gjelder, oftest om produktet er medisinsk utstyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone who can decide on purchase or research funding was present in %1 per cent of the meetings.</source>
        <translation>Noen som kan beslutte om anskaffelse eller forskningsmidler, var til stede i %1 prosent av møtene.</translation>
    </message>
    <message>
        <source>This chapter says what the case records show. What the askers themselves thought of the guidance is not recorded and is therefore not told here.</source>
        <translation>Dette kapittelet sier hva saksopplysningene viser. Hva melderne selv mente om veiledningen, er ikke registrert og derfor ikke fortalt her.</translation>
    </message>
    <message>
        <source>Signals and recommendations</source>
        <translation>Signaler og anbefalinger</translation>
    </message>
    <message>
        <source>No signals were raised from the cases of the period.</source>
        <translation>Ingen signaler ble meldt fra sakene i perioden.</translation>
    </message>
    <message>
        <source>What the service learned from these cases, with the means that could help and where it was lifted:</source>
        <translation>Hva tjenesten lærte av disse sakene, med virkemidlet som kunne hjelpe, og hvor det ble løftet:</translation>
    </message>
    <message>
        <source>The first %1 of %2 signals are listed.</source>
        <translation>De første %1 av %2 signaler er tatt med.</translation>
    </message>
    <message>
        <source>Plans and measures</source>
        <translation>Planer og tiltak</translation>
    </message>
    <message>
        <source>The measures that the signals may be tied to, with their standing as of the source&apos;s date.</source>
        <translation>Tiltakene signalene kan knyttes til, med status per kildens dato.</translation>
    </message>
    <message>
        <source>Use of resources, and need</source>
        <translation>Ressursbruk og ressursbehov</translation>
    </message>
    <message>
        <source>So far the agencies have spent %1 hours on each case received in the period. At that rate a hundred cases need %2 hours. Open cases will need more.</source>
        <translation>Hittil har etatene brukt %1 timer på hver sak som kom inn i perioden. I den takten trenger hundre saker %2 timer. Åpne saker vil trenge mer.</translation>
    </message>
    <message>
        <source>Method and limitations</source>
        <translation>Metode og begrensninger</translation>
    </message>
    <message>
        <source>Cases are counted by the day they were received, in Norwegian time, both days of the period included. How they stand is as of %1, the day of the last entry in the database.</source>
        <translation>Saker telles etter dagen de ble mottatt, i norsk tid, med begge periodens dager medregnet. Hvordan de står, er per %1, dagen for den siste oppføringen i databasen.</translation>
    </message>
    <message>
        <source>The totals reconcile: received = assisted + rejected + referred + withdrawn + open.</source>
        <translation>Totalene går opp: mottatt = bistått + avvist + henvist + trukket + åpne.</translation>
    </message>
    <message>
        <source>The totals do NOT reconcile: the database should be verified before this report is used.</source>
        <translation>Totalene går IKKE opp: databasen bør kontrolleres før denne rapporten brukes.</translation>
    </message>
    <message>
        <source>A case of several regimes, topics or agencies counts once in the total and once in each of their rows; such rows do not add up to the total.</source>
        <translation>En sak med flere regelverk, temaer eller etater teller én gang i totalen og én gang i hver av radene sine; slike rader summerer ikke til totalen.</translation>
    </message>
    <message>
        <source>Do not publish reports of periods that overlap by a few days: their difference could tell what each of them hides.</source>
        <translation>Ikke publiser rapporter for perioder som overlapper med få dagers forskjell: differansen kunne røpet det hver av dem skjuler.</translation>
    </message>
    <message>
        <source>Days run from the start of the clock (receipt, or the day a held enquiry became complete) to closing, and are given for closed cases only. The range says where the figure can end when the open cases are closed; “%1” means that there is no figure or no upper limit.</source>
        <translation>Dager regnes fra klokken startet (mottak, eller dagen en mangelfull henvendelse ble fullstendig) til avslutning, og oppgis bare for avsluttede saker. Spennet sier hvor tallet kan ende når de åpne sakene er avsluttet; «%1» betyr at det ikke er noe tall eller noen øvre grense.</translation>
    </message>
    <message>
        <source>Per cent are rounded, but never up to 100 nor down to 0.</source>
        <translation>Prosent er avrundet, men aldri opp til 100 eller ned til 0.</translation>
    </message>
    <message>
        <source>Guidance is not approval: the asker stays responsible. No service level is set by this report.</source>
        <translation>Veiledning er ikke godkjenning: melderen har fortsatt ansvaret. Rapporten setter ikke noe tjenestenivå.</translation>
    </message>
    <message>
        <source>Status report: cross-agency guidance on artificial intelligence in health care</source>
        <translation>Statusrapport: tverretatlig veiledning om kunstig intelligens i helsetjenesten</translation>
    </message>
    <message>
        <source>To the Ministry of Health and Care Services</source>
        <translation>Til Helse- og omsorgsdepartementet</translation>
    </message>
    <message>
        <source>Preliminary figures as of %1</source>
        <translation>Foreløpige tall per %1</translation>
    </message>
    <message>
        <source>Final figures as of %1</source>
        <translation>Endelige tall per %1</translation>
    </message>
    <message>
        <source>Made from the database with the fingerprint %1</source>
        <translation>Laget av databasen med fingeravtrykket %1</translation>
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
        <translation>Ingen etat leder ennå</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
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
        <translation>Ledende etat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind of asker</source>
        <translation>Type melder</translation>
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
        <translation>Prosjektets fase</translation>
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
        <translation>Prosent av mottatte</translation>
    </message>
    <message>
        <source>Not shown: so few cases stand behind this table that an asker could be recognised.</source>
        <translation>Ikke vist: så få saker står bak denne tabellen at en melder kunne kjennes igjen.</translation>
    </message>
    <message>
        <source>How the cases received in the period ended</source>
        <translation>Hvordan sakene som kom inn i perioden, endte</translation>
    </message>
    <message>
        <source>Received = assisted + rejected + referred + withdrawn + open.</source>
        <translation>Mottatt = bistått + avvist + henvist + trukket + åpne.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpne</translation>
    </message>
    <message>
        <source>Received, in all</source>
        <translation>Mottatt i alt</translation>
    </message>
    <message>
        <source>Cases by the time of receipt</source>
        <translation>Saker etter når de kom inn</translation>
    </message>
    <message>
        <source>Closed and open are how the cases of that time stand now, not when they were closed.</source>
        <translation>Avsluttet og åpen er hvordan sakene fra den tiden står nå, ikke når de ble avsluttet.</translation>
    </message>
    <message>
        <source>Received in</source>
        <translation>Mottatt i</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Of them closed</source>
        <translation>Av dem avsluttet</translation>
    </message>
    <message>
        <source>Cases by regime</source>
        <translation>Saker etter regelverk</translation>
    </message>
    <message>
        <source>A case under several regimes counts once under each: the rows do not add up to the total.</source>
        <translation>En sak under flere regelverk teller én gang under hvert: radene summerer ikke til totalen.</translation>
    </message>
    <message>
        <source>Regimes that meet in one case</source>
        <translation>Regelverk som møtes i én sak</translation>
    </message>
    <message>
        <source>Two regimes</source>
        <translation>To regelverk</translation>
    </message>
    <message>
        <source>Joint answers under each regime</source>
        <translation>Felles svar etter hvert regelverk</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ikke besvart ennå</translation>
    </message>
    <message>
        <source>Cases by agency</source>
        <translation>Saker etter etat</translation>
    </message>
    <message>
        <source>A case of three agencies counts once in the total and once in each agency&apos;s view.</source>
        <translation>En sak hos tre etater teller én gang i totalen og én gang for hver etat.</translation>
    </message>
    <message>
        <source>Of them led</source>
        <translation>Av dem ledet</translation>
    </message>
    <message>
        <source>Cases by topic</source>
        <translation>Saker etter tema</translation>
    </message>
    <message>
        <source>Days from the start of the clock to closing</source>
        <translation>Dager fra klokken startet til avslutning</translation>
    </message>
    <message>
        <source>Closed cases only. While cases are open the final figure lies between the two ends.</source>
        <translation>Bare avsluttede saker. Så lenge saker er åpne, ligger det endelige tallet mellom de to endene.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Avsluttede saker</translation>
    </message>
    <message>
        <source>Finally at least</source>
        <translation>Til slutt minst</translation>
    </message>
    <message>
        <source>Finally at most</source>
        <translation>Til slutt høyst</translation>
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
        <translation>Veiledningsmøter i disse sakene</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Per cent of held</source>
        <translation>Prosent av holdte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>With someone who can decide</source>
        <translation>Med noen som kan beslutte</translation>
    </message>
    <message>
        <source>Hours by agency</source>
        <translation>Timer etter etat</translation>
    </message>
    <message>
        <source>On the cases received in the period</source>
        <translation>På sakene som kom inn i perioden</translation>
    </message>
    <message>
        <source>Worked in the period, on any case</source>
        <translation>Arbeidet i perioden, med enhver sak</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Done in the period, whenever the case came in</source>
        <translation>Gjort i perioden, uansett når saken kom inn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Avsluttede saker</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Møter holdt</translation>
    </message>
    <message>
        <source>Signals raised</source>
        <translation>Meldte signaler</translation>
    </message>
    <message>
        <source>Signals by kind</source>
        <translation>Signaler etter slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>What several cases taught alike stands once, the most frequent first.</source>
        <translation>Det flere saker lærte likt, står én gang, det hyppigste først.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Hva som ble lært</translation>
    </message>
    <message>
        <source>Topic and regimes</source>
        <translation>Tema og regelverk</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Virkemiddel</translation>
    </message>
    <message>
        <source>Lifted to</source>
        <translation>Løftet til</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ganger</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings and signals are shown whole, for they say nothing about an asker. The hours of an agency are hidden where the number of its cases is.</source>
        <translation>
            <numerusform>Antall under %n som sier noe om meldere eller saker, vises ikke (%1), slik at ingen kan gjenkjennes; andre rader skjules også der subtraksjon ville røpe dem. En tabell med færre saker enn det er utelatt. Tjenestens totaler, møter og signaler vises fullt ut, for de sier ingenting om en melder. Timene til en etat skjules der antallet saker er skjult.</numerusform>
            <numerusform>Antall under %n som sier noe om meldere eller saker, vises ikke (%1), slik at ingen kan gjenkjennes; andre rader skjules også der subtraksjon ville røpe dem. En tabell med færre saker enn det er utelatt. Tjenestens totaler, møter og signaler vises fullt ut, for de sier ingenting om en melder. Timene til en etat skjules der antallet saker er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down without an agency</source>
        <translation>Ført uten etat</translation>
    </message>
    <message>
        <source>Where the signals stand</source>
        <translation>Hvor signalene står</translation>
    </message>
    <message>
        <source>Sent in, by kind</source>
        <translation>Innmeldinger etter slag</translation>
    </message>
    <message>
        <source>Withheld: so few were sent in.</source>
        <translation>Holdt tilbake: så få ble meldt inn.</translation>
    </message>
    <message>
        <source>Sent in, by region</source>
        <translation>Innmeldinger etter region</translation>
    </message>
    <message>
        <source>What moved in the period</source>
        <translation>Hva som flyttet seg i perioden</translation>
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
        <translation>Fra</translation>
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
        <translation>Ikke fulgt opp ennå</translation>
    </message>
    <message>
        <source>Something has come back on %1 of them.</source>
        <translation>Det har kommet noe tilbake på %1 av dem.</translation>
    </message>
    <message>
        <source>Sent in by the regional trusts and the competence network</source>
        <translation>Meldt inn av de regionale helseforetakene og kompetansenettverket</translation>
    </message>
    <message>
        <source>%1 notices of AI in use, questions, experiences of benefit and cost, and needs were sent in during the period. They are not cases.</source>
        <translation>%1 meldinger om KI i bruk, spørsmål, erfaringer med nytte og kostnad, og behov ble meldt inn i perioden. De er ikke saker.</translation>
    </message>
    <message>
        <source>Lifted to, and what came back</source>
        <translation>Løftet til, og hva som kom tilbake</translation>
    </message>
    <message>
        <source>withheld: it names somebody, or a place</source>
        <translation>holdt tilbake: det nevner noen ved navn, eller et sted</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Andre temaer</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) merged into another are counted in that one.</source>
        <translation>
            <numerusform>%n sak som er slått sammen med en annen, telles i den.</numerusform>
            <numerusform>%n saker som er slått sammen med andre, telles i dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld: it names somebody, or a place.</source>
        <translation>Holdt tilbake: det nevner noen ved navn, eller et sted.</translation>
    </message>
    <message>
        <source>An enquiry counts once: one that came twice, or a part that went back into the enquiry it was split from, is counted in the case where the work goes on.</source>
        <translation>En henvendelse telles én gang: En som kom to ganger, eller en del som gikk tilbake til henvendelsen den ble delt fra, telles i saken der arbeidet fortsetter.</translation>
    </message>
    <message>
        <source>The figures are preliminary: the period had not ended when they were drawn.</source>
        <translation>Tallene er foreløpige: Perioden var ikke slutt da de ble hentet ut.</translation>
    </message>
</context>
<context>
    <name>ResolutionOutcome</name>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>The law is unclear</source>
        <translation>Retten er uklar</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utenfor området</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>interprets</source>
        <translation>fortolker</translation>
    </message>
    <message>
        <source>supervises</source>
        <translation>fører tilsyn med</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>forvalter</translation>
    </message>
    <message>
        <source>secretariat for</source>
        <translation>sekretariat for</translation>
    </message>
    <message>
        <source>dispenses from</source>
        <translation>gir dispensasjon fra</translation>
    </message>
    <message>
        <source>ethically approves</source>
        <translation>godkjenner etisk</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>samordner</translation>
    </message>
    <message>
        <source>succeeded by</source>
        <translation>etterfulgt av</translation>
    </message>
    <message>
        <source>subordinate to</source>
        <translation>underlagt</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>høres</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>del av</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leder</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>%1 interprets %2.</source>
        <translation>%1 fortolker %2.</translation>
    </message>
    <message>
        <source>%1 supervises under %2.</source>
        <translation>%1 fører tilsyn etter %2.</translation>
    </message>
    <message>
        <source>%1 administers %2.</source>
        <translation>%1 forvalter %2.</translation>
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
        <translation>%1 gir den etiske godkjenningen etter %2.</translation>
    </message>
    <message>
        <source>%1 has a responsibility for %2.</source>
        <translation>%1 har et ansvar for %2.</translation>
    </message>
    <message>
        <source>%1 became %2 on %3.</source>
        <translation>%1 ble %2 %3.</translation>
    </message>
    <message>
        <source>%1 was merged into %2 on %3.</source>
        <translation>%1 ble innlemmet i %2 %3.</translation>
    </message>
    <message>
        <source>%1 is part of %2.</source>
        <translation>%1 er del av %2.</translation>
    </message>
    <message>
        <source>%1 lies within the responsibility of several agencies: %2.</source>
        <translation>%1 ligger innenfor ansvaret til flere etater: %2.</translation>
    </message>
    <message>
        <source>On %2, no agency is known to answer for all that was asked under %1.</source>
        <translation>%2 er ingen etat kjent for å svare for alt det ble spurt om etter %1.</translation>
    </message>
    <message>
        <source>No agency leads: on %1, none is known to answer for anything asked.</source>
        <translation>Ingen etat leder: %1 er ingen kjent for å svare for noe av det ble spurt om.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3, as many as %4, and comes first in the declared order.</source>
        <translation>%1 svarer for %2 av %3, like mange som %4, og kommer først i den fastsatte rekkefølgen.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3: everything that was asked.</source>
        <translation>%1 svarer for %2 av %3: alt det ble spurt om.</translation>
    </message>
    <message>
        <source>%1 answers for %2 of %3, more than any other agency.</source>
        <translation>%1 svarer for %2 av %3, flere enn noen annen etat.</translation>
    </message>
    <message>
        <source>The agencies stand under different ministries: %1.</source>
        <translation>Etatene står under ulike departementer: %1.</translation>
    </message>
    <message>
        <source>%1 would guide on %2 and also supervises the asker under it: the guidance must stay apart from the supervision.</source>
        <translation>%1 ville veilede om %2 og fører også tilsyn med melderen etter det: veiledningen må holdes atskilt fra tilsynet.</translation>
    </message>
    <message>
        <source>%1 is not among the regimes switched on on %2.</source>
        <translation>%1 er ikke blant regelverkene som er tatt i bruk %2.</translation>
    </message>
    <message>
        <source>That %1 answers for %2 on this day is not verified.</source>
        <translation>At %1 svarer for %2 denne dagen, er ikke verifisert.</translation>
    </message>
    <message>
        <source>Who met as a rule on %1 is not verified.</source>
        <translation>Hvem som møtte som regel %1, er ikke verifisert.</translation>
    </message>
    <message>
        <source>The ministry %1 (%2) is added.</source>
        <translation>Departementet %1 (%2) legges til.</translation>
    </message>
    <message>
        <source>The agency %1 (%2) is added.</source>
        <translation>Etaten %1 (%2) legges til.</translation>
    </message>
    <message>
        <source>%1 (%2) is added.</source>
        <translation>%1 (%2) legges til.</translation>
    </message>
    <message>
        <source>%1 ends on %2, and nobody carries on its work.</source>
        <translation>%1 opphører %2, og ingen fører arbeidet videre.</translation>
    </message>
    <message>
        <source>%1 is called %2 from %3.</source>
        <translation>%1 heter %2 fra %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2 from %3.</source>
        <translation>%1 blir %2 fra %3.</translation>
    </message>
    <message>
        <source>%1 is merged into %2 from %3.</source>
        <translation>%1 slås sammen med %2 fra %3.</translation>
    </message>
    <message>
        <source>%1 is split into %2 and %3 from %4.</source>
        <translation>%1 deles i %2 og %3 fra %4.</translation>
    </message>
    <message>
        <source>%1 stands under %2 from %3.</source>
        <translation>%1 ligger under %2 fra %3.</translation>
    </message>
    <message>
        <source>%1 takes no part in the service from %2.</source>
        <translation>%1 deltar ikke i tjenesten fra %2.</translation>
    </message>
    <message>
        <source>%1 holds the meetings as a rule from %2.</source>
        <translation>%1 holder vanligvis møtene fra %2.</translation>
    </message>
    <message>
        <source>%1 is a partner from %2.</source>
        <translation>%1 er partner fra %2.</translation>
    </message>
    <message>
        <source>%1 follows the work as an observer from %2.</source>
        <translation>%1 følger arbeidet som observatør fra %2.</translation>
    </message>
    <message>
        <source>Settled: %1 leads %2 from %3. Decided by %4 on %5.</source>
        <translation>Avklart: %1 leder %2 fra %3. Bestemt av %4 den %5.</translation>
    </message>
    <message>
        <source>%1 is switched on from %2.</source>
        <translation>%1 er slått på fra %2.</translation>
    </message>
    <message>
        <source>%1 is switched on from %2, and %3 answers for it.</source>
        <translation>%1 er slått på fra %2, og %3 har ansvaret.</translation>
    </message>
    <message>
        <source>%1 is switched off from %2.</source>
        <translation>%1 er slått av fra %2.</translation>
    </message>
    <message>
        <source>The whole graph is replaced: %1 nodes and %2 edges.</source>
        <translation>Hele grafen erstattes: %1 noder og %2 kanter.</translation>
    </message>
    <message>
        <source>%1 supervises the health and care services.</source>
        <translation>%1 fører tilsyn med helse- og omsorgstjenesten.</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <translation>%1 leder %2.</translation>
    </message>
    <message>
        <source>%1 leads %2 until %5: decided by %3 on %4.</source>
        <translation>%1 leder %2 til %5: bestemt av %3 den %4.</translation>
    </message>
    <message>
        <source>%1 leads %2: decided by %3 on %4.</source>
        <translation>%1 leder %2: bestemt av %3 den %4.</translation>
    </message>
    <message>
        <source>Added: %1 %2 %3.</source>
        <translation>Lagt til: %1 %2 %3.</translation>
    </message>
    <message>
        <source>Added from %4: %1 %2 %3.</source>
        <translation>Lagt til fra %4: %1 %2 %3.</translation>
    </message>
    <message>
        <source>Ended on %4: %1 %2 %3.</source>
        <translation>Avsluttet %4: %1 %2 %3.</translation>
    </message>
    <message>
        <source>The name “%1”, which was to hold from the same day, is replaced.</source>
        <translation>Navnet «%1», som skulle gjelde fra samme dag, blir erstattet.</translation>
    </message>
    <message>
        <source>%1, the ministry from the same day, is replaced.</source>
        <translation>%1, som var departementet fra samme dag, blir erstattet.</translation>
    </message>
    <message>
        <source>How it was to take part from the same day is replaced.</source>
        <translation>Det som var sagt om deltakelsen fra samme dag, blir erstattet.</translation>
    </message>
    <message>
        <source>Not verified, without an end, and carried on: %1 %2 %3.</source>
        <translation>Ikke verifisert, uten sluttdato, og føres videre: %1 %2 %3.</translation>
    </message>
    <message>
        <source>How %1 takes part in the service is not verified and has no end: the doubt goes on past %2. Say anew how it takes part from then, with the source.</source>
        <translation>Hvordan %1 deltar i tjenesten, er ikke verifisert og har ingen sluttdato: Tvilen følger med forbi %2. Oppgi på nytt, med kilde, hvordan etaten deltar fra da av.</translation>
    </message>
    <message>
        <source>%1 stands under no ministry known from %2.</source>
        <translation>%1 ligger ikke under noe kjent departement fra %2.</translation>
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
        <translation>Under behandling</translation>
    </message>
    <message>
        <source>Waiting for an agency</source>
        <translation>Venter på etat</translation>
    </message>
    <message>
        <source>Waiting for the asker</source>
        <translation>Venter på spørsmålsstilleren</translation>
    </message>
    <message>
        <source>Closed: assisted</source>
        <translation>Avsluttet: veiledet</translation>
    </message>
    <message>
        <source>Closed: rejected</source>
        <translation>Avsluttet: avvist</translation>
    </message>
    <message>
        <source>Closed: referred</source>
        <translation>Avsluttet: henvist</translation>
    </message>
    <message>
        <source>Closed: withdrawn</source>
        <translation>Avsluttet: trukket</translation>
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
        <translation>Spørsmålsstiller</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type spørsmålsstiller</translation>
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
        <translation>Etater</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Møtedato</translation>
    </message>
    <message>
        <source>Decision maker present</source>
        <translation>Beslutningstaker til stede</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>Avsluttet dato</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandler</translation>
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
        <translation>Regler som trekker mot hverandre</translation>
    </message>
    <message>
        <source>Missing written guidance</source>
        <translation>Manglende skriftlig veiledning</translation>
    </message>
    <message>
        <source>Need for law change</source>
        <translation>Behov for lovendring</translation>
    </message>
    <message>
        <source>Overlap between agencies</source>
        <translation>Overlapp mellom etater</translation>
    </message>
    <message>
        <source>Gap between agencies</source>
        <translation>Hull mellom etater</translation>
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
        <translation>Hva som ble lært</translation>
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
        <translation>Virkemiddel</translation>
    </message>
    <message>
        <source>Lifted to</source>
        <translation>Løftet til</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Løftet den</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Hva som kom tilbake</translation>
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
        <translation>Må følges</translation>
    </message>
    <message>
        <source>Should consider</source>
        <translation>Bør vurderes</translation>
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
        <translation>ikke tillatt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det er ikke en mappe</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>filen finnes fra før</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>mappen er ikke tom</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnavnet er for langt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>filen er for stor</translation>
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
        <translation>filsystemet kan bare leses</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>i bruk av et annet program</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>filen er i bruk</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>for mange åpne filer</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>for mange lenker etter hverandre</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>kan ikke flyttes mellom disker</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ugyldig for dette filsystemet</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>filen er borte fra tjeneren</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>ukjent feil</translation>
    </message>
    <message>
        <source>No file name specified</source>
        <translation>det er ikke oppgitt noe filnavn</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ingen fil</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>et objekt som ikke tar slutt</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>kolon mangler etter et navn</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>en liste som ikke tar slutt</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>komma mangler mellom verdier</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>en ugyldig verdi</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>slutter i et tall</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>et ugyldig tall</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>en ugyldig skråstreksekvens</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>en tekst som ikke er UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>en tekst som ikke tar slutt</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>noe mangler etter et komma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>for mange nivåer</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dokumentet er for stort</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>noe står etter slutten</translation>
    </message>
</context>
<context>
    <name>TextExample</name>
    <message>
        <source>Tell us which model it is, and who made it.</source>
        <translation>Skriv hvilken modell det er, og hvem som har laget den.</translation>
    </message>
    <message>
        <source>The question is about a model that is still being built.</source>
        <translation>Spørsmålet gjelder en modell som fortsatt er under utvikling.</translation>
    </message>
    <message>
        <source>The medical centre at Fjellsida</source>
        <translation>Legekontoret på Fjellsida</translation>
    </message>
    <message>
        <source>May we let a model write notes in the record?</source>
        <translation>Kan vi la en modell skrive notater i journalen?</translation>
    </message>
    <message>
        <source>Find the legal basis before the model is used.</source>
        <translation>Finn behandlingsgrunnlaget før modellen tas i bruk.</translation>
    </message>
    <message>
        <source>The Norwegian Directorate of Health</source>
        <translation>Helsedirektoratet</translation>
    </message>
    <message>
        <source>A model that writes in the record</source>
        <translation>En modell som skriver i journalen</translation>
    </message>
</context>
<context>
    <name>TriageOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>Tatt inn</translation>
    </message>
    <message>
        <source>Answered by published guidance</source>
        <translation>Besvart med publisert veiledning</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utenfor området</translation>
    </message>
    <message>
        <source>Declined for capacity</source>
        <translation>Avslått av kapasitetshensyn</translation>
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
        <translation>Trukket av melderen</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>%1 (beside another)</source>
        <translation>%1 (ved siden av en annen)</translation>
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
        <translation>Spørres også om</translation>
    </message>
    <message>
        <source>Nobody else answers for</source>
        <translation>Ingen andre svarer for</translation>
    </message>
    <message>
        <source>Guides and supervises</source>
        <translation>Veileder og fører tilsyn</translation>
    </message>
    <message>
        <source>Where it also supervises the asker under the same rules, the guidance must stay apart from the supervision; such a case shows a role conflict.</source>
        <translation>Der etaten også fører tilsyn med melderen etter samme regelverk, må veiledningen holdes atskilt fra tilsynet; en slik sak viser en rollekonflikt.</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>Became %1 on %2</source>
        <translation>Ble %1 %2</translation>
    </message>
    <message>
        <source>Merged into %1 on %2</source>
        <translation>Slått sammen med %1 %2</translation>
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
        <translation>I tjenesten</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Ikke verifisert.</translation>
    </message>
    <message>
        <source>Nobody answers for this.</source>
        <translation>Ingen har ansvar for dette.</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %n agencies answer in full.</source>
        <translation>
            <numerusform>Delt: %n etat svarer fullt ut.</numerusform>
            <numerusform>Delt: %n etater svarer fullt ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand under different ministries.</source>
        <translation>De hører under ulike departementer.</translation>
    </message>
    <message>
        <source>Who answers, and why</source>
        <translation>Hvem som svarer, og hvorfor</translation>
    </message>
    <message>
        <source>As it is laid down</source>
        <translation>Slik det er fastsatt</translation>
    </message>
    <message>
        <source>Asked by the way</source>
        <translation>Spørres også</translation>
    </message>
    <message>
        <source>Falls under</source>
        <translation>Hører inn under</translation>
    </message>
    <message>
        <source>What belongs under it</source>
        <translation>Dette hører inn under</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>not yet: give it a date and somebody who answers</source>
        <translation>ikke ennå: gi det en dato og noen som svarer</translation>
    </message>
    <message>
        <source>Cases can be tagged with it</source>
        <translation>Saker kan merkes med det</translation>
    </message>
    <message>
        <source>Agencies under it</source>
        <translation>Etater under departementet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestemmelse</translation>
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
        <translation>holder møtene</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
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
        <translation>siden %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Kilde: %1.</translation>
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
        <translation>ikke verifisert</translation>
    </message>
</context>
<context>
    <name>tverrlos</name>
    <message>
        <source>“%1” is not possible: case %2 is closed.</source>
        <translation>«%1» er ikke mulig: sak %2 er avsluttet.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Gjenåpne den først.</translation>
    </message>
    <message>
        <source>“%1” is not possible while case %2 is held as incomplete.</source>
        <translation>«%1» er ikke mulig mens sak %2 er på vent som mangelfull.</translation>
    </message>
    <message>
        <source>Record in the triage that the enquiry is complete.</source>
        <translation>Før inn i vurderingen at henvendelsen er fullstendig.</translation>
    </message>
    <message>
        <source>“%1” is not possible: case %2 has not been accepted yet.</source>
        <translation>«%1» er ikke mulig: sak %2 er ikke tatt inn ennå.</translation>
    </message>
    <message>
        <source>Triage it first.</source>
        <translation>Vurder den først.</translation>
    </message>
    <message>
        <source>Case %1 cannot be closed yet.</source>
        <translation>Sak %1 kan ikke avsluttes ennå.</translation>
    </message>
    <message>
        <source>Every regime needs an answer, and no agency may be waited for.</source>
        <translation>Hvert regelverk trenger et svar, og det kan ikke ventes på noen etat.</translation>
    </message>
    <message>
        <source>“%1” is not possible as case %2 stands now.</source>
        <translation>«%1» er ikke mulig slik sak %2 står nå.</translation>
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
        <translation>Et sakssystem for veiledning på tvers av etater om bruk av kunstig intelligens i helsetjenesten: henvendelser kommer inn, merkes med regelverkene som gjelder, fordeles til dem som svarer for dem, tas opp i møter, besvares og rapporteres.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change the program. It comes without any warranty.</source>
        <translation>GNU General Public License, versjon 3 eller senere. Du kan bruke, studere, dele og endre programmet. Det kommer uten noen garanti.</translation>
    </message>
    <message>
        <source>Guidance, not approval</source>
        <translation>Veiledning, ikke godkjenning</translation>
    </message>
    <message>
        <source>What the program suggests and routes is a help for those who decide. The asker stays responsible.</source>
        <translation>Det programmet foreslår og fordeler, er en hjelp for dem som avgjør. Melderen har fortsatt ansvaret.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Hva det bygger på</translation>
    </message>
    <message>
        <source>Qt, SQLite, PostgreSQL, Boost.Graph, GMime, Snowball, libical, libxlsxwriter and libxml2.</source>
        <translation>Qt, SQLite, PostgreSQL, Boost.Graph, GMime, Snowball, libical, libxlsxwriter og libxml2.</translation>
    </message>
    <message>
        <source>Sources of the reference data</source>
        <translation>Kilder til referansedataene</translation>
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
        <translation>Utkast lagret %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Utkastet kunne ikke lagres: %1</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc: closes and keeps the draft</source>
        <translation>Esc: lukker og tar vare på utkastet</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Utkastets tilstand</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt fra %1 er her igjen</translation>
    </message>
    <message>
        <source>What may be a slip of the keyboard</source>
        <translation>Det som kan være en tastefeil</translation>
    </message>
    <message>
        <source>It can be saved as it is.</source>
        <translation>Det kan lagres som det er.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ActionRow</name>
    <message>
        <source>What shall be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>The asker</source>
        <translation>Melderen</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem som gjør det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Fjern denne oppgaven</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikke en dato.</translation>
    </message>
    <message>
        <source>An action does not say what shall be done.</source>
        <translation>En oppgave sier ikke hva som skal gjøres.</translation>
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
        <translation>Leder</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hva som endres</translation>
    </message>
</context>
<context>
    <name>tverrlos::AftermathPanel</name>
    <message>
        <source>What became of the project</source>
        <translation>Hva det ble av prosjektet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Learned on</source>
        <translation>Fikk vite</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>&amp;Learned on</source>
        <translation>&amp;Fikk vite</translation>
    </message>
    <message>
        <source>In &amp;words (optional)</source>
        <translation>Med &amp;ord (valgfritt)</translation>
    </message>
    <message>
        <source>Save what became of it</source>
        <translation>Lagre hva det ble av det</translation>
    </message>
    <message>
        <source>Choose what became of the project.</source>
        <translation>Velg hva det ble av prosjektet.</translation>
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
        <translation>Svarets språk</translation>
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
        <translation>Åpne i &amp;e-postprogrammet</translation>
    </message>
    <message>
        <source>The answer as it will print</source>
        <translation>Svaret slik det blir på papir</translation>
    </message>
    <message>
        <source>A draft is not sent.</source>
        <translation>Et utkast sendes ikke.</translation>
    </message>
    <message>
        <source>The answer is written to %1.</source>
        <translation>Svaret er skrevet til %1.</translation>
    </message>
    <message>
        <source>The text of the mail is on the clipboard.</source>
        <translation>Teksten til e-posten ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The answer is too long for the mail program to take over: its text is on the clipboard, to be pasted into the mail.</source>
        <translation>Svaret er for langt til at e-postprogrammet kan overta det: teksten ligger på utklippstavlen og kan limes inn i e-posten.</translation>
    </message>
</context>
<context>
    <name>tverrlos::AskPanel</name>
    <message>
        <source>Ask an agency for its part</source>
        <translation>Be en etat om sin del</translation>
    </message>
    <message>
        <source>The agency&apos;s whole part</source>
        <translation>Hele etatens del</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Trengs innen</translation>
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
        <translation>&amp;Trengs innen (valgfritt)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Be om bidrag</translation>
    </message>
    <message>
        <source>Choose the agency to ask.</source>
        <translation>Velg etaten som skal spørres.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.</source>
        <translation>«%1» er ikke en dato. Skriv 22.11.2026, eller +14 for to uker fra i dag.</translation>
    </message>
    <message>
        <source>Everyone on the route who has not been asked</source>
        <translation>Alle på ruten som ikke er spurt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agency, regime</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Spørres: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::AssignPanel</name>
    <message>
        <source>Who works with the case?</source>
        <translation>Hvem arbeider med saken?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Officer (empty: nobody)</source>
        <translation>&amp;Saksbehandler (tomt: ingen)</translation>
    </message>
</context>
<context>
    <name>tverrlos::AttachmentPreview</name>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
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
        <translation>Denne typen fil kan ikke vises her. Lagre den for å åpne den i et annet program.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read it whole.</source>
        <translation>Bare begynnelsen vises. Lagre filen for å lese alt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
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
        <translation>&amp;Saksbehandler (tomt: ingen)</translation>
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
        <translation>Bekreft disse regelverkene</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Ta bort disse</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Innen når</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen når</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Avgjørelse</translation>
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
        <translation>Fører dagens rute på hver av dem. En sak som har den allerede, blir som den er.</translation>
    </message>
    <message>
        <source>&amp;Why (may be left out)</source>
        <translation>&amp;Hvorfor (kan utelates)</translation>
    </message>
</context>
<context>
    <name>tverrlos::BulkPanel</name>
    <message>
        <source>What is to be done with &amp;each of them?</source>
        <translation>Hva skal gjøres med &amp;hver av dem?</translation>
    </message>
    <message>
        <source>What is to be done with each of them?</source>
        <translation>Hva skal gjøres med hver av dem?</translation>
    </message>
    <message>
        <source>What became of each case</source>
        <translation>Hva som ble gjort med hver sak</translation>
    </message>
    <message numerus="yes">
        <source>%n cases chosen</source>
        <translation>
            <numerusform>%n sak er valgt</numerusform>
            <numerusform>%n saker er valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do it for %n case(s)</source>
        <translation>
            <numerusform>&amp;Gjør det for %n sak</numerusform>
            <numerusform>&amp;Gjør det for %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Avbrutt. Ingenting er endret.</translation>
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
            <numerusform>Angret for %n sak.</numerusform>
            <numerusform>Angret for %n saker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var slik allerede</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke gjort</translation>
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
        <translation>Tatt tilbake</translation>
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
        <translation>Arbeid pågår</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseFilterBar</name>
    <message>
        <source>Search in these cases</source>
        <translation>Søk i disse sakene</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Åpne og avsluttede</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avsluttet</translation>
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
        <translation>Alle etater</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Every officer</source>
        <translation>Alle saksbehandlere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Alle statuser</translation>
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
        <translation>mottatt, nyeste først</translation>
    </message>
    <message>
        <source>received, oldest first</source>
        <translation>mottatt, eldste først</translation>
    </message>
    <message>
        <source>number, newest first</source>
        <translation>nummer, nyeste først</translation>
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
        <translation>Hvorfor denne datoen?</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Hvorfor denne datoen</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle handlinger</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ingens</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>agency, how long it has been waited for</comment>
        <translation>
            <numerusform>%1 (%n dag)</numerusform>
            <numerusform>%1 (%n dager)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>venter på %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uten tittel)</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>mottatt %1</translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>andre steder %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avsluttet %1</translation>
    </message>
    <message>
        <source>Held: the clock stands until the asker has answered</source>
        <translation>På vent: klokken står til melderen har svart</translation>
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
        <translation>Kontorets svarmål er endret siden; etter dagens mål ville fristen vært %1.</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Uferdig: %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>delt fra %1</translation>
    </message>
    <message>
        <source>same enquiry: %1</source>
        <translation>samme henvendelse: %1</translation>
    </message>
    <message>
        <source>goes on in %1</source>
        <translation>fortsetter i %1</translation>
    </message>
    <message>
        <source>merged here: %1</source>
        <translation>slått sammen hit: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseListModel</name>
    <message>
        <source>Reading ...</source>
        <translation>Leser ...</translation>
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
        <translation>Forrige sak</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Tag regimes</source>
        <translation>Merk med regelverk</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå et møte</translation>
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
        <translation>Ingen åpne saker</translation>
    </message>
    <message>
        <source>Enquiries become cases here. Drop a mail anywhere on the window, or write the enquiry down.</source>
        <translation>Her blir henvendelser til saker. Slipp en e-post hvor som helst på vinduet, eller skriv henvendelsen ned.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Ingen sak passer</translation>
    </message>
    <message>
        <source>No case fits what is chosen above.</source>
        <translation>Ingen sak passer med det som er valgt over.</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>Vis alle åpne saker</translation>
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
        <translation>Vurder henvendelsen</translation>
    </message>
    <message>
        <source>Triage desk: what has been received or is held, oldest first</source>
        <translation>Henvendelser til vurdering: mottatt eller på vent, eldste først</translation>
    </message>
    <message>
        <source>To be triaged</source>
        <translation>Til vurdering</translation>
    </message>
    <message>
        <source>Ctrl+click or Shift+arrow chooses several cases, Ctrl+A all that are shown.</source>
        <translation>Ctrl+klikk eller Shift+pil velger flere saker, Ctrl+A alle som vises.</translation>
    </message>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett henvendelsen</translation>
    </message>
    <message>
        <source>Resolve under a regime</source>
        <translation>Avklar etter et regelverk</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseOutline</name>
    <message>
        <source>Chapters of the case</source>
        <translation>Kapitlene i saken</translation>
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
        <translation>venter på %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseStory</name>
    <message>
        <source>The case</source>
        <translation>Saken</translation>
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
        <translation>Hvem svarer, og hvorfor</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Besvart før</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Lignende</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
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
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne notater</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>Ingen sak er valgt</translation>
    </message>
    <message>
        <source>Choose a case in the list, and its whole story stands here.</source>
        <translation>Velg en sak i lista, så står hele historien her.</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Åpner saken</translation>
    </message>
    <message>
        <source>Ask %1 for its part</source>
        <translation>Be %1 om bidrag</translation>
    </message>
    <message>
        <source>Record what %1 says</source>
        <translation>Før inn hva %1 sier</translation>
    </message>
    <message>
        <source>Answer under %1</source>
        <translation>Svar etter %1</translation>
    </message>
    <message>
        <source>There is nothing on this case for “%1”.</source>
        <translation>Det er ingenting på denne saken for «%1».</translation>
    </message>
    <message>
        <source>Nothing has been done here that could be taken back.</source>
        <translation>Ingenting er gjort her som kan angres.</translation>
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
        <translation>Lag et publisert svar av denne saken</translation>
    </message>
    <message>
        <source>%1. New: %2</source>
        <comment>what was done, numbers of new cases</comment>
        <translation>%1. Nye: %2</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopier som henvisning</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Henvisningen ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Print the case …</source>
        <translation>Skriv ut saken …</translation>
    </message>
    <message>
        <source>Nothing has been done on this case that could be taken back.</source>
        <translation>Ingenting er gjort i denne saken som kan angres.</translation>
    </message>
    <message>
        <source>Nothing has been taken back on this case.</source>
        <translation>Ingenting er angret i denne saken.</translation>
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
        <translation>Venstre og høyre pil går til dagene da noe ble endret; med Skift én dag om gangen</translation>
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
        <translation>Dette står i saken nå:</translation>
    </message>
    <message>
        <source>What stands in the case now</source>
        <translation>Hva som står i saken nå</translation>
    </message>
    <message>
        <source>Save &amp;mine all the same</source>
        <translation>Lagre &amp;min likevel</translation>
    </message>
    <message>
        <source>Keep &amp;theirs and drop mine</source>
        <translation>Behold &amp;deres og dropp min</translation>
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
        <translation>Slett kontaktopplysningene</translation>
    </message>
    <message>
        <source>Erase the contact data of case %1?</source>
        <translation>Slette kontaktopplysningene i sak %1?</translation>
    </message>
    <message>
        <source>Erase these too, with commas between: a phone number, another name</source>
        <translation>Slett også, med komma mellom: et telefonnummer, et annet navn</translation>
    </message>
    <message>
        <source>Words to erase too</source>
        <translation>Ord som også skal slettes</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before today, and the copies made before updates of the program, still hold the data until you delete them.</source>
        <translation>Dette kan ikke angres. Sikkerhetskopier fra før i dag, og kopiene som ble tatt før programmet ble oppdatert, har fortsatt opplysningene til du sletter dem.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behold</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 blir slettet.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n places in texts and history; a mark is put there.</source>
        <translation>
            <numerusform>Det står %n sted i tekster og historikk; der settes et merke.</numerusform>
            <numerusform>Det står %n steder i tekster og historikk; der settes et merke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail as it was written goes as a whole; problem and context stay.</source>
        <translation>E-posten slik den ble skrevet, slettes i sin helhet; problemstilling og kontekst blir stående.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved texts are changed.</source>
        <translation>
            <numerusform>%n ulagret tekst blir endret.</numerusform>
            <numerusform>%n ulagrede tekster blir endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments stay: look whether they name the contact.</source>
        <translation>
            <numerusform>%n vedlegg blir igjen: se om det nevner kontakten.</numerusform>
            <numerusform>%n vedlegg blir igjen: se om de nevner kontakten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n other cases with this address too</source>
        <translation>
            <numerusform>Også i %n annen sak med denne adressen</numerusform>
            <numerusform>Også i %n andre saker med denne adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the attachments too</source>
        <translation>Slett vedleggene også</translation>
    </message>
    <message>
        <source>The case holds no contact data.</source>
        <translation>Saken har ingen kontaktopplysninger.</translation>
    </message>
    <message numerus="yes">
        <source>The contact data of %n cases was erased.</source>
        <translation>
            <numerusform>Kontaktopplysningene i %n sak er slettet.</numerusform>
            <numerusform>Kontaktopplysningene i %n saker er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published answers made from the case stay, and are marked to be read again: %1.</source>
        <translation>Publiserte svar laget fra saken blir stående, og merkes for ny gjennomlesing: %1.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ContradictionNotice</name>
    <message>
        <source>Answered otherwise before</source>
        <translation>Besvart annerledes før</translation>
    </message>
    <message numerus="yes">
        <source>This differs from %n earlier answer(s) on the same provision</source>
        <translation>
            <numerusform>Dette avviker fra %n tidligere svar på samme bestemmelse</numerusform>
            <numerusform>Dette avviker fra %n tidligere svar på samme bestemmelse</numerusform>
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
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ikke avsluttet ennå</translation>
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
        <translation>Bidrag fra en etat</translation>
    </message>
    <message>
        <source>The agency&apos;s whole part</source>
        <translation>Hele etatens del</translation>
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
        <translation>&amp;Standpunkt, slik etaten skrev det</translation>
    </message>
    <message>
        <source>&amp;Hours the agency spent (optional)</source>
        <translation>&amp;Timer etaten har brukt (valgfritt)</translation>
    </message>
    <message>
        <source>Choose the agency that contributes.</source>
        <translation>Velg etaten som bidrar.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikke et timetall. Skriv 4,5 eller 1 1/2.</translation>
    </message>
</context>
<context>
    <name>tverrlos::DayBar</name>
    <message>
        <source>&amp;Who answers for what on</source>
        <translation>&amp;Hvem svarer for hva per</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Endringen før</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Neste endring</translation>
    </message>
    <message>
        <source>Something changed on this day.</source>
        <translation>Noe endret seg denne dagen.</translation>
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
        <translation>%1, uke %2</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>ikke en dato</translation>
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
        <translation>Kanskje en sak allerede</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) read like it.</source>
        <translation>
            <numerusform>%n sak til ligner.</numerusform>
            <numerusform>%n saker til ligner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reads like %1 from the same asker: “%2”.</source>
        <translation>Dette ligner på %1 fra samme spørrer: «%2».</translation>
    </message>
    <message>
        <source>Op&amp;en %1</source>
        <translation>Åpn&amp;e %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::EarlierAnswers</name>
    <message>
        <source>No earlier case is like this one.</source>
        <translation>Ingen tidligere sak ligner på denne.</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>besvart og avsluttet</translation>
    </message>
    <message>
        <source>Start the answer from %1</source>
        <translation>Begynn svaret fra %1</translation>
    </message>
    <message>
        <source>%1 was answered under other regimes than this case has.</source>
        <translation>%1 ble besvart under andre regelverk enn denne saken har.</translation>
    </message>
</context>
<context>
    <name>tverrlos::EditPanel</name>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett henvendelsen</translation>
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
        <translation>Presisjon og dekning for hvert regelverk, før og etter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 missed</source>
        <translation>%1 rett, %2 feil, %3 oversett</translation>
    </message>
    <message>
        <source>no term speaks for it</source>
        <translation>ingen uttrykk taler for det</translation>
    </message>
    <message>
        <source>Every confirmed regime has a term that speaks for it.</source>
        <translation>Hvert bekreftet regelverk har et uttrykk som taler for det.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed regime(s) without any term that speaks for it:</source>
        <translation>
            <numerusform>%n bekreftet regelverk uten noe uttrykk som taler for det:</numerusform>
            <numerusform>%n bekreftede regelverk uten noe uttrykk som taler for dem:</numerusform>
        </translation>
    </message>
    <message>
        <source>now suggested: %1</source>
        <translation>foreslås nå: %1</translation>
    </message>
    <message>
        <source>no longer suggested: %1</source>
        <translation>foreslås ikke lenger: %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>ikke vurdert</translation>
    </message>
    <message>
        <source>The change alters no suggestion in the judged cases.</source>
        <translation>Endringen endrer ingen forslag i de vurderte sakene.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get other suggestions: %1 better, %2 worse.</source>
        <translation>
            <numerusform>%n sak får andre forslag: %1 bedre, %2 dårligere.</numerusform>
            <numerusform>%n saker får andre forslag: %1 bedre, %2 dårligere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::EnquiryForm</name>
    <message>
        <source>What is asked, in full sentences. A whole mail can be pasted here.</source>
        <translation>Hva det spørres om, i hele setninger. En hel e-post kan limes inn her.</translation>
    </message>
    <message>
        <source>The project, the data, who is involved, what has been settled already.</source>
        <translation>Prosjektet, dataene, hvem som er med, hva som er avklart allerede.</translation>
    </message>
    <message>
        <source>Left empty, the first sentence of the problem</source>
        <translation>Tomt: første setning i problemstillingen</translation>
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
        <translation>&amp;Melder (virksomhet)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>More: contact, phase, language …</source>
        <translation>Mer: kontakt, fase, språk …</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>For example 14 employees</source>
        <translation>For eksempel 14 ansatte</translation>
    </message>
    <message>
        <source>Contact (erasable)</source>
        <translation>Kontakt (kan slettes)</translation>
    </message>
    <message>
        <source>E-mail (erasable)</source>
        <translation>E-post (kan slettes)</translation>
    </message>
    <message>
        <source>Type of asker</source>
        <translation>Type melder</translation>
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
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Tilsyn føres av</translation>
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
        <translation>Melderens språk</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer andre steder</translation>
    </message>
    <message>
        <source>Write the problem first: what is asked.</source>
        <translation>Skriv problemstillingen først: hva det spørres om.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikke en dato.</translation>
    </message>
    <message>
        <source>The enquiry cannot have been received on a day that is still to come.</source>
        <translation>Henvendelsen kan ikke være mottatt en dag som ikke har vært.</translation>
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
        <translation>Hvem svarer, og hvorfor</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Besvart før</translation>
    </message>
    <message>
        <source>While you write, the regimes and the words that speak for them stand here.</source>
        <translation>Mens du skriver, står regelverkene og ordene som taler for dem her.</translation>
    </message>
    <message>
        <source>Earlier cases like this one stand here.</source>
        <translation>Her står tidligere saker som ligner denne.</translation>
    </message>
    <message numerus="yes">
        <source>The enquiry seems to hold %n problem(s). One problem makes one case and one meeting.</source>
        <translation>
            <numerusform>Henvendelsen ser ut til å ha %n problemstilling. Én problemstilling blir én sak og ett møte.</numerusform>
            <numerusform>Henvendelsen ser ut til å ha %n problemstillinger. Én problemstilling blir én sak og ett møte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little here to know what is asked. It can be saved and held as incomplete.</source>
        <translation>Det er for lite her til å vite hva det spørres om. Det kan lagres og settes på vent som mangelfullt.</translation>
    </message>
    <message>
        <source>It does not seem to be about rules for AI or data in health care.</source>
        <translation>Dette ser ikke ut til å handle om regelverk for KI eller data i helsetjenesten.</translation>
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
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>For example 14 employees</source>
        <translation>For eksempel 14 ansatte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Type of asker</source>
        <translation>&amp;Type melder</translation>
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
        <translation>&amp;Størrelse</translation>
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
        <translation>1 av 5: ikke nyttig</translation>
    </message>
    <message>
        <source>2 of 5: of little use</source>
        <translation>2 av 5: lite nyttig</translation>
    </message>
    <message>
        <source>3 of 5: of some use</source>
        <translation>3 av 5: noe nyttig</translation>
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
        <translation>Hva melderen mente om veiledningen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>&amp;Usefulness</source>
        <translation>&amp;Nytte</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Mottatt</translation>
    </message>
    <message>
        <source>In the asker&apos;s &amp;words</source>
        <translation>Med melderens egne &amp;ord</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Lagre tilbakemeldingen</translation>
    </message>
    <message>
        <source>Choose how useful the guidance was, or write what the asker said.</source>
        <translation>Velg hvor nyttig veiledningen var, eller skriv hva melderen sa.</translation>
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
        <translation>Tallene i tabellen som vises</translation>
    </message>
    <message>
        <source>A number opens the cases it counts.</source>
        <translation>Et tall åpner sakene det teller.</translation>
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
            <numerusform>Forbehold (%n linje)</numerusform>
            <numerusform>Forbehold (%n linjer)</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail as it was written</source>
        <translation>E-posten slik den ble skrevet</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>what is folded away</comment>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Fold away: %1</source>
        <translation>Skjul: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphEditForm</name>
    <message>
        <source>The source could not be verified</source>
        <translation>Kilden kunne ikke verifiseres</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Ingen er kjent</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Deltar ikke</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» er ingen dato.</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Mangler ennå: %1.</translation>
    </message>
    <message>
        <source>Add an agency or ministry</source>
        <translation>Legg til en etat eller et departement</translation>
    </message>
    <message>
        <source>Give an agency another name</source>
        <translation>Gi en etat nytt navn</translation>
    </message>
    <message>
        <source>An agency becomes another</source>
        <translation>En etat blir til en annen</translation>
    </message>
    <message>
        <source>Merge an agency into another</source>
        <translation>Slå en etat sammen med en annen</translation>
    </message>
    <message>
        <source>Split an agency</source>
        <translation>Del en etat</translation>
    </message>
    <message>
        <source>Move an agency to another ministry</source>
        <translation>Flytt en etat til et annet departement</translation>
    </message>
    <message>
        <source>Change how an agency takes part</source>
        <translation>Endre hvordan en etat deltar</translation>
    </message>
    <message>
        <source>Add a responsibility</source>
        <translation>Legg til et ansvar</translation>
    </message>
    <message>
        <source>End a responsibility</source>
        <translation>Avslutt et ansvar</translation>
    </message>
    <message>
        <source>Settle a grey zone</source>
        <translation>Avklar en gråsone</translation>
    </message>
    <message>
        <source>Switch a regime on</source>
        <translation>Slå på et regelverk</translation>
    </message>
    <message>
        <source>Switch a regime off</source>
        <translation>Slå av et regelverk</translation>
    </message>
    <message>
        <source>Add a topic, provision or regime</source>
        <translation>Legg til et tema, en bestemmelse eller et regelverk</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Hvem som leder</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem som svarer</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Slås sammen med</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation>Gråsone</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For hva</translation>
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
        <translation>I hvilken rolle</translation>
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
        <translation>Navn på bokmål</translation>
    </message>
    <message>
        <source>Name in nynorsk (empty: the same)</source>
        <translation>Navn på nynorsk (tomt: det samme)</translation>
    </message>
    <message>
        <source>Name in English (empty: the same)</source>
        <translation>Navn på engelsk (tomt: det samme)</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>In the service</source>
        <translation>I tjenesten</translation>
    </message>
    <message>
        <source>Falls under</source>
        <translation>Hører inn under</translation>
    </message>
    <message>
        <source>Goes to the second agency</source>
        <translation>Går til den andre etaten</translation>
    </message>
    <message>
        <source>Who is consulted</source>
        <translation>Hvem som høres</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestemt av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Bestemt dato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until, not including (empty: until further notice)</source>
        <translation>Til, ikke medregnet (tomt: inntil videre)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>End an agency or ministry</source>
        <translation>Avslutt en etat eller et departement</translation>
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
        <translation>Grafen slik den fulgte med programmet (%1)</translation>
    </message>
    <message>
        <source>Taken back: %1
%2</source>
        <translation>Tatt tilbake: %1
%2</translation>
    </message>
    <message>
        <source>Undone: %1
%2</source>
        <translation>Angret: %1
%2</translation>
    </message>
    <message>
        <source>Done again: %1
%2</source>
        <translation>Gjort om igjen: %1
%2</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Lagre endringen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hva som endres</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Lukk uten å lagre</translation>
    </message>
    <message>
        <source>What is wrong or missing</source>
        <translation>Hva som er galt eller mangler</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>Hva endringen gjør</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Endringer så langt</translation>
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
        <translation>Si hvor det kommer fra: en endring lagres med kilden sin.</translation>
    </message>
    <message>
        <source>What becomes of the open cases</source>
        <translation>Hva som skjer med de åpne sakene</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler de åpne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n case(s)</source>
        <translation>
            <numerusform>Vis saken</numerusform>
            <numerusform>Vis de %n sakene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphKeeping</name>
    <message>
        <source>The change is kept: %1</source>
        <translation>Endringen er lagret: %1</translation>
    </message>
    <message>
        <source>The latest change was taken back.</source>
        <translation>Den siste endringen er tatt tilbake.</translation>
    </message>
    <message>
        <source>The change was done again.</source>
        <translation>Endringen er gjort om igjen.</translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphQuestionsPanel</name>
    <message>
        <source>What the responsibilities show</source>
        <translation>Hva ansvarsforholdene viser</translation>
    </message>
    <message>
        <source>Open cases behind the answer</source>
        <translation>Åpne saker bak svaret</translation>
    </message>
    <message>
        <source>Asking the open cases …</source>
        <translation>Spør de åpne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n åpen sak</numerusform>
            <numerusform>%n åpne saker</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case is behind this answer.</source>
        <translation>Ingen åpen sak ligger bak dette svaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) behind this answer</source>
        <translation>
            <numerusform>%n åpen sak bak dette svaret</numerusform>
            <numerusform>%n åpne saker bak dette svaret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::GraphView</name>
    <message>
        <source>Drawing of responsibilities</source>
        <translation>Tegning av ansvaret</translation>
    </message>
    <message>
        <source>Arrow keys walk along the edges and within a column; letters find a name.</source>
        <translation>Piltastene går langs linjene og innenfor en kolonne; bokstaver finner et navn.</translation>
    </message>
    <message>
        <source>Enlarge the drawing</source>
        <translation>Gjør tegningen større</translation>
    </message>
    <message>
        <source>Make the drawing smaller</source>
        <translation>Gjør tegningen mindre</translation>
    </message>
    <message>
        <source>See all of the drawing</source>
        <translation>Vis hele tegningen</translation>
    </message>
    <message>
        <source>See the drawing in its own size</source>
        <translation>Vis tegningen i full størrelse</translation>
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
        <translation>Hva etatene mener &amp;sammen</translation>
    </message>
    <message>
        <source>&amp;All agree</source>
        <translation>&amp;Alle er enige</translation>
    </message>
    <message>
        <source>Save the position</source>
        <translation>Lagre standpunktet</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>er enig</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>er uenig</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>har ikke sagt noe</translation>
    </message>
    <message>
        <source>What %1 holds instead</source>
        <translation>Hva %1 mener i stedet</translation>
    </message>
    <message>
        <source>Write what the agencies hold together.</source>
        <translation>Skriv hva etatene mener sammen.</translation>
    </message>
    <message>
        <source>Write what %1 holds instead.</source>
        <translation>Skriv hva %1 mener i stedet.</translation>
    </message>
    <message>
        <source>Say which agencies agree.</source>
        <translation>Si hvilke etater som er enige.</translation>
    </message>
</context>
<context>
    <name>tverrlos::HeldMeetingPanel</name>
    <message>
        <source>Meeting %1 was held</source>
        <translation>Møte %1 er holdt</translation>
    </message>
    <message>
        <source>Agencies that attended</source>
        <translation>Etater som var til stede</translation>
    </message>
    <message>
        <source>Someone was there who &amp;decides for the asker</source>
        <translation>Noen som &amp;beslutter for melderen var der</translation>
    </message>
    <message>
        <source>Add an a&amp;ction</source>
        <translation>Legg til en &amp;oppgave</translation>
    </message>
    <message>
        <source>A role, never a name: head of clinic</source>
        <translation>En rolle, aldri et navn: klinikksjef</translation>
    </message>
    <message>
        <source>4,5 or 1 1/2</source>
        <translation>4,5 eller 1 1/2</translation>
    </message>
    <message>
        <source>&amp;Attended</source>
        <translation>&amp;Til stede</translation>
    </message>
    <message>
        <source>Their &amp;role</source>
        <translation>&amp;Rollen deres</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>A&amp;vtalt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>&amp;Hours each agency spent (optional)</source>
        <translation>&amp;Timer hver etat har brukt (valgfritt)</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Lagre referatet</translation>
    </message>
    <message>
        <source>Tick the agencies that attended.</source>
        <translation>Kryss av for etatene som var til stede.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikke et timetall. Skriv 4,5 eller 1 1/2.</translation>
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
        <translation>F1 forteller om stedet du er på; ? viser tastene der.</translation>
    </message>
    <message>
        <source>An enquiry comes in</source>
        <translation>En henvendelse kommer inn</translation>
    </message>
    <message>
        <source>Drop the mail anywhere on the window, or press Ctrl+N and write it down: the problem, its context, and who asks. The regimes are suggested with the words that speak for them, and the agencies that answer are shown with the reason. Ctrl+Enter saves; what is typed and not yet saved survives a power cut.</source>
        <translation>Slipp e-posten hvor som helst på vinduet, eller trykk Ctrl+N og skriv den ned: problemstillingen, konteksten og hvem som spør. Regelverkene foreslås med ordene som taler for dem, og etatene som svarer vises med begrunnelse. Ctrl+Enter lagrer; det som er skrevet og ikke lagret, overlever et strømbrudd.</translation>
    </message>
    <message>
        <source>Working on cases</source>
        <translation>Arbeide med saker</translation>
    </message>
    <message>
        <source>J and K, or the arrows, run through the list; Enter opens the case alone. E corrects the enquiry, T tags regimes, M proposes a meeting, R resolves. The button at the top of the case is the next sensible act. Ctrl+Z takes back the latest one.</source>
        <translation>J og K, eller piltastene, går gjennom lista; Enter åpner saken alene. E retter henvendelsen, T merker med regelverk, M foreslår et møte, R avklarer. Knappen øverst i saken er neste fornuftige handling. Ctrl+Z angrer den siste.</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>A chip with a question mark is to be assessed by a person: a doubtful device is never silently yes or no.</source>
        <translation>Et merke med spørsmålstegn må vurderes av et menneske: en tvilsom kvalifisering er aldri et stille ja eller nei.</translation>
    </message>
    <message>
        <source>Finding anything</source>
        <translation>Finne hva som helst</translation>
    </message>
    <message>
        <source>Ctrl+K searches cases by number or words, organisations, and every command. Words may end in an asterisk, and &quot;several words&quot; in quotation marks are found together.</source>
        <translation>Ctrl+K søker i saker etter nummer eller ord, virksomheter og alle kommandoer. Ord kan slutte med stjerne, og &quot;flere ord&quot; i anførselstegn finnes sammen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Every number opens the list it counted.</source>
        <translation>Hvert tall åpner lista det telte.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Når noe går galt</translation>
    </message>
    <message>
        <source>The message says what happened, where, and what you can do. What you typed is still there. A database that may be damaged is checked under Settings, or with `tverrlos verify`.</source>
        <translation>Meldingen sier hva som skjedde, hvor, og hva du kan gjøre. Det du skrev, er fortsatt der. En database som kan være skadet, kontrolleres under Innstillinger, eller med `tverrlos verify`.</translation>
    </message>
</context>
<context>
    <name>tverrlos::HelpPanel</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Lukk hjelpen</translation>
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
        <translation>Brukte timer</translation>
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
        <translation>&amp;Timer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Choose the agency that spent the hours.</source>
        <translation>Velg etaten som brukte timene.</translation>
    </message>
    <message>
        <source>Write how many hours.</source>
        <translation>Skriv hvor mange timer.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 4,5 or 1 1/2.</source>
        <translation>«%1» er ikke et timetall. Skriv 4,5 eller 1 1/2.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ikke en dato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %n minute(s)</source>
        <translation>
            <numerusform>%1 = %n minutt</numerusform>
            <numerusform>%1 = %n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::ImportPage</name>
    <message>
        <source>Import mails and sheets</source>
        <translation>Importer e-post og regneark</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>&amp;Choose files ...</source>
        <translation>&amp;Velg filer ...</translation>
    </message>
    <message>
        <source>&amp;Save the receipt ...</source>
        <translation>&amp;Lagre kvitteringen ...</translation>
    </message>
    <message>
        <source>What became of each source</source>
        <translation>Hva som ble av hver kilde</translation>
    </message>
    <message>
        <source>Take in enquiries</source>
        <translation>Ta inn henvendelser</translation>
    </message>
    <message>
        <source>Choose files ...</source>
        <translation>Velg filer ...</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>Leser %n kilde</numerusform>
            <numerusform>Leser %n kilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Kvitteringen ble lagret som %1.</translation>
    </message>
    <message>
        <source>Mails and sheets (*.eml *.mbox *.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>E-post og regneark (*.eml *.mbox *.csv *.tsv *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv);;Text (*.txt);;For a program (*.json)</source>
        <translation>For et regneark (*.csv);;Tekst (*.txt);;For et program (*.json)</translation>
    </message>
    <message>
        <source>Mails (.eml, .mbox), the office&apos;s sheet (.csv, .xlsx, .ods), or a whole folder: drop them anywhere on the window. Each source is accounted for; what cannot be read waits in quarantine with the reason.</source>
        <translation>E-post (.eml, .mbox), kontorets regneark (.csv, .xlsx, .ods) eller en hel mappe: slipp dem hvor som helst i vinduet. Hver kilde blir gjort rede for; det som ikke kan leses, venter i karantene med begrunnelsen.</translation>
    </message>
    <message>
        <source>Another import is under way: try again when it is done.</source>
        <translation>En annen import pågår: prøv igjen når den er ferdig.</translation>
    </message>
    <message>
        <source>Taking import %1 back</source>
        <translation>Tar import %1 tilbake</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 is taken back: %n cases left.</source>
        <translation>
            <numerusform>Import %1 er tatt tilbake: %n sak gikk ut.</numerusform>
            <numerusform>Import %1 er tatt tilbake: %n saker gikk ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking import %1 back was stopped: %n cases left so far.</source>
        <translation>
            <numerusform>Tilbaketakingen av import %1 ble stanset: %n sak er ute så langt.</numerusform>
            <numerusform>Tilbaketakingen av import %1 ble stanset: %n saker er ute så langt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies were taken out of their cases.</source>
        <translation>
            <numerusform>%n svar ble tatt ut av saken sin.</numerusform>
            <numerusform>%n svar ble tatt ut av sakene sine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases stayed, since someone had worked on them.</source>
        <translation>
            <numerusform>%n sak ble stående fordi noen hadde arbeidet med den.</numerusform>
            <numerusform>%n saker ble stående fordi noen hadde arbeidet med dem.</numerusform>
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
        <translation>Tegnforklaring</translation>
    </message>
</context>
<context>
    <name>tverrlos::LexiconPage</name>
    <message>
        <source>&amp;Save the change</source>
        <translation>&amp;Lagre endringen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Forkast</translation>
    </message>
    <message>
        <source>Trying the change on the judged cases</source>
        <translation>Prøver endringen på de vurderte sakene</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Filtrer uttrykkene</translation>
    </message>
    <message>
        <source>Terms of the lexicon</source>
        <translation>Uttrykkene i ordlisten</translation>
    </message>
    <message>
        <source>New term: its name, then Enter</source>
        <translation>Nytt uttrykk: navnet, så Enter</translation>
    </message>
    <message>
        <source>Name of a new term</source>
        <translation>Navn på et nytt uttrykk</translation>
    </message>
    <message>
        <source>On the judged cases</source>
        <translation>På de vurderte sakene</translation>
    </message>
    <message>
        <source>Why the lexicon is changed</source>
        <translation>Hvorfor ordlisten endres</translation>
    </message>
    <message>
        <source>Reading the judged cases</source>
        <translation>Leser de vurderte sakene</translation>
    </message>
    <message>
        <source>Nobody has confirmed a regime yet</source>
        <translation>Ingen har bekreftet et regelverk ennå</translation>
    </message>
    <message>
        <source>Here each term of the lexicon shows how often it was right. That is measured on the cases whose regimes officers have confirmed or taken away.</source>
        <translation>Her viser hvert uttrykk i ordlisten hvor ofte det hadde rett. Det måles på sakene der saksbehandlere har bekreftet regelverk eller tatt dem bort.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>The lexicon is as it was before.</source>
        <translation>Ordlisten er som den var.</translation>
    </message>
    <message>
        <source>The lexicon is changed; it holds from now on.</source>
        <translation>Ordlisten er endret og gjelder fra nå av.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
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
        <translation>Ordlisten er som levert.</translation>
    </message>
    <message>
        <source>Version %1 of %2, by %3: %4</source>
        <translation>Versjon %1 av %2, ved %3: %4</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ingen grunn oppgitt</translation>
    </message>
    <message>
        <source>Save the change to the lexicon</source>
        <translation>Lagre endringen i ordlisten</translation>
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
        <translation>Velg et tiltak å knytte det til</translation>
    </message>
    <message>
        <source>&amp;Lifted to</source>
        <translation>&amp;Løftet til</translation>
    </message>
    <message>
        <source>&amp;What came back (optional)</source>
        <translation>&amp;Hva som kom tilbake (valgfritt)</translation>
    </message>
    <message>
        <source>Ca&amp;me back on</source>
        <translation>Ko&amp;m tilbake den</translation>
    </message>
    <message>
        <source>Measures it is tied to</source>
        <translation>Tiltak det er knyttet til</translation>
    </message>
    <message>
        <source>&amp;Tie to a measure</source>
        <translation>Knytt &amp;til et tiltak</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>Lagre oppfølgingen</translation>
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
        <translation>Dette dekker svaret ikke</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Etat</translation>
    </message>
    <message>
        <source>What its &amp;part does not cover (goes out with the answer; empty: no limit)</source>
        <translation>Hva dens &amp;del ikke dekker (følger svaret ut; tomt: ingen avgrensning)</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Lagre avgrensningen</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Velg etaten.</translation>
    </message>
</context>
<context>
    <name>tverrlos::LoadModel</name>
    <message>
        <source>(without an agency)</source>
        <translation>(uten etat)</translation>
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
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <translation>Timer</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Ventes på</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Over fristen: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Venter på %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Åpne: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::MainWindow</name>
    <message>
        <source>%1: settings and more</source>
        <comment>the officer&apos;s name</comment>
        <translation>%1: innstillinger og mer</translation>
    </message>
    <message>
        <source>%1 - Tverrlos</source>
        <comment>window title: the place</comment>
        <translation>%1 – Tverrlos</translation>
    </message>
    <message>
        <source>Keys in this place</source>
        <translation>Taster på dette stedet</translation>
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
        <translation>Hjelp for dette stedet</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis tastene</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
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
        <translation>&amp;Område (valgfritt)</translation>
    </message>
    <message>
        <source>An agency, or whoever it is</source>
        <translation>En etat, eller hvem det er</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Som kilden sier</translation>
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
        <translation>Ansvarli&amp;g</translation>
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
        <translation>Bare kildens ord</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle tiltak</translation>
    </message>
    <message>
        <source>&amp;Own measure</source>
        <translation>&amp;Eget tiltak</translation>
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
        <translation>Det kilden sier</translation>
    </message>
    <message>
        <source>Add a measure of the office&apos;s own</source>
        <translation>Legg til et eget tiltak</translation>
    </message>
    <message>
        <source>Undo the latest change of the measure</source>
        <translation>Angre siste endring av tiltaket</translation>
    </message>
    <message>
        <source>Redo the change of the measure that was undone</source>
        <translation>Gjør endringen av tiltaket om igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaler</numerusform>
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
        <translation>Et eget tiltak</translation>
    </message>
    <message>
        <source>Responsible in the source: %1</source>
        <translation>Ansvarlig i kilden: %1</translation>
    </message>
    <message>
        <source>Time in the source: %1</source>
        <translation>Tid i kilden: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>For what the office takes on beside the joint plan. It gets a code of its own.</source>
        <translation>For det kontoret tar på seg ved siden av felles plan. Det får en egen kode.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n signals tied to it</source>
        <translation>
            <numerusform>Vis signalet som er knyttet til det</numerusform>
            <numerusform>Vis de %n signalene som er knyttet til det</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal is tied to it. A signal is tied when it is followed up.</source>
        <translation>Ingen signaler er knyttet til det. Et signal knyttes når det følges opp.</translation>
    </message>
    <message>
        <source>Measure %1 was added.</source>
        <translation>Tiltak %1 ble lagt til.</translation>
    </message>
    <message>
        <source>Measure %1 was saved.</source>
        <translation>Tiltak %1 ble lagret.</translation>
    </message>
    <message>
        <source>The latest change of %1 was undone.</source>
        <translation>Siste endring av %1 ble angret.</translation>
    </message>
    <message>
        <source>The change of %1 was done again.</source>
        <translation>Endringen av %1 ble gjort om igjen.</translation>
    </message>
</context>
<context>
    <name>tverrlos::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommende</translation>
    </message>
    <message>
        <source>that were</source>
        <translation>som har vært</translation>
    </message>
    <message>
        <source>with a decision maker</source>
        <translation>med beslutningstaker</translation>
    </message>
    <message>
        <source>no decision maker</source>
        <translation>ingen beslutningstaker</translation>
    </message>
    <message>
        <source>No meeting in the last year</source>
        <translation>Ingen møter det siste året</translation>
    </message>
    <message>
        <source>Meetings that were held are listed here, with who was there.</source>
        <translation>Møter som er holdt, står her, med hvem som var der.</translation>
    </message>
    <message>
        <source>No meeting to come</source>
        <translation>Ingen kommende møter</translation>
    </message>
    <message>
        <source>Meetings are proposed from a case: one problem, the agencies that answer for it, and someone who can decide.</source>
        <translation>Møter foreslås fra en sak: én problemstilling, etatene som svarer for den, og noen som kan beslutte.</translation>
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
        <translation>mottatt %1</translation>
    </message>
    <message>
        <source>Merge with another case: the same enquiry came twice</source>
        <translation>Slå sammen med en annen sak: samme henvendelse kom to ganger</translation>
    </message>
    <message>
        <source>%1 is closed, and the work goes on in the other case. Nothing is moved or lost, and reopening takes it back.</source>
        <translation>%1 lukkes, og arbeidet fortsetter i den andre saken. Ingenting flyttes eller går tapt, og gjenåpning tar det tilbake.</translation>
    </message>
    <message>
        <source>The &amp;other case</source>
        <translation>Den &amp;andre saken</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Den andre saken</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Write the number of the case where the work goes on.</source>
        <translation>Skriv nummeret på saken der arbeidet fortsetter.</translation>
    </message>
    <message>
        <source>“%1” is not a case number. Write it as 2026-0042.</source>
        <translation>«%1» er ikke et saksnummer. Skriv det som 2026-0042.</translation>
    </message>
    <message>
        <source>It may be the same as:</source>
        <translation>Den kan være den samme som:</translation>
    </message>
    <message>
        <source>That is this case itself.</source>
        <translation>Det er denne saken selv.</translation>
    </message>
</context>
<context>
    <name>tverrlos::MergePanel</name>
    <message>
        <source>Merge two organisations</source>
        <translation>Slå sammen to virksomheter</translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”</source>
        <translation>«%1» blir en del av «%2»</translation>
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
        <translation>%1, den første fra %2.</translation>
    </message>
    <message>
        <source>No case is changed, and the merge can be taken back any time.</source>
        <translation>Ingen sak blir endret, og sammenslåingen kan angres når som helst.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slås sammen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Slås sammen med</translation>
    </message>
    <message>
        <source>Will stand</source>
        <translation>Blir stående</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå sammen</translation>
    </message>
    <message>
        <source>The &amp;other way round</source>
        <translation>&amp;Motsatt vei</translation>
    </message>
    <message>
        <source>Do &amp;not merge</source>
        <translation>&amp;Ikke slå sammen</translation>
    </message>
</context>
<context>
    <name>tverrlos::NewCasePage</name>
    <message>
        <source>&amp;Save the case</source>
        <translation>&amp;Lagre saken</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast lagret %1</translation>
    </message>
    <message>
        <source>Write, paste a whole mail, or drop a .eml here. Only the problem is needed now.</source>
        <translation>Skriv, lim inn en hel e-post, eller slipp en .eml her. Bare problemstillingen trengs nå.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Open a mail …</source>
        <translation>&amp;Åpne en e-post …</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Utkastets tilstand</translation>
    </message>
    <message>
        <source>Save or start over first: the mail would replace what has been written.</source>
        <translation>Lagre eller begynn på nytt først: e-posten ville erstattet det som er skrevet.</translation>
    </message>
    <message>
        <source>From the mail %1</source>
        <translation>Fra e-posten %1</translation>
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
        <translation>E-posten slik den ble skrevet:</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt fra %1 er her igjen</translation>
    </message>
    <message>
        <source>The text of %1 is here. Start over and drop the mail again to take its attachments too.</source>
        <translation>Teksten i %1 er her. Begynn på nytt og slipp e-posten igjen for å få med vedleggene.</translation>
    </message>
    <message>
        <source>%1 is a new case</source>
        <translation>%1 er en ny sak</translation>
    </message>
    <message>
        <source>The mail answers %1 and was added to it</source>
        <translation>E-posten svarer på %1 og ble lagt til der</translation>
    </message>
    <message>
        <source>This mail is case %1 already. Nothing was changed.</source>
        <translation>Denne e-posten er allerede sak %1. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The mail could not be made a case of; it waits in quarantine.</source>
        <translation>E-posten kunne ikke bli en sak; den venter i karantene.</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Åpne en e-post</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>E-post (*.eml);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save or start over first: the source would replace what has been written.</source>
        <translation>Lagre eller begynn på nytt først: kilden ville erstattet det som er skrevet.</translation>
    </message>
    <message>
        <source>From quarantine: %1. The source itself is attached to the case.</source>
        <translation>Fra karantene: %1. Selve kilden blir lagt ved saken.</translation>
    </message>
    <message>
        <source>%1 is a new case, and its source has left quarantine</source>
        <translation>%1 er en ny sak, og kilden er ute av karantenen</translation>
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
        <translation>&amp;Tekst (forlater aldri kontoret: verken rapport eller svar kan inneholde den)</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>Saken som helhet</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Gjelder</translation>
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
        <translation>Åpne i &amp;e-postprogrammet</translation>
    </message>
    <message>
        <source>The &amp;asker has been told</source>
        <translation>Melderen har &amp;fått vite det</translation>
    </message>
    <message>
        <source>Mail to the asker</source>
        <translation>E-post til melderen</translation>
    </message>
    <message>
        <source>The asker has been told</source>
        <translation>Melderen har fått vite det</translation>
    </message>
    <message>
        <source>Mail to the asker (no address is known): %1</source>
        <translation>E-post til melderen (ingen adresse er kjent): %1</translation>
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
        <translation>Åpnet; teksten ligger også på utklippstavlen</translation>
    </message>
    <message>
        <source>No mail program could be opened. The text has been copied instead.</source>
        <translation>Ikke noe e-postprogram lot seg åpne. Teksten er kopiert i stedet.</translation>
    </message>
    <message>
        <source>What must go before the mail is sent</source>
        <translation>Det som må bort før e-posten sendes</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Before it is sent, this must go: %1</source>
        <translation>Før den sendes, må dette bort: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::OrganisationPanel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
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
        <translation>Sett til&amp;bake</translation>
    </message>
    <message>
        <source>Merge into: write the other one&apos;s name, and Enter</source>
        <translation>Slå sammen med: skriv navnet på den andre, og Enter</translation>
    </message>
    <message>
        <source>Merge into another organisation</source>
        <translation>Slå sammen med en annen virksomhet</translation>
    </message>
    <message>
        <source>No organisation chosen</source>
        <translation>Ingen virksomhet valgt</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is known of it.</source>
        <translation>Velg en i listen for å se hva vi vet om den.</translation>
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
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
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
        <translation>Kan være den samme</translation>
    </message>
    <message>
        <source>No other name is close to this one.</source>
        <translation>Ingen andre navn ligner på dette.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; %n cases): look and merge</source>
        <translation>
            <numerusform>%1 (%2; %n sak): se og slå sammen</numerusform>
            <numerusform>%1 (%2; %n saker): se og slå sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slås sammen</translation>
    </message>
    <message>
        <source>It stands under “%1”: open that one</source>
        <translation>Den står under «%1»: åpne den</translation>
    </message>
    <message>
        <source>Take this one out again</source>
        <translation>Ta denne ut igjen</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Slått sammen med denne</translation>
    </message>
    <message>
        <source>%1: take it out again</source>
        <translation>%1: ta den ut igjen</translation>
    </message>
    <message>
        <source>Names its cases write</source>
        <translation>Navn i sakene</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>No case has this name now.</source>
        <translation>Ingen sak har dette navnet nå.</translation>
    </message>
    <message numerus="yes">
        <source>Open the list of all %n cases</source>
        <translation>
            <numerusform>Åpne listen med den ene saken</numerusform>
            <numerusform>Åpne listen med alle %n sakene</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases from %1</source>
        <translation>Saker fra %1</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>«%1» er som før.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» er lagret.</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Slått sammen med «%1».</translation>
    </message>
    <message>
        <source>“%1” stands by itself again.</source>
        <translation>«%1» står for seg selv igjen.</translation>
    </message>
    <message>
        <source>Save what is known of the organisation</source>
        <translation>Lagre det som er kjent om virksomheten</translation>
    </message>
</context>
<context>
    <name>tverrlos::OrganisationsPage</name>
    <message>
        <source>Search in the names, in any spelling</source>
        <translation>Søk i navnene, i alle skrivemåter</translation>
    </message>
    <message>
        <source>Search in the names of organisations</source>
        <translation>Søk i navnene på virksomheter</translation>
    </message>
    <message>
        <source>Only those that may be &amp;one</source>
        <translation>Bare de som kan være &amp;én</translation>
    </message>
    <message>
        <source>Organisations whose names are so close that a person should look.</source>
        <translation>Virksomheter med så like navn at noen bør se på dem.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
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
            <numerusform>kan være den samme som %n annen</numerusform>
            <numerusform>kan være den samme som %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ingen virksomheter ennå</translation>
    </message>
    <message>
        <source>An organisation is known from the first case it asks. It comes here by itself.</source>
        <translation>En virksomhet blir kjent med den første saken den melder. Den kommer hit av seg selv.</translation>
    </message>
    <message>
        <source>Write a new case</source>
        <translation>Skriv en ny sak</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>Ingen virksomhet passer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::PastImports</name>
    <message>
        <source>Past imports</source>
        <translation>Tidligere importer</translation>
    </message>
    <message>
        <source>&amp;Take this import back ...</source>
        <translation>&amp;Ta denne importen tilbake ...</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken back %1 by %2.</source>
        <translation>Tatt tilbake %1 av %2.</translation>
    </message>
    <message>
        <source>Taken back in part %1 by %2.</source>
        <translation>Delvis tatt tilbake %1 av %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases stayed, since someone had worked on them.</source>
        <translation>
            <numerusform>%n sak ble stående fordi noen hadde arbeidet med den.</numerusform>
            <numerusform>%n saker ble stående fordi noen hadde arbeidet med dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it back now</source>
        <translation>&amp;Ta den tilbake nå</translation>
    </message>
    <message numerus="yes">
        <source>%n cases and replies leave again; those that someone has worked on since stay.</source>
        <translation>
            <numerusform>%n sak eller svar går ut igjen; det noen har arbeidet med siden, blir stående.</numerusform>
            <numerusform>%n saker og svar går ut igjen; de som noen har arbeidet med siden, blir stående.</numerusform>
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
        <translation>Hele piloten, 2021–2025</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation>Egne dager</translation>
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
        <translation>Hva melderen har forberedt</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>&amp;Prepared</source>
        <translation>&amp;Forberedt</translation>
    </message>
</context>
<context>
    <name>tverrlos::PresenceLine</name>
    <message>
        <source>%1 (since %2)</source>
        <comment>officer, time of day</comment>
        <translation>%1 (siden %2)</translation>
    </message>
    <message>
        <source>Also open with: %1</source>
        <translation>Også åpen hos: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::ProposeMeetingPanel</name>
    <message>
        <source>Propose a meeting (one problem per meeting)</source>
        <translation>Foreslå et møte (én problemstilling per møte)</translation>
    </message>
    <message>
        <source>Invited agencies</source>
        <translation>Inviterte etater</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>tt:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Video, or a room</source>
        <translation>Video, eller et rom</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time (Norway)</source>
        <translation>&amp;Klokkeslett (Norge)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Varighet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Invited; without a tick, those whom the route says</source>
        <translation>&amp;Invitert; uten kryss, de fordelingen sier</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Choose the day of the meeting.</source>
        <translation>Velg dagen for møtet.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.</source>
        <translation>«%1» er ikke en dato. Skriv 22.11.2026, eller +14 for to uker fra i dag.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 10:00.</source>
        <translation>«%1» er ikke et klokkeslett. Skriv 10:00.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedActStrip</name>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>Why the agency refuses</source>
        <translation>Hvorfor etaten sier nei</translation>
    </message>
    <message>
        <source>Why the words that are marked may stand</source>
        <translation>Hvorfor de markerte ordene kan stå</translation>
    </message>
    <message>
        <source>Why, e.g. a law that changes (may be left out)</source>
        <translation>Hvorfor, f.eks. en lov som endres (kan utelates)</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Hvorfor det trekkes tilbake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Gjennomgås innen</translation>
    </message>
    <message>
        <source>To be &amp;reviewed by</source>
        <translation>&amp;Gjennomgås innen</translation>
    </message>
    <message>
        <source>Which agencies must stand behind it?</source>
        <translation>Hvilke etater må stå bak det?</translation>
    </message>
    <message>
        <source>The agency does not stand behind it as it reads</source>
        <translation>Etaten står ikke bak det slik det er skrevet</translation>
    </message>
    <message>
        <source>Publish for everyone</source>
        <translation>Publiser for alle</translation>
    </message>
    <message>
        <source>When must it be read again?</source>
        <translation>Når må det leses på nytt?</translation>
    </message>
    <message>
        <source>Which answer replaces it?</source>
        <translation>Hvilket svar erstatter det?</translation>
    </message>
    <message>
        <source>It will no longer be part of what is exported</source>
        <translation>Det blir ikke lenger med i det som eksporteres</translation>
    </message>
    <message>
        <source>Send to &amp;clearance</source>
        <translation>Send til &amp;klarering</translation>
    </message>
    <message>
        <source>&amp;Record the refusal</source>
        <translation>&amp;Registrer at etaten sier nei</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publiser</translation>
    </message>
    <message>
        <source>Set the &amp;date</source>
        <translation>Sett &amp;dato</translation>
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
        <translation>Noe mangler over.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedChooser</name>
    <message>
        <source>Search in the published answers, or write a number</source>
        <translation>Søk i de publiserte svarene, eller skriv et nummer</translation>
    </message>
    <message>
        <source>Search in the published answers</source>
        <translation>Søk i de publiserte svarene</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>No published answer fits</source>
        <translation>Ingen publiserte svar passer</translation>
    </message>
    <message>
        <source>Search with other words, or with none to see all.</source>
        <translation>Søk med andre ord, eller uten ord for å se alle.</translation>
    </message>
</context>
<context>
    <name>tverrlos::PublishedPage</name>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Velg en mappe for nettsidene</translation>
    </message>
    <message>
        <source>Search in the published answers</source>
        <translation>Søk i de publiserte svarene</translation>
    </message>
    <message>
        <source>Export the published answers for the web</source>
        <translation>Eksporter de publiserte svarene til nettet</translation>
    </message>
    <message>
        <source>Search in questions and answers</source>
        <translation>Søk i spørsmål og svar</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Skal gjennomgås</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstander</translation>
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
        <translation>Én side for hvert svar, til å legge på et nettsted. Ingenting internt følger med.</translation>
    </message>
    <message>
        <source>Published answers</source>
        <translation>Publiserte svar</translation>
    </message>
    <message>
        <source>No published answer yet</source>
        <translation>Ingen publiserte svar ennå</translation>
    </message>
    <message>
        <source>What one asker learned, everyone can learn: open a case that has been answered, and choose “Make a published answer from this case” in its menu.</source>
        <translation>Det én spørrer fikk vite, kan alle få vite: åpne en sak som er besvart, og velg «Lag et publisert svar av denne saken» i menyen.</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Åpne sakene</translation>
    </message>
    <message>
        <source>No published answer fits</source>
        <translation>Ingen publiserte svar passer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Save or put back what you have written first. It is kept as a draft.</source>
        <translation>Lagre eller sett tilbake det du har skrevet først. Det er tatt vare på som kladd.</translation>
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
            <numerusform>Nettsidene er i %1: %n fil er ny eller endret.</numerusform>
            <numerusform>Nettsidene er i %1: %n filer er nye eller endret.</numerusform>
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
        <translation>Sett dato for gjennomgang …</translation>
    </message>
    <message>
        <source>Replace by another answer …</source>
        <translation>Erstatt med et annet svar …</translation>
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
        <translation>Gjør det om igjen</translation>
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
        <translation>Mer</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle handlinger</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstens språk</translation>
    </message>
    <message>
        <source>Legal references, one on each line</source>
        <translation>Lovhenvisninger, én på hver linje</translation>
    </message>
    <message>
        <source>&amp;Legal references, one on each line</source>
        <translation>&amp;Lovhenvisninger, én på hver linje</translation>
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
        <translation>Sett til&amp;bake</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Klarering</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som har hendt</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>Ikke noe svar er valgt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Velg et i listen.</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>Det du hadde skrevet og ikke lagret, er her igjen.</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publisert %1</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>gjennomgås innen %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstattet av %1</translation>
    </message>
    <message>
        <source>from %1 (internal)</source>
        <translation>fra %1 (internt)</translation>
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
        <translation>Sier nei …</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 sier nei</translation>
    </message>
    <message>
        <source>No agency has been asked. Every agency that answers for a regime here should stand behind the text before it is published.</source>
        <translation>Ingen etat er spurt. Hver etat som svarer for et regelverk her, bør stå bak teksten før den publiseres.</translation>
    </message>
    <message>
        <source>%1 is a draft of the new version.</source>
        <translation>%1 er et utkast til den nye versjonen.</translation>
    </message>
    <message>
        <source>What you typed is still in the fields; saving puts it in place of theirs. They wrote:</source>
        <translation>Det du skrev, står fortsatt i feltene; lagrer du, settes det i stedet for deres. De skrev:</translation>
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
        <translation>Ett avsnitt for hvert utsagn. [må], [bør] eller [info] foran sier hva det krever av leseren.</translation>
    </message>
    <message>
        <source>What could tell who asked</source>
        <translation>Hva som kan røpe hvem som spurte</translation>
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
        <translation>Det ble ikke funnet noe som kan røpe hvem som spurte. Et menneske må likevel lese det.</translation>
    </message>
</context>
<context>
    <name>tverrlos::QuarantinePage</name>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <source>Size and day</source>
        <translation>Størrelse og dag</translation>
    </message>
    <message>
        <source>&amp;Make a case of it</source>
        <translation>&amp;Lag en sak av den</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Avvis</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Slik den &amp;kom</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Det som venter på en person</translation>
    </message>
    <message>
        <source>The text of the source</source>
        <translation>Teksten i kilden</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>Ingenting er i karantene</translation>
    </message>
    <message>
        <source>What an import cannot read waits here with the reason and its bytes, until someone makes a case of it or dismisses it.</source>
        <translation>Det en import ikke kan lese, venter her med grunnen og hele innholdet, til noen lager en sak av det eller avviser det.</translation>
    </message>
    <message>
        <source>%1 · came in %2</source>
        <comment>size, moment</comment>
        <translation>%1 · kom inn %2</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Leser ...</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>sender</comment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>subject “%1”</source>
        <translation>emne «%1»</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>bare begynnelsen vises</translation>
    </message>
    <message>
        <source>These are binary data without readable text. “As it came” shows the letters among them.</source>
        <translation>Dette er binære data uten lesbar tekst. «Slik den kom» viser bokstavene i dem.</translation>
    </message>
    <message>
        <source>“%1” was dismissed.</source>
        <translation>«%1» ble avvist.</translation>
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
        <translation>Sett til&amp;bake</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Throws away what is typed and not saved</source>
        <translation>Kaster det som er skrevet og ikke lagret</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Utkastets tilstand</translation>
    </message>
    <message>
        <source>It now says: %1</source>
        <translation>Nå står det: %1</translation>
    </message>
    <message>
        <source>Save again to let yours stand.</source>
        <translation>Lagre igjen for å la ditt bli stående.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast lagret %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Utkastet kunne ikke lagres: %1</translation>
    </message>
    <message>
        <source>Your draft from %1 is here again</source>
        <translation>Utkastet ditt fra %1 er her igjen</translation>
    </message>
</context>
<context>
    <name>tverrlos::RegimeChip</name>
    <message>
        <source>%1: to be assessed</source>
        <translation>%1: må vurderes</translation>
    </message>
</context>
<context>
    <name>tverrlos::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Filter this register</source>
        <translation>Filtrer dette registeret</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Oppføringer i registeret</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n oppføring</numerusform>
            <numerusform>%n oppføringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::ReportPage</name>
    <message>
        <source>PDF, as it prints</source>
        <translation>PDF, slik den skrives ut</translation>
    </message>
    <message>
        <source>OpenDocument text, to write on in</source>
        <translation>OpenDocument-tekst, til å skrive videre i</translation>
    </message>
    <message>
        <source>Spreadsheet, one sheet a table</source>
        <translation>Regneark, ett ark per tabell</translation>
    </message>
    <message>
        <source>Text file of all figures (CSV)</source>
        <translation>Tekstfil med alle tall (CSV)</translation>
    </message>
    <message>
        <source>Figures for machines (JSON)</source>
        <translation>Tall for maskiner (JSON)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksporter rapporten</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
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
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>The report as it will print</source>
        <translation>Rapporten slik den skrives ut</translation>
    </message>
    <message>
        <source>Counting the cases of the period</source>
        <translation>Teller sakene i perioden</translation>
    </message>
    <message>
        <source>status-report</source>
        <translation>statusrapport</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Rapporten er skrevet til %1.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Stoppet; ingen fil ble skrevet.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ReroutePanel</name>
    <message>
        <source>Cases with another route now</source>
        <translation>Saker med en annen fordeling nå</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler de åpne sakene …</translation>
    </message>
    <message>
        <source>Every open case has the route it would get today</source>
        <translation>Alle åpne saker har den fordelingen de ville fått i dag</translation>
    </message>
    <message>
        <source>When the responsibilities change, the cases whose route is no longer the one on record are listed here, with what differs.</source>
        <translation>Når ansvarsforholdene endres, står sakene som ikke lenger har den fordelingen som er registrert, her med det som er forskjellig.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) would get another route today than the one on record.</source>
        <translation>
            <numerusform>%n åpen sak ville i dag fått en annen fordeling enn den som er registrert.</numerusform>
            <numerusform>%n åpne saker ville i dag fått en annen fordeling enn den som er registrert.</numerusform>
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
            <numerusform>%n sak har fått tilbake fordelingen den hadde.</numerusform>
            <numerusform>%n saker har fått tilbake fordelingen de hadde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been changed since, and stay as they are.</source>
        <translation>
            <numerusform>%n sak er endret siden, og blir stående.</numerusform>
            <numerusform>%n saker er endret siden, og blir stående.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were routed again.</source>
        <translation>
            <numerusform>%n sak ble fordelt på nytt.</numerusform>
            <numerusform>%n saker ble fordelt på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) already had that route.</source>
        <translation>
            <numerusform>%n sak hadde allerede den fordelingen.</numerusform>
            <numerusform>%n saker hadde allerede den fordelingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be routed; the list says why.</source>
        <translation>
            <numerusform>%n sak kunne ikke fordeles; listen sier hvorfor.</numerusform>
            <numerusform>%n saker kunne ikke fordeles; listen sier hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No route has been changed.</source>
        <translation>Avbrutt. Ingen fordeling er endret.</translation>
    </message>
    <message>
        <source>Taking the routes back …</source>
        <translation>Tar fordelingen tilbake …</translation>
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
        <translation>&amp;Legg til et utsagn</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>Guidance, not approval: the asker stays responsible.</source>
        <translation>Veiledning, ikke godkjenning: melderen har fortsatt ansvaret.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>A statement has references but no text.</source>
        <translation>Et utsagn har referanser, men ingen tekst.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ResponsibilityPage</name>
    <message>
        <source>Drawing of the earlier day</source>
        <translation>Tegning av den tidligere dagen</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>Den tidligere dagen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Før og nå</translation>
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
        <translation>Eksporter tegningen som %1</translation>
    </message>
    <message>
        <source>Change responsibilities</source>
        <translation>Endre ansvar</translation>
    </message>
    <message>
        <source>The route of %1 on %2</source>
        <comment>case number, day</comment>
        <translation>Fordelingen av %1 %2</translation>
    </message>
    <message>
        <source>Who answers for what on %1</source>
        <translation>Hvem som svarer for hva %1</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>ansvar</translation>
    </message>
    <message>
        <source>The drawing was written to %1.</source>
        <translation>Tegningen er skrevet til %1.</translation>
    </message>
    <message>
        <source>What is shown of the responsibilities</source>
        <translation>Hva som vises av ansvaret</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>Fordel på nytt</translation>
    </message>
    <message numerus="yes">
        <source>After the change, %n open case(s) would get another route today than the one on record. See them and route them again.</source>
        <translation>
            <numerusform>Etter endringen ville %n åpen sak fått en annen fordeling i dag enn den som er registrert. Se den og fordel den på nytt.</numerusform>
            <numerusform>Etter endringen ville %n åpne saker fått en annen fordeling i dag enn den som er registrert. Se dem og fordel dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s own changes of the graph cannot be read: %1 Until then, the graph that came with the program is shown, and cases are routed by it. “tverrlos verify” names what is damaged; put a backup back.</source>
        <translation>Kontorets egne endringer av grafen kan ikke leses: %1 Inntil videre vises grafen som fulgte med programmet, og saker fordeles etter den. «tverrlos verify» sier hva som er skadet; legg tilbake en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This is the graph that came with the program. From the first change on, the office keeps its own: what a later program brings no longer changes it.</source>
        <translation>Dette er grafen som fulgte med programmet. Fra den første endringen har kontoret sin egen: det som følger med et senere program, endrer den ikke lenger.</translation>
    </message>
    <message numerus="yes">
        <source>This is the office&apos;s own graph since %1, with %n change(s) in force. What a later program brings does not change it.</source>
        <translation>
            <numerusform>Dette er kontorets egen graf siden %1, med %n gjeldende endring. Det som følger med et senere program, endrer den ikke.</numerusform>
            <numerusform>Dette er kontorets egen graf siden %1, med %n gjeldende endringer. Det som følger med et senere program, endrer den ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1, linje %2: %3</translation>
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
        <translation>Ta inn en graf fra fil</translation>
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
        <translation>Ta inn en graf fra fil …</translation>
    </message>
    <message>
        <source>The graph was written to %1.</source>
        <translation>Grafen er skrevet til %1.</translation>
    </message>
    <message>
        <source>%1 says what the graph says: nothing was changed.</source>
        <translation>%1 sier det samme som grafen: ingenting ble endret.</translation>
    </message>
    <message>
        <source>Left out of %1, because it says nothing about who is responsible: %2.</source>
        <translation>Utelatt fra %1, fordi det ikke sier noe om hvem som har ansvar: %2.</translation>
    </message>
</context>
<context>
    <name>tverrlos::ResponsibilityTable</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
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
        <translation>%1 (ved siden av en annen)</translation>
    </message>
    <message>
        <source>not verified: %1</source>
        <translation>ikke verifisert: %1</translation>
    </message>
    <message>
        <source>Nobody answers for this.</source>
        <translation>Ingen har ansvar for dette.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
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
        <translation>Visningen «%1» er lagret.</translation>
    </message>
    <message>
        <source>The view “%1” is gone.</source>
        <translation>Visningen «%1» er slettet.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Angret.</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mine visninger</translation>
    </message>
    <message>
        <source>Lists that you come back to</source>
        <translation>Lister du kommer tilbake til</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Keep what stands now as …</source>
        <translation>Ta vare på det som står nå, som …</translation>
    </message>
    <message>
        <source>Name of the view to keep</source>
        <translation>Navn på visningen</translation>
    </message>
</context>
<context>
    <name>tverrlos::SearchField</name>
    <message>
        <source>Search cases, organisations, commands ...  Ctrl+K</source>
        <translation>Søk i saker, virksomheter, kommandoer ...  Ctrl+K</translation>
    </message>
    <message>
        <source>Search cases, organisations and commands</source>
        <translation>Søk i saker, virksomheter og kommandoer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n cases</source>
        <translation>
            <numerusform>virksomhet, %n sak</numerusform>
            <numerusform>virksomhet, %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or the beginning of one.</source>
        <translation>Ingen treff på «%1». Prøv færre ord, eller begynnelsen av et ord.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Vis saken</numerusform>
            <numerusform>Vis alle %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down as a new case</source>
        <translation>Skriv det ned som en ny sak</translation>
    </message>
</context>
<context>
    <name>tverrlos::SendPanel</name>
    <message>
        <source>The answer as its reader gets it</source>
        <translation>Svaret slik mottakeren får det</translation>
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
        <translation>Sikkerhetskopier til</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Databaser (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Kontroller nå</translation>
    </message>
    <message>
        <source>&amp;Back up ...</source>
        <translation>&amp;Sikkerhetskopier ...</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Every choice is kept when it is made.</source>
        <translation>Hvert valg lagres når det er tatt.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>&amp;Name on your acts</source>
        <translation>&amp;Navn på handlingene dine</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Systemets språk</translation>
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
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farger</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Navnet på &amp;kontoret</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dager</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Svar &amp;innen</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Where the database lies</source>
        <translation>Hvor databasen ligger</translation>
    </message>
    <message>
        <source>The setting is kept.</source>
        <translation>Innstillingen er lagret.</translation>
    </message>
    <message>
        <source>Reading everything and comparing it with its checksums</source>
        <translation>Leser alt og sammenligner med sjekksummene</translation>
    </message>
    <message>
        <source>All is well: %1 cases, %2 events and %3 attachments match their checksums.</source>
        <translation>Alt er i orden: %1 saker, %2 hendelser og %3 vedlegg stemmer med sjekksummene sine.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</source>
        <translation>
            <numerusform>%n ting er skadet. Legg tilbake en sikkerhetskopi, og ta vare på denne filen til den som skal reparere den.</numerusform>
            <numerusform>%n ting er skadet. Legg tilbake en sikkerhetskopi, og ta vare på denne filen til den som skal reparere den.</numerusform>
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
        <translation>Lager en sikkerhetskopi</translation>
    </message>
    <message numerus="yes">
        <source>%n cases were backed up to %1.</source>
        <translation>
            <numerusform>%n sak ble sikkerhetskopiert til %1.</numerusform>
            <numerusform>%n saker ble sikkerhetskopiert til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::SheetColumnsTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>De første radene i arket</translation>
    </message>
    <message>
        <source>(into a note)</source>
        <translation>(i et notat)</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Hva kolonnen «%1» inneholder</translation>
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
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Import these rows (Ctrl+Enter)</source>
        <translation>Importer disse radene (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave the sheet as it is (Esc)</source>
        <translation>La arket ligge (Esc)</translation>
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
        <translation>&amp;Celler skilt med:</translation>
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
        <translation>Hva hver rad ville bli</translation>
    </message>
    <message>
        <source>What would become of each &amp;row</source>
        <translation>Hva hver &amp;rad ville bli</translation>
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
        <translation>Prøver, uten å lagre noe</translation>
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
        <translation>Si hvilke kolonner som inneholder mottaksdato og spørsmål: uten dem blir det ingen saker.</translation>
    </message>
    <message>
        <source>Read as you settled it for a sheet like this before.</source>
        <translation>Lest slik det ble avklart for et slikt ark tidligere.</translation>
    </message>
    <message>
        <source>Import the sheet</source>
        <translation>Importer arket</translation>
    </message>
    <message>
        <source>Leave the sheet as it is</source>
        <translation>La arket være som det er</translation>
    </message>
    <message numerus="yes">
        <source>&amp;and %n other lists</source>
        <translation>
            <numerusform>&amp;og %n annen liste</numerusform>
            <numerusform>&amp;og %n andre lister</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the workbook’s other lists of cases too: %1</source>
        <translation>Les de andre sakslistene i arbeidsboken også: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::SheetValuesTable</name>
    <message>
        <source>Words that are not understood</source>
        <translation>Ord som ikke blir forstått</translation>
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
            <numerusform>%n rad fra linje %1</numerusform>
            <numerusform>%n rader fra linje %1</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>avklart tidligere</translation>
    </message>
    <message>
        <source>Undecided: such rows wait in quarantine</source>
        <translation>Uavklart: slike rader venter i karantene</translation>
    </message>
    <message>
        <source>Undecided: such rows come in without it</source>
        <translation>Uavklart: slike rader kommer inn uten dette</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Ingenting: utelat det</translation>
    </message>
    <message>
        <source>What “%1” is to be read as</source>
        <translation>Hva «%1» skal leses som</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignPanel</name>
    <message>
        <source>Sign the answer for an agency</source>
        <translation>Signer svaret for en etat</translation>
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
        <translation>Velg etaten som signerer.</translation>
    </message>
    <message>
        <source>What in the answer is not for the asker</source>
        <translation>Det i svaret som ikke er for spørreren</translation>
    </message>
    <message>
        <source>&amp;Why it may stand (kept as a note on the case)</source>
        <translation>&amp;Hvorfor det kan stå (lagres som et notat på saken)</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalPanel</name>
    <message>
        <source>Raise a signal: what did the case teach?</source>
        <translation>Meld et signal: hva lærte saken oss?</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke bestemt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;What is unclear or missing, so that a reader elsewhere understands it</source>
        <translation>&amp;Hva som er uklart eller mangler, slik at en leser andre steder forstår det</translation>
    </message>
    <message>
        <source>&amp;Topic (optional)</source>
        <translation>&amp;Tema (valgfritt)</translation>
    </message>
    <message>
        <source>&amp;Regimes</source>
        <translation>&amp;Regelverk</translation>
    </message>
    <message>
        <source>&amp;Instrument that could help</source>
        <translation>&amp;Virkemiddel som kunne hjelpe</translation>
    </message>
    <message>
        <source>&amp;Lifted to</source>
        <translation>&amp;Løftet til</translation>
    </message>
    <message>
        <source>Raise the signal</source>
        <translation>Meld signalet</translation>
    </message>
    <message>
        <source>Write what the signal says.</source>
        <translation>Skriv hva signalet sier.</translation>
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
        <translation>Hva som ble lært</translation>
    </message>
    <message>
        <source>Where the signal stands</source>
        <translation>Hvor signalet står</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>No signal chosen</source>
        <translation>Ikke noe signal er valgt</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it was lifted and what came back.</source>
        <translation>Velg et i listen for å se hvor det ble løftet og hva som kom tilbake.</translation>
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
        <translation>Virkemiddel som kan hjelpe: %1</translation>
    </message>
    <message>
        <source>Not lifted anywhere yet</source>
        <translation>Ikke løftet noe sted ennå</translation>
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
        <translation>Ingenting har kommet tilbake ennå</translation>
    </message>
    <message>
        <source>The case behind it</source>
        <translation>Saken bak</translation>
    </message>
    <message>
        <source>Measures it is tied to</source>
        <translation>Tiltak det er knyttet til</translation>
    </message>
    <message>
        <source>None. Following it up ties it to one.</source>
        <translation>Ingen. Følg det opp for å knytte det til et.</translation>
    </message>
    <message>
        <source>Sent in about it</source>
        <translation>Meldt inn om det</translation>
    </message>
    <message>
        <source>The signal of case %1 was followed up.</source>
        <translation>Signalet i sak %1 ble fulgt opp.</translation>
    </message>
    <message numerus="yes">
        <source>Enter shows the %n signals of it.</source>
        <translation>
            <numerusform>Enter viser signalet.</numerusform>
            <numerusform>Enter viser de %n signalene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalsPage</name>
    <message>
        <source>Where they stand</source>
        <translation>Hvor de står</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>No signal stands here</source>
        <translation>Ingen signaler står her</translation>
    </message>
    <message>
        <source>Show all signals</source>
        <translation>Vis alle signaler</translation>
    </message>
    <message>
        <source>No signal yet</source>
        <translation>Ingen signaler ennå</translation>
    </message>
    <message>
        <source>A signal is something a case taught the service: an unclear rule, rules that pull against each other, guidance that is missing. It is raised from the case, and the report to the ministry lists it.</source>
        <translation>Et signal er noe en sak lærte tjenesten: en uklar regel, regler som trekker mot hverandre, veiledning som mangler. Det meldes fra saken, og rapporten til departementet tar det med.</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>kom tilbake %1</translation>
    </message>
    <message>
        <source>Export the signals</source>
        <translation>Eksporter signalene</translation>
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
        <translation>Signaler av samme slag med samme tema hører sammen, uansett hvor mange saker som reiste dem</translation>
    </message>
    <message>
        <source>What the list shows, as a file that spreadsheets open</source>
        <translation>Det listen viser, som en fil regneark kan åpne</translation>
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
        <translation>Alle temaer</translation>
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
        <translation>Virkemiddel</translation>
    </message>
    <message>
        <source>Every instrument</source>
        <translation>Alle virkemidler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Med og uten</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Noe kom tilbake</translation>
    </message>
    <message>
        <source>Nothing came back yet</source>
        <translation>Ingenting kom tilbake ennå</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Tied to none</source>
        <translation>Ikke knyttet til noe</translation>
    </message>
    <message>
        <source>Tied or not</source>
        <translation>Knyttet eller ikke</translation>
    </message>
    <message>
        <source>Follow the signal up</source>
        <translation>Følg signalet opp</translation>
    </message>
    <message>
        <source>Group the signals by topic</source>
        <translation>Grupper signalene etter tema</translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaler</numerusform>
        </translation>
    </message>
    <message>
        <source>without a topic</source>
        <translation>uten tema</translation>
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
            <numerusform>%n løftet</numerusform>
            <numerusform>%n løftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n besvart</numerusform>
            <numerusform>%n besvart</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>siste %1</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Åpne sakene</translation>
    </message>
    <message numerus="yes">
        <source>%n signals were written to %1.</source>
        <translation>
            <numerusform>%n signal ble skrevet til %1.</numerusform>
            <numerusform>%n signaler ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each signal</source>
        <translation>Vis h&amp;vert signal</translation>
    </message>
</context>
<context>
    <name>tverrlos::SignalsPlace</name>
    <message>
        <source>Signals, measures and what is sent in</source>
        <translation>Signaler, tiltak og innmeldinger</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>Tiltak i planen</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Innmeldinger</translation>
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
        <translation>Del henvendelsen: én problemstilling i hver sak</translation>
    </message>
    <message>
        <source>&amp;Add a further case</source>
        <translation>&amp;Legg til enda en sak</translation>
    </message>
    <message>
        <source>&amp;Stays with %1</source>
        <translation>&amp;Blir i %1</translation>
    </message>
    <message>
        <source>&amp;New cases, with the same asker and context</source>
        <translation>&amp;Nye saker, med samme melder og kontekst</translation>
    </message>
    <message numerus="yes">
        <source>The enquiry seems to hold %n problems. Give each piece the number of its problem; 1 stays with this case.</source>
        <translation>
            <numerusform>Henvendelsen ser ut til å ha %n problemstilling. Gi hvert stykke nummeret til sin problemstilling; 1 blir i denne saken.</numerusform>
            <numerusform>Henvendelsen ser ut til å ha %n problemstillinger. Gi hvert stykke nummeret til sin problemstilling; 1 blir i denne saken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each piece the number of its problem; 1 stays with this case.</source>
        <translation>Gi hvert stykke nummeret til sin problemstilling; 1 blir i denne saken.</translation>
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
        <translation>En ny sak har tittel, men ingen problemstilling.</translation>
    </message>
    <message>
        <source>Nothing has been marked for a new case yet.</source>
        <translation>Ingenting er merket for en ny sak ennå.</translation>
    </message>
    <message>
        <source>One problem must stay with this case: mark it with 1.</source>
        <translation>Én problemstilling må bli i denne saken: merk den med 1.</translation>
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
        <translation>Tittel på den nye saken</translation>
    </message>
    <message>
        <source>Problem of the new case</source>
        <translation>Problemstilling i den nye saken</translation>
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
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>What the asker must, should or ought to know</source>
        <translation>Hva melderen må, bør eller trenger å vite</translation>
    </message>
    <message>
        <source>Legal references</source>
        <translation>Rettslige referanser</translation>
    </message>
    <message>
        <source>Legal references, parted by semicolons</source>
        <translation>Rettslige referanser, skilt med semikolon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Fjern dette utsagnet</translation>
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
        <translation>Gjør om igjen</translation>
    </message>
</context>
<context>
    <name>tverrlos::StorySection</name>
    <message>
        <source>One answer is written for each regime, once the case is tagged.</source>
        <translation>Ett svar skrives for hvert regelverk når saken er merket.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>outcome, day, officer</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke besvart ennå</translation>
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
        <translation>Veiledning, ikke godkjenning: melderen har fortsatt ansvaret.</translation>
    </message>
    <message>
        <source>%1 · asked %2</source>
        <comment>state, day</comment>
        <translation>%1 · spurt %2</translation>
    </message>
    <message>
        <source>needed by %1: late</source>
        <translation>trengs innen %1: for sent</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>trengs innen %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>besvart %1</translation>
    </message>
    <message>
        <source>Ask an agency</source>
        <translation>Be en etat om bidrag</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>Før inn et bidrag</translation>
    </message>
    <message>
        <source>No agency has been asked yet.</source>
        <translation>Ingen etat er spurt ennå.</translation>
    </message>
    <message>
        <source>Contribution of %1</source>
        <translation>Bidrag fra %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Attended: %1</source>
        <translation>Til stede: %1</translation>
    </message>
    <message>
        <source>Someone who decides for the asker was there.</source>
        <translation>Noen som beslutter for melderen var der.</translation>
    </message>
    <message>
        <source>Decision maker: %1</source>
        <translation>Beslutningstaker: %1</translation>
    </message>
    <message>
        <source>Nobody who decides for the asker was there.</source>
        <translation>Ingen som beslutter for melderen var der.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hva som ble avtalt</translation>
    </message>
    <message>
        <source>The asker</source>
        <translation>Melderen</translation>
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
        <translation>Bekreft møte %1</translation>
    </message>
    <message>
        <source>Meeting %1 was held</source>
        <translation>Møte %1 er holdt</translation>
    </message>
    <message>
        <source>Cancel meeting %1</source>
        <translation>Avlys møte %1</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Foreslå et møte</translation>
    </message>
    <message>
        <source>No meeting has been proposed.</source>
        <translation>Ikke noe møte er foreslått.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s)</source>
        <comment>state, day and time</comment>
        <translation>
            <numerusform>%1: %2, %n minutt</numerusform>
            <numerusform>%1: %2, %n minutter</numerusform>
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
        <translation>Problemstillingen er ikke beskrevet.</translation>
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
        <translation>Vis e-posten slik den ble skrevet</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Meld et signal</translation>
    </message>
    <message>
        <source>Nothing has been lifted from this case.</source>
        <translation>Ingenting er løftet fra denne saken.</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Før timer</translation>
    </message>
    <message>
        <source>No hours have been logged.</source>
        <translation>Ingen timer er ført.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Internal: for colleagues only, never in an answer or a report.</source>
        <translation>Internt: bare for kolleger, aldri i et svar eller en rapport.</translation>
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
        <translation>Bekreft eller endre</translation>
    </message>
    <message>
        <source>No regime has been found yet. Tag the case, or hold it as incomplete.</source>
        <translation>Ikke noe regelverk er funnet ennå. Merk saken, eller sett den på vent som mangelfull.</translation>
    </message>
    <message>
        <source>Provisions: %1</source>
        <translation>Bestemmelser: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Temaer: %1</translation>
    </message>
    <message>
        <source>Role conflict. %1</source>
        <translation>Rollekonflikt. %1</translation>
    </message>
    <message>
        <source>Nobody answers for %1. Raise a signal about the gap.</source>
        <translation>Ingen svarer for %1. Meld et signal om hullet.</translation>
    </message>
    <message>
        <source>Several agencies answer for %1. Agree who leads before answering.</source>
        <translation>Flere etater svarer for %1. Bli enige om hvem som leder før dere svarer.</translation>
    </message>
    <message>
        <source>The agencies stand under different ministries.</source>
        <translation>Etatene står under ulike departementer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agency, its role: “Datatilsynet (supervises)”</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Vei: %1</translation>
    </message>
    <message>
        <source>Route as of today</source>
        <translation>Fordel per i dag</translation>
    </message>
    <message>
        <source>Tag a regime, and the agencies that answer stand here.</source>
        <translation>Merk med et regelverk, så står etatene som svarer her.</translation>
    </message>
    <message>
        <source>No route is on record.</source>
        <translation>Ingen fordeling er ført på saken.</translation>
    </message>
    <message>
        <source>Nobody leads. %1</source>
        <translation>Ingen leder. %1</translation>
    </message>
    <message>
        <source>Lead: %1. %2</source>
        <comment>agency, the reason</comment>
        <translation>Leder: %1. %2</translation>
    </message>
    <message>
        <source>At meetings as a rule: %1</source>
        <translation>I møter som regel: %1</translation>
    </message>
    <message>
        <source>Invited on request: %1</source>
        <translation>Inviteres ved behov: %1</translation>
    </message>
    <message>
        <source>Fewest that cover every regime: %1</source>
        <translation>Færrest som dekker alle regelverk: %1</translation>
    </message>
    <message>
        <source>As decided for %1. Later changes of responsibility do not touch it.</source>
        <translation>Som avgjort for %1. Senere endringer i ansvar rører den ikke.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Merk: %1</translation>
    </message>
    <message>
        <source>Erase the contact data ...</source>
        <translation>Slett kontaktopplysningene …</translation>
    </message>
    <message>
        <source>Asked by %1: what is known of it</source>
        <translation>Meldt av %1: det vi vet om virksomheten</translation>
    </message>
    <message>
        <source>Show in the drawing</source>
        <translation>Vis i kartet</translation>
    </message>
    <message>
        <source>Change the feedback</source>
        <translation>Endre tilbakemeldingen</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Før inn tilbakemelding</translation>
    </message>
    <message>
        <source>Change what became of it</source>
        <translation>Endre hva det ble av det</translation>
    </message>
    <message>
        <source>Record what became of it</source>
        <translation>Før inn hva det ble av det</translation>
    </message>
    <message>
        <source>Nothing has come back from the asker yet.</source>
        <translation>Ingenting har kommet tilbake fra melderen ennå.</translation>
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
        <translation>Tilbakemelding med melderens ord</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottatt %1</translation>
    </message>
    <message>
        <source>The project: %1</source>
        <translation>Prosjektet: %1</translation>
    </message>
    <message>
        <source>What became of the project</source>
        <translation>Hva det ble av prosjektet</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>Fikk vite det %1</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>Henvisninger: %1</translation>
    </message>
    <message>
        <source>%1 does not cover: %2</source>
        <translation>%1 dekker ikke: %2</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Endre avgrensningen fra %1</translation>
    </message>
    <message>
        <source>Say what an agency&apos;s part does not cover</source>
        <translation>Si hva en etats del ikke dekker</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <translation>Signert: %1, %2</translation>
    </message>
    <message>
        <source>Not signed yet: %1</source>
        <translation>Ikke signert ennå: %1</translation>
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
        <translation>Sendt til den som spurte %1</translation>
    </message>
    <message>
        <source>Preview, save and send the answer</source>
        <translation>Forhåndsvis, lagre og send svaret</translation>
    </message>
    <message>
        <source>Record what it says</source>
        <translation>Før inn hva etaten sier</translation>
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
        <translation>På ruten, ikke spurt ennå</translation>
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
        <translation>Timer</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til sammen</translation>
    </message>
    <message>
        <source>INTERNAL · for colleagues only, never in an answer or a report</source>
        <translation>INTERNT · bare for kolleger, aldri i et svar eller en rapport</translation>
    </message>
    <message>
        <source>%1 holds: %2</source>
        <translation>%1 mener: %2</translation>
    </message>
    <message>
        <source>What they hold together</source>
        <translation>Det de mener sammen</translation>
    </message>
    <message>
        <source>What they hold together: %1</source>
        <translation>Det de mener sammen: %1</translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>Enige: %1</translation>
    </message>
    <message>
        <source>%1 dissents: %2</source>
        <comment>agency, what it holds</comment>
        <translation>%1 er uenig: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, officer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>INTERNAL · discussion under %1, never in an answer</source>
        <translation>INTERNT · diskusjon under %1, aldri i et svar</translation>
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
        <translation>Diskuter %1 blant kolleger</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies have spoken; what they hold together has not been written.</source>
        <translation>
            <numerusform>%n etat har uttalt seg; det de mener sammen, er ikke skrevet.</numerusform>
            <numerusform>%n etater har uttalt seg; det de mener sammen, er ikke skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harmonised, with dissent</source>
        <translation>Felles standpunkt, med uenighet</translation>
    </message>
    <message>
        <source>Harmonised</source>
        <translation>Felles standpunkt</translation>
    </message>
    <message>
        <source>One position</source>
        <translation>Ett standpunkt</translation>
    </message>
    <message>
        <source>Prepared by the asker</source>
        <translation>Forberedt av melderen</translation>
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
        <translation>Melderen fikk vite det %1</translation>
    </message>
    <message>
        <source>The asker has not been told.</source>
        <translation>Melderen har ikke fått vite det.</translation>
    </message>
    <message>
        <source>Write to the asker, or record that it has been told</source>
        <translation>Skriv til melderen, eller før inn at beskjed er gitt</translation>
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
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Dagen den kom</translation>
    </message>
    <message>
        <source>Name of the solution, or what it does</source>
        <translation>Navnet på løsningen, eller hva den gjør</translation>
    </message>
    <message>
        <source>For example radiology</source>
        <translation>For eksempel radiologi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Day it c&amp;ame</source>
        <translation>D&amp;agen den kom</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>Avs&amp;ender</translation>
    </message>
    <message>
        <source>Kind of sen&amp;der</source>
        <translation>Type avsen&amp;der</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>S&amp;olution</source>
        <translation>L&amp;øsning</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fagområde</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>Hvor &amp;langt</translation>
    </message>
    <message>
        <source>What is &amp;told, in the sender&apos;s words</source>
        <translation>Det som meldes, med avsenderens ord</translation>
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
        <translation>Skriv den &amp;ned</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» er ingen dag.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole kroner.</source>
        <translation>«%1» er ikke et beløp i hele kroner.</translation>
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
        <translation>Alle regioner</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>Write down what was sent in</source>
        <translation>Skriv ned en innmelding</translation>
    </message>
    <message>
        <source>Search in what was sent in</source>
        <translation>Søk i innmeldinger</translation>
    </message>
    <message>
        <source>What was sent in</source>
        <translation>Innmeldinger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>&amp;Make a case of the question</source>
        <translation>Lag &amp;sak av spørsmålet</translation>
    </message>
    <message>
        <source>Tie to a case or signal: 2026-0042 or 2026-0042#1, and Enter</source>
        <translation>Knytt til sak eller signal: 2026-0042 eller 2026-0042#1, og Enter</translation>
    </message>
    <message>
        <source>Tie to a case or a signal</source>
        <translation>Knytt til en sak eller et signal</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble avvist</translation>
    </message>
    <message>
        <source>Make a case of the question</source>
        <translation>Lag sak av spørsmålet</translation>
    </message>
    <message>
        <source>Undo the latest change of what was sent in</source>
        <translation>Angre siste endring av innmeldingen</translation>
    </message>
    <message>
        <source>Redo the change of what was sent in</source>
        <translation>Gjør endringen av innmeldingen om igjen</translation>
    </message>
    <message>
        <source>Nothing has been sent in yet</source>
        <translation>Ingenting er meldt inn ennå</translation>
    </message>
    <message>
        <source>The regional trusts and the competence network tell of AI in use, questions, experienced benefit, cost and needs. It is not a case: nobody waits for an answer. The report to the ministry counts it.</source>
        <translation>De regionale helseforetakene og kompetansenettverket melder om KI i bruk, spørsmål, erfart nytte, kostnad og behov. Det er ikke en sak: ingen venter på svar. Rapporten til departementet teller det.</translation>
    </message>
    <message>
        <source>Nothing that was sent in fits</source>
        <translation>Ingen innmeldinger passer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n sent in</source>
        <translation>
            <numerusform>%n innmelding</numerusform>
            <numerusform>%n innmeldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in: a new one</source>
        <translation>Ny innmelding</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Knyttet til</translation>
    </message>
    <message>
        <source>No case and no signal yet.</source>
        <translation>Ingen sak og ikke noe signal ennå.</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Åpne sak %1</translation>
    </message>
    <message>
        <source>Untie case %1</source>
        <translation>Løs fra sak %1</translation>
    </message>
    <message>
        <source>Open the case of signal %1</source>
        <translation>Åpne saken til signal %1</translation>
    </message>
    <message>
        <source>Untie signal %1</source>
        <translation>Løs fra signal %1</translation>
    </message>
    <message>
        <source>Undo: take it back</source>
        <translation>Angre: trekk den tilbake</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 ble lagret.</translation>
    </message>
    <message>
        <source>It was written down as %1.</source>
        <translation>Innmeldingen ble skrevet ned som %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a case nor a signal. Write 2026-0042, or 2026-0042#1 for the first signal of that case.</source>
        <translation>«%1» er verken en sak eller et signal. Skriv 2026-0042, eller 2026-0042#1 for det første signalet i den saken.</translation>
    </message>
    <message>
        <source>The ties of %1 were changed.</source>
        <translation>Tilknytningene til %1 ble endret.</translation>
    </message>
    <message>
        <source>%1 became case %2.</source>
        <translation>%1 ble sak %2.</translation>
    </message>
    <message>
        <source>The latest change of %1 was undone.</source>
        <translation>Siste endring av %1 ble angret.</translation>
    </message>
    <message>
        <source>The change of %1 was done again.</source>
        <translation>Endringen av %1 ble gjort om igjen.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TagPanel</name>
    <message>
        <source>Which regimes does the question fall under?</source>
        <translation>Hvilke regelverk faller spørsmålet under?</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestemmelser</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
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
        <translation>? Må vurderes</translation>
    </message>
    <message>
        <source>On a line: Y yes, N no, ? to be assessed.</source>
        <translation>På en linje: Y ja, N nei, ? må vurderes.</translation>
    </message>
    <message>
        <source>&amp;Why (recorded with your name)</source>
        <translation>&amp;Hvorfor (føres med navnet ditt)</translation>
    </message>
    <message>
        <source>&amp;Provisions</source>
        <translation>&amp;Bestemmelser</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;emaer</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Lagre merkene</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Say why a regime is taken away.</source>
        <translation>Si hvorfor et regelverk tas bort.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TellPanel</name>
    <message>
        <source>The asker has been told what was decided</source>
        <translation>Melderen har fått vite hva som ble bestemt</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Fikk vite</translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation>&amp;Fikk vite</translation>
    </message>
    <message>
        <source>Record that the asker has been told</source>
        <translation>Før inn at melderen har fått vite det</translation>
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
        <translation>flere former, med komma mellom</translation>
    </message>
    <message>
        <source>word: with the usual endings. word*: and compounds. =word: exactly so. a|b: either. ..: up to four words between.</source>
        <translation>ord: med de vanlige endelsene. ord*: også sammensetninger. =ord: akkurat slik. a|b: ett av dem. ..: inntil fire ord imellom.</translation>
    </message>
    <message>
        <source>Further forms, %1</source>
        <translation>Flere former, %1</translation>
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
        <translation>%1 (endret)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Uttrykk</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>In how many judged cases it spoke</source>
        <translation>I hvor mange vurderte saker det slo inn</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Slo inn</translation>
    </message>
    <message>
        <source>How often the regime was confirmed</source>
        <translation>Hvor ofte regelverket ble bekreftet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>How often the regime was taken away, or never there</source>
        <translation>Hvor ofte regelverket ble tatt bort eller aldri var der</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Right, of those that were judged</source>
        <translation>Andelen rett av dem som er vurdert</translation>
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
        <translation>Setter den inn; teksten må ha den med</translation>
    </message>
    <message>
        <source>Puts it in where the cursor stands</source>
        <translation>Setter den inn der markøren står</translation>
    </message>
    <message>
        <source>Put in %1, %2</source>
        <comment>placeholder, what it stands for</comment>
        <translation>Sett inn %1, %2</translation>
    </message>
</context>
<context>
    <name>tverrlos::TextPanel</name>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>&amp;Last words, for colleagues (optional)</source>
        <translation>&amp;Siste ord, til kolleger (valgfritt)</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Gjenåpne saken</translation>
    </message>
    <message>
        <source>&amp;Why it is opened again</source>
        <translation>&amp;Hvorfor den åpnes igjen</translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation>Si hvorfor saken åpnes igjen.</translation>
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
        <translation>Svaret er ikke sendt. &amp;Siste ord, til kolleger (valgfritt)</translation>
    </message>
    <message>
        <source>The answer is signed and has not been sent. &amp;Why the case ends without it, for colleagues</source>
        <translation>Svaret er signert, men ikke sendt. &amp;Hvorfor saken avsluttes uten, til kolleger</translation>
    </message>
</context>
<context>
    <name>tverrlos::TextsPage</name>
    <message>
        <source>Text templates</source>
        <translation>Tekstmaler</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped text</source>
        <translation>Tilbake til teksten som &amp;fulgte med</translation>
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
        <translation>Hva den er til</translation>
    </message>
    <message>
        <source>What a reader would get</source>
        <translation>Det en leser ville fått</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Tilbake til teksten som fulgte med</translation>
    </message>
    <message>
        <source>Undo the latest change of the text</source>
        <translation>Angre den siste endringen av teksten</translation>
    </message>
    <message>
        <source>Redo the change of the text that was undone</source>
        <translation>Gjør om igjen endringen av teksten som ble angret</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the office&apos;s own, in all languages</source>
        <translation>
            <numerusform>%n av tekstene er kontorets egne, i alle språk</numerusform>
            <numerusform>%n av tekstene er kontorets egne, i alle språk</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts are the shipped ones</source>
        <translation>Alle tekstene er de som fulgte med</translation>
    </message>
    <message>
        <source>The office&apos;s own words hold.</source>
        <translation>Kontorets egne ord gjelder.</translation>
    </message>
    <message>
        <source>The shipped words hold.</source>
        <translation>Ordene som fulgte med, gjelder.</translation>
    </message>
    <message>
        <source>What a reader would get, for an invented case</source>
        <translation>Det en leser ville fått, for en oppdiktet sak</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>Den kan ikke lagres slik: %1</translation>
    </message>
    <message>
        <source>The text “%1” was saved.</source>
        <translation>Teksten «%1» ble lagret.</translation>
    </message>
    <message>
        <source>The text “%1” is the shipped one again.</source>
        <translation>Teksten «%1» er igjen den som fulgte med.</translation>
    </message>
    <message>
        <source>The latest change of the text “%1” was undone.</source>
        <translation>Den siste endringen av teksten «%1» ble angret.</translation>
    </message>
    <message>
        <source>The change of the text “%1” was done again.</source>
        <translation>Endringen av teksten «%1» ble gjort om igjen.</translation>
    </message>
</context>
<context>
    <name>tverrlos::TodayPage</name>
    <message>
        <source>No case is past its deadline.</source>
        <translation>Ingen sak er over fristen.</translation>
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
            <numerusform>Ingen sak har ventet på en etat i mer enn %n dag.</numerusform>
            <numerusform>Ingen sak har ventet på en etat i mer enn %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>an agency</source>
        <translation>en etat</translation>
    </message>
    <message numerus="yes">
        <source>%n cases have waited for %1 for more than %2 days.</source>
        <translation>
            <numerusform>%n sak har ventet på %1 i mer enn %2 dager.</numerusform>
            <numerusform>%n saker har ventet på %1 i mer enn %2 dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every enquiry has been triaged.</source>
        <translation>Alle henvendelser er vurdert.</translation>
    </message>
    <message>
        <source>Every open case has an officer.</source>
        <translation>Alle åpne saker har en saksbehandler.</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases have no officer.</source>
        <translation>
            <numerusform>%n åpen sak har ingen saksbehandler.</numerusform>
            <numerusform>%n åpne saker har ingen saksbehandler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases fall under rules that nobody answers for.</source>
        <translation>
            <numerusform>%n sak faller under regler ingen svarer for.</numerusform>
            <numerusform>%n saker faller under regler ingen svarer for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are answered under every regime and can be closed.</source>
        <translation>
            <numerusform>%n sak er besvart etter alle regelverk og kan avsluttes.</numerusform>
            <numerusform>%n saker er besvart etter alle regelverk og kan avsluttes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no open case.</source>
        <translation>Du har ingen åpne saker.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open cases.</source>
        <translation>
            <numerusform>Du har %n åpen sak.</numerusform>
            <numerusform>Du har %n åpne saker.</numerusform>
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
        <translation>Ingen møter de neste sju dagene.</translation>
    </message>
    <message>
        <source>Meetings in the next seven days</source>
        <translation>Møter de neste sju dagene</translation>
    </message>
    <message numerus="yes">
        <source>%n sources wait in quarantine for someone to read them.</source>
        <translation>
            <numerusform>%n kilde venter i karantene på at noen leser den.</numerusform>
            <numerusform>%n kilder venter i karantene på at noen leser dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries wait for triage or are held.</source>
        <translation>
            <numerusform>%n henvendelse venter på vurdering eller er på vent.</numerusform>
            <numerusform>%n henvendelser venter på vurdering eller er på vent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries wait for triage or are held, the oldest since %1.</source>
        <translation>
            <numerusform>%n henvendelse venter på vurdering eller er på vent, siden %1.</numerusform>
            <numerusform>%n henvendelser venter på vurdering eller er på vent, den eldste siden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has come in yet. Begin with one of these; a mail can also be dropped anywhere on the window.</source>
        <translation>Ingen sak har kommet inn ennå. Begynn med en av disse; en e-post kan også slippes hvor som helst i vinduet.</translation>
    </message>
    <message>
        <source>Write the first enquiry down</source>
        <translation>Skriv ned den første henvendelsen</translation>
    </message>
    <message>
        <source>Fetch mails, a mailbox or the office&apos;s spreadsheet</source>
        <translation>Hent inn e-post, en postkasse eller kontorets regneark</translation>
    </message>
</context>
<context>
    <name>tverrlos::ToldLines</name>
    <message>
        <source>What happened</source>
        <translation>Hva som har hendt</translation>
    </message>
    <message>
        <source>Undo the latest change</source>
        <translation>Angre siste endring</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gjør det som ble angret, om igjen</translation>
    </message>
</context>
<context>
    <name>tverrlos::TriagePanel</name>
    <message>
        <source>Triage: what shall become of the enquiry?</source>
        <translation>Vurdering: hva skal bli av henvendelsen?</translation>
    </message>
    <message>
        <source>Referred &amp;to</source>
        <translation>Henvist &amp;til</translation>
    </message>
    <message>
        <source>&amp;Reason (what the asker is told)</source>
        <translation>&amp;Grunn (det melderen får vite)</translation>
    </message>
    <message>
        <source>Say where the enquiry is referred to.</source>
        <translation>Si hvor henvendelsen henvises.</translation>
    </message>
    <message>
        <source>The service takes the question up. The answer target runs from the receipt.</source>
        <translation>Tjenesten tar spørsmålet til behandling. Svarmålet løper fra mottaket.</translation>
    </message>
    <message>
        <source>The asker has sent what was missing. The answer target runs from today.</source>
        <translation>Melderen har sendt det som manglet. Svarmålet løper fra i dag.</translation>
    </message>
    <message>
        <source>The case is held and its clock stands until the enquiry is complete.</source>
        <translation>Saken settes på vent, og klokken står til henvendelsen er fullstendig.</translation>
    </message>
    <message>
        <source>The case is closed. It can be reopened, and this can be taken back.</source>
        <translation>Saken lukkes. Den kan åpnes igjen, og dette kan angres.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Choose, or write another body or channel</source>
        <translation>Velg, eller skriv et annet organ eller en annen kanal</translation>
    </message>
    <message>
        <source>&amp;Published answer</source>
        <translation>&amp;Publisert svar</translation>
    </message>
    <message>
        <source>Say what is missing: the asker is asked for it.</source>
        <translation>Si hva som mangler: melderen blir bedt om det.</translation>
    </message>
    <message>
        <source>What is &amp;missing (the asker is told)</source>
        <translation>Hva som &amp;mangler (melderen får vite det)</translation>
    </message>
    <message>
        <source>What is missing (the asker is told)</source>
        <translation>Hva som mangler (melderen får vite det)</translation>
    </message>
    <message>
        <source>Reason (what the asker is told)</source>
        <translation>Begrunnelse (det melderen får vite)</translation>
    </message>
    <message>
        <source>Choose the published answer that the asker is shown, or write in the reason where it can be read.</source>
        <translation>Velg det publiserte svaret som melderen skal vises til, eller skriv i begrunnelsen hvor det kan leses.</translation>
    </message>
</context>
<context>
    <name>tverrlos::VertexPanel</name>
    <message>
        <source>What is chosen, in words</source>
        <translation>Det som er valgt, i ord</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <comment>an agency or regime</comment>
        <translation>Åpne saker: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) now</source>
        <translation>
            <numerusform>%n åpen sak nå</numerusform>
            <numerusform>%n åpne saker nå</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Changed on this day</source>
        <translation>Endret denne dagen</translation>
    </message>
    <message>
        <source>Nobody answers for</source>
        <translation>Ingen svarer for</translation>
    </message>
    <message>
        <source>Several agencies answer for</source>
        <translation>Flere etater svarer for</translation>
    </message>
    <message>
        <source>Ended, and nobody carries on</source>
        <translation>Lagt ned, og ingen fører videre</translation>
    </message>
    <message>
        <source>To read the drawing</source>
        <translation>Slik leser du tegningen</translation>
    </message>
    <message>
        <source>Point at something, or walk to it with the arrow keys, and its paths are lit and told here. Letters find a name.</source>
        <translation>Pek på noe, eller gå dit med piltastene, så lyser veiene opp og fortelles her. Bokstaver finner et navn.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>Nothing differs between these days.</source>
        <translation>Ingenting er ulikt mellom disse dagene.</translation>
    </message>
    <message>
        <source>Escape lets go of the route.</source>
        <translation>Escape slipper fordelingen.</translation>
    </message>
    <message>
        <source>Where the graph comes from</source>
        <translation>Hvor grafen kommer fra</translation>
    </message>
</context>
<context>
    <name>tverrlos::WhatIfPanel</name>
    <message>
        <source>&amp;What if?</source>
        <translation>&amp;Hva om?</translation>
    </message>
    <message>
        <source>&amp;Save this change</source>
        <translation>&amp;Lagre denne endringen</translation>
    </message>
    <message>
        <source>A c&amp;hange in words</source>
        <translation>En &amp;endring med ord</translation>
    </message>
    <message>
        <source>merge ehelse into hdir on 2024-01-01</source>
        <translation>merge ehelse into hdir on 2024-01-01</translation>
    </message>
    <message>
        <source>A change in words</source>
        <translation>En endring med ord</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Slags endringer</translation>
    </message>
    <message>
        <source>Cases that change</source>
        <translation>Saker som endres</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Hva om?</translation>
    </message>
    <message>
        <source>Write a change of the responsibilities, and see which open cases would get another route, lead or meeting, and which nobody would answer for. Nothing is changed.</source>
        <translation>Skriv en endring i ansvarsforholdene, og se hvilke åpne saker som ville fått en annen fordeling, leder eller andre møter, og hvilke ingen ville svart for. Ingenting blir endret.</translation>
    </message>
    <message>
        <source>Routing the open cases …</source>
        <translation>Fordeler de åpne sakene …</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) get another route.</source>
        <translation>
            <numerusform>%n åpen sak får en annen fordeling.</numerusform>
            <numerusform>%n åpne saker får en annen fordeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>where the change is decided</source>
        <translation>hvor endringen er vedtatt</translation>
    </message>
    <message>
        <source>What to mind about the change</source>
        <translation>Merk dette om endringen</translation>
    </message>
    <message>
        <source>It could not be kept like this: %1</source>
        <translation>Slik kan det ikke lagres: %1</translation>
    </message>
</context>
<context>
    <name>tverrlos::WorkloadPage</name>
    <message>
        <source>Open cases</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>Saker over fristen</translation>
    </message>
    <message>
        <source>Cases with a regime that nobody answers for</source>
        <translation>Saker med et regelverk ingen svarer for</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Etater</translation>
    </message>
    <message>
        <source>Load by agency</source>
        <translation>Arbeidsmengde per etat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Saksbehandlere</translation>
    </message>
    <message>
        <source>Load by officer</source>
        <translation>Arbeidsmengde per saksbehandler</translation>
    </message>
    <message>
        <source>A case of three agencies counts once for each of them. The officers&apos; open cases add up to all that are open. Hours are those spent on the open cases so far.</source>
        <translation>En sak hos tre etater teller én gang for hver av dem. Saksbehandlernes åpne saker summerer til alle åpne. Timer er de som hittil er brukt på de åpne sakene.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Ingen åpne saker</translation>
    </message>
    <message>
        <source>As soon as a case is open, its agencies and its officer stand here, with how much they have and what is overdue.</source>
        <translation>Så snart en sak er åpen, står etatene og saksbehandleren her, med hvor mye de har og hva som er over fristen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation>
            <numerusform>%n sak er åpen.</numerusform>
            <numerusform>%n saker er åpne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n av dem er over fristen.</numerusform>
            <numerusform>%n av dem er over fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a regime that nobody answers for.</source>
        <translation>
            <numerusform>%n av dem har et regelverk ingen svarer for.</numerusform>
            <numerusform>%n av dem har et regelverk ingen svarer for.</numerusform>
        </translation>
    </message>
</context>
</TS>
