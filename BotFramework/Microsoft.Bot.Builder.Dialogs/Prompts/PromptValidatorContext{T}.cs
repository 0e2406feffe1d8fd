using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator works with.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; the validator may change it.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt keeps between turns.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>The number of answers so far, this one included.</summary>
    public int AttemptCount
        => State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
