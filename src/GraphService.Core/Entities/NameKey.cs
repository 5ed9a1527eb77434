using System.Globalization;
using System.Text;

namespace GraphService.Entities;

/// <summary>
/// What two spellings of one name have in common: a name without width, case, spaces, middle dots, quotation marks and legal form, with
/// katakana for hiragana. <c>ｿﾆｰ株式会社</c>, <c>㈱ソニー</c> and <c>ソニー</c> have one key. Equal keys are not proof of one entity.
/// </summary>
public readonly record struct NameKey
{
    private readonly string? value;

    private NameKey(string value) => this.value = value;

    /// <summary>The key as text; empty for a name that has nothing else than what is left out.</summary>
    public string Value => value ?? "";

    /// <summary>The key of a name.</summary>
    public static NameKey Of(string name) =>
        new(Significant(LegalForms.Without(UnicodeText.Normalized(CjkRadicals.Replace(name), NormalizationForm.FormKC).ToLowerInvariant())));

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
}
