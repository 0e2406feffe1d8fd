namespace Microsoft.Bot.Schema;

/// <summary>Something happened; nobody waits for an answer.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
