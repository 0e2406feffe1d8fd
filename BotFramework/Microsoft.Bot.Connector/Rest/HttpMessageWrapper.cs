using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What an HTTP message said, kept beyond the message itself.</summary>
public abstract class HttpMessageWrapper
{
    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; private set; } = new Dictionary<string, IEnumerable<string>>();

    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers == null)
        {
            return;
        }

        foreach (var (name, values) in headers)
        {
            Headers[name] = Headers.TryGetValue(name, out var present) ? present.Concat(values) : values;
        }
    }
}
