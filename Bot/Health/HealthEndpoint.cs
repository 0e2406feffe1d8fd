using LeanTechBot.Dialogs.Desk;

namespace LeanTechBot.Bot.Health;

/// <summary>
/// <c>GET /health</c>: 200 when the bot works, also where something of it is degraded, otherwise 503.
/// A stranger is told the grade alone, whoever has a token of the tenant the findings too.
/// </summary>
public static class HealthEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app) => app.MapMethods("/health", Methods, AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, IServiceHealth health)
    {
        var state = await health.CheckAsync(http.RequestAborted);
        var text = await http.HasTenantTokenAsync() ? state.ToString() : state.Grade.ToString();
        http.Response.StatusCode = state.Grade == HealthGrade.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(text, http.RequestAborted);
    }
}
