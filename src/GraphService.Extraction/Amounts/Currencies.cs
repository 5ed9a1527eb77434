namespace GraphService.Extraction.Amounts;

/// <summary>Currencies by their words and signs.</summary>
internal static class Currencies
{
    /// <summary>The code of ISO 4217, or null for a word that is none; in any case of letters.</summary>
    public static string? CodeOf(string word) => word.ToLowerInvariant().TrimEnd('.') switch
    {
        "円" or "yen" or "jpy" or "¥" => "JPY",
        "ドル" or "米ドル" or "usドル" or "dollars" or "dollar" or "us dollars" or "us dollar" or "u.s. dollars" or "u.s. dollar" or "usd" or "$" or "us$" => "USD",
        "ユーロ" or "euros" or "euro" or "eur" or "€" => "EUR",
        "人民元" or "元" or "yuan" or "cny" or "rmb" => "CNY",
        "ポンド" or "pounds" or "gbp" or "£" => "GBP",
        "ウォン" or "won" or "krw" or "₩" => "KRW",
        "ルピー" or "rupees" or "inr" or "₹" => "INR",
        "ルーブル" or "rubles" or "roubles" or "rub" => "RUB",
        "豪ドル" or "a$" or "aud" => "AUD",
        "シンガポールドル" or "s$" or "sgd" => "SGD",
        "香港ドル" or "hk$" or "hkd" => "HKD",
        "カナダドル" or "c$" or "cad" => "CAD",
        "スイスフラン" or "chf" or "swiss francs" => "CHF",
        "台湾ドル" or "nt$" or "twd" => "TWD",
        "バーツ" or "baht" or "thb" => "THB",
        "ドン" or "dong" or "vnd" => "VND",
        "テンゲ" or "tenge" or "kzt" => "KZT",
        "ソモニ" or "somoni" or "tjs" => "TJS",
        "スム" or "uzs" => "UZS",
        _ => null,
    };
}
