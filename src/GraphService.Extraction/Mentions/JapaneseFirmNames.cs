using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Names with a Japanese legal form before or behind them: 株式会社いすみ, さくら電子(株). One that can't be cut surely is left out, never cut short.
/// </summary>
internal static partial class JapaneseFirmNames
{
    private const int Longest = 60;
    private static readonly HashSet<string> Bodies = [.. LegalForms.JapaneseBodies];

    private static readonly Regex Form = new(
        string.Join('|', LegalForms.JapaneseFirms.Concat(LegalForms.JapaneseBodies).OrderByDescending(f => f.Length).Select(Regex.Escape))
        + $@"|(?<=[ぁ-ヴー一-龥々])(?-i:{LatinFirmNames.Form}(?:,? ?{LatinFirmNames.Form})*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known)
    {
        var floor = window.Start;
        var forms = Form.Matches(window.Value);
        for (var i = 0; i < forms.Count; i++)
        {
            var form = (Start: window.Start + forms[i].Index, End: window.Start + forms[i].Index + forms[i].Length);
            var ceiling = i + 1 < forms.Count ? window.Start + forms[i + 1].Index : window.End;
            if (form.Start >= floor && Around(window, form, floor, ceiling, known) is { } name)
                yield return Named(window, name, forms[i].Value, known);
            floor = Math.Max(floor, form.End);
        }
    }

    // The whole name with its form, and the name alone.
    private static (int Start, int End, int From, int To)? Around(
        TextWindow window, (int Start, int End) form, int floor, int ceiling, IReadOnlyList<Candidate> known)
    {
        if (NameEdges.Before(window, form.Start, floor, known) is not { } left)
            return null;
        if (left < form.Start && !StandsBefore(window, form, ceiling))
            return IsName(window, left, form.Start, 1) ? (left, form.End, left, form.Start) : null;
        return !char.IsAsciiLetter(window[form.Start]) && NameEdges.After(window, form.End, ceiling) is { } right && IsName(window, form.End, right, 2)
            ? (form.Start, right, form.End, right) : null;
    }

    // 東京都港区 株式会社東雲重工: the form stands with what is written beside it.
    private static bool StandsBefore(TextWindow window, (int Start, int End) form, int ceiling) =>
        window.Source.SpaceBefore(form.Start) && !window.Source.SpaceBefore(form.End) && NameEdges.After(window, form.End, ceiling) > form.End + 1;

    private static bool IsName(TextWindow window, int start, int end, int shortest) =>
        end - start >= shortest && end - start <= Longest && !IsNumber(window.Slice(start, end));

    private static bool IsNumber(string name) => name.All(c => char.IsAsciiDigit(c) || c is '.' or '-');

    private static Candidate Named(TextWindow window, (int Start, int End, int From, int To) name, string form, IReadOnlyList<Candidate> known)
    {
        var tail = Footnote().Match(window.Slice(name.End, window.End)) is { Success: true } note ? name.End + note.Length : name.End;
        if (known.FirstOrDefault(k => k.Start == name.From && k.End == name.To && IsBody(k)) is { } entry)
            return entry with { Start = name.Start, End = name.End, Text = window.Slice(name.Start, name.End), Front = name.Start, Tail = tail };
        var (type, subtype) = Universities.In(window.Ontology).Contains(form) ? (EntityType.Organization, "university")
            : Investors.In(window.Ontology).Contains(form) ? (EntityType.Company, "investor")
            : Bodies.Contains(form) ? (EntityType.Organization, "association") : (EntityType.Company, "company");
        return new Candidate(name.Start, name.End, window.Slice(name.Start, name.End), type, CandidateKind.Proper) { Subtype = subtype, Tail = tail };
    }

    private static readonly ListedWords Universities = new("firm-forms-university");
    private static readonly ListedWords Investors = new("firm-forms-investor");

    private static bool IsBody(Candidate known) => known.Entry is { Type: EntityType.Company or EntityType.Organization or EntityType.Government };

    // 東雲重工株式会社1は: the number of a note.
    [GeneratedRegex("^[0-9]{1,2}(?=[はがをにへとでもの、。\n ]|$)")]
    private static partial Regex Footnote();
}
