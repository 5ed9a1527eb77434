using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Resolution;

/// <summary>The persons of a document by what may stand for their names: 高市 for 高市早苗, ファン for ジェンスン・ファン, AZIMI for Azizjon AZIMI.</summary>
internal sealed class PersonIndex
{
    private const int Shortest = 2;
    private const int LongestRest = 3;
    private readonly Dictionary<string, HashSet<EntityDraft>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<EntityDraft>> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a person's names, as far as they are known by now.</summary>
    public void Add(EntityDraft person)
    {
        foreach (var name in person.Names.Keys)
        {
            for (var length = Math.Max(Shortest, name.Length - LongestRest); length < name.Length; length++)
                Add(beginnings, name[..length], person);
            foreach (var word in name.Split('・', ' ', '=').Where(w => w.Length >= Shortest && w.Length < name.Length))
                Add(words, word, person);
        }
    }

    /// <summary>The persons of whose names this is a part.</summary>
    public IReadOnlyList<EntityDraft> Of(string part) =>
        part.Length >= Shortest ? [.. (Script.IsKanji(part[0]) ? beginnings : words).GetValueOrDefault(part) ?? []] : [];

    private static void Add(Dictionary<string, HashSet<EntityDraft>> index, string part, EntityDraft person) =>
        (index.TryGetValue(part, out var list) ? list : index[part] = []).Add(person);
}
