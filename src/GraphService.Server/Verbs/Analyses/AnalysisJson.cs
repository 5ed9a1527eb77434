using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Language;
using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;

namespace GraphService.Server.Verbs.Analyses;

/// <summary>Writes an analysis as one JSON object; all places are code points of the text, all indexes count from 0 within the sentence.</summary>
internal static class AnalysisJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void Write(Analysis analysis, TextWriter writer)
    {
        var places = new CodePoints(analysis.Text);
        writer.WriteLine(JsonSerializer.Serialize(new { Sentences = analysis.Sentences.Select(sentence => Of(sentence, places)) }, Options));
    }

    private static object Of(Sentence sentence, CodePoints places) => new
    {
        places.Of(sentence.Range).Start,
        places.Of(sentence.Range).End,
        Language = sentence.Language == TextLanguage.Japanese ? "ja" : "en",
        sentence.BracketAfter,
        Words = sentence.Words.Select((word, i) => new
        {
            places.Of(word.Range).Start,
            places.Of(word.Range).End,
            word.Text,
            word.Lemma,
            Class = UniversalTags.Of(word.Class),
            word.Tag,
            word.Inflection,
            word.Key,
            Head = sentence.Tree.Heads[i],
            Relation = sentence.Tree.Relations[i],
        }),
        Phrases = sentence.Phrases.Select(phrase => new { phrase.FirstWord, phrase.EndWord, phrase.HeadWord, phrase.Head, Link = phrase.Link.ToString() }),
        Clauses = sentence.Clauses.Select(clause => new
        {
            clause.Predicate,
            clause.Lemma,
            Form = Forms(clause.Form),
            Arguments = clause.Arguments.Select(argument => new { Role = argument.Role.ToString(), argument.Word, argument.Marker, Path = argument.Path.ToString(), argument.Score }),
        }),
        Names = sentence.Names.Select(name => new { places.Of(name.Range).Start, places.Of(name.Range).End, name.FirstWord, name.EndWord, Type = name.Type.ToString(), name.Score, name.Key }),
    };

    private static IEnumerable<string> Forms(ClauseForm form) => Enum.GetValues<ClauseForm>().Where(value => value != ClauseForm.Plain && form.HasFlag(value)).Select(value => value.ToString());
}
