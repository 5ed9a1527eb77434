using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Names in Latin letters with a legal form: Kestrel Robotics, Inc., KESTREL GMBH, PT Kestrel. A legal form ends a name, so that two beside each
/// other stay two.
/// </summary>
internal static partial class LatinFirmNames
{
    private const int LongestWord = 40;
    private const string Letter = @"A-Za-z\u00C0-\u024F";
    private const string Heads = "{firm-heads-of}";
    private const string Connector = $@"(?:(?<=\b{Heads} )(?:of the|of) |{{firm-particles}} )?";

    /// <summary>The pattern of a form.</summary>
    public static readonly string Form = $"(?:{string.Join('|', LegalForms.Latin.OrderByDescending(f => f.Length).Select(Pattern))})(?![{Letter}])";
    private static readonly string Before = $"(?:{string.Join('|', LegalForms.LatinBefore.Select(Regex.Escape))})";
    private static readonly string Word = $@"(?!{Form})(?:[A-Z0-9\u00C0-\u00DE][{Letter}0-9&’'+/\-]*|[a-z]{{1,2}}[A-Z][{Letter}0-9]*|&|[A-Z]\.|St\.)";

    private static readonly ListedPattern Behind = new(
        $@"(?<![{Letter}0-9])(?<name>{Word}(?: {Connector}{Word}){{0,6}})(?:, ?| )(?<form>{Form}(?:(?:, ?| & | ){Form})*)");

    private static readonly Regex HasForm = new($"[, ]{Form}", RegexOptions.CultureInvariant);

    private static readonly Regex InFront = new(
        $@"(?<![{Letter}0-9])(?<form>{Before}) (?<name>[A-Z][{Letter}0-9&’'\-]+(?: [A-Z][{Letter}0-9&’'\-]+){{0,3}})", RegexOptions.CultureInvariant);

    public static IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known, OtherWords others)
    {
        // Before a form much may be a name; without one nothing is.
        foreach (Match m in HasForm.IsMatch(window.Value) ? Behind.In(window.Ontology).Matches(window.Value) : Enumerable.Empty<Match>())
            if (Named(window, m, known, others) is { } firm)
                yield return firm;
        foreach (Match m in InFront.Matches(window.Value))
            if (Candidate(window, window.Start + m.Index, window.Start + m.Index + m.Length, known, window.Start + m.Groups["name"].Index) is { } firm)
                yield return firm;
    }

    private static Candidate? Named(TextWindow window, Match m, IReadOnlyList<Candidate> known, OtherWords others)
    {
        var name = m.Groups["name"].Value;
        var start = others.LengthBeforeFirm(name);
        return start >= name.Length || name.Split(' ').Any(w => w.Length > LongestWord) ? null
            : Candidate(window, window.Start + m.Index + start, window.Start + m.Index + m.Length, known, window.Start + m.Index + start);
    }

    private static Candidate? Candidate(TextWindow window, int start, int end, IReadOnlyList<Candidate> known, int nameStart)
    {
        var tail = Footnote().Match(window.Slice(end, window.End)) is { Success: true } note ? end + note.Length : end;
        var bare = window.Slice(nameStart, end);
        var entry = known.FirstOrDefault(k => k.Start == nameStart && k.End <= end && k.Entry is { Type: EntityType.Company or EntityType.Organization }
            && NameKey.Of(k.Text) == NameKey.Of(bare));
        return entry is null
            ? new Candidate(start, end, window.Slice(start, end), EntityType.Company, CandidateKind.Proper) { Subtype = "company", Tail = tail }
            : entry with { Start = start, End = end, Text = window.Slice(start, end), Front = start, Tail = tail };
    }

    // As listed, in capitals, and a longer word in small letters; full stops may be missing where capitals still show an abbreviation (SA, but not as).
    private static string Pattern(string form)
    {
        var isWord = form.TrimEnd('.').All(char.IsLetter);
        var spellings = new List<string> { form, form.ToUpperInvariant() };
        if (isWord && form.Count(char.IsLetter) >= 3)
            spellings.Add(form.ToLowerInvariant());
        return string.Join('|', spellings.Distinct(StringComparer.Ordinal)
            .Select(s => Regex.Escape(s).Replace(@"\.", isWord || s.Any(char.IsUpper) ? @"\.?" : @"\.", StringComparison.Ordinal)));
    }

    // Kestrel Holdings Inc.1 acquired: the number of a note.
    [GeneratedRegex(@"^[0-9]{1,2}(?=[ ,;:)はがをにへとでもの、。]|\.\s|$)")]
    private static partial Regex Footnote();
}
