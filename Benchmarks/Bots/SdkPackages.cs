using Microsoft.Bot.Connector;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>Whether this program was built on the SDK's packages instead of BotFramework/.</summary>
public static class SdkPackages
{
    /// <summary>The packages have this type, which nothing here uses; BotFramework/ leaves it out.</summary>
    private const string OnlyInThePackages = "Microsoft.Bot.Connector.Authentication.SkillValidation";

    public static bool AreUsed { get; } = typeof(ConnectorClient).Assembly.GetType(OnlyInThePackages) is not null;
}
