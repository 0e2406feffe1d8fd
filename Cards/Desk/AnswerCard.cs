using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Desk;

/// <summary>
/// What the Knowledge Hub says to a question, read in two seconds on a call. The question itself is stored only by <i>Keep as note</i>.
/// </summary>
public static class AnswerCard
{
    /// <summary>How many buttons stand beside <i>Keep as note</i>.</summary>
    private const int MaxNext = 2;

    public static AdaptiveCard Render(AnswerView view) => CardFactory.Create(view.Answer.PlainText,
    [
        Words.Line(Words.Bold(view.Answer.Title)),
        .. TicketNameLine.Create(view.Call?.Ticket),
        .. view.Answer.Say is { } say ? [Said(say.Text)] : Array.Empty<AdaptiveElement>(),
        .. view.Answer.OfTicket.Select(line => Words.Line(Words.Small(line, bold: true))),
        .. view.Answer.Lines.Select(line => Words.Line(Words.Small(line))),
        .. Buttons.Rows([.. Next(view).Take(MaxNext), Keep(view)]),
    ]);

    private static AdaptiveContainer Said(string text) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Small,
        Items = [Words.Line(Words.Small("Say  ", subtle: true, bold: true), Words.Run($"“{text}”"))],
    };

    private static AdaptiveExecuteAction? Keep(AnswerView view)
    {
        var (ticket, question) = (view.Call?.Ticket.Id.ToString(), view.Question);
        var keep = new KeepAsNote { Card = view.Key, Ticket = ticket, Text = question.Text, Message = question.Message };
        return question.MayBeKept ? Buttons.Quiet(ticket is null ? "New call, keep as note" : "Keep as note", keep) : null;
    }

    private static IEnumerable<AdaptiveExecuteAction> Next(AnswerView view) => view.Answer.Next
        .Select(step => Anywhere(step, view) ?? (view.Call is { } call ? InCall(step, call, view) : null))
        .OfType<AdaptiveExecuteAction>();

    /// <summary>The button of a step that needs no call; null for another.</summary>
    private static AdaptiveExecuteAction? Anywhere(AnswerStep step, AnswerView view) => step switch
    {
        AnswerStep.ReportToTier3 => Buttons.Primary("Report to Tier 3", Start(view, "security")),
        AnswerStep.ShowDocument => Buttons.Quiet($"Open {view.Answer.Source}", Start(view, "kb", view.Answer.Source)),
        AnswerStep.ShowRecord => Buttons.Quiet("My record", Start(view, "record")),
        AnswerStep.NewCall when view.Call is null => Buttons.Quiet("New call", new OpenTicket { Card = view.Key }),
        _ => null,
    };

    /// <summary>The button of a step of the call that is on; null where there is nothing for it to do.</summary>
    private static AdaptiveExecuteAction? InCall(AnswerStep step, CallView call, AnswerView view) => step switch
    {
        AnswerStep.Escalate => Buttons.Primary("Escalate", Start(view, "escalate")),
        AnswerStep.AskPeer => Buttons.Quiet("Ask a peer", Start(view, "ask", view.Question.ToPeers)),
        AnswerStep.ShowStep => Buttons.Quiet("Show the step", new ResumeCall { Card = view.Key, Ticket = call.Ticket.Id.ToString() }),
        AnswerStep.CopyWords when view.Answer.Say is { } say => Buttons.Quiet("To copy", new CopySpiel
        {
            Card = view.Key,
            Ticket = call.Ticket.Id.ToString(),
            Step = call.Ticket.Step,
            Revision = call.Revision,
            Spiel = say.Id,
        }),
        _ => null,
    };

    private static StartCommand Start(AnswerView view, string command, string argument = "") =>
        new() { Card = view.Key, Ticket = view.Call?.Ticket.Id.ToString(), Command = command, Argument = argument };
}

/// <summary>What the card of an answer is rendered from.</summary>
public sealed record AnswerView
{
    /// <summary>The call that is on; null between calls.</summary>
    public CallView? Call { get; init; }

    /// <summary>The key of this rendering.</summary>
    public required string Key { get; init; }

    public required AskedQuestion Question { get; init; }

    public required KnowledgeAnswer.HubAnswer Answer { get; init; }
}

/// <summary>A question as it was typed.</summary>
/// <param name="Text">Its words, secrets masked.</param>
/// <param name="Message">The id of its message; null when it is not known.</param>
/// <param name="MayBeKept">Whether one click may keep it as a note: not where it seems to name a patient.</param>
public sealed record AskedQuestion(string Text, string? Message, bool MayBeKept)
{
    /// <summary>The words that a question to peers begins with; empty where a post does not take them.</summary>
    public string ToPeers => Text.Length <= PeerEntry.Longest ? Text : "";
}
