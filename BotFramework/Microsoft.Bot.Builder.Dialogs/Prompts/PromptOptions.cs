using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks; it is stored with the prompt.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; if none, the first again.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>What the validator is to know.</summary>
    public object Validations { get; set; }

    /// <summary>The language of the answer.</summary>
    public string RecognizeLanguage { get; set; }
}
