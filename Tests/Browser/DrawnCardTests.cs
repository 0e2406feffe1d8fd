using LeanTechBot.Tests.Cards;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Browser;

/// <summary>Every card of the walk and of the channels, drawn as Teams draws it: in a side panel, in a chat, and as wide as it gets.</summary>
internal sealed class DrawnCardTests
{
    private IReadOnlyDictionary<string, string> cards = null!;

    [OneTimeSetUp]
    public async Task Walk() => cards = (await CardGallery.WalkAsync())
        .Concat(ChannelCards.All().Select(card => KeyValuePair.Create($"channel {card.Name}", CardCatalogue.Json(card.Card)))).ToDictionary();

    [Test]
    public async Task Every_card_is_fit_for_Teams() => Assert.That(await CardRenderer.CheckAsync(cards), Is.Empty);

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
