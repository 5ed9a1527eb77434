using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>What names themselves state: an office beside a person's name, an organ's state in its name, a city beside its country.</summary>
internal sealed partial class Structures(Ontology ontology, MentionedEntities mentioned)
{
    private const double FromName = 0.85;
    private readonly Predicate? holding = ontology.With(PredicateTraits.Office).FirstOrDefault();
    private readonly Predicate? seat = ontology.With(PredicateTraits.Seat).FirstOrDefault();
    private readonly Predicate? part = ontology.With(PredicateTraits.Part).FirstOrDefault();

    public IEnumerable<Finding> Of(string text, IReadOnlyList<Block> blocks,
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, IReadOnlyList<DocumentEntity?> speakers, DocumentRun run)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            run.Check();
            foreach (var finding in OfBlock(text, blocks[i], candidates[i]))
                yield return finding with { Speaker = speakers[i] };
        }
    }

    private IEnumerable<Finding> OfBlock(string text, Block block, IReadOnlyList<Candidate> candidates)
    {
        Candidate? previous = null;
        var sentences = candidates.Count == 0 || block.IsPersonLine || block.Label is not null
            ? [] : SentenceSplitter.Split(ontology, text, block.Body, block.End).ToList();
        foreach (var candidate in candidates.Where(c => c.Kind != CandidateKind.Pronoun))
        {
            if (mentioned.Of(candidate) is not { } entity)
                continue;
            var place = SentenceAt(sentences, block, candidate.Start);
            foreach (var finding in Offices(candidate, entity, place).Concat(Seats(candidate, entity, place)).OfType<Finding>())
                yield return finding;
            if (previous is not null && mentioned.Of(previous) is { Subtype: "state" } state
                && entity is { Type: EntityType.Place, Subtype: "city" } && Within.In(ontology).IsMatch(text[previous.Tail..candidate.Front]))
                foreach (var finding in new[] { Found(entity, seat, state, place) }.OfType<Finding>())
                    yield return finding;
            previous = candidate;
        }
    }

    private IEnumerable<Finding?> Offices(Candidate candidate, DocumentEntity entity, (int Start, int End) place)
    {
        if (entity.Type == EntityType.Person && candidate.Office is not null && entity.Office is { Body.IsBody: true } office)
            yield return Found(entity, holding, office.Body, place, office.Title);
        foreach (var (title, at) in candidate.MoreOffices)
            if (mentioned.Of(at) is { IsBody: true } second)
                yield return Found(entity, holding, second, place, title);
    }

    private IEnumerable<Finding?> Seats(Candidate candidate, DocumentEntity entity, (int Start, int End) place)
    {
        if (candidate.Seat is { } at && mentioned.Of(at) is { } land)
            yield return Found(entity, seat, land, place);
        // モロッコの太陽光発電所.
        if (entity is { Type: EntityType.Initiative, Subtype: "project" } && candidate.Inner.FirstOrDefault(i => i.Start == candidate.Start) is { } first
            && PlainNoun().IsMatch(candidate.Text[(first.End - first.Start)..]) && mentioned.Of(first) is { } ground
            && (ground.Subtype is "state" or "city" || Unit().IsMatch(ground.Name)))
            yield return Found(entity, seat, ground, place);
        if (entity is { IsGroup: true, Parent: { } home })
            yield return Found(entity, seat, home, place);
        else if (entity is { Entry: null, Parent: { } parent } && CanBePart(entity, parent))
            yield return Found(entity, part, parent, place);
    }

    [GeneratedRegex("[都道府県市区町村州]$")]
    private static partial Regex Unit();

    [GeneratedRegex("^の[一-龥々ァ-ヴーA-Za-z0-9・]+$")]
    private static partial Regex PlainNoun();

    // Null where the ontology has no such predicate.
    private static Finding? Found(DocumentEntity subject, Predicate? predicate, DocumentEntity @object, (int Start, int End) place, string? role = null) =>
        predicate is null ? null
            : new Finding(subject, predicate.Name, @object, Stance.Asserted, place.Start, place.End)
            { Qualifiers = new() { Role = role }, Confidence = FromName };

    private static bool CanBePart(DocumentEntity entity, DocumentEntity parent) =>
        parent != entity && entity.Type is EntityType.Government or EntityType.Organization && parent.Type is EntityType.Government or EntityType.Organization;

    private static (int Start, int End) SentenceAt(List<(int Start, int End)> sentences, Block block, int at) =>
        block.IsPersonLine || block.Label is not null ? (block.Start, block.End)
        : sentences.FirstOrDefault(s => at < s.End, (block.Body, block.End));

    private static readonly ListedPattern Within = new(@"^(?:{place-joints}|(?:[北南東西中]{1,2}部|{place-parts})の{place-towns}?)$");
}
