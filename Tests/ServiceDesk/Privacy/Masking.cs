using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>What becomes of a text that has one kind of secret in it.</summary>
internal static class Masking
{
    public static void Expect(string text, string masked, SecretKind kind)
    {
        var result = SecretMask.Apply(text);

        Assert.That(result.Text, Is.EqualTo(masked));
        Assert.That(result.Found, Is.EqualTo(new[] { kind }));
    }
}
