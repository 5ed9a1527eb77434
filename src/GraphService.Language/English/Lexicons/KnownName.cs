namespace GraphService.Language.English.Lexicons;

/// <summary>What the lexicon knows of a name, of one word or more, as it is written.</summary>
[Flags]
internal enum KnownName : uint
{
    None = 0,
    Place = 1,
    Person = 2,
    Group = 4,
    Given = 8,
    Family = 16,
    People = 32,
    Thing = 64,
}
