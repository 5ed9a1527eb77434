using GraphService.Dates;

namespace GraphService.Neo4j.Layout;

/// <summary>A partial date as its text, and its first and last day as dates that a query can compare.</summary>
internal static class PartialDates
{
    public static PropertyMap Properties(string name, PartialDate? date) => date is { } d
        ? new() { { name, d.Value }, { name + "Start", d.Start }, { name + "End", d.End } }
        : [];

    public static PartialDate? Read(PropertyMap properties, string name) => properties.OptionallyParsed<PartialDate>(name, PartialDate.TryParse);
}
