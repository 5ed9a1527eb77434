using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Language.Clauses;

namespace GraphService.Extraction.Mentions;

/// <summary>The words of a text of which a verb tells what they are.</summary>
internal static class ToldWords
{
    /// <summary>Each with its place in the normalised text, what it is, and how much that weighs.</summary>
    public static IEnumerable<((int Start, int End) Place, EntityType Type, int Weight)> In(AnalyzedText analyzed, Deeds deeds) =>
        from sentence in analyzed.Sentences
        from clause in sentence.Clauses
        from argument in clause.Arguments
        where argument is { Back: 0, Word: >= 0 } && argument.Path is not (ArgumentPath.Earlier or ArgumentPath.Unspecified)
        from told in deeds.Tell(clause.Lemma, argument.Role)
        select (analyzed.Place(sentence.Words[argument.Word].Range), told.Type, told.Weight);

    /// <summary>The words that act as authorities do, if they are cities or prefectures.</summary>
    public static IEnumerable<(int Start, int End)> Authorities(AnalyzedText analyzed, Deeds deeds) =>
        from sentence in analyzed.Sentences
        from clause in sentence.Clauses
        from argument in clause.Arguments
        where argument is { Back: 0, Word: >= 0 } && argument.Path is not (ArgumentPath.Earlier or ArgumentPath.Unspecified)
            && deeds.IsAuthoritys(clause.Lemma, argument.Role)
        select analyzed.Place(sentence.Words[argument.Word].Range);
}
