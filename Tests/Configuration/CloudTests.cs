using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Configuration;

/// <summary>Each setting that names another cloud's part stands for itself: what is not given is the public cloud's.</summary>
internal sealed class CloudTests
{
    [TestCase("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [TestCase("ToBotFromChannelTokenIssuer", "https://api.botframework.us")]
    [TestCase("ToChannelFromBotLoginUrl", "https://login.microsoftonline.us/{0}")]
    [TestCase("ToChannelFromBotOAuthScope", "https://api.botframework.us")]
    public async Task One_setting_of_another_cloud_is_enough(string key, string value)
    {
        await using var bot = await BotHost.StartAsync((key, value));

        var call = await new Call(bot).OpensAsync();

        call.IsAt(CallStep.Greeting);
    }
}
