namespace Microsoft.Bot.Builder;

/// <summary>What telemetry clients share.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Records that a dialog was shown: as a page view where the client can, as a trace where not.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pageViews)
        {
            pageViews.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
        }
    }
}
