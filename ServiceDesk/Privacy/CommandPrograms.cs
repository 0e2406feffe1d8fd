using System.Collections.Frozen;
using static LeanTechBot.ServiceDesk.Privacy.OptionForm;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Programs that take a password on their command line, and by which option. Options called password, pwd or token are labels,
/// and found as such.</summary>
internal static class CommandPrograms
{
    /// <summary>The options of a program, by its name in lower case without <c>.exe</c>.</summary>
    public static readonly FrozenDictionary<string, CommandOption[]> Options = new (string Programs, CommandOption[] Options)[]
    {
        ("mysql mysqldump mysqladmin mysqlimport mariadb mariadb-dump mysqlsh", [new("-p", SameWord)]),
        ("sqlcmd osql bcp isql dtexec tsql", [new("-P", Either)]),
        ("psexec psexec64 paexec pskill pslist psservice psshutdown", [new("-p", NextWord)]),
        ("docker podman nerdctl oras crane skopeo buildah", [new("-p", NextWord)]),
        ("az", [new("-p", NextWord)]),
        ("oc", [new("-p", NextWord)]),
        ("sshpass", [new("-p", Either)]),
        ("redis-cli", [new("-a", NextWord)]),
        ("mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat", [new("-p", Either)]),
        ("rdesktop", [new("-p", NextWord)]),
        ("xfreerdp xfreerdp3 wfreerdp mstsc", [new("/p:", SameWord), new("-p", NextWord)]),
        ("schtasks", [new("/rp", NextWord)]),
        ("ldapsearch ldapmodify ldapadd ldapdelete ldapwhoami ldappasswd ldapcompare", [new("-w", Either), new("-s", NextWord)]),
        ("zip zipcloak", [new("-P", Either)]),
        ("unzip", [new("-P", Either)]),
        ("7z 7za 7zz 7zr", [new("-p", SameWord)]),
        ("rar unrar", [new("-p", SameWord), new("-hp", SameWord)]),
        ("evil-winrm crackmapexec netexec nxc smbmap bloodhound-python winrs ncftp ncftpput ncftpget telnet impala-shell", [new("-p",
            NextWord)]),
        ("plink pscp psftp putty kitty", [new("-pw", NextWord)]),
        ("usermod useradd", [new("-p", NextWord)]),
        ("qpdf pdftotext pdfunite pdftk", [new("-upw", NextWord), new("-opw", NextWord)]),
        ("cqlsh clickhouse-client nodetool", [new("-p", NextWord), new("-pw", NextWord)]),
        ("tabcmd dsmc ipmitool racadm", [new("-p", NextWord), new("-P", NextWord), new("-password", NextWord)]),
        ("vncpasswd x11vnc", [new("-passwd", NextWord)]),
        ("snmpwalk snmpget snmpset snmpbulkwalk snmpgetnext snmptrap", [new("-c", NextWord), new("-A", NextWord), new("-X", NextWord)]),
        ("keytool jarsigner", [new("-storepass", NextWord), new("-keypass", NextWord), new("-srcstorepass", NextWord),
            new("-deststorepass", NextWord)]),
        ("gpg gpg2", [new("--passphrase", NextWord)]),
    }
        .SelectMany(row => row.Programs.Split(' ').Select(program => KeyValuePair.Create(program,
            row.Options))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Programs whose <c>-p</c> is a port, a path or a project but at log-in.</summary>
    public static readonly FrozenSet<string> AtLogInOnly = FrozenSet.ToFrozenSet(["docker", "podman", "nerdctl", "oras", "crane",
        "skopeo", "buildah", "az", "oc"], StringComparer.OrdinalIgnoreCase);
}
