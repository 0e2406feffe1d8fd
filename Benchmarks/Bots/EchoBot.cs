using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Teams.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>The SDK's echo template: wired as the template does it (stock), or with this repository's transport (echo).</summary>
internal sealed class EchoBot : ActivityHandler
{
    public static Task<int> RunStockAsync(string[] settings) => RunAsync(settings, builder => builder.Services
        .AddHttpClient()
        .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>());

    public static Task<int> RunAsync(string[] settings) => RunAsync(settings, builder =>
    {
        builder.Services.AddResilience().AddTransport();
        builder.Services.Configure<BotIdentityOptions>(builder.Configuration);
        builder.Services.Configure<ServiceUrlsOptions>(builder.Configuration.GetSection(ServiceUrlsOptions.Section));
    });

    private static async Task<int> RunAsync(string[] settings, Action<WebApplicationBuilder> addTransport)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Microsoft.Bot", LogLevel.Warning);
        addTransport(builder);
        builder.Services
            .AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(
                services.GetRequiredService<BotFrameworkAuthentication>(), services.GetRequiredService<ILogger<CloudAdapter>>()))
            .AddSingleton<IBot, EchoBot>();
        var app = builder.Build();
        app.MapPost(
            "/api/messages",
            (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        await app.RunAsync();
        return 0;
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text($"You said: {turnContext.Activity.Text}"), cancellationToken);
}
