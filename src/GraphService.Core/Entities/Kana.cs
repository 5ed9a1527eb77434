using System.Text;

namespace GraphService.Entities;

/// <summary>Kana in Latin letters, after Hepburn, for ids and for English forms of names that the documents give only in kana.</summary>
public static class Kana
{
    private const string Table =
        "キャkya キュkyu キョkyo シャsha シュshu ショsho チャcha チュchu チョcho ニャnya ニュnyu ニョnyo ヒャhya ヒュhyu ヒョhyo ミャmya ミュmyu ミョmyo "
        + "リャrya リュryu リョryo ギャgya ギュgyu ギョgyo ジャja ジュju ジョjo ビャbya ビュbyu ビョbyo ピャpya ピュpyu ピョpyo "
        + "ファfa フィfi フェfe フォfo フュfyu ティti ディdi トゥtu ドゥdu デュdyu テュtyu チェche シェshe ジェje ツァtsa ツィtsi ツェtse ツォtso "
        + "ウィwi ウェwe ウォwo ヴァva ヴィvi ヴェve ヴォvo イェye クァkwa クィkwi クェkwe クォkwo グァgwa スィsi ズィzi "
        + "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno "
        + "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn "
        + "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu "
        + "ァa ィi ゥu ェe ォo ャya ュyu ョyo ヮwa ヵka ヶke";

    private static readonly Dictionary<string, string> Syllables = Table.Split(' ')
        .Select(entry => (Kana: entry.TrimEnd("abcdefghijklmnopqrstuvwxyz".ToCharArray()), Entry: entry))
        .ToDictionary(e => e.Kana, e => e.Entry[e.Kana.Length..]);

    /// <summary>The text with its kana romanised and everything else as it is.</summary>
    public static string Romanize(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        var doubled = false;
        for (var i = 0; i < text.Length;)
        {
            var (syllable, length) = Read(text, i);
            doubled |= syllable == "";
            if (syllable is { Length: > 0 })
            {
                if (doubled)
                    result.Append(syllable[0] == 'c' ? 't' : syllable[0]);
                result.Append(syllable);
                doubled = false;
            }
            else if (syllable is null && text[i] != 'ー')
            {
                result.Append(text[i]);
                doubled = false;
            }
            i += length;
        }
        return result.ToString();
    }

    private static (string? Syllable, int Length) Read(string text, int i)
    {
        if (Katakana(text[i]) == 'ッ')
            return ("", 1);
        if (i + 1 < text.Length && Syllables.TryGetValue($"{Katakana(text[i])}{Katakana(text[i + 1])}", out var two))
            return (two, 2);
        return (Syllables.GetValueOrDefault(Katakana(text[i]).ToString()), 1);
    }

    private static char Katakana(char c) => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + ('ァ' - 'ぁ')) : c;
}
