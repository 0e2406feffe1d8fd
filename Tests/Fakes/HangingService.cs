namespace LeanTechBot.Tests.Fakes;

/// <summary>A service that never answers.</summary>
internal sealed class HangingService : HttpMessageHandler
{
    private int requests;

    /// <summary>Released for each request.</summary>
    public SemaphoreSlim Asked { get; } = new(0);

    public int Requests => requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref requests);
        Asked.Release();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It never answers.");
    }

    protected override void Dispose(bool disposing)
    {
        Asked.Dispose();
        base.Dispose(disposing);
    }
}
