using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>Answers a question from the Knowledge Hub, with what the call's ticket adds. It stores nothing.</summary>
public sealed class QuestionAnswering(ITicketDesk desk)
{
    /// <summary>The longest question that the answer's button carries. A longer one is for the notes, so that it is not lost.</summary>
    private const int LongestQuestion = 2_000;

    private readonly OpenCallFinder open = new(desk);

    /// <summary>Sends the answer.</summary>
    /// <param name="text">The question as it was typed, secrets masked.</param>
    /// <returns>False where the hub does not know, and nothing was sent.</returns>
    public async Task<bool> AnswerAsync(
        DialogContext dc, CallTurn turn, string text, QuestionTopic topic, CancellationToken cancellationToken)
    {
        if (text.Length > LongestQuestion)
        {
            return false;
        }

        var ticket = await open.CurrentAsync(turn, cancellationToken);
        var context = new AnswerContext
        {
            Ticket = ticket,
            Hub = turn.Hub,
            Now = turn.Now,
            Engineer = dc.Context.Activity.From?.Name,
            Facts = turn.Hub.Listening.Read(text, Hearing.PlaceOf(turn)).Facts,
        };
        if (turn.Hub.Answers.Answer(topic, text, context) is not KnowledgeAnswer.HubAnswer answer)
        {
            return false;
        }

        var view = new AnswerView
        {
            Call = ticket is null ? null : turn.View(ticket),
            Key = CardKey.Mint(),
            Question = new AskedQuestion(text, turn.MessageId, MayBeKept: !PatientData.IsLikely(text)),
            Answer = answer,
        };
        await turn.SendCardAsync(AnswerCard.Render(view), cancellationToken);
        return true;
    }
}
