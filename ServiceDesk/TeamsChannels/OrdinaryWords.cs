using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>Words that name no client, no person and no machine by themselves: of everyday talk, of every desk's work, and of products that everybody has.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> Said = FrozenSet.ToFrozenSet(
        (
            "a an the and or but nor so as than then if in on at to from by for of off out up down with without into onto over under after before about between during until via per since " +
            "i he she it we you they me my his her its our your their them us this that these those who which what when where why how there here all any some none each every both either other " +
            "is was are were be been am do does did done has have had having can cannot could will would should may might must go goes no not yes only also just still now again yet today " +
            "one two three four five six seven eight nine ten first second third last next new old own same more most less few many several single double multi half whole full part " +
            "site side end wide level based only facing driven aware specific ready free safe self non re pre post auto semi sub hoc box way in e x " +
            "known unknown client clients user users people person team staff office offices floor room building branch desk company companies department general " +
            "system systems service services server servers machine machines computer laptop device terminal station cloud platform software hardware tool program module page pages " +
            "screen form forms field queue file files folder folders drive disk log logs access error errors warning code codes step steps line lines port ports path link links key keys version update updates upload download " +
            "account accounts password user username profile session token session sign log in cache job jobs task tasks script report reports reporting message messages mailbox mail calendar flow point sale sales " +
            "read write open close closed start stop restart reboot run running load reload lock locked fail failed failing test check checks note notes mark name names time times day days hour hours minute minutes week " +
            "shared central common core main primary secondary internal external public private local remote global master live prod production dev development staging backup standby spare " +
            "lan wan wifi wireless dhcp ntp ssl tls ssh ftp sftp rdp udp tcp http https oauth saml mfa cpu ram ssd usb pc hr it crm erp wms ehr lms mes scada pacs " +
            "payroll accounting billing invoice invoicing inventory order orders ordering booking bookings warehouse claims finance customer customers helpdesk ticketing scanner scanning reader monitor monitoring scheduler " +
            "printing print sharing based hosted virtual network networks firewall gateway proxy webmail webapp balancer phone phones telephone telephony voip " +
            "microsoft windows office excel word powerpoint onenote onedrive sharepoint teams outlook exchange azure entra active directory hyper edge intune dynamics power bi defender " +
            "google gmail chrome workspace firefox mozilla safari apple mac macos ios android adobe acrobat zoom slack webex skype viber whatsapp salesforce sap oracle netsuite quickbooks xero " +
            "linux ubuntu debian centos redhat vmware vsphere docker kubernetes citrix java php python node dotnet tomcat nginx apache iis redis kafka rabbitmq elasticsearch grafana " +
            "mysql mariadb postgres postgresql mongo mongodb sqlite sqlserver cisco anyconnect fortinet forticlient okta veeam wordpress magento jira confluence github gitlab jenkins"
        ).Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>What a machine is among its like: an ordinary word, but in a name with hyphens the name of a machine ("db-primary").</summary>
    private static readonly FrozenSet<string> Ranks = FrozenSet.ToFrozenSet(
        ["main", "primary", "secondary", "internal", "external", "master", "live", "prod", "production", "dev", "development", "test", "staging", "standby", "spare"], StringComparer.Ordinal);

    /// <param name="word">In lower case and without accents.</param>
    public static bool Has(string word) => Said.Contains(word) || SystemKind.IsWord(word) || (word.EndsWith('s') && (Said.Contains(word[..^1]) || SystemKind.IsWord(word[..^1])));

    public static bool IsRank(string word) => Ranks.Contains(word);
}
