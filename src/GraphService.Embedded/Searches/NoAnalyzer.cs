using Lucene.Net.Analysis;

namespace GraphService.Embedded.Searches;

/// <summary>Lucene asks for an analyzer, though all terms are given as they are.</summary>
internal sealed class NoAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        throw new NotSupportedException("Terms are given as they are");
}
