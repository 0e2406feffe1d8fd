using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Parts;

/// <summary>The choices of the call flow: enum names on the wire, words on the card.</summary>
internal static class Choices
{
    public static IEnumerable<(string Value, string Title)> FormsOfAddress { get; } = Of<FormOfAddress>(Wording.Of, FormOfAddress.Ms, FormOfAddress.Mr, FormOfAddress.None);

    public static IEnumerable<(string Value, string Title)> ContactMethods { get; } = Of<ContactMethod>(Wording.Of, Enum.GetValues<ContactMethod>());

    public static IEnumerable<(string Value, string Title)> IdentityChecks { get; } =
        Of<IdentityCheck>(Wording.Of, IdentityCheck.CallBack, IdentityCheck.KnownContact, IdentityCheck.WorkAccount, IdentityCheck.CompanyDetails, IdentityCheck.NotConfirmed);

    public static IEnumerable<(string Value, string Title)> Others { get; } =
        Of<OthersAffected>(Wording.Of, OthersAffected.OnlyThisPerson, OthersAffected.SomePeople, OthersAffected.WholeCompany, OthersAffected.NotKnown);

    public static IEnumerable<(string Value, string Title)> Severities { get; } =
        Of<Severity>(severity => severity.ToString(), Severity.Critical, Severity.High, Severity.Medium, Severity.Low);

    /// <summary>No severity of the engineer's: the error code sets it. A choice must have a value, so it has one that is no severity's name.</summary>
    public static (string Value, string Title) FromTheCode => ("FromTheCode", "From the code");

    public static IEnumerable<(string Value, string Title)> Causes { get; } =
        Of<SharedCause>(cause => cause switch { SharedCause.Yes => "Yes, shared", SharedCause.No => "No, independent", _ => "Not known" }, SharedCause.No, SharedCause.Yes, SharedCause.NotKnown);

    public static IEnumerable<(string Value, string Title)> Concerns { get; } = Of<SecurityConcern>(SecurityConcernName.Of, Enum.GetValues<SecurityConcern>());

    public static IEnumerable<(string Value, string Title)> NotACallReasons { get; } = Of<NotACallReason>(
        reason => reason switch { NotACallReason.WrongNumber => "Wrong number", NotACallReason.Duplicate => "Duplicate of another ticket", _ => "Opened by mistake" },
        Enum.GetValues<NotACallReason>());

    public static IEnumerable<(string Value, string Title)> ReturnReasons { get; } = Of<ReturnReason>(ReturnReasonName.Of, Enum.GetValues<ReturnReason>());

    private static (string Value, string Title)[] Of<T>(Func<T, string> words, params T[] values) where T : struct, Enum =>
        [.. values.Select(value => (value.ToString(), words(value)))];
}
