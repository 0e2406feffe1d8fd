using Polly;
using Polly.Registry;
using Polly.Timeout;

namespace LeanTechBot.Bot.Resilience;

/// <summary>Passes requests for the bot's token through <see cref="LoginPipeline"/>: one that hangs looks to the SDK like an authority that cannot be reached.</summary>
internal sealed class BoundedLogin(ResiliencePipelineProvider<string> pipelines) : DelegatingHandler
{
    private readonly ResiliencePipeline pipeline = pipelines.GetPipeline(LoginPipeline.Name);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new HttpRequestException("The bot's login does not answer in time.", exception);
        }
    }
}
