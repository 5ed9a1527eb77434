using GraphService.Conflicts;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Neo4j.Layout;
using GraphService.Statements;

namespace GraphService.Neo4j.Bulk;

/// <summary>One of each kind with everything stated that can be, by which the tables' columns are known before the first row.</summary>
internal static class FullRows
{
    // No double holds one of them, so that each has all three properties of a figure.
    private const decimal Sum = 9007199254740993m;
    private const decimal Percentage = 33.333333333333333333m;

    private static readonly PartialDate Day = PartialDate.Year(2000);
    private static readonly TextSpan Whole = new(0, 1);
    private static readonly Money Money = new(Sum, "USD", Bound.Exact, "x", Sum);

    public static readonly SourceText Text = new("x");

    public static readonly SourceDocument Document = new(new DocumentId("document"), "x", "x", 1)
    {
        Title = "x",
        Language = "en",
        Date = Day,
        Author = "x",
        Publisher = "x",
        Source = "x",
    };

    public static readonly Entity Entity = new(new EntityId("entity"), EntityType.Company, "x", "x")
    {
        Subtype = "x",
        Names = [new Name("x", "en", NameKind.Primary)],
        Date = Day,
        FormerIds = [new EntityId("former")],
    };

    public static readonly Passage Passage = new(new PassageId("passage"), Document.Id, Whole, PassageKind.Paragraph);

    public static readonly Mention Mention = new(Document.Id, Whole, "x", Entity.Id, Entity.Type);

    public static readonly Evidence Evidence = new(Document.Id, Whole, "x", 1, 1) { Speaker = Entity.Id, SpeakerText = "x", Author = "x", Publisher = "x", Reader = "x" };

    public static readonly Statement Statement = new(new StatementId("statement"), Entity.Id, "OWNS", Entity.Id, Stance.Asserted, 1, [Evidence])
    {
        Qualifiers = new Qualifiers
        {
            Amount = Money,
            RoundAmount = Money,
            Share = new Share(Percentage, Percentage, Bound.Exact, "x"),
            Role = "x",
            Round = "x",
            Date = Day,
            ValidFrom = Day,
            ValidUntil = Day,
        },
        Inferred = "x",
        Decisions = [new Decision("x", "x", "x", "x", 1)],
    };

    public static readonly Conflict Conflict = new(new ConflictId("conflict"), ConflictKind.Amount, [Statement.Id], "x");

    public static PropertyMap DiagnosticProperties => DiagnosticLayout.Properties(
        new Diagnostic("X", Severity.Info, "x") { Document = Document.Id, Path = "x", Span = Whole, Line = 1, Column = 1 }, before: 0);
}
