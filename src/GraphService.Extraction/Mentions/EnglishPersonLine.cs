using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>Reads a line of name, title and body: Aiko Tanaka, Senior VP and Head of Research, Kestrel Robotics Inc., Japan.</summary>
internal static partial class EnglishPersonLine
{
    private const int LongestLine = 240;
    private const int MostParts = 8;

    /// <summary>The person with all offices, their bodies and the state behind the last one; null where the line can't be read so.</summary>
    public static List<Candidate>? Read(TextWindow window, Lexicon lexicon, Func<TextWindow, List<Candidate>> bodies)
    {
        if (window.End - window.Start > LongestLine || Line.In(lexicon.Ontology).Match(window.Value) is not { Success: true } line
            || IsName(window.Value, line.Groups["name"].Value, lexicon) is false)
            return null;
        var (start, name) = (window.Start + line.Groups["name"].Index, line.Groups["name"].Value);
        var restStart = window.Start + line.Groups["rest"].Index;
        var rest = window with { Start = restStart, End = restStart + line.Groups["rest"].Length };
        if (FirstTitle(rest, lexicon) is not { } first || first.Index > FarthestTitle || Several().IsMatch(rest.Value)
            || Sentence.In(lexicon.Ontology).IsMatch(rest.Value))
            return null;
        var found = bodies(rest).Where(b => b.Start >= rest.Start).OrderBy(b => b.Start).ThenByDescending(b => b.End).ToList();
        var offices = Offices(rest, found, lexicon);
        if (offices.Count == 0)
            return null;
        var person = new Candidate(start, start + name.Length, name.Replace("  ", " ", StringComparison.Ordinal), EntityType.Person, CandidateKind.Proper)
        {
            Office = offices[0].Title,
            Body = offices[0].Body,
            MoreOffices = [.. offices.Skip(1).Where(o => o.Body is not null).Select(o => (o.Title, o.Body!))],
        };
        var bodiesAndSeats = offices.Select(o => o.Body).OfType<Candidate>().SelectMany(b => b.Seat is { } seat ? [b, seat] : new[] { b });
        return [person, .. bodiesAndSeats.DistinctBy(b => b.Start).OrderBy(b => b.Start)];
    }

    // The first office stands near the name.
    private const int FarthestTitle = 60;

    private static bool IsName(string line, string name, Lexicon lexicon) =>
        lexicon.ByName(name) is null && lexicon.Heads.OfName(name) is null && !lexicon.EnglishTitlePattern.IsMatch(name)
            && !lexicon.Others.IsAll(name) && line.Length > name.Length;

    private static Match? FirstTitle(TextWindow rest, Lexicon lexicon) => lexicon.EnglishTitlePattern.Match(rest.Value) is { Success: true } m ? m : null;

