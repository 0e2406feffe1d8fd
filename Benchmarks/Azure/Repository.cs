namespace LeanTechBot.Benchmarks.Azure;

/// <summary>The repository that this program was built in.</summary>
internal static class Repository
{
    /// <summary>One of its folders.</summary>
    /// <exception cref="InvalidOperationException">The program lies elsewhere.</exception>
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LeanTechBot.sln")))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        throw new InvalidOperationException("This program has to lie in its repository.");
    }
}
