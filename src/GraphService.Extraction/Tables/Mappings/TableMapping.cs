using GraphService.Diagnostics;

namespace GraphService.Extraction.Tables.Mappings;

/// <summary>How one table is read.</summary>
/// <param name="Path">The mapping's file.</param>
/// <param name="Line">Where the mapping stands in it.</param>
/// <param name="Table">The table's path in the workspace.</param>
internal sealed record TableMapping(string Path, int Line, string Table)
{
    /// <summary>Of a workbook the sheet; its first where none is named.</summary>
    public string? Sheet { get; init; }

    /// <summary>The header's line, from 1.</summary>
    public int Header { get; init; } = 1;

    public required IReadOnlyList<MappedEntity> Entities { get; init; }

    public required IReadOnlyList<MappedStatement> Statements { get; init; }

    /// <summary>The columns that it names, each once.</summary>
    public IEnumerable<string> Columns => Entities.SelectMany(e => e.Aliases.Append(e.Name.IsConstant ? null : e.Name.Text))
        .Concat(Statements.SelectMany(s => s.Fields).Select(f => f.IsConstant ? null : f.Text)).OfType<string>().Distinct();

    /// <summary>An ERROR at the mapping's place.</summary>
    public Diagnostic Error(string code, string message) => new(code, Severity.Error, message) { Path = Path, Line = Line, Column = 1 };
}
