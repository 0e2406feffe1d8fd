using LeanTechBot.ServiceDesk.Sla;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>The clocks of this ticket (KB-310).</summary>
internal static class SlaAnswer
{
    public static AnswerParts Of(AnswerContext context)
    {
        if (context.Ticket is not { } ticket)
        {
            return AnswerParts.None;
        }

        if (ticket.Exclusion is { } exclusion)
        {
            return new() { OfTicket = [$"Excluded from SLA: {exclusion.Reason}"] };
        }

        var clocks = SlaPolicy.ClocksAt(ticket, context.Hub.Sla, context.Now);
        var severity = clocks.Assumed ? "no severity yet, Critical is assumed" : $"{ticket.Severity!.Severity}";
        return new()
        {
            OfTicket =
            [
                $"Response ({severity}): {ClockName.Response.Describe(clocks.Response, context.Now)}",
                $"Resolution: {ClockName.Resolution.Describe(clocks.Resolution, context.Now)}",
            ],
        };
    }
}
