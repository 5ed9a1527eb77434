using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.EnglishNames;

/// <summary>
/// English names of things whose Japanese names are made of a known name and a telling word, and of nothing else: 東京宣言 is the Tokyo
/// Declaration, キルギス外務省 the Ministry of Foreign Affairs of Kyrgyzstan. They also make ids that can be read.
/// </summary>
internal static class ComposedNames
{
    private static readonly Dictionary<string, string> Things = new(StringComparer.Ordinal)
    {
        ["宣言"] = "Declaration",
        ["共同宣言"] = "Joint Declaration",
        ["声明"] = "Statement",
        ["共同声明"] = "Joint Statement",
        ["協定"] = "Agreement",
        ["条約"] = "Treaty",
        ["憲章"] = "Charter",
        ["議定書"] = "Protocol",
        ["首脳会議"] = "Summit",
        ["首脳会合"] = "Summit",
        ["首脳会談"] = "Summit",
        ["サミット"] = "Summit",
        ["閣僚会合"] = "Ministerial Meeting",
        ["閣僚会議"] = "Ministerial Meeting",
        ["対話"] = "Dialogue",
        ["国際会議"] = "International Conference",
        ["会議"] = "Conference",
        ["イニシアティブ"] = "Initiative",
        ["イニシアチブ"] = "Initiative",
        ["プログラム"] = "Programme",
        ["戦略"] = "Strategy",
        ["計画"] = "Plan",
        ["行動計画"] = "Action Plan",
        ["データセンター"] = "Data Centre",
        ["のデータセンター"] = "Data Centre",
        ["研究開発センター"] = "Research and Development Centre",
        ["の研究開発センター"] = "Research and Development Centre",
        ["研究所"] = "Institute",
        ["大学"] = "University",
        ["銀行"] = "Bank",
    };

    private static readonly Dictionary<string, string> Organs = new(StringComparer.Ordinal)
    {
        ["外務省"] = "Ministry of Foreign Affairs",
        ["財務省"] = "Ministry of Finance",
        ["国防省"] = "Ministry of Defence",
        ["教育省"] = "Ministry of Education",
        ["保健省"] = "Ministry of Health",
        ["エネルギー省"] = "Ministry of Energy",
        ["内務省"] = "Ministry of the Interior",
        ["法務省"] = "Ministry of Justice",
        ["商務省"] = "Ministry of Commerce",
        ["大統領府"] = "Presidential Administration",
        ["首相府"] = "Office of the Prime Minister",
        ["中央銀行"] = "Central Bank",
        ["議会"] = "Parliament",
        ["大使館"] = "Embassy",
        ["AI評議会"] = "AI Council",
    };

    /// <summary>The English name, or null where some part of the name is not known.</summary>
    public static string? English(LocalEntity entity, Lexicon lexicon)
    {
        if (Seat(entity.Name, lexicon) is { } embassy)
            return embassy;
        for (var cut = 1; cut < entity.Name.Length; cut++)
        {
            var (known, rest) = (lexicon.ByName(entity.Name[..cut]), entity.Name[cut..]);
            if (known is null)
                continue;
            if (entity.Type is EntityType.Government && Organs.TryGetValue(rest, out var organ))
                return $"{organ} of {known.En}";
            if (entity.Type is not EntityType.Person && Things.TryGetValue(rest, out var thing))
                return $"{known.En} {thing}";
        }
        return null;
    }

    // 在日タジキスタン共和国大使館: where it is, then whose.
    private static string? Seat(string name, Lexicon lexicon)
    {
        if (!name.StartsWith('在') || !name.EndsWith("大使館", StringComparison.Ordinal))
            return null;
        for (var cut = 2; cut < name.Length - 3; cut++)
            if (lexicon.PartyAt(name[1..cut], 0) is { } seat && seat.Length == cut - 1 && lexicon.ByName(name[cut..^3]) is { } owner)
                return $"Embassy of {owner.En} in {seat.Entry.En}";
        return null;
    }
}
