using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>
/// Runs the operations of a page that bear on text, and follows forms only so far: the library itself follows any number of them, and a
/// ring of two ends the process (UglyToad/PdfPig issue 676 guards against a form that names itself, not against two that name each other).
/// </summary>
internal sealed partial class TextWalk(
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox box,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix matrix,
    PdfOptions options)
    : BaseStreamProcessor<PdfPage>(pageNumber, resources, scanner, parser, filters, box, unit, rotation, matrix, options)
{
    // Paths, colours and images give no text.
    private static readonly HashSet<string> Kept =
    [
        "q", "Q", "cm", "gs", "Do", "BT", "ET", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts",
    ];

    private readonly PdfRectangle page = box.Bounds;
    private readonly List<PdfLetter> letters = [];
    private readonly HashSet<StreamToken> open = new(ReferenceEqualityComparer.Instance);
    private int forms;
    private int unknown;
    private int lastSequence;
    private bool drawsItself;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        options.Log.MissedFont = false;
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfPage(PdfLines.Of(letters, page.Width, page.Height))
        {
            Letters = letters.Count(l => !string.IsNullOrWhiteSpace(l.Value)),
            Unknown = unknown,
            Vertical = letters.Count(l => l.Vertical),
            DrawsItself = drawsItself,
            LacksFont = options.Log.MissedFont,
        };
    }

    public override void PushState()
    {
        if (StackSize > PdfBudget.StatesInEachOther)
            throw new PdfLimitException($"it saves more than {PdfBudget.StatesInEachOther} states in each other");
        base.PushState();
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        options.Budget.Step();
        if (letters.Count >= PdfBudget.LettersOnPage)
            throw new PdfLimitException($"it holds more than {PdfBudget.LettersOnPage} letters");
        // The library gives the code itself where the font doesn't say what it stands for.
        if (unicode.Length == 1 && unicode[0] == (char)code && !font.TryGetUnicode(code, out _))
            unknown++;
        var glyph = new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples);
        var place = PerformantRectangleTransformer.Transform(renderingMatrix, textMatrix, transformationMatrix, glyph);
        Add(new PdfLetter(unicode, place.BottomLeft, place.BottomRight, pointSize, font.IsVertical), currentOffset > 0);
    }

    public override void SetNamedGraphicsState(NameToken stateName)
    {
        if (ResourceStore.GetExtendedGraphicsStateDictionary(stateName) is not { } state
            || !state.Data.TryGetValue("Font", out var value) || value is not ArrayToken { Data: [IndirectReferenceToken font, NumericToken size] })
            return;
        var text = GetCurrentState().FontState;
        text.FromExtendedGraphicsState = true;
        text.FontSize = size.Data;
        ActiveExtendedGraphicsStateFont = ResourceStore.GetFontDirectly(font);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations.Where(o => Kept.Contains(o.Operator)))
        {
            options.Budget.Step();
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (++forms > PdfBudget.FormsOnPage)
            throw new PdfLimitException($"it draws more than {PdfBudget.FormsOnPage} forms");
        if (open.Count >= PdfBudget.FormsInEachOther)
            throw new PdfLimitException($"it draws more than {PdfBudget.FormsInEachOther} forms in each other");
        if (!open.Add(formStream))
        {
            drawsItself = true;
            return;
        }
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            open.Remove(formStream);
        }
    }

    // What a form that names itself would draw again is left out above.
    protected override bool HasFormXObjectCircularReference(
        StreamToken formStream, NameToken? xObjectName, IReadOnlyList<IGraphicsStateOperation> operations) => false;

    private void Add(PdfLetter letter, bool sameText)
    {
        if (sameText && letters.Count > 0 && Diacritics.IsInCombiningDiacriticRange(letter.Value)
            && lastSequence == TextSequence && Diacritics.TryCombineDiacriticWithPreviousLetter(letter.Value, letters[^1].Value, out var combined))
            letters[^1] = letters[^1] with { Value = combined };
        else
            letters.Add(letter);
        lastSequence = TextSequence;
    }
}
