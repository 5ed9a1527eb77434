namespace GraphService.Extraction.Amounts;

/// <summary>Currencies by their words, signs and codes, and the patterns that find these.</summary>
internal static class Currencies
{
    /// <summary>Codes that stand before or behind a figure; one that is also a word (TRY, ALL, PHP) is left out.</summary>
    public const string Codes = "USD|JPY|EUR|GBP|CNY|RMB|CHF|VND|KRW|INR|AUD|CAD|NZD|SGD|HKD|TWD|RUB|THB"
        + "|IDR|MYR|KZT|TJS|UZS|BRL|ZAR|SEK|NOK|DKK|PLN|AED|SAR|ILS"
        + "|CZK|HUF|MXN|CLP|COP|PEN|ARS|EGP|NGN|KES|GHS|QAR|KWD|PKR|BDT|LKR|GEL|AMD|AZN|UAH|RON|RSD|ISK|MNT|LAK"
        + "|KHR|MMK|KGS|BGN|MAD|TND|DZD|JOD|OMR|BHD|IQD|ETB|TZS|UGX|RWF|ZMW|MZN|AOA|XOF|XAF|NPR|PYG|UYU|BOB|MDL|BYN|BAM|MKD|MOP";

    /// <summary>What stands before a figure: US$, €, CHF.</summary>
    public const string Signs = @"(?<![A-Za-z])(?:(?:US|HK|NT|NZ|AU|CA|A|C|S)?\$|[€£¥₩₹]|(?-i:" + Codes + @")(?=\s?[0-9]))";

    /// <summary>What stands behind a figure in Japanese text. 5円高 is a move of the rate, 二元論 no sum.</summary>
    public const string Japanese = "(?:円(?![高安卓])|(?:米|豪|香港|シンガポール|カナダ|台湾|US)?ドル(?!高|安)|ユーロ|人民元|元(?![年論系素来本化])"
        + "|ポンド|ウォン|ルピー|ルーブル|スイスフラン|バーツ|ドン|テンゲ|ソモニ|スム|ルピア|リンギット|ズロチ|ズウォティ|フォリント|チェココルナ|スウェーデンクローナ|ノルウェークローネ|デンマーククローネ"
        + "|フリブナ|フリヴニャ|ラリ(?!ー)|トゥグルグ|リエル|トルコリラ|レアル|南アフリカランド|メキシコペソ|フィリピンペソ|ディルハム|サウジリヤル|ケニアシリング"
        + "|ガーナセディ|セディ|ナイラ|キルギスソム|(?-i:" + Codes + ")(?![A-Za-z]))";

    /// <summary>What stands behind a figure in English text; "won" and "pounds" only behind a large one.</summary>
    public const string English = @"(?:(?:(?:U\.S\.|US|Hong Kong|Singapore|Australian|Canadian|Taiwan) )?dollars?|yen|euros?|yuan|renminbi"
        + @"|rupees|rubles|roubles|Swiss francs"
        + @"|(?<=(?:lion|bn|mn|tn|,[0-9]{3})\s)(?:won|pounds)|baht|dong|tenge|somoni|rupiah|ringgit|zlotys?|forints|(?:Czech )?koruna|(?:Swedish )?kronor"
        + "|Norwegian kroner|Danish kroner|hryvnias?|lari|tugriks?|Turkish lira|(?:Brazilian )?reais|Mexican pesos|Philippine pesos|dirhams|Saudi riyals"
        + @"|Kenyan? shillings|cedis|naira|(?<=(?:lion|bn|mn|tn|,[0-9]{3})\s)(?:lei|rand)|(?-i:" + Codes + @"))\b";

    private static readonly HashSet<string> KnownCodes = [.. Codes.Split('|')];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["JPY"] = ["円", "日本円", "yen", "¥"],
        ["USD"] = ["ドル", "米ドル", "usドル", "dollars", "dollar", "us dollars", "us dollar", "u.s. dollars", "u.s. dollar", "$", "us$"],
        ["EUR"] = ["ユーロ", "euros", "euro", "€"],
        ["CNY"] = ["人民元", "元", "yuan", "renminbi", "rmb"],
        ["GBP"] = ["ポンド", "pounds", "£"],
        ["KRW"] = ["ウォン", "won", "₩"],
        ["INR"] = ["ルピー", "rupees", "₹"],
        ["RUB"] = ["ルーブル", "rubles", "roubles"],
        ["AUD"] = ["豪ドル", "a$", "au$", "australian dollars", "australian dollar"],
        ["NZD"] = ["nz$"],
        ["SGD"] = ["シンガポールドル", "s$", "singapore dollars", "singapore dollar"],
        ["HKD"] = ["香港ドル", "hk$", "hong kong dollars", "hong kong dollar"],
        ["CAD"] = ["カナダドル", "c$", "ca$", "canadian dollars", "canadian dollar"],
        ["TWD"] = ["台湾ドル", "nt$", "taiwan dollars", "taiwan dollar"],
        ["CHF"] = ["スイスフラン", "swiss francs"],
        ["THB"] = ["バーツ", "baht"],
        ["VND"] = ["ドン", "dong"],
        ["KZT"] = ["テンゲ", "tenge"],
        ["TJS"] = ["ソモニ", "somoni"],
        ["UZS"] = ["スム"],
        ["IDR"] = ["ルピア", "rupiah"],
        ["MYR"] = ["リンギット", "ringgit"],
        ["PLN"] = ["ズロチ", "ズウォティ", "zloty", "zlotys"],
        ["HUF"] = ["フォリント", "forints"],
        ["CZK"] = ["チェココルナ", "czech koruna", "koruna"],
        ["SEK"] = ["スウェーデンクローナ", "kronor", "swedish kronor"],
        ["NOK"] = ["ノルウェークローネ", "norwegian kroner"],
        ["DKK"] = ["デンマーククローネ", "danish kroner"],
        ["UAH"] = ["フリブナ", "フリヴニャ", "hryvnia", "hryvnias"],
        ["GEL"] = ["ラリ", "lari"],
        ["MNT"] = ["トゥグルグ", "tugrik", "tugriks"],
        ["KHR"] = ["リエル"],
        ["TRY"] = ["トルコリラ", "turkish lira"],
        ["BRL"] = ["レアル", "reais", "brazilian reais"],
        ["ZAR"] = ["南アフリカランド", "rand"],
        ["MXN"] = ["メキシコペソ", "mexican pesos"],
        ["PHP"] = ["フィリピンペソ", "philippine pesos"],
        ["AED"] = ["ディルハム", "dirhams"],
        ["SAR"] = ["サウジリヤル", "saudi riyals"],
        ["KES"] = ["ケニアシリング", "kenyan shillings", "kenya shillings"],
        ["GHS"] = ["ガーナセディ", "セディ", "cedis"],
        ["NGN"] = ["ナイラ", "naira"],
        ["RON"] = ["lei"],
        ["KGS"] = ["キルギスソム"],
    };

    private static readonly Dictionary<string, string> CodesOfWords =
        Words.SelectMany(w => w.Value.Select(word => (word, w.Key))).ToDictionary(w => w.word, w => w.Key, StringComparer.Ordinal);

    /// <summary>The code of ISO 4217, or null for a word that is none; in any case of letters.</summary>
    public static string? CodeOf(string word) => CodesOfWords.GetValueOrDefault(word.ToLowerInvariant()) ?? (KnownCodes.Contains(word) ? word : null);
}
