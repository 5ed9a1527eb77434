using System.Text.RegularExpressions;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Documents;

/// <summary>From a text to passages with a date and the words in them.</summary>
internal sealed partial class TextPasses(Lexicon lexicon)
{
    private readonly PassageAnalyzer analyzer = new(lexicon.Ontology);

    /// <summary>Cuts the text into passages.</summary>
    public DocumentState Cut(DocumentState state, DocumentRun run)
    {
        var blocks = BlockReader.Read(state.Text, FrontEnd(state.Text, state.Source), lexicon);
        var cut = state with { Blocks = blocks };
        return (cut with { Title = TitleOf(cut) }).Noticing(blocks.Where(b => b.Repeats is not null).Select(b => Repeated(state, b, blocks[b.Repeats!.Value])));
    }

    // A line for its date or kind, or of where on a site it stands, is no title of a text that has one below.
    private int? TitleOf(DocumentState state)
    {
        var first = Enumerable.Range(0, state.Blocks.Count).Where(i => state.Blocks[i].States).Take(TitleLines).ToList();
        foreach (var i in first.TakeWhile(i => state.Blocks[i].Label is null).Where(i => state.Blocks[i].End - state.Blocks[i].Body <= LongestTitle))
            if (Ends.In(lexicon.Ontology).IsMatch(state.Text.Value[state.Blocks[i].Body..state.Blocks[i].End].TrimEnd()))
                return i;
        return first.Where(i => IsTitle(state.Text.Value, state.Blocks[i])).Concat(first).Select(i => (int?)i).FirstOrDefault();
    }

    private bool IsTitle(string text, Block block)
    {
        var line = text[block.Body..block.End].Trim();
        return block.Label is null && (block.Key is null || block.Kind == PassageKind.Heading)
            && line.Length is > 3 and <= LongestTitle && !Kinds.In(lexicon.Ontology).Contains(line)
            && !Crumbs().IsMatch(line) && IssueDate.InLine(text, block, lexicon.Fields) is null;
    }

    private const int TitleLines = 12;
    private const int LongestTitle = 100;
    // 新株式の発行に関するお知らせ.
    private static readonly ListedPattern Ends = new("(?:{title-ends})$");
    private static readonly ListedWords Kinds = new("title-kinds", ignoresCase: true);

    [GeneratedRegex(@"[»›>|＞].*[»›>|＞]|\S  +\S")]
    private static partial Regex Crumbs();

    /// <summary>Takes the document's date from its front matter, else from its header, else from the line that says when it was issued.</summary>
    public DocumentState Date(DocumentState state, DocumentRun run)
    {
        if (state.Source.Front.Date is { } date)
            return state with { Date = date };
        foreach (var block in state.Blocks.Where(b => b.Label is { } label && lexicon.Fields.Dates.Contains(label)))
            foreach (var mention in DateFinder.Find(lexicon.Ontology, state.Text.Value[block.Body..block.End], null))
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
