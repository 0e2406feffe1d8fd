using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>kb</c>: the documents of the Knowledge Hub; with a number or a word, that one. With or without a call.</summary>
public sealed class KbCommand(ITicketDesk desk, KnowledgeHub hub) : ICallCommand
{
    private readonly OpenCallFinder open = new(desk);

    public string Word => "kb";

    public string Usage => "kb, kb 310, kb sla";

    public string Does => "The Knowledge Hub's documents";

    public bool TakesArgument => true;

    public bool IsGuessed => false;

    /// <summary>The name of a document, or one word that names none: "kb article did not help" is a note.</summary>
    public bool Takes(string argument) => hub.Answers.Find(argument) is not null || !argument.Contains(' ');

    public async Task RunAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken)
    {
        var current = await open.CurrentAsync(turn, cancellationToken);
        var (key, answers) = (CardKey.Mint(), turn.Hub.Answers);
        if (argument.Length == 0)
        {
            await turn.SendCardAsync(DocumentCard.List(key, answers.Documents, current), cancellationToken);
        }
        else if (answers.Find(argument) is { } document)
        {
            await turn.SendCardAsync(DocumentCard.Render(key, document, turn.Hub, current), cancellationToken);
        }
        else
        {
            var typed = new AskedQuestion(turn.Text ?? $"{Word} {argument}", turn.MessageId, MayBeKept: true);
            await turn.SendCardAsync(DocumentCard.Nearest(key, answers.Nearest(argument), current, argument, typed), cancellationToken);
        }
    }
}
