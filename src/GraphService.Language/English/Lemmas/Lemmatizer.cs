using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Tags;
using GraphService.Language.Words;

namespace GraphService.Language.English.Lemmas;

/// <summary>Base forms: exceptions of the treebank and of WordNet first, then endings whose rest is a known word, then plain endings.</summary>
internal sealed class Lemmatizer(LemmaTable exceptions, EnglishLexicon lexicon)
{
    private const int Longest = 40;
    private const int Shortest = 4;
    private static readonly ILookup<string, LemmaRule> Rules = LemmaRule.Read();

    public string Lemma(string form, TagLabel label)
    {
        if (form.Length > Longest || label.Class is WordClass.Punctuation or WordClass.Symbol or WordClass.Other)
            return form;
        return exceptions[Base(form, label), label.Tag] ?? ByRule(form, label);
    }

    /// <summary>The form that rules and exceptions start from: names as they are written, other words in small letters.</summary>
    public string Base(string form, TagLabel label)
    {
        if (label.Class == WordClass.ProperNoun)
            return form;
        var lower = form.ToLowerInvariant().Replace('’', '\'');
        return label.Class == WordClass.Adjective && char.IsUpper(form[0]) &&
            (lexicon.Word(WordForms.LowerHash(form)) & (uint)LexicalClass.Capital) != 0 ? form : lower;
    }

    public string ByRule(string form, TagLabel label)
    {
        var word = Base(form, label);
        string? last = null;
        foreach (var rule in Rules[label.Tag])
        {
            if (word.Length < rule.Ending.Length + 2 || !word.EndsWith(rule.Ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^rule.Ending.Length] + rule.Replacement;
            if (Is(stem, rule.Class))
                return stem;
            if (rule.Class is LexicalClass.Verb && stem.Length > 3 && stem[^1] == stem[^2] && Is(stem[..^1], rule.Class))
                return stem[..^1];
            last ??= stem;
        }

        return Joined(word, label) ?? (last is null || (label.Tag == "NNP") ? word : last);
    }

    /// <summary>"co-chaired": what stands before the hyphen, with the base form of what stands behind it.</summary>
    private string? Joined(string word, TagLabel label)
    {
        var hyphen = word.LastIndexOf('-');
        if (label.Class != WordClass.Verb || hyphen < 2 || hyphen + Shortest > word.Length)
            return null;
        return $"{word[..hyphen]}-{exceptions[word[(hyphen + 1)..], label.Tag] ?? ByRule(word[(hyphen + 1)..], label)}";
    }

    private bool Is(string word, LexicalClass @class) => (lexicon.Word(WordForms.LowerHash(word)) & (uint)@class) != 0;
}
