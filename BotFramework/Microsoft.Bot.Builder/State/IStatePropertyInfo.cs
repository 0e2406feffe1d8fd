namespace Microsoft.Bot.Builder;

/// <summary>A named property.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The property's name.</summary>
    string Name { get; }
}
