using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages.Literals;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Passages;

/// <summary>Works out what governs each passage: the heading over it, the line that leads to a list, the row that names a table's columns.</summary>
internal static partial class Outline
{
    public static List<Block> Of(string text, IReadOnlyList<Block> blocks, Lexicon lexicon)
    {
        var result = new List<Block>(blocks.Count);
        var sections = new Stack<int>();
        var objects = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            if (block.Kind == PassageKind.Heading && !LeadsToList(text, block, blocks, result.Count))
                while (sections.Count > 0 && result[sections.Peek()].Level >= block.Level)
                    sections.Pop();
            var at = result.Count;
            result.Add(block with
            {
                Section = sections.Count > 0 ? sections.Peek() : null,
                Lead = block.Data is { } data ? HolderOf(objects, data) : LeadOf(lexicon.Ontology, text, result, block),
                Header = block is { Cells.Count: > 0, Data: null } ? HeaderOf(text, result, block, lexicon) : null,
            });
            if (block.Data is { } own)
                objects.TryAdd(own.Number, at);
            if (block.Kind == PassageKind.Heading && !LeadsToList(text, block, blocks, at))
                sections.Push(at);
        }
        return result;
    }

    // 主な投資家: before points of a list is no heading.
    private static bool LeadsToList(string text, Block block, IReadOnlyList<Block> blocks, int at) =>
        block.Level == Block.LowestLevel && text[block.End - 1] == ':' && at + 1 < blocks.Count && blocks[at + 1].Kind == PassageKind.List;

    // The nearest line before that isn't as deep: the point of which this is part, or the line that leads to the whole list.
    private static int? LeadOf(Ontology ontology, string text, List<Block> before, Block block)
    {
        if (block.Kind != PassageKind.List)
            return null;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var earlier = before[i];
            if (earlier.Kind == PassageKind.List && earlier.Depth >= block.Depth)
            {
                if (earlier.Depth == block.Depth)
                    return earlier.Lead;
                continue;
            }
            return earlier.Kind == PassageKind.List || Headed().IsMatch(text[earlier.Start..earlier.End])
                || Leads.In(ontology).IsMatch(text[earlier.Body..earlier.End]) ? i : null;
        }
        return null;
    }

    // What an object of a data literal is about is said by the first passage of it, else of what holds it.
    private static int? HolderOf(Dictionary<int, int> firsts, DataItem data) =>
        firsts.TryGetValue(data.Number, out var own) ? own : data.Parent is { } parent && firsts.TryGetValue(parent, out var whole) ? whole : null;

    // A row with a rule under it, else a first row in which every cell is a word for a column.
    private static int? HeaderOf(string text, List<Block> before, Block block, Lexicon lexicon)
    {
        if (before.Count > 0 && before[^1] is { Cells.Count: > 0, Data: null } previous && !BeginsTable(text, previous, block, lexicon))
            return previous.Header
                ?? (TableRow.IsRule(text[previous.Start..previous.End]) && before.Count > 1 && before[^2].Cells.Count > 0 ? before.Count - 2 : null);
        if (block.Cells.Count < 2)
            return null;
        var columns = block.Cells.Count(c => lexicon.Labels.IsColumn(text[c.Start..c.End]));
        var isMostly = block.Cells.Count > 2 && columns * 3 >= block.Cells.Count * 2 && block.Cells.All(c => IsWord(text[c.Start..c.End]));
        return columns == block.Cells.Count || isMostly ? before.Count : null;
    }

    // Words for columns behind a blank line are the next table's; other rows with blank lines between them are one table's.
    private static bool BeginsTable(string text, Block previous, Block block, Lexicon lexicon) =>
        text.AsSpan(previous.End, block.Start - previous.End).Count('\n') > 1 && block.Cells.Count > 1
        && block.Cells.All(c => lexicon.Labels.IsColumn(text[c.Start..c.End]));

    private const int LongestColumn = 24;

    private static bool IsWord(string cell) => cell.Length <= LongestColumn && !cell.Any(char.IsDigit);

    // ▼東雲重工がシリーズAで5億円: the headline of a digest, whose points follow.
    [GeneratedRegex("^[▼▽■□◆◇●◎★☆▶▲] ?[^:]{4,160}$")]
    private static partial Regex Headed();

    private static readonly ListedPattern Leads = new(@":$|(?:以下|次|下記)の{list-lead-nouns}|\b{list-lead-verbs}[:.]?$");
}
