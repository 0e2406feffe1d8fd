using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LeanTechBot.Benchmarks.Azure;

/// <summary>Stands before Azurite and lets some of its requests and answers go wrong, as a network and a service under load do. It can be cut off: then every connection breaks at once, as when the service is killed.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    /// <summary>Longer than a client of the bot waits for one answer.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);

    /// <summary>They concern one connection, not what it carries.</summary>
    private static readonly string[] Hop = ["Connection", "Keep-Alive", "Transfer-Encoding", "Host"];

    private readonly HttpMessageInvoker way = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly WebApplication app;
    private readonly Uri service;
    private int underWay;
    private volatile bool isCut;

    private FaultProxy(WebApplication app, Uri service)
    {
        (this.app, this.service) = (app, service);
        app.Run(TakeAsync);
    }

    /// <summary>What goes wrong with the next request; asked for each. Null: nothing ever does.</summary>
    public Func<StoreFault>? Fault { get; set; }

    public int Port => new Uri(app.Urls.First()).Port;

    public static async Task<FaultProxy> StartAsync(Uri service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var proxy = new FaultProxy(builder.Build(), service);
        await proxy.app.StartAsync();
        return proxy;
    }

    /// <summary>Breaks every connection until it is mended; ends when nothing is under way to the service any more.</summary>
    public async Task CutAsync()
    {
        isCut = true;
        while (Volatile.Read(ref underWay) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    public void Mend() => isCut = false;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        way.Dispose();
    }

    private async Task TakeAsync(HttpContext http)
    {
        var fault = Fault?.Invoke() ?? StoreFault.None;
        switch (fault)
        {
            case StoreFault.Busy:
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            case StoreFault.Error:
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            case StoreFault.Hangs:
                await Task.Delay(TooLong, TimeProvider.System, CancellationToken.None);
                http.Abort();
                return;
        }

        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        using var answer = await PassAsync(http.Request, body.ToArray());
        if (fault == StoreFault.Late)
        {
            await Task.Delay(TooLong, TimeProvider.System, CancellationToken.None);
        }

        if (fault is StoreFault.Late or StoreFault.Lost || answer is null || isCut)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !Hop.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        if (answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
        {
            await answer.Content.CopyToAsync(http.Response.Body);
        }
    }

    /// <summary>The service's answer; null when it cannot be reached.</summary>
    private async Task<HttpResponseMessage?> PassAsync(HttpRequest request, byte[] body)
    {
        Interlocked.Increment(ref underWay);
        try
        {
            if (isCut)
            {
                return null;
            }

            var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            using var passed = new HttpRequestMessage(new HttpMethod(request.Method), $"{service.GetLeftPart(UriPartial.Authority)}{target}")
            {
                Content = body.Length > 0 || request.ContentType is not null ? new ByteArrayContent(body) : null,
            };
            foreach (var (name, values) in request.Headers.Where(header => !Hop.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            {
                if (!passed.Headers.TryAddWithoutValidation(name, values.ToArray()))
                {
                    passed.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
                }
            }

            var answer = await way.SendAsync(passed, CancellationToken.None);
            await answer.Content.LoadIntoBufferAsync();
            return answer;
        }
        catch (HttpRequestException)
        {
            return null;
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }
}
