using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>In a document that speaks for a firm, a line of a name and a firm's office without a firm is about its own people: 代表者名 代表取締役社長 山田太郎.</summary>
internal static class IssuersOffices
{
    private const double Likely = 0.75;

    public static IEnumerable<Finding> Of(DocumentEntity? firm, IReadOnlyList<Block> blocks,
        IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned, Lexicon lexicon)
    {
        if (lexicon.Labels.Office is not { } predicate || firm is not { } issuer)
            yield break;
        for (var i = 0; i < blocks.Count; i++)
            foreach (var person in blocks[i].IsPersonLine ? candidates[i].Where(c => c is { Type: EntityType.Person, Office: not null, Body: null }) : [])
                if (mentioned.Of(person) is { Office: null } entity && IsFirms(person.Office!, lexicon))
                    yield return new Finding(entity, predicate.Name, issuer, Stance.Asserted,
                        blocks[i].Start, blocks[i].End)
                    { Qualifiers = new() { Role = person.Office }, Confidence = Likely };
    }

    private static bool IsFirms(string office, Lexicon lexicon) =>
        lexicon.TitlePattern.Matches(office).Any(m => m.Index + m.Length == office.Length && lexicon.Title(m.Value)?.Kind is "executive" or "office");
}
