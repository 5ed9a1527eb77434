using GraphService.Documents;
using GraphService.Ontologies;

namespace GraphService.Graphs.Files;

/// <summary>Reads one folder. It keeps the line of every row, so that what is wrong with the whole is told with its place.</summary>
internal sealed class GraphFileReader
{
    private readonly string folder;
    private readonly JsonLines reader = new(new TextPool());

    // The rows of each file with their lines.
    private readonly List<(IReadOnlyList<object> Rows, List<int> Lines)> read = [];

    private GraphFileReader(string folder) => this.folder = folder;

    public static CompiledGraph Read(string folder, Ontology ontology)
    {
        if (!Directory.Exists(folder))
            throw new GraphFileException(folder, null, "there is no such folder");
        var reader = new GraphFileReader(folder);
        var graph = reader.ReadAll(ontology);
        var problems = GraphChecker.Check(graph);
        if (problems.Count == 0)
            return graph;
        var lines = reader.Lines();
        throw new GraphFileException([.. problems.Select(p => reader.Place(p, lines))]);
    }

    private CompiledGraph ReadAll(Ontology ontology)
    {
        var documents = Rows(GraphFileNames.Documents, "a document", DocumentRow.Read);
        var paths = documents.DistinctBy(d => d.Id).ToDictionary(d => d.Id, d => d.Path);
        return GraphOrder.Arranged(new CompiledGraph
        {
            Name = Name(),
            Ontology = ontology,
            Documents = documents,
            Entities = Rows(GraphFileNames.Entities, "an entity", EntityRow.Read),
            Statements = Rows(GraphFileNames.Statements, "a statement", StatementRow.Read),
            Mentions = Rows(GraphFileNames.Mentions, "a mention", MentionRow.Read),
            Passages = Rows(GraphFileNames.Passages, "a passage", PassageRow.Read),
            Conflicts = OptionalRows(GraphFileNames.Conflicts, "a conflict", ConflictRow.Read),
            Diagnostics = OptionalRows(GraphFileNames.Diagnostics, "a diagnostic", row => DiagnosticRow.Read(row, paths)),
            Texts = paths.Keys.ToDictionary(id => id, Text),
        });
    }

    private List<T> Rows<T>(string file, string what, Func<Row, T> read) where T : class
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            throw new GraphFileException(path, null, "this file is missing; an empty one says that there are none");
        var (rows, lines) = (new List<T>(), new List<int>());
        foreach (var (line, row) in reader.Read(path, what, read))
        {
            rows.Add(row);
            lines.Add(line);
        }
        this.read.Add((rows, lines));
        return rows;
    }

    // Other tools than a compile may know of none.
    private List<T> OptionalRows<T>(string file, string what, Func<Row, T> read) where T : class =>
        File.Exists(Path.Combine(folder, file)) ? Rows(file, what, read) : [];

    private SourceText Text(DocumentId document)
    {
        var path = Path.Combine(folder, GraphFileNames.Texts, $"{document}.txt");
        return File.Exists(path) ? new SourceText(JsonLines.ReadText(path)) : throw new GraphFileException(path, null, $"the text of {document} is missing");
    }

    private string Name()
    {
        var path = Path.Combine(folder, GraphFileNames.Graph);
        return File.Exists(path) ? reader.ReadWhole(path, "the graph", row => row.Text("name")) : CompiledGraph.DefaultName;
    }

    private string Place(GraphProblem problem, Dictionary<object, int> lines) =>
        GraphFileException.Place(Path.Combine(folder, problem.File), problem.Row is not null && lines.TryGetValue(problem.Row, out var line) ? line : null, problem.Message);

    // The line of every row, where some are wrong: as a table it takes longer to make than all rows to check.
    private Dictionary<object, int> Lines()
    {
        var lineOf = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var (rows, lines) in read)
            for (var i = 0; i < rows.Count; i++)
                lineOf.Add(rows[i], lines[i]);
        return lineOf;
    }
}
