using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.PortalErrors;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>What KB-601 says of the codes that a question names, or of those that its words describe.</summary>
internal static partial class ErrorCodeAnswer
{
    /// <summary>How many codes are told in full: three lines each.</summary>
    private const int ToldWhole = 2;

    /// <summary>How many codes a description brings.</summary>
    private const int MostDescribed = 3;

    /// <summary>A shorter word describes nothing.</summary>
    private const int ShortestWord = 3;

    private const int NameWeight = 2;

    private static readonly ImmutableHashSet<string> Common =
    [
        "the", "and", "for", "what", "code", "error", "there", "that", "this", "portal", "client", "has", "not", "with", "from",
        "server", "service", "ano", "ung", "yung", "may", "ang",
    ];

    public static AnswerParts Of(string question, AskedWords asked, AnswerContext context)
    {
        var catalogue = context.Hub.PortalErrors;
        var recognised = catalogue.Recognise(question);
        PortalError[] named = [.. recognised.Known.Union(Numbers(question, catalogue))];
        if (named is not [] || recognised.Unknown is not [])
        {
            return new() { Found = [.. Told(named), .. recognised.Unknown.Select(NotThere)], IsWhole = true };
        }

        if (Described(asked, catalogue) is { Length: > 0 } described)
        {
            return new() { Found = [.. Told(described)], IsWhole = true };
        }

        var codes = context.Ticket?.ErrorCodes.Select(catalogue.Find).OfType<PortalError>() ?? [];
        return new() { OfTicket = [.. codes.Take(ToldWhole).SelectMany(error => Whole(error).Where((_, line) => line != 1))] };
    }

    /// <summary>"5012 severity?" names a code where KB-601 has it.</summary>
    private static IEnumerable<PortalError> Numbers(string question, PortalErrorCatalogue catalogue) =>
        Number().Matches(question).Select(number => catalogue.Find($"LT-{number.Value}")).OfType<PortalError>();

    private static IEnumerable<string> Told(IReadOnlyCollection<PortalError> errors) =>
        errors.Count <= ToldWhole ? errors.SelectMany(Whole) : errors.Select(Head);

    private static IEnumerable<string> Whole(PortalError error) => [Head(error), $"Means: {error.Description}", $"Do: {error.Action}"];

    private static string Head(PortalError error) => $"{error.Code} {error.Name} · {error.Severity?.ToString() ?? "no action needed"}";

    private static string NotThere(string code) => $"{code} is not in KB-601. Check the code with the client.";

    /// <summary>The codes whose names have the question's words, best first.</summary>
    private static PortalError[] Described(AskedWords asked, PortalErrorCatalogue catalogue)
    {
        string[] words = [.. asked.Words.Where(word => word.Length >= ShortestWord && !Common.Contains(word)).Distinct()];
        var scored = catalogue.All
            .Select(error => (Error: error, Score: Score(words, error)))
            .Where(found => found.Score >= NameWeight)
            .OrderByDescending(found => found.Score)
            .ToArray();
        return [.. scored.TakeWhile(found => found.Score == scored[0].Score).Take(MostDescribed).Select(found => found.Error)];
    }

    private static int Score(string[] words, PortalError error)
    {
        var name = new SearchText(error.Name).Words;
        var description = new SearchText(error.Description).Words;
        return words.Sum(word => name.Any(own => Begins(own, word)) ? NameWeight : description.Any(own => Begins(own, word)) ? 1 : 0);
    }

    private static bool Begins(string own, string word) => own.StartsWith(word, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\p{N}:.,-])[1-6][0-9]{3}(?![\p{L}\p{N}:]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
