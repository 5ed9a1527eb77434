using GraphService.Language.Clauses;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>Makes the clauses of a sentence: each predicate with what fills its roles, in the roles of the active form.</summary>
internal sealed class ClauseReader(RoleReader roles, LeftOutReader leftOut, IReadOnlyList<uint[]> senses)
{
    // What is left out is never as sure as the least sure of what stands there.
    private const int SurestLeftOut = 490;
    private static readonly uint[] Beings = [Hash.Of("c:人"), Hash.Of("c:組織・団体"), Hash.Of("m:人"), Hash.Of("m:人名")];

    /// <param name="tree">The sentence.</param>
    /// <param name="before">The sentences before it, the last first.</param>
    /// <param name="lemmas">The base form of each word.</param>
    public List<Clause> Read(PhraseTree tree, IReadOnlyList<PhraseTree> before, IReadOnlyList<string> lemmas)
    {
        var predicates = PredicateFinder.In(tree);
        var found = predicates.ToDictionary(predicate => predicate.Word, predicate => Overt(tree, predicate));
        foreach (var predicate in predicates)
            if (predicate.Kind != PredicateKind.Nominal && !Has(found[predicate.Word], ArgumentRole.Subject) && !IsAgentless(predicate, found[predicate.Word]))
                AddSubject(tree, before, predicate, predicates, found);
        foreach (var predicate in predicates)
            if (predicate.Kind == PredicateKind.Nominal)
                AddControlled(tree, predicate, found);
        return [.. predicates.Where(predicate => predicate.Kind != PredicateKind.Nominal || found[predicate.Word].Count > 0)
            .Select(predicate => new Clause(predicate.Word, LemmaOf(tree, predicate, lemmas), FormOf(tree, predicate),
                [.. found[predicate.Word].OrderBy(argument => argument.Role).ThenBy(argument => argument.Back).ThenBy(argument => argument.Word)]))];
    }

    // The surest way that gives one.
    private void AddSubject(
        PhraseTree tree, IReadOnlyList<PhraseTree> before, Predicate predicate, List<Predicate> predicates, Dictionary<int, List<Argument>> found)
    {
        var own = found[predicate.Word];
        if (AddGoverned(tree, predicate, own, found) || AddShared(tree, predicate, predicates, found) || AddTopic(tree, predicate, own, found))
            return;
        AddLeftOut(tree, before, predicate, own);
    }

    private List<Argument> Overt(PhraseTree tree, Predicate predicate)
    {
        var candidates = CandidateFinder.Of(tree, predicate);
        var read = roles.Read(tree, predicate, candidates);
        var isPassive = predicate.Form.HasFlag(ClauseForm.Passive) && !read.Exists(item => RoleReader.Roles[item.Role] == "ヲ");
        var arguments = new List<Argument>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var role = RoleOf(tree, predicate, candidates[i], read, i);
            if (role is "-" or "修飾")
                continue;
            var candidate = candidates[i];
            var path = candidate.Kind == CandidateKind.Relative ? ArgumentPath.Relative : ArgumentPath.Direct;
            var active = SurfaceRoles.Of(role, predicate, isPassive, IsBeing(tree.Words[candidate.Word]));
            var argument = new Argument(active, candidate.Word, candidate.Marker, path, Math.Clamp(500 + (read[i].Margin / 4), 500, 1000));
            arguments.Add(argument);
            arguments.AddRange(Conjuncts.Of(tree, candidate.Phrase, predicate.Phrase).Select(word => argument with { Word = word }));
        }

