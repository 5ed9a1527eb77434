using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>What a section, or a point of a list with what is under it, is about: the first thing of a fitting type that its heading names.</summary>
internal sealed class SectionSubjects(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned)
{
    private const int Deepest = 10;

    /// <param name="section">The heading: its index among the passages.</param>
    /// <param name="lead">The point or line that leads to it.</param>
    /// <param name="types">Types that will do.</param>
    public DocumentEntity? Of(int? section, int? lead, IReadOnlyList<EntityType> types)
    {
        for (var (at, steps) = (lead, 0); at is { } point && steps < Deepest; at = blocks[point].Lead, steps++)
            if (NamedIn(point, types) is { } own)
                return own;
        var nearest = section ?? (lead is { } l ? blocks[l].Section : null);
        for (var (at, steps) = (nearest, 0); at is { } heading && steps < Deepest; at = blocks[heading].Section, steps++)
            if (NamedIn(heading, types) is { } own)
                return own;
        return types.Contains(EntityType.Company) ? TitleFirm() : null;
    }

    // Kestrel Ltd – company profile: what the whole text is about.
    private DocumentEntity? TitleFirm()
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].States)
                return blocks[i].End - blocks[i].Start > LongestTitle ? null
                    : Only([.. candidates[i].Select(mentioned.Of).OfType<DocumentEntity>().Distinct()]);
        return null;
    }

    private static DocumentEntity? Only(IReadOnlyList<DocumentEntity> named) =>
        named is [{ Type: EntityType.Company, IsUnsure: false, IsGroup: false } firm] ? firm : null;

    private const int LongestTitle = 120;

    /// <summary>For each of the types what the nearest heading or point that names such a thing names first.</summary>
    public IEnumerable<DocumentEntity> All(int? section, int? lead, IEnumerable<EntityType> types) =>
        types.Select(t => Of(section, lead, [t])).OfType<DocumentEntity>();

    private DocumentEntity? NamedIn(int block, IReadOnlyList<EntityType> types) =>
        candidates[block].Where(c => c.Kind != CandidateKind.Pronoun).Select(mentioned.Of)
            .FirstOrDefault(e => e is { IsUnsure: false } && types.Contains(e.Type) && !(e.IsDescribed && e.IsBody));
}
