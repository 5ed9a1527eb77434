using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// A part of a normalised text in which names are looked for. The text is a passage with little around it, never a whole document, since it is
/// copied for each pattern.
/// </summary>
/// <param name="Source">The text.</param>
/// <param name="Start">Where the part begins.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="Ontology">Whose words count.</param>
internal sealed record TextWindow(NormalizedText Source, int Start, int End, Ontology Ontology)
{
    /// <summary>The text; places are places in it.</summary>
    public string Text => Source.Value;

    /// <summary>The character at a place, or a line break outside of the window.</summary>
    public char this[int at] => at >= Start && at < End ? Text[at] : '\n';

    /// <summary>The text of a piece.</summary>
    public string Slice(int start, int end) => Text[start..end];

    /// <summary>The text up to the window's end, in which patterns are matched from its start on, so that they see what stands before.</summary>
    public string UpToEnd => Text[..End];

    /// <summary>The text of the window.</summary>
    public string Value => Text[Start..End];
}
