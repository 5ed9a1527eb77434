using System.Text.RegularExpressions;
using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Schemas;

/// <summary>A statement that makes an index or a constraint, which is an index too.</summary>
internal sealed partial class SchemaStatement
{
    private readonly bool fullText;
    private readonly bool constraint;
    private readonly string of;
    private readonly IReadOnlyList<string> properties;

    /// <param name="text">One of <c>cypher/schema</c>, or for a predicate.</param>
    public SchemaStatement(string text)
    {
        var head = Head().Match(text) is { Success: true } match ? match : throw new ArgumentException($"this makes no index: {text}", nameof(text));
        (Text, Name, of) = (text, head.Groups["name"].Value, head.Groups["of"].Value);
        (fullText, constraint) = (head.Groups["kind"].Value.StartsWith("FULLTEXT", StringComparison.Ordinal), head.Groups["kind"].Value == "CONSTRAINT");
        properties = [.. Property().Matches(head.Groups["rest"].Value).Select(m => m.Groups[1].Value)];
    }

    public string Text { get; }

    public string Name { get; }

    /// <summary>Whether an index that is there is what this would make.</summary>
    public bool Makes(PropertyMap index) => index.Texts("of").SequenceEqual([of]) && index.Texts("properties").SequenceEqual(properties)
        && index.Flag("constraint") == constraint && index.Text("type") == "FULLTEXT" == fullText;

    /// <summary>What drops the index of this name that is there instead.</summary>
    public string Drop(PropertyMap index) => SyncStatements.Text(index.Flag("constraint") ? "drop-constraint" : "drop-index").Replace("NAME", Name, StringComparison.Ordinal);

    [GeneratedRegex(@"^CREATE (?<kind>CONSTRAINT|INDEX|FULLTEXT INDEX) `?(?<name>\w+)`? IF NOT EXISTS FOR [^:]*:`?(?<of>\w+)`?[^ ]* (REQUIRE|ON EACH|ON) (?<rest>.*?)( OPTIONS .*)?$", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b\w+\.(\w+)")]
    private static partial Regex Property();
}
