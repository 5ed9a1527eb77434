using System.Text;

namespace GraphService.Extraction.Reading.Pages;

/// <summary>The lines of a page while its elements are walked: a block element begins and ends one, white space counts as one space.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Blocks =
    [
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "main",
        "header", "address", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre",
        "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr", "br", "details", "summary", "fieldset",
    ];

    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private string prefix = "";

    /// <summary>The line so far.</summary>
    public string Line => line.Length > 12 ? line.ToString(line.Length - 12, 12) : line.ToString();

    public void Enter(string element)
    {
        if (!Blocks.Contains(element))
            return;
        EndLine(element == "br" ? "\n" : "\n\n");
        prefix = element switch
        {
            ['h', >= '1' and <= '6'] => new string('#', element[1] - '0') + " ",
            "li" => "- ",
            // <li><p>: the paragraph is the point's own.
            "p" or "div" or "br" => prefix,
            _ => "",
        };
    }

    public void Leave(string element)
    {
        if (!Blocks.Contains(element))
            return;
        EndLine(element == "br" ? "\n" : "\n\n");
        prefix = "";
    }

    public void Add(string words)
    {
        foreach (var c in words)
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
    }

    public override string ToString()
    {
        EndLine("\n\n");
        return text.ToString();
    }

    private void EndLine(string end)
    {
        var words = line.ToString().Trim(' ');
        line.Clear();
        if (words.Length == 0)
            return;
        text.Append(prefix).Append(words).Append(end);
        prefix = "";
    }
}
