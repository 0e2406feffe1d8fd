using System.Diagnostics;
using System.IO.Compression;
using LeanTechBot.Tests.Components;

namespace LeanTechBot.Tests.Manifest;

/// <summary>The zip for Teams, made as the documentation says: with manifest/pack.proj.</summary>
internal static class AppPackage
{
    private static readonly string Project = Path.GetFullPath(Path.Combine(TestsFolder.Path, "..", "manifest", "pack.proj"));

    /// <summary>Packs with an application id.</summary>
    /// <returns>The exit code, and what the program wrote.</returns>
    public static async Task<(int ExitCode, string Output)> PackAsync(string appId, string zip)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Project, "-nologo", "-nodeReuse:false", $"-p:MicrosoftAppId={appId}", $"-p:Zip={zip}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Inside `dotnet test` MSBuild leaves variables that make another MSBuild behave as its child.
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>The files of a zip by their full names.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(string zip)
    {
        await using var archive = await ZipFile.OpenReadAsync(zip);
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            await using var content = await entry.OpenAsync();
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            files.Add(entry.FullName, copy.ToArray());
        }

        return files;
    }
}
