using GraphService.Language.English.Lexicons;
using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.English.Naming;

/// <summary>
/// Refines the tagger's kinds (person, organisation, place, other) by the name's own head word, by what stands beside it and by
/// the lexicon.
/// </summary>
internal sealed class NameTyper(EnglishLexicon lexicon)
{
    /// <param name="kind">The tagger's kind: PER, ORG, LOC, MISC.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="first">The name's first word.</param>
    /// <param name="end">The word after its last.</param>
    public NameType Type(string kind, IReadOnlyList<Word> words, int first, int end)
    {
        if (end - first > 1 && NameWords.LegalForms.Contains(words[end - 1].Text))
            return NameType.Company;
        var head = Head(words, first, end);
        if (kind == "PER")
            return end - first > 1 ? Person(words[head].Text) : NameType.Person;
        if (kind == "LOC" && (Known(words, first, end) & KnownName.Place) != 0)
            return NameType.Place;
        var byHead = NameWords.ByHead(words[head].Text).Where(type => Allows(kind, type)).ToList();
        if (byHead.Count > 0 && (end - first > 1 || kind == "MISC"))
            return byHead[0];
        return kind switch
        {
            "LOC" => NameType.Place,
            "ORG" => Organisation(words, first, end),
            _ => Beside(words, first, end) is NameType.Product ? NameType.Product : Other(words, first, end),
        };
    }

    /// <summary>What the tagger took for a person, by its head word.</summary>
    private static NameType Person(string head) =>
        !NameWords.Surnames.Contains(head) && NameWords.ByHead(head).FirstOrDefault() is var other and not NameType.Unknown ? other : NameType.Person;

    /// <summary>The word before "of" or "for", else the last.</summary>
    private static int Head(IReadOnlyList<Word> words, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words[i].Text is "of" or "for" or "on" or "in" or "and" && NameWords.ByHead(words[i - 1].Text).Any())
                return i - 1;
        }

        return end - 1;
    }

    private static bool Allows(string kind, NameType type) => kind switch
    {
        "LOC" => type is not NameType.Product,
        "ORG" => type is not (NameType.Place or NameType.Event),
        _ => type is not (NameType.Place or NameType.Company),
    };

    private static NameType Beside(IReadOnlyList<Word> words, int first, int end)
    {
        for (var at = first - 1; at >= Math.Max(0, first - 2); at--)
        {
            if (NameWords.ByNoun(words[at].Lemma) is var before and not NameType.Unknown)
                return before;
        }

        for (var at = end; at < Math.Min(words.Count, end + 7); at++)
        {
            if (words[at].Class is WordClass.Verb or WordClass.ProperNoun)
                break;
            if (NameWords.ByNoun(words[at].Lemma) is var after and not NameType.Unknown)
                return after;
        }

        return NameType.Unknown;
    }

    private NameType Organisation(IReadOnlyList<Word> words, int first, int end)
    {
        var beside = Beside(words, first, end);
        if (beside is NameType.Company or NameType.Body or NameType.Government)
            return beside;
        var known = Known(words, first, end);
        if ((known & KnownName.Group) != 0)
            return NameType.Body;
        return (known & KnownName.Place) != 0 ? NameType.Government : NameType.Company;
    }

    private KnownName Known(IReadOnlyList<Word> words, int first, int end)
    {
        var hash = 0u;
        for (var i = first; i < end; i++)
            hash = Learning.Hash.Mix(hash, Learning.Hash.Of(words[i].Text));
        return lexicon.Name(hash);
    }

    private static NameType Other(IReadOnlyList<Word> words, int first, int end)
    {
        if (words[end - 1].Class == WordClass.Adjective)
            return NameType.Other;
        var isNew = first > 0 && words[first - 1].Lemma is "new" or "its";
        return isNew || words[end - 1].Class == WordClass.Numeral ? NameType.Product : NameType.Other;
    }
}
