using System.Diagnostics;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Reading;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;

namespace GraphService.Training.English;

/// <summary>
/// Trees from the raw text: an arc is right where both words have the treebank's places and the whole relation is the same. And
/// the speed of all stages.
/// </summary>
internal static class RawMeasure
{
    public static IEnumerable<string> Rows(string name, List<TreebankSentence> sentences, EnglishReader reader)
    {
        var text = new TreebankText(sentences);
        IReadOnlyList<TextRange> ranges = [new TextRange(0, text.Text.Length)];
        var found = reader.Read(text.Text, ranges, UserWordIndex.Empty);
        var gold = new HashSet<(TextRange Word, TextRange Head, string Relation)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var (words, start) = (sentences[i].Words, text.Starts[i]);
            foreach (var word in words)
                gold.Add((Place(word, start), word.Head < 0 ? default : Place(words[word.Head], start), word.Relation));
        }

        var arcs = found.SelectMany(Arcs).ToList();
        yield return Report.Row($"heads with relations, raw text, {name}", Report.F1(arcs.Count(gold.Contains), arcs.Count, gold.Count));
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var count = 0;
        for (var run = 0; run < 3; run++)
            count += reader.Read(text.Text, ranges, UserWordIndex.Empty).Sum(sentence => sentence.Words.Count);
        yield return Report.Row($"words a second of processor time, all stages, {name}",
            count / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }

    private static TextRange Place(TreebankWord word, int start) => new(start + word.Start, start + word.End);

    private static IEnumerable<(TextRange Word, TextRange Head, string Relation)> Arcs(Sentence sentence) =>
        sentence.Words.Select((word, i) => (word.Range, sentence.Tree.Heads[i] < 0 ? default
            : sentence.Words[sentence.Tree.Heads[i]].Range, sentence.Tree.Relations[i]));
}
