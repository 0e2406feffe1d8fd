namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value.</summary>
    public T Value { get; set; }

    /// <summary>Whether the answer may be taken as an interruption.</summary>
    public bool AllowInterruption { get; set; }
}
