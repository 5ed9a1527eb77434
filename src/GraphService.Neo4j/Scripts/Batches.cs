using System.Text;
using GraphService.Entities;
using GraphService.Neo4j.Literals;

namespace GraphService.Neo4j.Scripts;

/// <summary>
/// Writes rows as statements of bounded size. Where a batch begins is decided by the row's own key, not by counting, so that a row more or
/// less moves no other; and each list ends in null, so that it changes no other line either.
/// </summary>
internal static class Batches
{
    private const int MaxRows = 500;
    private const int MaxLength = 1 << 20;

    public static void Append(StringBuilder script, IEnumerable<ScriptRow> rows, string body)
    {
        var (count, length) = (0, 0);
        foreach (var row in rows)
        {
            var line = LiteralWriter.Of(row.Values);
            if (count > 0 && (BeginsBatch(row.Key) || count == MaxRows || length + line.Length > MaxLength))
            {
                End(script, body);
                (count, length) = (0, 0);
            }
            if (count == 0)
                script.Append(BatchSyntax.Head).Append('\n');
            script.Append(line).Append(",\n");
            (count, length) = (count + 1, length + line.Length);
        }
        if (count > 0)
            End(script, body);
    }

    // One key in 128. Neo4j 5.26 takes the same time a row in batches of 50 to 250 rows, and longer in smaller or larger ones: it plans every literal.
    private static bool BeginsBatch(string key) => Slug.Hash(key)[^2..] is "00" or "80";

    private static void End(StringBuilder script, string body) => script.Append(BatchSyntax.Tail).Append('\n').Append(body).Append(";\n\n");
}
