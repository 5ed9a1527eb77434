using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Statements.Predications;

/// <summary>
/// Arguments of English verbs that the tree hangs elsewhere: what a participle that opens the sentence is of (Founded in 2011, Kestrel …), and whom a
/// preposition names further on (awarded a contract for a pipeline to Kestrel).
/// </summary>
internal static class EnglishArguments
{
    private const int Farthest = 24;
    private const int Guessed = 400;

    /// <summary>How an argument is marked that only stands behind the verb; classes of verbs take it where they name its preposition.</summary>
    public const ArgumentPath Strayed = ArgumentPath.LeftOut;

    public static IEnumerable<Argument> Of(Sentence sentence, Clause clause)
    {
        if (sentence.Language != TextLanguage.English || clause.Form.HasFlag(ClauseForm.Nominal))
            yield break;
        if ((Opened(sentence, clause) ?? Apposed(sentence, clause)) is { } opened)
            yield return opened;
        foreach (var strayed in Behind(sentence, clause))
            yield return strayed;
    }

    // Founded in 2011 and based in Leeds, Kestrel …: the subject of the sentence.
    private static Argument? Opened(Sentence sentence, Clause clause)
    {
        if (!Opens(sentence, clause) || Enumerable.Range(clause.Predicate, sentence.Words.Count - clause.Predicate)
            .FirstOrDefault(i => sentence.Words[i].Text == ",", -1) is not (> 0 and var comma))
            return null;
        var subject = Enumerable.Range(comma, sentence.Words.Count - comma).FirstOrDefault(
            i => sentence.Tree.Relations[i] is "nsubj" or "nsubj:pass" && !sentence.Words[i].Tag.StartsWith('W') && MayOpen(sentence, comma, i), -1);
        return subject < 0 ? null : new Argument(ArgumentRole.Object, subject, "", ArgumentPath.Controlled, Guessed);
    }

    // Kestrel, founded by Aiko Tanaka in 2015, …: what a participle behind a comma is of.
    private static Argument? Apposed(Sentence sentence, Clause clause)
    {
        var comma = clause.Predicate - 1;
        while (comma > 0 && sentence.Words[comma].Class == WordClass.Adverb)
            comma--;
        return comma > 0 && sentence.Words[comma].Text == "," && sentence.Words[clause.Predicate].Tag is "VBN" or "VBD"
            && sentence.Words[comma - 1].Class is WordClass.Noun or WordClass.ProperNoun && HasAgent(sentence, clause)
            && !clause.Arguments.Any(a => a.Role == ArgumentRole.Object)
                ? new Argument(ArgumentRole.Object, comma - 1, "", ArgumentPath.Controlled, Guessed) : null;
    }

    private static bool HasAgent(Sentence sentence, Clause clause) =>
        sentence.Words.Skip(clause.Predicate + 1).Take(1).Any(w => w.Text is "by" or "in" or "at" or "near")
        && !clause.Arguments.Any(a => a is { Role: ArgumentRole.Subject, Marker: "" });

    private static bool Opens(Sentence sentence, Clause clause) =>
        sentence.Words[clause.Predicate].Tag is "VBN" or "VBD" && !clause.Form.HasFlag(ClauseForm.Attributive)
        && !clause.Arguments.Any(a => a.Role == ArgumentRole.Object || a is { Role: ArgumentRole.Subject, Marker: "" })
        && sentence.Words[0].Class is WordClass.Verb or WordClass.Adverb
        && !sentence.Words.Take(clause.Predicate).Any(w => w.Text == "," || w.Tag is "VBZ" or "VBP" or "MD" or "PRP");

    // No verb stands between: Founded in 2011, when Kestrel was sold, … is left open.
    private static bool MayOpen(Sentence sentence, int comma, int word) =>
        !Enumerable.Range(comma, word - comma).Any(i => sentence.Words[i].Class == WordClass.Verb || sentence.Words[i].Tag == "WRB");

    // With a preposition of direction, up to the next verb, where none of the verb's own has it.
    private static IEnumerable<Argument> Behind(Sentence sentence, Clause clause)
    {
        for (var at = clause.Predicate + 1; at < sentence.Words.Count && at - clause.Predicate <= Farthest && !EndsReach(sentence, at); at++)
            if (sentence.Tree.Relations[at] == "case" && RoleOf(sentence.Words[at].Text) is { } role && sentence.Tree.Heads[at] is var noun && noun > at
                && !IsOfDeed(sentence, clause, noun)
                && !clause.Arguments.Any(a => a.Word == noun || a is { Back: 0, Word: >= 0 } && a.Marker == sentence.Words[at].Text))
                yield return new Argument(role, noun, sentence.Words[at].Text, Strayed, Guessed);
    }

    // support for the accession of Kestrel to the union: the preposition is the other deed's.
    private static bool IsOfDeed(Sentence sentence, Clause clause, int noun) => sentence.Tree.Heads[noun] is var head
        && sentence.Clauses.Any(c => c.Predicate == head && c.Predicate != clause.Predicate && c.Form.HasFlag(ClauseForm.Nominal)
            && !clause.Arguments.Any(a => a.Word == head && a.Role == ArgumentRole.Object));

    private static bool EndsReach(Sentence sentence, int at) =>
        sentence.Words[at].Text is ";" or ":" or "(" or "\"" || sentence.Words[at].Class == WordClass.Verb && sentence.Words[at].Tag is not "VBG"
        || sentence.Words[at].Tag is "WDT" or "WP" or "WRB" or "MD";

    private static ArgumentRole? RoleOf(string preposition) => preposition switch
    {
        "to" or "into" => ArgumentRole.Goal,
        "from" => ArgumentRole.Source,
        "with" => ArgumentRole.Companion,
        _ => null,
    };
}
