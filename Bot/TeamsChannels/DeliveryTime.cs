using LeanTechBot.Bot.Storage.Desk;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// The time of one delivery with all its calls, whatever they wait for: what was claimed is settled, or put back, before the <see cref="Outbox.Lease"/> ends and
/// somebody else takes it over.
/// </summary>
internal sealed class DeliveryTime : IDisposable
{
    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(22);

    private readonly CancellationTokenSource limit;
    private readonly CancellationTokenSource ends;

    public DeliveryTime(TimeProvider time, CancellationToken cancellationToken)
    {
        limit = new CancellationTokenSource(Whole, time);
        ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
    }

    public CancellationToken Token => ends.Token;

    public void Dispose()
    {
        ends.Dispose();
        limit.Dispose();
    }
}
