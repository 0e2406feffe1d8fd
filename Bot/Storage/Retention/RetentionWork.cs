namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>The retention job as a piece of work that one instance does at a time.</summary>
internal static class RetentionWork
{
    public const string Name = "retention";

    /// <summary>How long one instance has it to itself.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromHours(2);

    /// <summary>Ends before its lease does; what is left over is found by the next run.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(110);
}
