namespace LeanTechBot.ServiceDesk.Clients;

/// <summary>How far apart two words are spelt: the letters to insert, drop or change to get from one to the other (Levenshtein).</summary>
public static class EditDistance
{
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var column = 0; column < above.Length; column++)
        {
            above[column] = column;
        }

        for (var letter = 0; letter < one.Length; letter++)
        {
            row[0] = letter + 1;
            for (var column = 0; column < other.Length; column++)
            {
                var changed = above[column] + (one[letter] == other[column] ? 0 : 1);
                row[column + 1] = Math.Min(changed, Math.Min(above[column + 1], row[column]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[other.Length];
    }
}
