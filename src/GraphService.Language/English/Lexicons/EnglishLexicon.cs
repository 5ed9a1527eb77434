using GraphService.Language.Learning;

namespace GraphService.Language.English.Lexicons;

/// <summary>The words of WordNet and of a spelling list with their classes and fields, and WordNet's names.</summary>
internal sealed class EnglishLexicon(LexiconTable words, LexiconTable names)
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-lexicon.bin";

    /// <summary>Words in a known name at most.</summary>
    public const int LongestName = 5;

    public static EnglishLexicon Read(ModelFile file) => new(LexiconTable.Read(file, "words"), LexiconTable.Read(file, "names"));

    /// <summary>Of a word, by the hash of its small letters.</summary>
    public uint Word(uint lowerHash) => words[lowerHash];

    /// <summary>Of a name, by the hash of its words as they are written, mixed one after the other.</summary>
    public KnownName Name(uint hash) => (KnownName)names[hash];
}
