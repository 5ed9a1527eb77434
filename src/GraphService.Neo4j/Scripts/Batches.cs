using System.Text;
using GraphService.Entities;
using GraphService.Neo4j.Literals;

namespace GraphService.Neo4j.Scripts;

/// <summary>
/// Writes rows as statements of bounded size. Where a batch begins is decided by the row's own key, not by counting, so that a row more or
/// less moves no other; and each list ends in null, so that it changes no other line either. Rows of different statements may come mixed: each
/// statement gathers its own, and goes into the script when its batch is full.
/// </summary>
internal sealed class Batches(StringBuilder script)
{
    private const int MaxRows = 500;
    private const int MaxLength = 1 << 20;
    private readonly OrderedDictionary<string, Open> open = new(StringComparer.Ordinal);

    public static void Append(StringBuilder script, IEnumerable<ScriptRow> rows, string body)
    {
        var batches = new Batches(script);
        foreach (var row in rows)
            batches.Add(row, body);
        batches.End();
    }

    public void Add(ScriptRow row, string body)
    {
        var line = LiteralWriter.Of(row.Values);
        if (!open.TryGetValue(body, out var batch))
            open.Add(body, batch = new Open());
        if (batch.Rows > 0 && (BeginsBatch(row.Key) || batch.Rows == MaxRows || batch.Length + line.Length > MaxLength))
            End(batch, body);
        batch.Add(line);
    }

    /// <summary>Ends all that is not full, in the order in which they began.</summary>
    public void End()
    {
        foreach (var (body, batch) in open)
            if (batch.Rows > 0)
                End(batch, body);
    }

    // One key in 128. Neo4j 5.26 takes the same time a row in batches of 50 to 250 rows, and longer in smaller or larger ones: it plans every literal.
    private static bool BeginsBatch(string key) => Slug.Hash(key)[^2..] is "00" or "80";

    private void End(Open batch, string body)
    {
        script.Append(BatchSyntax.Head).Append('\n').Append(batch.Lines).Append(BatchSyntax.Tail).Append('\n').Append(body).Append(";\n\n");
        batch.Clear();
    }

    private sealed class Open
    {
        public StringBuilder Lines { get; } = new();

        public int Rows { get; private set; }

        public int Length { get; private set; }

        public void Add(string line)
        {
            Lines.Append(line).Append(",\n");
            (Rows, Length) = (Rows + 1, Length + line.Length);
        }

        public void Clear()
        {
            Lines.Clear();
            (Rows, Length) = (0, 0);
        }
    }
}
