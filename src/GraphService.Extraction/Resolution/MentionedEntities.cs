using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// What the mentions of a document stand for, once they are resolved. What the gazetteer knows and a sentence implies without naming it (the
/// states of 日米韓首脳会談) comes in where it is asked for, and is the same each time.
/// </summary>
internal sealed class MentionedEntities(
    IReadOnlyList<DocumentEntity> entities, IReadOnlyDictionary<Candidate, DocumentEntity> mentions,
    IReadOnlyDictionary<(string Ja, EntityType Type), DocumentEntity> known)
{
    /// <summary>Of a document of which nothing is resolved yet.</summary>
    public static MentionedEntities None { get; } =
        new([], new Dictionary<Candidate, DocumentEntity>(), new Dictionary<(string Ja, EntityType Type), DocumentEntity>());

    private readonly Dictionary<(string Ja, EntityType Type), DocumentEntity> implied = [];

    /// <summary>All entities of the document, in order of their first mention; then those that came in.</summary>
    public IReadOnlyList<DocumentEntity> All => [.. entities, .. implied.Values];

    /// <summary>What a candidate stands for; null for pronouns, which depend on who speaks.</summary>
    public DocumentEntity? Of(Candidate candidate) => mentions.GetValueOrDefault(candidate);

    /// <summary>The entity of a gazetteer entry in this document.</summary>
    public DocumentEntity Known(GazetteerEntry entry)
    {
        if (known.TryGetValue((entry.Ja, entry.Type), out var found) || implied.TryGetValue((entry.Ja, entry.Type), out found))
            return found;
        return implied[(entry.Ja, entry.Type)] = DocumentEntity.Made(EntityDraft.Of(entry));
    }

    /// <summary>With entities that no candidate stands for.</summary>
    public MentionedEntities With(IReadOnlyList<DocumentEntity> more) => more.Count == 0 ? this : new([.. All, .. more], mentions,
        known.Concat(implied).ToDictionary(k => k.Key, k => k.Value));

    /// <summary>The same mentions with what their entities have become.</summary>
    public MentionedEntities With(RevisedEntities revised) => new(
        revised.All,
        new Dictionary<Candidate, DocumentEntity>(
            mentions.Select(m => KeyValuePair.Create(m.Key, revised.Became[m.Value])), ReferenceEqualityComparer.Instance),
        known.Concat(implied).ToDictionary(k => k.Key, k => revised.Became[k.Value]));
}
