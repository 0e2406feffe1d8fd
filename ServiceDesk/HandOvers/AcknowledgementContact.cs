namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Somebody whom the engineer can phone outside business hours.</summary>
/// <param name="Name">What the engineer calls this person.</param>
/// <param name="Phone">The number, as the settings write it.</param>
public sealed record AcknowledgementContact(string Name, string Phone)
{
    public override string ToString() => $"{Name}, {Phone}";
}
