using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>What the dispatchers have to do.</summary>
/// <param name="Posts">Tickets with a pending post that is due.</param>
/// <param name="Watched">Tickets that wait for an acknowledgement.</param>
/// <param name="Failing">The ticket of each pending post that has failed and is tried again.</param>
/// <param name="Unreadable">The rows, by their keys, that say something which is not understood.</param>
public sealed record DueWork(ImmutableArray<TicketId> Posts, ImmutableArray<TicketId> Watched, ImmutableArray<TicketId> Failing, ImmutableArray<string> Unreadable);
