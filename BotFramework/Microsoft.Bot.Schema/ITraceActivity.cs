namespace Microsoft.Bot.Schema;

/// <summary>A note for a debugging channel; other channels never see it.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }

    string Label { get; set; }

    string ValueType { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
