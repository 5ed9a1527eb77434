using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphService.Graphs;
using GraphService.Server.Tests.GraphQL;

namespace GraphService.Benchmarks.RandomRuns;

/// <summary>Operations after the schema about what the graph holds: each argument is one that a person could give.</summary>
internal sealed class ValidOperations(ISchema schema, CompiledGraph graph, WildChoice choice)
{
    private const int Deepest = 4;

    // The graph has companies only.
    private static readonly string[] OfOtherTypes = ["person", "government", "organization", "event", "initiative", "place"];

    private readonly IReadOnlyList<string> ids =
    [
        .. graph.Entities.Select(e => e.Id.Value), .. graph.Statements.Take(2_000).Select(s => s.Id.Value), .. graph.Documents.Select(d => d.Id.Value),
        .. graph.Passages.Select(p => p.Id.Value),
    ];

    private readonly IReadOnlyList<string> entities = [.. graph.Entities.Select(e => e.Id.Value)];
    private readonly IReadOnlyList<string> names = [.. graph.Entities.Select(e => e.PrimaryName)];
    private int aliases;

    public string Next() => "query" + Selections(schema.Query, 0, choice.Number(1, 3));

    private string Selections(IGraphType? type, int depth, int count)
    {
        if (type is not IComplexGraphType complex)
            return "";
        var text = new StringBuilder(" {");
        var fields = complex.Fields.Where(f => depth < Deepest || f.ResolvedType!.GetNamedType() is not IComplexGraphType)
            .Where(f => depth > 0 || !OfOtherTypes.Contains(f.Name)).ToList();
        for (var i = 0; i < count; i++)
            text.Append(' ').Append(fields.Count == 0 ? "__typename" : Field(choice.OneOf(fields), depth));
        return text.Append(" }").ToString();
    }

    private string Field(FieldType field, int depth)
    {
        var arguments = (field.Arguments ?? []).Where(a => IsGiven(field, a))
            .Select(a => $"{a.Name}: {Value(a.Name, a.ResolvedType)}").ToList();
        var given = arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "";
        return $"f{++aliases}: {field.Name}{given}{Selections(field.ResolvedType!.GetNamedType(), depth + 1, choice.Number(1, 3))}";
    }

    // No cursors, which are the graph's own, and first rather than last; of two ways to name one thing, its id.
    private bool IsGiven(FieldType field, QueryArgument argument) => argument.ResolvedType is NonNullGraphType || argument.Name switch
    {
        "after" or "before" or "last" or "path" => false,
        "id" => true,
        "name" => field.Arguments!.All(a => a.Name != "id") && choice.Chance(4),
        _ => choice.Chance(4),
    };

    private string Value(string name, IGraphType? type) => type switch
    {
        NonNullGraphType required => Value(name, required.ResolvedType),
        ListGraphType list => $"[{Value(name, list.ResolvedType)}, {Value(name, list.ResolvedType)}]",
        EnumerationGraphType choices => choice.OneOf([.. choices.Values.Select(v => v.Name)]),
        IInputObjectGraphType input => Fields([.. input.Fields]),
        IntGraphType => Number(name),
        FloatGraphType => "0.5",
        BooleanGraphType => choice.Chance(2) ? "true" : "false",
        { Name: "Decimal" } => choice.OneOf(["0", "1000000", "250000000.50"]),
        { Name: "Date" } => choice.OneOf(["\"2012-03-04\"", "\"2019-12-31\"", "\"2024-02-29\""]),
        IdGraphType => $"\"{choice.OneOf(name is "id" && choice.Chance(3) ? ids : entities)}\"",
        _ => $"\"{Text(name)}\"",
    };

    private string Fields(IReadOnlyList<FieldType> fields)
    {
        var field = choice.OneOf(fields);
        return $"{{{field.Name}: {Value(field.Name, field.ResolvedType)}}}";
    }

    private string Number(string name) => name switch
    {
        "hops" or "maxDepth" or "maxLength" => choice.Number(1, 3).ToString(CultureInfo.InvariantCulture),
        _ => choice.Number(1, 20).ToString(CultureInfo.InvariantCulture),
    };

    private string Text(string name) => name switch
    {
        "predicates" or "predicate" => "INVESTED_IN",
        "currency" => "USD",
        _ => choice.OneOf(names) is var whole && choice.Chance(2) ? whole : whole[..5],
    };
}
