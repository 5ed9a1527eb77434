using System.Diagnostics;
using System.Globalization;
using System.Text;
using GraphService.Testing;

namespace GraphService.Server.Tests.Verbs;

/// <summary>The program as a process of its own: what ends the process that reads a PDF doesn't end the compile.</summary>
public sealed class PdfProcessTests : IDisposable
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("names that lead back to themselves", "/Names << /Dests 4 0 R >>", "<< /Kids [5 0 R] >>", "<< /Kids [4 0 R] >>")]
    [InlineData("references that lead to each other", "", "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>", "6 0 R", "5 0 R")]
    public async Task Pdf_ThatEndsItsProcess_IsAnErrorOfItsOwn(string because, string catalog, params string[] objects)
    {
        Directory.CreateDirectory(folder["documents"]);
        await File.WriteAllTextAsync(folder["documents/good.txt"], "The port bought a crane.", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder["documents/bad.pdf"], Pdf([$"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>", Page, .. objects]), TestContext.Current.CancellationToken);
        var program = Path.Combine(AppContext.BaseDirectory, "GraphService.Server.dll");
        using var check = Process.Start(new ProcessStartInfo("dotnet", [program, "check", "--workspace", folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        check.ExitCode.ShouldBe(1, $"{because}: {said}");
        said.ShouldContain("documents/bad.pdf: error NOT_PDF: ");
        said.ShouldContain("1 document");
    }

    private static byte[] Pdf(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var (i, text) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }
        var place = file.Length;
        return Encoding.Latin1.GetBytes($"{file}{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{place}\n%%EOF\n");
    }
}
