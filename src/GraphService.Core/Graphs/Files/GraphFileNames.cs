using GraphService.Documents;

namespace GraphService.Graphs.Files;

/// <summary>What the files of a compiled graph are called.</summary>
public static class GraphFileNames
{
    /// <summary>The graph's name, where it has one of its own: the only file that is no list of rows.</summary>
    public const string Graph = "graph.json";

    /// <summary>Statements that can't all hold.</summary>
    public const string Conflicts = "conflicts.jsonl";

    /// <summary>What the compile found.</summary>
    public const string Diagnostics = "diagnostics.jsonl";

    /// <summary>Documents without their texts.</summary>
    public const string Documents = "documents.jsonl";

    /// <summary>Entities.</summary>
    public const string Entities = "entities.jsonl";

    /// <summary>Mentions.</summary>
    public const string Mentions = "mentions.jsonl";

    /// <summary>Passages.</summary>
    public const string Passages = "passages.jsonl";

    /// <summary>Statements with their evidence.</summary>
    public const string Statements = "statements.jsonl";

    /// <summary>The folder of the texts.</summary>
    public const string Texts = "texts";

    /// <summary>The text of a document; with a slash on every machine.</summary>
    public static string Text(DocumentId document) => $"{Texts}/{document}.txt";
}
