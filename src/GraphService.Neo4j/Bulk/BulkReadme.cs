using System.Globalization;
using System.Text;

namespace GraphService.Neo4j.Bulk;

/// <summary>What stands beside the tables: how they are loaded.</summary>
internal static class BulkReadme
{
    public const string Name = "README.md";
    public const string SchemaName = "schema.cypher";

    // Neo4j's own, in characters; a field has to fit twice, for a buffer is moved on by halves.
    private const int DefaultBuffer = 4 << 20;

    /// <param name="graph">The graph's name.</param>
    /// <param name="longestField">How many characters the longest field takes.</param>
    public static string Of(string graph, int longestField) => $"""
        # {graph.ReplaceLineEndings(" ")}, for neo4j-admin
        The tables fill an empty database of Neo4j 5.26 or later. Stop the server (or the database), go to this folder, and run:

        ```
        {Command(longestField)}
        ```

        `neo4j` at its end is the database's name; what it held is gone afterwards. Then start it and make constraints and indexes:

        ```
        cypher-shell -d neo4j -f {SchemaName}
        ```

        `graphservice import` does that too, and compares all of it: it finds nothing to change. `graphservice serve --store neo4j` serves it.

        """.ReplaceLineEndings("\n");

    private static string Command(int longestField)
    {
        var command = new StringBuilder("neo4j-admin database import full");
        foreach (var table in BulkTables.All)
            command.Append(table.IsOfNodes ? " --nodes=" : " --relationships=").Append(table.Name);
        command.Append(" --array-delimiter=U+001F --multiline-fields=true --overwrite-destination");
        if (longestField > DefaultBuffer / 2)
            command.Append(CultureInfo.InvariantCulture, $" --read-buffer-size={longestField * 2L}");
        return command.Append(" neo4j").ToString();
    }
}
