using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Privacy;

/// <summary>A line of the sets that the masks are measured on. The files say how they are written.</summary>
/// <param name="Text">What somebody types.</param>
/// <param name="Marked">What may not be left in it; empty for a harmless line.</param>
internal sealed record SetLine(string Text, string[] Marked)
{
    /// <summary>Whether something marked is left after masking.</summary>
    public bool Leaks(string masked) => Array.Exists(Marked, secret => Count(masked, secret) >= Count(Text, secret));

    public static SetLine[] Read(string file)
    {
        var name = $"{typeof(SetLine).Assembly.GetName().Name}.Sets.{file}";
        using var stream = typeof(SetLine).Assembly.GetManifestResourceStream(name) ?? throw new AssertionException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];
    }

    private static SetLine Parse(string line)
    {
        var written = line.Replace("¦", "", StringComparison.Ordinal).Replace('¶', '\n');
        var marked = written.Split('«').Skip(1).Select(part => part.Split('»')[0]).ToArray();
        return new SetLine(written.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), marked);
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
