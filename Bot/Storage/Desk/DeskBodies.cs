using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Writes and reads the bodies of the desk's rows.</summary>
internal static class DeskBodies
{
    // The text goes to a table and never into a page: quotes and letters beyond ASCII need no escapes, which would make it longer.
    private static readonly DeskJson Json = new(new JsonSerializerOptions(DeskJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <exception cref="JsonException">The row is not the desk's.</exception>
    public static T Read<T>(StoredRow row) =>
        JsonSerializer.Deserialize(row.Body, TypeInfo<T>()) ?? throw new JsonException($"The row {row.Key} is empty.");

    /// <summary>Reads a row; false when it is not the desk's.</summary>
    public static bool TryRead<T>(StoredRow row, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = Read<T>(row);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>
    /// Reads a ticket, also one that was stored before its newest fields existed: generated code knows nothing of the values that
    /// properties begin with, so what the row does not have is given here.
    /// </summary>
    public static Ticket ReadTicket(StoredRow row) => Complete(Read<Ticket>(row));

    /// <summary>Gives a ticket what it may lack, see <see cref="ReadTicket"/>.</summary>
    public static Ticket Complete(Ticket ticket) => ticket with
    {
        Answers = Complete(ticket.Answers ?? new()),
        Company = ticket.Company is { Tags.IsDefault: true } company ? company with { Tags = [] } : ticket.Company,
        ErrorCodes = OrEmpty(ticket.ErrorCodes),
        Operations = OrEmpty(ticket.Operations),
        Case = ticket.Case is { HandOvers.IsDefault: true } held ? held with { HandOvers = [] } : ticket.Case,
        Delivered = OrEmpty(ticket.Delivered),
        FalseEscalations = OrEmpty(ticket.FalseEscalations),
        Threads = OrEmpty(ticket.Threads),
        LiveCards = OrEmpty(ticket.LiveCards),
        Links = OrEmpty(ticket.Links),
        HeardFacts = OrEmpty(ticket.HeardFacts),
    };

    private static CallAnswers Complete(CallAnswers answers) => answers with
    {
        Greeting = answers.Greeting ?? new(),
        Intake = answers.Intake ?? new(),
        Categorization = answers.Categorization ?? new(),
        Investigation = answers.Investigation ?? new(),
        Resolution = answers.Resolution ?? new(),
        DifficultClients = answers.DifficultClients ?? new(),
        Documentation = answers.Documentation ?? new(),
        Tier2 = answers.Tier2 ?? new(),
    };

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T))!;
}
