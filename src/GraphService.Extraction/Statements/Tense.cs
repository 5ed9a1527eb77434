using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Whether a sentence puts something as past. Where in doubt it is not.</summary>
internal static partial class Tense
{
    /// <summary>Whether a sentence tells what is done: 開いた, 開いている, opened. What is agreed is not.</summary>
    public static bool IsDone(Ontology ontology, string sentence) => sentence.Any(Script.IsJapanese) ? Done().IsMatch(sentence)
        : EnglishDone.In(ontology).IsMatch(sentence) && !EnglishFuture.In(ontology).IsMatch(sentence);

    public static bool IsPast(ClauseReading reading, int at, LabelLanguage language)
    {
        if (language == LabelLanguage.En)
            return EnglishPast.In(reading.Ontology).IsMatch(reading.Text) && !EnglishFuture.In(reading.Ontology).IsMatch(reading.Text);
        var clause = reading.ClauseAt(at);
        var ending = reading.Text[Math.Min(at, clause.End)..clause.End];
        // A clause that only connects (買収し、) is of the time of the last one.
        return Past().IsMatch(ending) || Verbs.Connects(ending) && Past().IsMatch(reading.Text[clause.End..]);
    }

    [GeneratedRegex("(?:た|だった|でした|て(?:いる|います|おり)|済み|済)[。)」]*$")]
    private static partial Regex Done();

    [GeneratedRegex("(?:[いきしちぎみりびにっえけげせてでねべめれ]た|[んい]だ)(?![いめらり])")]
    private static partial Regex Past();

    // Not a hundred sailors, a fund financed by both, trained crews: behind the first words, and with an object.
    private static readonly ListedPattern EnglishDone = new(
        @"\b(?:was|were|has been|have been)\b|^(?!\p{Ll})(?:[\w’'-]+ ){1,6}?(?!hundred|need\b)(?:[a-z]+ed|" + Irregular
        + @")\b(?! (?:by|in|at|on|with|from|for|under|to|up)\b)");

    private const string Irregular = "{tense-irregular}";

    private static readonly ListedPattern EnglishPast = new(@"\b(?:[a-z]+ed|" + Irregular + @")\b", RegexOptions.IgnoreCase);

    private static readonly ListedPattern EnglishFuture = new(@"\b{tense-future}\b", RegexOptions.IgnoreCase);
}
