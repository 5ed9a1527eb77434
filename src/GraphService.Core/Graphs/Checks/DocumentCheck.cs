using GraphService.Documents;
using GraphService.Graphs.Files;

namespace GraphService.Graphs.Checks;

internal static class DocumentCheck
{
    public static void Run(GraphCheck check)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in check.Graph.Documents)
        {
            if (!IsInside(document.Path))
                Add(document, $"'{document.Path}' is no path in a workspace: it is relative, with slashes");
            else if (!paths.Add(document.Path))
                Add(document, $"the path {document.Path} is given twice");
            if (document.Sha256.Length != 64 || !document.Sha256.All(char.IsAsciiHexDigitLower))
                Add(document, $"'{document.Sha256}' is no SHA-256: 64 hexadecimal digits in lower case");
            CheckText(document);
        }
        foreach (var id in check.Graph.Texts.Keys.Where(id => !check.Documents.ContainsKey(id)).Order())
            check.Add(GraphFileNames.Text(id), null, $"there is no document {id}");

        void CheckText(SourceDocument document)
        {
            if (!check.Graph.Texts.TryGetValue(document.Id, out var text))
                Add(document, $"the text of {document.Id} is missing");
            else if (text.Length != document.Length)
                Add(document, $"{document.Id} is {text.Length} code points long, not {document.Length}");
            else if (HasLoneSurrogate(text.Value))
                Add(document, $"the text of {document.Id} holds half a surrogate pair, which is no character");
        }

        void Add(SourceDocument document, string message) => check.Add(GraphFileNames.Documents, document, message);
    }

    // On Linux a backslash and a colon are letters of a name.
    private static bool IsInside(string path) =>
        path is not ([_, ':', '/', ..] or [_, ':', '\\', ..]) && !path.Split('/').Any(part => part is "" or "." or "..");

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }
        return false;
    }
}
