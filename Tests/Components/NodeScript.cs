using System.Diagnostics;
using System.Text;

namespace LeanTechBot.Tests.Components;

/// <summary>Scripts of Tests/Components that run in Node on the packages of Tests/package.json: text in, text out.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it wrote. Without Node the test ends here, see <see cref="MissingComponent"/>.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has its errors.</exception>
    public static async Task<string> RunAsync(string script, string input)
    {
        await NodeModules.FileAsync("");
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(TestsFolder.Path, "Components", script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script} ended with exit code {process.ExitCode}: {await errors}");
    }
}
