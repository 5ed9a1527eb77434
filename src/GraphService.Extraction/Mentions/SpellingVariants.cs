using System.Text.RegularExpressions;
using GraphService.Diagnostics;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;
using GraphService.Search;

namespace GraphService.Extraction.Mentions;

/// <summary>A word in katakana that is one letter off a name that the document spells right elsewhere is that name, misspelled; reported as INFO.</summary>
internal static partial class SpellingVariants
{
    public static (IReadOnlyList<IReadOnlyList<Candidate>> Candidates, IReadOnlyList<Diagnostic> Found) Add(
        IReadOnlyList<IReadOnlyList<Candidate>> before, NormalizedText text, IReadOnlyList<Block> blocks, Lexicon lexicon, ReadDocument source, DocumentRun run)
    {
        var (candidates, found) = (before.ToList(), new List<Diagnostic>());
        var known = candidates.SelectMany(c => c).Where(c => c.Entry is not null && c.Text.Length >= 5 && c.Text.All(Script.IsKatakana))
            .DistinctBy(c => c.Text).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            run.Check();
            foreach (Match m in Words().Matches(blocks[i].States ? text.Value[blocks[i].Body..blocks[i].End] : ""))
            {
                var (start, end) = (blocks[i].Body + m.Index, blocks[i].Body + m.Index + m.Length);
                if (candidates[i].Any(c => !c.IsTagged && c.Front < end && start < c.Tail) || lexicon.Get(m.Value) is not null
                    || known.FirstOrDefault(k => m.Value != k.Text && m.Value.Length == k.Text.Length && m.Value[0] == k.Text[0]
                        && EditDistance.AtMost(m.Value, k.Text, 1)) is not { } right)
                    continue;
                var variant = right with { Start = start, End = end, Front = start, Tail = end, Text = m.Value, Alias = null };
                candidates[i] = [.. candidates[i].Where(c => c.Front >= end || start >= c.Tail).Append(variant).OrderBy(c => c.Start)];
                found.Add(source.DiagnosticAt(text.Original(start, end), "SPELLING_VARIANT", Severity.Info,
                    $"'{m.Value}' is taken for '{right.Text}', from which it differs in one letter"));
            }
        }
        return (candidates, found);
    }

    [GeneratedRegex("[ァ-ヴー]{5,}")]
    private static partial Regex Words();
}
