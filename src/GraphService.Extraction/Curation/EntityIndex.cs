using System.Text;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Curation;

/// <summary>Finds the entities that entries name.</summary>
internal sealed class EntityIndex
{
    private readonly IReadOnlyList<EntityPart> parts;
    private readonly IReadOnlyDictionary<DocumentEntity, DocumentReading> readings;
    private readonly Dictionary<string, List<EntityPart>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityPart>> byName = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<EntityPart>>> byOtherIds;

    public EntityIndex(IReadOnlyList<EntityPart> parts, IReadOnlyDictionary<DocumentEntity, DocumentReading> readings)
    {
        (this.parts, this.readings) = (parts, readings);
        foreach (var part in parts)
        {
            Add(byId, part.Id.Value, part);
            foreach (var name in part.Shape.Names)
                Add(byName, Normalized(name.Text), part);
        }
        byOtherIds = new(IdsOfNames);
    }

    /// <summary>Those that an entry names; several where a name is that of several, none where nothing has that id or name.</summary>
    public IReadOnlyList<EntityPart> Find(EntityReference reference)
    {
        var text = Normalized(reference.Text);
        var found = byId.GetValueOrDefault(text) ?? byName.GetValueOrDefault(text) ?? [];
        if (found.Count == 0 && EntityId.TryParse(text, out _) && text.Contains('-', StringComparison.Ordinal))
            found = byOtherIds.Value.GetValueOrDefault(text) ?? [];
        return reference.Document is { } path ? [.. found.Where(part => IsIn(part.Linked, path))] : found;
    }

    /// <summary>Makes a further id or name lead to an entity, as long as it leads to no other.</summary>
    public void AddAlso(string idOrName, EntityPart part)
    {
        var text = Normalized(idOrName);
        if (!byId.ContainsKey(text) && !byName.ContainsKey(text))
            Add(byName, text, part);
    }

    /// <summary>Whether what stands for an entity in one document is what an entry names.</summary>
    public bool IsNamed(DocumentEntity local, EntityReference reference)
    {
        var text = Normalized(reference.Text);
        return (reference.Document is not { } path || IsAt(readings[local].Path, path))
            && local.Names.Keys.Append(local.Name).Any(n => Normalized(n) == text || EntityIds.Plain(local.Type, n, n) == text);
    }

    /// <summary>Whether an entry's path is that of a document: in the workspace, or in its documents.</summary>
    public static bool IsAt(string path, string given) => path == given || path == "documents/" + given;

    private bool IsIn(LinkedEntity linked, string path) => linked.Locals.Any(l => IsAt(readings[l].Path, path));

    // The ids that they would have by their other names, and had before something joined them.
    private Dictionary<string, List<EntityPart>> IdsOfNames()
    {
        var ids = new Dictionary<string, List<EntityPart>>(StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var id in part.Shape.Names.Select(n => EntityIds.Plain(part.Linked.Type, n.Text, n.Text)).Distinct())
                Add(ids, id, part);
        return ids;
    }

    private static void Add(Dictionary<string, List<EntityPart>> index, string key, EntityPart part)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (!list.Contains(part))
            list.Add(part);
    }

    private static string Normalized(string text) => UnicodeText.Normalized(text, NormalizationForm.FormKC).Trim();
}
