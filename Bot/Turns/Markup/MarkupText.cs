using System.Collections.Immutable;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>What a text with markup says.</summary>
internal sealed record MarkupText
{
    public static readonly MarkupText Empty = new() { Text = "", Bare = "" };

    /// <summary>The words as people read them, link addresses and people's names among them.</summary>
    public required string Text { get; init; }

    /// <summary>The same without what stands in <see cref="Asides"/>.</summary>
    public required string Bare { get; init; }

    /// <summary>Addresses of links and names of mentioned people, in the order of the text.</summary>
    public ImmutableArray<string> Asides { get; init; } = [];

    /// <summary>Whether the text begins by naming the bot, which the words leave out.</summary>
    public bool AddressesBot { get; init; }

    /// <summary>How many pictures stand among the words.</summary>
    public int Pictures { get; init; }
}
