using GraphService.Entities;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;
using GraphService.Language;
using GraphService.Language.Names;
using GraphService.Language.Words;
using GraphService.Ontologies;

namespace GraphService.Extraction.Analyses;

/// <summary>Reads passages as words, trees, clauses and names, with the ontology's names as words that are known. For any number of threads.</summary>
internal sealed class PassageAnalyzer
{
    private const int ShortestWord = 2;
    private readonly TextAnalyzer analyzer;

    public PassageAnalyzer(Ontology ontology) => analyzer = new TextAnalyzer(
        [.. ontology.Names.SelectMany(n => n.Spellings.Where(s => s.Length >= ShortestWord).Select(s => new UserWord(s, TypeOf(n), n.Ja)))
            .DistinctBy(w => w.Text)]);

    /// <summary>Its label, its cells or its text, each by itself; nothing of what states nothing.</summary>
    public IReadOnlyList<AnalyzedText> Of(NormalizedText text, Block block)
    {
        if (!block.States)
            return [];
        var pieces = block.Cells.Count > 0 ? block.Cells : block.Key is { } key ? [key, (block.Body, block.End)] : [(block.Body, block.End)];
        return [.. pieces.Where(p => p.End > p.Start).Select(p => new AnalyzedText(p.Start, analyzer.Analyze(text.Value[p.Start..p.End])))];
    }

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
