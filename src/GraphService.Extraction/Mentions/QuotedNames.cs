using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// English names of things in quotation marks: "Open Harbours", a code of conduct. Their last noun tells what they name, and they count only where
/// something is stated of them.
/// </summary>
internal sealed partial class QuotedNames(Lexicon lexicon)
{
    private const int Reach = 60;

    public IEnumerable<Candidate> Find(TextWindow window)
    {
        foreach (Match m in Quoted().Matches(window.UpToEnd, window.Start))
            if (Of(window, m) is { } name)
                yield return name;
    }

    private Candidate? Of(TextWindow window, Match m)
    {
        var name = m.Groups["name"];
        if (lexicon.ByName(name.Value) is not null || lexicon.Generic.Contains(name.Value)
            || Speech.In(window.Ontology).IsMatch(window.Slice(m.Index + m.Length, Math.Min(window.End, m.Index + m.Length + Reach))))
            return null;
        var head = name.Value.Contains(' ', StringComparison.Ordinal) ? lexicon.Heads.OfName(name.Value) : null;
        if (head is { Type: not (null or EntityType.Initiative or EntityType.Event) })
            return null;
        return new Candidate(name.Index, name.Index + name.Length, name.Value, head?.Type ?? EntityType.Initiative, CandidateKind.Proper)
        {
            Subtype = head?.Subtype ?? "project",
            Front = m.Index,
            Tail = m.Index + m.Length,
            IsUnsure = true,
            IsQuoted = true,
        };
    }

    // Words with capitals, and small ones between them; no mark within.
    [GeneratedRegex(@"(?<![\w""“])[""“](?<name>[A-Z0-9][\w’'&-]*(?: (?:of|the|for|and|on|in|to|a|an|with|at)(?= )| [A-Z0-9][\w’'&-]*){0,7})[""”](?!\w)")]
    private static partial Regex Quoted();

    // "Never", said the minister.
    private static readonly ListedPattern Speech = new(@"^,? {said-after-quote}\b");
}
