using System.Collections.Immutable;
using System.Reflection;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Finds what of a step's answers has to be asked about before it is stored (KB-450).</summary>
public static class PatientDataFields
{
    /// <summary>The entries that name a patient, save those that the ticket holds already: they were asked about.</summary>
    public static ImmutableArray<PatientDataField> Find(StepAnswers held, StepAnswers typed) =>
    [
        .. typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => (property.Name, Typed: Typed.Text((string?)property.GetValue(typed)), Held: Held(property, held)))
            .Where(field => field.Typed is not null && field.Typed != field.Held && PatientData.IsLikely(field.Typed))
            .Select(field => new PatientDataField(field.Name, field.Typed!)),
    ];

    /// <summary>Whether the answers name a security concern: its escalation is not held back by a question.</summary>
    public static bool IsHeldBackByNone(StepAnswers typed) =>
        typed is CategorizationAnswers facts && Choice.Read<SecurityConcern>(facts.Concern) is not (null or SecurityConcern.None);

    private static string? Held(PropertyInfo property, StepAnswers held) =>
        held.GetType() == property.DeclaringType ? Typed.Text((string?)property.GetValue(held)) : null;
}

/// <summary>An entry of a step that may be patient data (KB-450).</summary>
/// <param name="Property">The name of its property, which is the input's id.</param>
/// <param name="Text">What was typed.</param>
public sealed record PatientDataField(string Property, string Text);
