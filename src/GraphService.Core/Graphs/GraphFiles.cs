using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphService.Graphs.Files;
using GraphService.Graphs.Pieces;
using GraphService.Ontologies;

namespace GraphService.Graphs;

/// <summary>The compiled graph as files: JSON lines, UTF-8, sorted by id, no clock inside; the same graph gives the same bytes on any machine.</summary>
public static class GraphFiles
{
    /// <summary>Every file of the graph, in ordinal order of the names. Each is made when it is asked for.</summary>
    public static IEnumerable<GraphFile> Of(CompiledGraph graph) => GraphFileWriter.Files(graph);

    /// <summary>Writes the same files from a graph that is read in pieces, one after the other, in the same order.</summary>
    public static Task WriteAsync(IGraphPieces graph, WriteFile write, CancellationToken cancellation) =>
        GraphPieceWriter.WriteAsync(graph, write, cancellation);

    /// <summary>The hash of a graph that is read in pieces; each of its files is made in a temporary one, for its length stands before it.</summary>
    public static Task<string> HashAsync(IGraphPieces graph, CancellationToken cancellation) => GraphPieceHash.OfAsync(graph, cancellation);

    /// <summary>SHA-256 in lower-case hexadecimal over the files in the order of their names, each as <c>name LF length-in-bytes LF bytes</c>.</summary>
    public static string Hash(CompiledGraph graph)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, pieces) in GraphFileWriter.Pieces(graph))
        {
            hash.AppendData(Head(name, pieces.Sum(p => (long)p.Length)));
            foreach (var piece in pieces)
                hash.AppendData(piece.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal static byte[] Head(string name, long length) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{length}\n"));

    /// <summary>
    /// Writes the graph into a folder and reads it back before it returns. Files of a graph that was there before and that this one lacks
    /// are removed; what is no file of a graph is left alone.
    /// </summary>
    /// <exception cref="BrokenGraphException">The graph breaks an invariant; nothing is written.</exception>
    /// <exception cref="GraphFileException">What was written does not read back as the graph.</exception>
    public static void Write(CompiledGraph graph, string folder) => GraphFolder.Replace(graph, folder);

    /// <summary>The graph in a folder, whoever wrote it, checked as strictly as a compile.</summary>
    /// <exception cref="GraphFileException">It is none, or breaks an invariant; with every place that is wrong.</exception>
    public static CompiledGraph Read(string folder, Ontology ontology) => GraphFileReader.Read(folder, ontology);

    /// <summary>Names of the files that would change, appear or go if the graph were written into the folder; in ordinal order.</summary>
    public static IReadOnlyList<string> Differences(CompiledGraph graph, string folder) => GraphFolder.Differences(graph, folder);
}
