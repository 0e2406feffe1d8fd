using Microsoft.Playwright;

namespace LeanTechBot.Tests.Components;

/// <summary>Chromium without a window, one for the test run. Its pages reach the loopback address only.</summary>
internal sealed class ChromiumBrowser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"];

    private static readonly Lazy<Task<ChromiumBrowser?>> Browser = new(StartAsync);

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private ChromiumBrowser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <summary>The one browser of this test run, started at the first call. Without Chromium the test ends here, see <see cref="MissingComponent"/>.</summary>
    public static async Task<ChromiumBrowser> SharedAsync()
    {
        if (await Browser.Value is { } started)
        {
            return started;
        }

        MissingComponent.Report($"Chromium is needed for this test: none of {string.Join(", ", Names)} was found.");
        return null;
    }

    /// <summary>Stops the browser of this test run, if there is one.</summary>
    public static async Task StopSharedAsync()
    {
        if (Browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } && await Browser.Value is { } started)
        {
            await started.DisposeAsync();
        }
    }

    /// <summary>A page of its own: no cookies or storage of another. Dispose its context when done.</summary>
    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colours,
            Locale = "en-US",
            TimezoneId = "Asia/Manila",
        });
        await context.RouteAsync("**/*", route => new Uri(route.Request.Url) is { IsLoopback: false, Scheme: "http" or "https" } ? route.AbortAsync() : route.ContinueAsync());
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static async Task<ChromiumBrowser?> StartAsync()
    {
        if (Find() is not { } path)
        {
            return null;
        }

        var playwright = await Playwright.CreateAsync();
        return new ChromiumBrowser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags }));
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
