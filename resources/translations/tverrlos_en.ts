<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n case(s) were made.</source>
        <translation><numerusform>%n case were made.</numerusform><numerusform>%n cases were made.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It seems to hold %n problem(s).</source>
        <translation><numerusform>It seems to hold %n problem.</numerusform><numerusform>It seems to hold %n problems.</numerusform></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation><numerusform>%n week ago</numerusform><numerusform>%n weeks ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation><numerusform>%n month ago</numerusform><numerusform>%n months ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation><numerusform>%n year ago</numerusform><numerusform>%n years ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation><numerusform>in %n week</numerusform><numerusform>in %n weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation><numerusform>in %n month</numerusform><numerusform>in %n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation><numerusform>in %n year</numerusform><numerusform>in %n years</numerusform></translation>
    </message>
</context>
<context>
    <name>EventStory</name>
    <message numerus="yes">
        <source>%1: %2, %n statement(s)</source><comment>regime, outcome</comment>
        <translation><numerusform>%1: %2, %n statement</numerusform><numerusform>%1: %2, %n statements</numerusform></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation><numerusform>%n taken in</numerusform><numerusform>%n taken in</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation><numerusform>%n known already</numerusform><numerusform>%n known already</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation><numerusform>%n in quarantine</numerusform><numerusform>%n in quarantine</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation><numerusform>%n read</numerusform><numerusform>%n read</numerusform></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The guidance service received %n case(s) in the period %1.</source>
        <translation><numerusform>The guidance service received %n case in the period %1.</numerusform><numerusform>The guidance service received %n cases in the period %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held on these cases; someone who can decide took part in %1 of them.</source>
        <translation><numerusform>%n meeting were held on these cases; someone who can decide took part in %1 of them.</numerusform><numerusform>%n meetings were held on these cases; someone who can decide took part in %1 of them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) touch more than one regime (%1 per cent).</source>
        <translation><numerusform>%n case touch more than one regime (%1 per cent).</numerusform><numerusform>%n cases touch more than one regime (%1 per cent).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need more than one agency (%1 per cent).</source>
        <translation><numerusform>%n case need more than one agency (%1 per cent).</numerusform><numerusform>%n cases need more than one agency (%1 per cent).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n case(s) the agencies found the law unclear.</source>
        <translation><numerusform>%1: in %n case the agencies found the law unclear.</numerusform><numerusform>%1: in %n cases the agencies found the law unclear.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) it is still to be assessed whether a regime applies, most often whether the product is a medical device.</source>
        <translation><numerusform>In %n case it is still to be assessed whether a regime applies, most often whether the product is a medical device.</numerusform><numerusform>In %n cases it is still to be assessed whether a regime applies, most often whether the product is a medical device.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings, hours and signals are shown whole, for they say nothing about an asker.</source>
        <translation><numerusform>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings, hours and signals are shown whole, for they say nothing about an asker.</numerusform><numerusform>Counts below %n that tell something about askers or cases are not shown (%1), so that nobody can be recognised; other rows are hidden as well where subtraction would give them away. A table of fewer cases than that is left out. Totals of the service, meetings, hours and signals are shown whole, for they say nothing about an asker.</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseHeader</name>
    <message numerus="yes">
        <source>%1 (%n day(s))</source><comment>agency, how long it has been waited for</comment>
        <translation><numerusform>%1 (%n day)</numerusform><numerusform>%1 (%n days)</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::CaseListPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation><numerusform>%n case</numerusform><numerusform>%n cases</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::EnquiryPreview</name>
    <message numerus="yes">
        <source>The enquiry seems to hold %n problem(s). One problem makes one case and one meeting.</source>
        <translation><numerusform>The enquiry seems to hold %n problem. One problem makes one case and one meeting.</numerusform><numerusform>The enquiry seems to hold %n problems. One problem makes one case and one meeting.</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::HoursPanel</name>
    <message numerus="yes">
        <source>%1 = %n minute(s)</source>
        <translation><numerusform>%1 = %n minute</numerusform><numerusform>%1 = %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::ImportPage</name>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation><numerusform>Reading %n source</numerusform><numerusform>Reading %n sources</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::NewCasePage</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation><numerusform>%n attachment</numerusform><numerusform>%n attachments</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::ProposeMeetingPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::RegistersPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::SettingsPage</name>
    <message numerus="yes">
        <source>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</source>
        <translation><numerusform>%n thing is damaged. Restore a backup, and keep this file for whoever repairs it.</numerusform><numerusform>%n things are damaged. Restore a backup, and keep this file for whoever repairs it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; `tverrlos verify` lists them all.</source>
        <translation><numerusform>... and %n more; `tverrlos verify` lists them all.</numerusform><numerusform>... and %n more; `tverrlos verify` lists them all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cases were backed up to %1.</source>
        <translation><numerusform>%n case was backed up to %1.</numerusform><numerusform>%n cases were backed up to %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::StorySection</name>
    <message numerus="yes">
        <source>%1: %2, %n minute(s)</source><comment>state, day and time</comment>
        <translation><numerusform>%1: %2, %n minute</numerusform><numerusform>%1: %2, %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::TodayPage</name>
    <message numerus="yes">
        <source>%n cases are past their deadline.</source>
        <translation><numerusform>%n case is past their deadline.</numerusform><numerusform>%n cases are past their deadline.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No case has waited for an agency for more than %n days.</source>
        <translation><numerusform>No case has waited for an agency for more than %n day.</numerusform><numerusform>No case has waited for an agency for more than %n days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cases have waited for %1 for more than %2 days.</source>
        <translation><numerusform>%n case has waited for %1 for more than %2 days.</numerusform><numerusform>%n cases have waited for %1 for more than %2 days.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries have not been triaged.</source>
        <translation><numerusform>%n enquiry has not been triaged.</numerusform><numerusform>%n enquiries have not been triaged.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open cases have no officer.</source>
        <translation><numerusform>%n open case has no officer.</numerusform><numerusform>%n open cases have no officer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cases fall under rules that nobody answers for.</source>
        <translation><numerusform>%n case falls under rules that nobody answers for.</numerusform><numerusform>%n cases fall under rules that nobody answers for.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cases are answered under every regime and can be closed.</source>
        <translation><numerusform>%n case is answered under every regime and can be closed.</numerusform><numerusform>%n cases are answered under every regime and can be closed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You have %n open cases.</source>
        <translation><numerusform>You have %n open case.</numerusform><numerusform>You have %n open cases.</numerusform></translation>
    </message>
</context>
<context>
    <name>tverrlos::WorkloadPage</name>
    <message numerus="yes">
        <source>%n case(s) are open.</source>
        <translation><numerusform>%n case are open.</numerusform><numerusform>%n cases are open.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation><numerusform>%n of them is overdue.</numerusform><numerusform>%n of them are overdue.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a regime that nobody answers for.</source>
        <translation><numerusform>%n of them has a regime that nobody answers for.</numerusform><numerusform>%n of them have a regime that nobody answers for.</numerusform></translation>
    </message>
</context>
</TS>
