using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>A firm's office beside a name, in a section about one firm and without a firm of its own, is held there: 会見で山田太郎社長は.</summary>
internal static class OfficesOfTopic
{
    private const double Likely = 0.7;

    public static IEnumerable<Finding> Of(
        string text, SectionSubjects sections, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned,
        Lexicon lexicon)
    {
        if (lexicon.Labels.Office is not { } predicate || blocks.Any(b => b.IsTurn))
            yield break;
        for (var i = 0; i < blocks.Count; i++)
            foreach (var person in candidates[i].Where(c => IsOfficer(c, lexicon)))
                if (mentioned.Of(person) is { Office: null } entity && FirmOf(blocks[i], candidates[i], person) is { } firm)
                    yield return Held(person, entity, firm, blocks[i]);

        Finding Held(Candidate person, DocumentEntity entity, DocumentEntity firm, Block block)
        {
            var sentences = SentenceSplitter.Split(lexicon.Ontology, text, block.Body, block.End);
            var (start, end) = sentences.LastOrDefault(s => s.Start <= person.Front, (Start: block.Body, block.End));
            return new Finding(entity, predicate.Name, firm, Stance.Asserted, start, end) { Qualifiers = new() { Role = person.Office }, Confidence = Likely };
        }

        DocumentEntity? FirmOf(Block block, IReadOnlyList<Candidate> own, Candidate person) =>
            sections.Of(block.Section, block.Lead, [EntityType.Company])
            ?? Firms(own, person, c => c.Tail < text.Length && text[c.Tail] is 'は' or 'が').LastOrDefault() ?? Firms(own, person, _ => true).LastOrDefault();

        IEnumerable<DocumentEntity> Firms(IReadOnlyList<Candidate> own, Candidate person, Func<Candidate, bool> fits) => own
            .Where(c => c.Type == EntityType.Company && c.End <= person.Start && fits(c)).Select(mentioned.Of).OfType<DocumentEntity>()
            .Where(e => e is { IsUnsure: false, IsGroup: false });
    }

    private static bool IsOfficer(Candidate person, Lexicon lexicon) =>
        person is { Type: EntityType.Person, Kind: CandidateKind.Proper, Office: { } office, Body: null }
        && lexicon.TitlePattern.Matches(office).Any(m => m.Index + m.Length == office.Length && lexicon.Title(m.Value)?.Kind is "executive");
}
