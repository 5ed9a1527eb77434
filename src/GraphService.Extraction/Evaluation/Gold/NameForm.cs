using System.Text;
using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>
/// What spellings of one name have in common for the labels' scorer: a name without width, case, spaces, middle dots, quotation marks and legal
/// forms. Stricter than <see cref="NameKey"/>, which the linker uses: kana, apostrophes and most radicals count.
/// </summary>
internal static partial class NameForm
{
    private const string Companies = "株式会社|有限会社|合同会社|合資会社|合名会社|\\(株\\)|\\(有\\)|\\(同\\)";
    private const string Foundations = "一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|npo法人";
    private const string Institutions = "独立行政法人|国立研究開発法人|国立大学法人|学校法人";
    private const string Japanese = $"{Companies}|{Foundations}|{Institutions}";
    private const string English = "inc|incorporated|corp|corporation|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|s\\.?a|n\\.?v|k\\.?k|pte|pty";

    public static string Of(string name)
    {
        var radicals = name.Replace('\u2EA0', '民').Replace('\u2ED1', '長');
        var text = UnicodeText.Normalized(radicals, NormalizationForm.FormKC).ToLowerInvariant().Trim();
        while (true)
        {
            var shorter = EnglishForm().Replace(JapaneseForm().Replace(text, "").Trim(), "").Trim();
            if (shorter.Length == 0 || shorter == text)
                return NotSignificant().Replace(text, "");
            text = shorter;
        }
    }

    /// <summary>The forms of several names; a name that has nothing significant is none.</summary>
    public static HashSet<string> Of(IEnumerable<string> names) => [.. names.Select(Of).Where(n => n.Length > 0)];

    [GeneratedRegex($"^(?:{Japanese})|(?:{Japanese})$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseForm();

    [GeneratedRegex($@"(?<=\S)[\s,]+(?:{English})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishForm();

    [GeneratedRegex(@"[\s・·•‧「」『』""“”]")]
    private static partial Regex NotSignificant();
}
