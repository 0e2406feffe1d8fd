using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>A command that a note may have been meant as: its receipt offers it.</summary>
/// <param name="Title">What the button is called.</param>
/// <param name="Command">The word that names the command.</param>
/// <param name="Argument">What the command is run with; empty for nothing.</param>
/// <param name="Ticket">The ticket that the words name; null where they name none, and that of the note is meant.</param>
public sealed record CommandOffer(string Title, string Command, string Argument, TicketId? Ticket = null);
