namespace LeanTechBot.Bot.Storage;

/// <summary>The settings' section <c>Storage</c>. <see cref="StorageOptionsValidator"/> checks it at start.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The back end: a name of <see cref="StorageKind"/>. Text, so that a wrong one is reported beside all other errors.</summary>
    public string Kind { get; set; } = nameof(StorageKind.Sqlite);

    /// <summary>The file of the SQLite store; a relative path starts at the content root.</summary>
    public string SqlitePath { get; set; } = "data/leantechbot.db";

    /// <summary>The connection string of the storage account: a secret, never to be printed. Or empty, with an account URI.</summary>
    public string AzureConnectionString { get; set; } = "";

    /// <summary>The table endpoint of the storage account, <c>https://{account}.table.core.windows.net</c>, used with a token credential.</summary>
    public string AzureAccountUri { get; set; } = "";

    /// <summary>The client id of the user-assigned managed identity to use with the account URI; empty for Azure's default credentials.</summary>
    public string AzureManagedIdentityClientId { get; set; } = "";

    /// <summary>The table, created where missing.</summary>
    public string AzureTable { get; set; } = "LeanTechBot";
}
