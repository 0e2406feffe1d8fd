namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Sends each activity to the next instance, as a balancer does that knows no conversations, nor who is alive.</summary>
internal sealed class InstancesInTurn(HttpMessageHandler way, params Uri[] instances) : DelegatingHandler(way)
{
    private int sent = -1;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = instances[(uint)Interlocked.Increment(ref sent) % instances.Length];
        return base.SendAsync(request, cancellationToken);
    }
}
