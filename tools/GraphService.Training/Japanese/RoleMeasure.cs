using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>How well ガ, ヲ and ニ of verbs and adjectives are found that stand with them or that they modify.</summary>
internal sealed class RoleMeasure
{
    private readonly Dictionary<string, (int Right, int Found, int Gold)> counts = new() { ["ガ"] = default, ["ヲ"] = default, ["ニ"] = default };

    public double F => 2.0 * counts.Values.Sum(count => count.Right) / Math.Max(1, counts.Values.Sum(count => count.Found + count.Gold));

    public static RoleMeasure Of(WordModel words, PhraseModel phrases, RoleReader reader, IEnumerable<KnpSentence> sentences, bool fromRaw)
    {
        var measure = new RoleMeasure();
        foreach (var gold in sentences)
        {
            var right = ReadSentence.Annotated(gold, words);
            var read = fromRaw ? ReadSentence.Of([gold], words)[0] : right;
            measure.Add(Overt(right), Found(read, fromRaw ? Tree(read, phrases) : GoldTree.Of(read)!, reader));
        }

        return measure;
    }

    // By the places of the last letter of the predicate's head word and of the filler's.
    private static HashSet<(int Predicate, string Role, int Filler)> Overt(ReadSentence sentence)
    {
        var tree = GoldTree.Of(sentence)!;
        var roles = new GoldRoles(sentence);
        var result = new HashSet<(int, string, int)>();
        foreach (var predicate in PredicateFinder.In(tree).Where(IsVerbal))
            foreach (var candidate in CandidateFinder.Of(tree, predicate))
                if (roles.RoleOf(predicate.Word, candidate.Word) is ("ガ" or "ヲ" or "ニ") and { } role)
                    result.Add((sentence.Words[predicate.Word].End, role, sentence.Words[candidate.Word].End));
        return result;
    }

    private static HashSet<(int Predicate, string Role, int Filler)> Found(ReadSentence sentence, PhraseTree tree, RoleReader reader)
    {
        var result = new HashSet<(int, string, int)>();
        foreach (var predicate in PredicateFinder.In(tree).Where(IsVerbal))
        {
            var candidates = CandidateFinder.Of(tree, predicate);
            var roles = reader.Read(tree, predicate, candidates);
            for (var i = 0; i < candidates.Count; i++)
                if (RoleReader.Roles[roles[i].Role] is ("ガ" or "ヲ" or "ニ") and { } role)
                    result.Add((sentence.Words[predicate.Word].End, role, sentence.Words[candidates[i].Word].End));
        }

        return result;
    }

    private static PhraseTree Tree(ReadSentence sentence, PhraseModel model)
    {
        var features = new FeatureList();
        var views = PhraseView.Of(sentence.Views, PhraseReader.Read(sentence.Views, model.Borders, features));
        var heads = PhraseParser.Read(views, model.Heads, features);
        return new PhraseTree(sentence.Views, views, heads, [.. views.Select((_, i) => LinkReader.Read(views, heads, i, model.Links, features))]);
    }

    private static bool IsVerbal(Predicate predicate) => predicate.Kind is PredicateKind.Verb or PredicateKind.Adjective;

    private void Add(HashSet<(int, string Role, int)> gold, HashSet<(int, string Role, int)> found)
    {
        foreach (var role in counts.Keys.ToList())
        {
            var count = counts[role];
            counts[role] = (
                count.Right + gold.Count(item => item.Role == role && found.Contains(item)),
                count.Found + found.Count(item => item.Role == role),
                count.Gold + gold.Count(item => item.Role == role));
        }
    }
}
