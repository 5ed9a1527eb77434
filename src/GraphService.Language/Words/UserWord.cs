using GraphService.Language.Names;

namespace GraphService.Language.Words;

/// <summary>
/// A word that the caller knows, such as a name of its gazetteer. It is found as one word, or as a run of whole words in English, never inside a word.
/// </summary>
/// <param name="Text">As it is written in texts; not empty.</param>
/// <param name="Type">The type of what it names.</param>
/// <param name="Key">What the caller calls it; given back with the word and the name.</param>
public sealed record UserWord(string Text, NameType Type, string Key);
