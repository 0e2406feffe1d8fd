using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>What a step's card submits when nobody has touched it: the stored answers, and what the card fills in by itself.</summary>
internal static class UntouchedCard
{
    private const string Input = "Input.";

    /// <summary>The click on the card's button that leads on; null on a card without one.</summary>
    public static ContinueStep? Next(AdaptiveCard card)
    {
        var elements = JObject.Parse(CardJson.Of(card)).Descendants().OfType<JObject>().ToArray();
        var button = elements.Select(element => element["data"] as JObject)
            .FirstOrDefault(data => (string?)data?["action"] == ContinueStep.Name);
        if (button?.DeepClone() is not JObject submitted)
        {
            return null;
        }

        foreach (var input in elements.Where(element => ((string?)element["type"])?.StartsWith(Input, StringComparison.Ordinal) == true))
        {
            if ((string?)input["value"] is { Length: > 0 } value)
            {
                submitted[(string)input["id"]!] = value;
            }
        }

        var read = CardActionReader.Read(submitted.ToString(Formatting.None));
        return read is CardActionReading.Understood { Action: ContinueStep next } ? next : null;
    }
}
