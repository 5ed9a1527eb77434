namespace GraphService.Exports.Attributes;

/// <summary>What a value is, for formats that declare it.</summary>
internal enum AttributeKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A decimal or double: to sort, filter and size by; where formats know doubles only, digits beyond theirs are lost.</summary>
    Number,

    /// <summary>A list of strings.</summary>
    Texts,
}
