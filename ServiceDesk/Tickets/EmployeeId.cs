using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>An employee id as SOP-7010 writes it, e.g. <c>LT-T1-001</c>.</summary>
public static partial class EmployeeId
{
    /// <summary>The id in capitals; null when the text is not one.</summary>
    public static string? Read(string? text) => text?.Trim().ToUpperInvariant() is { } id && Shape().IsMatch(id) ? id : null;

    [GeneratedRegex("^LT-[A-Z0-9]{1,4}-[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
