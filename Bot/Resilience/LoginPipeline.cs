using Polly;

namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// The pipeline of a request for the bot's own token. One request at a time is made for all callers, so that one which hangs would hold up everything that the bot sends;
/// it is tried anew by the calls that need the token.
/// </summary>
internal static class LoginPipeline
{
    public const string Name = "bot-login";

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(6);

    public static void Build(ResiliencePipelineBuilder builder, TimeProvider time)
    {
        builder.TimeProvider = time;
        builder.AddTimeout(Whole);
    }
}
