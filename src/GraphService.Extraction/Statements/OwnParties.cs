using System.Text.RegularExpressions;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Whose the agreement is that a document is by its title: those that the title names before it says on what.</summary>
internal sealed partial class OwnParties(string text, Lexicon lexicon)
{
    private const double FromTitle = 0.85;

    /// <summary>The parties, of whom there are two at least.</summary>
    public IEnumerable<Finding> Of(OwnTitle own, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates, MentionedEntities mentioned)
    {
        if (lexicon.Ontology.With(PredicateTraits.Party).FirstOrDefault() is not { } party || mentioned.Of(own.Mention) is not { } agreement)
            yield break;
        var (start, end) = (blocks[own.First].Start, blocks[own.Last].End);
        var until = Topic().Match(text[own.Mention.End..end]) is { Success: true } topic && HasParties(text[own.Mention.End..(own.Mention.End + topic.Index)])
            ? own.Mention.End + topic.Index : end;
        var parties = Enumerable.Range(own.First, own.Last - own.First + 1).SelectMany(i => candidates[i])
            .Where(c => c.Start >= own.Mention.End && c.End <= until).Select(mentioned.Of)
            .Where(e => e is { IsBody: true } && party.SubjectTypes.Contains(e.Type)).OfType<DocumentEntity>().Distinct().ToList();
        if (parties.Count > 1)
            foreach (var one in parties)
                yield return new Finding(one, party.Name, agreement, Stance.Asserted, start, end) { Confidence = FromTitle };
    }

    private static bool HasParties(string before) => Named().IsMatch(before);

    // On what it is, behind by whom.
    [GeneratedRegex(@"\s(?:on|concerning|regarding|for)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    [GeneratedRegex(@"\b(?:of|by|between|among)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
