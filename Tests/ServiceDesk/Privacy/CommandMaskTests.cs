using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>Each kind of command line and device configuration: with its secret, and the like without one.</summary>
internal sealed class CommandMaskTests
{
    [TestCase("mysql -u root -pabc1 x", "mysql -u root -p[password masked] x")]
    [TestCase("sqlcmd -S db -U sa -P Plain -Q x", "sqlcmd -S db -U sa -P [password masked] -Q x")]
    [TestCase("psexec \\\\pc -u a -p Plain cmd", "psexec \\\\pc -u a -p [password masked] cmd")]
    [TestCase("docker login -u a -p Plain reg", "docker login -u a -p [password masked] reg")]
    [TestCase("az login -u a -p 'two words'", "az login -u a -p '[password masked]'")]
    [TestCase("redis-cli -a Plain ping", "redis-cli -a [password masked] ping")]
    [TestCase("7z x a.7z -pPlain", "7z x a.7z -p[password masked]")]
    [TestCase("xfreerdp /u:a /p:Plain /v:h", "xfreerdp /u:a /p:[password masked] /v:h")]
    [TestCase("ldapsearch -x -w Plain -b dc=x", "ldapsearch -x -w [password masked] -b dc=x")]
    [TestCase("schtasks /create /ru a /rp Plain", "schtasks /create /ru a /rp [password masked]")]
    [TestCase("snmpwalk -v2c -c Plain 10.0.0.1", "snmpwalk -v2c -c [password masked] 10.0.0.1")]
    [TestCase("net user ana Plain /add", "net user ana [password masked] /add")]
    [TestCase("NET USER svc_backup \"My Long Pass1\" /ADD /DOMAIN", "NET USER svc_backup \"[password masked]\" /ADD /DOMAIN")]
    [TestCase("net use z: \\\\fs\\x Plain1 /user:ana", "net use z: \\\\fs\\x [password masked] /user:ana")]
    [TestCase("ConvertTo-SecureString \"Plain\" -AsPlainText -Force", "ConvertTo-SecureString \"[password masked]\" -AsPlainText -Force")]
    [TestCase("sqlplus scott/Plain@db", "sqlplus scott/[password masked]@db")]
    [TestCase("smbclient //fs/x -U ana%Plain", "smbclient //fs/x -U ana%[password masked]")]
    [TestCase("enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0", "enable secret 5 [password masked]")]
    [TestCase("snmp-server community Plain RW", "snmp-server community [password masked] RW")]
    [TestCase("crypto isakmp key Plain address 203.0.113.4", "crypto isakmp key [password masked] address 203.0.113.4")]
    [TestCase("tacacs-server key Plain", "tacacs-server key [password masked]")]
    [TestCase("ALTER USER a IDENTIFIED BY 'Plain'", "ALTER USER a IDENTIFIED BY '[password masked]'")]
    [TestCase("ana:$6$salt$abcdefghijklmnopqrstuvwx:19000:0:99999:7:::", "ana:[password masked]:19000:0:99999:7:::")]
    public void A_command_s_password_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("mysql -u root -p orders")]
    [TestCase("sqlcmd -S db -E")]
    [TestCase("docker run -p 8080:80 nginx")]
    [TestCase("az vm list -g rg -p x")]
    [TestCase("ssh -p 2222 ana@host")]
    [TestCase("net user ana /domain")]
    [TestCase("net use z: \\\\fs\\x /persistent:yes")]
    [TestCase("ConvertTo-SecureString failed with an error")]
    [TestCase("enable secret is set")]
    [TestCase("snmp community is wrong")]
    [TestCase("radius-server host 10.0.0.9 auth-port 1812")]
    [TestCase("root:x:0:0:root:/root:/bin/bash")]
    [TestCase("ana:!:19500:0:99999:7:::")]
    public void A_command_without_one_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));

    [TestCase("https://hooks.slack.com/services/T0/B0/abcdef", "https://hooks.slack.com/services/[token masked]")]
    [TestCase("https://discord.com/api/webhooks/12/abcdef", "https://discord.com/api/webhooks/[token masked]")]
    [TestCase("https://a.webhook.office.com/webhookb2/abcdef", "https://a.webhook.office.com/webhookb2/[token masked]")]
    [TestCase("https://x/y?X-Amz-Signature=abcdef0123", "https://x/y?X-Amz-Signature=[token masked]")]
    [TestCase("AUTHORIZATION: BEARER ABCDEF1234567890", "AUTHORIZATION: BEARER [token masked]")]
    [TestCase("Cookie: a=1; auth=9a8b7c6d5e4f; lang=en", "Cookie: a=1; auth=[token masked]; lang=en")]
    [TestCase("111111-222222-333333-444444-555555-666666-777777-888888", "[token masked]")]
    public void A_link_s_or_header_s_token_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Token);

    [TestCase("https://hooks.slack.com is blocked")]
    [TestCase("https://discord.com/channels/123/456")]
    [TestCase("https://x/y?page=2&size=50")]
    [TestCase("WWW-Authenticate: Bearer realm=\"x\"")]
    [TestCase("Set-Cookie: theme=dark; Path=/")]
    [TestCase("2026-04 111111-222222")]
    public void A_link_or_header_without_one_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));

    [TestCase("I reset it to Kubo!2025", "I reset it to [password masked]")]
    [TestCase("changed to Sampaloc99 works now", "changed to [password masked] works now")]
    [TestCase("ginawa kong Manila#123 ang password", "ginawa kong [password masked] ang password")]
    [TestCase("the new one is Iloilo2019", "the new one is [password masked]")]
    [TestCase("Quezon1945 is her pw", "[password masked] is her pw")]
    [TestCase("passowrd: sunshine", "passowrd: [password masked]")]
    [TestCase("passwords are Mango11, Guava12 and Atis13x", "passwords are [password masked], [password masked] and [password masked]")]
    [TestCase("wifi key Merienda4All", "wifi key [password masked]")]
    [TestCase("psk=Pr3Shared", "psk=[password masked]")]
    [TestCase("recovery codes: 8f3k-29dk, 77dl-x02k", "recovery codes: [password masked], [password masked]")]
    [TestCase("her OTP from BDO: 119283", "her OTP from BDO: [password masked]")]
    [TestCase("551203 is the otp", "[password masked] is the otp")]
    [TestCase("security answer: Lola Remedios", "security answer: [password masked]")]
    [TestCase("passphrase: blue monkey eats rice", "passphrase: [password masked]")]
    public void A_told_password_is_masked(string text, string masked) => Masking.Expect(text, masked, SecretKind.Password);

    [TestCase("I reset it to factory defaults")]
    [TestCase("changed to Office365")]
    [TestCase("ginawa kong default ang Chrome")]
    [TestCase("the new one is SRV-DB02")]
    [TestCase("LT2003 is her pw error")]
    [TestCase("passowrd: expired")]
    [TestCase("passwords are rotated, 3 users left")]
    [TestCase("wifi key mismatch after the swap")]
    [TestCase("psk mismatch on phase 1")]
    [TestCase("recovery codes used up")]
    [TestCase("OTP from BDO: not received")]
    [TestCase("551203 is the order")]
    [TestCase("security answer rejected")]
    [TestCase("passphrase: not asked for yet")]
    public void What_tells_no_password_stays(string text) => Assert.That(SecretMask.Apply(text).Text, Is.EqualTo(text));
}
