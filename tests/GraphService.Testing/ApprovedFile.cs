using System.Runtime.CompilerServices;
using System.Text;

namespace GraphService.Testing;

/// <summary>Texts that people have read and approved, in files beside the tests. With GRAPHSERVICE_APPROVE=1 a run writes them, to be read in the diff.</summary>
public static class ApprovedFile
{
    /// <summary>The approved text; where a run approves, the text that it gives.</summary>
    /// <param name="name">Relative to the test's own file.</param>
    /// <param name="actual">What the code gives.</param>
    /// <param name="test">Set by the compiler.</param>
    public static string Text(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, name);
        if (Environment.GetEnvironmentVariable("GRAPHSERVICE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : $"{path} is missing: run with GRAPHSERVICE_APPROVE=1";
    }
}
