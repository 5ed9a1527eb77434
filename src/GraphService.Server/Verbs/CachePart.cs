using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Extraction.Caches;
using GraphService.Extraction.Workspaces;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary><c>generate --cache DIR --part 3/16</c>: reads one part of the documents into a cache, and writes nothing else.</summary>
internal static class CachePart
{
    /// <summary>Fills the cache, says what it did, and returns the exit code.</summary>
    public static int Fill(VerbCall call, string text, bool check)
    {
        var part = WorkspacePart.TryParse(text, out var parsed) ? parsed : throw new WrongUseException($"'{text}' is not a part; parts look like 3/16, the third of sixteen");
        var folder = call.Text(CommonOptions.Cache) ?? throw new WrongUseException("--part fills a cache: name its folder with --cache");
        if (call.Text(CommonOptions.Graph) is not null)
            throw new WrongUseException("--part reads documents, and --graph names a graph that has been compiled");
        if (check)
            throw new WrongUseException("--part writes no scripts, so that there is nothing to --check");
        var cache = DocumentCache.Open(folder);
        var (documents, diagnostics) = GraphSource.Fill(call, part, cache);
        var errors = GraphSource.Diagnostics(diagnostics, Severity.Error);
        foreach (var error in GraphSource.InOrder(diagnostics.Where(d => d.Severity == Severity.Error)))
            call.Terminal.Error.WriteLine(error);
        call.Say($"{folder}: part {part}, {GraphSource.Count(documents, "document", "documents")}, {cache.Found} found there, {cache.Kept} read and kept, {GraphSource.Count(errors, "error", "errors")}");
        if (call.Json)
            call.Terminal.Output.WriteLine(JsonSerializer.Serialize(new { part = part.ToString(), documents, found = cache.Found, kept = cache.Kept, errors }));
        return errors == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