        return arguments;
    }

    // Who stands before a headline's comma acts; を and と say their role where the model sees none and no other noun fills it.
    private static string RoleOf(PhraseTree tree, Predicate predicate, Candidate candidate, List<(int Role, int Margin)> read, int at)
    {
        var role = RoleReader.Roles[read[at].Role];
        var isHeadlines = IsHeadlines(tree, predicate);
        if (isHeadlines && IsActor(tree, predicate, candidate))
            return "ガ";
        var shown = candidate is { Kind: CandidateKind.Child, Marker: "を" } ? "ヲ"
            : candidate is { Kind: CandidateKind.Child, Marker: "と" } && isHeadlines ? "ト" : role;
        var isFree = role == "-" && !read.Exists(item => RoleReader.Roles[item.Role] == shown);
        return isFree && (isHeadlines || predicate.Kind == PredicateKind.Verb) ? shown : role;
    }

    // 東雲重工、白樺精機を買収へ.
    private static bool IsActor(PhraseTree tree, Predicate predicate, Candidate candidate) =>
        candidate is { Kind: CandidateKind.Child, Marker.Length: 0 } && candidate.Phrase != predicate.Phrase
        && Headlines.IsActor(tree.Phrases[candidate.Phrase]);

    private static bool IsHeadlines(PhraseTree tree, Predicate predicate) => predicate.Phrase == tree.Phrases.Count - 1 && Headlines.Is(tree.Phrases);

    // 調達を実施した: who carries it out is who raises.
    private static void AddControlled(PhraseTree tree, Predicate predicate, Dictionary<int, List<Argument>> found)
    {
        var head = tree.Heads[predicate.Phrase];
        if (!IsHead(tree, predicate) || head < 0 || Has(found[predicate.Word], ArgumentRole.Subject))
            return;
        if (tree.MarkerOf(predicate.Phrase) is not ("を" or "で" or "に" or "は" or "も") || !LightVerbs.Controls(tree.Phrases[head].Head))
            return;
        if (found.TryGetValue(tree.Phrases[head].HeadWord, out var governor))
            found[predicate.Word].AddRange(governor.Where(argument => argument.Role == ArgumentRole.Subject && argument.Word != predicate.Word)
                .Select(argument => argument with { Path = ArgumentPath.Controlled, Score = argument.Score * 4 / 5 }));
    }

    // Aは建設する方針を示した: who shows it is who builds.
    private static bool AddGoverned(PhraseTree tree, Predicate predicate, List<Argument> arguments, Dictionary<int, List<Argument>> found)
    {
        var noun = tree.Heads[predicate.Phrase];
        if (!FormReader.HasGovernor(tree, predicate.Phrase) || noun < 0 || tree.Heads[noun] < 0 || !tree.Phrases[noun].IsNominal)
            return false;
        if (!found.TryGetValue(tree.Phrases[tree.Heads[noun]].HeadWord, out var governor))
            return false;
        // Aは建設する可能性がある: the subject is 可能性, the topic who builds.
        var owners = governor.Where(argument => argument.Word >= 0 && argument.Word != tree.Phrases[noun].HeadWord)
            .Where(argument => argument.Role == ArgumentRole.Subject || argument.Marker == "は");
        arguments.AddRange(owners.Select(owner => owner with { Role = ArgumentRole.Subject, Path = ArgumentPath.Controlled, Score = owner.Score * 4 / 5 }));
        return Has(arguments, ArgumentRole.Subject);
    }

    // Aは工場を建設し、従業員を採用した: the topic of the first is that of the second too.
    private static bool AddShared(PhraseTree tree, Predicate predicate, List<Predicate> predicates, Dictionary<int, List<Argument>> found)
    {
        foreach (var other in predicates)
        {
            if (tree.Heads[other.Phrase] != predicate.Phrase || other.Kind == PredicateKind.Nominal || other.Form.HasFlag(ClauseForm.Attributive))
                continue;
            var topics = found[other.Word].FindAll(argument => argument is { Role: ArgumentRole.Subject, Marker: "は" or "が", Path: ArgumentPath.Direct });
            if (topics.Count == 0)
                continue;
            found[predicate.Word].AddRange(topics.Select(topic => topic with { Marker = "", Path = ArgumentPath.Shared, Score = SurestLeftOut }));
            return true;
        }

        return false;
    }

    // Aは、Bを買収すると発表した: the topic of the outer predicate, unless the inner one modifies a noun.
    private static bool AddTopic(PhraseTree tree, Predicate predicate, List<Argument> arguments, Dictionary<int, List<Argument>> found)
    {
        if (predicate.Form.HasFlag(ClauseForm.Attributive) || predicate.Form.HasFlag(ClauseForm.Passive))
            return false;
        for (var (at, steps) = (tree.Heads[predicate.Phrase], 0); at >= 0 && steps < 4; at = tree.Heads[at], steps++)
        {
            if (!found.TryGetValue(tree.Phrases[at].HeadWord, out var outer))
                continue;
            var topics = outer.FindAll(argument => argument is { Role: ArgumentRole.Subject, Marker: "は" } && argument.Word != predicate.Word);
            arguments.AddRange(topics.Select(topic => topic with { Marker = "", Path = ArgumentPath.LeftOut, Score = SurestLeftOut * 9 / 10 }));
            if (topics.Count > 0)
                return true;
        }

        return false;
    }

    private void AddLeftOut(PhraseTree tree, IReadOnlyList<PhraseTree> before, Predicate predicate, List<Argument> arguments)
    {
        // What a passive's subject would be, had it not been left out, is the object of the active form.
        var role = predicate.Form.HasFlag(ClauseForm.Passive) && !Has(arguments, ArgumentRole.Object) ? ArgumentRole.Object : ArgumentRole.Subject;
        var (best, margin) = leftOut.Read(tree, before, predicate);
        var score = Math.Clamp(200 + (margin / 4), 0, SurestLeftOut);
        if (best.Back < 0)
        {
            arguments.Add(new Argument(role, -1, "", ArgumentPath.Unspecified, score));
            return;
        }

        var source = best.Back == 0 ? tree : before[best.Back - 1];
        var word = source.Phrases[best.Phrase].HeadWord;
        if (arguments.Exists(argument => argument.Word == word && argument.Back == best.Back))
            return;
        var path = best.Back > 0 ? ArgumentPath.Earlier : IsShared(tree, predicate, best.Phrase) ? ArgumentPath.Shared : ArgumentPath.LeftOut;
        arguments.Add(new Argument(role, word, "", path, score, best.Back));
    }

    // The other hangs on what the predicate is coordinated with.
    private static bool IsShared(PhraseTree tree, Predicate predicate, int phrase)
    {
        for (var (at, steps) = (tree.Heads[predicate.Phrase], 0); at >= 0 && steps < 8; at = tree.Heads[at], steps++)
            if (tree.Heads[phrase] == at)
                return true;
        return false;
    }

    // Of a passive the one who acts is left out on purpose.
    private static bool IsAgentless(Predicate predicate, List<Argument> arguments) =>
        predicate.Form.HasFlag(ClauseForm.Passive) && Has(arguments, ArgumentRole.Object);

    private static bool IsHead(PhraseTree tree, Predicate predicate) => predicate.Word == tree.Phrases[predicate.Phrase].HeadWord;

    private static bool Has(List<Argument> arguments, ArgumentRole role) => arguments.Exists(argument => argument.Role == role);

    private bool IsBeing(WordView word) =>
        word.Class.Subclass is "人名" or "組織名" || Array.Exists(senses[(int)word.Sense], sense => Beings.Contains(sense));

    private static string LemmaOf(PhraseTree tree, Predicate predicate, IReadOnlyList<string> lemmas) =>
        predicate.Kind == PredicateKind.Nominal || (predicate.Kind == PredicateKind.Verb && IsVerbal(tree, tree.Phrases[predicate.Phrase]))
            ? $"{lemmas[predicate.Word]}{(tree.Phrases[predicate.Phrase].IsBecoming ? "化" : "")}する" : lemmas[predicate.Word];

    private static bool IsVerbal(PhraseTree tree, PhraseView view) => view.IsVerbalNoun || PredicateFinder.IsUnderWay(tree, view);

    // A light verb says when and whether; the noun says what.
    private static ClauseForm FormOf(PhraseTree tree, Predicate predicate)
    {
        var head = tree.Heads[predicate.Phrase];
        if (predicate.Kind != PredicateKind.Nominal || head < 0 || !IsHead(tree, predicate))
            return predicate.Form;
        var isLight = tree.MarkerOf(predicate.Phrase) == "を" && LightVerbs.Contains(tree.Phrases[head].Head);
        return isLight ? predicate.Form | FormReader.Of(tree, head) : predicate.Form;
    }
}
