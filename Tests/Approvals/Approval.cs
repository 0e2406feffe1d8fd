using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace LeanTechBot.Tests.Approvals;

/// <summary>
/// Compares a text with the one a person approved: <c>name.approved.…</c> beside this class. Where they differ the test fails and writes
/// <c>name.received.…</c>; with <c>UPDATE_APPROVALS=1</c> the received text becomes the approved one, to be read in the diff of the commit.
/// </summary>
internal static class Approval
{
    private static readonly string Folder = Path.GetDirectoryName(HereAsCompiled())!;

    /// <summary>The names of the approved texts with an extension.</summary>
    public static IEnumerable<string> Names(string extension) =>
        Directory.GetFiles(Folder, $"*.approved.{extension}").Select(file => Path.GetFileName(file)[..^$".approved.{extension}".Length]);

    public static void Verify(string name, string extension, string text)
    {
        var (approved, received) = (FileOf(name, "approved", extension), FileOf(name, "received", extension));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (text == expected)
        {
            File.Delete(received);
        }
        else if (Environment.GetEnvironmentVariable("UPDATE_APPROVALS") == "1")
        {
            File.WriteAllText(approved, text);
        }
        else
        {
            File.WriteAllText(received, text);
            Assert.Fail($"{name} is not as approved.\n{LineDifference.Between(expected, text)}\nCompare {received}; UPDATE_APPROVALS=1 approves it.");
        }
    }

    private static string FileOf(string name, string kind, string extension) => Path.Combine(Folder, $"{name}.{kind}.{extension}");

    private static string HereAsCompiled([CallerFilePath] string path = "") => path;
}
