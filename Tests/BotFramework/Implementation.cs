using Microsoft.Bot.Connector;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework;

/// <summary>Which implementation the tests run on: BotFramework/ or the SDK's packages.</summary>
internal static class Implementation
{
    /// <summary>The packages have this type, which nothing here uses; BotFramework/ leaves it out.</summary>
    private const string OnlyInThePackages = "Microsoft.Bot.Connector.Authentication.SkillValidation";

    /// <summary>Leaves a test to BotFramework/ alone, for a stated difference from the packages.</summary>
    public static void AssumeOurs(string difference) =>
        Assume.That(typeof(ConnectorClient).Assembly.GetType(OnlyInThePackages), Is.Null, $"On the packages: {difference}.");
}
