namespace LeanTechBot.Dialogs.Commands;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped.</summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return int.MaxValue;
        }

        var distances = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                distances[row, column] = (row, column) switch
                {
                    (0, _) => column,
                    (_, 0) => row,
                    _ => Step(left, right, row, column, distances),
                };
            }
        }

        return distances[left.Length, right.Length];
    }

    private static int Step(string left, string right, int row, int column, int[,] distances)
    {
        var changed = left[row - 1] == right[column - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(distances[row - 1, column] + 1, distances[row, column - 1] + 1), distances[row - 1, column - 1] + changed);
        return row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
            ? Math.Min(best, distances[row - 2, column - 2] + 1)
            : best;
    }
}
