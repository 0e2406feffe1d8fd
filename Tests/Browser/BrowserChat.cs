using System.Text.RegularExpressions;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Playground;
using Microsoft.Playwright;

namespace LeanTechBot.Tests.Browser;

/// <summary>
/// The personal chat in the Playground's page, clicked and typed into as an engineer does. Whatever is seen is kept as two pictures: the page, and the
/// message with what was seen.
/// </summary>
/// <param name="bot">The bot and its Playground.</param>
/// <param name="page">The Playground's page.</param>
/// <param name="call">The name of the call, for the pictures.</param>
internal sealed partial class BrowserChat(BotInPlayground bot, IPage page, string call) : IEngineersChat
{
    /// <summary>How long an engineer takes over a card.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(45);

    /// <summary>How long the page may take to show something, in milliseconds.</summary>
    private const float Patience = 20_000;

    private int seen;

    /// <summary>Opens the page, with its log panel closed. Without Chromium the test ends here, see <see cref="MissingComponent"/>.</summary>
    public static async Task<BrowserChat> OpenAsync(BotInPlayground bot, string call)
    {
        var page = await (await ChromiumBrowser.SharedAsync()).NewPageAsync(1000, 1300);
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(bot.Playground.Address.AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
        return new BrowserChat(bot, page, call);
    }

    /// <summary>What the page shows now.</summary>
    public Task<byte[]> PictureAsync() => page.ScreenshotAsync();

    public Task CloseAsync() => page.Context.CloseAsync();

    public async Task TypesAsync(string text)
    {
        var box = page.Locator("[role=textbox]").Last;
        await box.ClickAsync();
        await box.PressSequentiallyAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task ClicksAsync(string button, params (string Label, string Entry)[] entries)
    {
        bot.Clock.Advance(Pause);
        var card = page.Locator(".ac-adaptiveCard").Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }) }).Last;
        foreach (var (label, entry) in entries)
        {
            await EnterAsync(card, label, entry);
        }

        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    public async Task SeesAsync(string text)
    {
        var message = page.Locator(".fai-OutputCard, .fai-CopilotMessage, .fai-UserMessage").Filter(new() { HasText = text }).Last;
        await message.WaitForAsync();
        var name = $"walk/{call}/{++seen:D2} {NotInNames().Replace(text, "")}";
        await Screenshots.KeepAsync(name, page);
        if (await message.Locator(".ac-adaptiveCard").CountAsync() > 0)
        {
            await Screenshots.KeepAsync($"{name}, card", await message.Locator(".ac-adaptiveCard").ScreenshotAsync());
        }
    }

    private async Task EnterAsync(ILocator card, string label, string entry)
    {
        var exactly = new Regex($@"^{Regex.Escape(label)}( \*)?$");
        var id = await card.Locator("label").Filter(new() { HasTextRegex = exactly }).First.GetAttributeAsync("for");
        var input = page.Locator($"[id='{id}']");
        if (await input.GetAttributeAsync("role") == "combobox")
        {
            await input.ClickAsync();
            await page.GetByRole(AriaRole.Option, new() { Name = entry, Exact = true }).ClickAsync();
        }
        else if (await input.GetAttributeAsync("type") == "checkbox")
        {
            await input.SetCheckedAsync(entry == "true");
        }
        else
        {
            await input.FillAsync(entry);
        }
    }

    [GeneratedRegex("[^A-Za-z0-9 -]")]
    private static partial Regex NotInNames();
}
