using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Passages;

/// <summary>Finds what a document holds besides its own text: related links, advertising, author boxes, and text that it repeats.</summary>
internal static class SetAside
{
    /// <summary>The blocks with those of the kinds BOILERPLATE and REPEATED marked.</summary>
    public static IReadOnlyList<Block> Mark(Ontology ontology, string text, IReadOnlyList<Block> blocks)
    {
        var tail = TailStart(ontology, text, blocks);
        var repeated = new RepeatedText();
        return [.. blocks.Select((b, i) => b.Kind == PassageKind.FrontMatter ? b
            : i >= tail || Noise.In(ontology).IsMatch(text[b.Body..b.End]) ? b with { Kind = PassageKind.Boilerplate, SpeakerLine = null }
            : repeated.Repeats(i, text[b.Body..b.End]) is { } earlier ? b with { Kind = PassageKind.Repeated, SpeakerLine = null, Repeats = earlier } : b)];
    }

    // From 参考資料 or 関連記事 on nothing is the document's own; such a heading near the top begins a box that can't be told from the text.
    private static int TailStart(Ontology ontology, string text, IReadOnlyList<Block> blocks)
    {
        var end = blocks.Count == 0 ? 0 : blocks[^1].End;
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Start * 3 >= end && TailHeading.In(ontology).IsMatch(text[blocks[i].Body..blocks[i].End]))
                return i;
        return blocks.Count;
    }

    private static readonly ListedPattern TailHeading = new(
        @"^\s*[#*■【\[]*\s*(?:{boilerplate-headings}|{boilerplate-heading-starts}.*|{boilerplate-heading-from} .{1,30})\s*[】\]:]*\s*$",
        RegexOptions.IgnoreCase);

    private static readonly ListedPattern Noise = new(
        @"^\s*(?:{boilerplate-lines}|{boilerplate-lines-by} \w+|{boilerplate-line-starts}.*|-{3,}.*|={3,}|©.*)\s*$"
            + "|{boilerplate-machine}.{0,40}{boilerplate-made}|{boilerplate-inside}", RegexOptions.IgnoreCase);
}
