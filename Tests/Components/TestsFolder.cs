namespace LeanTechBot.Tests.Components;

/// <summary>The folder <c>Tests</c> of the sources, found from where the tests run: it holds package.json, its lock and what npm installs.</summary>
internal static class TestsFolder
{
    private const string Solution = "LeanTechBot.sln";

    public static string Path { get; } = System.IO.Path.Combine(Root(), "Tests");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has {Solution}: run the tests inside the repository.");
    }
}
