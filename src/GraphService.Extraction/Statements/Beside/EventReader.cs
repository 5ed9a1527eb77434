using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>
/// Where an event is by the English words between: the Leeds meeting, talks at the palace.
/// </summary>
internal sealed partial class EventReader(Lexicon lexicon)
{
    private const double Likely = 0.75;
    private readonly Predicate? venue = lexicon.Ontology.With(PredicateTraits.Venue).FirstOrDefault();

    public IEnumerable<Finding> Of(BesidePair pair)
    {
        if (pair.Second is not { } second || pair.Between.Length == 0)
            yield break;
        var (first, last) = (pair.First.Entity, second.Entity);
        if (venue is not null && IsAt(first, last, pair))
            yield return Found(first, venue, last, pair);
        if (venue is not null && IsBehindPlace(first, last, pair))
            yield return Found(last, venue, first, pair);
    }

    /// <summary>What an event's own words tell: the Leeds summit.</summary>
    public IEnumerable<Finding> Within(NamedMention mention, Func<Candidate, DocumentEntity?> resolve, int start, int end) =>
        venue is null || mention.Entity.Type != EntityType.Event ? []
            : mention.Candidate.Inner.Where(i => i.Entry?.Type == EntityType.Place).Select(resolve).OfType<DocumentEntity>()
                .Select(place => new Finding(mention.Entity, venue.Name, place, Stance.Asserted, start, end) { Confidence = Likely });

    private static bool IsAt(DocumentEntity first, DocumentEntity last, BesidePair pair) =>
        first.Type == EntityType.Event && last.Type == EntityType.Place && AtPlace().IsMatch(pair.Between);

    private bool IsBehindPlace(DocumentEntity first, DocumentEntity last, BesidePair pair) =>
        first is { Type: EntityType.Place, Subtype: not "region" } && last is { Type: EntityType.Event, IsDescribed: true }
        && pair.Between == " " && The.In(lexicon.Ontology).IsMatch(pair.Before);

    private Finding Found(DocumentEntity subject, Predicate predicate, DocumentEntity @object, BesidePair pair) =>
        new(subject, predicate.Name, @object, Stances.OfEnglish(lexicon.Ontology, pair.Before), pair.Start, pair.End) { Confidence = Likely };

    [GeneratedRegex("^ (?:at|in) (?:the )?$")]
    private static partial Regex AtPlace();

    private static readonly ListedPattern The = new(@"\b(?:[Tt]he|[Aa]n?|[Tt]hat|[Tt]his|last {event-not-of}['’]s) $");

}
