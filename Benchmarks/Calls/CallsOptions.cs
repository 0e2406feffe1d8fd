using Microsoft.Extensions.Configuration;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>The command line of the calls benchmark.</summary>
internal sealed class CallsOptions
{
    /// <summary>How long one measurement takes.</summary>
    public int Seconds { get; init; } = 10;

    /// <summary>Seconds of load before the first measurement.</summary>
    public int Warmup { get; init; } = 30;

    /// <summary>Engineers at work at once, separated by commas; the first is what the others are compared with.</summary>
    public string Concurrency { get; init; } = "1,16,64,500";

    /// <summary>The stores, separated by commas.</summary>
    public string Stores { get; init; } = "sqlite,azurite";

    /// <summary>After how many turns the resident memory is read; 0 for not at all.</summary>
    public int MemoryTurns { get; init; } = 100_000;

    public static CallsOptions Read(string[] settings) => new ConfigurationBuilder().AddCommandLine(settings).Build().Get<CallsOptions>() ?? new();
}
