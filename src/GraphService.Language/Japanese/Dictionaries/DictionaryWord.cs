namespace GraphService.Language.Japanese.Dictionaries;

/// <summary>What the dictionary says of a surface: its class, its cost and how its base form is made. Many surfaces share one.</summary>
/// <param name="Class">Its class; the number of a <see cref="JapaneseClass"/>.</param>
/// <param name="Cost">How rare it is, as the dictionary has it; small is frequent.</param>
/// <param name="Base">How the base form is made of the surface; the number of a rule.</param>
/// <param name="Sense">What it means, roughly: the number of a set of categories, 0 for nothing known.</param>
internal readonly record struct DictionaryWord(ushort Class, short Cost, ushort Base, ushort Sense);
