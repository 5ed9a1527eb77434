using System.Globalization;
using System.Text;
using GraphService.Diagnostics;

namespace GraphService.Extraction.Workspaces;

/// <summary>The text of a file that says how a workspace is read: UTF-8, and not larger than people write.</summary>
internal static class WorkspaceText
{
    private const long MostBytes = 40_000_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without byte-order mark, or null with an ERROR.</summary>
    public static string? Of(WorkspaceFile file, List<Diagnostic> found)
    {
        try
        {
            if (file.Size?.Invoke() is > MostBytes and var size)
                return Refused("FILE_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"The file has {size:N0} bytes, more than {MostBytes:N0}"));
            var bytes = file.Read().AsSpan();
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException error)
        {
            return Refused("NOT_TEXT", $"Byte {error.Index} of the file is not UTF-8");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refused("FILE_UNREADABLE", $"The file can't be read ({error.GetType().Name})");
        }

        string? Refused(string code, string why)
        {
            found.Add(new Diagnostic(code, Severity.Error, $"{why}; it is left out") { Path = file.Path });
            return null;
        }
    }
}
