using System.Collections.Immutable;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>What an import did.</summary>
/// <param name="Tickets">Tickets stored.</param>
/// <param name="Same">Tickets that were there already, just the same.</param>
/// <param name="Problems">Lines that were not imported, in order.</param>
public sealed record ImportReport(int Tickets, int Same, ImmutableArray<ImportProblem> Problems);
