using System.Text;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Documents;

/// <summary>The list of passes: each has a name of its own, says what it needs, and leaves the state that it is given as it was.</summary>
public sealed class DocumentPassTests
{
    private const string Text = """
        第2回日本ペルー対話 議事要旨

        日時：2025年10月25日
        場所：県民ホール
        出席者：富士通

        富士通はNECに10億円を出資した。日本とペルーは港湾協力に関する共同声明を採択した。
        Fujitsu founded a new company, and Lena Berg, chairman of Fujitsu, spoke.
        """;

    private static readonly DocumentCompiler Compiler = DocumentCompiler.For(DefaultOntology.Instance);

    [Fact]
    public void Passes_EachOfThem_HasANameOfItsOwnAndANeed()
    {
        Compiler.Passes.Select(p => p.Name).ShouldBeUnique();
        Compiler.Passes.ShouldAllBe(p => p.Needs.Length > 0);
    }

    [Fact]
    public void Passes_RunTwiceFromTheSameState_GiveTheSame()
    {
        var source = DocumentReader.Read(DefaultOntology.Instance, Encoding.UTF8.GetBytes(Text), "documents/a.txt", []).ShouldNotBeNull();
        var run = new DocumentRun(WorkClock.OfProcess, TestContext.Current.CancellationToken);
        var state = new DocumentState(source, Normalizer.Normalize(source.Text));
        foreach (var pass in Compiler.Passes)
        {
            var before = Shown(state);
            var next = pass.Run(state, run);
            Shown(state).ShouldBe(before, pass.Name);
            Shown(pass.Run(state, run)).ShouldBe(Shown(next), pass.Name);
            state = next;
        }
        state.Findings.ShouldNotBeEmpty();
        state.Meeting.ShouldNotBeNull().Event.Date?.Value.ShouldBe("2025-10-25");
    }

    // Entities that only the gazetteer brings in may come while somebody asks; they are no part of what a document names.
    private static string Shown(DocumentState state) => string.Join('\n', new[]
    {
        $"{state.Blocks.Count} {state.Date} {state.Meeting?.Event} {state.Issuer} {string.Join(',', state.Speakers)}",
        string.Join('\n', state.Candidates.SelectMany(c => c).Select(c => $"{c.Start} {c.End} {c.Type} {c.Subtype} {c.IsUnsure} {state.Mentioned.Of(c)}")),
        string.Join('\n', state.Mentioned.All.Where(e => e.Places.Count > 0)
            .Select(e => $"{e} {e.Date} {e.Office} {e.English} {string.Join('|', e.Names.Keys)} {e.Places.Count}")),
        string.Join('\n', state.Findings.Concat(state.Beside).Select(f => $"{f.Subject} {f.Predicate} {f.Object} {f.Stance} {f.Qualifiers} {f.Start}")),
        string.Join('\n', state.Diagnostics),
    });
}
