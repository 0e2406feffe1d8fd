using System.Collections.Immutable;
using System.Text;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
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

    /// <summary>Asks about entries of a step's card, in its place. All others stand in hidden inputs.</summary>
    /// <param name="action">The click that brought them.</param>
    /// <param name="fields">The entries that are asked about.</param>
    /// <param name="ticket">The ticket of the card.</param>
    public static AdaptiveCard AskAboutStep(StepAction action, ImmutableArray<PatientDataField> fields, Ticket ticket)
    {
        var inputs = new Inputs([]);
        var asked = fields.Select(field => TypedInputs.Id(field.Property)).ToHashSet();
        var others = TypedInputs.Of(action.Answers!).Where(input => !asked.Contains(input.Key));
        return CardFactory.Create(
            "This may be patient data. Nothing on the card is stored yet. Take it out, or say that it is none.",
            [
                Words.Line(Words.Bold("This may be patient data. Nothing on the card is stored yet.")),
                Words.Quiet("KB-450: patient data never goes into a ticket, note or post. "
                    + "Take out the name, the diagnosis and the record number, then go on. The rest of the card is kept as you typed it."),
                .. TicketNameLine.Create(ticket),
                .. fields.SelectMany(field => inputs.LongText(field.Property, Label(field.Property), field.Text)),
                .. others.Select(input => new AdaptiveTextInput { Id = input.Key, Label = input.Key, Value = input.Value, IsVisible = false }),
                .. Buttons.Rows(
                    Buttons.Primary("Go on", action),
                    Buttons.Quiet("No patient data: go on", action with { NoPatientData = true })),
            ]);
    }

    /// <summary>"LogsFinding" as "Logs finding".</summary>
    private static string Label(string property)
    {
        var label = new StringBuilder(property.Length + 4);
        foreach (var letter in property)
        {
            label.Append(char.IsUpper(letter) && label.Length > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{letter}");
        }

        return label.ToString();
    }
}
