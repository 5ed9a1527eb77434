using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>What a cursor belongs to: parts of hashes, enough to tell by accident from none that people mix up.</summary>
/// <param name="List">Of the list: its field, the object that has the field, and all arguments but those that choose the page.</param>
/// <param name="Graph">Of the graph's content hash.</param>
internal readonly record struct ListMark(ulong List, uint Graph)
{
    /// <summary>The bits of <see cref="List"/> that are used.</summary>
    public const int ListBits = 48;

    public static ulong ListOf(string text) => Hash(text) >> (64 - ListBits);

    public static uint GraphOf(string contentHash) => (uint)(Hash(contentHash) >> 32);

    private static ulong Hash(string text) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
