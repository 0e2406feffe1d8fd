namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>Who calls about what: a company's code, its server and the portal error that it sees.</summary>
public sealed record Caller(string Company, string Server, string Error)
{
    /// <summary>The caller of a desk with one client.</summary>
    public static readonly Caller Northgate = new("northgate", "northgate-web01", "LT-2003");
}
