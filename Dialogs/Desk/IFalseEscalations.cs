using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>The escalations that were returned as not meeting KB-155 within HR-201 §7's 90 days: range reads of their own index, whatever the history's size.</summary>
public interface IFalseEscalations
{
    /// <summary>An engineer's, newest first.</summary>
    Task<ImmutableArray<FalseEscalation>> OfAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Everybody's, newest first; for Team Leaders and Operations Managers alone.</summary>
    Task<ImmutableArray<FalseEscalation>> AllAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
