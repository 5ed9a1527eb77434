using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>What two mentions beside each other state by the few words between them: where a firm has its seat, which office a person holds.</summary>
internal sealed class BesideReader(
    string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned, Lexicon lexicon, DocumentRun run)
{
    private readonly SeatReader seats = new(lexicon, mentioned.Known);
    private readonly OfficeReader offices = new(lexicon);
    private readonly PartyReader parties = new(lexicon, mentioned.Of, mentioned.Known);
    private readonly RelationReader relations = new(lexicon);
    private readonly EventReader events = new(lexicon);
    private readonly OrganReader organs = new(lexicon);
    private readonly WholeReader wholes = new(mentioned);

    public IEnumerable<Finding> Read(IReadOnlyList<DocumentEntity?> speakers)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            run.Check();
            foreach (var (start, end) in Pieces(i))
            {
                var mentions = Mentions(i, start, end);
                foreach (var finding in parties.Of(mentions, text, start, end))
                    yield return finding with { Speaker = speakers[i] };
                foreach (var finding in mentions.SelectMany(n => events.Within(n, mentioned.Of, start, end)
                    .Concat(wholes.Within(n, start, end))))
                    yield return finding with { Speaker = speakers[i] };
                for (var m = 0; m < mentions.Count; m++)
                {
                    var next = m + 1;
                    // 茨城県つくば市: the last is where it is.
                    while (next + 1 < mentions.Count && IsWithin(mentions[next], mentions[next + 1]))
                        next++;
                    if (next > m + 1 && !IsPlace(mentions[m]))
                        foreach (var finding in seats.Of(new BesidePair(text, start, end, mentions[m], mentions[next]) { Skipped = mentions[m + 1] }))
                            yield return finding with { Speaker = speakers[i] };
                    var beside = new BesidePair(text, start, end, mentions[m], m + 1 < mentions.Count ? mentions[m + 1] : null) { GoesOn = next > m + 1 };
                    foreach (var finding in Told(beside).Concat(Across(mentions, m, start, end)))
                        yield return finding with { Speaker = speakers[i] };
                }
            }
        }
    }

    private IEnumerable<Finding> Told(BesidePair pair) =>
        seats.Of(pair).Concat(events.Of(pair)).Concat(relations.Of(pair)).Concat(organs.Of(pair)).Concat(WholeReader.Of(pair)).Concat(offices.Of(pair));

    private IEnumerable<Finding> Across(List<NamedMention> mentions, int first, int start, int end) =>
        first + 2 < mentions.Count && mentions[first].Entity.Type == EntityType.Person
            ? offices.Across(new BesidePair(text, start, end, mentions[first], mentions[first + 2])) : [];

    private bool IsWithin(NamedMention wide, NamedMention place) =>
        IsPlace(place) && (IsPlace(wide) && wide.Candidate.Tail == place.Candidate.Front
            || (IsPlace(wide) || wide.Entity.Subtype == "state") && place.Candidate.Front == wide.Candidate.Tail + 1 && text[wide.Candidate.Tail] == '・');

    private static bool IsPlace(NamedMention mention) => mention.Entity.Type == EntityType.Place;

    private IEnumerable<(int Start, int End)> Pieces(int block) => candidates[block].Count == 0 ? []
        : blocks[block].Cells.Count > 0 ? blocks[block].Cells : SentenceSplitter.Split(lexicon.Ontology, text, blocks[block].Start, blocks[block].End);

    private List<NamedMention> Mentions(int block, int start, int end) =>
        [.. from c in candidates[block]
            where c.Kind != CandidateKind.Pronoun && c.Start >= start && c.End <= end
            let entity = mentioned.Of(c)
            where entity is not null
            select new NamedMention(c, entity)];
}
