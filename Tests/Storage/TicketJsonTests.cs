using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>A ticket comes out of the store as it went in, and also out of a row that an earlier version wrote.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TicketJsonTests : IDisposable
{
    private static readonly TicketId Id = TicketId.Parse("INC-2026-03-00001");
    private static readonly TableKey Key = new("2026-03", "ticket|INC-2026-03-00001");
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 3, 15, 9, 30, 0, TimeSpan.FromHours(8)).AddTicks(1234567);

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"J{Guid.NewGuid():N}");
    private readonly SqliteTableStore store;
    private readonly TicketDesk desk;

    public TicketJsonTests()
    {
        store = new SqliteTableStore(Path.Combine(folder, "store.db"));
        desk = new TicketDesk(store, new PostSignal());
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task A_ticket_with_every_field_comes_back_the_same()
    {
        var ticket = Full();
        Assert.That(Values(ticket).Where(value => value.Value is null or "" or "0"), Is.Empty, "the test's ticket has a value in every field");

        var opened = await desk.OpenAsync("open", At, _ => TicketChange.Of(ticket), default);
        var found = await desk.FindAsync(Id, default);

        Assert.That(Values(found!), Is.EqualTo(Values(opened)));
        Assert.That(opened.Operations, Is.EqualTo(ticket.Operations.Add("open")));
    }

    [Test]
    public async Task A_ticket_that_was_stored_with_its_required_fields_alone_can_be_read_and_changed()
    {
        await StoreAsync("""
            {"id":"INC-2026-03-00001","createdAt":"2026-03-15T09:30:00+08:00","firstContactAt":"2026-03-15T09:30:00+08:00",
             "engineer":{"userId":"29:ana","name":"Ana"},"lifecycle":[{"status":"New","at":"2026-03-15T09:30:00+08:00"}],
             "step":"Intake","company":{"code":"northgate","name":"Northgate"},"retiredField":[1]}
            """);

        var ticket = (await desk.FindAsync(Id, default))!;

        var expected = new Ticket
        {
            Id = Id,
            CreatedAt = ticket.CreatedAt,
            FirstContactAt = ticket.FirstContactAt,
            Engineer = new Engineer { UserId = "29:ana", Name = "Ana" },
            Lifecycle = Lifecycle.Begin(ticket.CreatedAt),
            Step = CallStep.Intake,
            Company = new ClientCompany { Code = "northgate", Name = "Northgate" },
        };
        Assert.That(Values(ticket), Is.EqualTo(Values(expected)));
    }

    [Test]
    public async Task A_case_that_was_stored_before_it_was_kept_who_held_it_can_be_read()
    {
        await StoreAsync(Minimal(json => json["case"] = JsonNode.Parse("""
            {"number":1,"post":"tier2","raisedAt":"2026-03-15T09:31:00+08:00","level":"Tier3","heldSince":"2026-03-15T09:40:00+08:00","reminders":0,
             "handOvers":[{"from":"Tier2","to":"Tier3","at":"2026-03-15T09:40:00+08:00","by":"Tess","why":"zone altered"}]}
            """)));

        var held = (await desk.FindAsync(Id, default))!.Case!;

        Assert.That(held.Decision, Is.Null);
        Assert.That(held.HandOvers.Select(move => (move.From, move.By, move.HeldBy, move.HeldSince)), Is.EqualTo(new[] { (SupportLevel.Tier2, "Tess", (string?)null, (DateTimeOffset?)null) }));
    }

    [Test]
    public async Task Answers_that_were_stored_before_a_step_existed_are_empty()
    {
        await StoreAsync(Minimal(json => json["answers"] = new JsonObject()));

        Assert.That(Values((await desk.FindAsync(Id, default))!.Answers), Is.EqualTo(Values(new CallAnswers())));
    }

    [Test]
    public async Task An_illegal_path_does_not_come_out_of_the_store()
    {
        await StoreAsync(Minimal(json => json["lifecycle"]!.AsArray().Add(new JsonObject { ["status"] = "Closed", ["at"] = "2026-03-15T10:00:00+08:00" })));

        Assert.That(() => desk.FindAsync(Id, default), Throws.InstanceOf<System.Text.Json.JsonException>());
    }

    private static string Minimal(Action<JsonNode> change)
    {
        var json = JsonNode.Parse("""
            {"id":"INC-2026-03-00001","createdAt":"2026-03-15T09:30:00+08:00","firstContactAt":"2026-03-15T09:30:00+08:00",
             "engineer":{"userId":"29:ana","name":"Ana"},"lifecycle":[{"status":"New","at":"2026-03-15T09:30:00+08:00"}],"step":"Intake"}
            """)!;
        change(json);
        return json.ToJsonString();
    }

    private static Ticket Full()
    {
        var moved = (Transition.Moved)Lifecycle.Begin(At).To(TicketStatus.Assigned, At.AddMinutes(1));
        return new Ticket
        {
            Id = Id,
            CreatedAt = At,
            FirstContactAt = At.AddMinutes(-5),
            Engineer = new Engineer { UserId = "29:ana", ObjectId = "6f1a3c5e-2b4d-4f6a-8c0e-1d3f5b7a9c1e", Name = "Ana Ñoño", EmployeeId = "LT-T1-001" },
            Lifecycle = moved.Lifecycle,
            Step = CallStep.Investigation,
            ConversationId = "a:1x",
            Answers = Filled<CallAnswers>(),
            AnsweredBy = "k:0a1b2c3d4e5f",
            LastSaid = "Companies: 12",
            RefusedConcern = "ransomware on northgate-files01",
            HeardFacts =
            [
                new HeardFact { Kind = FactKind.ClientUpdated, Value = "10:40", Note = 7, At = At, Order = 3, End = FactEnd.Undone, EndOrder = 4, UpdatedBefore = At.AddMinutes(-9) },
            ],
            Company = new ClientCompany { Code = "northgate", Name = "Northgate", Server = "ng-01", Tags = [PrivacyTag.Gdpr, PrivacyTag.Soc2] },
            UnlistedCompany = "Foo Corp",
            NotACall = new NotACall { Reason = NotACallReason.Duplicate, At = At, DuplicateOf = TicketId.Parse("INC-2026-03-00005") },
            Severity = new SeverityAssignment { Severity = Severity.Critical, Code = "LT-2003", Reason = "down" },
            ErrorCodes = ["LT-2003", "LT-1001"],
            NotedCodes = ["LT-1001"],
            Exclusion = new SlaExclusion("maintenance", At),
            Escalation = new EscalationRecord
            {
                At = At,
                EscalatedTier = 3,
                Justification = "\"quoted\" <tag> 日本 😀",
                Criteria = [new Criterion((CriterionKind)1, (CriterionState)1, "12 affected, 150 needed")],
                NotificationDueAt = At.AddHours(72),
            },
            Case = new EscalationCase
            {
                Number = 2,
                Post = "tier3-2",
                RaisedAt = At,
                Level = SupportLevel.Tier3,
                HeldSince = At.AddMinutes(2),
                Acknowledged = new Acknowledgement("Uma", "29:uma", At.AddMinutes(3), SupportLevel.Tier3),
                AcknowledgeBy = At.AddMinutes(5),
                Reminders = 1,
                Companies = 180,
                ConcernPost = "concern-4",
                UpdatedAt = At.AddMinutes(4),
                HandOvers = [new HandOver { From = SupportLevel.Tier2, To = SupportLevel.Tier3, At = At, By = "Tess", HeldBy = "Theo", HeldSince = At.AddMinutes(-9), Why = "zone altered" }],
                Decision = new CaseDecision("Engage the vendor", "no spare disk", "Uma", At.AddMinutes(8)),
                Resolution = new CaseResolution("a stolen password", "restored", "Uma", At.AddMinutes(9)),
                Return = new CaseReturn(ReturnReason.KnownIncident, "see the other", "Uma", At.AddMinutes(10)) { Sent = Filled<CategorizationAnswers>() },
                ContinuedAs = TicketId.Parse("INC-2026-03-00004"),
            },
            Threads = [new CaseThread { Id = "tier3-2", Channel = TeamsChannel.Tier3Escalation, Level = SupportLevel.Tier3, At = At, Title = "Tier 3", Facts = [new PostFact("System", "ng-01")] }],
            Delivered =
            [
                new DeliveredPost { Id = "tier3-2", Place = PostPlace.Channel, Channel = TeamsChannel.Tier3Escalation, ConversationId = "19:x;messageid=1", ActivityId = "1", ServiceUrl = "https://x/", At = At },
            ],
            LiveCards =
            [
                new LiveCard
                {
                    Kind = LiveCardKind.LeaderAlert,
                    ConversationId = "a:lea",
                    ActivityId = "7",
                    ServiceUrl = "https://x/",
                    Alert = new PendingPost
                    {
                        Id = "tier3-2-leader",
                        Ticket = Id,
                        Place = PostPlace.TeamLeader,
                        Channel = TeamsChannel.Tier3Escalation,
                        Of = "tier3-2",
                        To = "29:lea",
                        CreatedAt = At,
                        NotBefore = At.AddMinutes(1),
                        Title = "Tier 3 security incident",
                        Facts = [new PostFact("System", "ng-01")],
                        Mention = PostMention.TeamLeaders,
                        Failure = "no chat",
                        Reports = PostPlace.Engineer,
                    },
                },
            ],
            FalseEscalations = [At.AddMinutes(10)],
            Parent = TicketId.Parse("INC-2026-03-00002"),
            Links = [new LinkedTicket(TicketId.Parse("INC-2026-03-00003"), "agila") { Signs = [new TicketSign(SignKind.ErrorCode, "LT-2003")] }],
            ClientUpdatedAt = At.AddMinutes(20),
            EventWords = ["malware"],
            HeardEvents =
            [
                new HeardEvent
                {
                    Number = 1, Concerns = [SecurityConcern.Ransomware], Words = "ransom note", Observed = "a ransom note", System = "files01", At = At.AddMinutes(21), Note = 3,
                    State = HeardEventState.NoEvent, Reason = "a drill",
                },
            ],
            RuledOutEvents = [new RuledOutEvent { Words = "malware", Why = "a drill", By = "Ana", At = At.AddMinutes(21) }],
            NoteCount = 7,
            Operations = ["a", "b"],
        };
    }

    /// <summary>Answers with something in every field.</summary>
    private static T Filled<T>() => (T)Filled(typeof(T), "");

    private static object Filled(Type type, string path)
    {
        if (Nullable.GetUnderlyingType(type) == typeof(bool))
        {
            return true;
        }

        if (Nullable.GetUnderlyingType(type) == typeof(int))
        {
            return 3;
        }

        if (type == typeof(ImmutableArray<string>))
        {
            return ImmutableArray.Create($"{path} typed");
        }

        if (type == typeof(string))
        {
            return $"{path} \"typed\"\n";
        }

        var filled = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(filled, Filled(property.PropertyType, $"{path}.{property.Name}"));
        }

        return filled;
    }

    /// <summary>Every value of a record, of its records and its arrays, by its path: what equality of records does not see in arrays.</summary>
    private static SortedDictionary<string, string?> Values(object value)
    {
        var values = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        Collect("", value, values);
        return values;
    }

    private static void Collect(string path, object? value, SortedDictionary<string, string?> values)
    {
        if (value is IEnumerable items and not string)
        {
            var index = 0;
            foreach (var item in items)
            {
                Collect($"{path}[{index++}]", item, values);
            }

            values.Add($"{path}.Count", $"{index}");
        }
        else if (value?.GetType() is { } type && type.Namespace!.StartsWith("LeanTechBot", StringComparison.Ordinal) && type is { IsEnum: false, IsValueType: false })
        {
            foreach (var property in type.GetProperties())
            {
                Collect($"{path}.{property.Name}", property.GetValue(value), values);
            }
        }
        else
        {
            values.Add(path, value is DateTimeOffset at ? at.ToString("O") : value?.ToString());
        }
    }

    private async Task StoreAsync(string body) =>
        Assert.That(await store.CommitAsync([new RowChange.Insert(Key, body)], default), Is.InstanceOf<CommitResult.Committed>());
}
