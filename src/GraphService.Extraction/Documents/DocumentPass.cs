using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Documents;

/// <summary>One step on a document's way from its text to its statements.</summary>
/// <param name="Name">As messages name it: "reading statements" took too long.</param>
/// <param name="Needs">What must be there before, and why, for whoever wants to move it.</param>
/// <param name="Run">From one state of the document to the next. It changes nothing of what it is given.</param>
internal sealed record DocumentPass(string Name, string Needs, Func<DocumentState, DocumentRun, DocumentState> Run);
