using Microsoft.Extensions.Configuration;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>The command line of the fault campaign.</summary>
public sealed class FaultsOptions
{
    /// <summary>Begins every random choice: who does what, which fault strikes, when the bot is killed.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often an instance of the bot is killed.</summary>
    public int Rounds { get; init; } = 20;

    /// <summary>Engineers at work at once.</summary>
    public int Engineers { get; init; } = 16;

    /// <summary>Instances of the bot on the one store; the engineers' turns go to them alternately.</summary>
    public int Instances { get; init; } = 1;

    /// <summary>Whether the tickets lie in Azurite instead of a SQLite file.</summary>
    public bool Azurite { get; init; }

    /// <summary>Whether the store and the connector fail too, and not only the process.</summary>
    public bool Faults { get; init; } = true;

    public static FaultsOptions Read(string[] settings) => new ConfigurationBuilder().AddCommandLine(settings).Build().Get<FaultsOptions>() ?? new();
}
