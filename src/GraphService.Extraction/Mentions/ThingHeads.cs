using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Mentions;

/// <summary>Last nouns that say what a noun phrase is: 声明 an agreement, 首脳会議 a summit.</summary>
internal static partial class ThingHeads
{
    private static readonly (string Words, EntityType Type, string Subtype)[] Kinds =
    [
        ("首脳会議|首脳会合|首脳会談|サミット", EntityType.Event, "summit"),
        ("閣僚会合|閣僚会議|外相会合|外相会談|大臣会合|閣僚級会合|閣僚級会議", EntityType.Event, "ministerial-meeting"),
        ("カンファレンス|国際会議|シンポジウム|セミナー|年次総会|コンファレンス|ワークショップ|フォーラム20[0-9]{2}", EntityType.Event, "conference"),
        ("合同会議|本会議|総会|セッション", EntityType.Event, "session"),
        ("対話", EntityType.Event, "dialogue"),
        ("会合|会談|面談|電話会議", EntityType.Event, "meeting"),
        ("訪日|訪問", EntityType.Event, "visit"),
        ("万博|博覧会|展示会", EntityType.Event, "expo"),
        ("共同声明|共同宣言|宣言|声明|協定|条約|覚書|議定書|合意書|合意文書|憲章", EntityType.Initiative, "agreement"),
        ("イニシアティブ|イニシアチブ|プログラム|パートナーシップ|補助事業|事業", EntityType.Initiative, "programme"),
        ("国家戦略|発展戦略|戦略|基本計画|行動計画|計画|ロードマップ|ビジョン|政策パッケージ|支援パッケージ|パッケージ|フレームワーク|フレーム|優遇税制|税制|政策|予算", EntityType.Initiative, "strategy"),
        ("データセンター|テクノパーク|水力発電所|原子力発電所|発電所|研究開発センター|開発センター|地域センター|工場|クラスター|プロジェクト|共同開発|大規模言語モデル|基盤モデル|輸送路|ルート", EntityType.Initiative, "project"),
        ("決議|法案|規制枠組み|規制の枠組み|規則案|枠組み", EntityType.Initiative, "legal-act"),
        ("構想|コンセプト|概念", EntityType.Initiative, "concept"),
        ("白書|報告書|レポート", EntityType.Initiative, "publication"),
        ("新会社|合弁会社|子会社", EntityType.Company, "company"),
    ];

    private static readonly Dictionary<string, (EntityType, string)> ByWord =
        Kinds.SelectMany(k => k.Words.Split('|'), (k, word) => (word, k)).ToDictionary(w => w.word, w => (w.k.Type, w.k.Subtype), StringComparer.Ordinal);

    private static readonly string All = string.Join('|', Kinds.SelectMany(k => k.Words.Split('|')).OrderByDescending(w => w.Length));

    /// <summary>A head and what it makes of its phrase.</summary>
    public sealed record Head(string Word, EntityType Type, string Subtype)
    {
        public int Length => Word.Length;
    }

    /// <summary>Every head in a text that ends a noun phrase, with its place.</summary>
    public static IEnumerable<(int Start, Head Head)> In(string text, int start, int end)
    {
        foreach (Match m in Inside.Matches(text[..end], start))
            yield return (m.Index, Of(m.Value));
    }

    /// <summary>The head with which a text ends.</summary>
    public static Head? AtEnd(string text) => Ending.Match(text) is { Success: true } m ? Of(m.Value) : null;

    /// <summary>The head with which a text begins, where it ends a noun phrase.</summary>
    public static Head? AtStart(string text) => Starting.Match(text) is { Success: true } m ? Of(m.Value) : null;

    /// <summary>The head of exactly this word.</summary>
    public static Head Of(string word)
    {
        // フォーラム2025 is the only head that is a pattern.
        var (type, subtype) = ByWord.GetValueOrDefault(word, (EntityType.Event, "conference"));
        return new Head(word, type, subtype);
    }

    // No further kanji, katakana or Latin letter may follow, and no する: 協定書, 計画する.
    private static readonly Regex Inside = new($"(?:{All})(?![一-龥々ァ-ヴーA-Za-z]|する|した|し、|して|され)", RegexOptions.CultureInvariant, PatternTimeout.Limit);
    private static readonly Regex Ending = new($"(?:{All})$", RegexOptions.CultureInvariant, PatternTimeout.Limit);
    private static readonly Regex Starting = new($"^(?:{All})(?![一-龥々ァ-ヴーA-Za-z])", RegexOptions.CultureInvariant, PatternTimeout.Limit);
}
