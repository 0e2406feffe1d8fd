using AdaptiveCards;
using Newtonsoft.Json;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class TextJsonTests
{
    [Test]
    public void A_text_block_writes_only_its_text()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveTextBlock("Hi"));

        Assert.That(json, Is.EqualTo("""{"type":"TextBlock","text":"Hi"}"""));
    }

    [Test]
    public void A_text_block_writes_each_look_that_is_not_the_default()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveTextBlock
        {
            Id = "title",
            Text = "Step 2 of 7",
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Attention,
            IsSubtle = true,
            Italic = true,
            Strikethrough = true,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            Wrap = true,
            MaxLines = 2,
            FontType = AdaptiveFontType.Monospace,
            Style = AdaptiveTextBlockStyle.Heading
        });

        Assert.That(json, Is.EqualTo(CompactJson.Of(
            """
            {"type":"TextBlock","id":"title","size":"extraLarge","weight":"bolder","color":"attention","isSubtle":true,"italic":true,
            "strikethrough":true,"text":"Step 2 of 7","horizontalAlignment":"right","wrap":true,"maxLines":2,"fontType":"monospace",
            "style":"heading"}
            """)));
    }

    [Test]
    public void An_element_writes_its_place_and_what_stands_in_for_it()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveTextBlock("Hi")
        {
            Spacing = AdaptiveSpacing.None,
            Separator = true,
            Height = AdaptiveHeight.Stretch,
            IsVisible = false,
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            Requires = new Dictionary<string, string> { ["hostCapabilities"] = "1.0" },
            AdditionalProperties = { ["targetWidth"] = "narrow" }
        });

        Assert.That(json, Is.EqualTo(CompactJson.Of(
            """
            {"type":"TextBlock","text":"Hi","spacing":"none","separator":true,"height":"stretch","isVisible":false,"fallback":"drop",
            "requires":{"hostCapabilities":"1.0"},"targetWidth":"narrow"}
            """)));
    }

    [Test]
    public void A_fallback_element_is_written_in_full()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveTextBlock("new") { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("old")) });

        Assert.That(json, Is.EqualTo("""{"type":"TextBlock","text":"new","fallback":{"type":"TextBlock","text":"old"}}"""));
    }

    [Test]
    public void A_rich_text_block_writes_its_runs()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveRichTextBlock
        {
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Inlines =
            {
                new AdaptiveTextRun("Respond by "),
                new AdaptiveTextRun("10:47")
                {
                    Size = AdaptiveTextSize.Small,
                    Weight = AdaptiveTextWeight.Lighter,
                    Color = AdaptiveTextColor.Good,
                    IsSubtle = true,
                    Italic = true,
                    Strikethrough = true,
                    Highlight = true,
                    FontType = AdaptiveFontType.Monospace,
                    SelectAction = new AdaptiveSubmitAction(),
                    Underline = true
                }
            }
        });

        Assert.That(json, Is.EqualTo(CompactJson.Of(
            """
            {"type":"RichTextBlock","horizontalAlignment":"center","inlines":[{"type":"TextRun","text":"Respond by "},
            {"type":"TextRun","size":"small","weight":"lighter","color":"good","isSubtle":true,"italic":true,"strikethrough":true,
            "highlight":true,"text":"10:47","fontType":"monospace","selectAction":{"type":"Action.Submit"},"underline":true}]}
            """)));
    }

    [Test]
    public void A_text_block_without_text_is_refused()
    {
        Assert.That(() => JsonConvert.SerializeObject(new AdaptiveTextBlock { Text = null }), Throws.InstanceOf<JsonSerializationException>());
    }
}
