namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>That a ticket was closed as no call, by its engineer, and why. Reports count such tickets apart from incidents.</summary>
public sealed record NotACall
{
    public required NotACallReason Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The ticket that has the call; null unless the reason is <see cref="NotACallReason.Duplicate"/>.</summary>
    public TicketId? DuplicateOf { get; init; }

    /// <summary>The reason in words: <c>wrong number</c>, <c>duplicate of INC-2026-04-00142</c>.</summary>
    public override string ToString() => Reason switch
    {
        NotACallReason.WrongNumber => "wrong number",
        NotACallReason.Duplicate => $"duplicate of {DuplicateOf}",
        _ => "opened by mistake",
    };
}
