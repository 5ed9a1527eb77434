using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace GraphService.Language.Learning;

/// <summary>Named arrays in one stream, little-endian: what a model is kept in. Read whole and copied as they lie, not parsed.</summary>
internal sealed class ModelFile
{
    private static readonly byte[] Magic = "GSM1"u8.ToArray();
    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The stream is no model, or ends in the middle of one.</exception>
    public static ModelFile Read(Stream stream)
    {
        var file = new ModelFile();
        Span<byte> four = stackalloc byte[4];
        Fill(stream, four);
        if (!four.SequenceEqual(Magic))
            throw new InvalidDataException("The stream is no model: it doesn't begin with GSM1.");
        for (var count = ReadInt(stream); count > 0; count--)
        {
            var name = new byte[ReadInt(stream)];
            Fill(stream, name);
            var part = new byte[ReadInt(stream)];
            Fill(stream, part);
            file.parts.Add(Encoding.UTF8.GetString(name), part);
        }

        return file;
    }

    /// <summary>The model in a file of this name in Models.</summary>
    /// <exception cref="InvalidOperationException">It holds none.</exception>
    public static ModelFile Open(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} isn't in the assembly; tools/GraphService.Training makes it.");
        return Read(stream);
    }

    public void Write(Stream stream)
    {
        stream.Write(Magic);
        WriteInt(stream, parts.Count);
        foreach (var (name, part) in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            WriteInt(stream, bytes.Length);
            stream.Write(bytes);
            WriteInt(stream, part.Length);
            stream.Write(part);
        }
    }

    public void Put<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged => parts[name] = MemoryMarshal.AsBytes(values).ToArray();

    public void Put(string name, IEnumerable<string> lines) => parts[name] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public T[] Get<T>(string name)
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The models are little-endian.");
        return MemoryMarshal.Cast<byte, T>(parts[name]).ToArray();
    }

    public string[] Lines(string name) => parts[name].Length == 0 ? [] : Encoding.UTF8.GetString(parts[name]).Split('\n');

    /// <summary>Most slots are zero: a bit a slot says which aren't.</summary>
    public SlotWeights Slots(string name)
    {
        var marks = Get<ulong>($"{name}.marks");
        var values = Get<short>($"{name}.values");
        var slots = new int[marks.Length * 64];
        for (int i = 0, next = 0; i < slots.Length; i++)
            if ((marks[i >> 6] >> (i & 63) & 1) == 1)
                slots[i] = values[next++];
        return new SlotWeights(slots);
    }

    /// <exception cref="OverflowException">A weight doesn't fit into 16 bits.</exception>
    public void Put(string name, SlotWeights weights)
    {
        var marks = new ulong[weights.Slots.Length / 64];
        var values = new List<short>();
        for (var i = 0; i < weights.Slots.Length; i++)
            if (weights.Slots[i] != 0)
            {
                marks[i >> 6] |= 1UL << (i & 63);
                values.Add(checked((short)weights.Slots[i]));
            }

        Put<ulong>($"{name}.marks", marks);
        Put<short>($"{name}.values", values.ToArray());
    }

    public ClassWeights Classes(string name) =>
        new(
            Lines($"{name}.names"), Get<int>($"{name}.buckets"), Get<ushort>($"{name}.keys"), Get<byte>($"{name}.counts"),
            Get<byte>($"{name}.classes"), Get<short>($"{name}.weights"));

    private static void Fill(Stream stream, Span<byte> bytes)
    {
        try
        {
            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The model ends too early.", exception);
        }
    }

    private static int ReadInt(Stream stream)
    {
        Span<byte> four = stackalloc byte[4];
        Fill(stream, four);
        return BinaryPrimitives.ReadInt32LittleEndian(four);
    }

    private static void WriteInt(Stream stream, int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, value);
        stream.Write(four);
    }
}
