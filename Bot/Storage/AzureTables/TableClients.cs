using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>
/// Makes the client of the one table. Its retries fit a turn of 15 seconds with two round trips one after the other: three sendings of
/// at most two seconds each, where the defaults would allow minutes.
/// </summary>
public static class TableClients
{
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(600);
    private const int Retries = 2;

    /// <summary>A client by connection string, or by account URI and token credential: a managed identity's, if its client id is given.</summary>
    /// <param name="options">Valid options, see <see cref="StorageOptionsValidator"/>.</param>
    /// <param name="transport">What carries the requests; null for the usual way.</param>
    public static TableClient Create(StorageOptions options, HttpPipelineTransport? transport = null)
    {
        var clientOptions = ClientOptions();
        if (transport is not null)
        {
            clientOptions.Transport = transport;
        }

        var service = string.IsNullOrWhiteSpace(options.AzureConnectionString)
            ? new TableServiceClient(new Uri(options.AzureAccountUri), Credential(options.AzureManagedIdentityClientId), clientOptions)
            : new TableServiceClient(options.AzureConnectionString, clientOptions);
        return service.GetTableClient(options.AzureTable);
    }

    private static TokenCredential Credential(string managedIdentityClientId) =>
        string.IsNullOrWhiteSpace(managedIdentityClientId)
            ? new DefaultAzureCredential()
            : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(managedIdentityClientId));

    private static TableClientOptions ClientOptions()
    {
        var options = new TableClientOptions
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = Retries,
                Delay = FirstDelay,
                MaxDelay = LongestDelay,
                NetworkTimeout = NetworkTimeout,
            },

            // Nobody listens to the client's own events; what fails is logged where it is known what it means.
            Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
        };
        options.AddPolicy(SendingCount.Policy, HttpPipelinePosition.PerRetry);
        return options;
    }
}
