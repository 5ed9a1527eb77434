using GraphService.Diagnostics;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>
/// Reads PDFs that another process of the same program sends. That one names the argument to start this with in its metadata:
/// <c>[assembly: AssemblyMetadata("GraphService.PdfHost", "read-pdf")]</c>.
/// </summary>
public static class PdfHost
{
    /// <summary>The argument that starts the program as a reader of PDFs.</summary>
    public const string Verb = "read-pdf";

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    /// <summary>Answers each length in four bytes with that many bytes behind it, until the input ends or nothing comes for 5 s.</summary>
    public static async Task<int> RunAsync(Stream input, Stream output)
    {
        var length = new byte[4];
        while (true)
        {
            using var patience = new CancellationTokenSource(Idle);
            var read = input.ReadAtLeastAsync(length, length.Length, throwOnEndOfStream: false, CancellationToken.None).AsTask();
            if (await Task.WhenAny(read, Task.Delay(Idle, patience.Token)) != read || await read < length.Length)
                return 0;
            var bytes = new byte[BitConverter.ToInt32(length)];
            await input.ReadExactlyAsync(bytes);
            var found = new List<Diagnostic>();
            var text = PdfText.ExtractHere(bytes, "", found);
            new PdfReply(text, found).Write(output);
            await output.FlushAsync();
        }
    }
}
