using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Statements.Completing;

namespace GraphService.Extraction.Documents;

/// <summary>What all that is stated of a thing tells of it.</summary>
internal sealed class JoiningPasses(Lexicon lexicon)
{
    private readonly EventDates dates = new(lexicon.Ontology);

    /// <summary>Two descriptions of one thing are one.</summary>
    public DocumentState Join(DocumentState state, DocumentRun run) => state.With(SameThings.Join(state.Findings, state.Mentioned.All, lexicon, run));

    /// <summary>Things that only their place tells apart go by it.</summary>
    public DocumentState NameByPlace(DocumentState state, DocumentRun run) =>
        state.With(SameThings.NameByPlace(state.Findings, state.Mentioned.All, lexicon));

    /// <summary>Events are dated, and what is stated of them; what lies ahead of the document is planned.</summary>
    public DocumentState DateEvents(DocumentState state, DocumentRun run)
    {
        var dated = Date(state, EntityType.Event);
        return dated with { Findings = new WhatLiesAhead(state.Text.Value, lexicon.Ontology, state.Date).ByDate(dated.Findings) };
    }

    /// <summary>What was adopted is dated, and what is stated of it.</summary>
    public DocumentState DateInitiatives(DocumentState state, DocumentRun run) => Date(state, EntityType.Initiative);

    private DocumentState Date(DocumentState state, EntityType type)
    {
        var dated = state.With(dates.Date(state.Findings, state.Mentioned.All, type));
        return dated with { Findings = dates.Spread(dated.Findings) };
    }
}
