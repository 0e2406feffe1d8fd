using System.Globalization;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>notes</c>: the Live Incident Notes; with a number, that note whole and as plain text.</summary>
public sealed class NotesCommand(ITicketDesk desk) : TicketCommand(desk)
{
    /// <summary>How much of a note one message takes: Teams' own limit is not far above.</summary>
    private const int MessageLength = 20_000;

    public override string Word => "notes";

    public override string Usage => "notes, notes 17";

    public override string Does => "The Live Incident Notes, or one of them whole";

    public override bool Takes(string argument) => Number(argument) is not null;

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var notes = await Desk.NotesAsync(ticket.Id, cancellationToken);
        if (Number(argument) is not { } number)
        {
            await turn.SendCardAsync(NotesCard.Render(turn.View(ticket), notes), cancellationToken);
            return;
        }

        var found = notes.FirstOrDefault(note => note.Number == number);
        var text = found is null
            ? $"{TicketName.Of(ticket)} has no note {number}."
            : $"Note {number} of {TicketName.Of(ticket)} · {PhilippineTime.Stamp(found.At)} · {found.Author}\n\n{found.Text}";
        foreach (var part in Parts(text))
        {
            await turn.SendTextAsync(part, cancellationToken);
        }
    }

    private static int? Number(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<string> Parts(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var length = Math.Min(MessageLength, text.Length - from);
            length -= from + length < text.Length && char.IsHighSurrogate(text[from + length - 1]) ? 1 : 0;
            yield return text.Substring(from, length);
            from += length;
        }
    }
}
