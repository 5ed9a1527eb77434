using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Tables.Files;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tables;

/// <summary>
/// Writes a first mapping of a table from its header, to be corrected by hand: what a column holds is guessed from the words that the ontology knows above
/// columns.
/// </summary>
public static class FirstMapping
{
    private const int MostLookedAt = 20;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The mapping as YAML; of a workbook one for each sheet that has a header.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its path, as the mapping is to name it.</param>
    /// <param name="ontology">Which words there are.</param>
    /// <exception cref="TableException">It can't be read, is too large, or has no header.</exception>
    public static string Of(byte[] bytes, string path, Ontology ontology)
    {
        var lines = new List<string>();
        foreach (var sheet in Open(bytes, path).Sheets)
            if (HeaderOf(sheet) is >= 0 and var header)
                lines.AddRange(Lines(path, sheet, header, new ColumnGuess(new LabelWords(ontology), ontology, sheet, header)));
        return lines.Count > 0 ? string.Concat(lines.Select(l => l + "\n"))
            : throw new TableException("TABLE_BROKEN", "The table has no header: a row of two or more texts");
    }

    private static TableFile Open(byte[] bytes, string path)
    {
        if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return XlsxFile.Read(bytes, []);
        var text = FileDecoder.Decode(bytes, path, new List<Diagnostic>()) ?? throw new TableException("NOT_TEXT", "The file is no text");
        // Lines above the header hold titles, so the separator shows in the longest of the first ones.
        var first = text.Split('\n', MostLookedAt + 1).Take(MostLookedAt).Select(line => line.Count(c => c is ',' or ';' or '\t' or '|')).ToList();
        return CsvFile.Read(text, first.IndexOf(first.Max()) + 1);
    }

    // The first row that has as many texts as any of the first.
    private static int HeaderOf(TableSheet sheet)
    {
        var counts = sheet.Rows.Take(MostLookedAt).Select(r => r.Cells.Count(c => c.Any(char.IsLetter))).ToList();
        return counts.Count > 0 && counts.Max() > 1 ? counts.IndexOf(counts.Max()) : -1;
    }

    private static IEnumerable<string> Lines(string path, TableSheet sheet, int header, ColumnGuess guess)
    {
        yield return $"- table: {Quoted(path)}";
        if (sheet.Name.Length > 0)
            yield return $"  sheet: {Quoted(sheet.Name)}";
        yield return FormattableString.Invariant($"  header: {header + 1}");
        yield return "  entities:";
        foreach (var (key, type, subtype, column, split) in guess.Entities)
            yield return $"    {key}: {{type: {type}{Field("subtype", subtype)}, name: {Quoted(column)}{Field("split", split)}}}";
        if (guess.Statements.Count == 0)
            yield return "  # No header says what the rows state: write it here, such as {subject: a, predicate: PARTNERS_WITH, object: b}.";
        yield return guess.Statements.Count == 0 ? "  statements: []" : "  statements:";
        foreach (var (subject, predicate, @object, fields) in guess.Statements)
            yield return $"  - {{subject: {subject}, predicate: {predicate}, object: {@object}{string.Concat(fields.Select(f => Field(f.Field, f.Column)))}}}";
        if (guess.Left.Count > 0)
            yield return $"  # Not used: {string.Join(", ", guess.Left.Select(Quoted))}";
    }

    private static string Field(string name, string? value) => value is null ? "" : $", {name}: {Quoted(value)}";

    // A text of JSON is one of YAML; what needs no quotes has none.
    private static string Quoted(string text) => text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '/' or '_' or '-') && char.IsLetter(text[0])
        && text.Trim() == text ? text : JsonSerializer.Serialize(text, Relaxed);
}
