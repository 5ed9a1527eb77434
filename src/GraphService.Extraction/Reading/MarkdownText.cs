using System.Text;
using GraphService.Extraction.Texts;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GraphService.Extraction.Reading;

/// <summary>
/// The text of a Markdown file: a block a line, headings with their marks, points of
/// lists with <c>- </c>; emphasis and addresses of links left out.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Null where it nests more deeply than anyone writes.</summary>
    public static string? Extract(string markdown)
    {
        if (MarkdownDepth.IsTooDeep(markdown) || Parse(markdown) is not { } document)
            return null;
        var text = new StringBuilder();
        foreach (var block in document.Descendants().OfType<LeafBlock>())
            if (Line(block) is { Length: > 0 } line)
                text.Append(Prefix(block)).Append(line).Append("\n\n");
        return text.ToString();
    }

    // Markdig has no other limit and no other way to say that one is reached.
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Prefix(LeafBlock block) => block switch
    {
        HeadingBlock heading => new string('#', heading.Level) + " ",
        { Parent: ListItemBlock } => "- ",
        _ => "",
    };

    private static string Line(LeafBlock block)
    {
        if (block.Inline is null)
            return block is CodeBlock ? block.Lines.ToString() : "";
        var line = new StringBuilder();
        foreach (var inline in block.Inline.Descendants())
            if (inline is LiteralInline literal)
                line.Append(literal.Content);
            else if (inline is CodeInline code)
                line.Append(code.Content);
            else if (inline is LineBreakInline)
                AppendBreak(line);
            else if (inline is HtmlEntityInline entity)
                line.Append(entity.Transcoded);
        return line.ToString().Trim();
    }

    private static void AppendBreak(StringBuilder line)
    {
        if (line.Length > 0 && !Script.IsJapanese(line[^1]))
            line.Append(' ');
    }
}
