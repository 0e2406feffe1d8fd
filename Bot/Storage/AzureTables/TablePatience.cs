namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>How long the client of a table waits for a network call, and how often it makes one again.</summary>
public sealed record TablePatience(TimeSpan NetworkTimeout, int Retries, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    /// <summary>Fits a turn of 15 seconds with two round trips one after the other: three sendings, where the defaults would allow minutes.</summary>
    public static readonly TablePatience OfTurns = new(TimeSpan.FromSeconds(2), 2, TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(600));

    /// <summary>A command reads whole pages of up to 4 MiB, over whatever line there is, and nobody waits for it within seconds.</summary>
    public static readonly TablePatience OfCommands = new(TimeSpan.FromSeconds(100), 5, TimeSpan.FromMilliseconds(800), TimeSpan.FromSeconds(20));
}
