using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Polly.Registry;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>Who signs the bot in never answers: a call of Teams ends in its time all the same, and the next one tries anew.</summary>
internal sealed class HangingLoginTests
{
    private const string Somebody = "6f2b7f0e-0000-4000-8000-000000000001";

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(20);

    private TestClock time = null!;

    [SetUp]
    public void SetTheClock() => time = new TestClock(BotHost.Morning);

    [Test]
    public async Task A_call_ends_whatever_the_credentials_wait_for()
    {
        using var credentials = new HangingCredentials();
        await using var services = Services(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build(), credentials));

        var call = SendAsync(services);
        await EndsAsync(call, () => credentials.Asked.WaitAsync(), TimeSpan.FromSeconds(8));

        Assert.That(time.GetUtcNow() - BotHost.Morning, Is.InRange(Whole, Whole + TimeSpan.FromSeconds(8)));
    }

    [Test]
    public async Task A_login_is_given_up_and_tried_anew()
    {
        using var login = new HangingService();
        await using var services = Services(null, login);

        await EndsAsync(SendAsync(services), () => login.Asked.WaitAsync(), TimeSpan.FromSeconds(6));

        Assert.That(login.Requests, Is.GreaterThanOrEqualTo(2));
    }

    /// <summary>Lets the time pass for which a login hangs, and between attempts, until the call has failed.</summary>
    private async Task EndsAsync(Task call, Func<Task> hangs, TimeSpan limit)
    {
        for (var hung = hangs(); !call.IsCompleted;)
        {
            var waits = time.WhenSomebodyWaitsAsync(default);
            var first = await Task.WhenAny(call, hung, waits);
            if (first == hung)
            {
                hung = hangs();
                time.Advance(limit);
            }
            else if (first == waits)
            {
                time.AdvanceToNextWait();
            }
        }

        Assert.That(() => call, Throws.Exception.Matches<Exception>(exception => exception is Polly.Timeout.TimeoutRejectedException or HttpRequestException));
    }

    private static Task SendAsync(IServiceProvider services)
    {
        var identity = services.GetRequiredService<IOptions<BotIdentityOptions>>();
        var urls = new ServiceUrls(Options.Create(new ServiceUrlsOptions()), new HostingEnvironment { EnvironmentName = "Development" });
        var connector = new TeamsConnector(
            services.GetRequiredService<BotFrameworkAuthentication>(), identity, urls, services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ResiliencePipelineProvider<string>>(), services.GetRequiredService<ConnectorBreakers>());
        return connector.SendAsync("http://127.0.0.1:1/", "a:chat", new Activity { Type = ActivityTypes.Message, Text = "Hello" }, default);
    }

    private ServiceProvider Services(BotFrameworkAuthentication? authentication, HttpMessageHandler? login = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Somebody,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = Somebody,
            ["ToChannelFromBotLoginUrl"] = "https://login.example/{0}",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddSingleton<IConfiguration>(settings).AddResilience().AddTurns();
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Development" });
        services.Configure<BotIdentityOptions>(settings);
        services.AddHttpClient("bot-login").ConfigurePrimaryHttpMessageHandler(() => login ?? new HttpClientHandler());
        return (authentication is null ? services : services.AddSingleton(authentication)).BuildServiceProvider();
    }
}
