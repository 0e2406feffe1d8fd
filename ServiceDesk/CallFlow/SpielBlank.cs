namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// One bracketed part of a spiel. <paramref name="FormBlank"/> is the blank (SOP-7005 has one that never breaks a line) between it and the
/// "Ms./Mr." which is chosen with it; empty where no form of address stands before it.
/// </summary>
internal readonly record struct SpielBlank(string Placeholder, string FormBlank)
{
    /// <summary>What stands in its place: the part itself, in brackets, when it is not known.</summary>
    public string Fill(SpielContext context, bool beforeStop)
    {
        var known = Known(context);
        return FormOf(context) + (known is null ? Placeholder : beforeStop ? known.TrimEnd('.', ' ') : known);
    }

    /// <summary>Whether the engineer still has a part to say here; a direction to the engineer is none.</summary>
    public bool StaysOpen(SpielContext context) => Placeholder != SpielPlaceholder.CheckResources && Known(context) is null;

    private string? Known(SpielContext context) => Placeholder switch
    {
        SpielPlaceholder.DayTime => DayTime(context.Now),
        SpielPlaceholder.EngineerName => OneLine(context.EngineerName),
        SpielPlaceholder.ClientName => Client(context),
        SpielPlaceholder.Finding => OneLine(context.Finding),
        SpielPlaceholder.CaseStanding => OneLine(context.CaseStanding),
        SpielPlaceholder.Fix => Sentence(OneLine(context.Fix)),
        _ => null,
    };

    /// <summary>What stands before the name where SOP-7005 has "Ms./Mr.": the name that is said brings its title along.</summary>
    private string FormOf(SpielContext context) => (FormBlank, context.FormOfAddress) switch
    {
        ("", _) => "",
        (_, FormOfAddress.Ms) when NameOf(context) is null => "Ms." + FormBlank,
        (_, FormOfAddress.Mr) when NameOf(context) is null => "Mr." + FormBlank,
        (_, null) when NameOf(context)?.TitleFor(null) is null => SpielPlaceholder.FormOfAddress + FormBlank,
        _ => "",
    };

    /// <summary>The client as they are addressed; after an open "Ms./Mr." the last name alone.</summary>
    private string? Client(SpielContext context) => NameOf(context) switch
    {
        null => null,
        var name when FormBlank.Length > 0 && context.FormOfAddress is null && name.TitleFor(null) is null => name.Last,
        var name => name.Spoken(context.FormOfAddress),
    };

    private static SpokenName? NameOf(SpielContext context) => SpokenName.Read(OneLine(context.ClientName));

    private static string? Sentence(string? words) => words is null ? null : char.ToUpperInvariant(words[0]) + words[1..];

    private static string DayTime(DateTimeOffset now) => PhilippineTime.Of(now).Hour switch
    {
        < 12 => "morning",
        < 18 => "afternoon",
        _ => "evening",
    };

    /// <summary>The text on one line, blanks and control characters folded to single spaces; null when it says nothing.</summary>
    private static string? OneLine(string? text)
    {
        var words = string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.TrimEnd('.', ' ') is "" ? null : line;
    }
}
