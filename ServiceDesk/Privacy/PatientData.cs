using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>
/// Patient data (KB-450) may not be stored, but a program cannot tell it for sure: a person's name beside a diagnosis or a record number is asked about.
/// </summary>
public static partial class PatientData
{
    /// <summary>A longer text is a log or a mail; its first words are looked at.</summary>
    private const int MaxLength = 4000;

    /// <summary>Whether a text names a person beside a diagnosis or a medical record's number.</summary>
    public static bool IsLikely(string? text)
    {
        var read = ReadableText.Read(text is null || text.Length <= MaxLength ? text ?? "" : text[..MaxLength]).Text;
        return Medical().IsMatch(read) && (Patient().IsMatch(read) || (Diagnosis().IsMatch(read) && Person().IsMatch(read)));
    }

    /// <summary>Looked for first: most texts have none of it.</summary>
    [GeneratedRegex(
        @"\b(?:patients?|pasyente|pt|mrn|diagnos|dx|hospital|chart no|record n|hiv|cancer|tumou?r|leukemia|diabet|hypertens|tuberculosis|tb" +
        @"|hepatitis|dengue|" +
        @"positive|pregnan|buntis|stroke|schizo|bipolar|depression|biops|chemo|dialysis|icd|prescri|lab results?|admitted|confined" +
        @"|surgery|sakit)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Medical();

    /// <summary>A patient by name with anything medical or a number, or a record number beside a name.</summary>
    [GeneratedRegex(
        @"\b(?i:patients?|pasyente|pt)(?i: named| name is| is| si|:)? (?:[Ss]i )?(?:(?i:mr|ms|mrs)\.? )?(?!(?i:Portal|Data|Record" +
        @"|Records|Id|No|Number|List|Care|System|Module|App|Page|Monitor))[A-Z][a-z]{2,15}(?: (?:de |dela |del )?[A-Z][a-z]{1,15}){1,3}\b" +
        @"|\b[A-Z][a-z]{1,15} (?:de |dela |del )?[A-Z][a-z]{1,15}\b[^.!?\n]{0,60}\b(?i:mrn|(?:patient|hospital|medical|chart" +
        @"|health)(?: record)?(?: id| no| number|#))[.:# ]{1,3}(?i:is )?[A-Za-z-]{0,4}[0-9-]{4,}" +
        @"|\b(?i:mrn|(?:patient|hospital|medical|chart|health|record)(?: record)?(?: id| no| number" +
        @"|#))[.:# ]{1,3}(?i:is )?[A-Za-z-]{0,4}[0-9-]{4,}[^.!?\n]{0,60}\b[A-Z][a-z]{1,15} (?:de |dela |del )?[A-Z][a-z]{1,15}\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Patient();

    [GeneratedRegex(
        @"\b(?:diagnosed|diagnosis|dx|hiv|aids|cancer|tumou?r|leukemia|diabetes|diabetic|hypertension|hypertensive|tuberculosis|tb" +
        @"|hepatitis|dengue|" +
        @"positive (?:for|sa)|pregnant|pregnancy|buntis|stroke|schizophrenia|bipolar|depression|biopsy|chemo(?:therapy)?|dialysis" +
        @"|icd-?10|prescribed|" +
        @"lab results?|admitted (?:for|with)|confined (?:for|with)|may sakit|surgery)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Diagnosis();

    [GeneratedRegex(
        @"(?<![\w.])(?i:mr|mrs|ms|miss|mang|aling|si|kay|ni)\.? [A-Z][a-z]{1,15}\b|(?<!(?i:dr|dra|doc" +
        @"|engr)\.? )\b[A-Z][a-z]{1,15} (?:de |dela |del )?[A-Z][a-z]{2,15}\b(?<!(?:Lab|Medical|Patient|Health|Care|Hospital|Clinic" +
        @"|Center|Portal|System|Windows|Office|Google|Microsoft)[a-z]{0,3})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
