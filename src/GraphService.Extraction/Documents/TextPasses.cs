using GraphService.Diagnostics;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>From a text to passages with a date and the words in them.</summary>
internal sealed class TextPasses(Lexicon lexicon)
{
    private readonly PassageAnalyzer analyzer = new(lexicon.Ontology);

    /// <summary>Cuts the text into passages.</summary>
    public DocumentState Cut(DocumentState state, DocumentRun run)
    {
        var blocks = BlockReader.Read(state.Text, FrontEnd(state.Text, state.Source), lexicon);
        return (state with { Blocks = blocks }).Noticing(blocks.Where(b => b.Repeats is not null).Select(b => Repeated(state, b, blocks[b.Repeats!.Value])));
    }

    /// <summary>Takes the document's date from its front matter, else from its header, else from the line that says when it was issued.</summary>
    public DocumentState Date(DocumentState state, DocumentRun run)
    {
        if (state.Source.Front.Date is { } date)
            return state with { Date = date };
        foreach (var block in state.Blocks.Where(b => b.Label is { } label && lexicon.Fields.Dates.Contains(label)))
            foreach (var mention in DateFinder.Find(state.Text.Value[block.Body..block.End], null))
                return DatedBy(mention, block.Body, state);
        return IssueDate.Find(state.Text.Value, state.Blocks, lexicon.Fields) is { } issued ? DatedBy(issued.Mention, issued.Start, state) : state;
    }

    /// <summary>Reads the passages as words.</summary>
    public DocumentState Analyze(DocumentState state, DocumentRun run) => state with
    {
        Analyses = [.. state.Blocks.Select(block =>
        {
            run.Check();
            return analyzer.Of(state.Text, block);
        })],
    };

    private static DocumentState DatedBy(DateMention mention, int from, DocumentState state)
    {
        var (start, end) = (from + mention.Start, from + mention.End);
        var check = WeekdayCheck.Of(mention, state.Text.Value[start..end], state.Text.Value);
        var dated = state with { Date = check.Date };
        return check.Message is null ? dated
            : dated.Noticing([state.Source.DiagnosticAt(state.Text.Original(start, end), "WEEKDAY_MISMATCH", Severity.Warning, check.Message)]);
    }

    private static int FrontEnd(NormalizedText text, ReadDocument source)
    {
        if (source.FrontEnd == 0)
            return 0;
        var end = 0;
        while (end < text.Value.Length && text.Original(end, end + 1) is var at && (at.Start < source.FrontEnd || at.Length == 0))
            end++;
        return end;
    }

    private static Diagnostic Repeated(DocumentState state, Block block, Block earlier)
    {
        var line = state.Source.Text.PositionOf(state.Text.Original(earlier.Start, earlier.End).Start).Line;
        var message = $"This passage says again what stands in line {line}; no statements are read from it";
        return state.Source.DiagnosticAt(state.Text.Original(block.Start, block.End), "REPEATED_TEXT", Severity.Info, message);
    }
}
