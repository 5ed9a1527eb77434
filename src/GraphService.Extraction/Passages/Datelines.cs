using System.Text.RegularExpressions;

namespace GraphService.Extraction.Passages;

/// <summary>
/// Where and when a message was written, before its first sentence: LEEDS, England -- 4 March 2026 -- Kestrel today…; and the date that leads an English
/// line of a history: March 2024 – Kestrel buys….
/// </summary>
internal static partial class Datelines
{
    /// <summary>How long the dateline is with which a sentence begins; 0 where it begins with none.</summary>
    public static int LengthOf(string sentence) => Dateline().Match(sentence) is { Success: true } m ? m.Length : LengthOfDate(sentence);

    /// <summary>How long the date is that leads an English line, with the mark behind it; 0 where none does.</summary>
    public static int LengthOfDate(string line) => Date().Match(line).Length;

    private const string Mark = "(?:--|–|—|-)";

    [GeneratedRegex($@"^[A-Z][A-Z .'’-]+(?:, [A-Z][A-Za-z .]+)?(?:,? \([^()]{{3,40}}\)| {Mark} ?(?:[0-9]{{1,2}} [A-Z][a-z]+"
        + $@"|[A-Z][a-z]+\.? [0-9]{{1,2}},?)(?: [0-9]{{4}})?|, (?:[0-9]{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+\.? [0-9]{{1,2}},?)(?: [0-9]{{4}})?)? {Mark} "
        + $@"|^\([A-Z][A-Z ,.]+\) {Mark} "
        + $@"|^(?:\p{{Lu}}[\p{{L}}.'’-]*,? ){{1,5}}(?:{Mark} )?(?:[0-9]{{1,2}} [A-Z][a-z]+"
        + $@"|[A-Z][a-z]+\.? [0-9]{{1,2}}),? [0-9]{{4}}(?: /[^/]{{3,30}}/| \([A-Z ]{{3,30}}\))? ?{Mark} "
        + @"|^[【\[(〔]\p{L}{0,12}[、=\s,]{0,2}(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日[^【】\[\]()〔〕]{0,12}[】\])〕]")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:(?:Early |Late |Mid-)?(?:[0-9]{1,2} )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?"
        + "(?:[0-9]{1,2}, )?(?:19|20)[0-9]{2}|Q[1-4] (?:19|20)[0-9]{2}"
        + @"|(?:19|20)[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?) ?[–—:|-] ?(?=[A-Z])")]
    private static partial Regex Date();
}
