using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace LeanTechBot.Tests.Components;

/// <summary>
/// The npm packages of Tests/package.json, installed as the lock file says: once per test run, and only where they are missing or the
/// lock has changed since.
/// </summary>
internal static class NodeModules
{
    private static readonly Lazy<Task<string>> Installation = new(InstallAsync);

    private static string Folder => Path.Combine(TestsFolder.Path, "node_modules");

    /// <summary>The file of a package, by its path under node_modules. Without Node the test ends here, see <see cref="MissingComponent"/>.</summary>
    public static async Task<string> FileAsync(string path)
    {
        var problem = await Installation.Value;
        if (problem.Length > 0)
        {
            MissingComponent.Report(problem);
        }

        return Path.Combine(Folder, path);
    }

    /// <summary>Starts Node with a script. It ends with the tests: see stop-with-stdin.cjs.</summary>
    public static Process StartNode(string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("node", ["--require", Path.Combine(TestsFolder.Path, "Components", "stop-with-stdin.cjs"), script, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Returns what is in the way, or nothing.</summary>
    private static async Task<string> InstallAsync()
    {
        var stamp = Path.Combine(Folder, ".installed");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(TestsFolder.Path, "package-lock.json"))));
        try
        {
            await RunAsync("node", "--version");
            if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
            {
                return "";
            }

            var output = await (OperatingSystem.IsWindows() ? RunAsync("cmd", "/c", "npm", "ci") : RunAsync("npm", "ci"));
            if (output.Length > 0)
            {
                return $"npm ci failed in {TestsFolder.Path}: {output}";
            }

            await File.WriteAllTextAsync(stamp, wanted);
            return "";
        }
        catch (Win32Exception e)
        {
            return $"Node and npm are needed for this test: {e.Message}";
        }
    }

    /// <summary>Runs a program to its end and returns what it wrote if it failed.</summary>
    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = TestsFolder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : $"{await output}{await errors}".Trim();
    }
}
