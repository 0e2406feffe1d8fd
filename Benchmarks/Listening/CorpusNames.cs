using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>The labels of the corpus and what they are called in the program.</summary>
public static class CorpusNames
{
    /// <exception cref="FormatException">There is no such label.</exception>
    public static SecurityConcern ConcernOf(string topic) =>
        topic == "data-breach" ? SecurityConcern.SecurityBreach : Find<SecurityConcern>(topic);

    public static TextPlace PlaceOf(string where) => where switch
    {
        "no-call" => TextPlace.NoCall,
        "card" => TextPlace.CardField,
        "channel" => TextPlace.Channel,
        _ => TextPlace.Call,
    };

    /// <exception cref="FormatException">There is no such label.</exception>
    public static T Find<T>(string label)
        where T : struct, Enum
    {
        var name = label switch
        {
            "insists-escalation" => nameof(ClientSituation.InsistsOnEscalation),
            _ => label.Replace("-", "", StringComparison.Ordinal),
        };
        return Enum.TryParse<T>(name, ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"\"{label}\" is no {typeof(T).Name}");
    }
}
