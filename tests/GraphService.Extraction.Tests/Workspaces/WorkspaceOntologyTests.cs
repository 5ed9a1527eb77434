using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Testing;

namespace GraphService.Extraction.Tests.Workspaces;

/// <summary>The promise that adding a predicate touches no code.</summary>
public sealed class WorkspaceOntologyTests : IDisposable
{
    private const string Mentors = """
        predicate: MENTORS
        label: {ja: 指導, en: mentors}
        description: {ja: 指導する。, en: Advises it.}
        subject: [Company, Organization]
        object: [Company]
        field: mentees
        inverse: mentors
        frames:
        - verb: 指導|伴走
          subject: が
          object: を
          passive: false
        - english: '{subject} (mentors|mentored|coaches) {object}'
        examples:
        - text: 富士通は港商会を指導した。
          states: [富士通 | 港商会]
        """;

    private const string Names = """
        names:
        - {type: Company, ja: 港商会, en: Harbour Trading, aliases: [港トレ]}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("富士通は港商会を指導した。")]
    [InlineData("富士通は昨年、港トレを指導している。")]
    [InlineData("Fujitsu mentored Harbour Trading last year.")]
    public void Predicate_OfTheWorkspace_IsExtracted(string text)
    {
        var graph = Compile(text, ("mentors.yaml", Mentors), ("names.yaml", Names));
        graph.Shown("MENTORS").ShouldBe(["富士通 | MENTORS | 港商会 | ASSERTED"]);
        graph.Ontology.TryGet("INVESTED_IN", out _).ShouldBeTrue();
    }

    [Fact]
    public void Predicate_OfTheWorkspace_HasStances() =>
        Compile("富士通は来年、港商会を指導する計画だ。", ("mentors.yaml", Mentors), ("names.yaml", Names)).Shown("MENTORS").ShouldBe(["富士通 | MENTORS | 港商会 | PLANNED"]);

    [Theory]
    [InlineData("words: {currency-xkr: [krags]}", "XKR")]
    [InlineData("words: {currency-xkr: [skeins]}", null)]
    public void Currency_OfTheWorkspace_IsRead(string words, string? currency) =>
        (Compile("NEC invested 5 million krags in Fujitsu.", ("words.yaml", words)).Statements.Single(s => s.Predicate == "INVESTED_IN")
            .Qualifiers.Amount?.Currency).ShouldBe(currency);

    [Theory]
    [InlineData("words: {denial-en-undone: [fizzled out]}", "DENIED")]
    [InlineData("words: {denial-en-undone: [petered out]}", "ASSERTED")]
    public void Words_OfTheWorkspace_CountBesideTheDefault(string words, string stance) =>
        Compile("Hitachi acquired Toyota in March, but the deal fizzled out.", ("words.yaml", words)).Shown("ACQUIRED")
            .ShouldHaveSingleItem().ShouldEndWith(stance);

    [Fact]
    public void Workspace_WithoutAdditions_KnowsNothingOfThem() => Compile("富士通は港商会を指導した。").Shown("MENTORS").ShouldBeEmpty();

    [Fact]
    public void Predicate_OfTheDefaultName_IsChanged()
    {
        const string changed = """
            predicate: ACQUIRED
            label: {ja: 取得, en: took over}
            description: {ja: 取得する。, en: Took it over.}
            subject: [Company]
            object: [Company]
            field: acquired
            inverse: acquiredBy
            """;
        var graph = Compile("富士通はトヨタ自動車を買収した。", ("acquired.yaml", changed));
        graph.Ontology.TryGet("ACQUIRED", out var predicate).ShouldBeTrue();
        predicate.Label.En.ShouldBe("took over");
        graph.Shown("ACQUIRED").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("predicate: MENTORS\nlabel: {ja: 指導, en: mentors\n", "ontology/broken.yaml:")]
    [InlineData("predicate: MENTORS\nlabel: {ja: 指導}\n", "ontology/broken.yaml:2:8: 'en' is missing")]
    [InlineData("names:\n- {type: Planet, ja: 火星, en: Mars}\n", "ontology/broken.yaml:2:10: 'Planet' is none of")]
    [InlineData("names:\n- {type: Company, ja: 港商会, en: Harbour, colour: blue}\n", "ontology/broken.yaml:2:41: 'colour' is not known here")]
    [InlineData("predicat: MENTORS\n", "ontology/broken.yaml:1:1: a file of an ontology has one of predicate")]
    [InlineData("- a\n", "ontology/broken.yaml:1:1: a map")]
    [InlineData("", "ontology/broken.yaml:1:1: the file is empty")]
    public void File_Broken_StopsAllWithItsPlace(string yaml, string message) =>
        Should.Throw<OntologyException>(() => Compile("港", ("broken.yaml", yaml))).Message.ShouldStartWith(message);

    [Theory]
    [InlineData("指導(")]
    [InlineData("指導.{5,1}")]
    public void Frame_OfNoRegularExpression_StopsAllWithItsPlace(string pattern) =>
        Should.Throw<OntologyException>(() => Compile("港", ("broken.yaml", Mentors.Replace("指導|伴走", pattern, StringComparison.Ordinal)))).Message.ShouldStartWith($"ontology/broken.yaml:9:3: '{pattern}' is no regular expression");

    private CompiledGraph Compile(string text, params (string File, string Yaml)[] ontology)
    {
        Directory.CreateDirectory(folder["documents"]);
        Directory.CreateDirectory(folder["ontology"]);
        File.WriteAllText(folder["documents/a.txt"], text);
        foreach (var (file, yaml) in ontology)
            File.WriteAllText(folder["ontology/" + file], yaml);
        return WorkspaceCompiler.Compile(Workspace.Open(folder.Path), TestContext.Current.CancellationToken);
    }
}
