using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The false escalations that a test gives.</summary>
internal sealed class ReturnedEscalations : IFalseEscalations
{
    private readonly List<(PersonId Engineer, FalseEscalation Escalation)> returned = [];

    public void Add(PersonId engineer, FalseEscalation escalation) => returned.Add((engineer, escalation));

    public Task<ImmutableArray<FalseEscalation>> OfAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(Newest(returned.Where(item => item.Engineer == engineer)));

    public Task<ImmutableArray<FalseEscalation>> AllAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(Newest(returned));

    private static ImmutableArray<FalseEscalation> Newest(IEnumerable<(PersonId Engineer, FalseEscalation Escalation)> some) => [.. some.Select(item => item.Escalation).OrderByDescending(item => item.At)];
}
