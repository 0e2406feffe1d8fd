using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>Offers a possible security event that was heard in what an engineer typed. Nothing leaves the ticket before a click.</summary>
public static class HeardEventCard
{
    /// <param name="lines">The receipt of the note that says it; empty where none does.</param>
    /// <param name="reason">Why it is none, as it was typed.</param>
    /// <param name="errors">What is wrong with the reason.</param>
    public static AdaptiveCard Render(CallView view, HeardEvent heard, IReadOnlyList<string> lines, string? reason, ImmutableArray<FieldError> errors)
    {
        var ticket = view.Ticket.Id.ToString();
        var inputs = new Inputs(errors);
        return CardFactory.Create($"Possible security event on {ticket}: {HeardEvents.Kinds(heard)}. You wrote: {heard.Words}",
        [
            .. lines is [] ? [Words.Quiet(TicketName.Of(view.Ticket))] : lines.Select(Words.Quiet),
            HeardEventBox.Box(heard),
            .. Buttons.Rows(Buttons.Primary("Report to Tier 3", new ReportHeard { Card = view.Key, Ticket = ticket })),
            .. inputs.Text(nameof(NoEventEntry.NoEventReason), "Not a security event? Why?", reason, "One line, e.g. the vendor's approved test"),
            .. Buttons.Rows(Buttons.Quiet("Not a security event", new DismissHeard { Card = view.Key, Ticket = ticket, Event = heard.Number })),
        ]);
    }

    /// <summary>The same while no call is on: the report opens the ticket, and the text is its first note.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="message">The id of the message; null when it is not known.</param>
    public static AdaptiveCard WithoutCall(string key, HeardEvent heard, string text, string? message) => CardFactory.Create(
        $"Possible security event: {HeardEvents.Kinds(heard)}. No call is on.",
    [
        Words.Quiet("No call is on, so this is not stored yet."),
        HeardEventBox.Box(heard),
        .. Buttons.Rows(
            Buttons.Primary("Report to Tier 3", OpenSecurityTicket.With(key, HeardEventForm.Of(heard)) with { Text = text, Message = message }),
            Buttons.Quiet("New call, keep as note", new KeepAsNote { Card = key, Text = text, Message = message })),
        Words.Quiet("Report opens a ticket with what you typed as its first note, and the filled-in form."),
    ]);
}
