using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Statements.Records;

/// <summary>Finds the labelled values of a document: rows of tables, lines of label and value, lists behind a label.</summary>
internal sealed partial class RecordFinder(string text, IReadOnlyList<Block> blocks, LabelWords labels)
{
    private readonly Dictionary<int, string?> leads = [];

    public IEnumerable<LabelledRecord> Find()
    {
        foreach (var record in new DataRecords(text, blocks, labels).Find())
            yield return record;
        var values = new List<LabelledValue>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsRow(i))
                yield return new LabelledRecord([.. Row(i)], blocks[i].Section, null, true);
            foreach (var bracket in BracketsOf(i))
                yield return bracket;
            var own = IsRow(i) ? [] : ValuesOf(i).ToList();
            if (values.Count > 0 && (own.Count == 0 || !GoesOn(blocks[values[^1].Block], blocks[i])))
            {
                yield return Made(values);
                values = [];
            }
            values.AddRange(own);
        }
        if (values.Count > 0)
            yield return Made(values);
    }

    // 東雲重工(本社:東京都港区、社長:山田太郎): labels and values of what stands before the bracket.
    private IEnumerable<LabelledRecord> BracketsOf(int i)
    {
        if (!blocks[i].States)
            yield break;
        foreach (Match m in Bracket().Matches(text[blocks[i].Start..blocks[i].End]))
        {
            var values = new List<LabelledValue>();
            foreach (Match field in InBracket().Matches(m.Value))
                if (labels.Of(field.Groups["label"].Value).Count > 0)
                    values.Add(new LabelledValue(field.Groups["label"].Value, At(field.Groups["value"].Index),
                        At(field.Groups["value"].Index + field.Groups["value"].Length), i));
            if (values.Count > 0)
                yield return new LabelledRecord(values, blocks[i].Section, null, false) { Of = (i, blocks[i].Start + m.Index) };

            int At(int index) => blocks[i].Start + m.Index + index;
        }
    }

    private LabelledRecord Made(List<LabelledValue> values) => new(values, blocks[values[0].Block].Section, blocks[values[0].Block].Lead, false);

    // A table of fields and values has a line in each row.
    private static bool GoesOn(Block last, Block block) => last.Section == block.Section && last.Lead == block.Lead && last.Kind == block.Kind;

    private bool IsRow(int i) => blocks[i].States && blocks[i].Header is { } header && header != i && !IsOfFields(header)
        && !TableRow.IsRule(text[blocks[i].Start..blocks[i].End]);

    private bool IsOfFields(int header) =>
        blocks[header].Cells is [var first, var second] && labels.ColumnOf(Of(first)) is LabelWords.Field
        && labels.ColumnOf(Of(second)) is LabelWords.Value or null;

    private IEnumerable<LabelledValue> Row(int i)
    {
        var header = blocks[blocks[i].Header!.Value];
        for (var column = 0; column < Math.Min(header.Cells.Count, blocks[i].Cells.Count); column++)
            yield return new LabelledValue(Of(header.Cells[column]), blocks[i].Cells[column].Start, blocks[i].Cells[column].End, i);
    }

    private IEnumerable<LabelledValue> ValuesOf(int i)
    {
        var block = blocks[i];
        if (!block.States || block.IsTurn || block.Data is not null)
            return [];
        if (block.Cells is [var field, var value])
            return [new LabelledValue(Of(field), value.Start, value.End, i)];
        if (block.Key is { } key)
            return [new LabelledValue(text[key.Start..key.End], block.Body, block.End, i)];
        if (block.Kind == PassageKind.List && block.Lead is { } lead && LabelOf(lead) is { } label)
            return [new LabelledValue(label, block.Body, block.End, i)];
        return block is { Kind: PassageKind.List, Section: { } section, Lead: null } && HeadingLabel(section) is { } heading
            ? [new LabelledValue(heading, block.Body, block.End, i)] : [];
    }

    // The line itself, or the label that its sentence ends with or speaks of: This session had four panellists:
    private string? LabelOf(int lead) => leads.TryGetValue(lead, out var known) ? known : leads[lead] = ReadLabel(lead);

    private string? HeadingLabel(int heading)
    {
        var line = Of((blocks[heading].Body, blocks[heading].End));
        return labels.Of(line).Count > 0 ? line
            : Whose().Match(line) is { Success: true } whose && labels.Of(whose.Groups["label"].Value).Count > 0 ? whose.Groups["label"].Value : null;
    }

    private string? ReadLabel(int lead)
    {
        var line = text[blocks[lead].Body..blocks[lead].End].TrimEnd(':', ' ');
        // The panel was chaired by the professor. On stage: only the last sentence leads to the list.
        line = line[(line.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0)..];
        if (labels.Of(line).Count > 0)
            return line;
        // 東雲製菓の大株主(2026年3月末), 提携先一覧.
        if (Whose().Match(line) is { Success: true } whose && labels.Of(whose.Groups["label"].Value).Count > 0)
            return whose.Groups["label"].Value;
        // ▼東雲重工、株主が入れ替わり: a headline is no label of its points.
        if (Headline().IsMatch(text[blocks[lead].Start..blocks[lead].End]))
            return null;
        return Nouns().Matches(line).Select(m => m.Value).Reverse().SelectMany(w => w.Split(' ').Append(w)).FirstOrDefault(w => labels.Of(w).Count > 0);
    }

    private string Of((int Start, int End) place) => text[place.Start..place.End];

    [GeneratedRegex(@"^(?:[■◆●○◎・※▼▽【] ?)?(?:[^。、:]{1,30}の)?(?<label>[一-龥ァ-ヴー]{2,12}?)(?:一覧|リスト)?】?(?: ?\([^()]*\))?$")]
    private static partial Regex Whose();

    [GeneratedRegex("^[▼▽■□◆◇●◎★☆▶▲] ?[^:]{12,}$")]
    private static partial Regex Headline();

    [GeneratedRegex(@"\([^()\n]{4,160}\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<=[(、,;/] ?)(?<label>[^():、,;/]{1,20})[::] ?(?<value>[^():、,;]{1,40})")]
    private static partial Regex InBracket();

    [GeneratedRegex(@"[A-Za-z-]{4,}(?: [a-z]{4,})?|[一-龥ァ-ヴー]{2,}")]
    private static partial Regex Nouns();
}
