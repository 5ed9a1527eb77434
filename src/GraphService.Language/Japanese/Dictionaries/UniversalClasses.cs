using GraphService.Language.Words;

namespace GraphService.Language.Japanese.Dictionaries;

/// <summary>The universal classes of JUMAN's.</summary>
internal static class UniversalClasses
{
    public static WordClass Of(JapaneseClass word) => word.Part switch
    {
        "名詞" => Noun(word.Subclass),
        "動詞" => WordClass.Verb,
        "形容詞" or "連体詞" => WordClass.Adjective,
        "副詞" => WordClass.Adverb,
        "指示詞" => Demonstrative(word.Subclass),
        "助詞" => Particle(word.Subclass),
        "助動詞" or "判定詞" => WordClass.Auxiliary,
        "接尾辞" => Suffix(word.Subclass),
        "接頭辞" => WordClass.Noun,
        "接続詞" => WordClass.Coordinator,
        "感動詞" => WordClass.Interjection,
        "特殊" => word.Subclass is "記号" ? WordClass.Symbol : WordClass.Punctuation,
        _ => WordClass.Other,
    };

    private static WordClass Noun(string subclass) => subclass switch
    {
        "固有名詞" or "地名" or "人名" or "組織名" => WordClass.ProperNoun,
        "数詞" => WordClass.Numeral,
        _ => WordClass.Noun,
    };

    private static WordClass Demonstrative(string subclass) => subclass switch
    {
        "名詞形態指示詞" => WordClass.Pronoun,
        "連体詞形態指示詞" => WordClass.Determiner,
        _ => WordClass.Adverb,
    };

    private static WordClass Particle(string subclass) => subclass switch
    {
        "接続助詞" => WordClass.Subordinator,
        "終助詞" => WordClass.Particle,
        _ => WordClass.Adposition,
    };

    private static WordClass Suffix(string subclass) => subclass is "動詞性接尾辞" or "形容詞性述語接尾辞" ? WordClass.Auxiliary : WordClass.Noun;
}
