using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>Makes pages of text only. The library creates it, by the types of its constructor.</summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider,
        IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PdfPage>(pdfScanner, new TextResources(resourceStore), filterProvider,
        new BoundedContent(pageContentParser), parsingOptions), IPageFactory<PdfPage>
{
    PdfPage IPageFactory<PdfPage>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        // A page that failed leaves its resources behind.
        ((TextResources)ResourceStore).Clear();
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    protected override PdfPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new TextWalk(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider,
            cropBox, userSpaceUnit, rotation, initialMatrix, (PdfOptions)ParsingOptions)
            .Process(pageNumber, operations);
}
