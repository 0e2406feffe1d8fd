using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

/// <summary>A conversation whose dialog stack is stored between turns: every turn reads it back from JSON.</summary>
internal sealed class Conversation
{
    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<DialogState> _stack;

    public Conversation(IStorage? storage = null)
    {
        _state = new ConversationState(storage ?? new MemoryStorage());
        _stack = _state.CreateProperty<DialogState>("stack");
    }

    /// <summary>One turn in a set of dialogs.</summary>
    public async Task<TResult> InAsync<TResult>(Func<DialogContext, Task<TResult>> act, Activity? activity, params Dialog[] dialogs)
    {
        var result = default(TResult);
        await _adapter.ProcessActivityAsync(
            activity ?? new Activity(ActivityTypes.Message) { Text = "hello" },
            async (turn, cancellationToken) =>
            {
                var set = new DialogSet(_stack);
                foreach (var dialog in dialogs)
                {
                    set.Add(dialog);
                }

                result = await act(await set.CreateContextAsync(turn, cancellationToken));
                await _state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
            });
        return result!;
    }

    public Task<TResult> InAsync<TResult>(Func<DialogContext, Task<TResult>> act, params Dialog[] dialogs) => InAsync(act, null, dialogs);

    /// <summary>The ids on the stored stack, the active dialog first.</summary>
    public Task<string[]> StackAsync() => InAsync(dc => Task.FromResult(dc.Stack.Select(instance => instance.Id).ToArray()));
}
