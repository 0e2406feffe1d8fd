using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Opens a ticket the moment a call begins: the notes and the clocks of KB-310 start with it.</summary>
public static class TicketOpening
{
    public static TicketChange Open(TicketId id, Engineer engineer, string conversationId, DateTimeOffset now) => TicketChange.Of(new Ticket
    {
        Id = id,
        CreatedAt = now,
        FirstContactAt = now,
        Engineer = engineer,
        Lifecycle = Lifecycle.Begin(now),
        Step = CallStep.Greeting,
        ConversationId = conversationId,
        Answers = new CallAnswers
        {
            Greeting = new GreetingAnswers
            {
                ContactMethod = nameof(ContactMethod.MsTeams),
                FirstContactDate = PhilippineTime.Date(now),
                FirstContactTime = PhilippineTime.Minute(now),
                EmployeeId = engineer.EmployeeId,
            },
        },
    }).Noting(now, $"Ticket {id} opened by {engineer}. Live Incident Notes started.").Moving(now, TicketStatus.Assigned);
}
