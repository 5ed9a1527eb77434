using GraphService.Language.Words;

namespace GraphService.Server.Verbs.Analyses;

/// <summary>The tags of the word classes in Universal Dependencies.</summary>
internal static class UniversalTags
{
    public static string Of(WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => "NOUN",
        WordClass.ProperNoun => "PROPN",
        WordClass.Verb => "VERB",
        WordClass.Adjective => "ADJ",
        WordClass.Adverb => "ADV",
        WordClass.Pronoun => "PRON",
        WordClass.Numeral => "NUM",
        WordClass.Determiner => "DET",
        WordClass.Adposition => "ADP",
        WordClass.Particle => "PART",
        WordClass.Auxiliary => "AUX",
        WordClass.Coordinator => "CCONJ",
        WordClass.Subordinator => "SCONJ",
        WordClass.Interjection => "INTJ",
        WordClass.Punctuation => "PUNCT",
        WordClass.Symbol => "SYM",
        _ => "X",
    };
}
