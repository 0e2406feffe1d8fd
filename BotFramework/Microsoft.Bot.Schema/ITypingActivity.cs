namespace Microsoft.Bot.Schema;

/// <summary>The sender is preparing a reply.</summary>
public interface ITypingActivity : IActivity
{
}
