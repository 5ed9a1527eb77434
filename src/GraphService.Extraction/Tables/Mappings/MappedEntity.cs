using GraphService.Entities;

namespace GraphService.Extraction.Tables.Mappings;

/// <summary>What the cells of a column name.</summary>
/// <param name="Key">By which statements name it.</param>
/// <param name="Type">Of all of them.</param>
/// <param name="Name">Their names.</param>
internal sealed record MappedEntity(string Key, EntityType Type, MappedField Name)
{
    public string? Subtype { get; init; }

    /// <summary>Columns of other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What stands between several names in one cell; null where a cell is one name.</summary>
    public string? Split { get; init; }
}
