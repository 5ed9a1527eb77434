using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>Parses contents of pages and forms up to <see cref="PdfBudget.ContentBytes"/>: parsed, they take tens of times their length.</summary>
internal sealed class BoundedContent(IPageContentParser inner) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log) => inputBytes.Length > PdfBudget.ContentBytes
        ? throw new PdfLimitException($"the content is longer than {PdfBudget.ContentBytes >> 20} MB")
        : inner.Parse(pageNumber, inputBytes, log);
}
