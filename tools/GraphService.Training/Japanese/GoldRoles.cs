namespace GraphService.Training.Japanese;

/// <summary>The annotated roles of a sentence by found words.</summary>
internal sealed class GoldRoles
{
    private readonly int[] basicOf;
    private readonly Dictionary<(int Predicate, int Filler), string> roles = [];

    public GoldRoles(ReadSentence sentence)
    {
        var gold = sentence.Gold;
        basicOf = BasicOf(sentence);
        foreach (var relation in gold.Relations)
            if (relation.Sentence == gold.Id && relation.Id >= 0)
                Add(relation);
    }

    /// <summary>The basic phrase of each found word.</summary>
    public IReadOnlyList<int> Basic => basicOf;

    /// <summary>The role that one word fills of another; - for none, null where nothing can be said since both stand in one basic phrase.</summary>
    public string? RoleOf(int predicate, int filler) =>
        basicOf[predicate] == basicOf[filler] ? null : roles.GetValueOrDefault((basicOf[predicate], basicOf[filler]), "-");

    private void Add(KnpRelation relation)
    {
        var role = relation.Role.TrimEnd('≒', '？');
        if (role == "判ガ" || role == "ガ２")
            role = "ガ";
        if (!GraphService.Language.Japanese.Clauses.RoleReader.Roles.Contains(role))
            return;
        if (!roles.TryGetValue((relation.Phrase, relation.Id), out var known) || known is "修飾" or "ノ")
            roles[(relation.Phrase, relation.Id)] = role;
    }

    private static int[] BasicOf(ReadSentence sentence)
    {
        var gold = sentence.Gold;
        var places = new int[gold.Words.Count + 1];
        for (var i = 0; i < gold.Words.Count; i++)
            places[i + 1] = places[i] + gold.Words[i].Surface.Length;
        int[] starts = [.. gold.Basic.Select(phrase => places[phrase.FirstWord])];
        return [.. sentence.Words.Select(word => Math.Max(0, Array.FindLastIndex(starts, start => start < word.End)))];
    }
}
