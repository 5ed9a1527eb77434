namespace GraphService.Language.English.Lexicons;

/// <summary>
/// What the lexicon says of a word in small letters. Above these bits stand the field of the noun's first meaning (5 bits from
/// <see cref="LexiconBits.NounField"/>) and of the verb's (4 bits).
/// </summary>
[Flags]
internal enum LexicalClass : uint
{
    None = 0,
    Noun = 1,
    NounPlural = 2,
    Verb = 4,
    VerbThird = 8,
    VerbPast = 16,
    VerbIng = 32,
    Adjective = 64,
    AdjectiveCompared = 128,
    Adverb = 256,

    /// <summary>It is written with a capital in some meaning.</summary>
    Capital = 512,

    /// <summary>It is never written without one.</summary>
    OnlyCapital = 1024,
}
