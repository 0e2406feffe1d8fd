namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows its version.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; "*" overwrites any.</summary>
    string ETag { get; set; }
}
