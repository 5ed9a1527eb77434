using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace GraphService.Exports.Workbooks;

/// <summary>Texts as cells can hold them: with what XML allows, cut where a cell ends. It counts what it changes.</summary>
internal sealed partial class CellTexts
{
    /// <summary>Excel's own bound, in UTF-16 units.</summary>
    public const int Limit = 32_767;

    /// <summary>Cells that were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>Characters that XML forbids and that were replaced.</summary>
    public int Replaced { get; private set; }

    public string Fitting(string text)
    {
        if (text.Length > Limit)
        {
            Cut++;
            text = text[..(char.IsHighSurrogate(text[Limit - 2]) ? Limit - 2 : Limit - 1)] + "…";
        }
        var fitting = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                fitting.Append(rune);
            else
            {
                fitting.Append('\uFFFD');
                Replaced++;
            }
        // A reader takes _x000D_ for a carriage return, so an underscore of the text's own that begins such a thing is escaped itself.
        return Escape().Replace(fitting.ToString(), "_x005F_x").Replace("\r", "_x000D_", StringComparison.Ordinal);
    }

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
