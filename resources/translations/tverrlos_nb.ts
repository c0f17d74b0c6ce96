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
    <message>
        <source>%n meeting(s) were written.</source>
        <translation>%n møte ble skrevet.~%n møter ble skrevet.</translation>
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
        <source>Tagged with this regime.</source>
        <translation>Merket med dette regelverket.</translation>
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
    <message>
        <source>The languages are nb, nn and en.</source>
        <translation>Språkene er nb, nn og en.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» er ingen kommando.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2.</source>
        <translation>«%1» er ett ord for mye for %2.</translation>
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
        <source>Look for gaps, overlaps and single points among the responsibilities.</source>
        <translation>Se etter hull, overlapp og enkeltpunkter i ansvaret.</translation>
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
        <source>%1 minutes is not a possible number of hours for one entry.</source>
        <translation>%1 minutter er ikke et mulig timetall for én føring.</translation>
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
        <source>%1 has not been asked and is not on the route of case %2.</source>
        <translation>%1 er ikke spurt og er ikke med i fordelingen av sak %2.</translation>
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
        <source>%1: the field &quot;%2&quot; must be a day such as 2024-01-01.</source>
        <translation>%1: feltet «%2» må være en dag som 2024-01-01.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be true or false.</source>
        <translation>%1: feltet «%2» må være true eller false.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be a whole number, 0 or more.</source>
        <translation>%1: feltet «%2» må være et helt tall, 0 eller mer.</translation>
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
        <source>%1: the field &quot;%2&quot; holds an unknown word.</source>
        <translation>%1: feltet «%2» har et ukjent ord.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; must be holds, takes or observes.</source>
        <translation>%1: feltet «%2» må være holds, takes eller observes.</translation>
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
        <source>&quot;%1&quot; is no code: letters, digits and hyphens, 64 at most.</source>
        <translation>«%1» er ingen kode: bokstaver, sifre og bindestreker, høyst 64.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 har ikke noe navn.</translation>
    </message>
    <message>
        <source>%1 holds a period that ends before it begins.</source>
        <translation>%1 har en periode som slutter før den begynner.</translation>
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
        <source>&quot;%1&quot; could mean both %2 and %3.</source>
        <translation>«%1» kan bety både %2 og %3.</translation>
    </message>
    <message>
        <source>The edge &quot;%1&quot; names %2, which is not known.</source>
        <translation>Kanten «%1» nevner %2, som ikke er kjent.</translation>
    </message>
    <message>
        <source>The edge &quot;%1&quot; joins things that cannot be joined so.</source>
        <translation>Kanten «%1» knytter sammen ting som ikke kan knyttes slik.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in a circle among %2.</source>
        <translation>«%1» går i ring mellom %2.</translation>
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
        <source>The file %1 could not be written: %2.</source>
        <translation>Filen %1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2).</source>
        <translation>Rapporten kunne ikke skrives til %1 (%2).</translation>
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
        <source>A report needs --from, --to and --out.</source>
        <translation>En rapport trenger --from, --to og --out.</translation>
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
        <source>“%1” is not in this version yet.</source>
        <translation>«%1» er ikke med i denne versjonen ennå.</translation>
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
        <source>“%1” is a workbook, which cannot be read yet.</source>
        <translation>«%1» er en arbeidsbok, som ikke kan leses ennå.</translation>
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
        <source>“%1” is no list of cases: line 1 holds “%2”, and columns for the day of receipt and the question are missing.</source>
        <translation>«%1» er ingen saksliste: linje 1 har «%2», og kolonner for mottaksdag og spørsmål mangler.</translation>
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
        <source>Referred to %1</source>
        <translation>Henvist til %1</translation>
    </message>
    <message>
        <source>The triage decision no longer stands.</source>
        <translation>Vurderingen av henvendelsen gjelder ikke lenger.</translation>
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
        <source>&lt;p&gt;Signals are raised from a case and lifted to an agency, the coordination project, the steering group or the ministry. Enter opens the case behind one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signaler meldes fra en sak og løftes til en etat, koordineringsprosjektet, styringsgruppen eller departementet. Enter åpner saken bak et signal.&lt;/p&gt;</translation>
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
    <message numerus="yes">
        <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings, hours and signals are shown whole, for they say nothing about an asker.</source>
        <translation>
            <numerusform>Antall under %n som sier noe om meldere eller saker, vises ikke (%1), slik at ingen kan kjennes igjen; andre rader skjules også der subtraksjon ville røpet dem. En tabell over færre saker enn det er utelatt. Totaler for tjenesten, møter, timer og signaler vises i sin helhet, for de sier ingenting om en melder.</numerusform>
            <numerusform>Antall under %n som sier noe om meldere eller saker, vises ikke (%1), slik at ingen kan kjennes igjen; andre rader skjules også der subtraksjon ville røpet dem. En tabell over færre saker enn det er utelatt. Totaler for tjenesten, møter, timer og signaler vises i sin helhet, for de sier ingenting om en melder.</numerusform>
        </translation>
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
        <source>Withheld: the text names an asker.</source>
        <translation>Holdt tilbake: teksten nevner en melder.</translation>
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
        <source>Edit the enquiry</source>
        <translation>Rett henvendelsen</translation>
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
        <source>%1: taken back</source>
        <translation>%1: angret</translation>
    </message>
    <message>
        <source>Nothing has been done here that could be taken back.</source>
        <translation>Ingenting er gjort her som kan angres.</translation>
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
    <name>tverrlos::EditPanel</name>
    <message>
        <source>Correct the enquiry</source>
        <translation>Rett henvendelsen</translation>
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
        <source>Mails and sheets (*.eml *.mbox *.csv *.xlsx);;All files (*)</source>
        <translation>E-post og regneark (*.eml *.mbox *.csv *.xlsx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
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
        <source>Mails (.eml, .mbox), the office&apos;s sheet (.csv, .xlsx), or a whole folder: drop them anywhere on the window. Each source is accounted for; what cannot be read waits in quarantine with the reason.</source>
        <translation>E-post (.eml, .mbox), kontorets regneark (.csv, .xlsx), eller en hel mappe: slipp dem hvor som helst på vinduet. Hver kilde gjøres rede for; det som ikke kan leses, venter i karantene med grunnen.</translation>
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
        <source>receipt.txt</source>
        <translation>kvittering.txt</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Kvitteringen ble lagret som %1.</translation>
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
        <source>The mail as it was written</source>
        <translation>E-posten slik den ble skrevet</translation>
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
        <source>&amp;Who answers for what on</source>
        <translation>&amp;Hvem svarer for hva den</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Forrige endring</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Neste endring</translation>
    </message>
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
        <source>Something changed on this day.</source>
        <translation>Noe ble endret denne dagen.</translation>
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
        <translation>%1 (ved siden av en annen)</translation>
    </message>
    <message>
        <source>not verified: %1</source>
        <translation>ikke verifisert: %1</translation>
    </message>
    <message>
        <source>Nobody answers for this.</source>
        <translation>Ingen svarer for dette.</translation>
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
    <name>tverrlos::SearchField</name>
    <message>
        <source>organisation</source>
        <translation>virksomhet</translation>
    </message>
    <message>
        <source>Cases from %1</source>
        <translation>Saker fra %1</translation>
    </message>
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
        <source>Record what %1 says</source>
        <translation>Før inn hva %1 sier</translation>
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
        <source>The mail as it was written</source>
        <translation>E-posten slik den ble skrevet</translation>
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
        <source>Together %1</source>
        <translation>Til sammen %1</translation>
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
        <translation>Ingen tidligere sak ligner denne.</translation>
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
    <name>tverrlos::TextPanel</name>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>&amp;Text (never leaves the office: no report or answer can hold it)</source>
        <translation>&amp;Tekst (forlater aldri kontoret: ingen rapport eller svar kan ha den)</translation>
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
    <message numerus="yes">
        <source>%n enquiries have not been triaged.</source>
        <translation>
            <numerusform>%n henvendelse er ikke vurdert.</numerusform>
            <numerusform>%n henvendelser er ikke vurdert.</numerusform>
        </translation>
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
</context>
<context>
    <name>tverrlos::TriagePanel</name>
    <message>
        <source>Triage: what shall become of the enquiry?</source>
        <translation>Vurdering: hva skal bli av henvendelsen?</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>For example device guidance, a sandbox, the asker&apos;s own lawyers</source>
        <translation>For eksempel utstyrsveiledning, en sandkasse, melderens egne jurister</translation>
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
