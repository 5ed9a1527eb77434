using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Resolution;

/// <summary>What the form of a person's name tells.</summary>
internal static class PersonName
{
    private static readonly char[] Between = ['・', ' ', '=', '.', ','];

    // Of three kanji and more, so that they look like a surname and a given name.
    private static readonly HashSet<string> Surnames =
    [
        "佐々木", "長谷川", "五十嵐", "大久保", "小笠原", "久保田", "佐久間", "宇都宮", "長谷部", "日比野", "二階堂", "小野寺", "大河内", "竹之内", "御手洗",
        "東海林", "小久保", "長曽我部", "勅使河原", "曽我部", "喜屋武", "仲宗根", "波多野", "安孫子", "我孫子", "大曽根", "阿久津", "宇佐美", "伊集院", "小早川",
        "西園寺", "武者小路",
    ];

    /// <summary>Whether it is more than a surname: of two words, or of three kanji and more.</summary>
    public static bool IsFull(string name) =>
        name.IndexOfAny(Between) > 0 && Words(name).Count > 1 || name.Length >= 3 && Script.IsKanji(name[0]) && !Surnames.Contains(name);

    /// <summary>
    /// Whether two people are told apart by their full names: both have one in the same script, and no two of these can be one name. The order of
    /// the words, capitals and initials (J. Kane and John Kane) make no difference.
    /// </summary>
    public static bool Contradict(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        Contradict(one, other, Script.IsKanji) || Contradict(one, other, Script.IsKatakana) || Contradict(one, other, Script.IsLatin);

    private static bool Contradict(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, Func<char, bool> script)
    {
        var names = Full(one, script);
        var others = Full(other, script);
        return names.Count > 0 && others.Count > 0 && !names.Any(a => others.Any(b => MayBeOne(a, b)));
    }

    private static List<string> Full(IReadOnlyCollection<string> names, Func<char, bool> script) => [.. names.Where(n => IsFull(n) && script(n[0]))];

    // 林健 may be the beginning of a name whose end was cut; two words must all be found in the other name.
    private static bool MayBeOne(string a, string b)
    {
        var (short_, long_) = a.Length <= b.Length ? (a, b) : (b, a);
        if (Script.IsKanji(a[0]))
            return long_.Replace(" ", "", StringComparison.Ordinal).StartsWith(short_.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var words = Words(long_);
        return Words(short_).All(word => words.Any(w => IsSame(w, word)));
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || IsInitial(a, b) || IsInitial(b, a);

    private static bool IsInitial(string initial, string word) => initial.Length == 1 && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(word[0]);

    private static List<string> Words(string name) => [.. name.Split(Between, StringSplitOptions.RemoveEmptyEntries)];
}
