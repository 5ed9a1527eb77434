using GraphService.Documents;
using GraphService.Extraction.Statements;
using GraphService.Statements;

namespace GraphService.Extraction.Documents;

/// <summary>What a document states, with the place in its text, in code points, that says so.</summary>
internal sealed record DocumentStatement(Finding Finding, TextSpan Quote)
{
    /// <summary>The places of the finding's other grounds, in their order.</summary>
    public IReadOnlyList<TextSpan> Grounds { get; init; } = [];

    /// <summary>Who read it there.</summary>
    public string Reader { get; init; } = Readers.Rules;

    /// <summary>How the text names who says it, where that is no entity of the document.</summary>
    public string? SpeakerText { get; init; }
}
