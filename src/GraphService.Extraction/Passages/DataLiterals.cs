using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.Passages.Literals;

namespace GraphService.Extraction.Passages;

/// <summary>
/// Finds data literals in a text and makes passages of them: a run of an object's short values is a row whose keys stand over its cells, a text is a
/// paragraph.
/// </summary>
internal sealed partial class DataLiterals(string text)
{
    private const int LongestRow = 400;
    private const int LongestCell = 160;

    // Attempts that fail read no more than this many times the text together.
    private const int MostAttempts = 4;
    private readonly DataParser parser = new(text);
    private int objects;
    private long tried;

    /// <summary>The passages of a literal that begins in a line, and where it ends; null where none does.</summary>
    /// <param name="line">Where the line begins.</param>
    /// <param name="lineEnd">Excluded.</param>
    public (IReadOnlyList<Block> Blocks, int End)? In(int line, int lineEnd)
    {
        foreach (var m in Opening().EnumerateMatches(text.AsSpan(line, lineEnd - line)))
        {
            if (tried > (long)MostAttempts * text.Length)
                return null;
            var found = parser.Read(line + m.Index, objects);
            tried += parser.At - line - m.Index;
            if (found is null)
                continue;
            objects += found.Count;
            return ([.. Blocks(found)], parser.At);
        }
        return null;
    }

    private IEnumerable<Block> Blocks(IReadOnlyList<DataObject> found)
    {
        var row = new List<DataEntry>();
        foreach (var entry in found.SelectMany(o => o.Entries).OrderBy(e => e.Value.Start))
        {
            var isText = IsText(entry.Value);
            if (row.Count > 0 && (isText || row[0].Object != entry.Object || entry.Value.End - row[0].Label.Start > LongestRow))
            {
                yield return Row(row);
                row = [];
            }
            if (isText)
                yield return Made(entry.Object, entry.Value.Start, entry.Value.End, PassageKind.Paragraph, []);
            else
                row.Add(entry);
        }
        if (row.Count > 0)
            yield return Row(row);
    }

    private Block Row(List<DataEntry> row)
    {
        var start = Whole(Math.Min(row[0].Label.Start, row[0].Value.Start), -1);
        var made = Made(row[0].Object, start, Whole(row[^1].Value.End, 1), PassageKind.Table, [.. row.Select(e => e.Label)]);
        return made with { Cells = [.. row.Select(e => e.Value)] };
    }

    private static Block Made(DataObject own, int start, int end, PassageKind kind, IReadOnlyList<(int Start, int End)> labels) =>
        new(start, end, kind) { Data = new DataItem(own.Number, own.Parent?.Number, own.Label, labels) };

    // With the quotation mark beside it.
    private int Whole(int at, int step) => text[step < 0 ? at - 1 : at] is '"' or '\'' or '`' ? at + step : at;

    private bool IsText((int Start, int End) value) =>
        value.End - value.Start > LongestCell || Sentence().IsMatch(text[value.Start..value.End]);

    [GeneratedRegex(@"[\[{](?=\s*(?:$|[""'`{\[]|[\w$-]+\s*:|//|#))")]
    private static partial Regex Opening();

    // Kestrel Inc. is none.
    [GeneratedRegex(@"。|^(?:\S+\s+){4}.*[a-z]{2}[.!?](?:\s|$)", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
