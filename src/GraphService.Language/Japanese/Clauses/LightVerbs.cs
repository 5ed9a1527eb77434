using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Verbs that only say that what their object names is done.</summary>
internal static class LightVerbs
{
    private static readonly string[] Words =
    [
        "行う", "行なう", "おこなう", "実施", "する", "進める", "図る", "遂げる", "果たす", "実行",
        "完了", "開始", "始める", "続ける", "継続", "推進", "再開", "着手", "重ねる",
    ];

    // Who does it is who does what its object names.
    private static readonly string[] Controlling =
    [
        "発表", "決める", "決定", "合意", "表明", "約束", "計画", "検討", "目指す", "予定", "見送る",
        "中止", "断念", "提案", "示す", "決議", "公表", "準備", "急ぐ", "延期", "取りやめる", "取り止める", "否定", "協議", "交渉", "進める", "拒否",
    ];

    private static readonly HashSet<uint> Governors = [.. Words.Concat(Controlling).Select(word => Hash.Of(word))];

    private static readonly HashSet<uint> All = [.. Words.Select(word => Hash.Of(word))];

    /// <summary>Whether its subject is that of the verbal noun which is its object, too.</summary>
    public static bool Controls(WordView word) => Governors.Contains(word.Base);

    public static bool Contains(WordView word) => All.Contains(word.Base);
}
