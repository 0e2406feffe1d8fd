namespace Microsoft.Bot.Schema;

/// <summary>A request for an action, whose sender does not wait.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
