using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;

namespace LeanTechBot.Bot.Storage.AzureTables;

/// <summary>Makes the client of the one table.</summary>
public static class TableClients
{
    /// <summary>A client by connection string, or by account URI and token credential: a managed identity's, if its client id is given.</summary>
    /// <param name="options">Valid options, see <see cref="StorageOptionsValidator"/>.</param>
    /// <param name="transport">What carries the requests; null for the usual way.</param>
    /// <param name="patience">How long it waits; null for what a turn has.</param>
    public static TableClient Create(StorageOptions options, HttpPipelineTransport? transport = null, TablePatience? patience = null)
    {
        var clientOptions = ClientOptions(patience ?? TablePatience.OfTurns);
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

    private static TableClientOptions ClientOptions(TablePatience patience)
    {
        var options = new TableClientOptions
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = patience.Retries,
                Delay = patience.FirstDelay,
                MaxDelay = patience.LongestDelay,
                NetworkTimeout = patience.NetworkTimeout,
            },

            // Nobody listens to the client's own events; what fails is logged where it is known what it means.
            Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
        };
        options.AddPolicy(SendingCount.Policy, HttpPipelinePosition.PerRetry);
        return options;
    }
}
