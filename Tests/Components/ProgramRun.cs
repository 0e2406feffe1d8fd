using System.Diagnostics;
using System.Text;

namespace LeanTechBot.Tests.Components;

/// <summary>The bot's program, run in a process of its own: as a command, or as a bot that cannot start.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>A bot that starts though it should not is ended then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What it wrote to the error output, line by line.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Runs it to its end.</summary>
    /// <param name="store">The file of the embedded store it works on.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="arguments">The command and what belongs to it.</param>
    public static Task<ProgramRun> OnAsync(string store, string input, params string[] arguments) =>
        RunAsync(Path.GetDirectoryName(store)!, input, [.. arguments, "--environment=Development", $"--Storage:SqlitePath={store}"]);

    /// <summary>Runs it with nothing but these arguments.</summary>
    /// <param name="folder">The content root.</param>
    public static async Task<ProgramRun> RunAsync(string folder, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LeanTechBot.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = folder,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync(CancellationToken.None);
        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
