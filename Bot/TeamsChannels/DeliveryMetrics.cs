using System.Diagnostics.Metrics;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Deliveries as metrics of the meter <c>LeanTechBot</c>.</summary>
public sealed class DeliveryMetrics
{
    public const string Meter = "LeanTechBot";

    private readonly Counter<long> delivered;
    private readonly Counter<long> failed;
    private readonly Histogram<double> waited;

    public DeliveryMetrics(IMeterFactory meters, RouteFindings findings)
    {
        var meter = meters.Create(Meter);
        delivered = meter.CreateCounter<long>("leantechbot.posts.delivered", description: "Posts that arrived.");
        failed = meter.CreateCounter<long>("leantechbot.posts.failed", description: "Attempts to deliver a post that failed.");
        waited = meter.CreateHistogram<double>("leantechbot.posts.wait", "s", "From the decision to the delivery.");
        meter.CreateObservableGauge("leantechbot.posts.failing", () => findings.Failing, description: "Pending posts that failed and are tried again.");
        meter.CreateObservableGauge("leantechbot.escalations.overdue", () => findings.Overdue, description: "Escalations that nobody acknowledged in time.");
    }

    public void Delivered(string place, TimeSpan wait)
    {
        delivered.Add(1, new KeyValuePair<string, object?>("place", place));
        waited.Record(wait.TotalSeconds, new KeyValuePair<string, object?>("place", place));
    }

    public void Failed(string place) => failed.Add(1, new KeyValuePair<string, object?>("place", place));
}
