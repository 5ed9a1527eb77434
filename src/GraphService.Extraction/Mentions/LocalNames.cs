using GraphService.Entities;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Mentions;

/// <summary>Finds a document's own names again where their form no longer shows what they are: 東京宣言 without its quotation marks, Azimi without his first name.</summary>
internal static class LocalNames
{
    private const int Shortest = 3;

    public static void Add(List<IReadOnlyList<Candidate>> candidates, NormalizedText text, IReadOnlyList<Block> blocks, DocumentRun run)
    {
        var names = Names(candidates).DistinctBy(n => n.Text).ToDictionary(n => n.Text, n => n.Like, StringComparer.Ordinal);
        if (names.Count == 0)
            return;
        var words = new WordTrie(names.Keys);
        for (var i = 0; i < blocks.Count; i++)
        {
            run.Check();
            if (blocks[i].States)
                candidates[i] = With(candidates[i], words, names, text.Value, blocks[i]);
        }
    }

    private static IReadOnlyList<Candidate> With(IReadOnlyList<Candidate> own, WordTrie words, Dictionary<string, Candidate> names, string text, Block block)
    {
        var added = new List<Candidate>(own);
        foreach (var (start, end) in words.Find(text, block.Body, block.End))
        {
            if (IsInWord(text, start, end) || added.Any(c => c.Front < end && start < c.Tail))
                continue;
            var name = text[start..end];
            var like = names[name];
            added.Add(new Candidate(start, end, name, like.Type, like.Type == EntityType.Person || like.Kind == CandidateKind.Proper ? CandidateKind.Proper : like.Kind) { Subtype = like.Subtype, Head = like.Head });
        }
        return [.. added.OrderBy(c => c.Start)];
    }

    private static IEnumerable<(string Text, Candidate Like)> Names(IEnumerable<IReadOnlyList<Candidate>> candidates)
    {
        foreach (var c in candidates.SelectMany(c => c).Where(c => c.Kind == CandidateKind.Proper))
        {
            if (c.Text.Length >= Shortest)
                yield return (c.Text, c);
            if (c.Alias is { } alias && alias.Text.Length >= Shortest)
                yield return (alias.Text, c);
            if (c.Type == EntityType.Person)
                foreach (var name in new[] { c.Text, c.Alias?.Text }.OfType<string>())
                    if (name.LastIndexOfAny([' ', '・']) is var cut and > 0 && name.Length - cut - 1 >= Shortest)
                        yield return (name[(cut + 1)..], c);
        }
    }

    private static bool IsInWord(string text, int start, int end) =>
        start > 0 && SameWord(text[start - 1], text[start]) || end < text.Length && SameWord(text[end - 1], text[end]);

    private static bool SameWord(char a, char b) =>
        Script.IsKatakana(a) && Script.IsKatakana(b) || Script.IsLatin(a) && Script.IsLatin(b) || Script.IsKanji(a) && Script.IsKanji(b) || char.IsDigit(a) && char.IsDigit(b);
}
