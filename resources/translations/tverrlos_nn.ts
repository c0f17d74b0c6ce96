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
    <message>
        <source>%n meeting(s) were written.</source>
        <translation>%n møte vart skrive.~%n møte vart skrivne.</translation>
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
        <source>Tagged with this regime.</source>
        <translation>Merkte med dette regelverket.</translation>
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
    <message>
        <source>The languages are nb, nn and en.</source>
        <translation>Språka er nb, nn og en.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» er ingen kommando.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2.</source>
        <translation>«%1» er eitt ord for mykje for %2.</translation>
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
        <source>Look for gaps, overlaps and single points among the responsibilities.</source>
        <translation>Sjå etter hol, overlapp og enkeltpunkt i ansvaret.</translation>
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
        <source>%1 minutes is not a possible number of hours for one entry.</source>
        <translation>%1 minutt er ikkje eit mogleg timetal for éi føring.</translation>
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
        <source>%1 has not been asked and is not on the route of case %2.</source>
        <translation>%1 er ikkje spurd og er ikkje med i fordelinga av sak %2.</translation>
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
        <source>%1: the field &quot;%2&quot; must be a day such as 2024-01-01.</source>
        <translation>%1: feltet «%2» må vere ein dag som 2024-01-01.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be true or false.</source>
        <translation>%1: feltet «%2» må vere true eller false.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a whole number, 0 or more.</source>
        <translation>%1: feltet «%2» må vere eit heilt tal, 0 eller meir.</translation>
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
        <source>%1: the field &quot;%2&quot; holds an unknown word.</source>
        <translation>%1: feltet «%2» har eit ukjent ord.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be holds, takes or observes.</source>
        <translation>%1: feltet «%2» må vere holds, takes eller observes.</translation>
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
        <source>&quot;%1&quot; is no code: letters, digits and hyphens, 64 at most.</source>
        <translation>«%1» er ingen kode: bokstavar, siffer og bindestrekar, høgst 64.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 har ikkje noko namn.</translation>
    </message>
    <message>
        <source>%1 holds a period that ends before it begins.</source>
        <translation>%1 har ein periode som sluttar før han byrjar.</translation>
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
        <source>&quot;%1&quot; could mean both %2 and %3.</source>
        <translation>«%1» kan tyde både %2 og %3.</translation>
    </message>
    <message>
        <source>The edge &quot;%1&quot; names %2, which is not known.</source>
        <translation>Kanten «%1» nemner %2, som ikkje er kjend.</translation>
    </message>
    <message>
        <source>The edge &quot;%1&quot; joins things that cannot be joined so.</source>
        <translation>Kanten «%1» knyter saman ting som ikkje kan knytast slik.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in a circle among %2.</source>
        <translation>«%1» går i ring mellom %2.</translation>
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
        <source>The file %1 could not be written: %2.</source>
        <translation>Fila %1 kunne ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2).</source>
        <translation>Rapporten kunne ikkje skrivast til %1 (%2).</translation>
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
        <source>A report needs --from, --to and --out.</source>
        <translation>Ein rapport treng --from, --to og --out.</translation>
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
        <source>“%1” is not in this version yet.</source>
        <translation>«%1» er ikkje med i denne versjonen enno.</translation>
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
        <source>“%1” is a workbook, which cannot be read yet.</source>
        <translation>«%1» er ei arbeidsbok, som ikkje kan lesast enno.</translation>
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
        <source>“%1” is no list of cases: line 1 holds “%2”, and columns for the day of receipt and the question are missing.</source>
        <translation>«%1» er inga saksliste: linje 1 har «%2», og kolonnar for mottaksdag og spørsmål manglar.</translation>
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
        <source>Referred to %1</source>
        <translation>Vist til %1</translation>
    </message>
    <message>
        <source>The triage decision no longer stands.</source>
        <translation>Vurderinga av førespurnaden gjeld ikkje lenger.</translation>
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
        <source>&lt;p&gt;Signals are raised from a case and lifted to an agency, the coordination project, the steering group or the ministry. Enter opens the case behind one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signal blir melde frå ei sak og løfta til ein etat, koordineringsprosjektet, styringsgruppa eller departementet. Enter opnar saka bak eit signal.&lt;/p&gt;</translation>
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
    <message numerus="yes">
        <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings, hours and signals are shown whole, for they say nothing about an asker.</source>
        <translation>
            <numerusform>Tal under %n som seier noko om meldarar eller saker, er ikkje viste (%1), slik at ingen kan kjennast att; andre rader er òg skjulte der subtraksjon ville røpt dei. Ein tabell over færre saker enn det er utelaten. Totalar for tenesta, møte, timar og signal er viste i si heilheit, for dei seier ingenting om ein meldar.</numerusform>
            <numerusform>Tal under %n som seier noko om meldarar eller saker, er ikkje viste (%1), slik at ingen kan kjennast att; andre rader er òg skjulte der subtraksjon ville røpt dei. Ein tabell over færre saker enn det er utelaten. Totalar for tenesta, møte, timar og signal er viste i si heilheit, for dei seier ingenting om ein meldar.</numerusform>
        </translation>
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
        <source>Withheld: the text names an asker.</source>
        <translation>Halden tilbake: teksten nemner ein meldar.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
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
        <source>Edit the enquiry</source>
        <translation>Rett førespurnaden</translation>
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
        <source>Resolve</source>
        <translation>Avklar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
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
        <source>%1: taken back</source>
        <translation>%1: angra</translation>
    </message>
    <message>
        <source>Nothing has been done here that could be taken back.</source>
        <translation>Ingenting er gjort her som kan angrast.</translation>
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
    <name>tverrlos::EditPanel</name>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett førespurnaden</translation>
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
        <source>Mails and sheets (*.eml *.mbox *.csv *.xlsx);;All files (*)</source>
        <translation>E-post og rekneark (*.eml *.mbox *.csv *.xlsx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringa</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
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
        <source>Mails (.eml, .mbox), the office&apos;s sheet (.csv, .xlsx), or a whole folder: drop them anywhere on the window. Each source is accounted for; what cannot be read waits in quarantine with the reason.</source>
        <translation>E-post (.eml, .mbox), reknearket til kontoret (.csv, .xlsx), eller ei heil mappe: slepp dei kvar som helst på vindauget. Kvar kjelde blir gjord greie for; det som ikkje kan lesast, ventar i karantene med grunnen.</translation>
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
        <source>receipt.txt</source>
        <translation>kvittering.txt</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Kvitteringa vart lagra som %1.</translation>
    </message>
</context>
<context>
    <name>tverrlos::LoadModel</name>
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
        <source>The mail as it was written</source>
        <translation>E-posten slik han vart skriven</translation>
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
        <source>&amp;Who answers for what on</source>
        <translation>&amp;Kven svarer for kva den</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Førre endring</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Neste endring</translation>
    </message>
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
        <source>Something changed on this day.</source>
        <translation>Noko vart endra denne dagen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
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
        <translation>Ingen svarer for dette.</translation>
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
    <name>tverrlos::SearchField</name>
    <message>
        <source>organisation</source>
        <translation>verksemd</translation>
    </message>
    <message>
        <source>Cases from %1</source>
        <translation>Saker frå %1</translation>
    </message>
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
        <source>Record what %1 says</source>
        <translation>Før inn kva %1 seier</translation>
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
        <source>The mail as it was written</source>
        <translation>E-posten slik han vart skriven</translation>
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
        <source>Together %1</source>
        <translation>Til saman %1</translation>
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
        <source>Internal note: %1</source>
        <translation>Internt notat: %1</translation>
    </message>
    <message>
        <source>Internal · %1, %2</source>
        <comment>officer, moment</comment>
        <translation>Internt · %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No earlier case is like this one.</source>
        <translation>Inga tidlegare sak liknar denne.</translation>
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
    <name>tverrlos::TextPanel</name>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>&amp;Text (never leaves the office: no report or answer can hold it)</source>
        <translation>&amp;Tekst (forlèt aldri kontoret: ingen rapport eller svar kan ha han)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Lagre notatet</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Skriv notatet først.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n enquiries have not been triaged.</source>
        <translation>
            <numerusform>%n førespurnad er ikkje vurdert.</numerusform>
            <numerusform>%n førespurnader er ikkje vurderte.</numerusform>
        </translation>
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
</context>
<context>
    <name>tverrlos::TriagePanel</name>
    <message>
        <source>Triage: what shall become of the enquiry?</source>
        <translation>Vurdering: kva skal bli av førespurnaden?</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>For example device guidance, a sandbox, the asker&apos;s own lawyers</source>
        <translation>Til dømes utstyrsrettleiing, ei sandkasse, juristane til meldaren</translation>
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
