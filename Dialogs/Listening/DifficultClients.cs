using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Listening;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>
/// A line that tells of a difficult client is a note, and brings the fitting spiel as a message of its own, to be copied.
/// </summary>
public sealed class DifficultClients(ITicketDesk desk, NoteTaking notes)
{
    private readonly OpenCallFinder open = new(desk);

    /// <param name="note">The text as a note has it.</param>
    public async Task TakeAsync(
        DialogContext dc, CallTurn turn, string note, HeardText heard, ClientSituation situation, CancellationToken cancellationToken)
    {
        await notes.TakeAsync(dc, turn, note, heard, cancellationToken);
        var ticket = await open.CurrentAsync(turn, cancellationToken);
        await turn.SendTextAsync(SpokenSpiel.ToCopy(SituationSpiel.Choose(situation, ticket, turn.Hub), ticket, turn), cancellationToken);
    }
}
