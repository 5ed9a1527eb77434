using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;

namespace GraphService.Extraction.Linking;

/// <summary>One entity of the graph with what stands for it in each document.</summary>
internal sealed class LinkedEntity(EntityType type)
{
    private readonly List<DocumentEntity> locals = [];

    public EntityType Type { get; } = type;

    /// <summary>What stands for it in the documents, in order of their paths.</summary>
    public IReadOnlyList<DocumentEntity> Locals => locals;

    /// <summary>The path of the first document that mentions it.</summary>
    public string FirstPath { get; private set; } = "";

    public GazetteerEntry? Entry => locals.Select(l => l.Entry).FirstOrDefault(e => e is not null);

    public string Name => locals[0].Name;

    public bool IsDescribed => locals.All(l => l.IsDescribed);

    public PartialDate? Date => locals.Where(l => l.Date is not null).Select(l => l.Date).MaxBy(d => d!.Value.Precision);

    public IEnumerable<(DocumentEntity Body, string Title)> Offices => locals.Where(l => l.Office is not null).Select(l => l.Office!.Value);

    public IEnumerable<string> Keys =>
        locals.SelectMany(l => l.Names.Keys.Append(l.Name).Concat(l.English is { } english ? [english] : [])).Select(n => NameKey.Of(n).Value).Distinct();

    /// <summary>All its names as the documents have them.</summary>
    public IEnumerable<string> Spellings => locals.SelectMany(l => l.Names.Keys).Distinct(StringComparer.Ordinal);

    /// <summary>Keys of the firms and bodies of which something is stated together with it.</summary>
    public HashSet<string> Related { get; } = new(StringComparer.Ordinal);

    public void Add(DocumentEntity local, string path, IEnumerable<string> related)
    {
        Related.UnionWith(related);
        if (locals.Count == 0 || string.CompareOrdinal(path, FirstPath) < 0)
            FirstPath = path;
        locals.Add(local);
    }

    /// <summary>Whether an office is known at a body of that name.</summary>
    public bool SharesBody(DocumentEntity body) => Offices.Any(o => NameKey.Of(o.Body.Name) == NameKey.Of(body.Name));
}
