using NUnit.Framework;

namespace LeanTechBot.Tests.Components;

/// <summary>The renderer notices what it is there to notice.</summary>
internal sealed class CardRendererTests
{
    private const string Good = """
        { "type": "AdaptiveCard", "version": "1.5", "fallbackText": "Step 2", "speak": "Step 2",
          "body": [
            { "type": "TextBlock", "text": "Issue **intake**", "style": "heading", "size": "large", "wrap": true },
            { "type": "Container", "style": "emphasis", "items": [ { "type": "TextBlock", "text": "“Thank you, Juan.”", "wrap": true } ] },
            { "type": "Input.Text", "id": "summary", "label": "Summary in one line", "isRequired": true, "errorMessage": "One line: what does not work?" },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "width": "stretch", "items": [ { "type": "Input.Text", "id": "system", "label": "Affected system" } ] } ] } ],
          "actions": [ { "type": "Action.Submit", "title": "Next: categorize", "style": "positive", "data": { "type": "anything", "action": "next" } } ] }
        """;

    [TestCase("\"Input.Text\", \"id\": \"summary\", \"label\": \"Summary in one line\"", "\"Input.Text\", \"id\": \"summary\"", "no label")]
    [TestCase("\"id\": \"system\"", "\"id\": \"summary\"", "summary")]
    [TestCase("\"size\": \"large\"", "\"size\": \"huge\"", "huge")]
    [TestCase("\"wrap\": true", "\"warp\": true", "warp")]
    [TestCase("\"TextBlock\"", "\"TextBlok\"", "TextBlok")]
    [TestCase("\"1.5\"", "\"1.6\"", "1.6")]
    [TestCase("Thank you", "[25k]", "too many")]
    [TestCase("\"actions\": [", "\"actions\": [ [6]", "6 are allowed")]
    public async Task A_fault_is_noticed(string good, string bad, string said)
    {
        var action = """{ "type": "Action.Submit", "title": "More" },""";
        var spoilt = Good.Replace(good, bad.Replace("[25k]", new string('x', 25 * 1024)).Replace("[6]", string.Concat(Enumerable.Repeat(action, 6))));

        var problems = await CardRenderer.CheckAsync(new Dictionary<string, string> { ["good"] = Good, ["bad"] = spoilt });

        Assert.That(problems.Select(problem => problem.Card), Is.Not.Empty.And.All.EqualTo("bad"));
        Assert.That(problems.Select(problem => problem.Problem), Has.Some.Contains(said));
    }

    [TestCase("Issue **intake**", "Documentationandresolutionanddocumentation", "Documentation", TestName = "A broken word is noticed")]
    [TestCase("Next: categorize", "Next: categorize, document, resolve, close and tell the client about it", "Next: categorize, document", TestName = "A button that is cut off is noticed")]
    public async Task What_does_not_fit_is_noticed(string good, string bad, string said)
    {
        await using var canvas = await CardCanvas.OpenAsync(CardTheme.Light, 340, 900);
        await canvas.DrawAsync(Good);
        var nothing = await canvas.CutOffAsync();
        await canvas.DrawAsync(Good.Replace(good, bad));

        Assert.That(nothing, Is.Empty);
        Assert.That(await canvas.CutOffAsync(), Is.Not.Empty.And.All.StartsWith($"340: {said}"));
    }

    [Test]
    public async Task A_card_is_drawn_in_both_themes()
    {
        var light = await CardRenderer.DrawAsync(Good, CardTheme.Light, 560);
        var dark = await CardRenderer.DrawAsync(Good, CardTheme.Dark, 340);

        await Screenshots.KeepAsync("card-renderer-light-560", light);
        await Screenshots.KeepAsync("card-renderer-dark-340", dark);
        Assert.That(light, Has.Length.GreaterThan(4000));
        Assert.That(dark, Has.Length.GreaterThan(4000).And.Not.EqualTo(light));
    }
}
