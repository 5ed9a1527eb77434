using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Tables.Mappings;
using GraphService.Extraction.Values;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tables.Rows;

/// <summary>What the cells of a table name. One name of one type is one entity of the table; what the gazetteer knows is what it says.</summary>
internal sealed class TableNames
{
    private readonly Dictionary<(EntityType, NameKey), EntityDraft> drafts = [];
    private readonly List<(EntityDraft Draft, TextSpan Span)> places = [];
    private readonly Dictionary<(EntityType, NameKey), GazetteerEntry> known = [];
    private readonly HashSet<string> blanks;

    public TableNames(Ontology ontology)
    {
        blanks = ontology.WordsOf("cell-blank").Select(w => w.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in ontology.Names)
            foreach (var spelling in entry.Spellings)
                known.TryAdd((entry.Type, NameKey.Of(spelling)), entry);
    }

    /// <summary>Names that the table writes otherwise than texts are normalised to.</summary>
    public Dictionary<string, string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a cell says nothing: it is empty, or holds a dash or one of the words for that.</summary>
    public bool IsBlank(string cell) => !cell.Any(char.IsLetterOrDigit) || cell.Length <= 20 && blanks.Contains(cell.Trim().ToLowerInvariant());

    /// <summary>What a name of a mapped entity is.</summary>
    public EntityDraft Of(MappedEntity mapped, string name)
    {
        var normalized = Normalized(name);
        var key = (mapped.Type, NameKey.Of(normalized));
        if (!drafts.TryGetValue(key, out var draft))
            drafts[key] = draft = known.TryGetValue(key, out var entry) ? EntityDraft.Of(entry) : new EntityDraft(mapped.Type, normalized);
        draft.Subtype ??= mapped.Subtype;
        draft.AddName(normalized, draft.Names.Count == 0 ? NameKind.Primary : NameKind.Alias);
        return draft;
    }

    /// <summary>Adds another name.</summary>
    public void AddAlias(EntityDraft draft, string alias) => draft.AddName(Normalized(alias), NameKind.Alias);

    /// <summary>Adds a place that names it.</summary>
    public void AddPlace(EntityDraft draft, TextSpan span)
    {
        draft.AddPlace(span.Start, span.End);
        places.Add((draft, span));
    }

    /// <summary>What they all have become, with the places that name them.</summary>
    public (IReadOnlyDictionary<EntityDraft, DocumentEntity> Entities, IReadOnlyList<EntityPlace> Places) Made()
    {
        var made = DocumentEntity.Made(drafts.Values);
        return (made, [.. places.Select(p => new EntityPlace(made[p.Draft], p.Span))]);
    }

    private string Normalized(string name)
    {
        var normalized = WrittenValues.Normalized(name);
        if (normalized.Length == 0)
            return name;
        if (normalized != name)
            Written.TryAdd(normalized, name);
        return normalized;
    }
}
