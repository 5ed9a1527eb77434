using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Statements.Records;

/// <summary>
/// The records of data literals: each object is one, and where the key under which it stands says what it is to the object that holds it
/// (<c>investors: [{name: …, amount: …}]</c>), so is its name under that key with its sum, share, round and date.
/// </summary>
internal sealed class DataRecords(string text, IReadOnlyList<Block> blocks, LabelWords labels)
{
    private static readonly string[] Kept = [LabelWords.Amount, LabelWords.Date, LabelWords.Round, LabelWords.Share, LabelWords.Status];

    public IEnumerable<LabelledRecord> Find()
    {
        var made = new Dictionary<int, LabelledRecord>();
        var parts = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is { States: true, Data: not null }).GroupBy(i => blocks[i].Data!.Number);
        foreach (var own in parts.OrderBy(p => p.Key))
        {
            var first = blocks[own.First()];
            var within = first.Data!.Parent is { } parent ? made.GetValueOrDefault(parent) : null;
            var values = own.SelectMany(ValuesOf).ToList();
            yield return made[own.Key] = new LabelledRecord(values, first.Section, null, false) { Within = within, Subject = NameOf(values) };
            if (within is not null && first.Data.Label is { } key && Linked(text[key.Start..key.End], values) is { Count: > 0 } linked)
                yield return new LabelledRecord(linked, first.Section, null, false) { Within = within };
        }
    }

    private IEnumerable<LabelledValue> ValuesOf(int block) =>
        blocks[block].Data!.Labels.Zip(blocks[block].Cells, (l, c) => new LabelledValue(text[l.Start..l.End], c.Start, c.End, block));

    // An entry of a timeline has no name, but a title.
    private LabelledValue? NameOf(IReadOnlyList<LabelledValue> values) =>
        values.FirstOrDefault(v => labels.ColumnOf(v.Label) == LabelWords.Name) ?? values.FirstOrDefault(v => labels.IsTitle(v.Label));

    private List<LabelledValue> Linked(string key, IReadOnlyList<LabelledValue> values) =>
        labels.Of(key).Count == 0 || NameOf(values) is not { } name ? []
        : [name with { Label = key }, .. values.Where(v => Kept.Contains(labels.ColumnOf(v.Label)))];
}
