using GraphService.Language.Words;

namespace GraphService.Language.Japanese.Dictionaries;

/// <summary>A class of JUMAN with its inflection.</summary>
internal sealed class JapaneseClass
{
    /// <param name="text">Part of speech, its subclass, conjugation and form, separated by commas, with * for none.</param>
    /// <exception cref="ArgumentException">Not four parts.</exception>
    public JapaneseClass(string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 4)
            throw new ArgumentException($"'{text}' is not a class; classes look like 動詞,*,母音動詞,基本形.", nameof(text));
        (Text, Part, Subclass, Conjugation, Form) = (text, parts[0], parts[1], parts[2], parts[3]);
        Tag = Subclass == "*" ? Part : $"{Part}-{Subclass}";
        Inflection = Conjugation == "*" ? "" : $"{Conjugation}-{Form}";
        Class = UniversalClasses.Of(this);
    }

    public string Text { get; }

    public string Part { get; }

    public string Subclass { get; }

    public string Conjugation { get; }

    public string Form { get; }

    public string Tag { get; }

    public string Inflection { get; }

    public WordClass Class { get; }

    /// <summary>Whether words of this class are few and each has its own grammar: particles, copulas, suffixes and the like.</summary>
    public bool IsFunctional => Part is "助詞" or "助動詞" or "判定詞" or "接尾辞" or "接頭辞" or "特殊" or "指示詞" or "接続詞" || Subclass is "形式名詞" or "副詞的名詞";

    public override string ToString() => Text;
}
