namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Finds one kind of what is no longer kept. It reads ranges that no turn would: it is for the background only.</summary>
public interface IRetentionRule
{
    IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
