using System.Collections.Frozen;
using GraphService.Language.Phrases;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>Cuts a sentence into chunks: a noun with its modifiers and its preposition, a verb with its auxiliaries.</summary>
internal static class PhraseReader
{
    private static readonly FrozenSet<string> Inner = WordLists.Set("inner relations");

    public static IReadOnlyList<Phrase> Read(SentenceView view)
    {
        var owners = new int[view.Count];
        for (var word = 0; word < owners.Length; word++)
            owners[word] = Owner(view, word);
        var starts = new List<int>();
        var places = new int[owners.Length];
        for (var word = 0; word < owners.Length; word++)
        {
            if (word == 0 || owners[word] != owners[word - 1])
                starts.Add(word);
            places[word] = starts.Count - 1;
        }

        return starts.Select((start, i) => Make(view, places, start, i + 1 < starts.Count ? starts[i + 1] : owners.Length)).ToList();
    }

    private static int Owner(SentenceView view, int word)
    {
        while (view.Head(word) >= 0 && (Inner.Contains(view.Relation(word)) || (view.Relation(word) == "nmod:poss" && view.Class(word) == WordClass.Pronoun)))
            word = view.Head(word);
        return word;
    }

    private static Phrase Make(SentenceView view, int[] places, int start, int end)
    {
        var head = start;
        for (var word = start; word < end; word++)
        {
            if (view.Head(word) >= start && view.Head(word) < end)
                continue;
            head = word;
            if (!Inner.Contains(view.Relation(word)))
                break;
        }

        var link = view.Relation(head) switch { "conj" => PhraseLink.Parallel, "appos" => PhraseLink.Apposition, _ => PhraseLink.Dependent };
        return new Phrase(start, end, head, view.Head(head) < 0 ? -1 : places[view.Head(head)], link);
    }
}
