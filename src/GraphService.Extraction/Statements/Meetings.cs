using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>What the fields of its header and its lines of attendees state of the meeting of which a document is the record: where, who.</summary>
internal sealed class Meetings(Lexicon lexicon, MentionedEntities mentioned)
{
    private const double FromHeader = 0.9;
    private readonly Predicate? attendance = lexicon.Ontology.With(PredicateTraits.Attendance).FirstOrDefault();
    private readonly Predicate? hosting = lexicon.Ontology.With(PredicateTraits.Hosting).FirstOrDefault();
    private readonly Predicate? venue = lexicon.Ontology.With(PredicateTraits.Venue).FirstOrDefault();

    public IEnumerable<Finding> Of(RecordedMeeting? meeting, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates) =>
        meeting is null ? [] : blocks.SelectMany((block, i) => OfBlock(block, i, Named(candidates[i]), meeting)).OfType<Finding>();

    private List<DocumentEntity> Named(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Where(c => c.Kind != CandidateKind.Pronoun).Select(mentioned.Of).OfType<DocumentEntity>()];

    private IEnumerable<Finding?> OfBlock(Block block, int index, List<DocumentEntity> named, RecordedMeeting meeting)
    {
        if (block.IsPersonLine && index > 0)
            return named.Where(e => e.Type == EntityType.Person).Select(e => Found(e, attendance, meeting.Event, block));
        var actors = named.Where(e => e.Type is EntityType.Government or EntityType.Company or EntityType.Organization or EntityType.Person).Distinct();
        return block.Label switch
        {
            { } label when lexicon.Fields.Hosts.Contains(label) => actors.Select(a => Found(a, hosting, meeting.Event, block)),
            { } label when lexicon.Fields.Participants.Contains(label) => actors.Select(a => Found(a, attendance, meeting.Event, block)),
            _ => meeting.Venues.TryGetValue(index, out var place) ? [Found(meeting.Event, venue, place, block)] : [],
        };
    }

    // Null where the ontology has no such predicate.
    private static Finding? Found(DocumentEntity subject, Predicate? predicate, DocumentEntity @object, Block block) =>
        predicate is null ? null : new Finding(subject, predicate.Name, @object, Stance.Asserted, block.Start, block.End) { Confidence = FromHeader };
}
