using System.Diagnostics;
using System.Text;

namespace LeanTechBot.Tests.Components;

/// <summary>The bot's program, run as a command in a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs it to its end.</summary>
    /// <param name="store">The file of the embedded store it works on.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="arguments">The command and what belongs to it.</param>
    public static async Task<ProgramRun> OnAsync(string store, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "LeanTechBot.dll"), .. arguments, "--environment=Development", $"--Storage:SqlitePath={store}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = Path.GetDirectoryName(store)!,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
