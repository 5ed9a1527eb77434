using GraphService.Dates;
using GraphService.Extraction.Resolution;
using GraphService.Statements;

namespace GraphService.Extraction.Statements.Completing;

/// <summary>A round of which a sentence tells.</summary>
/// <param name="Start">Where the sentence begins in the normalised text.</param>
/// <param name="Block">The passage in which it stands: its index.</param>
/// <param name="Firms">What the sentence names, or else its section.</param>
internal sealed record ToldRound(int Start, int Block, IReadOnlySet<DocumentEntity> Firms)
{
    /// <summary>The sum of the round, where the sentence has one sum and no other money.</summary>
    public Money? Sum { get; init; }

    /// <summary>Its name: Series B.</summary>
    public string? Name { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Whether the sentence itself says who put in, so that others did only where they are said to join.</summary>
    public bool NamesInvestors { get; init; }
}
