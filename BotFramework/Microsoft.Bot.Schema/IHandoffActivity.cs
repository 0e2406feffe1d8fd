namespace Microsoft.Bot.Schema;

/// <summary>The conversation is passed to someone else.</summary>
public interface IHandoffActivity : IActivity
{
}
