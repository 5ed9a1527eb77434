using GraphService.Language.Japanese.Clauses;

namespace GraphService.Training.Japanese;

/// <summary>The sentences of a document with their trees and with what is the same in them.</summary>
internal sealed class GoldDocument
{
    private readonly Dictionary<(string Sentence, int Basic), (string, int)> parents = [];

    /// <param name="sentences">In the order of the document.</param>
    /// <param name="treeOf">The tree of each, or null where there is none.</param>
    public GoldDocument(IReadOnlyList<ReadSentence> sentences, Func<ReadSentence, PhraseTree?> treeOf)
    {
        Sentences = [.. sentences.Select(sentence => (sentence, treeOf(sentence), new GoldRoles(sentence)))];
        foreach (var sentence in sentences)
            foreach (var relation in sentence.Gold.Relations)
                if (relation.Role == "=" && relation.Id >= 0 && relation.Sentence.Length > 0)
                    parents[Root((sentence.Gold.Id, relation.Phrase))] = Root((relation.Sentence, relation.Id));
    }

    public IReadOnlyList<(ReadSentence Sentence, PhraseTree? Tree, GoldRoles Roles)> Sentences { get; }

    /// <summary>The first mention of what a basic phrase means.</summary>
    public (string Sentence, int Basic) Root((string Sentence, int Basic) place)
    {
        while (parents.TryGetValue(place, out var parent) && parent != place)
            place = parent;
        return place;
    }

    /// <summary>Each predicate of verbs and adjectives whose subject is left out, with the candidates that are right.</summary>
    public IEnumerable<LeftOutExample> LeftOut()
    {
        for (var at = 0; at < Sentences.Count; at++)
        {
            var (sentence, tree, roles) = Sentences[at];
            if (tree is null)
                continue;
            var before = Before(at);
            foreach (var predicate in PredicateFinder.In(tree))
            {
                var basic = roles.Basic[predicate.Word];
                var subjects = sentence.Gold.Relations.Where(relation => relation.Phrase == basic && relation.Role is "ガ").ToList();
                if (subjects.Count == 0 || IsOvert(tree, predicate, roles, sentence, subjects))
                    continue;
                var named = subjects.Where(subject => subject.Id >= 0 && subject.Sentence.Length > 0);
                var roots = named.Select(subject => Root((subject.Sentence, subject.Id))).ToHashSet();
                var unspecified = subjects.Any(subject => subject.Sentence.Length == 0);
                List<PhraseTree> earlier = [.. before.Select(item => item.Tree)];
                yield return new LeftOutExample(tree, earlier, predicate, [.. LeftOutReader.Candidates(tree, earlier, predicate)
                    .Where(candidate => candidate.Back < 0 ? unspecified : roots.Contains(RootOf(candidate, at, before)))]);
            }
        }
    }

    private (string Sentence, int Basic) RootOf(LeftOutCandidate candidate, int at, List<(ReadSentence Sentence, PhraseTree Tree, GoldRoles Roles)> before)
    {
        var (sentence, tree, roles) = candidate.Back == 0 ? (Sentences[at].Sentence, Sentences[at].Tree!, Sentences[at].Roles) : before[candidate.Back - 1];
        return Root((sentence.Gold.Id, roles.Basic[tree.Phrases[candidate.Phrase].HeadWord]));
    }

    private List<(ReadSentence Sentence, PhraseTree Tree, GoldRoles Roles)> Before(int at)
    {
        var result = new List<(ReadSentence, PhraseTree, GoldRoles)>();
        for (var i = at - 1; i >= 0 && result.Count < LeftOutReader.MostSentences; i--)
            if (Sentences[i].Tree is { } tree)
                result.Add((Sentences[i].Sentence, tree, Sentences[i].Roles));
        return result;
    }

    private static bool IsOvert(PhraseTree tree, Predicate predicate, GoldRoles roles, ReadSentence sentence, List<KnpRelation> subjects) =>
        CandidateFinder.Of(tree, predicate).Any(candidate =>
            subjects.Any(subject => subject.Sentence == sentence.Gold.Id && subject.Id == roles.Basic[candidate.Word]));
}
