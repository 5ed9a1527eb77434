using System.Security.Cryptography;

namespace GraphService.Extraction.Caches;

/// <summary>A file of a cache: a mark, the SHA-256 of what follows, and that. So a file that was cut off or altered is told from a whole one.</summary>
internal static class CacheEntry
{
    private static ReadOnlySpan<byte> Mark => "GSDOC1\n\0"u8;

    public static byte[] Of(ReadOnlySpan<byte> payload) => [.. Mark, .. SHA256.HashData(payload), .. payload];

    /// <summary>What a file holds; null where it is not whole.</summary>
    public static byte[]? Payload(byte[] file)
    {
        var start = Mark.Length + SHA256.HashSizeInBytes;
        if (file.Length < start || !file.AsSpan().StartsWith(Mark))
            return null;
        var payload = file[start..];
        return SHA256.HashData(payload).AsSpan().SequenceEqual(file.AsSpan(Mark.Length, SHA256.HashSizeInBytes)) ? payload : null;
    }
}
