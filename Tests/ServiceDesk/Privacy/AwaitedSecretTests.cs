using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

internal sealed class AwaitedSecretTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 18, 9, 32, 0, TimeSpan.FromHours(8));

    [TestCase("password:")]
    [TestCase("Her new password is")]
    [TestCase("her passowrd is ")]
    [TestCase("pw nya ay")]
    [TestCase("password for the portal is:")]
    [TestCase("the password")]
    [TestCase("OTP:")]
    [TestCase("her recovery codes are")]
    [TestCase("ｐａｓｓｗｏｒｄ：")]
    [TestCase("client secret =")]
    [TestCase("client secret value below")]
    [TestCase("passcode?")]
    [TestCase("credentials for the nas:")]
    [TestCase("her temp pass:")]
    [TestCase("wifi key ng site")]
    [TestCase("pin ng card")]
    [TestCase("psk for the branch")]
    [TestCase("ito password nya")]
    [TestCase("the pw of the new laptop")]
    public void A_label_at_the_end_announces(string text) => Assert.That(AwaitedSecret.ReadEnd(text, Now)?.Until, Is.EqualTo(Now + AwaitedSecret.Wait));

    [TestCase("forgot her password")]
    [TestCase("reset the password, she is in")]
    [TestCase("password: expired")]
    [TestCase("the pin is bent")]
    [TestCase("error code:")]
    [TestCase("pin the ticket")]
    [TestCase("the wifi of the branch")]
    [TestCase("password of the user is expired")]
    [TestCase("")]
    public void Talk_announces_nothing(string text) => Assert.That(AwaitedSecret.ReadEnd(text, Now), Is.Null);

    [TestCase("sunshine7", true)]
    [TestCase("Hunter2!", true)]
    [TestCase("482 913", true)]
    [TestCase("0042", true)]
    [TestCase("admin Hunter#22", true)]
    [TestCase("admin/Hunter#22", true)]
    [TestCase("still LT-2003", false)]
    [TestCase("branch 12", false)]
    [TestCase("status", false)]
    [TestCase("LT-2003", false)]
    [TestCase("10.2.0.4", false)]
    [TestCase("ok", false)]
    [TestCase("she is in now", false)]
    [TestCase("", false)]
    public void Only_a_word_that_looks_like_one_is_taken(string text, bool isTaken)
    {
        var awaited = new AwaitedSecret(SecretKind.Password, Now + AwaitedSecret.Wait);

        Assert.That(awaited.Mask(text, Now).Text, Is.EqualTo(isTaken ? "[password masked]" : text));
        Assert.That(awaited.Mask(text, Now + AwaitedSecret.Wait).Text, Is.EqualTo(text));
    }
}
