namespace GraphService.Entities;

/// <summary>One name of an entity as it is written.</summary>
public sealed record Name
{
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Name(string text, string? language, NameKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Text, Language, Kind) = (text, language, kind);
    }

    /// <summary>The name, without normalisation.</summary>
    public string Text { get; }

    /// <summary>ISO 639-1 in lower case (<c>ja</c>, <c>en</c>); null where a name belongs to no language.</summary>
    public string? Language { get; }

    /// <summary>How it stands to the entity.</summary>
    public NameKind Kind { get; }
}
