using System.Text;
using System.Text.Json;

namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A folder of labels: what a careful reader finds in some documents.</summary>
public sealed class GoldFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private GoldFolder(string folder)
    {
        Path = System.IO.Path.GetFullPath(folder);
        Documents = RowsById(folder, "documents.jsonl", GoldDocument.Read, d => d.Id);
        Entities = RowsById(folder, "entities.jsonl", GoldEntity.Read, e => e.Id);
        Statements = Rows(folder, "statements.jsonl", GoldStatement.Read);
        Forbidden = Rows(folder, "forbidden.jsonl", GoldForbidden.Read);
    }

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; }

    /// <summary>The folder's own name, by which tables call it.</summary>
    public string Name => System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(Path));

    /// <summary>The ids of its documents, in ordinal order.</summary>
    public IReadOnlyList<string> DocumentIds => [.. Documents.Keys.Order(StringComparer.Ordinal)];

    internal IReadOnlyDictionary<string, GoldDocument> Documents { get; }

    internal IReadOnlyDictionary<string, GoldEntity> Entities { get; }

    internal IReadOnlyList<GoldStatement> Statements { get; }

    internal IReadOnlyList<GoldForbidden> Forbidden { get; }

    /// <exception cref="GoldException">A file is missing or broken, with its line.</exception>
    public static GoldFolder Read(string folder) => new(folder);

    /// <summary>The file names of some of its documents, in the order of the documents.</summary>
    /// <exception cref="GoldException">It labels no such document.</exception>
    public IReadOnlyList<string> FilesOf(IEnumerable<string> documents) => [.. documents.Select(d => Document(d).File)];

    /// <summary>The statements labelled in some documents, one a triple, in the order of their first places.</summary>
    internal IReadOnlyList<GoldLabel> Labels(IReadOnlyCollection<string> documents) =>
        [.. Statements.Where(s => documents.Contains(s.Document)).GroupBy(s => s.Triple).Select(g => new GoldLabel(g.Key, [.. g]))];

    private GoldDocument Document(string id) => Documents.GetValueOrDefault(id)
        ?? throw new GoldException($"{System.IO.Path.Combine(Path, "documents.jsonl")}: no document '{id}'; there are {string.Join(", ", DocumentIds)}");

    private static Dictionary<string, T> RowsById<T>(string folder, string file, Func<GoldRow, T> read, Func<T, string> id)
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        Rows(folder, file, row => known.TryAdd(id(read(row)), read(row)) ? 0 : throw row.Wrong($"'{id(read(row))}' stands there twice"));
        return known;
    }

    private static List<T> Rows<T>(string folder, string file, Func<GoldRow, T> read)
    {
        var path = System.IO.Path.Combine(folder, file);
        var rows = new List<T>();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                rows.Add(read(Row($"{path}:{number}", line)));
        }
        return rows;
    }

    private static string[] Lines(string path)
    {
        try
        {
            return Utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').Split('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            var problem = File.Exists(path) ? e.Message : "there is no such file; labels are documents, entities, statements and forbidden.jsonl";
            throw new GoldException($"{path}: {problem}");
        }
    }

    private static GoldRow Row(string place, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement.Clone();
            return row.ValueKind == JsonValueKind.Object ? new GoldRow(place, row) : throw new GoldException($"{place}: not a JSON object");
        }
        catch (JsonException e)
        {
            throw new GoldException($"{place}: not JSON: {e.Message}");
        }
    }
}
