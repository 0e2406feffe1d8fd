using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>The measure of all others: an ASP.NET Core endpoint that reads an activity and answers with one pooled HTTP call. No bot framework.</summary>
internal static class BareBot
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler());

    public static async Task<int> RunAsync(string[] settings)
    {
        var app = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory }).Build();
        app.MapPost("/api/messages", AnswerAsync);
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        var activity = (await http.Request.ReadFromJsonAsync(BareJson.Default.BareActivity))!;
        var reply = new BareActivity("message", null, null, $"You said: {activity.Text}", null, activity.Id);
        var address = $"{activity.ServiceUrl}v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id)}/activities/{Uri.EscapeDataString(activity.Id!)}";
        using var response = await Http.PostAsync(address, System.Net.Http.Json.JsonContent.Create(reply, BareJson.Default.BareActivity));
        response.EnsureSuccessStatusCode();
        await System.Net.Http.Json.HttpContentJsonExtensions.ReadFromJsonAsync(response.Content, BareJson.Default.BareReceipt);
    }
}
