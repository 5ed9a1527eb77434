using System.Globalization;
using GraphService.Diagnostics;
using GraphService.Ontologies;

namespace GraphService.Extraction.Reading;

/// <summary>Makes a diagnostic of what is wrong in a YAML file.</summary>
internal static class YamlDiagnostics
{
    /// <summary>An ERROR at the place that the message of the exception begins with: <c>path:line:column: …</c>.</summary>
    public static Diagnostic Of(OntologyException error, string path, string code, string then = "it is left out")
    {
        var parts = error.Message[(path.Length + 1)..].Split(':', 3);
        return new Diagnostic(code, Severity.Error, $"{parts[2].Trim()}; {then}")
        {
            Path = path,
            Line = int.Parse(parts[0], CultureInfo.InvariantCulture),
            Column = int.Parse(parts[1], CultureInfo.InvariantCulture),
        };
    }
}
