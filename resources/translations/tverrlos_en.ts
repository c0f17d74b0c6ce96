<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
        <name>Command</name>
        <message numerus="yes">
            <source>%n signal(s)</source>
            <translation>
                <numerusform>%n signal</numerusform>
                <numerusform>%n signals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) were written.</source>
            <translation>
                <numerusform>%n meeting was written.</numerusform>
                <numerusform>%n meetings were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It would be taken out of %n place(s) in texts and history.</source>
            <translation>
                <numerusform>It would be taken out of %n place in texts and history.</numerusform>
                <numerusform>It would be taken out of %n places in texts and history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The contact was erased from %n case(s).</source>
            <translation>
                <numerusform>The contact was erased from %n case.</numerusform>
                <numerusform>The contact was erased from %n cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) were made.</source>
            <translation>
                <numerusform>%n case was made.</numerusform>
                <numerusform>%n cases were made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It seems to hold %n problem(s).</source>
            <translation>
                <numerusform>It seems to hold %n problem.</numerusform>
                <numerusform>It seems to hold %n problems.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more; --json lists them all</source>
            <translation>
                <numerusform>and %n more; --json lists them all</numerusform>
                <numerusform>and %n more; --json lists them all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources wait in quarantine.</source>
            <translation>
                <numerusform>%n source waits in quarantine.</numerusform>
                <numerusform>%n sources wait in quarantine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) have another route now than the one on record.</source>
            <translation>
                <numerusform>%n open case has another route now than the one on record.</numerusform>
                <numerusform>%n open cases have another route now than the one on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) were routed again; reroute --undo takes them back together.</source>
            <translation>
                <numerusform>%n case was routed again; reroute --undo takes them back together.</numerusform>
                <numerusform>%n cases were routed again; reroute --undo takes them back together.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>Date</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years ago</source>
            <translation>
                <numerusform>%n year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n weeks</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>in %n year</numerusform>
                <numerusform>in %n years</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>EventStory</name>
        <message numerus="yes">
            <source>%1: %2, %n statement(s)</source>
            <comment>regime, outcome</comment>
            <translation>
                <numerusform>%1: %2, %n statement</numerusform>
                <numerusform>%1: %2, %n statements</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>Receipt</name>
        <message numerus="yes">
            <source>%n other lists of cases in the workbook were not read.</source>
            <translation>
                <numerusform>%n other list of cases in the workbook was not read.</numerusform>
                <numerusform>%n other lists of cases in the workbook were not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken in</source>
            <translation>
                <numerusform>%n taken in</numerusform>
                <numerusform>%n taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in quarantine</source>
            <translation>
                <numerusform>%n in quarantine</numerusform>
                <numerusform>%n in quarantine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n read</numerusform>
                <numerusform>%n read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sources are counted, but not listed.</source>
            <translation>
                <numerusform>%n more source is counted, but not listed.</numerusform>
                <numerusform>%n more sources are counted, but not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them added to cases</source>
            <translation>
                <numerusform>%n of them added to a case</numerusform>
                <numerusform>%n of them added to cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were left alone: neither mail nor sheet.</source>
            <translation>
                <numerusform>%n file was left alone: neither mail nor sheet.</numerusform>
                <numerusform>%n files were left alone: neither mail nor sheet.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n case(s) merged into another are counted in that one.</source>
            <translation>
                <numerusform>%n case merged into another is counted in that one.</numerusform>
                <numerusform>%n cases merged into another are counted in that one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The guidance service received %n case(s) in the period %1.</source>
            <translation>
                <numerusform>The guidance service received %n case in the period %1.</numerusform>
                <numerusform>The guidance service received %n cases in the period %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) were held on these cases; someone who can decide took part in %1 of them.</source>
            <translation>
                <numerusform>%n meeting were held on these cases; someone who can decide took part in %1 of them.</numerusform>
                <numerusform>%n meetings were held on these cases; someone who can decide took part in %1 of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) touch more than one regime (%1 per cent).</source>
            <translation>
                <numerusform>%n case touch more than one regime (%1 per cent).</numerusform>
                <numerusform>%n cases touch more than one regime (%1 per cent).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) need more than one agency (%1 per cent).</source>
            <translation>
                <numerusform>%n case need more than one agency (%1 per cent).</numerusform>
                <numerusform>%n cases need more than one agency (%1 per cent).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: in %n case(s) the agencies found the law unclear.</source>
            <translation>
                <numerusform>%1: in %n case the agencies found the law unclear.</numerusform>
                <numerusform>%1: in %n cases the agencies found the law unclear.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n case(s) it is still to be assessed whether a regime applies, most often whether the product is a medical device.</source>
            <translation>
                <numerusform>In %n case it is still to be assessed whether a regime applies, most often whether the product is a medical device.</numerusform>
                <numerusform>In %n cases it is still to be assessed whether a regime applies, most often whether the product is a medical device.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings and signals are shown whole, for they say nothing about an asker. The hours of an agency are hidden where the number of its cases is.</source>
            <translation>
                <numerusform>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings and signals are shown whole, for they say nothing about an asker. The hours of an agency are hidden where the number of its cases is.</numerusform>
                <numerusform>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings and signals are shown whole, for they say nothing about an asker. The hours of an agency are hidden where the number of its cases is.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::CaseHeader</name>
        <message numerus="yes">
            <source>%1 (%n day(s))</source>
            <comment>agency, how long it has been waited for</comment>
            <translation>
                <numerusform>%1 (%n day)</numerusform>
                <numerusform>%1 (%n days)</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::CaseListPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::EnquiryPreview</name>
        <message numerus="yes">
            <source>The enquiry seems to hold %n problem(s). One problem makes one case and one meeting.</source>
            <translation>
                <numerusform>The enquiry seems to hold %n problem. One problem makes one case and one meeting.</numerusform>
                <numerusform>The enquiry seems to hold %n problems. One problem makes one case and one meeting.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::HoursPanel</name>
        <message numerus="yes">
            <source>%1 = %n minute(s)</source>
            <translation>
                <numerusform>%1 = %n minute</numerusform>
                <numerusform>%1 = %n minutes</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::ImportPage</name>
        <message numerus="yes">
            <source>Reading %n sources</source>
            <translation>
                <numerusform>Reading %n source</numerusform>
                <numerusform>Reading %n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 is taken back: %n cases left.</source>
            <translation>
                <numerusform>Import %1 is taken back: %n case left.</numerusform>
                <numerusform>Import %1 is taken back: %n cases left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking import %1 back was stopped: %n cases left so far.</source>
            <translation>
                <numerusform>Taking import %1 back was stopped: %n case left so far.</numerusform>
                <numerusform>Taking import %1 back was stopped: %n cases left so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies were taken out of their cases.</source>
            <translation>
                <numerusform>%n reply was taken out of its case.</numerusform>
                <numerusform>%n replies were taken out of their cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases stayed, since someone had worked on them.</source>
            <translation>
                <numerusform>%n case stayed, since someone had worked on it.</numerusform>
                <numerusform>%n cases stayed, since someone had worked on them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in &amp;quarantine</source>
            <translation>
                <numerusform>%n in &amp;quarantine</numerusform>
                <numerusform>%n in &amp;quarantine</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::NewCasePage</name>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::ProposeMeetingPanel</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::RegistersPage</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::SettingsPage</name>
        <message numerus="yes">
            <source>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</source>
            <translation>
                <numerusform>%n thing is damaged. Restore a backup, and keep this file for whoever repairs it.</numerusform>
                <numerusform>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>... and %n more; `tverrlos verify` lists them all.</source>
            <translation>
                <numerusform>... and %n more; `tverrlos verify` lists them all.</numerusform>
                <numerusform>... and %n more; `tverrlos verify` lists them all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases were backed up to %1.</source>
            <translation>
                <numerusform>%n case was backed up to %1.</numerusform>
                <numerusform>%n cases were backed up to %1.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::StorySection</name>
        <message numerus="yes">
            <source>%n agencies have spoken; what they hold together has not been written.</source>
            <translation>
                <numerusform>%n agency has spoken; what they hold together has not been written.</numerusform>
                <numerusform>%n agencies have spoken; what they hold together has not been written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n minute(s)</source>
            <comment>state, day and time</comment>
            <translation>
                <numerusform>%1: %2, %n minute</numerusform>
                <numerusform>%1: %2, %n minutes</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::TodayPage</name>
        <message numerus="yes">
            <source>%n enquiries wait for triage or are held, the oldest since %1.</source>
            <translation>
                <numerusform>%n enquiry waits for triage or is held, since %1.</numerusform>
                <numerusform>%n enquiries wait for triage or are held, the oldest since %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enquiries wait for triage or are held.</source>
            <translation>
                <numerusform>%n enquiry waits for triage or is held.</numerusform>
                <numerusform>%n enquiries wait for triage or are held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are past their deadline.</source>
            <translation>
                <numerusform>%n case is past their deadline.</numerusform>
                <numerusform>%n cases are past their deadline.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No case has waited for an agency for more than %n days.</source>
            <translation>
                <numerusform>No case has waited for an agency for more than %n day.</numerusform>
                <numerusform>No case has waited for an agency for more than %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases have waited for %1 for more than %2 days.</source>
            <translation>
                <numerusform>%n case has waited for %1 for more than %2 days.</numerusform>
                <numerusform>%n cases have waited for %1 for more than %2 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open cases have no officer.</source>
            <translation>
                <numerusform>%n open case has no officer.</numerusform>
                <numerusform>%n open cases have no officer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases fall under rules that nobody answers for.</source>
            <translation>
                <numerusform>%n case falls under rules that nobody answers for.</numerusform>
                <numerusform>%n cases fall under rules that nobody answers for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are answered under every regime and can be closed.</source>
            <translation>
                <numerusform>%n case is answered under every regime and can be closed.</numerusform>
                <numerusform>%n cases are answered under every regime and can be closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have %n open cases.</source>
            <translation>
                <numerusform>You have %n open case.</numerusform>
                <numerusform>You have %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources wait in quarantine for someone to read them.</source>
            <translation>
                <numerusform>%n source waits in quarantine for someone to read it.</numerusform>
                <numerusform>%n sources wait in quarantine for someone to read them.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::WorkloadPage</name>
        <message numerus="yes">
            <source>%n case(s) are open.</source>
            <translation>
                <numerusform>%n case are open.</numerusform>
                <numerusform>%n cases are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are overdue.</source>
            <translation>
                <numerusform>%n of them is overdue.</numerusform>
                <numerusform>%n of them are overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them have a regime that nobody answers for.</source>
            <translation>
                <numerusform>%n of them has a regime that nobody answers for.</numerusform>
                <numerusform>%n of them have a regime that nobody answers for.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>Change</name>
        <message numerus="yes">
            <source>From %1, %n open case(s) without a lead get %2 as lead.</source>
            <translation>
                <numerusform>From %1, %n open case without a lead gets %2 as lead.</numerusform>
                <numerusform>From %1, %n open cases without a lead get %2 as lead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %n open case(s) lose their lead %2, and nobody takes over.</source>
            <translation>
                <numerusform>From %1, %n open case loses its lead %2, and nobody takes over.</numerusform>
                <numerusform>From %1, %n open cases lose their lead %2, and nobody takes over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %n open case(s) change lead from %2 to %3.</source>
            <translation>
                <numerusform>From %1, %n open case changes lead from %2 to %3.</numerusform>
                <numerusform>From %1, %n open cases change lead from %2 to %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, nobody answers for %2 any more in %n open case(s).</source>
            <translation>
                <numerusform>From %1, nobody answers for %2 any more in %n open case.</numerusform>
                <numerusform>From %1, nobody answers for %2 any more in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, somebody answers for %2 in %n open case(s).</source>
            <translation>
                <numerusform>From %1, somebody answers for %2 in %n open case.</numerusform>
                <numerusform>From %1, somebody answers for %2 in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, several agencies share %2 in %n open case(s).</source>
            <translation>
                <numerusform>From %1, several agencies share %2 in %n open case.</numerusform>
                <numerusform>From %1, several agencies share %2 in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 is no longer shared in %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 is no longer shared in %n open case.</numerusform>
                <numerusform>From %1, %2 is no longer shared in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 comes to answer in %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 comes to answer in %n open case.</numerusform>
                <numerusform>From %1, %2 comes to answer in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 no longer answers in %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 no longer answers in %n open case.</numerusform>
                <numerusform>From %1, %2 no longer answers in %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 attends the meetings of %n more open case(s).</source>
            <translation>
                <numerusform>From %1, %2 attends the meetings of %n more open case.</numerusform>
                <numerusform>From %1, %2 attends the meetings of %n more open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 no longer attends the meetings of %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 no longer attends the meetings of %n open case.</numerusform>
                <numerusform>From %1, %2 no longer attends the meetings of %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 is invited to the meetings of %n more open case(s).</source>
            <translation>
                <numerusform>From %1, %2 is invited to the meetings of %n more open case.</numerusform>
                <numerusform>From %1, %2 is invited to the meetings of %n more open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 is no longer invited to the meetings of %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 is no longer invited to the meetings of %n open case.</numerusform>
                <numerusform>From %1, %2 is no longer invited to the meetings of %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 is among the fewest that cover %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 is among the fewest that cover %n open case.</numerusform>
                <numerusform>From %1, %2 is among the fewest that cover %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %2 is no longer among the fewest that cover %n open case(s).</source>
            <translation>
                <numerusform>From %1, %2 is no longer among the fewest that cover %n open case.</numerusform>
                <numerusform>From %1, %2 is no longer among the fewest that cover %n open cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %n open case(s) come under different ministries.</source>
            <translation>
                <numerusform>From %1, %n open case comes under different ministries.</numerusform>
                <numerusform>From %1, %n open cases come under different ministries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, %n open case(s) no longer come under different ministries.</source>
            <translation>
                <numerusform>From %1, %n open case no longer comes under different ministries.</numerusform>
                <numerusform>From %1, %n open cases no longer come under different ministries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, in %n open case(s) an agency that guides also supervises the asker.</source>
            <translation>
                <numerusform>From %1, in %n open case an agency that guides also supervises the asker.</numerusform>
                <numerusform>From %1, in %n open cases an agency that guides also supervises the asker.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, the role conflict of %n open case(s) is gone.</source>
            <translation>
                <numerusform>From %1, the role conflict of %n open case is gone.</numerusform>
                <numerusform>From %1, the role conflict of %n open cases is gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %1, no open case changes its route (%n looked at).</source>
            <translation>
                <numerusform>From %1, no open case changes its route (%n looked at).</numerusform>
                <numerusform>From %1, no open case changes its route (%n looked at).</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>GraphPicture</name>
        <message numerus="yes">
            <source>%n agencies share it</source>
            <translation>
                <numerusform>%n agency shares it</numerusform>
                <numerusform>%n agencies share it</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>Vertex</name>
        <message numerus="yes">
            <source>Shared: %n agencies answer in full.</source>
            <translation>
                <numerusform>Shared: %n agency answers in full.</numerusform>
                <numerusform>Shared: %n agencies answer in full.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::ContactEraser</name>
        <message numerus="yes">
            <source>It stands in %n places in texts and history; a mark is put there.</source>
            <translation>
                <numerusform>It stands in %n place in texts and history; a mark is put there.</numerusform>
                <numerusform>It stands in %n places in texts and history; a mark is put there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsaved texts are changed.</source>
            <translation>
                <numerusform>%n unsaved text is changed.</numerusform>
                <numerusform>%n unsaved texts are changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments stay: look whether they name the contact.</source>
            <translation>
                <numerusform>%n attachment stays: look whether it names the contact.</numerusform>
                <numerusform>%n attachments stay: look whether they name the contact.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n other cases with this address too</source>
            <translation>
                <numerusform>In %n other case with this address too</numerusform>
                <numerusform>In %n other cases with this address too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The contact data of %n cases was erased.</source>
            <translation>
                <numerusform>The contact data of %n case was erased.</numerusform>
                <numerusform>The contact data of %n cases was erased.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::EffectView</name>
        <message numerus="yes">
            <source>%n confirmed regime(s) without any term that speaks for it:</source>
            <translation>
                <numerusform>%n confirmed regime without any term that speaks for it:</numerusform>
                <numerusform>%n confirmed regimes without any term that speaks for it:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) get other suggestions: %1 better, %2 worse.</source>
            <translation>
                <numerusform>%n case gets other suggestions: %1 better, %2 worse.</numerusform>
                <numerusform>%n cases get other suggestions: %1 better, %2 worse.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::FoldedMail</name>
        <message numerus="yes">
            <source>Signature (%n lines)</source>
            <translation>
                <numerusform>Signature (%n line)</numerusform>
                <numerusform>Signature (%n lines)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quoted history (%n lines)</source>
            <translation>
                <numerusform>Quoted history (%n line)</numerusform>
                <numerusform>Quoted history (%n lines)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Disclaimer (%n lines)</source>
            <translation>
                <numerusform>Disclaimer (%n line)</numerusform>
                <numerusform>Disclaimer (%n lines)</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::GraphEditPanel</name>
    <message numerus="yes">
        <source>Show the %n case(s)</source>
        <translation>
            <numerusform>Show the %n case</numerusform>
            <numerusform>Show the %n cases</numerusform>
        </translation>
    </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::GraphQuestionsPanel</name>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open case</numerusform>
                <numerusform>%n open cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) behind this answer</source>
            <translation>
                <numerusform>%n open case behind this answer</numerusform>
                <numerusform>%n open cases behind this answer</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::LexiconPage</name>
        <message numerus="yes">
            <source>%n judged case(s).</source>
            <translation>
                <numerusform>%n judged case.</numerusform>
                <numerusform>%n judged cases.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::MergePanel</name>
        <message numerus="yes">
            <source>%n cases in all</source>
            <translation>
                <numerusform>%n case in all</numerusform>
                <numerusform>%n cases in all</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::OrganisationPanel</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2; %n cases): look and merge</source>
            <translation>
                <numerusform>%1 (%2; %n case): look and merge</numerusform>
                <numerusform>%1 (%2; %n cases): look and merge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open the list of all %n cases</source>
            <translation>
                <numerusform>Open the list of the %n case</numerusform>
                <numerusform>Open the list of all %n cases</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::OrganisationsPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>may be the same as %n others</source>
            <translation>
                <numerusform>may be the same as %n other</numerusform>
                <numerusform>may be the same as %n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::PastImports</name>
        <message numerus="yes">
            <source>%n cases stayed, since someone had worked on them.</source>
            <translation>
                <numerusform>%n case stayed, since someone had worked on it.</numerusform>
                <numerusform>%n cases stayed, since someone had worked on them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases and replies leave again; those that someone has worked on since stay.</source>
            <translation>
                <numerusform>%n case or reply leaves again; those that someone has worked on since stay.</numerusform>
                <numerusform>%n cases and replies leave again; those that someone has worked on since stay.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::ReroutePanel</name>
        <message numerus="yes">
            <source>%n open case(s) would get another route today than the one on record.</source>
            <translation>
                <numerusform>%n open case would get another route today than the one on record.</numerusform>
                <numerusform>%n open cases would get another route today than the one on record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Route %n case(s) again</source>
            <translation>
                <numerusform>&amp;Route %n case again</numerusform>
                <numerusform>&amp;Route %n cases again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) have the route back that they had.</source>
            <translation>
                <numerusform>%n case has the route back that it had.</numerusform>
                <numerusform>%n cases have the route back that they had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) have been changed since, and stay as they are.</source>
            <translation>
                <numerusform>%n case has been changed since, and stays as it is.</numerusform>
                <numerusform>%n cases have been changed since, and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) were routed again.</source>
            <translation>
                <numerusform>%n case was routed again.</numerusform>
                <numerusform>%n cases were routed again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) already had that route.</source>
            <translation>
                <numerusform>%n case already had that route.</numerusform>
                <numerusform>%n cases already had that route.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) could not be routed; the list says why.</source>
            <translation>
                <numerusform>%n case could not be routed; the list says why.</numerusform>
                <numerusform>%n cases could not be routed; the list says why.</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::SearchField</name>
        <message numerus="yes">
            <source>Show all %n cases</source>
            <translation>
                <numerusform>Show %n case</numerusform>
                <numerusform>Show all %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>organisation, %n cases</source>
            <translation>
                <numerusform>organisation, %n case</numerusform>
                <numerusform>organisation, %n cases</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::SheetPanel</name>
        <message numerus="yes">
            <source>&amp;and %n other lists</source>
            <translation>
                <numerusform>&amp;and %n other list</numerusform>
                <numerusform>&amp;and %n other lists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Words to settle (%n)</source>
            <translation>
                <numerusform>&amp;Words to settle (%n)</numerusform>
                <numerusform>&amp;Words to settle (%n)</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::SheetValuesTable</name>
        <message numerus="yes">
            <source>%n rows from line %1</source>
            <translation>
                <numerusform>%n row from line %1</numerusform>
                <numerusform>%n rows from line %1</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::VertexPanel</name>
        <message numerus="yes">
            <source>%n open case(s) now</source>
            <translation>
                <numerusform>%n open case now</numerusform>
                <numerusform>%n open cases now</numerusform>
            </translation>
        </message>
    </context>
