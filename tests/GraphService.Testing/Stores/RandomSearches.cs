using CsCheck;
using GraphService.Graphs;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <summary>
/// Graphs whose names and paragraphs are made of all kinds of characters, and searches for pieces of them: as they are, longer, or with an edit. An
/// index cuts texts in its own way; whatever it makes of them, what stands there must be found.
/// </summary>
internal static class RandomSearches
{
    private static readonly string[] Pieces =
    [
        "a", "at", "the", "they", "ai", "zypl", "Invest", "invest", "or", "É", "ß", "ω", "ж", "İ", "ı", "0", "10", "2025", "日", "本", "政府", "の", "らーめん", "データ", "ー", "ッ", "ｿﾆｰ", "Ａ", "㍿", "㌔", "が", "か\u3099",
        "한국", "어", "ไทย", "سلام", "שלום", "हिन्दी", "𠮷", "🎉", "1\ufe0f\u20e3", "👩\u200d💻", "e\u0301", "\u0301", "\ufe0f", "\u200d", " ", "  ", "\u3000", "_", "-", ".", ",", "'", "’", "・", "/", "@", "#", "(", ")", "\"", "*", ":", "\\", "~", "\n", "、", "。", "「", "」",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Pieces).Array[1, 8].Select(string.Concat);

    /// <summary>A graph with searches in it.</summary>
    public static Gen<(CompiledGraph Graph, string[] Searches)> All { get; } = Gen.Select(
        Texts.Where(t => !string.IsNullOrWhiteSpace(t)).Array[1, 24],
        Texts.Array[1, 16],
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 99], Gen.Int[1, 12], Gen.Int[0, 99], Gen.OneOf("", "", "x", "日", " ", "a")).Array[40],
        (names, paragraphs, cuts) => (Graph(names, paragraphs), cuts.Select(c => Search([.. names, .. paragraphs], c.Item1, c.Item2, c.Item3, c.Item4, c.Item5)).ToArray()));

    private static CompiledGraph Graph(string[] names, string[] paragraphs)
    {
        var graph = new GraphBuilder();
        foreach (var name in names)
            graph.Company(name);
        foreach (var paragraph in paragraphs)
            graph.Paragraph(paragraph);
        return graph.Build();
    }

    // A piece of a text, with something put in place of one of its characters or nothing.
    private static string Search(string[] texts, int which, int from, int length, int edit, string put)
    {
        var text = texts[which % texts.Length];
        var start = from % text.Length;
        var piece = text.Substring(start, Math.Min(length, text.Length - start));
        var at = edit % (piece.Length + 1);
        return edit % 3 == 0 ? piece : string.Concat(piece.AsSpan(0, at), put, piece.AsSpan(Math.Min(piece.Length, at + (edit % 2))));
    }
}
