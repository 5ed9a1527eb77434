using System.Buffers.Binary;
using System.Buffers.Text;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>
/// A position in one list of one graph as an opaque text of 20 characters: base64url of a version, the <see cref="ListMark"/> and the number.
/// A bare position would skip items without a word where it is given to another list, or after an import has moved them.
/// </summary>
internal readonly record struct Cursor(ListMark Mark, int Position)
{
    private const byte Version = 2;
    private const int Bytes = 15;
    private const int Characters = 20;

    // Version, 6 bytes of the list, 4 of the graph, 4 of the position.
    private const int GraphAt = 1 + (ListMark.ListBits / 8);
    private const int PositionAt = GraphAt + sizeof(uint);

    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        if (text.Length != Characters || !Base64Url.IsValid(text, out var length) || length != Bytes)
            return false;
        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(text);
        var list = BinaryPrimitives.ReadUInt64BigEndian(bytes[1..]) >> (64 - ListMark.ListBits);
        var graph = BinaryPrimitives.ReadUInt32BigEndian(bytes[GraphAt..]);
        cursor = new Cursor(new ListMark(list, graph), BinaryPrimitives.ReadInt32BigEndian(bytes[PositionAt..]));
        return bytes[0] == Version && cursor.Position >= 0;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[1..], Mark.List << (64 - ListMark.ListBits));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[GraphAt..], Mark.Graph);
        BinaryPrimitives.WriteInt32BigEndian(bytes[PositionAt..], Position);
        return Base64Url.EncodeToString(bytes);
    }
}
