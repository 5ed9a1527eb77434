using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>What one sign of an annotated sentence stands for: an entity, or a date, sum or share.</summary>
internal sealed record Slot(int Start, int End)
{
    /// <summary>The candidate of an entity.</summary>
    public Candidate? Candidate { get; init; }

    /// <summary>The entity, pronouns resolved.</summary>
    public DocumentEntity? Entity { get; init; }

    public DateMention? Date { get; init; }

    public AmountMention? Amount { get; init; }

    public ShareMention? Share { get; init; }

    /// <summary>The set that a text says includes this one: A社を含むファンド.</summary>
    public int? MemberOf { get; set; }

    /// <summary>Other slots with which it is listed: A、BとC; itself too. Their last one carries the particle.</summary>
    public IReadOnlyList<int> List { get; set; } = [];
}
