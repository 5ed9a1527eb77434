using System.Text.RegularExpressions;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Marks which mentions are listed together (A、BとC) and which are members of a set (A、Bを含むファンド).</summary>
internal static partial class Coordination
{
    public static void Mark(AnnotatedSentence sentence)
    {
        foreach (Match m in Listed.In(sentence.Ontology).Matches(sentence.Text))
        {
            var indices = m.Groups["item"].Captures.Select(c => c.Value[0] - '\uE000').ToList();
            if (Fronted.In(sentence.Ontology).IsMatch(sentence.Text[..m.Index]) && !And().IsMatch(m.Value)
                || IsOfAnother(sentence.Ontology, sentence.Text[..m.Index], m.Value))
                indices.RemoveAt(0);
            foreach (var run in Runs(sentence, indices))
                foreach (var i in run)
                    sentence.Slots[i].List = run;
        }
        foreach (var m in Including.In(sentence.Ontology).Matches(sentence.Text).Concat(AmongThem.In(sentence.Ontology).Matches(sentence.Text)))
            Include(sentence, m);
    }

    // ベトナム・ハノイ is one place in another, not a list; and a list is of one kind of things.
    private static IEnumerable<List<int>> Runs(AnnotatedSentence sentence, List<int> indices)
    {
        var run = new List<int>();
        foreach (var i in indices)
        {
            if (run.Count > 0 && !Listable(sentence.Slots[run[^1]], sentence.Slots[i]))
            {
                yield return run;
                run = [];
            }
            run.Add(i);
        }
        yield return run;
    }

    private static bool Listable(Slot a, Slot b) =>
        // トヨタ自動車と新会社を設立: the partner and what they found, not two things that are founded.
        a.Candidate?.Kind != CandidateKind.Pronoun
            && !(b.Candidate?.Kind == CandidateKind.Described && !b.Entity!.IsGroup && a.Candidate?.Kind is CandidateKind.Known or CandidateKind.Proper)
        && (a.Entity!.Type == b.Entity!.Type || a.Entity.IsActor && b.Entity.IsActor);

    private static void Include(AnnotatedSentence sentence, Match m)
    {
        var set = m.Groups["set"].Value[0] - '\uE000';
        if (!sentence.Slots[set].Entity!.IsGroup)
            return;
        var member = m.Groups["member"].Value[0] - '\uE000';
        foreach (var i in sentence.Slots[member].List.DefaultIfEmpty(member))
            sentence.Slots[i].MemberOf = set;
    }

    private static readonly ListedPattern Listed = new(
        @"(?<item>[\uE000-\uE7FF])(?:(?:、(?:及び|および|そして)?|,\s(?:the )?|と(?=[\uE000-\uE7FF])|と、(?=(?:[一-龥々ァ-ヴー]{2,8}の)?[\uE000-\uE7FF])"
        + @"|(?:の{list-leaders}(?:ら)?)?のほか、|や|・|および|及び|並びに|ならびに"
        + @"|,? and (?:the |(?:the )?{list-before-another} (?:[a-z-]+ )?[a-z-]+s? |(?:its|their|his|her) (?:[a-z-]+ ){0,3}[a-z-]+,? |[\uE000-\uE7FF]['’]s? )?)"
        + @"(?:[\uE000-\uE7FF]の(?:[一-龥々ァ-ヴーA-Za-z]{2,12}(?:の|、)?)?(?=[\uE000-\uE7FF]))?"
        + @"(?:(?<=、|のほか、)[一-龥々ァ-ヴー]{2,10}の(?=[\uE000-\uE7FF]))?(?<item>[\uE000-\uE7FF])(?!['’]s? ))+");

    private const string Fronts = "{list-fronts-of} of|{list-fronts}"
        + "|(?:At|On|Upon) the (?:[a-z]+ )?{list-front-requests} of(?: the)?"
        + "|(?:Following|After) {list-front-talks} with(?: the)?";

    // Instead of A, B bought it: what a phrase before the subject names is not listed with the subject.
    private static readonly ListedPattern Fronted = new($@"^\s*(?:{Fronts}) $");

    // Aiko Tanaka, an alumna of A, and B founded it; graduates of A, B and C did: where they were is not listed with them.
    private static bool IsOfAnother(Ontology ontology, string before, string listed) =>
        Apposed().IsMatch(before) && listed.IndexOf(", and ", StringComparison.Ordinal) == 1
        || People.In(ontology).IsMatch(before) && listed.Length > 1 && listed[1] == ',';

    [GeneratedRegex(@"[\uE000-\uE7FF], (?:an?|the|now|then|formerly|previously) [^,;.\uE000-\uE7FF]{2,60} (?:of|at|from|with|in|for) (?:the )?$")]
    private static partial Regex Apposed();

    private static readonly ListedPattern People = new(@"\b{list-people} (?:of|at|from) (?:the )?$");

    [GeneratedRegex(" and ")]
    private static partial Regex And();

    private static readonly ListedPattern AmongThem = new(@"(?<set>[\uE000-\uE7FF])[^。\uE000-\uE7FF]{0,12}、(?<member>[\uE000-\uE7FF])(?:も|は)その{list-among-them}"
        + @"|(?<set>[\uE000-\uE7FF])(?:,? (?:among them|including|namely|such as) |\((?:うち)?"
        + @"|(?:: | [—–-] )(?=[\uE000-\uE7FF](?:,|、| and |と)))(?<member>[\uE000-\uE7FF])");

    private static readonly ListedPattern Including = new(@"(?<member>[\uE000-\uE7FF]){list-including}(?:[^、。\uE000-\uE7FF]{0,6})(?<set>[\uE000-\uE7FF])");
}
