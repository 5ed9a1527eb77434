using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Extraction.Evaluation;
using GraphService.Graphs;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>
/// Results as JSON, with the properties that the labels' own scorer writes and besides <c>gold</c>, <c>errors</c> and <c>coverage</c>: one object, or an
/// array of them where there is more than one folder of labels.
/// </summary>
internal static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static string Of(IReadOnlyList<EvaluationResult> results, int errors, int coverage)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            if (results.Count > 1)
                json.WriteStartArray();
            foreach (var result in results)
                Write(json, result, errors, coverage);
            if (results.Count > 1)
                json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, EvaluationResult r, int errors, int coverage)
    {
        json.WriteStartObject();
        json.WriteString("gold", r.Gold);
        Texts(json, "documents", r.Documents);
        Texts(json, "missingFiles", r.MissingFiles);
        json.WriteNumber("combined", r.Combined);
        Table(json, "entities", r.Entities);
        Table(json, "entitiesAnyType", r.EntitiesAnyType);
        json.WriteNumber("wronglyMerged", r.WronglyMerged);
        json.WriteNumber("split", r.Split);
        Table(json, "statements", r.Statements);
        Table(json, "statementsLenient", r.StatementsLenient);
        json.WriteStartObject("statementsNotJudged");
        json.WriteNumber("minor", r.NotJudgedMinor);
        json.WriteNumber("denied or of a predicate not labelled there", r.NotJudgedOther);
        json.WriteEndObject();
        json.WriteStartObject("qualifiers");
        foreach (var (kind, of) in new[] { ("stance", r.Stance), ("speaker", r.Speaker), ("amount", r.Amount), ("date", r.Date) })
            Accuracy(json, kind, of);
        json.WriteEndObject();
        json.WriteNumber("dateWhereNone", r.DateWhereNone);
        Spans(json, "evidence", r.Evidence);
        Spans(json, "mentions", r.Mentions);
        json.WriteNumber("forbidden", r.Forbidden);
        json.WriteNumber("setAside", r.SetAside);
        Errors(json, r, errors);
        Coverage(json, r.Coverage, coverage);
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, string name, FigureTable table)
    {
        json.WriteStartObject(name);
        Figures(json, "overall", table.Overall);
        foreach (var (label, figures) in table.Each)
            Figures(json, label, figures);
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, string name, Figures f)
    {
        json.WriteStartObject(name);
        Share(json, "precision", f.Precision);
        Share(json, "recall", f.Recall);
        Share(json, "f1", f.F1);
        json.WriteNumber("gold", f.Gold);
        json.WriteNumber("found", f.Found);
        json.WriteNumber("predicted", f.Predicted);
        json.WriteNumber("right", f.Right);
        json.WriteEndObject();
    }

    private static void Accuracy(Utf8JsonWriter json, string name, Accuracy accuracy)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", accuracy.Right);
        json.WriteNumber("judged", accuracy.Judged);
        Share(json, "accuracy", accuracy.Share);
        json.WriteEndObject();
    }

    private static void Spans(Utf8JsonWriter json, string name, SpanCheck spans)
    {
        json.WriteStartObject(name);
        json.WriteNumber("checked", spans.Checked);
        json.WriteNumber("wrong", spans.Wrong);
        json.WriteNumber("unchecked", spans.Unchecked);
        json.WriteEndObject();
    }

    private static void Errors(Utf8JsonWriter json, EvaluationResult result, int most)
    {
        json.WriteStartObject("errors");
        foreach (var (kind, list) in result.Errors)
        {
            json.WriteStartObject(kind);
            json.WriteNumber("total", list.Count);
            json.WriteStartArray("first");
            foreach (var error in list.Take(most))
                Error(json, error);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Error(Utf8JsonWriter json, EvaluationError error)
    {
        json.WriteStartObject();
        json.WriteString("what", error.What);
        if (error.Link is { } link)
            json.WriteString("link", Spelling.Of(link));
        if (error.Detail is { Length: > 0 } detail)
            json.WriteString("detail", detail);
        if (error.Sentence is { } sentence)
            json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }

    private static void Coverage(Utf8JsonWriter json, CoverageReport coverage, int most)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("sentences", coverage.Sentences);
        json.WriteNumber("withoutStatement", coverage.WithoutStatement);
        json.WriteStartArray("groups");
        foreach (var group in coverage.Groups.Take(most))
        {
            json.WriteStartObject();
            json.WriteString("word", group.Word);
            json.WriteNumber("total", group.Sentences.Count);
            Texts(json, "sentences", group.Sentences);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
