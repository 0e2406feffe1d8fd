using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is seen as one kind of activity.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The incoming activity as <typeparamref name="T"/>.</summary>
    new T Activity { get; }
}
