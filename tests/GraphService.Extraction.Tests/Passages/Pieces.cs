using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Passages;

/// <summary>The passages of a small text.</summary>
internal sealed record Pieces(string Text, IReadOnlyList<Block> Blocks)
{
    private static readonly Lexicon Lexicon = new(DefaultOntology.Instance);

    public static Pieces Of(string text)
    {
        var normalized = Normalizer.Normalize(new SourceText(text));
        return new Pieces(normalized.Value, BlockReader.Read(normalized, 0, Lexicon));
    }

    /// <summary>The passages' kinds.</summary>
    public IEnumerable<PassageKind> Kinds => Blocks.Select(b => b.Kind);

    /// <summary>Whose line each passage stands under; empty for none.</summary>
    public IEnumerable<string> Speakers => Blocks.Select(b => b.SpeakerLine is { } line ? Body(Blocks[line]) : "");

    public string Body(Block block) => Text[block.Body..block.End];
}
