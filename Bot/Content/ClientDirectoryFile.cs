using System.Text.Json;
using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Bot.Content;

/// <summary>clients.json: the companies LeanTech serves, each with its code, its name, the host name of its server (KB-253) and its data-privacy tags (KB-450).</summary>
public static partial class ClientDirectoryFile
{
    private static readonly NamesOf<PrivacyTag> Tags = new(PrivacyReminder.Name);

    public static ClientDirectory Read(string text, ContentProblems problems)
    {
        var rows = ContentJson.ReadItems<Row>(ContentJson.Read<Layout>(text).Clients, "client", problems).ToArray();
        problems.AddUnless(rows is not [], "has no clients");
        problems.AddRepeated("code", rows.Select(row => row.Code));
        problems.AddRepeated("name", rows.Select(row => row.Name));
        problems.AddRepeated("server", rows.Select(row => row.Server));
        foreach (var row in rows)
        {
            Check(row, problems);
        }

        return new ClientDirectory(problems.All is [] ? rows.Select(Company) : []);
    }

    private static void Check(Row row, ContentProblems problems)
    {
        problems.AddUnless(Code().IsMatch(row.Code), $"the code \"{row.Code}\" of {row.Name} must be 2 to 30 lower-case letters, digits and single hyphens");
        problems.AddUnless(row.Name.Trim().Length is >= 2 and <= 100, $"the name \"{row.Name}\" of {row.Code} must be 2 to 100 characters");
        problems.AddUnless(row.Server is null || HostName().IsMatch(row.Server), $"the server \"{row.Server}\" of {row.Code} must be a host name");
        foreach (var tag in row.Tags.Where(tag => Tags.Find(tag) is null))
        {
            problems.Add($"the tag \"{tag}\" of {row.Code} must be one of {string.Join(", ", Tags.All)}");
        }
    }

    private static ClientCompany Company(Row row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        Server = row.Server,
        Tags = [.. row.Tags.Select(Tags.Find).OfType<PrivacyTag>().Distinct()],
    };

    [GeneratedRegex("^(?=.{2,30}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();

    private sealed record Layout(IReadOnlyList<JsonElement> Clients);

    private sealed record Row
    {
        public string Code { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Server { get; init; }

        public string[] Tags { get; init; } = [];
    }
}
