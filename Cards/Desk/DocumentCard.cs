using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Answers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A document of the Knowledge Hub in our own words, or the list of them.</summary>
public static class DocumentCard
{
    private const int TypedLength = 40;

    /// <param name="current">The ticket of the call that is on, to go back to; null between calls.</param>
    public static AdaptiveCard Render(string key, HubDocument document, KnowledgeHub hub, Ticket? current) => CardFactory.Create(
        $"{document.Name}: {document.Settles}.",
    [
        Words.Heading(document.Name),
        Words.Quiet($"{document.Source} · in our own words"),
        .. TicketNameLine.Create(current),
        .. AnswerBook.TextOf(document, hub).Select(line => Words.Line(Words.Small(line))),
        .. Buttons.Rows(
            current is { } on ? Buttons.Quiet("Show the step", new ResumeCall { Card = key, Ticket = on.Id.ToString() }) : null,
            Buttons.Quiet("All documents", Open(key, "", current))),
    ]);

    /// <summary>Every document with what it settles.</summary>
    public static AdaptiveCard List(string key, IEnumerable<HubDocument> documents, Ticket? current) =>
        List("Type kb and a number or a word, such as kb 310 or kb sla.", key, documents, current, null);

    /// <summary>The documents whose names are nearest to one that none has. The typed text can still be kept.</summary>
    public static AdaptiveCard Nearest(string key, IEnumerable<HubDocument> documents, Ticket? current, string name, AskedQuestion typed)
    {
        var keep = Buttons.Quiet(
            current is null ? "New call, keep as note" : "It was a note",
            new KeepAsNote { Card = key, Ticket = current?.Id.ToString(), Text = typed.Text, Message = typed.Message });
        return List($"No document is called “{Clip.To(name, TypedLength)}”. These are near:", key, documents, current, keep);
    }

    private static AdaptiveCard List(
        string line, string key, IEnumerable<HubDocument> documents, Ticket? current, AdaptiveExecuteAction? button) =>
        CardFactory.Create($"Knowledge Hub. {line}",
        [
            Words.Heading("Knowledge Hub"),
            Words.Quiet(line),
            .. TicketNameLine.Create(current),
            .. documents.SelectMany(document => new AdaptiveElement[]
            {
                TextLink.Row($"{document.Name} ›", Open(key, document.Id, current)),
                Words.Close(Words.Quiet(document.Settles)),
            }),
            .. Buttons.Rows(button),
        ]);

    private static StartCommand Open(string key, string document, Ticket? current) =>
        new() { Card = key, Ticket = current?.Id.ToString(), Command = "kb", Argument = document };
}
