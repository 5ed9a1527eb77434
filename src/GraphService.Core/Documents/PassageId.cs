using GraphService.Entities;

namespace GraphService.Documents;

/// <summary>The id of a passage: passage-tokyo-declaration-4, of its document and its number there. <c>default</c> is no id: its <see cref="Value"/> is empty.</summary>
public readonly record struct PassageId : IComparable<PassageId>
{
    private readonly string? value;

    /// <exception cref="ArgumentException">The text is empty or holds a character that RFC 3986 does not call unreserved.</exception>
    public PassageId(string value) => this.value = Ids.Checked(value, nameof(value));

    /// <summary>The id as text.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a text from outside gives; false, and no exception, where it can't be one.</summary>
    public static bool TryParse(string? text, out PassageId id)
    {
        id = Ids.IsValid(text) ? new PassageId(text!) : default;
        return id != default;
    }

    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(PassageId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
