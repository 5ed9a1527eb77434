using System.Globalization;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Ontologies;

/// <summary>Every example of every predicate: its text states exactly what its <c>states</c> lines say.</summary>
public sealed class PredicateExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string, string[]>> Examples() =>
        from predicate in DefaultOntology.Instance.Predicates
        from example in predicate.Examples
        select new TheoryDataRow<string, string, string[]>(predicate.Name, example.Text, [.. example.Expected]) { TestDisplayName = $"{predicate.Name}: {example.Text}" };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Compiled_StatesItsLinesAndNoMore(string predicate, string text, string[] states)
    {
        var graph = Compiling.Text(text);
        var stated = graph.Statements.Where(s => s.Predicate == predicate).ToList();
        var missing = states.Where(line => !stated.Any(s => Agrees(graph, s, line))).ToList();
        var extra = stated.Where(s => !states.Any(line => Agrees(graph, s, line))).ToList();
        (missing.Count == 0 && extra.Count == 0 && stated.Count == states.Length).ShouldBeTrue($"{predicate}: {text}\nexpected:\n  {string.Join("\n  ", states)}\nstated:\n  {string.Join("\n  ", graph.Shown())}");
    }

    [Fact]
    public void Predicates_OfTheDefaultOntology_HaveExamples() =>
        DefaultOntology.Instance.Predicates.Where(p => p.Examples.Count == 0).Select(p => p.Name).ShouldBeEmpty();

    // subject | object [| STANCE] [| 5000000 USD], either way round where the predicate is symmetric.
    private static bool Agrees(CompiledGraph graph, Statement statement, string line)
    {
        var parts = line.Split('|').Select(p => p.Trim()).ToList();
        var (stance, sum) = (Stance.Asserted, (string?)null);
        foreach (var part in parts.Skip(2))
            if (Enum.TryParse<Stance>(part, true, out var named))
                stance = named;
            else
                sum = part;
        graph.Ontology.TryGet(statement.Predicate, out var predicate).ShouldBeTrue();
        var ends = AreNamed(graph, statement.Subject, parts[0], statement.Object, parts[1])
            || predicate.Symmetric && AreNamed(graph, statement.Subject, parts[1], statement.Object, parts[0]);
        return ends && statement.Stance == stance && Sum(statement.Qualifiers.Amount) == sum;
    }

    private static bool AreNamed(CompiledGraph graph, EntityId subject, string subjectName, EntityId @object, string objectName) =>
        graph.Entities.Single(e => e.Id == subject).IsNamed(subjectName) && graph.Entities.Single(e => e.Id == @object).IsNamed(objectName);

    private static string? Sum(Money? amount) => amount is null ? null : string.Create(CultureInfo.InvariantCulture, $"{amount.Value} {amount.Currency}");
}
