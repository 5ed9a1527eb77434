using GraphService.Language.Texts;

namespace GraphService.Language.Words;

/// <summary>A word as it stands in the text, with what the dictionary or the tagger says of it.</summary>
/// <param name="Range">Where it stands in the text that was analysed.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Class">Its universal class.</param>
/// <param name="Tag">Its class in the language's own scheme: JUMAN's (<c>名詞-サ変名詞</c>) or the Penn Treebank's (<c>NNP</c>).</param>
/// <param name="Inflection">JUMAN's form of an inflected word (<c>子音動詞カ行-基本形</c>), empty in English, where the tag says it.</param>
/// <param name="Key">The key of the user word that it is, else null.</param>
/// <param name="IsUnknown">Of a Japanese word, whether no dictionary has it, so that its class is guessed.</param>
public sealed record Word(
    TextRange Range, string Text, string Lemma, WordClass Class, string Tag, string Inflection, string? Key = null, bool IsUnknown = false);
