using GraphService.Extraction.Evaluation;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Evaluation;

/// <summary>How the qualifiers of one statement that matches are judged.</summary>
public sealed class QualifierTests : IDisposable
{
    private static readonly Accuracy Right = new(1, 1);
    private static readonly Accuracy Wrong = new(0, 1);
    private static readonly Accuracy NotJudged = new(0, 0);

    private readonly Scored scored = new();

    public static TheoryData<string, string[], string, Stance, bool> Stances() => new()
    {
        // labelled stance, also accepted, stated predicate, stated stance, whether it is right
        { "PLANNED", [], "OWNS", Stance.Planned, true },
        { "PLANNED", [], "OWNS", Stance.Asserted, false },
        { "PLANNED", ["EXPECTED"], "OWNS", Stance.Expected, true },
        { "PLANNED", ["EXPECTED"], "NEGOTIATES_WITH", Stance.Expected, false },
        { "ASSERTED", [], "NEGOTIATES_WITH", Stance.Negotiating, true },
    };

    // labelled sum, stated value, currency and bound, whether it is right
    public static TheoryData<object?, decimal?, string?, Bound, bool?> Sums() => new()
    {
        { new { value = 1000, currency = "USD", bound = "EXACT" }, 1004, "USD", Bound.Exact, true },
        { new { value = 1000, currency = "USD", bound = "EXACT" }, 1006, "USD", Bound.Exact, false },
        { new { value = 1000, currency = "USD", bound = "EXACT" }, 1000, "JPY", Bound.Exact, false },
        { new { value = 1000, currency = "USD", bound = "EXACT" }, 1000, "USD", Bound.AtMost, false },
        { new { value = 1000, currency = "USD", bound = "EXACT", acceptBound = new[] { "AT_MOST" } }, 1000, "USD", Bound.AtMost, true },
        { new { value = 1000, currency = "USD", bound = "EXACT" }, null, null, Bound.Exact, false },
        { null, 1000, "USD", Bound.Exact, false },
        { null, null, null, Bound.Exact, null },
    };

    public static TheoryData<string?, string[], string?, bool?> Dates() => new()
    {
        // labelled date, also accepted, stated date, whether it is right
        { "2025-10", [], "2025-10", true },
        { "2025-10", [], "2025-10-25", true },
        { "2025-10-25", [], "2025-10", false },
        { "2025-10", ["2026"], "2026", true },
        { "--10-25", [], "2025-10-25", true },
        { "2025-10", [], null, false },
        { null, [], "2025-10", null },
        { null, [], null, null },
    };

    public void Dispose() => scored.Dispose();

    [Theory]
    [MemberData(nameof(Stances))]
    public void Stance_LabelledOrAccepted_IsRight(string labelled, string[] accepted, string predicate, Stance stated, bool right)
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("stance", labelled), ("acceptStance", accepted), ("acceptPredicate", new[] { predicate }));
        scored.Graph.State(scored.Alder, predicate, scored.Birch, new() { Stance = stated });
        scored.Evaluate().Stance.ShouldBe(right ? Right : Wrong);
    }

    [Theory]
    [MemberData(nameof(Sums))]
    public void Amount_WithinHalfAPercent_IsRight(object? labelled, decimal? value, string? currency, Bound bound, bool? right)
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("amount", labelled));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Amount = value is { } sum ? Said.Sum(sum, currency, bound) : null });
        scored.Evaluate().Amount.ShouldBe(Judged(right));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_AsExactAsTheLabelOrMore_IsRight(string? labelled, string[] accepted, string? stated, bool? right)
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("date", labelled), ("acceptDate", accepted));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Date = stated });
        var result = scored.Evaluate();
        result.Date.ShouldBe(Judged(right));
        result.DateWhereNone.ShouldBe(labelled is null && stated is not null ? 1 : 0);
    }

    [Fact]
    public void Date_FromWhenItHolds_IsRightToo()
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("date", "2020"));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { From = "2020-04" });
        scored.Evaluate().Date.ShouldBe(Right);
    }

    [Theory]
    [InlineData("document", false, true)]
    [InlineData("document", true, false)]
    [InlineData("cove", true, false)]
    [InlineData("birch", true, true)]
    public void Speaker_LabelledOrTheDocument_IsRight(string labelled, bool speaks, bool right)
    {
        scored.Labels.Statement("alder", "OWNS", "birch", ("speaker", labelled));
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Speaker = speaks ? scored.Birch : null });
        scored.Evaluate().Speaker.ShouldBe(right ? Right : Wrong);
    }

    [Fact]
    public void Combined_OfAllFigures_WeighsThem()
    {
        // Entities 1; statements: 1 of 2 found, none wrong, so 2/3; stance right, sum wrong, date not judged: (0.4 + 0) / 0.6.
        scored.Labels.Statement("alder", "OWNS", "birch", ("amount", null));
        scored.Labels.Statement("birch", "LOCATED_IN", "cove");
        scored.Graph.State(scored.Alder, "OWNS", scored.Birch, new() { Amount = Said.Sum(5) });
        var result = scored.Evaluate();
        result.Qualifiers.ShouldBe(2.0 / 3, 1e-9);
        result.Combined.ShouldBe(0.3 + (0.7 * 2 / 3 * (0.6 + (0.4 * 2 / 3))), 1e-9);
    }

    private static Accuracy Judged(bool? right) => right switch { null => NotJudged, true => Right, false => Wrong };
}
