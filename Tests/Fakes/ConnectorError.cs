using Microsoft.AspNetCore.Http;

namespace LeanTechBot.Tests.Fakes;

/// <summary>How a channel service says that it refuses a call.</summary>
internal static class ConnectorError
{
    public static IResult Of(int status, string code) => Results.Json(new { error = new { code, message = $"The channel says {code}." } }, statusCode: status);
}
