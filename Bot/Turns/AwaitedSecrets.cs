using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Remembers, for each personal chat, a label that came without its value (KB-450). The memory lives in the conversation's state.
/// It is read only for a message that could be a value, so that an ordinary turn costs no further round trip.
/// </summary>
public sealed class AwaitedSecrets(ConversationState conversations, TimeProvider time)
{
    private readonly IStatePropertyAccessor<AwaitedSecret> awaited = conversations.CreateProperty<AwaitedSecret>(nameof(AwaitedSecret));

    /// <summary>What the chat awaits; null when the text cannot be a value.</summary>
    public async Task<AwaitedSecret?> FindAsync(ITurnContext context, string text, CancellationToken cancellationToken) =>
        IsPersonal(context) && AwaitedSecret.IsCandidate(text) ? await awaited.GetAsync(context, () => null!, cancellationToken) : null;

    /// <summary>What a text announces at its end.</summary>
    public AwaitedSecret? ReadEnd(string text) => AwaitedSecret.ReadEnd(text, time.GetUtcNow());

    /// <summary>The text, masked when it is what was awaited.</summary>
    public MaskedText Mask(AwaitedSecret secret, string text) => secret.Mask(text, time.GetUtcNow());

    /// <summary>Stores what the turn leaves to be awaited, where that has changed. Storing the turn stored its own state before.</summary>
    public async Task SaveAsync(ITurnContext context, AwaitedSecret? before, AwaitedSecret? after, CancellationToken cancellationToken)
    {
        if (before == after || !IsPersonal(context))
        {
            return;
        }

        if (after is null)
        {
            await awaited.DeleteAsync(context, cancellationToken);
        }
        else
        {
            await awaited.SetAsync(context, after, cancellationToken);
        }

        await conversations.SaveChangesAsync(context, false, cancellationToken);
    }

    private static bool IsPersonal(ITurnContext context) =>
        context.Activity is { ChannelId: not null, Conversation: { Id: not null } conversation }
        && ConversationKind.IsPersonal(conversation);
}
