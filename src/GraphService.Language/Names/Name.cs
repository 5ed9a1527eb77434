using GraphService.Language.Texts;

namespace GraphService.Language.Names;

/// <summary>A name in a sentence, of whole words.</summary>
/// <param name="Range">Where it stands in the text that was analysed.</param>
/// <param name="FirstWord">The index of its first word in the sentence.</param>
/// <param name="EndWord">The index of the word after its last.</param>
/// <param name="Type">What it names; unknown where the tagger doesn't say.</param>
/// <param name="Score">0 to 1000: how sure the tagger is that this is a name of this type.</param>
/// <param name="Key">The key of the user word that it is, else null.</param>
public sealed record Name(TextRange Range, int FirstWord, int EndWord, NameType Type, int Score, string? Key = null);
