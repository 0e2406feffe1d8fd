using LeanTechBot.Tests.Components;

namespace LeanTechBot.Tests.Conventions;

/// <summary>The sources of the product, as they lie in its folders.</summary>
internal static class Source
{
    /// <summary>The rooms that hold the product's own code.</summary>
    public static readonly string[] Rooms = ["Bot", "Cards", "Dialogs", "ServiceDesk"];

    public static string Root => Path.GetDirectoryName(TestsFolder.Path)!;

    /// <summary>The C# files of a room, by their paths from the root.</summary>
    public static IEnumerable<string> Files(string room) => Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Intersect(["bin", "obj", "node_modules"]).Any());

    public static IEnumerable<string> Files() => Rooms.SelectMany(Files);

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));
}
