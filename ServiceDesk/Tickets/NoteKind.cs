namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>Who or what a Live Incident Note comes from.</summary>
public enum NoteKind
{
    /// <summary>Typed by the engineer.</summary>
    Engineer = 1,

    /// <summary>Written by the bot: a step taken, a decision, a change of status.</summary>
    Bot = 2,

    /// <summary>An update given to the client.</summary>
    ClientUpdate = 3,

    /// <summary>Written by a colleague in a thread of the ticket, under their own name.</summary>
    Colleague = 4,
}
