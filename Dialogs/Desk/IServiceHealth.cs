namespace LeanTechBot.Dialogs.Desk;

/// <summary>Whether the bot can do its work: the store takes what is written, escalations can arrive.</summary>
public interface IServiceHealth
{
    /// <summary>Tries everything now. Who asks while somebody else does gets the same answer.</summary>
    Task<HealthState> CheckAsync(CancellationToken cancellationToken);
}
