using System.Text.Json.Serialization;

namespace LeanTechBot.Cards.Actions;

/// <summary>
/// What a button of a card submits. One sealed record per button, told apart on the wire by <see cref="Verb"/>; input ids are the property names of the
/// answers it carries. The operation key is minted when the card is rendered: the same click twice is recognised by it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "action", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(OpenTicket), OpenTicket.Name)]
[JsonDerivedType(typeof(OpenWithNote), OpenWithNote.Name)]
[JsonDerivedType(typeof(OpenSecurityTicket), OpenSecurityTicket.Name)]
[JsonDerivedType(typeof(ContinueStep), ContinueStep.Name)]
[JsonDerivedType(typeof(GoBack), GoBack.Name)]
[JsonDerivedType(typeof(ShowDifficultClient), ShowDifficultClient.Name)]
[JsonDerivedType(typeof(AskPeer), AskPeer.Name)]
[JsonDerivedType(typeof(AskEscalation), AskEscalation.Name)]
[JsonDerivedType(typeof(AskSecurity), AskSecurity.Name)]
[JsonDerivedType(typeof(CheckEscalation), CheckEscalation.Name)]
[JsonDerivedType(typeof(CheckSecurity), CheckSecurity.Name)]
[JsonDerivedType(typeof(ConfirmTier2), ConfirmTier2.Name)]
[JsonDerivedType(typeof(ChangeFacts), ChangeFacts.Name)]
[JsonDerivedType(typeof(ResumeCall), ResumeCall.Name)]
[JsonDerivedType(typeof(LeaveForm), LeaveForm.Name)]
[JsonDerivedType(typeof(LinkToOutage), LinkToOutage.Name)]
[JsonDerivedType(typeof(CopySpiel), CopySpiel.Name)]
[JsonDerivedType(typeof(CheckQuestion), CheckQuestion.Name)]
[JsonDerivedType(typeof(PostQuestion), PostQuestion.Name)]
[JsonDerivedType(typeof(ChangeQuestion), ChangeQuestion.Name)]
[JsonDerivedType(typeof(ClientUpdated), ClientUpdated.Name)]
[JsonDerivedType(typeof(ExcludeMaintenance), ExcludeMaintenance.Name)]
[JsonDerivedType(typeof(LeaveOngoing), LeaveOngoing.Name)]
[JsonDerivedType(typeof(SaveDocumentation), SaveDocumentation.Name)]
[JsonDerivedType(typeof(ResolveTicket), ResolveTicket.Name)]
[JsonDerivedType(typeof(CloseTicket), CloseTicket.Name)]
[JsonDerivedType(typeof(ReportNotConfirmed), ReportNotConfirmed.Name)]
[JsonDerivedType(typeof(KeepUnlistedCompany), KeepUnlistedCompany.Name)]
[JsonDerivedType(typeof(AskNotACall), AskNotACall.Name)]
[JsonDerivedType(typeof(CloseNotACall), CloseNotACall.Name)]
[JsonDerivedType(typeof(TakeUpTicket), TakeUpTicket.Name)]
[JsonDerivedType(typeof(KeepAsNote), KeepAsNote.Name)]
[JsonDerivedType(typeof(RunCommand), RunCommand.Name)]
[JsonDerivedType(typeof(StartCommand), StartCommand.Name)]
[JsonDerivedType(typeof(ShowNotes), ShowNotes.Name)]
[JsonDerivedType(typeof(MoveNote), MoveNote.Name)]
[JsonDerivedType(typeof(UndoFacts), UndoFacts.Name)]
[JsonDerivedType(typeof(ShowStep), ShowStep.Name)]
[JsonDerivedType(typeof(ReportHeard), ReportHeard.Name)]
[JsonDerivedType(typeof(AskNoEvent), AskNoEvent.Name)]
[JsonDerivedType(typeof(DismissHeard), DismissHeard.Name)]
[JsonDerivedType(typeof(ShowCase), ShowCase.Name)]
[JsonDerivedType(typeof(AcknowledgeCase), AcknowledgeCase.Name)]
[JsonDerivedType(typeof(OpenCaseForm), OpenCaseForm.Name)]
[JsonDerivedType(typeof(ResolveCase), ResolveCase.Name)]
[JsonDerivedType(typeof(ReturnCase), ReturnCase.Name)]
[JsonDerivedType(typeof(PassUpCase), PassUpCase.Name)]
[JsonDerivedType(typeof(DecideCase), DecideCase.Name)]
public abstract record CardAction
{
    /// <summary>The key of the rendered card.</summary>
    public required string Card { get; init; }

    /// <summary>The ticket the card belongs to; null on a card of the desk.</summary>
    public string? Ticket { get; init; }

    /// <summary>The stable discriminator on the wire.</summary>
    [JsonIgnore]
    public abstract string Verb { get; }

    /// <summary>The key that makes the repeat of this click harmless: one per card, button and what was typed.</summary>
    [JsonIgnore]
    public virtual string Operation => $"{Card}:{Verb}";

    /// <summary>What the button carries besides the inputs, as it goes into the card.</summary>
    public virtual Dictionary<string, string> Data()
    {
        var data = new Dictionary<string, string>(6) { ["action"] = Verb, ["card"] = Card };
        if (Ticket is not null)
        {
            data["ticket"] = Ticket;
        }

        return data;
    }
}
