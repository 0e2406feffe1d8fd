namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>A word's first letter and its consonants: what remains when people shorten it or mistype its vowels.</summary>
internal static class WordSkeleton
{
    /// <summary>The skeleton of a word in lower case; shapes and signs stay as they are.</summary>
    public static string Of(string word)
    {
        Span<char> kept = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var sound = SoundOf(word[i]);
            var isKept = length == 0 || sound != kept[length - 1] && sound is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h');
            if (isKept)
            {
                kept[length++] = sound;
            }
        }

        return new string(kept[..length]);
    }

    private static char SoundOf(char letter) => letter switch
    {
        'c' or 'q' => 'k',
        'z' => 's',
        'y' => 'i',
        _ => letter,
    };
}
