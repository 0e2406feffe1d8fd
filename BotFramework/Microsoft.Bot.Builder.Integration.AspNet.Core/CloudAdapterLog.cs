using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter says of requests that it turns away.</summary>
internal static partial class CloudAdapterLog
{
    [LoggerMessage(LogLevel.Warning, "Bad request: not an activity with a type and a service URL.")]
    public static partial void NotAnActivity(this ILogger logger);

    [LoggerMessage(LogLevel.Error, "Unauthorized: {Reason}")]
    public static partial void NotAuthorized(this ILogger logger, string reason);
}
