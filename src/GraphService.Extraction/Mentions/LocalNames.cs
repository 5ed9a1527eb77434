using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Finds a document's own names again where their form no longer shows what they are:
/// 東京宣言 without its quotation marks, Azimi without his first name.
/// </summary>
internal static partial class LocalNames
{
    private const int Shortest = 3;

    public static IReadOnlyList<IReadOnlyList<Candidate>> Add(
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, NormalizedText text, IReadOnlyList<Block> blocks, OtherWords others, DocumentRun run)
    {
        var names = Names(candidates, others).DistinctBy(n => n.Text).ToDictionary(n => n.Text, n => n.Like, StringComparer.Ordinal);
        if (names.Count == 0)
            return candidates;
        var words = new WordTrie(names.Keys);
        return [.. blocks.Select((block, i) =>
        {
            run.Check();
            return block.States ? With(candidates[i], words, names, text.Value, block) : candidates[i];
        })];
    }

    private static IReadOnlyList<Candidate> With(IReadOnlyList<Candidate> own, WordTrie words, Dictionary<string, Candidate> names, string text, Block block)
    {
        var added = own.Select(c => names.ContainsKey(c.Text) && c.Tail == c.End ? c with { Tail = Tail(c, text, c.End, block.End) } : c).ToList();
        foreach (var (start, nameEnd) in words.Find(text, block.Body, block.End))
        {
            var name = text[start..nameEnd];
            var like = names[name];
            var end = Tail(like, text, nameEnd, block.End);
            if (IsInWord(text, start, end) || added.Any(c => c.Front < end && start < c.Tail))
                continue;
            var kind = like.Type == EntityType.Person ? CandidateKind.Proper : like.Kind;
            added.Add(new Candidate(start, nameEnd, name, like.Type, kind) { Subtype = like.Subtype, Head = like.Head, Tail = end, IsUnsure = like.IsUnsure });
        }
        return [.. added.OrderBy(c => c.Start)];
    }

    private static IEnumerable<(string Text, Candidate Like)> Names(IEnumerable<IReadOnlyList<Candidate>> candidates, OtherWords others)
    {
        foreach (var c in candidates.SelectMany(c => c).Where(c => c.Kind == CandidateKind.Proper))
        {
            if (c.Text.Length >= Shortest)
                yield return (c.Text, c);
            if (c.Alias is { } alias && alias.Text.Length >= Shortest)
                yield return (alias.Text, c);
            // 東雲重工 of 東雲重工株式会社; two letters, or kana alone, may be a word or a place.
            if (c.Type is EntityType.Company or EntityType.Organization && LegalForms.Without(c.Text) is var bare && bare != c.Text
                && CanStandAlone(bare, others))
                yield return (bare, c);
            if (c.Type == EntityType.Person)
                foreach (var name in new[] { c.Text, c.Alias?.Text }.OfType<string>())
                    if (name.LastIndexOfAny([' ', '・']) is var cut and > 0 && name.Length - cut - 1 >= Shortest)
                        yield return (name[(cut + 1)..], c);
        }
    }

    private static bool CanStandAlone(string name, OtherWords others) => name.Length >= Shortest && !name.All(Script.IsHiragana) && !others.IsAll(name);

    // 東雲重工社, 東雲重工グループ: the firm itself, where nothing longer begins so.
    private static int Tail(Candidate like, string text, int end, int blockEnd) =>
        like.Type == EntityType.Company && Suffix().Match(text[end..Math.Min(blockEnd, end + 5)]) is { Success: true } suffix ? end + suffix.Length : end;

    private static bool IsInWord(string text, int start, int end) =>
        start > 0 && SameWord(text[start - 1], text[start]) || end < text.Length && SameWord(text[end - 1], text[end]);

    private static bool SameWord(char a, char b) =>
        Script.IsKatakana(a) && Script.IsKatakana(b) || Script.IsLatin(a) && Script.IsLatin(b)
            || Script.IsKanji(a) && Script.IsKanji(b) || char.IsDigit(a) && char.IsDigit(b);

    [GeneratedRegex("^(?:社(?![一-龥々])|グループ(?![一-龥ァ-ヴー]))")]
    private static partial Regex Suffix();
}
