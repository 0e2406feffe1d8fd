namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="SearchInvokeValue.Kind"/>.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
