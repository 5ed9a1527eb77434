using GraphService.Conflicts;

namespace GraphService.Extraction.Tests.Conflicts;

public sealed class ConflictsOfDocumentsTests
{
    [Theory]
    [InlineData("カモメ商事株式会社は、株式会社ヒイラギ電機に10億円を出資した。", "カモメ商事株式会社は、株式会社ヒイラギ電機に12億円を出資した。", ConflictKind.Amount)]
    [InlineData("カモメ商事株式会社は株式会社ヒイラギ電機の株式を20%保有している。", "カモメ商事株式会社は株式会社ヒイラギ電機の株式を35%保有している。", ConflictKind.Share)]
    [InlineData("第3回太平洋防災フォーラムは2025年5月10日に東京で開催された。", "第3回太平洋防災フォーラムは2025年5月12日に東京で開催された。", ConflictKind.Date)]
    [InlineData("カモメ商事株式会社は株式会社ヒイラギ電機を買収した。", "カモメ商事株式会社は株式会社ヒイラギ電機を買収していない。", ConflictKind.Denial)]
    [InlineData("Seagull Trading Ltd acquired Holly Electric Inc. in March 2024.", "Seagull Trading Ltd acquired Holly Electric Inc. in May 2024.", ConflictKind.Date)]
    [InlineData("株式会社ヒイラギ電機の山田太郎社長が述べた。", "株式会社ヒイラギ電機の佐藤次郎社長が述べた。", ConflictKind.Role)]
    public void Documents_ThatContradictEachOther_GiveAConflict(string one, string other, ConflictKind kind) =>
        Compiled(one, other).Select(c => c.Kind).ShouldBe([kind]);

    [Theory]
    [InlineData("カモメ商事株式会社は、株式会社ヒイラギ電機に9億4400万円を出資した。", "カモメ商事株式会社は、株式会社ヒイラギ電機に約9億円を出資した。")]
    [InlineData("第3回太平洋防災フォーラムは2025年5月10日に東京で開催された。", "第3回太平洋防災フォーラムは2025年5月に東京で開催された。")]
    [InlineData("第3回太平洋防災フォーラムは2025年5月10日に東京で開催された。", "第4回太平洋防災フォーラムは2025年5月12日に東京で開催された。")]
    [InlineData("Seagull Trading Ltd invested $9.44 million in Holly Electric Inc.", "Seagull Trading Ltd invested $9.4 million in Holly Electric Inc.")]
    public void Documents_OfWhichOneIsLessExact_GiveNone(string one, string other) => Compiled(one, other).ShouldBeEmpty();

    private static IReadOnlyList<Conflict> Compiled(string one, string other) => Compiling.Files(
        ("documents/a.txt", $"date: 2025-06-02\n\n{one}\n"), ("documents/b.txt", $"date: 2025-06-02\n\n{other}\n")).Conflicts;
}
