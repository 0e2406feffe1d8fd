using LeanTechBot.ServiceDesk.Escalation;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Escalation;

public sealed class TierOneExamplesTests
{
    [TestCase("one user locked out", "one user locked out")]
    [TestCase("User got locked out of her account", "one user locked out")]
    [TestCase("Ana's account is locked", "one user locked out")]
    [TestCase("the user can't log in", "one user locked out")]
    [TestCase("the user can’t sign in", "one user locked out")]
    [TestCase("forgot his password", "a forgotten or expired password")]
    [TestCase("Client forgot the portal password", "a forgotten or expired password")]
    [TestCase("a forgotten password", "a forgotten or expired password")]
    [TestCase("password expired", "a forgotten or expired password")]
    [TestCase("wrong password three times", "a forgotten or expired password")]
    [TestCase("nakalimutan ang password", "a forgotten or expired password")]
    [TestCase("user has no permission to the folder", "one user's account or permission")]
    [TestCase("Access denied on the report page", "one user's account or permission")]
    [TestCase("Configuration file error on the server", "a configuration error on one server")]
    [TestCase("typo in the config", "a configuration error on one server")]
    [TestCase("high CPU on the server", "odd resource use on one server")]
    [TestCase("disk is full", "odd resource use on one server")]
    [TestCase("odd memory use", "odd resource use on one server")]
    [TestCase("service needed a restart", "a service restart on one server")]
    [TestCase("the monitor service stopped", "a service restart on one server")]
    [TestCase("their portal is down", "one company down from a cause inside its server")]
    [TestCase("User forgot password, no sign of malware", "a forgotten or expired password")]
    [TestCase("Account locked, no other accounts", "one user locked out")]
    public void A_Tier_1_example_is_recognised(string observed, string example) => Assert.That(TierOneExamples.Recognise(observed), Is.EqualTo(example));

    [TestCase("User locked out and a ransom note on the desktop")]
    [TestCase("Locked out; files are encrypted")]
    [TestCase("Account locked after logins from an unknown IP")]
    [TestCase("Locked out, sign-in from another country")]
    [TestCase("Locked out, logged in from 203.0.113.9")]
    [TestCase("Password reset that she did not ask for")]
    [TestCase("Forgot password mail; someone else changed it")]
    [TestCase("Several accounts locked out")]
    [TestCase("12 users locked out")]
    [TestCase("Everyone is locked out")]
    [TestCase("high CPU from an unknown process")]
    [TestCase("high CPU: xmrig")]
    [TestCase("config shows root login")]
    [TestCase("service restarted by a foreign user")]
    [TestCase("server down, data deleted")]
    [TestCase("password leaked on the web")]
    [TestCase("malware found after the restart")]
    [TestCase("Access denied, then 40 GB outbound")]
    [TestCase("unauthorized login to one account, locked now")]
    [TestCase("brute-force until the account locked")]
    [TestCase("admin rights given without permission")]
    [TestCase("phishing mail, then password reset")]
    public void Anything_stronger_wins_over_the_example(string observed) => Assert.That(TierOneExamples.Recognise(observed), Is.Null);

    [TestCase("")]
    [TestCase("strange emails")]
    [TestCase("The client says so")]
    public void What_is_no_example_is_not_taken_for_one(string observed) => Assert.That(TierOneExamples.Recognise(observed), Is.Null);
}
