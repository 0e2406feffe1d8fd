using System.Net.Sockets;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Identity;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>Tells the client's exceptions apart: a conflict is an answer, everything else is an outage.</summary>
internal static class TableFailure
{
    /// <summary>What the refusal of a transaction says about a row, or null if it says something else.</summary>
    public static ConflictReason? ReasonOf(RequestFailedException failure) => failure.Status switch
    {
        409 when failure.ErrorCode == TableErrorCode.EntityAlreadyExists => ConflictReason.Exists,
        412 => ConflictReason.Changed,
        404 when failure.ErrorCode != TableErrorCode.TableNotFound => ConflictReason.Missing,
        _ => null,
    };

    /// <summary>The index of the change that was refused; a transaction of one change does not name it.</summary>
    public static int IndexOf(RequestFailedException failure) =>
        (failure as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0;

    /// <summary>Whether the service, the way to it or the credential failed, and not the caller's patience.</summary>
    public static bool IsOutage(Exception failure, CancellationToken cancellationToken) =>
        failure is RequestFailedException or AuthenticationFailedException or AggregateException or IOException or HttpRequestException
        || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    public static StorageUnavailableException Unavailable(string what, Exception failure) => failure switch
    {
        RequestFailedException { Status: 401 or 403 } answer => new(
            $"{what}: Azure Table Storage answered {answer.Status} {answer.ErrorCode}. Check the key or signature in Storage:AzureConnectionString, or the role of the bot's identity.", failure)
        { NeedsMending = true },
        RequestFailedException { Status: > 0 } answer => new($"{what}: Azure Table Storage answered {answer.Status} {answer.ErrorCode}.", failure),
        AuthenticationFailedException => new(
            $"{what}: Azure gave the bot no token for the storage account ({failure.GetType().Name}). Check its managed identity and Storage:AzureManagedIdentityClientId.", failure)
        { NeedsMending = true },
        _ when IsUnknownHost(failure) => new(
            $"{what}: the host of the storage account is not found. Check the account's name in Storage:AzureAccountUri or Storage:AzureConnectionString.", failure)
        { NeedsMending = true },
        _ => new($"{what}: Azure Table Storage gave no answer ({failure.GetType().Name}).", failure),
    };

    /// <summary>Whether the name server said that there is no such host; that it could not be asked is another thing.</summary>
    private static bool IsUnknownHost(Exception? failure) => failure switch
    {
        null => false,
        AggregateException several => several.InnerExceptions.Any(IsUnknownHost),
        SocketException socket => socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData,
        _ => IsUnknownHost(failure.InnerException),
    };
}
