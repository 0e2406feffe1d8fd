using System.Text.Json;
using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>What was typed on a step's card, as the inputs that said it.</summary>
public static class TypedInputs
{
    /// <summary>The inputs with an entry, by their ids.</summary>
    public static Dictionary<string, string> Of(StepAnswers answers) =>
        Json(answers).Where(input => input.Value is not null).ToDictionary(input => input.Key, input => input.Value!.ToString());

    /// <summary>The id of the input of a property.</summary>
    public static string Id(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>The answers with the entries that are held in place of the typed ones.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="held">What the ticket holds, of the same step.</param>
    /// <param name="properties">Which entries are put back.</param>
    public static StepAnswers PutBack(StepAnswers typed, StepAnswers held, IEnumerable<string> properties)
    {
        var (inputs, before) = (Json(typed), Json(held));
        foreach (var input in properties.Select(Id))
        {
            inputs[input] = before[input]?.DeepClone();
        }

        return (StepAnswers)inputs.Deserialize(CardActionJson.Default.GetTypeInfo(typed.GetType())!)!;
    }

    private static JsonObject Json(StepAnswers answers) =>
        (JsonObject)JsonSerializer.SerializeToNode(answers, CardActionJson.Default.GetTypeInfo(answers.GetType())!)!;
}
