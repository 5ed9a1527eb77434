using GraphService.Entities;

namespace GraphService.Conflicts;

/// <summary>The id of a conflict: conflict-9b0c34aa71d2e850, a hash of its kind and statements. <c>default</c> is no id: its <see cref="Value"/> is empty.</summary>
public readonly record struct ConflictId : IComparable<ConflictId>
{
    private readonly string? value;

    /// <exception cref="ArgumentException">The text is empty or holds a character that RFC 3986 does not call unreserved.</exception>
    public ConflictId(string value) => this.value = Ids.Checked(value, nameof(value));

    /// <summary>The id as text.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a text from outside gives; false, and no exception, where it can't be one.</summary>
    public static bool TryParse(string? text, out ConflictId id)
    {
        id = Ids.IsValid(text) ? new ConflictId(text!) : default;
        return id != default;
    }

    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(ConflictId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
