using Microsoft.Playwright;
using NUnit.Framework;

namespace LeanTechBot.Tests.Components;

/// <summary>Pictures that the tests leave as build output, in <c>artifacts/screenshots</c>.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(TestsFolder.Path, "..", "artifacts", "screenshots"));

    /// <summary>Keeps a picture under a name without extension, which may begin with folders, and attaches it to the running test.</summary>
    /// <returns>The file.</returns>
    public static async Task<string> KeepAsync(string name, byte[] png)
    {
        var file = Path.Combine(Folder, $"{name}.png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, png);
        TestContext.AddTestAttachment(file);
        return file;
    }

    /// <summary>Keeps a picture of what a page shows.</summary>
    public static async Task<string> KeepAsync(string name, IPage page) => await KeepAsync(name, await page.ScreenshotAsync());
}
