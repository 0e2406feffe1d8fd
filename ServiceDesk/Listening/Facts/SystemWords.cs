using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>The words for what a client's office runs on.</summary>
internal static class SystemWords
{
    /// <summary>Words that name a system by themselves.</summary>
    private static readonly FrozenSet<string> Names = Set(
        "portal email e-mail emails mail outlook vpn erp crm hris hrms pos nas payroll inventory quickbooks qbooks webmail wifi wi-fi internet router firewall laptop pc computer workstation voip pbx softphone sftp ftp postgres postgresql mysql mariadb mongo mongodb redis nginx httpd apache tomcat haproxy veeam esxi hyperv hyper-v sharepoint onedrive dropbox nextcloud zoom o365 m365 exchange exo tailscale leantech-monitor auditd sshd cctv nvr biometric biometrics handheld handhelds timekeeping billing ledger emr ehr lis wms mes lms dms gds kds hmi checkout webshop intranet wiki raid homepage keyboard mouse bucket elearning s3 gitlab jenkins azure aws bastion synology qnap copier dialer fax wsus radius plesk elastic trello github sql mssql autocad docuware mailstore hplj booking enrolment enrollment kiosk dns dhcp switch printr routr scaner teams viber");

    /// <summary>Words that name a system with the word before them: file server, queueing app.</summary>
    private static readonly FrozenSet<string> Kinds = Set(
        "app apps application system server servers srv svr svc printer printers scanner scanners database db share drive drives folder folders page site website mailbox gateway viewer reader controller software dashboard board tablet tablets machine console panel terminal terminals phone phones gauge scale logger kiosk relay tunnel clock camera cam interface node portal projector plugin sensor adapter archive sheet calendar tool queue backup login checkout locks tv service client list pc repo feed editor planner session manager");

    /// <summary>Words before a kind that belong to its name.</summary>
    private static readonly FrozenSet<string> Modifiers = Set(
        "file mail email print shared hr accounting finance sales payroll inventory label barcode receipt thermal database db web app application client admin loan order ticket ticketing pos billing booking core door gate hand held handheld document documents domain backup sql card time weighing truck tank cold room lab xray x-ray cheque check cad group network google one login supervisor stock menu history customer customers clients queueing queue big main remote virtual vm esxi usb external ip wifi guest school company reporting scan fax label warehouse hris payslip timekeeping attendance enrolment enrollment library pharmacy clinic patient laboratory monitoring help search leave parking ward radiology imaging kitchen");

    /// <summary>What is named mostly because it has the trouble.</summary>
    private static readonly FrozenSet<string> Strong = Set(
        "portal nas website crm quickbooks vpn pos mailbox erp hris hrms outlook redis dropbox onedrive sharepoint kiosk webmail webshop checkout synology qnap emr wms lis lms dms gds kds hmi timekeeping homepage elearning app printer printers database website site system server quickbooks payroll email e-mail wifi wi-fi internet share");

    /// <summary>What is named hardly ever but for its trouble.</summary>
    private static readonly FrozenSet<string> Strongest = Set("portal nas website crm quickbooks vpn pos mailbox erp hris redis kiosk homepage synology qnap emr wms lis");

    /// <summary>What is named on every call for other reasons.</summary>
    private static readonly FrozenSet<string> Weak = Set(
        "pc computer mail phone phones teams viber switch folder dns dhcp ssh ftp backup drive list client login session manager service tool sheet ledger usb github git github excel list queue page clock interface relay archive mouse keyboard repo table terminal console screen board firewall github fax zoom laptop camera cam tv feed plan servers services");

    /// <summary>How much the thing itself speaks for trouble: 3 for a portal and its like, none for a phone and its like.</summary>
    public static int WeightOf(ReadOnlySpan<char> word) =>
        Strongest.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 3
        : Strong.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 2
        : Weak.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 0 : 1;

    public static bool IsName(ReadOnlySpan<char> word) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsKind(ReadOnlySpan<char> word) => Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsModifier(ReadOnlySpan<char> word) => Modifiers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
