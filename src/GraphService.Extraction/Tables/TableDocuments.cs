using System.Security.Cryptography;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Tables.Files;
using GraphService.Extraction.Tables.Mappings;
using GraphService.Extraction.Tables.Rows;
using GraphService.Extraction.Texts;
using GraphService.Extraction.Workspaces;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tables;

/// <summary>Reads the tables of a workspace as documents whose rows are passages. Whatever goes wrong in one is a diagnostic of that one.</summary>
internal sealed class TableDocuments(Ontology ontology, CancellationToken cancellation)
{
    /// <summary>What each table gave, in the order of the files.</summary>
    public IReadOnlyList<DocumentOutcome> Read(IReadOnlyList<WorkspaceFile> files, IReadOnlyList<TableMapping> mappings)
    {
        var ofTables = mappings.ToLookup(m => m.Table, StringComparer.Ordinal);
        return [.. files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Outcome(f, [.. ofTables[f.Path]]))];
    }

    /// <summary>ERRORs of mappings whose table is not there.</summary>
    public static IEnumerable<Diagnostic> Missing(IReadOnlyList<WorkspaceFile> files, IReadOnlyList<TableMapping> mappings)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return mappings.Where(m => !paths.Contains(m.Table)).Select(m => m.Error("TABLE_MISSING", $"There is no table {m.Table}; the mapping is left out"));
    }

    private DocumentOutcome Outcome(WorkspaceFile file, List<TableMapping> mappings)
    {
        var found = new List<Diagnostic>();
        if (mappings.Count == 0)
        {
            var advice = $"No mapping in tables/ reads this table; 'graphservice map {file.Path}' writes a first one";
            found.Add(new Diagnostic("TABLE_WITHOUT_MAPPING", Severity.Info, advice) { Path = file.Path });
            return new DocumentOutcome(file.Path, null, found);
        }
        try
        {
            return new DocumentOutcome(file.Path, Read(file, mappings, found), found);
        }
        catch (TableException error)
        {
            found.Add(Error(error.Code, error.Message));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(Error("FILE_UNREADABLE", $"The file can't be read ({error.GetType().Name}); it is left out"));
        }
#pragma warning disable CA1031 // A fault in one table must not end the others.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            found.Add(Error("READING_FAILED", $"The table is left out: reading it failed ({error.GetType().Name})"));
            return new DocumentOutcome(file.Path, null, found) { Failure = error };
        }
        return new DocumentOutcome(file.Path, null, found);

        Diagnostic Error(string code, string message) => new(code, Severity.Error, message) { Path = file.Path };
    }

    private DocumentReading? Read(WorkspaceFile file, List<TableMapping> mappings, List<Diagnostic> found)
    {
        if (file.Size?.Invoke() is > TableLimits.MostBytes and var size)
            throw TableLimits.TooLarge($"{size:N0} bytes, more than {TableLimits.MostBytes:N0}");
        var bytes = file.Read();
        if (Open(file.Path, bytes, mappings, found) is not { } table)
            return null;
        var text = new SourceText(table.Text);
        var (names, values) = (new TableNames(ontology), new CellValues(ontology));
        var (drafts, problems) = (new List<RowStatements.Draft>(), new List<Diagnostic>());
        foreach (var mapping in mappings)
            if (RunOf(mapping, table, text, problems, found) is { } run)
                drafts.AddRange(new RowStatements(run, names, values).Read(cancellation));
        var (made, places) = names.Made();
        return new DocumentReading(file.Path, Convert.ToHexStringLower(SHA256.HashData(bytes)), text)
        {
            Title = Path.GetFileName(file.Path),
            Language = LanguageOf(table.Text),
            Passages = [.. table.Sheets.SelectMany(s => s.Rows).Where(r => !r.IsBlank).Select(r => new ReadPassage(SpanOf(r, text), PassageKind.Table, null))],
            Entities = [.. made.Values],
            Written = names.Written,
            Places = [.. places.Distinct()],
            Statements = [.. drafts.Select(d => RowStatements.Made(d, made))],
            Diagnostics = problems,
        };
    }

    private static TableFile? Open(string path, byte[] bytes, List<TableMapping> mappings, List<Diagnostic> found)
    {
        if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return XlsxFile.Read(bytes, mappings.Exists(m => m.Sheet is null) ? [] : [.. mappings.Select(m => m.Sheet!)]);
        return FileDecoder.Decode(bytes, path, found) is { } text ? CsvFile.Read(text, mappings[0].Header) : null;
    }

    private static TableRun? RunOf(TableMapping mapping, TableFile table, SourceText text, List<Diagnostic> problems, List<Diagnostic> found)
    {
        if (table.Sheets.FirstOrDefault(s => mapping.Sheet is null || s.Name == mapping.Sheet) is not { } sheet)
        {
            found.Add(mapping.Error("TABLE_MAPPING_BROKEN", $"{mapping.Table} has no sheet '{mapping.Sheet}'; the mapping is left out"));
            return null;
        }
        try
        {
            return new TableRun(mapping, sheet, text, mapping.Table, problems);
        }
        catch (TableException error)
        {
            found.Add(mapping.Error(error.Code, error.Message));
            return null;
        }
    }

    private static TextSpan SpanOf(TableRow row, SourceText text) => new(text.OffsetOf(row.Start), text.OffsetOf(row.Start + row.Length));

    private static string LanguageOf(string text)
    {
        var (japanese, letters) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 1_000_000)))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            japanese += Script.IsHiragana(c) || Script.IsKatakana(c) || Script.IsKanji(c) ? 1 : 0;
        }
        return japanese * 5 >= letters && japanese > 0 ? "ja" : "en";
    }
}
