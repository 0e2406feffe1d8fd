using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A text that may hold patient data (KB-450): it is asked about before anything is stored.</summary>
public static class PatientDataCard
{
    /// <param name="key">The card's key.</param>
    /// <param name="ticket">The id of the call that is on; null when none is.</param>
    /// <param name="known">Its ticket, where it was read.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="longest">A longer text is not carried by the button.</param>
    /// <param name="message">The id of the message; null when it is not known.</param>
    public static AdaptiveCard Render(string key, string? ticket, string typed, int longest, string? message = null, Ticket? known = null) => CardFactory.Create(
        "This may be patient data. It is not stored. Type it again without the patient, or keep it as a note.",
        [
            Words.Line(Words.Bold("This may be patient data. It is not stored yet.")),
            Words.Quiet("KB-450: patient data never goes into a ticket, note or post. "
                + "Type it again without the name, the diagnosis and the record number."),
            .. TicketNameLine.Create(known),
            .. typed.Length > longest
                ? []
                : Buttons.Rows(Buttons.Quiet(
                    "No patient data: keep as note",
                    new KeepAsNote { Card = key, Ticket = ticket, Text = typed, Message = message })),
        ]);
}
