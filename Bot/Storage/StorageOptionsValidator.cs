using System.Text.RegularExpressions;
using Azure.Data.Tables;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.ServiceDesk.CallFlow;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage;

/// <summary>
/// Reports every error of the section <c>Storage</c> with its value, a connection string's excepted. What is given has to be right even
/// where the chosen back end does not use it; what is missing is asked for only where it does.
/// </summary>
public sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var errors = Errors(options).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    /// <summary>The back end that a setting names by its one exact name; null for anything else.</summary>
    internal static StorageKind? KindOf(string setting) => Choice.Read<StorageKind>(setting);

    private static IEnumerable<string> Errors(StorageOptions options) =>
        KindErrors(options).Concat(SqliteErrors(options)).Concat(AzureErrors(options));

    private static IEnumerable<string> KindErrors(StorageOptions options)
    {
        var kind = KindOf(options.Kind);
        if (kind is null)
        {
            yield return $"Storage:Kind is '{ShownValue.Of(options.Kind)}': it has to be {string.Join(" or ", Enum.GetNames<StorageKind>())}.";
        }

        if (kind is StorageKind.AzureTables && IsMissing(options.AzureConnectionString) && IsMissing(options.AzureAccountUri))
        {
            yield return "Storage:Kind is AzureTables: Storage:AzureAccountUri or Storage:AzureConnectionString has to say which account.";
        }
    }

    private static IEnumerable<string> SqliteErrors(StorageOptions options)
    {
        if (IsMissing(options.SqlitePath) || options.SqlitePath.Contains('\0') || Path.GetFileName(options.SqlitePath) is "" or "." or "..")
        {
            yield return $"Storage:SqlitePath is '{ShownValue.Of(options.SqlitePath)}': it has to be the path of a file.";
        }
        else if (Directory.Exists(options.SqlitePath))
        {
            yield return $"Storage:SqlitePath is '{ShownValue.Of(options.SqlitePath)}', which is a folder: it has to be the path of a file.";
        }
    }

    private static IEnumerable<string> AzureErrors(StorageOptions options)
    {
        if (!IsMissing(options.AzureConnectionString) && !IsConnectionString(options.AzureConnectionString))
        {
            yield return "Storage:AzureConnectionString is no connection string of a storage account (its value is a secret and not shown).";
        }

        if (!IsMissing(options.AzureConnectionString) && !IsMissing(options.AzureAccountUri))
        {
            yield return $"Storage:AzureAccountUri is '{ShownValue.Of(options.AzureAccountUri)}', and Storage:AzureConnectionString is given too: leave one of them empty.";
        }

        if (!IsMissing(options.AzureAccountUri) && !IsSafeUri(options.AzureAccountUri))
        {
            yield return $"Storage:AzureAccountUri is '{ShownValue.Of(options.AzureAccountUri)}': it has to be https and a host, with nothing after it.";
        }

        if (!IsMissing(options.AzureManagedIdentityClientId) && !Guid.TryParse(options.AzureManagedIdentityClientId, out _))
        {
            yield return $"Storage:AzureManagedIdentityClientId is '{ShownValue.Of(options.AzureManagedIdentityClientId)}': a client id is a GUID.";
        }

        if (!TableName().IsMatch(options.AzureTable) || options.AzureTable.Equals("tables", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Storage:AzureTable is '{ShownValue.Of(options.AzureTable)}': a table's name has 3 to 63 letters and digits, the first a letter, and is not 'tables'.";
        }
    }

    private static bool IsMissing(string? value) => string.IsNullOrWhiteSpace(value);

    private static bool IsConnectionString(string value)
    {
        try
        {
            _ = new TableServiceClient(value);
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsSafeUri(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps && uri.PathAndQuery == "/" && uri is { UserInfo: "", Fragment: "" };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}$")]
    private static partial Regex TableName();
}
