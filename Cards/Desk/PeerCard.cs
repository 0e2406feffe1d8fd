using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Desk;

/// <summary>A question to peers (KB-102): what is asked and what was tried. The next card shows the words as they would be posted.</summary>
public static class PeerCard
{
    public static AdaptiveCard Render(CallView view, PeerEntry entry, ImmutableArray<FieldError> errors)
    {
        var (channel, ticket, inputs) = (view.Hub.Channels.Tier1Support, view.Ticket.Id.ToString(), new Inputs(errors));
        return CardFactory.Create($"Ask in {channel}. Asking is never penalized.",
        [
            .. StepHeader.Of(view, $"Ask in {channel}", $"Still at step {(int)view.Ticket.Step}"),
            .. inputs.LongText(nameof(entry.Question), "Your question", entry.Question, "What do you need to know?", PeerEntry.Longest, required: true),
            .. inputs.LongText(nameof(entry.Tried), "Tried so far", entry.Tried, "Checks done and what they showed", PeerEntry.Longest),
            Words.Quiet("The ticket id stands for the client: names, companies, hosts, addresses and phone numbers are masked, and you see the words before they are posted (KB-102). Asking first is never penalized (HR-201)."),
            .. Buttons.Rows(
                Buttons.Primary("Check the words", new CheckQuestion { Card = view.Key, Ticket = ticket }),
                Buttons.Quiet("Back to the call", new LeaveForm { Card = view.Key, Ticket = ticket, From = CallForm.Peer })),
        ]);
    }
}
