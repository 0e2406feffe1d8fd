namespace LeanTechBot.Tests.Fakes;

/// <summary>
/// Watches what the bot calls. A call that is answered takes no time of the bot's clock: it is on its way until the bot has the whole answer, and no limit ends it, however far the clock was put
/// forward meanwhile. One that hangs takes all of it: the other end says so.
/// </summary>
internal sealed class WatchedCalls(CallsInFlight calls) : DelegatingHandler
{
    /// <summary>The header by which the other end knows a call.</summary>
    public const string Header = "x-watched-call";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = calls.Begin();
        using var given = new CancellationTokenSource();
        using var limit = cancellationToken.Register(() => _ = GiveUpAsync(call, given));
        try
        {
            request.Headers.Remove(Header);
            request.Headers.Add(Header, call);
            var response = await base.SendAsync(request, given.Token);
            await response.Content.LoadIntoBufferAsync(given.Token);
            return response;
        }
        catch (OperationCanceledException exception)
        {
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        finally
        {
            calls.End(call);
        }
    }

    /// <summary>The bot's time for the call is over: it ends when it hangs, or is answered.</summary>
    private async Task GiveUpAsync(string call, CancellationTokenSource given)
    {
        await calls.WhenEndedAsync(call);
        try
        {
            await given.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It was answered.
        }
    }
}
