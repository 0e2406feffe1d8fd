using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>Says of a fault of the store's file what is so and what to do, in one line.</summary>
internal static class SqliteFault
{
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <param name="what">What could not be done, as the beginning of the sentence.</param>
    /// <param name="path">The store's file.</param>
    public static StorageUnavailableException Unavailable(string what, string path, Exception fault) =>
        new($"{what} {path}: {Words(fault)}", fault) { NeedsMending = true };

    private static string Words(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } => "another program locks it. End that program, or wait until it is done.",
        SqliteException { SqliteErrorCode: ReadOnly } => "it cannot be written. Let the account that runs the bot write it and its folder.",
        SqliteException { SqliteErrorCode: InputOutput } => "the disk reports an error. Look at the disk, then start the bot again.",
        SqliteException { SqliteErrorCode: Full } => "the disk is full. Make room on it.",
        SqliteException { SqliteErrorCode: CannotOpen } =>
            "it cannot be opened. Check that the account that runs the bot may read and write it and its folder.",
        SqliteException { SqliteErrorCode: Corrupt or NoDatabase } =>
            "it is damaged or no file of the store. Put a backup in its place, or name another file with Storage:SqlitePath.",
        SqliteException { SqliteErrorCode: Error } => "its tables are not the store's. Name another file with Storage:SqlitePath.",
        UnauthorizedAccessException =>
            "the account that runs the bot may not write there. Give it the right, or name another place with Storage:SqlitePath.",
        IOException => $"{Line(fault.Message)} Name another place with Storage:SqlitePath.",
        StorageUnavailableException => fault.Message,
        _ => Line(fault.Message),
    };

    private static string Line(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ') + ".";
}
