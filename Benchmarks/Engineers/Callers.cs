using System.Text.Json;

namespace LeanTechBot.Benchmarks.Engineers;

/// <summary>The callers of a whole desk: the companies of the client directory in turn, each time with another of KB-601's errors, so that tickets are as alike as on an ordinary day.</summary>
public sealed class Callers
{
    private readonly Caller[] all;
    private int last = -1;

    public Callers()
    {
        var content = Path.Combine(AppContext.BaseDirectory, "Content");
        using var clients = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(content, "clients.json")));
        using var errors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(content, "portal-errors.json")));
        var codes = errors.RootElement.GetProperty("codes").EnumerateArray()
            .Where(error => error.GetProperty("severity").GetString() != "Informational")
            .Select(error => error.GetProperty("code").GetString()!)
            .ToArray();
        all =
        [
            .. from client in clients.RootElement.GetProperty("clients").EnumerateArray()
               from code in codes
               select new Caller(client.GetProperty("code").GetString()!, client.GetProperty("server").GetString()!, code),
        ];
    }

    /// <summary>The next caller: a step through the pairs that meets every one of them and neither the same company nor the same error twice in a row.</summary>
    public Caller Next() => all[(int)(Interlocked.Increment(ref last) * 10007L % all.Length)];
}
