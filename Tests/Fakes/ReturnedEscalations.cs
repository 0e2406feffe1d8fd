using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.FalseEscalations;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The false escalations that a test gives.</summary>
internal sealed class ReturnedEscalations : IFalseEscalations
{
    private readonly List<(string Engineer, FalseEscalation Escalation)> returned = [];

    public void Add(string engineerUserId, FalseEscalation escalation) => returned.Add((engineerUserId, escalation));

    public Task<ImmutableArray<FalseEscalation>> OfAsync(string engineerUserId, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(Newest(returned.Where(item => item.Engineer == engineerUserId)));

    public Task<ImmutableArray<FalseEscalation>> AllAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(Newest(returned));

    private static ImmutableArray<FalseEscalation> Newest(IEnumerable<(string Engineer, FalseEscalation Escalation)> some) => [.. some.Select(item => item.Escalation).OrderByDescending(item => item.At)];
}
