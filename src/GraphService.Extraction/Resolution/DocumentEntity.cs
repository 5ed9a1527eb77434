using GraphService.Dates;
using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// What some mentions of one document stand for, before it is joined with what other documents mention. It never changes: a pass that learns more
/// makes new ones of all (<see cref="EntityRevision"/>), since they lead to each other. Each equals itself only.
/// </summary>
internal sealed class DocumentEntity
{
    private DocumentEntity(EntityDraft draft)
    {
        (Type, Subtype, Name, English, Entry, Dated) = (draft.Type, draft.Subtype, draft.Name, draft.English, draft.Entry, draft.Dated);
        (IsDescribed, IsUnsure) = (draft.IsDescribed, draft.IsUnsure);
        Titles = new HashSet<string>(draft.Titles, StringComparer.OrdinalIgnoreCase);
        Places = [.. draft.Places];
        Names = new Dictionary<string, NameKind>(draft.Names, StringComparer.Ordinal);
    }

    public EntityType Type { get; }

    public string? Subtype { get; }

    /// <summary>The name it goes by in the document.</summary>
    public string Name { get; }

    /// <summary>An English name worked out from the parts of the Japanese one.</summary>
    public string? English { get; }

    /// <summary>What it is in the gazetteer.</summary>
    public GazetteerEntry? Entry { get; }

    /// <summary>The state or body that its name says it belongs to.</summary>
    public DocumentEntity? Parent { get; private set; }

    /// <summary>When it happens, of an event; when it was adopted, of an initiative; and by what that is known.</summary>
    public EntityDate? Dated { get; }

    /// <inheritdoc cref="Dated"/>
    public PartialDate? Date => Dated?.Date;

    /// <summary>A person's office: the body and the title.</summary>
    public (DocumentEntity Body, string Title)? Office { get; private set; }

    /// <summary>Titles that stand beside a person's name, with or without a body; in whatever case.</summary>
    public IReadOnlySet<string> Titles { get; }

    /// <summary>Whether it is only described, so that it counts only where something is stated of it.</summary>
    public bool IsDescribed { get; }

    /// <summary>Whether nothing tells of which type it is, so that it counts only where something is stated of it.</summary>
    public bool IsUnsure { get; }

    /// <summary>Whether it is an unnamed set (日本の銀行).</summary>
    public bool IsGroup => Subtype is "group" or "group-investor";

    /// <summary>Whether it is a government, firm or organisation.</summary>
    public bool IsBody => Type is EntityType.Government or EntityType.Company or EntityType.Organization;

    /// <summary>Whether it can act: a body or a person.</summary>
    public bool IsActor => IsBody || Type == EntityType.Person;

    /// <summary>Where the document names it, in the normalised text.</summary>
    public IReadOnlyList<(int Start, int End)> Places { get; }

    /// <summary>Its names with how they stand to it, in the order in which they were found; the primary one too.</summary>
    public IReadOnlyDictionary<string, NameKind> Names { get; }

    /// <summary>What one draft becomes.</summary>
    public static DocumentEntity Made(EntityDraft draft) => Made([draft])[draft.Current];

    /// <summary>What drafts have become; of those that were joined, one.</summary>
    public static IReadOnlyDictionary<EntityDraft, DocumentEntity> Made(IEnumerable<EntityDraft> drafts)
    {
        var made = new Dictionary<EntityDraft, DocumentEntity>();
        foreach (var draft in drafts.Select(d => d.Current).Distinct())
            Make(draft, made);
        return made;
    }

    /// <summary>The state that it is or belongs to.</summary>
    public DocumentEntity? State() => Belonging.StateOf(this, e => e.Subtype == "state", e => e.Office?.Body ?? e.Parent);

    public override string ToString() => $"{Type} {Name}";

    // Entities may lead to each other in a circle, so each is known before those to which it leads.
    private static DocumentEntity Make(EntityDraft draft, Dictionary<EntityDraft, DocumentEntity> made)
    {
        if (made.TryGetValue(draft, out var known))
            return known;
        var entity = made[draft] = new DocumentEntity(draft);
        entity.Parent = draft.Parent is { } parent ? Make(parent.Current, made) : null;
        entity.Office = draft.Office is { } office ? (Make(office.Body.Current, made), office.Title) : null;
        return entity;
    }
}
