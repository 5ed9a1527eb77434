using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// What people decided about a statement: five lists of one length on its relationship, since a property holds no maps. Who and why are empty where the
/// file doesn't say, and where none says it there is no list.
/// </summary>
internal static class DecisionLayout
{
    public static PropertyMap Properties(IReadOnlyList<Decision> decisions) => decisions.Count == 0 ? [] : new PropertyMap
    {
        { "decisions", decisions.Select(d => d.Verb).ToList<object>() },
        { "decidedBy", Optional(decisions, d => d.By) },
        { "decidedBecause", Optional(decisions, d => d.Because) },
        { "decisionPaths", decisions.Select(d => d.Path).ToList<object>() },
        { "decisionLines", decisions.Select(d => (object)(long)d.Line).ToList() },
    };

    public static IReadOnlyList<Decision> Read(PropertyMap properties)
    {
        var (verbs, paths, lines) = (properties.Texts("decisions"), properties.Texts("decisionPaths"), properties.Numbers("decisionLines"));
        var (by, because) = (Texts(properties, "decidedBy", verbs.Count), Texts(properties, "decidedBecause", verbs.Count));
        if (new[] { paths.Count, lines.Count, by.Count, because.Count }.Any(count => count != verbs.Count))
            throw new LayoutException("decisions, decidedBy, decidedBecause, decisionPaths and decisionLines are not of one length");
        return [.. verbs.Select((verb, i) => new Decision(verb, Said(by[i]), Said(because[i]), paths[i], lines[i]))];
    }

    private static List<object>? Optional(IReadOnlyList<Decision> decisions, Func<Decision, string?> said) =>
        decisions.Any(d => said(d) is { Length: > 0 }) ? [.. decisions.Select(d => said(d) ?? "")] : null;

    private static IReadOnlyList<string> Texts(PropertyMap properties, string name, int count) =>
        properties.Texts(name) is { Count: > 0 } texts ? texts : [.. Enumerable.Repeat("", count)];

    private static string? Said(string text) => text.Length == 0 ? null : text;
}
