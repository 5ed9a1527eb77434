using GraphService.Dates;
using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>What some mentions of one document stand for, before it is joined with what other documents mention.</summary>
internal sealed class LocalEntity(EntityType type, string name)
{
    private readonly Dictionary<string, NameKind> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private LocalEntity? absorber;

    public EntityType Type { get; set; } = type;

    public string? Subtype { get; set; }

    /// <summary>The name it goes by in the document.</summary>
    public string Name { get; set; } = name;

    /// <summary>An English name worked out from the parts of the Japanese one.</summary>
    public string? English { get; set; }

    /// <summary>What it is in the gazetteer.</summary>
    public GazetteerEntry? Entry { get; set; }

    /// <summary>The state or body that its name says it belongs to.</summary>
    public LocalEntity? Parent { get; set; }

    /// <summary>When it happens, of an event; when it was adopted, of an initiative.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>A person's office: the body and the title.</summary>
    public (LocalEntity Body, string Title)? Office { get; set; }

    /// <summary>Titles that stand beside a person's name, with or without a body.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is only described, so that it counts only where something is stated of it.</summary>
    public bool IsDescribed { get; set; }

    /// <summary>Whether nothing tells of which type it is, so that it counts only where something is stated of it.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>Whether it is an unnamed set (日本の銀行).</summary>
    public bool IsGroup => Subtype is "group" or "group-investor";

    /// <summary>Where the document names it.</summary>
    public List<(int Start, int End)> Places { get; } = [];

    /// <summary>Its names with how they stand to it; the primary one too.</summary>
    public IReadOnlyDictionary<string, NameKind> Names => names;

    /// <summary>The keys of its names.</summary>
    public IReadOnlyCollection<string> Keys => keys;

    /// <summary>Adds a name; the first kind of a name stays.</summary>
    public void AddName(string name, NameKind kind)
    {
        if (!string.IsNullOrWhiteSpace(name) && names.TryAdd(name.Trim(), kind))
            keys.Add(NameKey.Of(name).Value);
    }

    /// <summary>What it is now: itself, or the one that has absorbed it.</summary>
    public LocalEntity Current
    {
        get
        {
            var current = this;
            while (current.absorber is { } next)
                current = next;
            return current;
        }
    }

    /// <summary>Takes over what another stands for.</summary>
    public void Absorb(LocalEntity other)
    {
        other.absorber = this;
        foreach (var (text, kind) in other.names)
            AddName(text, kind);
        Places.AddRange(other.Places);
        Titles.UnionWith(other.Titles);
        Entry ??= other.Entry;
        Subtype ??= other.Subtype;
        Date ??= other.Date;
        Office ??= other.Office;
        Parent ??= other.Parent;
        IsDescribed &= other.IsDescribed;
        IsUnsure &= other.IsUnsure;
    }

    /// <summary>The state that it is or belongs to.</summary>
    public LocalEntity? State()
    {
        var entity = this;
        for (var steps = 0; entity is not null && steps < 8; steps++, entity = entity.Office?.Body ?? entity.Parent)
            if (entity.Subtype == "state")
                return entity;
        return null;
    }

    public override string ToString() => $"{Type} {Name}";
}
