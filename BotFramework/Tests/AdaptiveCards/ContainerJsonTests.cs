using AdaptiveCards;
using Newtonsoft.Json;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests;

public sealed class ContainerJsonTests
{
    [Test]
    public void A_container_writes_its_items_even_when_there_are_none()
    {
        Assert.That(JsonConvert.SerializeObject(new AdaptiveContainer()), Is.EqualTo("""{"type":"Container","items":[]}"""));
    }

    [Test]
    public void A_container_writes_its_look_after_its_items()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveContainer
        {
            Items = { new AdaptiveTextBlock("Hi") },
            Style = AdaptiveContainerStyle.Emphasis,
            Bleed = true,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            PixelMinHeight = 80,
            Rtl = true,
            SelectAction = new AdaptiveSubmitAction { Title = "Open" }
        });

        Assert.That(json, Is.EqualTo(CompactJson.Of(
            """
            {"type":"Container","items":[{"type":"TextBlock","text":"Hi"}],"rtl":true,"style":"emphasis","verticalContentAlignment":"center",
            "selectAction":{"type":"Action.Submit","title":"Open"},"bleed":true,"minHeight":"80px"}
            """)));
    }

    [Test]
    public void A_container_s_default_style_is_written_when_it_is_set()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default });

        Assert.That(json, Is.EqualTo("""{"type":"Container","items":[],"style":"default"}"""));
    }

    [Test]
    public void Columns_write_their_widths_and_an_id_before_the_type()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveColumnSet
        {
            Columns =
            {
                new AdaptiveColumn { Id = "left", Width = AdaptiveColumnWidth.Stretch },
                new AdaptiveColumn { Width = "80px", Rtl = false, Items = { new AdaptiveTextBlock("10:47") } }
            }
        });

        Assert.That(json, Is.EqualTo(CompactJson.Of(
            """
            {"type":"ColumnSet","columns":[{"id":"left","type":"Column","width":"stretch","items":[]},
            {"type":"Column","width":"80px","rtl":false,"items":[{"type":"TextBlock","text":"10:47"}]}]}
            """)));
    }

    [Test]
    public void A_column_set_takes_columns_only()
    {
        AdaptiveColumnSet set = [new AdaptiveColumn(), new AdaptiveTextBlock("not a column")];

        Assert.That(set.Columns, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_action_set_writes_its_buttons()
    {
        var json = JsonConvert.SerializeObject(new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "Continue" } } });

        Assert.That(json, Is.EqualTo("""{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Continue"}]}"""));
    }
}
