using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Bot.Content;

/// <summary>What listening.json holds: the concepts that the bot listens for, and how sure it must be.</summary>
/// <param name="Concepts">The concepts.</param>
/// <param name="Thresholds">How sure the reader must be.</param>
public sealed record ListeningContent(ListeningConcepts Concepts, ListeningThresholds Thresholds)
{
    /// <summary>A reader that hears these concepts by a model.</summary>
    /// <param name="model">The trained weights.</param>
    /// <param name="facts">Reads the facts beside it; null where only what a text is counts.</param>
    public SentenceReader CreateReader(ListeningModel model, FactReader? facts = null) => new(Concepts, model, Thresholds) { Facts = facts };
}
