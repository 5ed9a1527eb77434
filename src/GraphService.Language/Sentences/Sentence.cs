using GraphService.Language.Clauses;
using GraphService.Language.Names;
using GraphService.Language.Phrases;
using GraphService.Language.Texts;
using GraphService.Language.Trees;
using GraphService.Language.Words;

namespace GraphService.Language.Sentences;

/// <summary>
/// A sentence with all that was read in it. All indexes count its own words and phrases; all ranges are places in the text that was analysed.
/// </summary>
public sealed record Sentence
{
    /// <summary>Without the white space around it.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The place of the sentence that it stands in: its own, or of what is in brackets that of the outermost sentence around it.</summary>
    public TextRange Outer { get; init; }

    /// <summary>
    /// Of what stands in brackets in a Japanese sentence: the index of the word of the sentence around it that it follows, -1 for none before it. What is in
    /// brackets is read as a sentence of its own, as the annotated text does, and comes right after the outer one.
    /// </summary>
    public int? BracketAfter { get; init; }

    /// <summary>What it was read as.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>In the order of the text, not overlapping; white space between words belongs to none.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>In the order of the text; together they cover all words.</summary>
    public required IReadOnlyList<Phrase> Phrases { get; init; }

    /// <summary>Over the words.</summary>
    public required DependencyTree Tree { get; init; }

    /// <summary>By the place of the predicate.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>By place, not overlapping.</summary>
    public required IReadOnlyList<Name> Names { get; init; }
}
