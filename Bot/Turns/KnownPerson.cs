using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>Completes the person of a turn by what the store knows of them. Where the store does not answer, the ids of the request hold until the next turn.</summary>
public sealed class KnownPerson(KnownPeople people, ILogger<KnownPerson> log) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var person = TurnPerson.Read(turnContext.Activity.From);
        try
        {
            person = await people.FindAsync(person, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.PersonNotRead(log, exception);
        }

        turnContext.TurnState.Add(person);
        await next(cancellationToken);
    }
}
