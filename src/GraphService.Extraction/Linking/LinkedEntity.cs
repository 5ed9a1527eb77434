using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Linking;

/// <summary>
/// One entity of the graph with what stands for it in each document. What the linker asks of it is kept as it grows, for it asks once for each
/// mention in each document, and some entities stand in all of them.
/// </summary>
internal sealed class LinkedEntity(EntityType type)
{
    private readonly List<DocumentEntity> locals = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<NameKey> bodies = [];
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public EntityType Type { get; } = type;

    /// <summary>What stands for it in the documents, in order of their paths.</summary>
    public IReadOnlyList<DocumentEntity> Locals => locals;

    /// <summary>The path of the first document that mentions it.</summary>
    public string FirstPath { get; private set; } = "";

    public GazetteerEntry? Entry { get; private set; }

    /// <summary>The key of the name that the first document gives.</summary>
    public string FirstKey { get; private set; } = "";

    public bool IsDescribed { get; private set; } = true;

    /// <summary>The most precise date; of equally precise ones the first.</summary>
    public PartialDate? Date { get; private set; }

    public IReadOnlySet<string> Keys => keys;

    /// <summary>All its names as the documents have them.</summary>
    public IReadOnlyCollection<string> Spellings => spellings;

    /// <summary>Titles beside a person's name.</summary>
    public IReadOnlySet<string> Titles => titles;

    /// <summary>Whether a document gives a person an office.</summary>
    public bool HoldsOffice => bodies.Count > 0;

    /// <summary>Keys of the firms and bodies of which something is stated together with it.</summary>
    public HashSet<string> Related { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of all names of an entity of a document.</summary>
    public static IReadOnlyList<string> KeysOf(DocumentEntity entity) =>
        [.. entity.Names.Keys.Append(entity.Name).Concat(entity.English is { } english ? [english] : [])
            .Select(n => NameKey.Of(n).Value).Where(k => k.Length > 0).Distinct()];

    /// <summary>A name as the first document that has it writes it.</summary>
    public string Written(string name) => written.GetValueOrDefault(name, name);

    public void Add(DocumentEntity local, DocumentReading document, IReadOnlyList<string> keysOfLocal, IEnumerable<string> related)
    {
        var path = document.Path;
        foreach (var name in local.Names.Keys)
            written.TryAdd(name, document.Written.GetValueOrDefault(name, name));
        Related.UnionWith(related);
        if (locals.Count == 0)
            FirstKey = NameKey.Of(local.Name).Value;
        if (locals.Count == 0 || string.CompareOrdinal(path, FirstPath) < 0)
            FirstPath = path;
        locals.Add(local);
        keys.UnionWith(keysOfLocal);
        spellings.UnionWith(local.Names.Keys);
        titles.UnionWith(local.Titles);
        Entry ??= local.Entry;
        IsDescribed &= local.IsDescribed;
        if (local.Date is { } date && (Date is null || date.Precision > Date.Value.Precision))
            Date = date;
        if (local.Office is { } office)
            bodies.Add(NameKey.Of(office.Body.Name));
    }

    /// <summary>Whether an office is known at a body of that name.</summary>
    public bool SharesBody(DocumentEntity body) => bodies.Contains(NameKey.Of(body.Name));
}
