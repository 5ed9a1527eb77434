using GraphService.Entities;

namespace GraphService.Documents;

/// <summary>The id of a document: document-tokyo-declaration, of its path in the workspace. <c>default</c> is no id: its <see cref="Value"/> is empty.</summary>
public readonly record struct DocumentId : IComparable<DocumentId>
{
    private readonly string? value;

    /// <exception cref="ArgumentException">The text is empty or holds a character that RFC 3986 does not call unreserved.</exception>
    public DocumentId(string value) => this.value = Ids.Checked(value, nameof(value));

    /// <summary>The id as text.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a text from outside gives; false, and no exception, where it can't be one.</summary>
    public static bool TryParse(string? text, out DocumentId id)
    {
        id = Ids.IsValid(text) ? new DocumentId(text!) : default;
        return id != default;
    }

    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
