namespace GraphService.Testing.Graphs;

/// <summary>What random graphs are made of: few enough that names, dates and sums often fall together.</summary>
internal static class RandomNames
{
    public static readonly string[] Entities =
    [
        "Zypl AI", "Zypl", "ZYPL AI Inc.", "Carbide Ventures", "Carbide Venture", "Prosus", "Sony Corporation", "A", "AI", "Tajikistan", "Azizjon Azimi",
        "ザイプル", "タジキスタン", "タジキスタン共和国", "アジズジョン・アジミ", "ソニー株式会社", "ｿﾆｰ", "さくらインターネット", "日", "日本", "日本政府", "𠮷野家", "𠮷", "ＡＩ戦略", "AI Startup Lab",
    ];

    public static readonly string[] Paragraphs =
    [
        "AI is said to be everywhere, and AI again.", "日本政府はデータセンターを建設する。", "タジキスタン共和国のAI企業、Zypl AIに投資した。", "データ\nセンター", "Investors invest; an investor invested 10%.",
        "𠮷野家で🎉", "“Zypl AI” (ザイプル)", "ＡＩ戦略", "…", "x",
    ];

    public static readonly string[] Dates = ["2024", "2025", "FY2024", "FY2025", "2025-H1", "2025-H2", "2025-Q1",
        "2025-Q4", "2025-04", "2025-10", "2025-04-25", "2025-10-01", "2026-01-01"];

    public static readonly string[] Searches =
    [
        "", " ", "・", "A", "a", "AI", "ai", "日", "𠮷", "ソニー", "そにー", "ｿﾆｰ", "Zypl", "zypl ai", "zipl ai", "Carbide Ventrues", "carbyde ventures", "ventures", "Prosu", "タジキスタン", "タジクスタン", "アジミ", "株式会社",
        "invest", "inv", "investor", "データセンター", "AI企業", "データ 投資", "\"", "*", "AND OR NOT", "a:b~2^(", "\ud800", "🎉", "戦略 日本 AI AI",
    ];
}
