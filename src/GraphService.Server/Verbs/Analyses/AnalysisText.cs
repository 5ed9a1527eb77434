using System.Globalization;
using GraphService.Language;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;

namespace GraphService.Server.Verbs.Analyses;

/// <summary>Writes an analysis for people: each sentence with its words and arcs, its clauses with their arguments, its names.</summary>
internal static class AnalysisText
{
    public static void Write(Analysis analysis, TextWriter writer)
    {
        // What is left out stands in an earlier sentence of the same language.
        var read = analysis.Sentences.Select(sentence => sentence.Language).Distinct().ToDictionary(language => language, _ => new List<Sentence>());
        foreach (var sentence in analysis.Sentences)
        {
            var earlier = read[sentence.Language];
            writer.WriteLine(sentence.BracketAfter is null ? sentence.Range.In(analysis.Text) : $"({sentence.Range.In(analysis.Text)})");
            for (var i = 0; i < sentence.Words.Count; i++)
                writer.WriteLine(Line(sentence, i));
            foreach (var clause in sentence.Clauses)
            {
                var arguments = clause.Arguments.Select(argument => Of(argument, argument.Back == 0 ? sentence : earlier[^argument.Back]));
                writer.WriteLine($"  {clause.Lemma}{Form(clause.Form)}: {string.Join(", ", arguments)}");
            }

            foreach (var name in sentence.Names)
                writer.WriteLine($"  {name.Type.ToString().ToLowerInvariant()}: {name.Range.In(analysis.Text)} ({name.Score.ToString(CultureInfo.InvariantCulture)})");
            writer.WriteLine();
            earlier.Add(sentence);
        }
    }

    private static string Line(Sentence sentence, int index)
    {
        var word = sentence.Words[index];
        var head = sentence.Tree.Heads[index] is var at and >= 0 ? $"{at + 1} {sentence.Words[at].Text}" : "0";
        var start = sentence.Phrases.Any(phrase => phrase.FirstWord == index) ? '[' : ' ';
        var lemma = word.Lemma == word.Text ? "" : $" ← {word.Lemma}";
        return $"{index + 1,4} {start}{word.Text}{lemma}  {word.Tag}{(word.Inflection.Length > 0 ? " " : "")}{word.Inflection}  {sentence.Tree.Relations[index]} → {head}";
    }

    private static string Form(ClauseForm form) => form == ClauseForm.Plain ? "" : $" ({form.ToString().ToLowerInvariant()})";

    private static string Of(Argument argument, Sentence sentence)
    {
        var marker = argument.Marker.Length > 0 ? $" {argument.Marker}" : "";
        var path = argument.Path == ArgumentPath.Direct ? "" : $" ({argument.Path.ToString().ToLowerInvariant()})";
        return $"{argument.Role.ToString().ToLowerInvariant()}{marker} = {(argument.Word < 0 ? "-" : sentence.Words[argument.Word].Text)}{path}";
    }
}
