using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Parts;

/// <summary>Says which note filled a field, and which note says something else.</summary>
internal static class HeardLines
{
    /// <summary>How much of a differing value is shown.</summary>
    private const int ShownValue = 60;

    /// <summary>The line under a field; nothing where no note speaks of it.</summary>
    public static IEnumerable<AdaptiveElement> Under(IEnumerable<HeardField>? heard, string property) =>
        heard?.FirstOrDefault(field => field.Name == property) is { } field && Say([field]) is { Length: > 0 } words ? [Words.Close(Words.Quiet(words))] : [];

    /// <summary>One line for all fields of a card that has no room under each.</summary>
    public static IEnumerable<AdaptiveElement> Joined(IEnumerable<HeardField> heard) => Say([.. heard]) is { Length: > 0 } words ? [Words.Quiet(words)] : [];

    private static string Say(IReadOnlyCollection<HeardField> fields) => string.Join(" · ", new[]
    {
        Filled([.. fields.SelectMany(field => field.FilledFrom).Select(fact => PhilippineTime.Minute(fact.At)).Distinct()]),
    }.Concat(fields.Select(field => field.Other).OfType<HeardFact>().Distinct().Select(Differing)).OfType<string>());

    private static string? Filled(string[] times) => times switch
    {
        [] => null,
        [var time] => $"from your note {time}",
        _ => $"from your notes {string.Join(", ", times)}",
    };

    private static string Differing(HeardFact fact) =>
        fact.Value.Length == 0 ? $"note {PhilippineTime.Minute(fact.At)} says so" : $"note {PhilippineTime.Minute(fact.At)} says {Typed.Line(fact.Value, ShownValue)}";
}
