namespace Microsoft.Bot.Builder;

/// <summary>Telemetry that shows dialogs as page views.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Records that a dialog was shown.</summary>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
