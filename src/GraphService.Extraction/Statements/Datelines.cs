using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>Where and when a message was written, before its first sentence: LEEDS, England -- 4 March 2026 -- Kestrel today….</summary>
internal static partial class Datelines
{
    /// <summary>How long the dateline is with which a sentence begins; 0 where it begins with none.</summary>
    public static int LengthOf(string sentence) => Dateline().Match(sentence).Length;

    private const string Mark = "(?:--|–|—|-)";

    [GeneratedRegex($@"^[A-Z][A-Z .'’-]+(?:, [A-Z][A-Za-z .]+)?(?:,? \([^()]{{3,40}}\)| {Mark} ?(?:[0-9]{{1,2}} [A-Z][a-z]+"
        + $@"|[A-Z][a-z]+\.? [0-9]{{1,2}},?)(?: [0-9]{{4}})?|, (?:[0-9]{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+\.? [0-9]{{1,2}},?)(?: [0-9]{{4}})?)? {Mark} "
        + $@"|^\([A-Z][A-Z ,.]+\) {Mark} "
        + $@"|^(?:\p{{Lu}}[\p{{L}}.'’-]*,? ){{1,5}}(?:{Mark} )?(?:[0-9]{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+\.? [0-9]{{1,2}}),? [0-9]{{4}}(?: /[^/]{{3,30}}/| \([A-Z ]{{3,30}}\))? ?{Mark} "
        + @"|^[【\[(〔]\p{L}{0,12}[、=\s,]{0,2}(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日[^【】\[\]()〔〕]{0,12}[】\])〕]")]
    private static partial Regex Dateline();
}
