namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>Why a ticket does not count under KB-310, and since when that is recorded. An exclusion without a reason does not exist.</summary>
public sealed record SlaExclusion(string Reason, DateTimeOffset RecordedAt);
