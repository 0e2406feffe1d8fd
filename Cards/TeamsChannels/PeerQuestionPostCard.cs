using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>A question in the peers' channel (KB-102): the ticket id stands for the client, and nothing that could name it goes along.</summary>
public static class PeerQuestionPostCard
{
    public static AdaptiveCard Render(PendingPost post) => CardFactory.Create($"{post.Title}: {post.Ticket}.",
    [
        Words.Heading(post.Title),
        .. post.Facts.Select(fact => Facts.Of(fact.Name, fact.Value)),
        Words.Quiet("Answer in this thread and mention @LeanTechBot: your answer becomes a note of the ticket, and the engineer is told."),
    ]);
}
