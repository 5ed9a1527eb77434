namespace GraphService.Language.Japanese.Words;

/// <summary>A word as the lattice found it.</summary>
/// <param name="Start">Where it begins in the letters that were read.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Class">The number of its class.</param>
/// <param name="Base">The rule of its base form, 0 where it is its own.</param>
/// <param name="Sense">The number of its senses, 0 where none are known.</param>
/// <param name="User">The number of the user word that it is, -1 for none.</param>
/// <param name="IsUnknown">Whether no dictionary has it.</param>
internal readonly record struct FoundWord(int Start, int End, ushort Class, ushort Base, ushort Sense, int User, bool IsUnknown = false);
