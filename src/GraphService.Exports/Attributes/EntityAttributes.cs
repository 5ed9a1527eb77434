using System.Globalization;
using GraphService.Dates;
using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Exports.Attributes;

/// <summary>What exports tell of an entity besides its id and its primary name, which each format has a place of its own for.</summary>
internal static class EntityAttributes
{
    public static IReadOnlyList<ExportAttribute<Entity>> All { get; } =
    [
        new("type", AttributeKind.Text, e => Spelling.Of(e.Type)),
        new("subtype", AttributeKind.Text, e => e.Subtype),
        new("nameJa", AttributeKind.Text, e => e.NameJa),
        new("nameEn", AttributeKind.Text, e => e.NameEn),
        new("names", AttributeKind.Texts, e => (IReadOnlyList<string>)[.. e.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal)]),
        new("date", AttributeKind.Text, e => e.Date?.Value),
        new("dateStart", AttributeKind.Text, e => Day(e.Date?.Start)),
        new("dateEnd", AttributeKind.Text, e => Day(e.Date?.End)),
    ];

    /// <summary>2025-10-25, or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days from the first to the last that a date may mean.</summary>
    public static (string? First, string? Last) Days(PartialDate? date) => (Day(date?.Start), Day(date?.End));
}
