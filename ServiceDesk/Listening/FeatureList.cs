namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Gathers the features of one text.</summary>
internal sealed class FeatureList(int capacity)
{
    private readonly List<TextFeature> all = new(capacity);

    public IReadOnlyList<TextFeature> All => all;

    public int Count => all.Count;

    /// <summary>Adds a feature that rests on tokens; <see cref="Settle"/> gives it its value.</summary>
    public void Add(uint hash, int first, int last) => Add(hash, first, last, value: 0);

    public void Add(uint hash, int first, int last, float value) =>
        all.Add(new TextFeature(FeatureHash.Mix(hash), value, first, last));

    /// <summary>Makes the features from a number on weigh together as much in a short text as in a long one.</summary>
    public void Settle(int from, float weight)
    {
        var value = weight / MathF.Sqrt(Math.Max(all.Count - from, 1));
        for (var i = from; i < all.Count; i++)
        {
            all[i] = all[i] with { Value = value };
        }
    }
}
