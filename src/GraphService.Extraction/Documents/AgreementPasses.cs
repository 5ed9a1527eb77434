using GraphService.Extraction.Agreements;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Documents;

/// <summary>What declarations and agreements say is to be done.</summary>
internal sealed class AgreementPasses(Lexicon lexicon)
{
    private readonly CommitmentReader reader = new(lexicon);

    /// <summary>Points of agreements become things that are part of them, and planned.</summary>
    public DocumentState ReadAgreements(DocumentState state, DocumentRun run)
    {
        var points = new CommitmentFinder(state.Text.Value, state.Blocks, state.Candidates, state.Mentioned, reader.Words).Find().ToList();
        if (points.Count == 0)
            return state;
        var actors = new CommitmentActors(state.Text.Value, state.Candidates, state.Mentioned, state.Findings, lexicon.Ontology, reader.Words);
        var read = reader.Read(points, state.Findings, actors, state.Text.Value, state.Date, run);
        return state with { Findings = read.Findings, Mentioned = state.Mentioned.With(read.Described) };
    }
}
