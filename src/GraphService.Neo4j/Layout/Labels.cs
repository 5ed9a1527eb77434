using GraphService.Entities;

namespace GraphService.Neo4j.Layout;

/// <summary>What the nodes of a graph are called. An entity also has the label of its type.</summary>
internal static class Labels
{
    public const string Graph = "Graph";
    public const string Entity = "Entity";
    public const string SourceDocument = "SourceDocument";
    public const string Passage = "Passage";
    public const string Evidence = "Evidence";
    public const string Conflict = "Conflict";
    public const string Diagnostic = "Diagnostic";

    /// <summary>Those of which each node of a graph has one. What is called by a type alone (a Person) is somebody else's.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Graph, Entity, SourceDocument, Passage, Evidence, Conflict, Diagnostic];

    /// <summary>All of them, those of the types too.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Kinds, .. Enum.GetValues<EntityType>().Select(Of)];

    public static string Of(EntityType type) => type.ToString();
}
