using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GraphService.Extraction.Workspaces;

/// <summary>One of several parts of a workspace's documents: 3/16 is the third of sixteen. Which documents are of it depends on their paths alone.</summary>
public sealed record WorkspacePart
{
    private WorkspacePart(int number, int count) => (Number, Count) = (number, count);

    /// <summary>From 1 to <see cref="Count"/>.</summary>
    public int Number { get; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>The part that a text such as 3/16 names.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out WorkspacePart? part)
    {
        part = text.Split('/') is [var first, var second] && NumberOf(first) is { } number && NumberOf(second) is { } count && number <= count
            ? new WorkspacePart(number, count) : null;
        return part is not null;
    }

    /// <summary>Whether a document is of this part: of one part exactly.</summary>
    public bool Has(string path) => (int)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path))) % (ulong)Count) == Number - 1;

    /// <summary>As it is written: 3/16.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
