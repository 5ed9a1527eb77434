using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;
using GraphService.Graphs.Files;
using GraphService.Statements;

namespace GraphService.Exports.Workbooks;

/// <summary>
/// A workbook: a sheet of entities, one of statements, and one of their evidence, a row a quote. Made in a temporary file, for an archive of parts
/// can't be streamed.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="rowLimit">The most rows of a sheet, the head among them.</param>
internal sealed class WorkbookFile(string name, int rowLimit) : ExportFile(name)
{
    private static readonly string[] EvidenceHeads =
        ["statement", "subject", "predicate", "object", "document", "title", "path", "line", "column", "speaker", "author", "publisher", "quote"];

    public override async Task WriteAsync(ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        await using var file = TemporaryFile.Create();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook, autoSave: false))
            await WriteAsync(package, graph, buffer, tally, cancellation);
        file.Position = 0;
        await WorkbookArchive.CopyAsync(file, buffer, cancellation);
    }

    private async Task WriteAsync(SpreadsheetDocument package, ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        var workbook = package.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        var sheets = new List<SheetWriter>();
        using (var entities = new SheetWriter(workbook, "Entities", ["id", "name", .. EntityAttributes.All.Select(a => a.Name)], rowLimit))
        {
            sheets.Add(entities);
            await foreach (var piece in graph.EntitiesAsync(cancellation))
            {
                foreach (var entity in piece)
                    entities.Row([entity.Id.Value, entity.PrimaryName, .. EntityAttributes.All.Select(a => Value(a.Value(entity)))]);
                tally.Entities += piece.Count;
                tally.Tell();
            }
        }
        string[] heads = ["id", "subject", "subjectName", "object", "objectName", .. StatementAttributes.All.Select(a => a.Name)];
        using (var statements = new SheetWriter(workbook, "Statements", heads, rowLimit))
        using (var evidence = new SheetWriter(workbook, "Evidence", EvidenceHeads, rowLimit))
        {
            sheets.AddRange(statements, evidence);
            await foreach (var piece in graph.StatementsAsync(cancellation))
            {
                await WriteAsync(piece, graph, statements, evidence, cancellation);
                tally.Statements += piece.Count;
                tally.Tell();
            }
        }
        buffer.Cut += sheets.Sum(s => s.Cut);
        buffer.Replaced += sheets.Sum(s => s.Replaced);
        var named = sheets.SelectMany(s => s.Sheets).Select((s, i) => new Sheet { Name = s.Name, Id = s.Id, SheetId = (uint)i + 1 });
        workbook.Workbook = new Workbook(new Sheets(named));
        workbook.Workbook.Save();
    }

    private static async Task WriteAsync(
        IReadOnlyList<Statement> piece, ExportedGraph graph, SheetWriter statements, SheetWriter evidence, CancellationToken cancellation)
    {
        var ids = piece.SelectMany(s => s.Evidence.Select(e => e.Speaker).OfType<EntityId>().Append(s.Subject).Append(s.Object));
        var named = await graph.EntitiesOfAsync(ids, cancellation);
        foreach (var s in piece.Select(s => new ExportedStatement(s, named, graph)))
        {
            statements.Row([s.Statement.Id.Value, s.Subject, s.SubjectName, s.Object, s.ObjectName, .. StatementAttributes.All.Select(a => Value(a.Value(s)))]);
            foreach (var e in s.Statement.Evidence)
                evidence.Row(Row(s, e));
        }
    }

    private static object?[] Row(ExportedStatement s, Evidence e)
    {
        var document = s.Graph.Document(e.Document);
        return
        [
            s.Statement.Id.Value, s.SubjectName, s.Predicate, s.ObjectName, document.Id.Value, document.Title, document.Path,
            e.Line, e.Column, e.SpeakerText, e.Author, e.Publisher, e.Quote,
        ];
    }

    private static object? Value(object? value) => value is IReadOnlyList<string> list ? TextList.Of(list) : value;
}
