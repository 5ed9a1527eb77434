namespace GraphService.Documents;

/// <summary>What a piece of a document is.</summary>
public enum PassageKind
{
    /// <summary>A title or subtitle.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A list or one of its points; attendee lists too.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>YAML at the head of the file.</summary>
    FrontMatter,

    /// <summary>Navigation, advertising, related links, author boxes: it states nothing.</summary>
    Boilerplate,

    /// <summary>Text that stood before in the same document: it states nothing again.</summary>
    Repeated,
}
