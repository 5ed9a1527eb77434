using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Offices that one plural noun gives to several people, each at his own body: the defence ministers of A and B, X and Y; Presidents X (A) and Y (B); A's and
/// B's presidents, X and Y.
/// </summary>
internal sealed class SharedOffices(Lexicon lexicon)
{
    private const double Sure = 0.85;
    private readonly Predicate? predicate = lexicon.Ontology.With(PredicateTraits.Office).FirstOrDefault();

    /// <summary>What a sentence states of them.</summary>
    public IEnumerable<Finding> Find(ClauseReading reading)
    {
        if (predicate is null || !reading.Sentence.IsEnglish)
            yield break;
        foreach (var m in Shared.SelectMany(s => s.Matches(reading.Text)))
        {
            var (people, bodies) = (Entities(reading, m.Groups["p"]), Entities(reading, m.Groups["b"]));
            if (TitleOf(m.Groups["title"].Value) is not { } title || people.Count != bodies.Count || !people.TrueForAll(p => p.Type == EntityType.Person)
                || !bodies.TrueForAll(b => predicate.ObjectTypes.Contains(b.Type)))
                continue;
            foreach (var (person, body) in people.Zip(bodies))
                yield return Held(person, body, title, reading);
        }
    }

    private Finding Held(DocumentEntity person, DocumentEntity body, string title, ClauseReading reading) =>
        new(person, predicate!.Name, body, Stance.Asserted, reading.Sentence.Start, reading.Sentence.End)
        {
            Qualifiers = new() { Role = title },
            GivesOffice = true,
            Confidence = Sure,
            Speaker = reading.Sentence.Speaker,
        };

    private static List<DocumentEntity> Entities(ClauseReading reading, Group group) =>
        [.. group.Captures.Select(c => reading.Sentence.EntityAt(c.Index)?.Entity).OfType<DocumentEntity>()];

    // ministers → minister, where that is an office.
    private string? TitleOf(string plural)
    {
        var one = plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural[..^1];
        return lexicon.EnglishTitlePattern.Matches(one).Any(m => m.Index + m.Length == one.Length) ? one.Trim() : null;
    }

    private const string Title = "(?<title>(?:(?!(?:by|with|from|of|and|the|to|for|between|both|two) )[A-Za-z-]+ ){0,3}?[A-Za-z-]+s)";
    private const string P = @"(?:(?:H\.?E\.?|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) )?(?<p>[\uE000-\uE7FF])";
    private const string B = @"(?:the )?(?<b>[\uE000-\uE7FF])";

    // Not generated: the generator of .NET 10 makes code of these that reads behind its stack of captures.
    private static readonly Regex[] Shared =
    [
        Made($@"\b{Title} of {B}(?:, {B})*,? and {B}, {P}(?:, {P})*,? and {P}"),
        Made($@"{B}['’]s?(?:, {B}['’]s?)*,? and {B}['’]s? {Title}, {P}(?:, {P})*,? and {P}"),
        Made($@"\b{Title} {P} \({B}\)(?:, {P} \({B}\))*,? and {P} \({B}\)"),
        Made($@"\b{Title} {P} of {B}(?:, {P} of {B})*,? and {P} of {B}"),
        Made($@"{P}(?:, {P})*,? and {P}, (?:the )?(?:respective )?{Title} of {B}(?:, {B})*,? and {B}"),
    ];

    private static Regex Made(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
