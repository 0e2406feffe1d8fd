using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>The form of one act on an escalated ticket, in the view of the person who does it: what the next one needs to know.</summary>
public static class CaseFormCard
{
    /// <param name="act">Resolve, return, pass up or decide.</param>
    /// <param name="entry">What was typed before.</param>
    public static AdaptiveCard Render(
        Ticket ticket, CaseThread thread, CaseAction act, CaseEntry entry, ImmutableArray<FieldError> errors, string key, DateTimeOffset now)
    {
        var (id, inputs) = (ticket.Id.ToString(), new Inputs(errors));
        var (title, fields, button) = act switch
        {
            CaseAction.Resolve => (
                $"Resolve {id}",
                [.. inputs.LongText(nameof(entry.RootCause), "Root cause", entry.RootCause, required: true), .. inputs.LongText(nameof(entry.Steps), "Steps that resolve it", entry.Steps, "Tier 1 learns from them", required: true)],
                Buttons.Primary("Resolved", new ResolveCase
                {
                    Card = key,
                    Ticket = id,
                    Post = thread.Id,
                    Asked = FillerWords.IsFiller(entry.RootCause) ? entry.RootCause : null,
                })),
            CaseAction.Return => (
                $"Return {id} to Tier 1",
                [.. inputs.Choice(nameof(entry.Reason), "Reason", entry.Reason, Choices.ReturnReasons, "Choose", required: true), .. inputs.LongText(nameof(entry.Note), "What is Tier 1 to do next?", entry.Note, required: true)],
                Buttons.Primary("Return it", new ReturnCase { Card = key, Ticket = id, Post = thread.Id })),
            CaseAction.PassUp => (
                $"Pass {id} up to {SupportLevelName.Of(Next(ticket))}",
                PassUp(ticket, entry, inputs, now),
                Buttons.Primary("Pass it up", new PassUpCase { Card = key, Ticket = id, Post = thread.Id })),
            CaseAction.Decide => (
                $"Decide {id}",
                [.. inputs.LongText(nameof(entry.Decision), "The I.T. Manager's decision", entry.Decision, required: true), .. inputs.LongText(nameof(entry.Why), "Reason", entry.Why, required: true)],
                Buttons.Primary("Record the decision", new DecideCase { Card = key, Ticket = id, Post = thread.Id })),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act asks for no words."),
        };
        return CardFactory.Create($"{title}.",
        [
            Words.Heading(title),
            Words.Quiet(TicketName.Short(ticket)),
            Words.Quiet(About(act)),
            .. (AdaptiveElement[])fields,
            .. EventQuestionField.Create(inputs, errors, nameof(entry.NotEvent), entry.NotEvent),
            .. Inputs.Count(errors),
            .. Buttons.Rows(button, Buttons.Quiet("Back", new ShowCase { Card = key, Ticket = id, Post = thread.Id })),
        ]);
    }

    private static AdaptiveElement[] PassUp(Ticket ticket, CaseEntry entry, Inputs inputs, DateTimeOffset now) =>
    [
        .. inputs.LongText(nameof(entry.Done), "What was done, and why the next level?", entry.Done, required: true),
        .. Security(ticket, entry, inputs, now),
    ];

    /// <summary>KB-155's third question, with what Tier 3 must know of a concern. Of a security case nothing is asked.</summary>
    private static IEnumerable<AdaptiveElement> Security(Ticket ticket, CaseEntry entry, Inputs inputs, DateTimeOffset now) =>
        !PassUpSecurity.IsAsked(ticket) ? [] :
        [
            .. inputs.Choice(
                nameof(entry.Concern), "Any security concern, confirmed or suspected?", entry.Concern ?? PassUpSecurity.Begun(ticket),
                Choices.Concerns, "Choose", required: true),
            .. inputs.Text(
                nameof(entry.System), "With a concern: on which system?", entry.System ?? CaseSubject.Of(ticket).System,
                "Leave it empty if not known yet"),
            Inputs.Pair(
                inputs.Date(nameof(entry.DiscoveredDate), "Discovered", entry.DiscoveredDate ?? PhilippineTime.Date(now)),
                inputs.Time(nameof(entry.DiscoveredTime), "Time (PHT)", entry.DiscoveredTime ?? PhilippineTime.Minute(now))),
        ];

    private static SupportLevel Next(Ticket ticket) => ticket.Case is { Level: < SupportLevel.ItManager } held ? held.Level + 1 : SupportLevel.ItManager;

    private static string About(CaseAction act) => act switch
    {
        CaseAction.Resolve => "The engineer is told, and asks the client to confirm.",
        CaseAction.Return => "“Does not meet KB-155” counts as a false escalation of the engineer for 90 days (HR-201).",
        CaseAction.Decide => "It stands on the card and the engineer is told. The ticket stays here until it is resolved or returned by it.",
        _ => "The ticket keeps who moved it and why.",
    };
}
