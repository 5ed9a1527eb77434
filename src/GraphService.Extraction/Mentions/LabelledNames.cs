using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>Names that only their label shows to be names: of "Investors: A, B and C" what is listed and was not found by its form.</summary>
internal static partial class LabelledNames
{
    private const int Longest = 48;

    /// <summary>The candidates of a passage with those that its labels add.</summary>
    public static IReadOnlyList<Candidate> Add(Ontology ontology, IReadOnlyList<Candidate> candidates, string text, IReadOnlyList<Block> blocks, int block,
        LabelWords labels)
    {
        var added = new List<Candidate>();
        foreach (var (label, start, end) in Values(text, blocks, block))
            if (labels.Of(label).Any(m => Takes(m.Types))
                || labels.ColumnOf(label) == LabelWords.Name)
                added.AddRange(Parts(ontology, text, start, end)
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

    private static readonly ListedPattern NoName = new("[0-9]+(?:名|社|者|件|円|人|か国|カ国|国|%)"
        + "|^{no-value}$|^[0-9]"
        + @"|^{no-value-offices}\b", RegexOptions.IgnoreCase);

    private static IEnumerable<(int Start, int End)> Parts(Ontology ontology, string text, int start, int end)
    {
        var at = start;
        foreach (Match m in Between().Matches(text[start..end]))
        {
            if (Name(ontology, text, at, start + m.Index) is { } part)
                yield return part;
            at = start + m.Index + m.Length;
        }
        if (Name(ontology, text, at, end) is { } last)
            yield return last;
    }

    // Without what is in brackets behind it, and not what is a sentence or a figure.
    private static (int Start, int End)? Name(Ontology ontology, string text, int start, int end)
    {
        while (start < end && " 「\"“".Contains(text[start], StringComparison.Ordinal))
            start++;
        var bracket = text.AsSpan(start, end - start).IndexOf('(');
        if (bracket > 0)
            end = start + bracket;
        while (end > start && " .」\"”)".Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end - start is > 1 and <= Longest && Shape.In(ontology).IsMatch(text.AsSpan(start, end - start))
            && !NoName.In(ontology).IsMatch(text.AsSpan(start, end - start)) ? (start, end) : null;
    }

    [GeneratedRegex("[,;、/・|]| and |及び|および|ほか|など|他")]
    private static partial Regex Between();

    private static readonly ListedPattern Shape = new(
        @"^(?:[A-Z][\w.&’'-]*(?: (?:[A-Z0-9][\w.&’'-]*|{name-particles-value})){0,5}|[ぁ-んァ-ヴー一-龥々A-Za-z0-9]{2,24}(?<![ぁ-ん]))$");
}
