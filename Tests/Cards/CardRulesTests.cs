using System.Text;
using System.Text.Json.Nodes;
using LeanTechBot.Cards.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>What holds for every card.</summary>
internal sealed class CardRulesTests
{
    private static IEnumerable<string> Names => CardCatalogue.Cards.Keys;

    [Test]
    public async Task Every_card_passes_the_renderer_strictly() => Assert.That(await CardRenderer.CheckAsync(CardCatalogue.Cards), Is.Empty);

    [Test]
    public async Task A_card_full_of_the_longest_entries_is_still_under_25_KB()
    {
        var cards = Enum.GetValues<CallStep>().ToDictionary(step => $"{step}", step => CardCatalogue.Json(StepCard.Render(SampleCall.View(Longest(step)))));

        Assert.That(await CardRenderer.CheckAsync(cards), Is.Empty);
        Assert.That(cards.Values.Select(Encoding.UTF8.GetByteCount), Is.All.LessThan(25 * 1024));
    }

    [TestCaseSource(nameof(Names))]
    public void A_card_has_at_most_six_buttons_and_one_primary(string name)
    {
        var card = Shown(name);
        var sets = card.Buttons.Where(button => InActionSet(card.Json, button.Action)).ToArray();

        Assert.That(sets, Has.Length.LessThanOrEqualTo(6), card.ToString());
        Assert.That(sets.Count(button => button.Action["style"]?.GetValue<string>() == "positive"), Is.LessThanOrEqualTo(1), card.ToString());
    }

    [TestCaseSource(nameof(Names))]
    public void A_card_says_what_it_is_where_it_cannot_be_drawn(string name)
    {
        var card = Shown(name);

        Assert.That(card.Json["fallbackText"]?.GetValue<string>(), Is.Not.Null.And.Not.Empty);
        Assert.That(card.Json["speak"]?.GetValue<string>(), Is.Not.Null.And.Not.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_button_works_in_a_host_without_Execute(string name)
    {
        foreach (var button in Shown(name).Buttons)
        {
            Assert.That(JsonNode.DeepEquals(button.FallbackData, button.Data), Is.True, button.Title);
            Assert.That(button.Action["fallback"]?["title"]?.GetValue<string>(), Is.EqualTo(button.Title));
        }
    }

    [TestCaseSource(nameof(Names))]
    public void What_people_typed_is_never_read_as_Markdown(string name)
    {
        var typed = new[] { "Ana Reyes", "Portal shows", "**the portal**", "[a link](", "resolv.conf points" };

        Assert.That(Blocks(Shown(name).Json).Where(text => typed.Any(text.Contains)), Is.Empty);
    }

    /// <summary>Green and yellow words are hard to read in the light theme, red ones in the dark one, and links on any coloured strip.</summary>
    [TestCaseSource(nameof(Names))]
    public void Words_have_a_colour_only_where_every_theme_shows_it(string name)
    {
        Assert.That(Colours(Shown(name).Json, "default"), Is.All.Matches<(string Colour, string Style)>(at => at is { Colour: "accent", Style: "default" or "emphasis" }));
    }

    [Test]
    public void What_is_needed_to_go_on_is_marked()
    {
        Assert.That(Marked("greeting"), Is.EquivalentTo(new[] { "clientName", "company", "contactMethod", "identity", "firstContactDate", "firstContactTime", "employeeId" }));
        Assert.That(Marked("intake"), Is.EquivalentTo(new[] { "summary", "affectedSystem", "since" }));
        Assert.That(Marked("categorization"), Is.EquivalentTo(new[] { "companies", "sharedCause", "concern" }));
        Assert.That(Marked("resolution"), Is.EquivalentTo(new[] { "monitorSuccess", "statusOperational", "rootCause", "stepsTaken" }));
        Assert.That(Marked("difficult-clients"), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void No_label_is_a_number(string name)
    {
        var labels = Shown(name).Inputs.Select(input => input.Label);

        Assert.That(labels, Has.None.StartsWith("Finding"));
    }

    private static IEnumerable<string> Marked(string name) => Shown(name).Inputs.Where(input => input.IsMarked).Select(input => input.Id);

    /// <summary>The colours of words, each with the style of the container that it stands on.</summary>
    private static IEnumerable<(string Colour, string Style)> Colours(JsonNode? node, string style) => node switch
    {
        JsonObject { } run when run["type"]?.ToString() is "TextRun" or "TextBlock" => run["color"]?.ToString().ToLowerInvariant() is { } colour && colour != "default" ? [(colour, style)] : [],
        JsonObject element => element.SelectMany(property => Colours(property.Value, element["type"]?.ToString() is "Container" or "Column" ? element["style"]?.ToString().ToLowerInvariant() ?? style : style)),
        JsonArray items => items.SelectMany(item => Colours(item, style)),
        _ => [],
    };

    private static ShownCard Shown(string name) => new(JsonNode.Parse(CardCatalogue.Cards[name])!.AsObject());

    /// <summary>Every property that was typed at its longest, in letters that need the most bytes.</summary>
    private static Ticket Longest(CallStep step)
    {
        var ticket = SampleCall.At(CallStep.Documentation);
        var (line, text) = (string.Concat(Enumerable.Repeat("日", 200)), string.Concat(Enumerable.Repeat("日", 2_000)));
        return ticket with
        {
            Step = step,
            Answers = ticket.Answers with
            {
                Greeting = ticket.Answers.Greeting with { ClientName = line },
                Intake = new IntakeAnswers { Summary = line, Description = text, AffectedSystem = line, Since = line, ErrorMessages = line, UsersAffected = line, SeverityReason = line },
                Categorization = new CategorizationAnswers { Companies = line, SharedCause = "Yes", Infrastructure = line, Concern = "Ransomware", Observed = line, ConcernSystem = line, Suspicion = line },
                Investigation = new InvestigationAnswers { LogsFinding = line, ErrorsFinding = line, ProcessesFinding = line, StabilityFinding = line, FixesFinding = line },
                Resolution = new ResolutionAnswers { RootCause = line, StepsTaken = text },
                DifficultClients = new DifficultClientAnswers { WhatHappened = line },
                Documentation = new DocumentationAnswers { EscalationReason = line, EirReference = line },
            },
            ErrorCodes = ["LT-2003", "LT-3020", "LT-5012", "LT-5025"],
            Company = ticket.Company! with { Tags = [.. Enum.GetValues<PrivacyTag>()] },
        };
    }

    private static bool InActionSet(JsonNode? node, JsonObject action) => node switch
    {
        JsonObject { } element => (element["actions"] as JsonArray)?.Contains(action) == true || element.Any(property => InActionSet(property.Value, action)),
        JsonArray items => items.Any(item => InActionSet(item, action)),
        _ => false,
    };

    private static IEnumerable<string> Blocks(JsonNode? node) => node switch
    {
        JsonObject element when element["type"]?.ToString() == "TextBlock" => [element["text"]!.GetValue<string>()],
        JsonObject element => element.SelectMany(property => Blocks(property.Value)),
        JsonArray items => items.SelectMany(Blocks),
        _ => [],
    };
}