<context>
        <name>tverrlos::WhatIfPanel</name>
        <message numerus="yes">
            <source>%n open case(s) get another route.</source>
            <translation>
                <numerusform>%n open case gets another route.</numerusform>
                <numerusform>%n open cases get another route.</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>tverrlos::ResponsibilityPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>of wrong rows</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is the office's own graph since %1, with %n change(s) in force. What a later program brings does not change it.</source>
            <translation>
                <numerusform>This is the office's own graph since %1, with %n change in force. What a later program brings does not change it.</numerusform>
                <numerusform>This is the office's own graph since %1, with %n changes in force. What a later program brings does not change it.</numerusform>
            </translation>
        </message>
    <message numerus="yes">
        <source>After the change, %n open case(s) would get another route today than the one on record. See them and route them again.</source>
        <translation>
            <numerusform>After the change, %n open case would get another route today than the one on record. See it and route it again.</numerusform>
            <numerusform>After the change, %n open cases would get another route today than the one on record. See them and route them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tverrlos::TermEditor</name>
    <message numerus="yes">
        <source>Show all %n forms</source>
        <translation>
            <numerusform>Show the %n form</numerusform>
            <numerusform>Show all %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
        <name>tverrlos::BulkPanel</name>
        <message numerus="yes">
            <source>Done again for %n case(s).</source>
            <translation>
                <numerusform>Done again for %n case.</numerusform>
                <numerusform>Done again for %n cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back for %n case(s).</source>
            <translation>
                <numerusform>Taken back for %n case.</numerusform>
                <numerusform>Taken back for %n cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: done for %n case(s).</source>
            <translation>
                <numerusform>%1: done for %n case.</numerusform>
                <numerusform>%1: done for %n cases.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Do it for %n case(s)</source>
            <translation>
                <numerusform>&amp;Do it for %n case</numerusform>
                <numerusform>&amp;Do it for %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases chosen</source>
            <translation>
                <numerusform>%n case chosen</numerusform>
                <numerusform>%n cases chosen</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::ContradictionNotice</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This differs from %n earlier answer(s) on the same provision</source>
            <translation>
                <numerusform>This differs from %n earlier answer on the same provision</numerusform>
                <numerusform>This differs from %n earlier answers on the same provision</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::DuplicateNotice</name>
        <message numerus="yes">
            <source>%n more case(s) read like it.</source>
            <translation>
                <numerusform>%n more case reads like it.</numerusform>
                <numerusform>%n more cases read like it.</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::MeasuresPage</name>
        <message numerus="yes">
            <source>Show the %n signals tied to it</source>
            <translation>
                <numerusform>Show the %n signal tied to it</numerusform>
                <numerusform>Show the %n signals tied to it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past their day</source>
            <translation>
                <numerusform>%n past its day</numerusform>
                <numerusform>%n past their day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measures</source>
            <translation>
                <numerusform>%n measure</numerusform>
                <numerusform>%n measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signals</source>
            <translation>
                <numerusform>%n signal</numerusform>
                <numerusform>%n signals</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::PublishedPage</name>
        <message numerus="yes">
            <source>The web pages are in %1: %n files are new or changed.</source>
            <translation>
                <numerusform>The web pages are in %1: %n file is new or changed.</numerusform>
                <numerusform>The web pages are in %1: %n files are new or changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::SignalStory</name>
        <message numerus="yes">
            <source>Enter shows the %n signals of it.</source>
            <translation>
                <numerusform>Enter shows the %n signal of it.</numerusform>
                <numerusform>Enter shows the %n signals of it.</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::SignalsPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signals were written to %1.</source>
            <translation>
                <numerusform>%n signal was written to %1.</numerusform>
                <numerusform>%n signals were written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n answered</numerusform>
                <numerusform>%n answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lifted</source>
            <translation>
                <numerusform>%n lifted</numerusform>
                <numerusform>%n lifted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signals</source>
            <translation>
                <numerusform>%n signal</numerusform>
                <numerusform>%n signals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concerns</source>
            <translation>
                <numerusform>%n concern</numerusform>
                <numerusform>%n concerns</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::SplitPanel</name>
        <message numerus="yes">
            <source>The enquiry seems to hold %n problems. Give each piece the number of its problem; 1 stays with this case.</source>
            <translation>
                <numerusform>The enquiry seems to hold %n problem. Give each piece the number of its problem; 1 stays with this case.</numerusform>
                <numerusform>The enquiry seems to hold %n problems. Give each piece the number of its problem; 1 stays with this case.</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::SubmissionsPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent in</source>
            <translation>
                <numerusform>%n sent in</numerusform>
                <numerusform>%n sent in</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::TextsPage</name>
        <message numerus="yes">
            <source>%n texts of the office's own, in all languages</source>
            <translation>
                <numerusform>%n text of the office's own, in all languages</numerusform>
                <numerusform>%n texts of the office's own, in all languages</numerusform>
            </translation>
        </message>
</context>
<context>
        <name>tverrlos::PublishedTextForm</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
</context>
</TS>
