using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>The person of a turn. This is the one place that reads a person from an activity; the channel signs both ids.</summary>
public static class TurnPerson
{
    /// <summary>The person as the turn's middleware completed it from the store, otherwise as the activity names it.</summary>
    public static Person Of(ITurnContext context) => context.TurnState.Get<Person>() ?? Read(context.Activity.From);

    /// <summary>The person that an activity names.</summary>
    public static Person Read(ChannelAccount from) => new() { TeamsId = from.Id, ObjectId = from.AadObjectId };
}
