using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Statements;

/// <summary>One span of one document that backs one statement. <c>text[Span) == Quote</c> holds and is checked again at every compile, import and export.</summary>
public sealed record Evidence
{
    /// <exception cref="ArgumentException">The span or the quote is empty.</exception>
    public Evidence(DocumentId document, TextSpan span, string quote, int line, int column)
    {
        ArgumentException.ThrowIfNullOrEmpty(quote);
        if (span.Length == 0)
            throw new ArgumentException("Evidence is at least one character long", nameof(span));
        (Document, Span, Quote, Line, Column) = (document, span, quote, line, column);
    }

    /// <summary>Where it stands.</summary>
    public DocumentId Document { get; }

    /// <summary>In code points of the document's text; the end is excluded.</summary>
    public TextSpan Span { get; }

    /// <summary>Exactly the text of the document in the span.</summary>
    public string Quote { get; }

    /// <summary>Of the start, from 1.</summary>
    public int Line { get; }

    /// <summary>Of the start, from 1, in code points.</summary>
    public int Column { get; }

    /// <summary>Who says it, when the text reports someone's words; null where the document itself says it.</summary>
    public EntityId? Speaker { get; init; }

    /// <summary>How the text names the speaker.</summary>
    public string? SpeakerText { get; init; }

    /// <summary>Who wrote the document.</summary>
    public string? Author { get; init; }

    /// <summary>Who published the document.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who read it there: one of <see cref="Readers"/>, or the name of the reader of a reading. Never empty.</summary>
    public string Reader { get; init; } = Readers.Rules;
}
