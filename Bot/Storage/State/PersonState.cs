using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Storage.State;

/// <summary>The SDK's user state, kept under the person instead of the Teams id.</summary>
public sealed class PersonState(IStorage storage) : UserState(storage)
{
    protected override string GetStorageKey(ITurnContext turnContext) => $"{turnContext.Activity.ChannelId}/users/{TurnPerson.Of(turnContext).Id}";
}