    // Each part begins with a title; its body stands behind it, in the same part or, where that has none, in the next.
    private static List<(string Title, Candidate? Body)> Offices(TextWindow rest, List<Candidate> bodies, Lexicon lexicon)
    {
        var parts = Parts(rest, lexicon);
        var offices = new List<(string Title, Candidate? Body)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var (from, to) = (parts[i], i + 1 < parts.Count ? parts[i + 1] : rest.End);
            var (title, body) = Office(rest with { Start = from, End = to }, bodies, lexicon);
            if (title.Length > 0)
                offices.Add((title, body));
        }
        // Chairman and CEO of Kestrel Inc.: both there.
        for (var i = offices.Count - 2; i >= 0; i--)
            if (offices[i].Body is null)
                offices[i] = (offices[i].Title, offices[i + 1].Body);
        return offices;
    }

    private static List<int> Parts(TextWindow rest, Lexicon lexicon)
    {
        var starts = new List<int> { rest.Start };
        foreach (Match joint in Joint().Matches(rest.Value))
            if (starts.Count < MostParts && lexicon.EnglishTitlePattern.Match(rest.Value, joint.Index + joint.Length) is { Success: true } title
                && !rest.Value[(joint.Index + joint.Length)..title.Index].Contains(',', StringComparison.Ordinal) && title.Index - joint.Index < FarthestTitle)
                starts.Add(rest.Start + joint.Index + joint.Length);
        return starts;
    }

    private static (string Title, Candidate? Body) Office(TextWindow part, List<Candidate> bodies, Lexicon lexicon)
    {
        if (lexicon.EnglishTitlePattern.Match(part.Value) is not { Success: true } title)
            return ("", null);
        var titleEnd = part.Start + title.Index + title.Length;
        var comma = EndOfSegment(part, titleEnd);
        var of = Of().Match(part.Slice(titleEnd, comma));
        // CEO of Kestrel, Japan; VP Investment, Kestrel, Japan; Minister of Trade, Japan.
        var inside = Inside(part, titleEnd, comma, bodies)
            .Where(b => of.Success && b.Start == titleEnd + of.Length || IsNamed(b)).OrderBy(b => b.Start).FirstOrDefault();
        // Head of Investor Relations, Kestrel Group: the field is no body where one follows.
        if (inside is { IsUnsure: true } && Next(part, comma, bodies) is { } behind && behind.Entry?.Subtype != "state")
            return (OfficeUpTo(part, comma), WithSeat(part, behind, bodies));
        if (inside is not null)
            return (OfficeUpTo(part, inside.Start), WithSeat(part, inside, bodies));
        var isOfFirm = of.Success && lexicon.Title(title.Value)?.Kind != "minister" && IsFirmTitle(lexicon.Ontology, title.Value);
        var body = isOfFirm ? Segment(part, titleEnd + of.Length, comma) : Next(part, comma, bodies);
        var end = body?.Start < comma ? body.Start : of.Value.Contains("at", StringComparison.Ordinal) ? titleEnd : comma;
        return (OfficeUpTo(part, end), body is null ? null : WithSeat(part, body, bodies));
    }

    private static string OfficeUpTo(TextWindow part, int end) => Trailing().Replace(part.Slice(part.Start, end), "").Trim(' ', ',');

    private static bool IsNamed(Candidate body) =>
        body.Kind == CandidateKind.Known || body is { IsUnsure: false, Type: EntityType.Company or EntityType.Organization or EntityType.Government };

    private static bool IsFirmTitle(Ontology ontology, string title) => FirmTitles.In(ontology).IsMatch(title);

    // The segment behind the comma: a known body, or words with capitals that must be one.
    private static Candidate? Next(TextWindow part, int comma, List<Candidate> bodies)
    {
        if (comma >= part.End)
            return null;
        var start = comma + 2;
        return bodies.FirstOrDefault(b => b.Start == start || b.Start == start + 4 && part.Slice(start, start + 4) == "the ")
            ?? Segment(part, start, EndOfSegment(part, start));
    }

    private static int EndOfSegment(TextWindow part, int start) =>
        part.Slice(start, part.End).IndexOf(", ", StringComparison.Ordinal) is var at and >= 0 ? start + at : part.End;

    private static Candidate? Segment(TextWindow part, int start, int end)
    {
        var text = part.Slice(start, end).TrimEnd('.', ' ');
        return Name().IsMatch(text)
            ? new Candidate(start, start + text.Length, text, EntityType.Company, CandidateKind.Proper) { Subtype = "company", IsUnsure = true } : null;
    }

    private static Candidate WithSeat(TextWindow part, Candidate body, List<Candidate> bodies) =>
        body.Entry?.Subtype != "state"
            && bodies.FirstOrDefault(b => b.Entry?.Subtype == "state" && b.Start - body.End == 2 && part[body.End] == ',') is { } seat
            ? body with { Seat = seat } : body;

    // Aiko Tanaka (Kenya, Chair), Bram Okafor (Oman): several people.
    [GeneratedRegex(@"\),? (?:and )?(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?\p{Lu}[\w’'-]+ \p{Lu}[\w’'-]+ ?\(|; \p{Lu}[\w’'-]+ \p{Lu}[\w’'-]+,")]
    private static partial Regex Several();

    private const string NameWord = @"(?:\p{Lu}[\p{L}\p{M}.’'\-]*|\([A-Z][A-Za-z.\-]+\)|{name-particles-line})";

    private static readonly ListedPattern Line = new($@"^(?:{{honorific-line}}\.? )*(?<name>\p{{Lu}}[\p{{L}}\p{{M}}.’'\-]*(?: {NameWord}){{1,5}})"
        + @"(?:,| [–—-]| \(|:)\s?(?<rest>[^\n]+?)\)?\.?$");

    [GeneratedRegex(@"(?: and | & |; |/)")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:,? (?:of|at|for|with)(?: the)? )")]
    private static partial Regex Of();

    private static IEnumerable<Candidate> Inside(TextWindow part, int from, int to, List<Candidate> bodies) =>
        bodies.Where(b => b.Start >= from && b.Start < to && b.End <= part.End && !To().IsMatch(part.Slice(from, b.Start)));

    // Ambassador to Kenya: where, and for whom is another matter.
    [GeneratedRegex(@"\bto (?:the )?$")]
    private static partial Regex To();

    [GeneratedRegex(@"(?:,| of| at| for| with| in| and| the)+\s*$")]
    private static partial Regex Trailing();

    private static readonly ListedPattern FirmTitles = new(@"\b{office-of-firms}\b", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^[A-Z0-9][\w.&’'+\-]*(?: (?:[A-Z0-9&][\w.&’'+\-]*|of|and|for|the)){0,6}$")]
    private static partial Regex Name();

    private static readonly ListedPattern Sentence = new(@"\b{sentence-verbs}\b|[.!?] [A-Z][a-z]+ [a-z]");
}
