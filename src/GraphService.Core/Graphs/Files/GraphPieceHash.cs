using System.Security.Cryptography;
using GraphService.Graphs.Pieces;

namespace GraphService.Graphs.Files;

internal static class GraphPieceHash
{
    private const int Chunk = 1 << 16;

    public static async Task<string> OfAsync(IGraphPieces graph, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = TemporaryFile.Create();
        var chunk = new byte[Chunk];
        await GraphPieceWriter.WriteAsync(
            graph,
            async (name, write) =>
            {
                file.SetLength(0);
                await write(file);
                hash.AppendData(GraphFiles.Head(name, file.Length));
                file.Position = 0;
                while (await file.ReadAsync(chunk, cancellation) is var read and > 0)
                    hash.AppendData(chunk, 0, read);
            },
            cancellation);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
