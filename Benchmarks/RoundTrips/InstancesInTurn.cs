namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>Sends each activity to the next instance, as a balancer does that knows no conversations.</summary>
internal sealed class InstancesInTurn(params Uri[] instances) : DelegatingHandler(new SocketsHttpHandler())
{
    private int sent;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = instances[sent++ % instances.Length];
        return base.SendAsync(request, cancellationToken);
    }
}
