namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Whether a command in words says more than the command: that belongs into the notes, so that nothing typed is lost.</summary>
public static class BeyondCommand
{
    /// <summary>So many words beside a command that opens a form are more than courtesy: why it is closed, who is calling.</summary>
    private const int WordsBesideForm = 2;

    /// <summary>A command that only shows something is said at more length: "I am done with this one, next please".</summary>
    private const int WordsBesideView = 4;

    /// <summary>So many words make a sentence of its own.</summary>
    private const int WordsOfSentence = 2;

    /// <summary>What is said of a new call itself. Everything else says who calls, and why.</summary>
    private static readonly HashSet<string> NewCallWords = new(StringComparer.Ordinal)
    {
        "new", "nw", "nu", "open", "start", "begin", "create", "make", "log", "record", "another", "nother", "nothr", "second", "fresh",
        "different", "got", "get", "coming", "while", "waits", "call", "caller", "calling", "client",
        "incident", "inc", "case", "gawa", "gawan", "gumawa", "ka", "bago", "bagong", "panibago", "panibagong", "pabukas", "buksan",
        "pakibuksan", "pastart", "palog", "pa", "d2", "dito", "tawag", "tumatawag", "may", "meron",
        "palihug", "ug", "himo", "kindly", "who", "have", "has",
    };

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    private static readonly HashSet<string> Courtesies = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "it", "its", "my", "me", "i", "im", "we", "you", "u", "to", "for", "of", "on", "in", "at", "is",
        "am", "are", "be", "can", "could", "would", "will", "may", "now", "please",
        "pls", "plz", "ok", "okay", "oh", "oops", "so", "and", "then", "again", "just", "up", "out", "one", "ticket", "tkt", "tiket",
        "call", "bot", "hi", "hey", "sorry", "thanks", "ty",
        "po", "na", "nga", "naman", "nman", "nmn", "mo", "ko", "natin", "ng", "ang", "yung", "ung", "sa", "si", "ni", "kay", "to", "ito",
        "yan", "muna", "lang", "lng", "daw", "sige", "ulit", "tayo", "tau", "ako", "nako", "ba",
    };

    /// <param name="text">The whole text.</param>
    /// <param name="command">The command heard in it.</param>
    /// <param name="facts">The facts that it states.</param>
    public static bool IsSaid(string text, HeardIntent.Command command, IReadOnlyList<StatedFact> facts) => command.Name switch
    {
        SpokenCommand.Find or SpokenCommand.Resume or SpokenCommand.AskPeer or SpokenCommand.UndoNote => HasSentenceBeside(text, command),
        SpokenCommand.HandOver => true,
        SpokenCommand.New => facts is not [] || SaysWhoCalls(text),
        SpokenCommand.Hold when command.Argument.Length > 0 => true,
        _ => facts is not [] || HasSentenceBeside(text, command) || WordsBeside(text, command, Whole(text)) >= Allowed(command.Name),
    };

    private static int Allowed(SpokenCommand command) => command switch
    {
        SpokenCommand.Escalate or SpokenCommand.Security or SpokenCommand.Close or SpokenCommand.Cancel => WordsBesideForm,
        SpokenCommand.Hold => WordsBesideForm,
        _ => WordsBesideView,
    };

    /// <summary>The words that a command rests on may reach into the sentence before it: its own sentence is the last one that they touch.</summary>
    private static bool HasSentenceBeside(string text, HeardIntent.Command command)
    {
        var own = Sentences(text).LastOrDefault(sentence => command.Words.Any(words => Touches(sentence, words)));
        return Sentences(text)
            .Where(sentence => sentence != own && !IsArgument(text, sentence, command))
            .Any(sentence => TextTokens.ReadTokens(text, sentence).Count(IsTelling) >= WordsOfSentence);
    }

    private static bool SaysWhoCalls(string text) =>
        TextTokens.ReadTokens(text, Whole(text)).Any(token => IsTelling(token) && !NewCallWords.Contains(token.Word));

    private static WordsOf Whole(string text) => new(0, text.Length);

    /// <summary>The argument of a command is taken by the command itself.</summary>
    private static bool IsArgument(string text, WordsOf sentence, HeardIntent.Command command) =>
        command.Argument.Length > 0
        && text.IndexOf(command.Argument, StringComparison.Ordinal) is >= 0 and var start
        && Touches(sentence, new WordsOf(start, command.Argument.Length));

    private static IEnumerable<WordsOf> Sentences(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(SentenceEnds);
            var end = length < 0 ? text.Length : start + length + 1;
            yield return new WordsOf(start, end - start);
            start = end;
        }
    }

    private static int WordsBeside(string text, HeardIntent.Command command, WordsOf part) => TextTokens.ReadTokens(text, part)
        .Count(token => IsTelling(token) && !command.Words.Any(words => Touches(token.Place, words)));

    private static bool IsTelling(TextToken token) => token.Word is not ("?" or "!") && !Courtesies.Contains(token.Word);

    private static bool Touches(WordsOf one, WordsOf other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;
}
