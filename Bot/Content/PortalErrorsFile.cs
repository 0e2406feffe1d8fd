using System.Text.Json;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Content;

/// <summary>portal-errors.json: KB-601's categories and codes. The severity <c>Informational</c> means that no action is needed.</summary>
public static partial class PortalErrorsFile
{
    private static readonly NamesOf<Severity> Severities = new(severity => severity.ToString());

    private const string Informational = "Informational";

    public static PortalErrorCatalogue Read(string text, ContentProblems problems)
    {
        var layout = ContentJson.Read<Layout>(text);
        var rows = ContentJson.ReadItems<Row>(layout.Codes, "code", problems).ToArray();
        var prefixes = layout.Categories.Select(category => category.Prefix).ToArray();
        problems.AddUnless(rows is not [], "has no codes");
        problems.AddRepeated("category", prefixes);
        problems.AddRepeated("code", rows.Select(row => row.Code));
        foreach (var row in rows)
        {
            Check(row, prefixes, problems);
        }

        return new PortalErrorCatalogue(problems.All is [] ? rows.Select(Error) : []);
    }

    private static void Check(Row row, string[] prefixes, ContentProblems problems)
    {
        var formed = Code().IsMatch(row.Code);
        problems.AddUnless(formed, $"the code \"{row.Code}\" must be LT- and four digits");
        problems.AddUnless(!formed || prefixes.Contains(PrefixOf(row)), $"the code {row.Code} has no category {PrefixOf(row)}");
        problems.AddUnless(row.Severity == Informational || Severities.Find(row.Severity) is not null,
            $"the severity \"{row.Severity}\" of {row.Code} must be one of {Informational}, {string.Join(", ", Severities.All)}");
        problems.AddUnless(row.Name.Trim() is not "", $"{row.Code} has no name");
        problems.AddUnless(row.Description.Trim() is not "", $"{row.Code} has no description");
        problems.AddUnless(row.Action.Trim() is not "", $"{row.Code} has no action");
    }

    private static string PrefixOf(Row row) => string.Concat(row.Code.Take(4)) + "xxx";

    private static PortalError Error(Row row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Severity = Severities.Find(row.Severity),
        Description = row.Description,
        Action = row.Action,
    };

    [GeneratedRegex(@"^LT-[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private sealed record Layout(string Document, IReadOnlyList<Category> Categories, IReadOnlyList<JsonElement> Codes);

    private sealed record Category(string Prefix, string Name);

    private sealed record Row
    {
        public string Code { get; init; } = "";

        public string Name { get; init; } = "";

        public string Severity { get; init; } = "";

        public string Description { get; init; } = "";

        public string Action { get; init; } = "";
    }
}
