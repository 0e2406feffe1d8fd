using Microsoft.Playwright;

namespace LeanTechBot.Tests.Components;

/// <summary>A page of Chromium that draws cards as Teams does in one theme, each at several widths side by side.</summary>
internal sealed class CardCanvas : IAsyncDisposable
{
    private const int Margin = 16;

    private readonly IPage page;

    private CardCanvas(IPage page) => this.page = page;

    /// <param name="theme">Teams' theme.</param>
    /// <param name="widths">The widths in pixels: 340 in a side panel, 560 in a chat.</param>
    /// <returns>The canvas. Without Node or Chromium the test ends here, see <see cref="MissingComponent"/>.</returns>
    public static async Task<CardCanvas> OpenAsync(CardTheme theme, params int[] widths)
    {
        var renderer = await NodeModules.FileAsync("adaptivecards/dist/adaptivecards.min.js");
        var designer = await NodeModules.FileAsync("adaptivecards-designer");
        var page = await (await ChromiumBrowser.SharedAsync()).NewPageAsync(widths.Sum() + (Margin * (widths.Length + 1)), 200);
        await page.SetContentAsync(await File.ReadAllTextAsync(Path.Combine(TestsFolder.Path, "Components", "render-card.html")));
        await page.AddScriptTagAsync(new() { Path = renderer });
        await page.AddStyleTagAsync(new() { Path = Path.Combine(Path.GetDirectoryName(renderer)!, "adaptivecards.css") });
        await page.AddStyleTagAsync(new() { Path = Path.Combine(designer, "dist", "containers", theme.StyleSheet) });
        var hostConfig = await File.ReadAllTextAsync(Path.Combine(designer, "lib", "hostConfigs", theme.HostConfig));
        await page.EvaluateAsync($$"""prepare({ hostConfig: {{(theme == CardTheme.Contrast ? ContrastColours.Of(hostConfig) : hostConfig)}}, widths: [{{string.Join(", ", widths)}}], background: "{{theme.Background}}", surface: "{{theme.Surface}}" })""");
        return new CardCanvas(page);
    }

    /// <summary>Draws a card in the place of the one before.</summary>
    /// <param name="card">The card's JSON.</param>
    /// <returns>A PNG.</returns>
    public async Task<byte[]> DrawAsync(string card)
    {
        await page.EvaluateAsync($"show({card})");
        return await page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>What does not fit into the drawn card at one of its widths: the width and the words.</summary>
    public Task<string[]> CutOffAsync() => page.EvaluateAsync<string[]>("cutOff()");

    /// <summary>The texts of the drawn card that are too faint to read (WCAG: 4.5 to 1), each with its contrast.</summary>
    public Task<string[]> FaintAsync() => page.EvaluateAsync<string[]>("faint()");

    /// <summary>How far below the top of the drawn card its primary button ends, in pixels, at each width; 0 where it has none.</summary>
    public Task<int[]> DepthsAsync() => page.EvaluateAsync<int[]>("depths()");

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
