using GraphService.Documents;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>A passage names the same wherever in a document it stands.</summary>
public sealed class CandidateFinderTests
{
    private static readonly PassageAnalyzer Analyzer = new(DefaultOntology.Instance);
    private static readonly CandidateFinder Finder = new(new Lexicon(DefaultOntology.Instance));

    [Theory]
    [InlineData("富士通の森野一郎社長は「港湾宣言」を日本外務省に渡した。")]
    [InlineData("港湾研究所(HKR)は森野財団と会合を開いた。")]
    [InlineData("Lena Berg, chairman of Fujitsu, met overseas banks at the first port summit.")]
    [InlineData("海外の投資会社3社は同社の新会社を支援する。")]
    public void Passage_FarInADocument_NamesWhatItNamesAtTheStart(string passage)
    {
        var before = string.Concat(Enumerable.Repeat("雨が降った。\n", 40));
        var there = Find(before + passage + "\n雨が降った。\n", before.Length, passage.Length);
        there.ShouldNotBeEmpty();
        there.Select(c => Shown(c, before.Length)).ShouldBe(Find(passage + "\n", 0, passage.Length).Select(c => Shown(c, 0)));
    }

    [Fact]
    public void Body_OfAnOffice_StaysTheVeryCandidate()
    {
        const string before = "雨が降った。\n";
        var found = Find(before + "森野一郎 日本外務省課長\n", before.Length, 12, isPersonLine: true);
        var person = found.Single(c => c.Body is not null);
        found.ShouldContain(c => ReferenceEquals(c, person.Body));
    }

    private static IReadOnlyList<Candidate> Find(string text, int start, int length, bool isPersonLine = false)
    {
        var normalized = Normalizer.Normalize(new SourceText(text));
        var block = new Block(start, Math.Min(start + length, normalized.Value.IndexOf('\n', start)), PassageKind.Paragraph) { IsPersonLine = isPersonLine };
        return Finder.Find(normalized, block, Analyzer.Of(normalized, block));
    }

    private static string Shown(Candidate c, int from) =>
        $"{c.Start - from}-{c.End - from} {c.Front - from}-{c.Tail - from} {c.Text} {c.Type} {c.Kind} {c.Alias?.Start - from}{c.Alias?.Text} {c.Body?.Start - from}{c.Body?.Text}";
}
