using GraphService.Language.English.Lexicons;

namespace GraphService.Training.English;

/// <summary>Which words are inflected forms of known words, by the regular endings and by WordNet's lists of exceptions.</summary>
internal sealed class Inflections(DirectoryInfo folder, Dictionary<string, uint> words)
{
    private static readonly (string Ending, string Base, LexicalClass From, LexicalClass To)[] Rules =
    [
        ("s", "", LexicalClass.Noun, LexicalClass.NounPlural), ("es", "", LexicalClass.Noun, LexicalClass.NounPlural),
            ("ies", "y", LexicalClass.Noun, LexicalClass.NounPlural),
        ("s", "", LexicalClass.Verb, LexicalClass.VerbThird), ("es", "", LexicalClass.Verb, LexicalClass.VerbThird),
            ("ies", "y", LexicalClass.Verb, LexicalClass.VerbThird),
        ("ed", "", LexicalClass.Verb, LexicalClass.VerbPast), ("ed", "e", LexicalClass.Verb, LexicalClass.VerbPast),
            ("ied", "y", LexicalClass.Verb, LexicalClass.VerbPast),
        ("ing", "", LexicalClass.Verb, LexicalClass.VerbIng), ("ing", "e", LexicalClass.Verb, LexicalClass.VerbIng),
        ("er", "", LexicalClass.Adjective, LexicalClass.AdjectiveCompared), ("er", "e", LexicalClass.Adjective, LexicalClass.AdjectiveCompared),
        ("est", "", LexicalClass.Adjective, LexicalClass.AdjectiveCompared), ("ier", "y", LexicalClass.Adjective, LexicalClass.AdjectiveCompared),
    ];

    /// <summary>The classes of an inflected form with the fields of its base form.</summary>
    public uint Of(string form)
    {
        var value = 0u;
        foreach (var (ending, replacement, from, to) in Rules)
        {
            if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = form[..^ending.Length];
            value |= Inflected(stem + replacement, from, to);
            if (ending is "ed" or "ing" && stem.Length > 2 && stem[^1] == stem[^2])
                value |= Inflected(stem[..^1], from, to);
        }

        return value;
    }

    /// <summary>The irregular forms.</summary>
    public IEnumerable<(string Form, uint Value)> Irregular()
    {
        foreach (var (part, from) in new[] { ("noun", LexicalClass.Noun), ("verb", LexicalClass.Verb), ("adj", LexicalClass.Adjective) })
        {
            foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "wordnet", $"{part}.exc")))
            {
                var cells = line.Split(' ');
                if (!cells[0].Contains('_'))
                    yield return (cells[0], Inflected(cells[1], from, To(part, cells[0])));
            }
        }
    }

    private static LexicalClass To(string part, string form) => part switch
    {
        "noun" => LexicalClass.NounPlural,
        "adj" => LexicalClass.AdjectiveCompared,
        _ => form.EndsWith("ing", StringComparison.Ordinal) ? LexicalClass.VerbIng : form.EndsWith('s') ? LexicalClass.VerbThird : LexicalClass.VerbPast,
    };

    private uint Inflected(string word, LexicalClass from, LexicalClass to)
    {
        if (!words.TryGetValue(word, out var value) || (value & (uint)from) == 0)
            return 0;
        var field = from == LexicalClass.Noun ? LexiconBits.Noun(value) << LexiconBits.NounField : LexiconBits.Verb(value) << LexiconBits.VerbField;
        return (uint)to | (from == LexicalClass.Adjective ? 0 : field);
    }
}
