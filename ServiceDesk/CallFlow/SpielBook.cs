namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>SOP-7005's spiels word for word, and how they are filled. Immutable and safe to share.</summary>
public sealed class SpielBook(IReadOnlyDictionary<SpielId, string> texts)
{
    /// <summary>The spiel as SOP-7005 prints it, placeholders open.</summary>
    public string Text(SpielId id) => texts[id];

    /// <summary>The spiel with what is known filled in; the rest stays visibly open.</summary>
    public FilledSpiel Fill(SpielId id, SpielContext context) => throw new NotSupportedException($"{id}{context}");
}
