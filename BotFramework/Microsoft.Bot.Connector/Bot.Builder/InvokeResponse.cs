namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>Written as JSON; no body if null.</summary>
    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
