using System.Text;
using GraphService.Diagnostics;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>What a process that reads PDFs answers: the text, null where there is none, and what it found, without paths.</summary>
internal sealed record PdfReply(string? Text, IReadOnlyList<Diagnostic> Found)
{
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Text is not null);
        // Half a surrogate pair is no UTF-8.
        WriteText(writer, Text ?? "");
        writer.Write(Found.Count);
        foreach (var diagnostic in Found)
        {
            writer.Write(diagnostic.Code);
            writer.Write((int)diagnostic.Severity);
            WriteText(writer, diagnostic.Message);
        }
    }

    /// <exception cref="EndOfStreamException">The process ended.</exception>
    public static PdfReply Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var hasText = reader.ReadBoolean();
        var text = ReadText(reader);
        var found = new List<Diagnostic>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            found.Add(new Diagnostic(reader.ReadString(), (Severity)reader.ReadInt32(), ReadText(reader)));
        return new PdfReply(hasText ? text : null, found);
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        var bytes = Encoding.Unicode.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static string ReadText(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return reader.ReadBytes(length) is var bytes && bytes.Length == length ? Encoding.Unicode.GetString(bytes) : throw new EndOfStreamException();
    }
}
