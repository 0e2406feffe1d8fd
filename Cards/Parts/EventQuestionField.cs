using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>The input that asks why words which name a security event are none. It is there when words are asked about, and only then.</summary>
internal static class EventQuestionField
{
    /// <param name="field">The name of the answer.</param>
    /// <param name="typed">What was typed before; null for nothing.</param>
    public static AdaptiveElement[] Create(Inputs inputs, ImmutableArray<FieldError> errors, string field, string? typed) =>
        typed is null && errors.All(error => error.Field != field) ? [] : inputs.Text(field, "Why is it no security event?", typed, "One line");
}
