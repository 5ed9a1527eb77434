using GraphService.Documents;
using GraphService.Extraction.Statements;

namespace GraphService.Extraction.Documents;

/// <summary>What a document states, with the place in its text, in code points, that says so.</summary>
internal sealed record DocumentStatement(Finding Finding, TextSpan Quote);
