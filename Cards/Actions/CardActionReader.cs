using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>The one place where a card's payload becomes a typed action. It never throws on what came from the wire.</summary>
public static class CardActionReader
{
    /// <summary>Reads the JSON object that a click delivered: the button's data with the card's inputs merged into it.</summary>
    public static CardActionReading Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return new CardActionReading.Unreadable("empty payload");
        }

        try
        {
            return JsonSerializer.Deserialize(json, CardActionJson.Default.CardAction) is { } action
                ? new CardActionReading.Understood(WithInputs(action, json))
                : new CardActionReading.Unreadable("null payload");
        }
        catch (JsonException)
        {
            return new CardActionReading.Unreadable("unknown or malformed action");
        }
        catch (NotSupportedException)
        {
            // System.Text.Json's answer to a payload without a discriminator.
            return new CardActionReading.Unreadable("payload without an action");
        }
    }

    private static CardAction WithInputs(CardAction action, string json) => action switch
    {
        StepAction step => step with { Answers = Answers(step.Step, json) },
        CheckEscalation check => check with { Answers = Inputs(json, CardActionJson.Default.CategorizationAnswers) },
        CheckSecurity check => check with { Answers = Inputs(json, CardActionJson.Default.CategorizationAnswers) },
        LeaveForm leave => leave with { Answers = Form(leave.From, json) },
        LinkToOutage link => link with { Answers = Form(link.From, json) },
        ChangeFacts change => change with { Case = Inputs(json, CardActionJson.Default.Tier2Case) },
        ConfirmTier2 confirm => confirm with { Case = Inputs(json, CardActionJson.Default.Tier2Case) },
        CloseNotACall close => close with { Answers = Inputs(json, CardActionJson.Default.NotACallEntry) },
        DismissHeard dismiss => dismiss with { Answers = Inputs(json, CardActionJson.Default.NoEventEntry) },
        CheckQuestion check => check with { Answers = Inputs(json, CardActionJson.Default.PeerEntry) },
        ResolveCase resolve => resolve with { Answers = Inputs(json, CardActionJson.Default.CaseEntry) },
        ReturnCase back => back with { Answers = Inputs(json, CardActionJson.Default.CaseEntry) },
        DecideCase decide => decide with { Answers = Inputs(json, CardActionJson.Default.CaseEntry) },
        PassUpCase pass => pass with { Answers = Inputs(json, CardActionJson.Default.CaseEntry) },
        _ => action,
    };

    private static StepAnswers Answers(CallStep step, string json) => step switch
    {
        CallStep.Greeting => Inputs(json, CardActionJson.Default.GreetingAnswers),
        CallStep.Intake => Inputs(json, CardActionJson.Default.IntakeAnswers),
        CallStep.Categorization => Inputs(json, CardActionJson.Default.CategorizationAnswers),
        CallStep.Investigation => Inputs(json, CardActionJson.Default.InvestigationAnswers),
        CallStep.Resolution => Inputs(json, CardActionJson.Default.ResolutionAnswers),
        CallStep.DifficultClients => Inputs(json, CardActionJson.Default.DifficultClientAnswers),
        CallStep.Documentation => Inputs(json, CardActionJson.Default.DocumentationAnswers),
        _ => throw new JsonException("SOP-7005 has no such step."),
    };

    private static object Form(CallForm form, string json) => form switch
    {
        CallForm.Facts or CallForm.Security => Inputs(json, CardActionJson.Default.CategorizationAnswers),
        CallForm.Tier2 => Inputs(json, CardActionJson.Default.Tier2Case),
        CallForm.Peer => Inputs(json, CardActionJson.Default.PeerEntry),
        _ => throw new JsonException("There is no such form."),
    };

    private static T Inputs<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type) ?? throw new JsonException("A card's payload is an object.");
}
