using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Literals;

namespace GraphService.Neo4j.Scripts;

/// <summary>Splits a script into its statements, and reads the rows of those that have some.</summary>
internal sealed class BatchReader(string path, string text)
{
    private readonly LiteralReader literals = new(text);
    private int line = 1;
    private int counted;

    public IEnumerable<Batch> Read()
    {
        while (SkipComments())
        {
            var begin = Line();
            if (literals.Take(BatchSyntax.Head))
                yield return new Batch(begin, "", []) with { Rows = Guarded(Rows), Body = Guarded(Body) };
            else
                yield return new Batch(begin, Guarded(Body), []);
        }
    }

    private List<(int Line, PropertyMap Values)> Rows()
    {
        var rows = new List<(int, PropertyMap)>();
        while (!literals.Take(BatchSyntax.Tail))
        {
            literals.SkipSpace();
            var begin = Line();
            rows.Add((begin, literals.Read() as PropertyMap ?? throw literals.Error("a row is a map")));
            literals.Expect(",");
        }
        return rows;
    }

    // No statement has a text in it outside of its rows, so the first semicolon is its end.
    private string Body() => literals.ReadUntil(";").Trim();

    private bool SkipComments()
    {
        literals.SkipSpace();
        while (literals.Take("//"))
        {
            Guarded(() => literals.ReadUntil("\n"));
            literals.SkipSpace();
        }
        return !literals.AtEnd;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is LiteralException or LayoutException)
        {
            throw new ScriptException($"{path}:{Line()}: {e.Message}");
        }
    }

    private int Line()
    {
        line += text.AsSpan(counted..literals.Index).Count('\n');
        counted = literals.Index;
        return line;
    }
}
