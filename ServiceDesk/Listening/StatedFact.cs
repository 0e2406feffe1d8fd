namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A fact that a text states, with its place in the text.</summary>
/// <param name="Kind">Which fact.</param>
/// <param name="Value">
/// The fact as it is filled in: the words as typed; a number in digits for <see cref="FactKind.Users"/> and <see cref="FactKind.Companies"/>; <c>LT-2003</c> for a code;
/// <c>yes</c> or <c>no</c> for <see cref="FactKind.OthersAtCompany"/> and <see cref="FactKind.SharedCause"/>; the sentence for a finding or a fix;
/// empty for the kinds that are only said or not.
/// </param>
/// <param name="Place">The words that state it.</param>
public sealed record StatedFact(FactKind Kind, string Value, WordsOf Place);

/// <summary>The facts of a call that are heard in sentences.</summary>
public enum FactKind
{
    /// <summary>When the trouble began, in the words typed.</summary>
    Since = 1,

    /// <summary>The system, server, application or device that has the trouble.</summary>
    System,

    /// <summary>How many people are affected.</summary>
    Users,

    /// <summary>Whether others at the client's company are affected.</summary>
    OthersAtCompany,

    /// <summary>A portal error code of KB-601.</summary>
    ErrorCode,

    /// <summary>How many client companies are affected.</summary>
    Companies,

    /// <summary>Whether the companies share one cause.</summary>
    SharedCause,

    /// <summary>The name of the client's person on the line, without the title.</summary>
    ClientName,

    /// <summary>The client's company.</summary>
    Company,

    /// <summary>What the engineer saw in a check, negative results too.</summary>
    Finding,

    /// <summary>A fix that was applied.</summary>
    Fix,

    /// <summary>[SUCCESS] or OPERATIONAL was seen.</summary>
    Success,

    /// <summary>The client was given an update.</summary>
    ClientUpdated,

    /// <summary>The client confirmed that it works.</summary>
    ClientConfirmed,
}
