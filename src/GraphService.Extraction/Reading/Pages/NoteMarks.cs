using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>Tells marks that lead to a note, as <c>[3]</c> or <c>※1</c> set high, from exponents.</summary>
internal static partial class NoteMarks
{
    /// <param name="element">What may be one.</param>
    /// <param name="before">The line so far.</param>
    public static bool Is(IElement element, string before)
    {
        if (element.LocalName != "sup" || element.TextContent.Trim() is not { Length: > 0 and <= 12 } mark)
            return false;
        if (element.QuerySelector("a[href]") is not null || Mark().IsMatch(mark))
            return true;
        // 10^6, m^2 and CO^2 are no marks; what follows a word or a sentence is.
        return Number().IsMatch(mark) && Word().IsMatch(before);
    }

    [GeneratedRegex(@"^(?:[\[(（［]?(?:※|注|脚注|\*|†|‡|§)\s*[0-9０-９]*[\])）］]?|[\[(（［][0-9０-９]{1,3}[\])）］])$")]
    private static partial Regex Mark();

    [GeneratedRegex("^[0-9０-９]{1,3}(?:[,、][0-9０-９]{1,3})*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:\p{L}{4}|[\u3040-\u30FF\u3400-\u9FFF]|[.,。、」』”"")）])$")]
    private static partial Regex Word();
}
