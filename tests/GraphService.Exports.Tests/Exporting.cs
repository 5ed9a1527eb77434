using System.IO.Compression;
using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Stores;

namespace GraphService.Exports.Tests;

/// <summary>Exports small graphs into memory.</summary>
internal static class Exporting
{
    public static ExportFormat Format(string name) => ExportFormats.All.Single(f => f.Name == name);

    public static async Task<byte[]> BytesAsync(CompiledGraph graph, string format, ExportSelection? selection = null) =>
        (await WriteAsync(new EmbeddedGraphStore(graph), format, selection)).Bytes;

    public static async Task<ExportOutcome> OutcomeAsync(CompiledGraph graph, string format, ExportSelection? selection = null) =>
        (await WriteAsync(new EmbeddedGraphStore(graph), format, selection)).Outcome;

    public static async Task<(byte[] Bytes, ExportOutcome Outcome)> WriteAsync(IGraphStore store, string format, ExportSelection? selection = null)
    {
        using var stream = new MemoryStream();
        var outcome = await GraphExport.WriteAsync(store, Format(format), selection ?? ExportSelection.All, stream, TestContext.Current.CancellationToken);
        return (stream.ToArray(), outcome);
    }

    /// <summary>The files of an archive, by name.</summary>
    public static Dictionary<string, byte[]> Unpacked(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.ToDictionary(e => e.FullName, Content);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
