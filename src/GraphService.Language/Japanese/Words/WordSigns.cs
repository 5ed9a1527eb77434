namespace GraphService.Language.Japanese.Words;

/// <summary>What a word's neighbours see of it.</summary>
/// <param name="Fine">Its class with its inflection.</param>
/// <param name="Coarse">Its class.</param>
/// <param name="Lexical">The word itself where it is a particle or the like, else its class with its inflection.</param>
internal readonly record struct WordSigns(uint Fine, uint Coarse, uint Lexical);
