using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Completing;

/// <summary>
/// The date with which a line of a history begins, or which a row has in a cell of its own: 2015年4月 東雲重工を設立; 8 Nov 2024 – Kestrel joins…. All
/// that the line states is of that time.
/// </summary>
internal sealed partial class LineDates(string text, IReadOnlyList<Block> blocks, Lexicon lexicon, PartialDate? documentDate)
{
    private readonly Dictionary<int, PartialDate?> known = [];
    private readonly Dictionary<int, PartialDate?> sections = [];
    private readonly ILookup<int, Block> bySection = blocks.Where(b => b.Section is not null).ToLookup(b => b.Section!.Value);

    /// <summary>A finding with the date of its line, where it has none of its own: of what is so from then on, as its beginning.</summary>
    public Finding Dated(Finding finding)
    {
        if (finding.Qualifiers is not { Date: null, ValidFrom: null, ValidUntil: null } || !lexicon.Ontology.TryGet(finding.Predicate, out var predicate)
            || predicate.Traits.Contains(PredicateTraits.Seat) || predicate.Traits.Contains(PredicateTraits.Part))
            return finding;
        var block = Block.At(blocks, finding.Start);
        if (!known.TryGetValue(block, out var date))
            known[block] = date = DateOf(blocks[block]);
        if (date is null && predicate.Money && predicate.Dated && finding.Stance == Stance.Asserted && blocks[block].Section is { } section)
            date = OfSection(section);
        return date is null ? finding : finding with
        {
            Qualifiers = predicate.Dated ? finding.Qualifiers with { Date = date } : finding.Qualifiers with { ValidFrom = date },
        };
    }

    // Of an entry of a digest that has a line of its own for its date: 公開日 | 2026-05-14.
    private PartialDate? OfSection(int section)
    {
        if (sections.TryGetValue(section, out var date))
            return date;
        var found = bySection[section].Select(InField).OfType<PartialDate>().Distinct().ToList();
        return sections[section] = found.Count == 1 ? found[0] : null;
    }

    private PartialDate? InField(Block line)
    {
        if (!line.States)
            return null;
        ((int Start, int End) label, (int Start, int End) value) = line.Cells is [var field, var cell] ? (field, cell)
            : line.Key is { } key ? (key, (line.Body, line.End)) : default;
        return label.End > label.Start && lexicon.Labels.ColumnOf(text[label.Start..label.End]) == LabelWords.Date ? Only(text[value.Start..value.End]) : null;
    }

    private PartialDate? DateOf(Block block) => block.Cells.Count > 0 ? InCells(block) : Leading(text[block.Body..block.End]);

    private PartialDate? InCells(Block row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = text[row.Cells[i].Start..row.Cells[i].End];
            var isDate = i == 0 || row.Header is { } header && header >= 0 && i < blocks[header].Cells.Count
                && lexicon.Labels.ColumnOf(text[blocks[header].Cells[i].Start..blocks[header].Cells[i].End]) is LabelWords.Date or LabelWords.Status;
            if (isDate && Only(cell) is { } date)
                return date;
        }
        return null;
    }

    // closed 27 Feb 2026: a date and no more than a word.
    private PartialDate? Only(string cell) =>
        Year().IsMatch(cell) ? DateParts.Of(int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture), null, null)
        : DateFinder.Find(lexicon.Ontology, cell, documentDate) is [{ Until: null } date]
            && cell.Length - (date.End - date.Start) <= LongestWord ? date.Date : null;

    private const int LongestWord = 10;
    private const int LongestLead = 40;
    private const int LongestLine = 300;

    private PartialDate? Leading(string line)
    {
        if (line.Length > LongestLine)
            return null;
        if (LeadingYear().Match(line) is { Success: true } year)
            return DateParts.Of(int.Parse(year.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), null, null);
        return DateFinder.Find(lexicon.Ontology, line[..Math.Min(line.Length, LongestLead)], documentDate) is [{ Until: null } date, ..]
            && Mark().IsMatch(line[..date.Start])
            && Separator().IsMatch(line[date.End..]) ? date.Date : null;
    }

    [GeneratedRegex(@"^\s?[(\[【*_]{0,3}$")]
    private static partial Regex Mark();

    // What stands behind goes on without a particle.
    [GeneratedRegex(@"^[)\]】*_]{0,3}(?:\s?[-–—:|・]\s?|\s)(?!\s*$)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[(\[【*_]{0,3}(?<y>(?:19|20)[0-9]{2})[)\]】*_]{0,3}\s?[–—:|-]\s?(?![0-9])")]
    private static partial Regex LeadingYear();
}
