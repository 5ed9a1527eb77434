namespace GraphService.Entities;

/// <summary>
/// The id of an entity: its type in lower case, a hyphen and a slug of its primary name, such as <c>company-zypl-ai</c>.
/// Only unreserved characters of RFC 3986, so it stands in an address as it is. <c>default</c> is no id: its <see cref="Value"/> is empty.
/// </summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    private readonly string? value;

    /// <exception cref="ArgumentException">The text is empty or holds a character that is not unreserved.</exception>
    public EntityId(string value) => this.value = Ids.Checked(value, nameof(value));

    /// <summary>The id as text.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a text from outside gives; false, and no exception, where it can't be one.</summary>
    public static bool TryParse(string? text, out EntityId id)
    {
        id = Ids.IsValid(text) ? new EntityId(text!) : default;
        return id != default;
    }

    /// <summary>Ordinal order, the same on every machine.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
