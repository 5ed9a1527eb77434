using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GraphService.Extraction.Limits;
using GraphService.Language;
using GraphService.Ontologies;

namespace GraphService.Extraction.Caches;

/// <summary>
/// Under what a document's outcome is kept: all on which it depends. That is its path and bytes, the ontology, the limits, the program with its models (which
/// are part of its assemblies) and the runtime.
/// </summary>
internal sealed class CacheKeys
{
    private static readonly string Program = ProgramKey();
    private readonly string rest;

    /// <param name="ontology">A text that two workspaces have in common exactly if their ontologies are the same.</param>
    /// <param name="limits">How much of a document is read.</param>
    public CacheKeys(string ontology, DocumentLimits limits) => rest = Hash($"{Program}\n{ontology}\n{limits}");

    /// <summary>The key of a file: 64 hexadecimal digits.</summary>
    public string Of(string path, byte[] bytes) => Hash($"{rest}\n{Convert.ToHexStringLower(SHA256.HashData(bytes))}\n{path}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // An assembly of our own is a new one with each change; of others the name says the version.
    private static string ProgramKey()
    {
        Assembly[] own = [typeof(CacheKeys).Assembly, typeof(TextAnalyzer).Assembly, typeof(Ontology).Assembly];
        var others = own.SelectMany(a => a.GetReferencedAssemblies()).Select(a => a.FullName).Distinct().Order(StringComparer.Ordinal);
        return string.Join('\n', own.Select(a => a.ManifestModule.ModuleVersionId.ToString()).Concat(others).Append(RuntimeInformation.FrameworkDescription));
    }
}
