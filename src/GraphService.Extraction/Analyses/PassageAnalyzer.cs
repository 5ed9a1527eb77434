using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Language;
using GraphService.Language.Names;
using GraphService.Language.Words;
using GraphService.Ontologies;

namespace GraphService.Extraction.Analyses;

/// <summary>Reads passages as words, trees, clauses and names, with the ontology's names as words that are known. For any number of threads.</summary>
internal sealed partial class PassageAnalyzer
{
    private const int ShortestWord = 2;
    private const int LongestDate = 40;
    private readonly TextAnalyzer analyzer;

    public PassageAnalyzer(Ontology ontology) => analyzer = new TextAnalyzer(
        [.. ontology.Names.SelectMany(n => n.Spellings.Where(s => s.Length >= ShortestWord).Select(s => new UserWord(s, TypeOf(n), n.Ja)))
            .DistinctBy(w => w.Text)]);

    /// <summary>Its label, its cells or its text, each by itself; nothing of what states nothing.</summary>
    public IReadOnlyList<AnalyzedText> Of(NormalizedText text, Block block)
    {
        if (!block.States)
            return [];
        IEnumerable<(int Start, int End)> pieces =
            block.Cells.Count > 0 ? block.Cells : block.Key is { } key ? [key, (block.Body, block.End)]
            : [(block.Body + Datelines.LengthOfDate(text.Value[block.Body..Math.Min(block.End, block.Body + LongestDate)]), block.End)];
        if (block.Kind == PassageKind.Heading)
            pieces = pieces.SelectMany(p => PartsOfHeading(text, p));
        return [.. pieces.Where(p => p.End > p.Start).Select(p => new AnalyzedText(p.Start, analyzer.Analyze(text.Value[p.Start..p.End])))];
    }

    // 東雲重工、白樺精機に出資 シリーズBで10億円: white space ends what the first part tells.
    private static IEnumerable<(int Start, int End)> PartsOfHeading(NormalizedText text, (int Start, int End) heading)
    {
        var start = heading.Start;
        for (var at = start + 1; at < heading.End; at++)
            if (text.SpaceBefore(at) && Script.IsJapanese(text.Value[at - 1]) && Tells().IsMatch(text.Value[start..at]))
            {
                yield return (start, at);
                start = at;
            }
        yield return (start, heading.End);
    }

    // An argument, and words behind it.
    [GeneratedRegex("[をにがはと、][^をにがはと、]{2,20}$")]
    private static partial Regex Tells();

    private static NameType TypeOf(GazetteerEntry entry) => entry.Type switch
    {
        EntityType.Person => NameType.Person,
        EntityType.Company => NameType.Company,
        EntityType.Government => entry.Subtype == "state" ? NameType.Place : NameType.Government,
        EntityType.Organization => NameType.Body,
        EntityType.Event => NameType.Event,
        EntityType.Initiative => NameType.Initiative,
        _ => NameType.Place,
    };
}
