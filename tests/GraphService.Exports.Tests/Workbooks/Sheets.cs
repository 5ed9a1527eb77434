using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GraphService.Exports.Tests.Workbooks;

/// <summary>A workbook as Microsoft's own library reads it, which finds no fault with it.</summary>
internal static class Sheets
{
    /// <summary>The cells that are there, by sheet and row.</summary>
    public static Dictionary<string, List<List<string>>> Of(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        return document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(s => s.Name!.Value!, s => Rows(document, s));
    }

    private static List<List<string>> Rows(SpreadsheetDocument document, Sheet sheet)
    {
        var part = (WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!.Value!);
        return [.. part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
    }
}
