using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GraphService.Entities;

/// <summary>
/// What two spellings of one name have in common: a name without width, case, spaces, middle dots, quotation marks and legal form, with
/// katakana for hiragana. <c>ｿﾆｰ株式会社</c> and <c>ソニー</c> have one key. Equal keys are not proof of one entity.
/// </summary>
public readonly partial record struct NameKey
{
    private readonly string? value;

    private NameKey(string value) => this.value = value;

    /// <summary>The key as text; empty for a name that has nothing else than what is left out.</summary>
    public string Value => value ?? "";

    /// <summary>The key of a name.</summary>
    public static NameKey Of(string name)
    {
        var text = UnicodeText.Normalized(CjkRadicals.Replace(name), NormalizationForm.FormKC).ToLowerInvariant().Trim();
        while (true)
        {
            var shorter = EnglishForm().Replace(JapaneseForm().Replace(text, ""), "").Trim();
            if (shorter.Length == 0 || shorter == text)
                return new NameKey(Significant(text));
            text = shorter;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Significant(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !"・·•‧「」『』\"“”'’‘".Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c) != UnicodeCategory.Control)
                key.Append(c is >= 'ぁ' and <= 'ゖ' ? (char)(c + ('ァ' - 'ぁ')) : c);
        return key.ToString();
    }

    [GeneratedRegex(@"^(?:株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|独立行政法人|国立研究開発法人|国立大学法人|学校法人|NPO法人|[(（][株有同][)）])\s*|\s*(?:株式会社|有限会社|合同会社|合資会社|合名会社|[(（][株有同][)）])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseForm();

    [GeneratedRegex(@"(?<=\S)[\s,]+(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|llp|lp|plc|gmbh|ag|s\.?a|n\.?v|k\.?k|pte|pty)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishForm();
}
