using System.Text.RegularExpressions;
using GraphService.Documents;

namespace GraphService.Extraction.Passages;

/// <summary>Finds what a document holds besides its own text: related links, advertising, author boxes, and text that it repeats.</summary>
internal static partial class SetAside
{
    /// <summary>The blocks with those of the kinds BOILERPLATE and REPEATED marked.</summary>
    public static IReadOnlyList<Block> Mark(string text, IReadOnlyList<Block> blocks)
    {
        var tail = TailStart(text, blocks);
        var repeated = new RepeatedText();
        return [.. blocks.Select((b, i) => b.Kind == PassageKind.FrontMatter ? b
            : i >= tail || Noise().IsMatch(text[b.Body..b.End]) ? b with { Kind = PassageKind.Boilerplate, SpeakerLine = null }
            : repeated.Repeats(i, text[b.Body..b.End]) is { } earlier ? b with { Kind = PassageKind.Repeated, SpeakerLine = null, Repeats = earlier } : b)];
    }

    // From 参考資料 or 関連記事 on nothing is the document's own; such a heading near the top begins a box that can't be told from the text.
    private static int TailStart(string text, IReadOnlyList<Block> blocks)
    {
        var end = blocks.Count == 0 ? 0 : blocks[^1].End;
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i].Start * 3 >= end && TailHeading().IsMatch(text[blocks[i].Body..blocks[i].End]))
                return i;
        return blocks.Count;
    }

    [GeneratedRegex(@"^\s*[#*■【\[]*\s*(?:参考(?:資料|文献|記事|リンク|サイト|URL)?|出典|引用元|関連(?:記事|ニュース|リンク|コンテンツ|する記事)"
        + "|おすすめ(?:の?記事)?|あわせて読みたい|人気(?:の?記事|ランキング)|最新(?:の?記事|ニュース)|新着(?:の?記事)?|アクセスランキング"
        + "|この記事を(?:書いた人|シェア.*)|著者(?:プロフィール|紹介)?|執筆者|ライター|プロフィール|コメント|タグ|カテゴリー?|免責事項|お問い合わせ"
        + "|References|Related (?:articles|posts|stories)|Read more|More from .{1,30}|About the author|Share this.*"
        + @"|Recommended|Latest news)\s*[】\]:]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TailHeading();

    [GeneratedRegex(@"^\s*(?:Ads by \w+|広告|スポンサー(?:ド)?リンク|PR|Sponsored|Advertisement|シェアする|ツイート"
        + @"|続きを読む|目次|-{3,}.*|={3,}|©.*|Copyright .*|All rights reserved.*|無断転載.*)\s*$"
        + "|生成AIに?より.{0,40}(?:生成|作成)されて|免責事項をご確認|Subscribe to our newsletter", RegexOptions.IgnoreCase)]
    private static partial Regex Noise();
}
