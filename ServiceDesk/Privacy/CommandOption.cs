namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A program's option that takes a password.</summary>
/// <param name="Name">As it is written: <c>-p</c>, <c>/rp</c>.</param>
/// <param name="Form">Where the password stands.</param>
internal sealed record CommandOption(string Name, OptionForm Form);

/// <summary>Where an option's value stands.</summary>
internal enum OptionForm
{
    /// <summary>The next word: <c>-p secret</c>.</summary>
    NextWord = 1,

    /// <summary>In the same word: <c>-psecret</c>.</summary>
    SameWord = 2,

    /// <summary>Either.</summary>
    Either = 3,
}
