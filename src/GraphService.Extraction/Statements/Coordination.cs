using System.Text.RegularExpressions;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Statements;

/// <summary>Marks which mentions are listed together (A、BとC) and which are members of a set (A、Bを含むファンド).</summary>
internal static partial class Coordination
{
    public static void Mark(AnnotatedSentence sentence)
    {
        foreach (Match m in Listed().Matches(sentence.Text))
        {
            var indices = m.Groups["item"].Captures.Select(c => c.Value[0] - '\uE000').ToList();
            if (Fronted().IsMatch(sentence.Text[..m.Index]) && !And().IsMatch(m.Value) || IsOfAnother(sentence.Text[..m.Index], m.Value))
                indices.RemoveAt(0);
            foreach (var run in Runs(sentence, indices))
                foreach (var i in run)
                    sentence.Slots[i].List = run;
        }
        foreach (var m in Including().Matches(sentence.Text).Concat(AmongThem().Matches(sentence.Text)))
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

    [GeneratedRegex(@"(?<item>[\uE000-\uE7FF])(?:(?:、(?:及び|および|そして)?|,\s(?:the )?|と(?=[\uE000-\uE7FF])|と、(?=(?:[一-龥々ァ-ヴー]{2,8}の)?[\uE000-\uE7FF])"
        + @"|(?:の(?:首脳|代表|閣僚|外相|各国)(?:ら)?)?のほか、|や|・|および|及び|並びに|ならびに"
        + @"|,? and (?:the |(?:the )?(?:existing|new|returning|fellow) (?:[a-z-]+ )?[a-z-]+s? |(?:its|their|his|her) (?:[a-z-]+ ){0,3}[a-z-]+,? |[\uE000-\uE7FF]['’]s? )?)"
        + @"(?:[\uE000-\uE7FF]の(?:[一-龥々ァ-ヴーA-Za-z]{2,12}(?:の|、)?)?(?=[\uE000-\uE7FF]))?"
        + @"(?:(?<=、|のほか、)[一-龥々ァ-ヴー]{2,10}の(?=[\uE000-\uE7FF]))?(?<item>[\uE000-\uE7FF])(?!['’]s? ))+")]
    private static partial Regex Listed();

    private const string Fronts = "(?:Instead|Outside|Because|Ahead|Independently|Regardless) of|Unlike|Like|Besides|Beyond"
        + "|Without|For|From|Through|Via|Before|After|At|In|Under|According to|Thanks to|In addition to|Contrary to|As with"
        + "|(?:At|On|Upon) the (?:[a-z]+ )?(?:invitation|request|initiative|suggestion) of(?: the)?"
        + "|(?:Following|After) (?:talks|a meeting|consultations) with(?: the)?";

    // Instead of A, B bought it: what a phrase before the subject names is not listed with the subject.
    [GeneratedRegex($@"^\s*(?:{Fronts}) $")]
    private static partial Regex Fronted();

    // Aiko Tanaka, an alumna of A, and B founded it; graduates of A, B and C did: where they were is not listed with them.
    private static bool IsOfAnother(string before, string listed) => Apposed().IsMatch(before) && listed.IndexOf(", and ", StringComparison.Ordinal) == 1
        || People().IsMatch(before) && listed.Length > 1 && listed[1] == ',';

    [GeneratedRegex(@"[\uE000-\uE7FF], (?:an?|the|now|then|formerly|previously) [^,;.\uE000-\uE7FF]{2,60} (?:of|at|from|with|in|for) (?:the )?$")]
    private static partial Regex Apposed();

    [GeneratedRegex(@"\b(?:[Gg]raduates|[Aa]lumni|[Vv]eterans|[Rr]esearchers|[Pp]rofessors|[Ss]tudents|[Ee]mployees|[Ee]xecutives) (?:of|at|from) (?:the )?$")]
    private static partial Regex People();

    [GeneratedRegex(" and ")]
    private static partial Regex And();

    [GeneratedRegex(@"(?<set>[\uE000-\uE7FF])[^。\uE000-\uE7FF]{0,12}、(?<member>[\uE000-\uE7FF])(?:も|は)その(?:[一1]つ|ひとつ|[一1]社|中|一員)"
        + @"|(?<set>[\uE000-\uE7FF])(?:,? (?:among them|including|namely|such as) |\((?:うち)?"
        + @"|(?:: | [—–-] )(?=[\uE000-\uE7FF](?:,|、| and |と)))(?<member>[\uE000-\uE7FF])")]
    private static partial Regex AmongThem();

    [GeneratedRegex(@"(?<member>[\uE000-\uE7FF])(?:を含む|をはじめとする|をはじめ|など(?:の|を含む)?|のような|といった|,? including )(?:[^、。\uE000-\uE7FF]{0,6})(?<set>[\uE000-\uE7FF])")]
    private static partial Regex Including();
}
