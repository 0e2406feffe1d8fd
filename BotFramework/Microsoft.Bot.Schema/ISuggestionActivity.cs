namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion to one participant.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
