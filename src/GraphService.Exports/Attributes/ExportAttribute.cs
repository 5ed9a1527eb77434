namespace GraphService.Exports.Attributes;

/// <summary>One thing that an export tells of each entity or statement.</summary>
/// <param name="Name">Its name in every format; no two of one element differ only in case, for there are tools that drop the second.</param>
/// <param name="Kind">What <paramref name="Value"/> gives.</param>
/// <param name="Value">A string, decimal, double or list of strings by the kind; null where nothing is stated.</param>
internal sealed record ExportAttribute<T>(string Name, AttributeKind Kind, Func<T, object?> Value);
