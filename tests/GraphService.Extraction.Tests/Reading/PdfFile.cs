using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>Writes a PDF of objects as they are given, the broken and the hostile too; objects count from 1, the first is the catalog.</summary>
internal static class PdfFile
{
    public const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
    public const string Words = "BT /F1 12 Tf 60 700 Td (The ferry leaves at noon.) Tj ET";

    /// <summary>Catalog, pages, one page, its content as object 4, and more objects from 5.</summary>
    public static byte[] OnePage(string content, string resources = "", params string[] more) =>
        Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page(4, resources), Stream(content), .. more]);

    public static string Page(int content, string resources = "", string font = Font) =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {font} {resources} >> /Contents {content} 0 R >>";

    public static string Form(string content, string forms) => Stream(content, $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {Font} /XObject << {forms} >> >>");

    public static string Stream(string content, string entries = "") => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>A stream of the byte, packed; packed again for each further time.</summary>
    public static string Packed(string piece, int count, int times = 1)
    {
        var bytes = Enumerable.Repeat(Encoding.Latin1.GetBytes(piece), count).SelectMany(b => b).ToArray();
        for (var i = 0; i < times; i++)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
                zlib.Write(bytes);
            bytes = packed.ToArray();
        }
        return Stream(Encoding.Latin1.GetString(bytes), $"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", times))}]");
    }

    public static byte[] Of(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        foreach (var (i, text) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer.Replace("XREF", table.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)} >>\n");
        file.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
