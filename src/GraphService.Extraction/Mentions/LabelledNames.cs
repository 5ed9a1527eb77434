using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Mentions;

/// <summary>Names that only their label shows to be names: of "Investors: A, B and C" what is listed and was not found by its form.</summary>
internal static partial class LabelledNames
{
    private const int Longest = 48;

    /// <summary>The candidates of a passage with those that its labels add.</summary>
    public static IReadOnlyList<Candidate> Add(IReadOnlyList<Candidate> candidates, string text, IReadOnlyList<Block> blocks, int block, LabelWords labels)
    {
        var added = new List<Candidate>();
        foreach (var (label, start, end) in Values(text, blocks, block))
            if (labels.Of(label).Any(m => Takes(m.Types))
                || labels.ColumnOf(label) == LabelWords.Name)
                added.AddRange(Parts(text, start, end)
                    .Where(p => !labels.IsColumn(text[p.Start..p.End]) && !candidates.Any(c => c.Front < p.End && p.Start < c.Tail))
                    .Select(p => Open(text, p.Start, p.End)));
        return added.Count == 0 ? candidates : [.. candidates.Concat(added).OrderBy(c => c.Start)];
    }

    private static Candidate Open(string text, int start, int end) =>
        new(start, end, text[start..end], EntityType.Company, CandidateKind.Proper) { Subtype = "company", IsUnsure = true, IsTagged = true };

    private static bool Takes(IReadOnlyList<EntityType> types) =>
        types.Contains(EntityType.Company) || types.Contains(EntityType.Person) || types.Contains(EntityType.Place);

    private static IEnumerable<(string Label, int Start, int End)> Values(string text, IReadOnlyList<Block> blocks, int block)
    {
        var own = blocks[block];
        if (!own.States || own.IsTurn)
            yield break;
        if (own.Data is { } data)
            for (var i = 0; i < data.Labels.Count; i++)
                yield return (text[data.Labels[i].Start..data.Labels[i].End], own.Cells[i].Start, own.Cells[i].End);
        else if (own.Key is { } key)
            yield return (text[key.Start..key.End], own.Body, own.End);
        else if (own.Cells is [var field, var value] && own.Header is null)
            yield return (text[field.Start..field.End], value.Start, value.End);
        else if (own.Header is { } header && header != block)
            for (var i = 0; i < Math.Min(own.Cells.Count, blocks[header].Cells.Count); i++)
                yield return (text[blocks[header].Cells[i].Start..blocks[header].Cells[i].End], own.Cells[i].Start, own.Cells[i].End);
    }

    [GeneratedRegex("[0-9]+(?:名|社|者|件|円|人|か国|カ国|国|%)"
        + "|^(?:未定|なし|該当なし|非公開|非開示|同上|不明|複数|検討中|調整中|N/A|None|Undisclosed|TBD|TBA|Unknown)$|^[0-9]"
        + @"|^(?:Head|Director|Vice President|VP|Chief|Manager|Officer|President|CEO|CFO|CTO|COO|Partner|Chair|Chairman|Founder)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        var at = start;
        foreach (Match m in Between().Matches(text[start..end]))
        {
            if (Name(text, at, start + m.Index) is { } part)
                yield return part;
            at = start + m.Index + m.Length;
        }
        if (Name(text, at, end) is { } last)
            yield return last;
    }

    // Without what is in brackets behind it, and not what is a sentence or a figure.
    private static (int Start, int End)? Name(string text, int start, int end)
    {
        while (start < end && " 「\"“".Contains(text[start], StringComparison.Ordinal))
            start++;
        var bracket = text.AsSpan(start, end - start).IndexOf('(');
        if (bracket > 0)
            end = start + bracket;
        while (end > start && " .」\"”)".Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end - start is > 1 and <= Longest && Shape().IsMatch(text.AsSpan(start, end - start))
            && !NoName().IsMatch(text.AsSpan(start, end - start)) ? (start, end) : null;
    }

    [GeneratedRegex("[,;、/・|]| and |及び|および|ほか|など|他")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:[A-Z][\w.&’'-]*(?: (?:[A-Z0-9][\w.&’'-]*|de|of|del|da|do|van|von|bez|&)){0,5}|[ぁ-んァ-ヴー一-龥々A-Za-z0-9]{2,24}(?<![ぁ-ん]))$")]
    private static partial Regex Shape();
}
