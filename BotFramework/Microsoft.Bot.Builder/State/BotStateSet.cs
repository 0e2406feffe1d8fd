namespace Microsoft.Bot.Builder;

/// <summary>States that are loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>Makes a set.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    /// <summary>The states of the set.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states, at the same time.</summary>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => await Task.WhenAll(BotStates.ConvertAll(state => state.LoadAsync(turnContext, force, cancellationToken))).ConfigureAwait(false);

    /// <summary>Saves all states that changed, at the same time.</summary>
    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => await Task.WhenAll(BotStates.ConvertAll(state => state.SaveChangesAsync(turnContext, force, cancellationToken))).ConfigureAwait(false);
}
