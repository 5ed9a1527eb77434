namespace GraphService.Training.Japanese;

/// <summary>A bunsetsu or a basic phrase: its first word, its head among its like (-1 for the root) and how it hangs on it (D, P, I, A).</summary>
internal sealed record KnpPhrase(int FirstWord, int Head, char Link);
