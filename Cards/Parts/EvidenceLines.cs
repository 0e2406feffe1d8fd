using AdaptiveCards;
using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.Cards.Parts;

/// <summary>What the desk itself knows of other companies with the same signs, beside the input it belongs to. It informs and never decides (KB-155).</summary>
internal static class EvidenceLines
{
    /// <summary>The evidence, where its sign is one of these.</summary>
    public static IEnumerable<AdaptiveElement> Of(CallView view, params SignKind[] kinds) =>
        view.Evidence is { Sign: { } sign, Words: { } words } evidence && kinds.Contains(sign.Kind)
            ? [KnowledgeBox.Of("The desk", $"{Clip.To(words, 160)} ({evidence.Named})"), .. All(evidence)]
            : [];

    /// <summary>What the tickets that were linked to this one have collected.</summary>
    public static IEnumerable<AdaptiveElement> Linked(CallView view) => LinkedTickets.Evidence(view.Ticket) is { } collected ? [KnowledgeBox.Of("Linked", collected)] : [];

    /// <summary>The desk's own count beside the engineer's, where they differ widely.</summary>
    public static IEnumerable<AdaptiveElement> Beside(CallView view, string? companies) =>
        int.TryParse(companies, out var count) && view.Evidence.Beside(count) is { } beside
            ? [Words.Line(Words.Small($"⚠ {beside} It does not decide; it goes into the justification.", bold: true))] : [];

    /// <summary>Every ticket of the evidence, folded, where the line names only the newest.</summary>
    private static IEnumerable<AdaptiveElement> All(DeskEvidence evidence) => evidence.NamesAll ? []
        : Fold.Of("evidence-tickets", $"All {evidence.Tickets.Length} tickets", new AdaptiveContainer { Items = [Words.Quiet(string.Join(", ", evidence.Tickets))] });
}
