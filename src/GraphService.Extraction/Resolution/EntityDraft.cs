using GraphService.Dates;
using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>An entity of a document while one pass works on it; it leaves the pass as a <see cref="DocumentEntity"/>.</summary>
internal sealed class EntityDraft(EntityType type, string name)
{
    private readonly Dictionary<string, NameKind> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Start, int End)> places = [];
    private HashSet<string>? keys;
    private EntityDraft? absorber;

    /// <summary>The draft of what a gazetteer knows.</summary>
    public static EntityDraft Of(GazetteerEntry entry)
    {
        var draft = new EntityDraft(entry.Type, entry.Ja) { Entry = entry, Subtype = entry.Subtype };
        draft.AddName(entry.Ja, NameKind.Primary);
        draft.AddName(entry.En, NameKind.Primary);
        return draft;
    }

    /// <summary>The draft of a new edition. Where it leads is told by <see cref="EntityRevision"/>.</summary>
    public static EntityDraft Of(DocumentEntity entity)
    {
        var draft = new EntityDraft(entity.Type, entity.Name)
        {
            Subtype = entity.Subtype,
            English = entity.English,
            Entry = entity.Entry,
            Dated = entity.Dated,
            IsDescribed = entity.IsDescribed,
            IsUnsure = entity.IsUnsure,
        };
        foreach (var (text, kind) in entity.Names)
            draft.AddName(text, kind);
        draft.titles.UnionWith(entity.Titles);
        draft.places.AddRange(entity.Places);
        return draft;
    }

    /// <inheritdoc cref="DocumentEntity.Type"/>
    public EntityType Type { get; } = type;

    /// <inheritdoc cref="DocumentEntity.Subtype"/>
    public string? Subtype { get; set; }

    /// <inheritdoc cref="DocumentEntity.Name"/>
    public string Name { get; set; } = name;

    /// <inheritdoc cref="DocumentEntity.English"/>
    public string? English { get; set; }

    /// <inheritdoc cref="DocumentEntity.Entry"/>
    public GazetteerEntry? Entry { get; init; }

    /// <inheritdoc cref="DocumentEntity.Parent"/>
    public EntityDraft? Parent { get; set; }

    /// <inheritdoc cref="DocumentEntity.Dated"/>
    public EntityDate? Dated { get; private set; }

    /// <summary>When it happens or was adopted, as far as it is known by now.</summary>
    public PartialDate? Date => Dated?.Date;

    /// <inheritdoc cref="DocumentEntity.Office"/>
    public (EntityDraft Body, string Title)? Office { get; private set; }

    /// <inheritdoc cref="DocumentEntity.Titles"/>
    public IReadOnlySet<string> Titles => titles;

    /// <inheritdoc cref="DocumentEntity.IsDescribed"/>
    public bool IsDescribed { get; set; }

    /// <inheritdoc cref="DocumentEntity.IsUnsure"/>
    public bool IsUnsure { get; set; }

    /// <inheritdoc cref="DocumentEntity.IsGroup"/>
    public bool IsGroup => Subtype is "group" or "group-investor";

    /// <inheritdoc cref="DocumentEntity.Places"/>
    public IReadOnlyList<(int Start, int End)> Places => places;

    /// <inheritdoc cref="DocumentEntity.Names"/>
    public IReadOnlyDictionary<string, NameKind> Names => names;

    /// <summary>The keys of its names.</summary>
    public IReadOnlyCollection<string> Keys => keys ??= names.Keys.Select(n => NameKey.Of(n).Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>What it is now: itself, or the one that has absorbed it.</summary>
    public EntityDraft Current
    {
        get
        {
            var current = this;
            while (current.absorber is { } next)
                current = next;
            return current;
        }
    }

    /// <summary>Adds a name; the first kind of a name stays.</summary>
    public void AddName(string name, NameKind kind)
    {
        if (!string.IsNullOrWhiteSpace(name) && names.TryAdd(name.Trim(), kind))
            keys = null;
    }

    /// <summary>Adds a place where the document names it.</summary>
    public void AddPlace(int start, int end) => places.Add((start, end));

    /// <summary>Adds a title that stands beside a person's name.</summary>
    public void AddTitle(string title) => titles.Add(title);

    /// <summary>Dates it, unless what dates it by now is surer; of dates that are equally sure the first in the text counts.</summary>
    public void DateBy(DateSource source, PartialDate? date)
    {
        if (date is { } day && (Dated is null || source < Dated.From))
            Dated = new EntityDate(day, source);
    }

    /// <summary>Gives a person an office; the first in the text counts, and one beside the name goes before one that a sentence tells.</summary>
    public void Hold(EntityDraft body, string title) => Office ??= (body, title);

    /// <summary>Takes over what another stands for. What this one knows of itself stays.</summary>
    public void Absorb(EntityDraft other)
    {
        other.absorber = this;
        foreach (var (text, kind) in other.names)
            AddName(text, kind);
        places.AddRange(other.places);
        titles.UnionWith(other.titles);
        Subtype ??= other.Type == Type ? other.Subtype : null;
        Dated ??= other.Dated;
        Office ??= other.Office;
        Parent ??= other.Parent;
        IsDescribed &= other.IsDescribed;
        IsUnsure &= other.IsUnsure;
    }

    /// <inheritdoc cref="DocumentEntity.State"/>
    public EntityDraft? State() => Belonging.StateOf(this, e => e.Subtype == "state", e => e.Office?.Body ?? e.Parent);

    public override string ToString() => $"{Type} {Name}";
}
