using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Verbs that only say that what their object names is done.</summary>
internal static class LightVerbs
{
    private static readonly string[] Words = ["行う", "行なう", "おこなう", "実施", "する", "進める", "図る", "遂げる", "果たす", "実行", "完了", "開始", "始める", "続ける", "継続"];

    private static readonly HashSet<uint> All = [.. Words.Select(word => Hash.Of(word))];

    public static bool Contains(WordView word) => All.Contains(word.Base);
}
