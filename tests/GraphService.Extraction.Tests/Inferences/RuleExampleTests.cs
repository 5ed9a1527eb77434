using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Inferences;

/// <summary>Every example of every rule: by that rule exactly its <c>states</c> lines follow, each <c>subject | PREDICATE | object | STANCE</c>.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string, string[]>> Examples() =>
        from rule in DefaultOntology.Instance.Rules
        from example in rule.Examples
        select new TheoryDataRow<string, string, string[]>(rule.Name, example.Text, [.. example.Expected]) { TestDisplayName = $"{rule.Name}: {example.Text}" };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Compiled_InfersItsLinesAndNoMore(string rule, string text, string[] states)
    {
        var graph = Compiling.Text(text);
        graph.Inferred(rule).ShouldBe([.. states.Order(StringComparer.Ordinal)], customMessage: $"{rule}: {text}\nstated:\n  {string.Join("\n  ", graph.Shown())}");
    }

    [Fact]
    public void Rules_OfTheDefaultOntology_HaveTwoExamplesEachWayInBothLanguages()
    {
        foreach (var rule in DefaultOntology.Instance.Rules)
        {
            rule.Examples.Count(e => e.Expected.Count > 0).ShouldBeGreaterThanOrEqualTo(2, rule.Name);
            rule.Examples.Count(e => e.Expected.Count == 0).ShouldBeGreaterThanOrEqualTo(2, rule.Name);
            foreach (var isEmpty in new[] { true, false })
                rule.Examples.Where(e => e.Expected.Count == 0 == isEmpty).Select(e => e.Text.Any(Script.IsJapanese)).Distinct().Count().ShouldBe(2, rule.Name);
        }
    }
}
