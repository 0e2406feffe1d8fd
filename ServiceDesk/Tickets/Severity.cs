namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>How severe an incident is (SOP-7010); it chooses the clocks of KB-310. Ordered: a greater value is more severe.</summary>
public enum Severity
{
    Low = 1,
    Medium = 2,
    High = 3,
    Critical = 4,
}
