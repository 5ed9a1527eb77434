using System.Text.RegularExpressions;
using GraphService.Neo4j.Imports;

namespace GraphService.Neo4j.Schemas;

/// <summary>A statement that makes an index or a constraint, which is an index too.</summary>
internal sealed partial class SchemaStatement
{
    private const string Analyzer = "cjk";

    private readonly bool ofRelationships;

    /// <param name="text">One of <c>cypher/schema</c>, or for a predicate.</param>
    public SchemaStatement(string text)
    {
        var head = Head().Match(text) is { Success: true } match ? match : throw new ArgumentException($"this makes no index: {text}", nameof(text));
        (Text, Name, Of) = (text, head.Groups["name"].Value, head.Groups["of"].Value);
        Kind = head.Groups["kind"].Value switch { "CONSTRAINT" => SchemaKind.Unique, "INDEX" => SchemaKind.Range, _ => SchemaKind.FullText };
        ofRelationships = head.Groups["ends"].Value.StartsWith("()", StringComparison.Ordinal);
        Properties = [.. Property().Matches(head.Groups["rest"].Value).Select(m => m.Groups[1].Value)];
    }

    public string Text { get; }

    public string Name { get; }

    public SchemaKind Kind { get; }

    /// <summary>The label or the type.</summary>
    public string Of { get; }

    public IReadOnlyList<string> Properties { get; }

    /// <summary>Whether it is of relationships.</summary>
    public bool OfRelationships => ofRelationships;

    /// <summary>Whether what is there is what this would make: of this name and place, of this kind, made alike. Anything else is somebody else's.</summary>
    public bool Makes(FoundSchema found) => found.Name == Name && IsAt(found) && Kind switch
    {
        SchemaKind.Unique => found.IsUnique && !found.IsKey,
        SchemaKind.Range => found.Type == "RANGE",
        _ => found.Type == "FULLTEXT" && found.Analyzer == Analyzer && !found.IsLate,
    };

    /// <summary>Whether what is there, under whatever name, does what this is for. A full-text index is asked by its name.</summary>
    public bool IsDoneBy(FoundSchema found) => IsAt(found) && Kind switch
    {
        SchemaKind.Unique => found.IsUnique,
        SchemaKind.Range => found.IsOnline && (found.Type == "RANGE" || found.IsUnique),
        _ => false,
    };

    /// <summary>Whether the database refuses this beside what is there, or takes what is there for it.</summary>
    public bool IsBarredBy(FoundSchema found) => IsAt(found) && (Kind == SchemaKind.FullText ? found.Type == "FULLTEXT" : found.Type == "RANGE");

    /// <summary>What drops an index of this name, and no constraint.</summary>
    public string Drop => SyncStatements.Text("drop-index").Replace("NAME", Name, StringComparison.Ordinal);

    /// <summary><c>the constraint entity_id on :Entity(id)</c>.</summary>
    public override string ToString() =>
        $"the {Kind switch { SchemaKind.Unique => "constraint", SchemaKind.Range => "index", _ => "full-text index" }} {Name} on :{Of}({string.Join(", ", Properties)})";

    private bool IsAt(FoundSchema found) => found.OfRelationships == ofRelationships && found.Of.SequenceEqual([Of]) && found.Properties.SequenceEqual(Properties);

    [GeneratedRegex(@"^CREATE (?<kind>CONSTRAINT|INDEX|FULLTEXT INDEX) `?(?<name>\w+)`? IF NOT EXISTS FOR (?<ends>[^:]*):`?(?<of>\w+)`?[^ ]* (REQUIRE|ON EACH|ON) (?<rest>.*?)( OPTIONS .*)?$", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b\w+\.(\w+)")]
    private static partial Regex Property();
}
