using GraphService.Language.Trees;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>A sentence's words with their tree, asked from the head down.</summary>
internal sealed class SentenceView
{
    private readonly List<int>[] children;

    public SentenceView(IReadOnlyList<Word> words, DependencyTree tree)
    {
        (Words, Tree) = (words, tree);
        children = Array.ConvertAll(new int[words.Count], _ => new List<int>());
        for (var i = 0; i < words.Count; i++)
        {
            if (tree.Heads[i] >= 0)
                children[tree.Heads[i]].Add(i);
        }
    }

    public IReadOnlyList<Word> Words { get; }

    public DependencyTree Tree { get; }

    public int Count => Words.Count;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<int> Children(int word) => children[word];

    public int Head(int word) => Tree.Heads[word];

    public string Relation(int word) => Tree.Relations[word];

    public string Lemma(int word) => Words[word].Lemma;

    public WordClass Class(int word) => Words[word].Class;

    public bool IsNominal(int word) => Class(word) is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun or WordClass.Numeral or WordClass.Symbol;

    /// <summary>The first child with this relation, -1 where there is none.</summary>
    public int Child(int word, string relation) => children[word].FindIndex(child =>
        Relation(child) == relation) is var at and >= 0 ? children[word][at] : -1;

    public bool Has(int word, string relation) => Child(word, relation) >= 0;

    /// <summary>The preposition that stands with the word, in small letters, with all its parts ("because of"); empty where none does.</summary>
    public string Marker(int word)
    {
        var marker = Child(word, "case");
        if (marker < 0 || Words[marker].Tag == "POS")
            return "";
        var parts = children[marker].Where(part => Relation(part) == "fixed").Select(part => Words[part].Text);
        return string.Join(' ', parts.Prepend(Words[marker].Text)).ToLowerInvariant();
    }

    /// <summary>The word and what is coordinated with it, each with the words coordinated with that.</summary>
    public IEnumerable<int> WithConjuncts(int word)
    {
        yield return word;
        foreach (var child in children[word].Where(child => Relation(child) == "conj"))
        {
            foreach (var conjunct in WithConjuncts(child))
                yield return conjunct;
        }
    }

    /// <summary>The number of heads above the word.</summary>
    public int Depth(int word)
    {
        var depth = 0;
        for (; Head(word) >= 0; word = Head(word))
            depth++;
        return depth;
    }
}
