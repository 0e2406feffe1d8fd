using LeanTechBot.Benchmarks.Bots;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework;

/// <summary>Which implementation the tests run on: BotFramework/ or the SDK's packages.</summary>
internal static class Implementation
{
    /// <summary>Leaves a test to BotFramework/ alone, for a stated difference from the packages.</summary>
    public static void AssumeOurs(string difference) => Assume.That(SdkPackages.AreUsed, Is.False, $"On the packages: {difference}.");
}
