using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

public sealed class SecretMaskTests
{
    [Test]
    public void Every_kind_is_named_once_in_order()
    {
        var masked = SecretMask.Apply("4111111111111111 then token=abc then password: a1b2 and password: c3d4 -----BEGIN PRIVATE KEY----- MIIEowIBAAKCAQEAabcd");

        Assert.That(masked.Found, Is.EqualTo(new[] { SecretKind.Password, SecretKind.Token, SecretKind.PrivateKey, SecretKind.CardNumber }));
        Assert.That(masked.Text, Is.EqualTo("[card number masked] then token=[token masked] then password: [password masked] and password: [password masked] [private key masked]"));
    }

    [Test]
    public void Masking_any_masked_text_changes_nothing()
    {
        string[] parts =
        [
            "password", "pass", "pw", "token", "secret", "key", "api key", "pin", ":", "=", " is ", " to ", " or ", "/", " ", " ", "\n", "\"", "'", "*", ";", "&", "a=b", "Hunter2", "sunshine",
            "expired", "now", "set", "1234", "4111 1111 1111 1111", "4111111111111111", "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----", "MIIEowIBAAKCAQEAabcd", "[password masked]",
            "[token masked]", "[card number masked]", "[private key masked]", "https://a:b@c", "Bearer ", "abcdef0123456789", "eyJhbGciOiJIUzI1NiJ9", "[", "]", "<", ">", ".", ",", " ko ay ", "-u a:b1",
        ];
        var random = new Random(7005);
        for (var round = 0; round < 10_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => parts[random.Next(parts.Length)]));
            var once = SecretMask.Apply(text).Text;

            var twice = SecretMask.Apply(once);

            Assert.That(twice.Text, Is.EqualTo(once), $"from: {text}");
            Assert.That(twice.Found, Is.Empty, $"from: {text}");
            Assert.That(WithoutMarks(once), Does.Not.Contain("mask"), $"a mark was torn, from: {text}");
        }
    }

    [TestCase("a")]
    [TestCase("-")]
    [TestCase(" ")]
    [TestCase("4")]
    [TestCase("4111 ")]
    [TestCase("password")]
    [TestCase("password ")]
    [TestCase("password: ")]
    [TestCase("password=")]
    [TestCase("password for the ")]
    [TestCase("password is now ")]
    [TestCase("password \" ")]
    [TestCase("key:")]
    [TestCase("key=")]
    [TestCase("pin:")]
    [TestCase("password:/a/")]
    [TestCase("password:LT-2003")]
    [TestCase("password:*")]
    [TestCase("password for x:")]
    [TestCase("secret is ")]
    [TestCase("token:the,")]
    [TestCase("token ")]
    [TestCase("pass (")]
    [TestCase("://")]
    [TestCase("://a:b")]
    [TestCase("-u a:")]
    [TestCase("eyJ")]
    [TestCase("eyJaaaaaaaa.")]
    [TestCase("Bearer a")]
    [TestCase("authorization: ")]
    [TestCase("login a")]
    [TestCase("-----BEGIN PRIVATE KEY")]
    [TestCase("-----BEGIN PRIVATE KEY----- ")]
    [TestCase("mysql ")]
    [TestCase("mysql -")]
    [TestCase("echo a")]
    [TestCase("echo a|")]
    [TestCase("echo -n ")]
    [TestCase("login: a/")]
    [TestCase("user a password ")]
    [TestCase("password, it's ")]
    [TestCase("password - ")]
    [TestCase("access ")]
    [TestCase("passwd=a or ")]
    [TestCase("-----END PRIVATE KEY-----")]
    [TestCase("-----END PRIVATE KEY----- a")]
    [TestCase("password=;a")]
    [TestCase("password:[password masked]")]
    [TestCase("Private-Lines: 1\n")]
    [TestCase("Private-Lines: 1 a ")]
    [TestCase("cvv ")]
    [TestCase("security code ")]
    [TestCase("Cookie: a")]
    [TestCase("hunter2 is the new ")]
    [TestCase("hunter2 is the password")]
    [TestCase("BEGIN ")]
    [TestCase("credentials: a ")]
    [TestCase("4,")]
    [TestCase("4_ ")]
    [TestCase("login details: a/")]
    public void A_hostile_text_is_gone_through_and_not_again_from_each_of_its_letters(string part)
    {
        // Half a million letters: what goes through them again for each would outlast the time that the run gives a test, see tests.runsettings.
        var text = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)) + " her password: Hunter2!xyz";

        Assert.That(SecretMask.Apply(text).Text, Does.Not.Contain("Hunter2"));
    }

    private static string WithoutMarks(string text) => new[] { "password", "token", "private key", "card number" }.Aggregate(text, (rest, kind) => rest.Replace($"[{kind} masked]", ""));
}
