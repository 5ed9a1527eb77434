namespace GraphService.Neo4j.Layout;

/// <summary>
/// The property that tells a graph's nodes and statements from what others keep under the same labels and types: true on all of them, false on a
/// node that is no part of the graph any more but stays for somebody else's relationship. No label, since Browser and Bloom show each as a category.
/// </summary>
internal static class Mark
{
    public const string Property = "graphService";
}
