using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>Whose words a document is: the firm that it calls 当社, "the Company" or "we".</summary>
internal static partial class Issuers
{
    // The firm that a press release names first is its own.
    private const int Head = 8;

    /// <summary>The firm or body; null where the document doesn't speak for one.</summary>
    public static DocumentEntity? Of(Ontology ontology, string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates,
        MentionedEntities mentioned)
    {
        // In minutes each speaks for a house of their own.
        if (blocks.Any(b => b.IsTurn))
            return null;
        if (Heading(text, blocks, candidates, mentioned) is { } page)
            return page;
        DocumentEntity? first = null;
        for (var i = 0; i < blocks.Count; i++)
            foreach (var candidate in candidates[i].Where(c => c.Type is EntityType.Company or EntityType.Organization && c.Kind != CandidateKind.Pronoun))
            {
                if (mentioned.Of(candidate) is not { IsGroup: false } entity)
                    continue;
                if (Called.In(ontology).IsMatch(text[candidate.End..Math.Min(text.Length, candidate.End + Reach)]))
                    return entity;
                first ??= i < Head && entity.Type == EntityType.Company ? entity : null;
            }
        return Speaks.In(ontology).IsMatch(text) ? first : null;
    }

    // A page whose first line is nothing but the name of a body: Ministry of Finance of the Republic of Kenya.
    private static DocumentEntity? Heading(
        string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned)
    {
        var at = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => blocks[i].States, -1);
        if (at < 0 || candidates[at] is not [{ Type: EntityType.Government or EntityType.Organization } body, ..] || body.Start != blocks[at].Body
            || body.Kind is CandidateKind.Pronoun || mentioned.Of(body) is not { Subtype: not "state" } entity)
            return null;
        return OfState().IsMatch(text[body.End..blocks[at].End]) ? entity : null;
    }

    [GeneratedRegex(@"^(?:,? of (?:the )?[A-Z][A-Za-z ]+|, [A-Z][A-Za-z ]+)?\s*$")]
    private static partial Regex OfState();

    private const int Reach = 80;

    private static readonly ListedPattern Called = new(@"^[^。\n]{0,60}?(?:以下|、)?「{issuer-called}」|^ ?\([^()]{0,60}?the [“""]{issuer-called-en}[”""]\)");

    private static readonly ListedPattern Speaks = new("{issuer-speaks}|the Company\\b");
}
