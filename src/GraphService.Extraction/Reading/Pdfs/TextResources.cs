using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>
/// The resources that text needs: fonts, forms, states. Patterns, shadings and colour spaces are taken out before the library sees them;
/// it follows their references without a limit, and no text comes of them.
/// </summary>
internal sealed class TextResources(IResourceStore inner) : IResourceStore
{
    private static readonly string[] Drawn = ["Pattern", "Shading", "ColorSpace", "Properties"];

    // The library keeps what it made of a dictionary by the dictionary.
    private readonly Dictionary<DictionaryToken, DictionaryToken> bare = new(ReferenceEqualityComparer.Instance);
    private int loaded;

    /// <summary>Drops what a page that failed has left.</summary>
    public void Clear()
    {
        while (loaded > 0)
            UnloadResourceDictionary();
    }

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (!bare.TryGetValue(resourceDictionary, out var text))
            bare[resourceDictionary] = text = Drawn.Aggregate(resourceDictionary, (d, name) => d.Without(name));
        inner.LoadResourceDictionary(text);
        loaded++;
    }

    public void UnloadResourceDictionary()
    {
        inner.UnloadResourceDictionary();
        loaded--;
    }

    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => inner.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => inner.GetFontDirectly(fontReferenceToken);

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => inner.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => inner.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => inner.GetDeviceColorSpaceDetails(deviceColorSpace);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => inner.GetPatterns();

    public Shading GetShading(NameToken name) => inner.GetShading(name);
}
