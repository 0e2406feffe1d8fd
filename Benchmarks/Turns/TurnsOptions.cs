using Microsoft.Extensions.Configuration;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>The command line of the turns benchmark.</summary>
internal sealed class TurnsOptions
{
    /// <summary>How long one measurement takes.</summary>
    public int Seconds { get; init; } = 5;

    /// <summary>Measurements of each bot at each concurrency; their median is reported.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Seconds of load on each bot before the first measurement, for the compiler to settle.</summary>
    public int Warmup { get; init; } = 30;

    /// <summary>Engineers at work at once, separated by commas.</summary>
    public string Concurrency { get; init; } = "1,16";

    /// <summary>As <see cref="MeasuredBots.StartAsync"/> takes them, separated by commas; the first is what the others are compared with.</summary>
    public string Bots { get; init; } = "bare,stock,echo,echo-jwt,sop";

    public static TurnsOptions Read(string[] settings) => new ConfigurationBuilder().AddCommandLine(settings).Build().Get<TurnsOptions>() ?? new();
}
