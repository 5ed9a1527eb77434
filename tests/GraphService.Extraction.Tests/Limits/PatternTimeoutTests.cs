using System.Reflection;
using System.Text.RegularExpressions;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Tests.Limits;

/// <summary>No pattern may try for ages, those of an ontology included.</summary>
public sealed class PatternTimeoutTests
{
    private const string Endless = """
        predicate: CIRCLES
        label: {ja: 周回, en: circles}
        description: {ja: 周回する。, en: Goes round it.}
        subject: [Company]
        object: [Company]
        field: circled
        inverse: circledBy
        frames:
        - english: '{subject} (o|oo|ooo)+x {object}'
        examples:
        - text: Fujitsu ox NEC.
          states: [富士通 | 日本電気]
        """;

    public static IEnumerable<TheoryDataRow<string>> Patterns() =>
        from type in typeof(WorkspaceCompiler).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0
        select new TheoryDataRow<string>($"{type.FullName}.{method.Name}");

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_OfTheRoom_Ends(string name)
    {
        var cut = name.LastIndexOf('.');
        var method = typeof(WorkspaceCompiler).Assembly.GetType(name[..cut])!.GetMethod(name[(cut + 1)..], BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        var pattern = (Regex)method.Invoke(null, null)!;
        // What does not backtrack takes time that grows with the text only, and .NET's generator leaves it without a limit.
        if (!pattern.Options.HasFlag(RegexOptions.NonBacktracking))
            pattern.MatchTimeout.ShouldBe(PatternTimeout.Limit);
    }

    [Fact]
    public void Pattern_MadeOfTheOntology_Ends()
    {
        var lexicon = new Lexicon(DefaultOntology.Instance);
        lexicon.TitlePattern.MatchTimeout.ShouldBe(PatternTimeout.Limit);
        lexicon.EnglishTitlePattern.MatchTimeout.ShouldBe(PatternTimeout.Limit);
    }

    [Fact]
    public void Frame_ThatNeverEnds_IsAnErrorOfTheDocumentAlone()
    {
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        reader.Add(YamlFile.Parse("ontology/circles.yaml", Endless));
        var graph = Compiling.Files(reader.Build(), ("documents/a.txt", "富士通はNECと提携した。"), ("documents/b.txt", $"Fujitsu {new string('o', 80)} NEC."));
        graph.Shown().ShouldBe(Compiling.Files(("documents/a.txt", "富士通はNECと提携した。")).Shown());
        var found = graph.Diagnostics.ShouldHaveSingleItem();
        (found.Code, found.Path).ShouldBe(("READING_FAILED", "documents/b.txt"));
        found.Message.ShouldContain("CIRCLES");
    }
}
