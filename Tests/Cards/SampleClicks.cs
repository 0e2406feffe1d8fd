using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;

namespace LeanTechBot.Tests.Cards;

/// <summary>Clicks on cards with every input filled, and the records they have to be read as.</summary>
internal static class SampleClicks
{
    /// <summary>What a host submits: the button's data and an entry in every input.</summary>
    public static JsonObject Payload(ShownCard card, CardButton button)
    {
        var payload = button.Data;
        foreach (var input in card.Inputs)
        {
            payload[input.Id] = Entry(input);
        }

        return payload;
    }

    /// <summary>The same as a record, put together property by property.</summary>
    public static CardAction Record(Type type, ShownCard card, CardButton button)
    {
        var action = (CardAction)Activator.CreateInstance(type)!;
        foreach (var property in Carried(type))
        {
            Set(action, property, button.Data[Wire(property.Name)]?.GetValue<string>());
        }

        if (action is StepAction step && button.Data.ContainsKey(Wire(nameof(StepAction.NoPatientData))))
        {
            action = step with { NoPatientData = true };
        }

        if (InputsOf(type) is { } inputs)
        {
            inputs.SetValue(action, Entered(card, AnswersType(action, inputs)));
        }

        return action;
    }

    /// <summary>The property that holds the inputs; null for an action that reads none.</summary>
    public static PropertyInfo? InputsOf(Type type) => type.GetProperty("Answers") ?? type.GetProperty("Case");

    /// <summary>The properties that every button of an action carries in its data: what answers the question about patient data stands
    /// on the card that asks alone.</summary>
    public static IEnumerable<PropertyInfo> Carried(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && property.Name is not ("Answers" or "Case" or nameof(StepAction.NoPatientData)));

    /// <summary>The record that holds the inputs of the cards an action is on.</summary>
    public static Type AnswersType(CardAction action, PropertyInfo inputs) => action switch
    {
        StepAction step => new CallAnswers().Of(step.Step).GetType(),
        LeaveForm { From: CallForm.Facts or CallForm.Security } => typeof(CategorizationAnswers),
        LeaveForm { From: CallForm.Tier2 } => typeof(Tier2Case),
        LeaveForm => typeof(PeerEntry),
        LinkToOutage { From: CallForm.Facts } => typeof(CategorizationAnswers),
        LinkToOutage => typeof(Tier2Case),
        _ => inputs.PropertyType,
    };

    public static string Wire(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private static object Entered(ShownCard card, Type type)
    {
        var answers = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (card.Inputs.FirstOrDefault(input => input.Id == Wire(property.Name)) is { } input)
            {
                Set(answers, property, Entry(input));
            }
        }

        return answers;
    }

    private static void Set(object target, PropertyInfo property, string? text)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        property.SetValue(target, text is null ? null : type == typeof(string) ? text : type == typeof(bool) ? bool.Parse(text) : type == typeof(int) ? int.Parse(text, CultureInfo.InvariantCulture) : Enum.Parse(type, text));
    }

    private static string Entry(CardInput input) => input.Kind switch
    {
        "Input.ChoiceSet" => input.Choices.Last(choice => choice.Value.Length > 0).Value,
        "Input.Toggle" => "true",
        "Input.Date" => "2026-04-17",
        "Input.Time" => "08:15",
        _ => $"typed in {input.Id}",
    };
}
