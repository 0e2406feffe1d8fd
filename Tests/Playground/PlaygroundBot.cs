using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Tests.Playground;

/// <summary>A bot that listens on a free port and answers each message with a card that repeats it. It knows nothing but how to run the Playground.</summary>
internal sealed class PlaygroundBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private PlaygroundBot(WebApplication app) => this.app = app;

    public LineLog Log { get; } = new();

    public Uri Address => new(app.Urls.First());

    public Uri Messages => new(Address, "api/messages");

    /// <summary>Starts it in an environment, with settings of the command line.</summary>
    public static async Task<PlaygroundBot> StartAsync(string environment, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder([$"--environment={environment}", .. settings.Select(setting => $"--{setting}")]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddLeanTechConfiguration().AddPlayground();
        var app = builder.Build();
        var bot = new PlaygroundBot(app);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(bot.Log);
        app.MapPost("/api/messages", AnswerAsync);
        await app.StartAsync();
        return bot;
    }

    public Task StopAsync() => app.StopAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<IResult> AnswerAsync(JsonObject activity)
    {
        if (activity["type"]!.GetValue<string>() == "invoke")
        {
            return Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = "taken" });
        }

        if (activity["type"]!.GetValue<string>() == "message")
        {
            var said = activity["text"]?.GetValue<string>() ?? activity["value"]!.ToJsonString();
            using var client = new HttpClient();
            using var response = await client.PostAsJsonAsync($"{activity["serviceUrl"]}/v3/conversations/{Uri.EscapeDataString(activity["conversation"]!["id"]!.GetValue<string>())}/activities",
                JsonNode.Parse($$"""
                    { "type": "message", "attachments": [ { "contentType": "application/vnd.microsoft.card.adaptive", "content":
                      { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlock", "text": {{JsonValue.Create(said)!.ToJsonString()}} } ] } } ] }
                    """));
            response.EnsureSuccessStatusCode();
        }

        return Results.Ok();
    }
}
