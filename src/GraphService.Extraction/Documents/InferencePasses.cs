using GraphService.Extraction.Inferences;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Documents;

/// <summary>What follows from what is stated.</summary>
internal sealed class InferencePasses(Lexicon lexicon)
{
    private readonly Inference inference = new(lexicon);
    private readonly Kinship kinship = new(lexicon.Ontology);

    /// <summary>Rules of the ontology add what follows by them.</summary>
    public DocumentState Infer(DocumentState state, DocumentRun run) =>
        state.Stating(inference.Of(state.Findings, [.. state.Premises, .. kinship.Of(state.Mentioned.All, state.Findings)], run));
}
