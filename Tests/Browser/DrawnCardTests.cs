using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Browser;

/// <summary>Every card of the walk and of the channels, drawn as Teams draws it: in a side panel, in a chat, and as wide as it gets.</summary>
internal sealed class DrawnCardTests
{
    /// <summary>What a window of 1280 by 900 pixels leaves to the conversation below its bars and above the box to type in.</summary>
    private const int Screenful = 740;

    private IReadOnlyDictionary<string, string> cards = null!;

    [OneTimeSetUp]
    public async Task Walk() => cards = (await CardGallery.WalkAsync())
        .Concat(ChannelCards.All().Select(card => KeyValuePair.Create($"channel {card.Name}", CardCatalogue.Json(card.Card)))).ToDictionary();

    [Test]
    public async Task Every_card_is_fit_for_Teams() => Assert.That(await CardRenderer.CheckAsync(cards), Is.Empty);

    [TestCaseSource(typeof(CardTheme), nameof(CardTheme.All))]
    public async Task Every_text_can_be_read(CardTheme theme)
    {
        await using var canvas = await CardCanvas.OpenAsync(theme, 560);
        var faint = new List<string>();
        foreach (var (name, card) in cards.Concat(CardCatalogue.Cards))
        {
            await canvas.DrawAsync(card);
            faint.AddRange((await canvas.FaintAsync()).Select(words => $"{name}: {words}"));
        }

        Assert.That(faint, Is.Empty);
    }

    [TestCase("greeting")]
    [TestCase("intake")]
    [TestCase("intake-codes")]
    [TestCase("intake-maintenance")]
    [TestCase("intake-excluded")]
    [TestCase("categorization")]
    [TestCase("categorization-errors")]
    [TestCase("categorization-evidence")]
    [TestCase("categorization-event")]
    [TestCase("investigation")]
    [TestCase("investigation-update-due")]
    [TestCase("resolution")]
    [TestCase("resolution-words")]
    [TestCase("difficult-clients")]
    [TestCase("documentation-missing")]
    [TestCase("documentation-companies")]
    [TestCase("documentation-tier2")]
    [TestCase("documentation-tier3")]
    [TestCase("documentation-in-progress")]
    [TestCase("documentation-not-verified")]
    [TestCase("documentation-resolved")]
    [TestCase("documentation-not-confirmed")]
    [TestCase("documentation-unanswered")]
    [TestCase("documentation-tier3-resolved")]
    [TestCase("documentation-tier3-not-confirmed")]
    public async Task A_screenful_holds_a_step_down_to_its_primary_button(string name)
    {
        await using var canvas = await CardCanvas.OpenAsync(CardTheme.Light, 560, 720);
        await canvas.DrawAsync(CardCatalogue.Cards[name]);

        Assert.That(await canvas.DepthsAsync(), Is.All.InRange(1, Screenful));
    }

    [TestCaseSource(typeof(CardTheme), nameof(CardTheme.All))]
    public async Task No_card_is_cut_off(CardTheme theme)
    {
        await using var canvas = await CardCanvas.OpenAsync(theme, 340, 560, 900);
        var cut = new List<string>();
        foreach (var (name, card) in cards)
        {
            await Screenshots.KeepAsync($"cards/{name} {theme.Name}", await canvas.DrawAsync(card));
            cut.AddRange((await canvas.CutOffAsync()).Select(words => $"{name} at {words}"));
        }

        Assert.That(cut, Is.Empty);
    }
}
