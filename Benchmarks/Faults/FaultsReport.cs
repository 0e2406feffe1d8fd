namespace LeanTechBot.Benchmarks.Faults;

/// <summary>What a campaign found.</summary>
public sealed record FaultsReport
{
    public required int Kills { get; init; }

    /// <summary>How often the store was gone altogether.</summary>
    public required int Outages { get; init; }

    /// <summary>Single requests to the store that went wrong.</summary>
    public required int StoreFaults { get; init; }

    public required int ConnectorFaults { get; init; }

    public required int Tickets { get; init; }

    public required int Steps { get; init; }

    public required int Notes { get; init; }

    public required int Escalations { get; init; }

    public required int Acknowledgements { get; init; }

    public required int Turns { get; init; }

    public required int Attempts { get; init; }

    public required int Refusals { get; init; }

    /// <summary>Seconds of the longest answer over HTTP.</summary>
    public required double LongestAnswer { get; init; }

    /// <summary>Answers that came later than Teams waits.</summary>
    public required int LateAnswers { get; init; }

    /// <summary>What is missing or double; empty is the aim.</summary>
    public required IReadOnlyList<string> Losses { get; init; }

    /// <summary>Second posts of an escalation whose first one's outcome a kill or a fault had left unknown, and which the ticket does not prove.</summary>
    public required IReadOnlyList<SecondPost> Duplicates { get; init; }

    /// <summary>Second posts that nothing explains.</summary>
    public required IReadOnlyList<SecondPost> UnexplainedDuplicates { get; init; }

    /// <summary>Seconds from a start to the first answered turn after it.</summary>
    public required IReadOnlyList<double> Answered { get; init; }

    /// <summary>Seconds from the confirmation of an escalation to its post, kills and faults included.</summary>
    public required IReadOnlyList<double> Posted { get; init; }

    /// <summary>Seconds from the last start, with all faults over, until nothing was pending.</summary>
    public required double CaughtUp { get; init; }

    public bool IsClean => Losses is [] && UnexplainedDuplicates is [] && LateAnswers == 0;

    public void Write(TextWriter output)
    {
        output.WriteLine($"kills {Kills}, outages of the store {Outages}, faults of its requests {StoreFaults}, connector faults {ConnectorFaults}");
        output.WriteLine($"tickets {Tickets}, steps {Steps}, notes {Notes}, escalations {Escalations}, acknowledgements {Acknowledgements}; turns {Turns} in {Attempts} attempts, {Refusals} answered with what is safe");
        output.WriteLine($"losses {Losses.Count}, duplicates {Duplicates.Count} where the outcome was unknown, {UnexplainedDuplicates.Count} where it was known");
        output.WriteLine(FormattableString.Invariant($"longest answer {LongestAnswer:F1} s, later than Teams waits {LateAnswers}"));
        output.WriteLine($"start to first answered turn: {Spread(Answered)}");
        output.WriteLine($"confirmed to posted: {Spread(Posted)}");
        output.WriteLine(FormattableString.Invariant($"nothing pending {CaughtUp:F1} s after the last start"));
        foreach (var loss in Losses.Take(50))
        {
            output.WriteLine($"LOSS: {loss}");
        }

        foreach (var post in UnexplainedDuplicates.Take(50))
        {
            output.WriteLine($"DUPLICATE: {post}");
        }
    }

    private static string Spread(IReadOnlyList<double> seconds)
    {
        double[] sorted = [.. seconds.Order()];
        return sorted is [] ? "none" : FormattableString.Invariant($"median {sorted[sorted.Length / 2]:F2} s, p99 {sorted[sorted.Length * 99 / 100]:F2} s, longest {sorted[^1]:F2} s");
    }
}
