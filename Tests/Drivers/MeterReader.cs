using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LeanTechBot.Tests.Drivers;

/// <summary>Reads what a bot counts and measures, as a collector does.</summary>
internal sealed class MeterReader : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(string Instrument, string Place), double> read = new();

    public MeterReader(BotHost bot)
    {
        var meters = bot.Service<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Scope == meters)
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Read(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Read(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Read(instrument, value, tags));
        listener.Start();
    }

    /// <summary>The sum of what an instrument was given for a place since this reader began.</summary>
    public double Sum(string instrument, string place) => read.GetValueOrDefault((instrument, place));

    /// <summary>What a gauge shows now.</summary>
    public double Gauge(string instrument)
    {
        listener.RecordObservableInstruments();
        return read[(instrument, "")];
    }

    public void Dispose() => listener.Dispose();

    private void Read(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var place = tags is [{ Key: "place", Value: string named }, ..] ? named : "";
        read.AddOrUpdate((instrument.Name, place), value, (_, sum) => instrument.IsObservable ? value : sum + value);
    }
}
