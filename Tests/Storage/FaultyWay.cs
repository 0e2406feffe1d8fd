namespace LeanTechBot.Tests.Storage;

/// <summary>A way to the server on which a test loses requests or answers: it is asked with each request and how to send it on. The client's time-out ends what it makes of it.</summary>
internal sealed class FaultyWay(Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> pass)
    : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Whether the request is a transaction; the others create the table or read.</summary>
    public static bool IsTransaction(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal);

    /// <summary>What a connection that breaks looks like to the client.</summary>
    public static HttpRequestException Broken() => new("The connection was broken by the test.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        pass(request, () => base.SendAsync(request, cancellationToken)).WaitAsync(cancellationToken);
}
