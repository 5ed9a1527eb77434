using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Graphs;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.Graphs;

/// <summary>Readings that give no graph are left out; the others give theirs.</summary>
public sealed class SoundGraphTests
{
    private const string Text = "港商会は谷銀行と提携した。\n";

    [Fact]
    public void Statement_OfNothingThatTheDocumentHas_LeavesTheDocumentOut() => LeftOut(Sound("a"), Reading("b", stranger: true), Sound("c")).ShouldBe(["b"]);

    [Fact]
    public void Mention_ThatBreaksARule_LeavesTheDocumentOut() => LeftOut(Reading("a", places: [(2, 2)]), Sound("b")).ShouldBe(["a"]);

    [Fact]
    public void Documents_SeveralBroken_AreAllLeftOut() =>
        LeftOut(Reading("a", places: [(2, 2)]), Sound("b"), Reading("c", stranger: true), Reading("d", places: [(0, 0)])).ShouldBe(["a", "c", "d"]);

    [Fact]
    public void Document_BrokenOnlyBesideAnother_LeavesTheLaterOut() => LeftOut(Sound("a"), Sound("b"), Sound("b"), Sound("c")).ShouldBe(["b"]);

    [Fact]
    public void Diagnostics_ThatBreakARule_AreNoDocumentsFault() =>
        Should.Throw<BrokenGraphException>(() => new SoundGraph("test", DefaultOntology.Instance, GraphSources.None, [new Diagnostic("", Severity.Info, "")], TestContext.Current.CancellationToken).Of([Sound("a")]));

    private static IReadOnlyList<string> LeftOut(params DocumentReading[] readings)
    {
        var maker = new SoundGraph("test", DefaultOntology.Instance, GraphSources.None, [], TestContext.Current.CancellationToken);
        var graph = maker.Of(readings);
        GraphChecker.Check(graph).ShouldBeEmpty();
        graph.Diagnostics.ShouldAllBe(d => d.Code == "READING_FAILED" && d.Severity == Severity.Error);
        maker.Failures.Select(f => f.Path).ShouldBe(graph.Diagnostics.Select(d => d.Path!), ignoreOrder: true);
        graph.Statements.ShouldHaveSingleItem();
        graph.Documents.Count.ShouldBe(readings.Length - graph.Diagnostics.Count);
        return [.. graph.Diagnostics.Select(d => d.Path!).Order(StringComparer.Ordinal)];
    }

    private static DocumentReading Sound(string path) => Reading(path);

    private static DocumentReading Reading(string path, bool stranger = false, IReadOnlyList<(int, int)>? places = null)
    {
        var (firm, bank) = (Company("港商会", [(0, 3), .. places ?? []]), Company("谷銀行", [(4, 7)]));
        var quote = new TextSpan(0, Text.Length - 1);
        var finding = new Finding(firm, "PARTNERS_WITH", stranger ? Company("森商会", [(0, 1)]) : bank, Stance.Asserted, 0, Text.Length - 1);
        return new DocumentReading(path, new string('0', 64), new SourceText(Text))
        {
            Language = "ja",
            Passages = [new ReadPassage(quote, PassageKind.Paragraph, null)],
            Entities = [firm, bank],
            Written = new Dictionary<string, string>(),
            Places = [.. new[] { firm, bank }.SelectMany(e => e.Places, (e, p) => new EntityPlace(e, new TextSpan(p.Start, p.End)))],
            Statements = [new DocumentStatement(finding, quote)],
            Diagnostics = [],
        };
    }

    private static DocumentEntity Company(string name, (int Start, int End)[] places)
    {
        var draft = new EntityDraft(EntityType.Company, name) { Subtype = "company" };
        draft.AddName(name, NameKind.Primary);
        foreach (var (start, end) in places)
            draft.AddPlace(start, end);
        return DocumentEntity.Made(draft);
    }
}
