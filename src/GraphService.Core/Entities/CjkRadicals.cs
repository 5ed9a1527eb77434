using System.Text;

namespace GraphService.Entities;

/// <summary>
/// Characters of the block CJK Radicals Supplement (U+2E80 to U+2EF3) that PDF extractors give for ordinary ideographs. NFKC maps only two
/// of them (and all of the Kangxi Radicals, U+2F00 to U+2FD5); the rest follow Unicode's EquivalentUnifiedIdeograph.txt.
/// </summary>
public static class CjkRadicals
{
    private const string Pairs =
        "⺁厂⺂乛⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private static readonly Dictionary<char, char> Ideographs = Enumerable.Range(0, Pairs.Length / 2).ToDictionary(i => Pairs[2 * i], i => Pairs[2 * i + 1]);

    /// <summary>The ideograph that a radical stands for, or the character itself.</summary>
    public static char Replace(char c) => c is >= '\u2E80' and <= '\u2EF3' && Ideographs.TryGetValue(c, out var ideograph) ? ideograph : c;

    /// <summary>The text with every such radical replaced; its length stays.</summary>
    public static string Replace(string text)
    {
        if (!text.Any(c => c is >= '\u2E80' and <= '\u2EF3'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            result.Append(Replace(c));
        return result.ToString();
    }
}
