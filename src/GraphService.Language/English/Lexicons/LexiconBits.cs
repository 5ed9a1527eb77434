namespace GraphService.Language.English.Lexicons;

/// <summary>Where the parts of a lexicon's value lie.</summary>
internal static class LexiconBits
{
    public const int NounField = 12;
    public const int VerbField = 17;

    /// <summary>The classes without the fields.</summary>
    public static uint Classes(uint value) => value & 0xFFF;

    /// <summary>WordNet's file of the noun's first meaning, from 1; 0 is none.</summary>
    public static uint Noun(uint value) => (value >> NounField) & 31;

    /// <summary>WordNet's file of the verb's first meaning, from 1; 0 is none.</summary>
    public static uint Verb(uint value) => (value >> VerbField) & 15;
}
