using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Where the case of one thread stands: an old thread says how it ended there, the newest how it stands now.</summary>
public sealed record CaseStanding
{
    public required CaseState State { get; init; }

    /// <summary>The instant of the state; for a case that waits, the one by which it is to be acknowledged. Null when there is none.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who brought it there; null while nobody did.</summary>
    public string? By { get; init; }

    /// <summary>The level it went to; null while it stays.</summary>
    public SupportLevel? To { get; init; }

    /// <summary>False when nothing more is done in this thread.</summary>
    public bool IsOn => State is CaseState.NotAcknowledged or CaseState.Acknowledged;

    public static CaseStanding Of(Ticket ticket, CaseThread thread) => ticket.Case is { } held && held.Post == thread.Id ? Now(ticket, held) : Left(ticket, thread);

    private static CaseStanding Now(Ticket ticket, EscalationCase held) => held switch
    {
        { Return: { } back } => new() { State = CaseState.Returned, At = back.At, By = back.By, To = SupportLevel.Tier1 },
        { Resolution: { } resolution } when ticket.Lifecycle.IsOpen => new() { State = CaseState.Resolved, At = resolution.At, By = resolution.By },
        { Resolution: { } resolution } => new() { State = CaseState.Closed, At = ticket.Lifecycle.Since, By = resolution.By },
        { Acknowledged: { } taken } => new() { State = CaseState.Acknowledged, At = taken.At, By = taken.By },
        _ => new() { State = CaseState.NotAcknowledged, At = held.AcknowledgeBy },
    };

    private static CaseStanding Left(Ticket ticket, CaseThread thread) =>
        ticket.Case?.HandOvers.FirstOrDefault(move => move.From == thread.Level && move.At >= thread.At) is { } left
            ? new() { State = left.To == SupportLevel.Tier1 ? CaseState.Returned : CaseState.PassedUp, At = left.At, By = left.By, To = left.To }
            : new() { State = CaseState.PassedUp };
}
