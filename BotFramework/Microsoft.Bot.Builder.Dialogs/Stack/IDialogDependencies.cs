namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others along.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add to the set it is added to.</summary>
    IEnumerable<Dialog> GetDependencies();
}
