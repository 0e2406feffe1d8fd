using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Actions;

/// <summary>The JSON of a submitted card: camel case, inputs in any order and as strings, toggles as "true" and "false", choices by name. What has to be there is not null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 8,
    Converters =
    [
        typeof(ToggleConverter), typeof(ChoiceConverter<CallStep>), typeof(ChoiceConverter<SpielId>), typeof(ChoiceConverter<CallForm>), typeof(ChoiceConverter<CaseAction>),
    ])]
[JsonSerializable(typeof(CardAction))]
[JsonSerializable(typeof(GreetingAnswers))]
[JsonSerializable(typeof(IntakeAnswers))]
[JsonSerializable(typeof(CategorizationAnswers))]
[JsonSerializable(typeof(InvestigationAnswers))]
[JsonSerializable(typeof(ResolutionAnswers))]
[JsonSerializable(typeof(DifficultClientAnswers))]
[JsonSerializable(typeof(DocumentationAnswers))]
[JsonSerializable(typeof(Tier2Case))]
[JsonSerializable(typeof(NotACallEntry))]
[JsonSerializable(typeof(NoEventEntry))]
[JsonSerializable(typeof(CaseEntry))]
[JsonSerializable(typeof(PeerEntry))]
internal sealed partial class CardActionJson : JsonSerializerContext;
