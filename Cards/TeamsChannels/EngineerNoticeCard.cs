using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>What became of an escalation, told to its engineer in their chat; a returned ticket can be taken up again from here.</summary>
public static class EngineerNoticeCard
{
    /// <summary>How much of one paragraph is shown; the notes have the whole.</summary>
    private const int Shown = 800;

    /// <param name="text">What happened, a paragraph to a blank line.</param>
    public static AdaptiveCard Render(Ticket ticket, string text, string key)
    {
        var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return CardFactory.Create(Clip.To(paragraphs[0], Shown),
        [
            Words.Line(Words.Bold(Clip.To(paragraphs[0], Shown))),
            .. paragraphs.Skip(1).Select(paragraph => Words.Plain(Clip.To(paragraph, Shown))),
            Words.Quiet(TicketName.Of(ticket)),
            .. ticket.Status == TicketStatus.ReturnedToTier1
                ? Buttons.Rows(Buttons.Primary("Take it up again", new TakeUpTicket { Card = key, Ticket = ticket.Id.ToString() }))
                : [],
        ]);
    }
}
