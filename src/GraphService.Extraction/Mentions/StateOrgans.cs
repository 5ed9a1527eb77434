using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// English words for organs of a state that no list holds: Kenya's transport ministry, the Finnish competition authority. They are told apart by their state,
/// to which they belong.
/// </summary>
internal sealed class StateOrgans
{
    private const int LongestOrgan = 60;
    private readonly Dictionary<string, string?> subtypes;
    private readonly Regex organ;

    public StateOrgans(Lexicon lexicon)
    {
        var (alone, told) = (lexicon.Ontology.WordsOf("state-organs"), lexicon.Ontology.WordsOf("state-organs-of-a-field"));
        // The Danish pension fund is no investor of the state's, but one of its agencies.
        subtypes = alone.Concat(told).Distinct(StringComparer.Ordinal)
            .ToDictionary(w => w, w => lexicon.Heads.OfEnding(w) is { Type: EntityType.Government } head ? head.Subtype : null, StringComparer.Ordinal);
        var no = WordPattern.AnyOf(lexicon.Ontology.WordsOf("state-organ-breaks"));
        var field = $@"(?!(?:{no}|[a-z]+(?:ed|ing))\b)(?:[a-z][a-z-]+|[A-Z]{{2,4}}),? (?:and )?";
        organ = new Regex(
            $@"^(?:['’]s?)? (?:(?:{field}){{0,4}}?(?<noun>{WordPattern.AnyOf(alone)})|(?:{field}){{1,4}}?(?<noun>{WordPattern.AnyOf(told)}))"
            + @"\b(?! (?:of|for)\b|[-’']\w(?<!['’]s))",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTimeout.Limit);
    }

    /// <summary>The organ that is named behind a mention of its state, or null.</summary>
    public Candidate? Behind(TextWindow window, Candidate state)
    {
        var rest = window.Slice(state.End, Math.Min(window.End, state.End + LongestOrgan));
        if (rest.Length < 2 || rest[0] is not (' ' or '’' or '\'') || organ.Match(rest) is not { Success: true } m || IsNoun(state, rest))
            return null;
        var end = state.End + m.Length;
        return new Candidate(state.Start, end, window.Slice(state.Start, end), EntityType.Government, CandidateKind.Known)
        {
            Parent = state.Entry,
            Subtype = subtypes.GetValueOrDefault(m.Groups["noun"].Value) ?? "agency",
        };
    }

    // Only what belongs to the state: Kenya's, Finnish.
    private static bool IsNoun(Candidate state, string rest) => !state.IsAdjective && rest[0] == ' ';
}
