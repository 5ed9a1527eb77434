using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Statements.Completing;

/// <summary>Dates that lines, rows and labels give, deadlines, and what lies ahead: <c>subject | PREDICATE | object | STANCE | date or beginning</c>.</summary>
public sealed class LineDateTests
{
    private const string Profile = "Linden Motors Ltd – company profile\n\n";

    [Theory]
    [InlineData(Profile + "Year founded: 2018\nFounders: Anna Kestrel, Tom Wren\n", "Anna Kestrel | FOUNDED | Linden Motors Ltd | ASSERTED | 2018")]
    [InlineData(Profile + "Founded: 2018 in Leeds\nFounders: Anna Kestrel\n", "Anna Kestrel | FOUNDED | Linden Motors Ltd | ASSERTED | 2018")]
    [InlineData(Profile + "History\n2021 – Acquires Dutch sensor maker Deltasense\n", "Linden Motors Ltd | ACQUIRED | Deltasense | ASSERTED | 2021")]
    [InlineData(Profile + "History\nMarch 2024 – Seed round of £2m led by Northgate Ventures\n", "Northgate Ventures | INVESTED_IN | Linden Motors Ltd | ASSERTED | 2024-03")]
    [InlineData(Profile + "Public support: Danish Growth Fund (DKK 4 million, 2020)\nLenders: Oak Bank (2022)\n", "Oak Bank | LENT_TO | Linden Motors Ltd | ASSERTED | 2022")]
    [InlineData("沿革\n\n2015年4月　青空製薬株式会社が星野機械株式会社を買収\n", "青空製薬株式会社 | ACQUIRED | 星野機械株式会社 | ASSERTED | 2015-04")]
    [InlineData("Hailong Ports Ltd has owned 30% of Linden Motors Ltd since 2020.", "Hailong Ports Ltd | OWNS | Linden Motors Ltd | ASSERTED | 2020")]
    public void Line_WithADate_DatesWhatItStates(string text, string statement) => Shown(Compiling.Text(text)).ShouldContain(statement);

    [Theory]
    // Of what lies ahead of the text nothing is a fact, and a deadline is the date of what is planned.
    [InlineData("Leeds, 3 March 2026\n\nThe ministry hosts the Copper Forum in Leeds on 5 May 2026.", "Copper Forum | HELD_AT | Leeds | PLANNED | 2026-05-05")]
    [InlineData("2026年3月3日\n\n銅フォーラムは2026年5月5日に東京で開催される。", "銅フォーラム | HELD_AT | 東京 | PLANNED | 2026-05-05")]
    [InlineData("Leeds, 3 March 2026\n\nThe Copper Forum was held in Leeds on 2 March 2026.", "Copper Forum | HELD_AT | Leeds | ASSERTED | 2026-03-02")]
    [InlineData("2026年3月3日\n\n銅フォーラムは2026年3月2日に東京で開催された。", "銅フォーラム | HELD_AT | 東京 | ASSERTED | 2026-03-02")]
    public void Event_AheadOfTheText_IsPlanned(string text, string statement) => Shown(Compiling.Text(text)).ShouldContain(statement);

    private static IReadOnlyList<string> Shown(CompiledGraph graph)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Select(s =>
            $"{names[s.Subject]} | {s.Predicate} | {names[s.Object]} | {s.Stance.ToString().ToUpperInvariant()} | {s.Qualifiers.Date ?? s.Qualifiers.ValidFrom}")];
    }
}
