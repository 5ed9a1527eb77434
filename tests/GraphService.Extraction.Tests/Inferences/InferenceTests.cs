using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Inferences;

/// <summary>What holds of every rule: its evidence, what is said itself, no order, and an end.</summary>
public sealed class InferenceTests
{
    private const string Circle = """
        rule: partner-of-partner
        explanation: {ja: 例。, en: An example.}
        confidence: 0.5
        when:
        - {subject: one, predicate: PARENT_OF, object: two}
        - {subject: two, predicate: PARENT_OF, object: three}
        then: {subject: one, predicate: PARENT_OF, object: three}
        """;

    [Fact]
    public void Inferred_FromTwoSentences_QuotesBoth()
    {
        var graph = Compiling.Text("カナダの首相はマーク・カーニー氏だ。マーク・カーニー氏は2025年6月のG7首脳会議に出席した。");
        var inferred = graph.Statements.Single(s => s.Inferred is not null);
        inferred.Evidence.Select(e => e.Quote).ShouldBe(["カナダの首相はマーク・カーニー氏だ。", "マーク・カーニー氏は2025年6月のG7首脳会議に出席した。"]);
        inferred.Qualifiers.Date!.Value.Value.ShouldBe("2025-06");
    }

    [Fact]
    public void Statement_SaidItself_HasNoMark()
    {
        const string leader = "カナダのカーニー首相は2025年6月のG7首脳会議に出席した。";
        var graph = Compiling.Files(("documents/a.txt", leader), ("documents/b.txt", "カナダは2025年6月のG7首脳会議に参加した。"));
        graph.Shown("PARTICIPATED_IN").ShouldContain("カナダ | PARTICIPATED_IN | G7サミット | ASSERTED");
        var stated = graph.Statements.Single(s => s.Predicate == "PARTICIPATED_IN" && graph.Entities.Single(e => e.Id == s.Subject).IsNamed("カナダ"));
        stated.Inferred.ShouldBeNull();
        stated.Evidence.ShouldHaveSingleItem().Quote.ShouldNotBe(leader);
    }

    [Fact]
    public void Statement_Denied_IsNotInferred() =>
        Compiling.Text("カナダのカーニー首相は2025年6月のG7首脳会議に出席した。カナダは2025年6月のG7首脳会議に参加しなかった。")
            .Statements.Where(s => s.Inferred is not null).ShouldBeEmpty();

    [Fact]
    public void Rules_OfCircles_End()
    {
        var ontology = WithRules(Circle);
        var graph = Compiling.Text("甲斐電機の子会社は乙川電機だ。乙川電機の子会社は丙山電機だ。丙山電機の子会社は丁田電機だ。丁田電機の子会社は戊井電機だ。", ontology);
        graph.Inferred("partner-of-partner").ShouldContain("甲斐電機 | PARENT_OF | 丁田電機 | ASSERTED");
    }

    [Fact]
    public void Rules_InAnyOrder_GiveTheSame()
    {
        const string text = "甲斐電機の子会社は乙川電機だ。乙川電機の子会社は丙山電機だ。丙山電機の子会社は丁田電機だ。";
        var other = Circle.Replace("partner-of-partner", "a-rule", StringComparison.Ordinal);
        Rows(WithRules(Circle, other), text).ShouldBe(Rows(WithRules(other, Circle), text));
    }

    [Theory]
    [InlineData("PARENT_OF, object: two}", "PARENT, object: two}", "rules/a.yaml:5:29: 'PARENT' is no predicate")]
    [InlineData("then: {subject: one", "then: {subject: four", "rules/a.yaml:7:17: 'four' is no end")]
    [InlineData("confidence: 0.5", "confidence: 5", "rules/a.yaml:3:13: '5' is no confidence")]
    [InlineData("- {subject: two,", "- {subject: four,", "rules/a.yaml:6:3: neither 'four' nor 'three'")]
    [InlineData("when:", "ends:\n  four: {types: [Person]}\nwhen:", "rules/a.yaml:5:3: 'four' is no end")]
    [InlineData("when:", "ends:\n  two: {types: [Planet]}\nwhen:", "rules/a.yaml:5:17: 'Planet' is none of")]
    [InlineData("rule: partner-of-partner", "rule: Partner", "rules/a.yaml:1:7: 'Partner' is no name of a rule")]
    [InlineData("object: three}\nthen", "object: three, colour: blue}\nthen", "rules/a.yaml:6:55: 'colour' is not known here")]
    public void Rule_Broken_StopsAllWithItsPlace(string right, string wrong, string message) =>
        Should.Throw<OntologyException>(() => WithRules(Circle.Replace(right, wrong, StringComparison.Ordinal))).Message.ShouldStartWith(message);

    private static string Rows(Ontology ontology, string text)
    {
        var graph = Compiling.Text(text, ontology);
        return string.Join('\n', graph.Statements.Select(s => $"{s.Id} {s.Inferred} {s.Confidence} {string.Join(' ', s.Evidence.Select(e => e.Quote))}"));
    }

    private static Ontology WithRules(params string[] rules)
    {
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        foreach (var rule in rules)
            reader.Add(GraphService.Ontologies.Yaml.YamlFile.Parse("rules/a.yaml", rule));
        return reader.Build();
    }
}
