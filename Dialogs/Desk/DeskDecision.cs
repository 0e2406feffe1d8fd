using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>What a decision makes of a ticket (null: nothing to store) and what it answers.</summary>
public readonly record struct DeskDecision<TOutcome>(TicketChange? Change, TOutcome Outcome);
