using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeanTechBot.Tests.Components;

/// <summary>The Adaptive Cards renderer that Teams' own is built on (npm adaptivecards), at version 1.5 with Teams' host configurations.</summary>
internal static class CardRenderer
{
    /// <summary>
    /// Checks cards strictly: elements, properties, enumerations, version, input ids and labels, at most six actions, less than 25 KB. Many at once are
    /// much faster than one at a time.
    /// </summary>
    /// <param name="cards">The JSON of each card by a name for it.</param>
    /// <returns>Every problem; empty when all cards are fit for Teams. Without Node the test ends here, see <see cref="MissingComponent"/>.</returns>
    public static async Task<IReadOnlyList<CardProblem>> CheckAsync(IReadOnlyDictionary<string, string> cards)
    {
        var all = new JsonObject(cards.Select(card => KeyValuePair.Create(card.Key, JsonNode.Parse(card.Value))));
        var answer = await NodeScript.RunAsync("check-cards.mjs", all.ToJsonString());
        return JsonSerializer.Deserialize<CardProblem[]>(answer, JsonSerializerOptions.Web)!;
    }

    /// <summary>Draws one card as Teams does. Many are drawn faster on one <see cref="CardCanvas"/>.</summary>
    /// <param name="card">The card's JSON.</param>
    /// <param name="theme">Teams' theme.</param>
    /// <param name="width">The width of the card in pixels: 340 in a side panel, 560 in a chat.</param>
    /// <returns>A PNG. Without Node or Chromium the test ends here, see <see cref="MissingComponent"/>.</returns>
    public static async Task<byte[]> DrawAsync(string card, CardTheme theme, int width)
    {
        await using var canvas = await CardCanvas.OpenAsync(theme, width);
        return await canvas.DrawAsync(card);
    }
}
