using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements.Beside;

/// <summary>
/// The parties that an English title lists behind what the agreement is on: the Agreement on Air Services between the Government of Kenya and Oman; the
/// Joint Statement of the Foreign Ministers of Kenya, Oman and Chile.
/// </summary>
internal static partial class ListedParties
{
    private const int Reach = 400;

    /// <summary>Those listed, in order; none where the title doesn't go on so.</summary>
    public static List<DocumentEntity> Of(Ontology ontology, Candidate thing, IReadOnlyList<NamedMention> mentions, string text)
    {
        if (!char.IsAscii(thing.Text[0]))
            return [];
        var rest = text[thing.End..Math.Min(text.Length, thing.End + Reach)];
        if (Leads().Match(rest) is not { Success: true } lead || lead.Groups["joint"].Success && !Joint.In(ontology).IsMatch(thing.Text))
            return [];
        var (at, parties) = (thing.End + lead.Length, new List<DocumentEntity>());
        foreach (var mention in mentions.Where(m => m.Candidate.Front >= thing.End + lead.Length))
        {
            var gap = text[at..mention.Candidate.Front];
            if (parties.Count > 0 && IsWhose(gap, mention.Entity, parties[^1]))
            {
                at = mention.Candidate.Tail;
                continue;
            }
            if (!(parties.Count == 0 ? First.In(ontology) : Next.In(ontology)).IsMatch(gap) || !mention.Entity.IsBody)
                break;
            parties.Add(mention.Entity);
            at = mention.Candidate.Tail;
        }
        return parties;
    }

    private const string Principal = @"(?:the |both )?(?:(?:{party-for-words} )?[A-Z]?[\w-]+(?: of State)? (?:of|for) (?:the )?){0,3}";

    // Between whom, behind what it is on; statements are of those who make them.
    [GeneratedRegex(@"^(?: (?:on|for|concerning|regarding|about|in) [^.;:()\n]{3,160}?)?,? "
        + "(?:(?:by and )?(?:between|among|amongst) |(?<joint>(?:by|of) (?=the )))")]
    private static partial Regex Leads();

    private static readonly ListedPattern Joint = new(@"\b{party-documents}", RegexOptions.IgnoreCase);

    private static readonly ListedPattern First = new($"^{Principal}$");

    private static readonly ListedPattern Next = new(
        $@"^(?:['’]s? [A-Za-z -]{{1,40}}?)?(?: \([^()]{{1,40}}\))?(?:,? and (?:with |by )?|, )(?:[\w-]+-style )?(?:[a-z]+ ){{0,3}}{Principal}$");

    // Ministry of Health of Kenya; Kestrel Ltd, Leeds; but Kenya, Oman and Chile.
    private static bool IsWhose(string gap, DocumentEntity mention, DocumentEntity party) => gap is " of " or " of the "
        || gap == ", " && party.Subtype != "state" && (mention.Type == EntityType.Place || mention.Subtype == "state");
}
