namespace Microsoft.Bot.Schema;

// Every kind is the same object seen through that kind's interface, if the type says so.
public partial class Activity :
    IActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    public IMessageActivity AsMessageActivity() => IfType(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => IfType(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IfType(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => IfType(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => IfType(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => IfType(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => IfType(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => IfType(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => IfType(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => IfType(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => IfType(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => IfType(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => IfType(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => IfType(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => IfType(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => IfType(ActivityTypes.CommandResult);

    /// <summary>Whether this is of a type, or of a sub-type of it written as <c>type/sub-type</c>.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity IfType(string activityType) => IsActivity(activityType) ? this : null;
}
