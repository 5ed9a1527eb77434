using System.Security.Cryptography;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Extraction.Reading.Pdfs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Reading;

/// <summary>Reads one file of a workspace.</summary>
internal static class DocumentReader
{
    /// <summary>Endings of the files that are documents.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".html", ".pdf"];

    /// <summary>The document, or null with an ERROR where it can't be used.</summary>
    public static ReadDocument? Read(Ontology ontology, byte[] bytes, string path, List<Diagnostic> found)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var document = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".pdf" => PdfText.Extract(bytes, path, found) is { } text ? new ReadDocument(path, hash, new FrontMatter(0), new SourceText(text), 0) : null,
            ".html" => Decoded(ontology, bytes, path, hash, found, page => HtmlText.Extract(page, path, found)),
            ".md" => Decoded(ontology, bytes, path, hash, found, MarkdownText.Extract),
            _ => Decoded(ontology, bytes, path, hash, found, null),
        };
        if (document is not null && string.IsNullOrWhiteSpace(document.Text.Value))
            found.Add(new Diagnostic("EMPTY_FILE", Severity.Warning, "The file holds no text") { Path = path, Line = 1, Column = 1 });
        return document;
    }

    private static ReadDocument? Decoded(Ontology ontology, byte[] bytes, string path, string hash, List<Diagnostic> found, Func<string, string?>? extract)
    {
        if (FileDecoder.Decode(bytes, path, found) is not { } text || FrontMatter.Read(text, path, found) is not { } front)
            return null;
        if (extract is null)
            return Plain(text, path, hash, front.Length > 0 ? front : LooseFrontMatter.Read(ontology, text));
        // Lines at the head stay in the text; Markdown would make one paragraph of them.
        var head = front.Length > 0 || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? 0 : LooseFrontMatter.Read(ontology, text).Length;
        if (extract(text[Math.Max(head, front.Length)..]) is { } extracted)
        {
            var whole = text[..head] + (head > 0 ? "\n" : "") + extracted;
            return front.Length > 0 ? new ReadDocument(path, hash, front, new SourceText(whole), 0) : Plain(whole, path, hash,
                LooseFrontMatter.Read(ontology, whole));
        }
        found.Add(new Diagnostic("TOO_DEEP", Severity.Error, "The file nests more deeply than anyone writes; it is left out") { Path = path });
        return null;
    }

    private static ReadDocument Plain(string text, string path, string hash, FrontMatter front)
    {
        var source = new SourceText(text);
        return new ReadDocument(path, hash, front, source, source.OffsetOf(front.Length));
    }
}
