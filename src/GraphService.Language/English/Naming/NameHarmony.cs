using GraphService.Language.English.Lexicons;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Naming;

/// <summary>
/// Makes the names of a document agree: the same words get the kind that they have most often, a family name alone is the
/// person, the first word of an organisation's name alone is the organisation, and a run of
/// capitals that is a name elsewhere is one here.
/// </summary>
internal sealed class NameHarmony
{
    private const int Place = 1;
    private const int Organisation = 3;
    private const int Person = 4;
    private const int Kinds = 5;

    /// <summary>The votes that a name needs to be found where the tagger sees none.</summary>
    private const long Clear = 2500;
    private readonly Dictionary<uint, long[]> votes = [];
    private readonly Dictionary<uint, (int Kind, long Votes)> parts = [];

    private NameHarmony()
    {
    }

    /// <param name="sentences">Of the whole document.</param>
    /// <param name="labels">Their labels; changed in place.</param>
    /// <param name="margins">How sure the tagger is of each label.</param>
    public static void Apply(IReadOnlyList<NameSentence> sentences, IReadOnlyList<int[]> labels, IReadOnlyList<int[]> margins)
    {
        var harmony = new NameHarmony();
        for (var i = 0; i < sentences.Count; i++)
            harmony.Count(sentences[i], labels[i], margins[i]);
        harmony.FindParts(sentences, labels);
        for (var i = 0; i < sentences.Count; i++)
            harmony.Change(sentences[i], labels[i]);
    }

    private static int EndOf(int[] labels, int start)
    {
        var end = start + 1;
        while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]))
            end++;
        return end;
    }

    private static uint KeyOf(NameSentence sentence, int start, int end)
    {
        var key = 0u;
        for (var i = start; i < end; i++)
            key = Hash.Mix(key, sentence.Forms.Exact[i]);
        return key;
    }

    private static void Set(int[] labels, int start, int end, int kind)
    {
        for (var i = start; i < end; i++)
            labels[i] = (2 * kind) - (i == start ? 1 : 0);
    }

    private void Count(NameSentence sentence, int[] labels, int[] margins)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (!NameLabels.IsFirst(labels[start]))
                continue;
            var end = EndOf(labels, start);
            var key = KeyOf(sentence, start, end);
            if (!votes.TryGetValue(key, out var row))
                votes.Add(key, row = new long[Kinds]);
            for (var i = start; i < end; i++)
                row[NameLabels.Kind(labels[start])] += Math.Max(1, margins[i]);
        }
    }

    private void FindParts(IReadOnlyList<NameSentence> sentences, IReadOnlyList<int[]> labels)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            for (var start = 0; start < labels[at].Length; start++)
            {
                if (!NameLabels.IsFirst(labels[at][start]))
                    continue;
                var end = EndOf(labels[at], start);
                if (end - start < 2)
                    continue;
                var row = votes[KeyOf(sentences[at], start, end)];
                if (Winner(row) == Person)
                    AddPart(KeyOf(sentences[at], end - 1, end), Person, row[Person]);
                else if (Winner(row) == Organisation)
                    AddPart(KeyOf(sentences[at], start, start + 1), Organisation, row[Organisation]);
            }
        }
    }

    private void Change(NameSentence sentence, int[] labels)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (NameLabels.IsFirst(labels[start]))
            {
                var end = EndOf(labels, start);
                Set(labels, start, end, KindOf(sentence, start, end));
            }
            else if (labels[start] == NameLabels.Outside && sentence.RunStart[start] == start && sentence.RunEnd[start] > start)
            {
                AddRun(sentence, labels, start, sentence.RunEnd[start]);
            }
        }
    }

    private int KindOf(NameSentence sentence, int start, int end)
    {
        var key = KeyOf(sentence, start, end);
        var kind = Winner(votes[key]);
        if (end - start > 1 || !parts.TryGetValue(key, out var part))
            return kind;
        var isKnownPlace = kind == Place && (sentence.Known[start] & (uint)KnownName.Place) != 0;
        return isKnownPlace || part.Votes <= votes[key][kind] ? kind : part.Kind;
    }

    private void AddPart(uint key, int kind, long score)
    {
        if (score > parts.GetValueOrDefault(key).Votes)
            parts[key] = (kind, score);
    }

    private void AddRun(NameSentence sentence, int[] labels, int start, int end)
    {
        if (labels.AsSpan(start, end - start).IndexOfAnyExcept(NameLabels.Outside) < 0 && votes.TryGetValue(KeyOf(sentence, start, end), out var row) &&
            row.Max() > Clear)
            Set(labels, start, end, Winner(row));
    }

    private static int Winner(long[] row)
    {
        var best = 1;
        for (var kind = 2; kind < row.Length; kind++)
        {
            if (row[kind] > row[best])
                best = kind;
        }

        return best;
    }
}
