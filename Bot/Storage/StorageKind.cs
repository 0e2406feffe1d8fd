namespace LeanTechBot.Bot.Storage;

/// <summary>The back ends to choose from, by the setting <c>Storage:Kind</c>.</summary>
public enum StorageKind
{
    /// <summary>One SQLite file, nothing to install.</summary>
    Sqlite,

    /// <summary>Azure Table Storage, for production and for several instances of the bot.</summary>
    AzureTables,
}
