using GraphService.Entities;

namespace GraphService.Statements;

/// <summary>The id of a statement: statement-3f1a9c0d27b85e64, a hash of all that it states. <c>default</c> is no id: its <see cref="Value"/> is empty.</summary>
public readonly record struct StatementId : IComparable<StatementId>
{
    private readonly string? value;

    /// <exception cref="ArgumentException">The text is empty or holds a character that RFC 3986 does not call unreserved.</exception>
    public StatementId(string value) => this.value = Ids.Checked(value, nameof(value));

    /// <summary>The id as text.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a text from outside gives; false, and no exception, where it can't be one.</summary>
    public static bool TryParse(string? text, out StatementId id)
    {
        id = Ids.IsValid(text) ? new StatementId(text!) : default;
        return id != default;
    }

    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(StatementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
