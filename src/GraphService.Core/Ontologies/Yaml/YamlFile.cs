using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphService.Ontologies.Yaml;

/// <summary>One YAML file as a tree of nodes that know their places, so that what is wrong in it is reported with line and column.</summary>
public static class YamlFile
{
    // YamlDotNet descends recursively; a stack overflow can't be caught, so deep nesting is refused before it is parsed.
    private const int MaxDepth = 32;

    /// <summary>The file's only document.</summary>
    /// <exception cref="OntologyException">It is no YAML, nests too deeply, or is empty.</exception>
    public static YamlEntry Parse(string path, string text)
    {
        try
        {
            CheckDepth(path, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 ? new YamlEntry(path, stream.Documents[0].RootNode) : throw new OntologyException($"{path}:1:1: the file is empty");
        }
        catch (YamlException error)
        {
            throw new OntologyException($"{path}:{error.Start.Line}:{error.Start.Column}: no YAML: {Reason(error)}");
        }
    }

    private static void CheckDepth(string path, string text)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth + 2)
                throw new OntologyException($"{path}:{parser.Current.Start.Line}:{parser.Current.Start.Column}: nested more than {MaxDepth} deep");
        }
    }

    private static string Reason(YamlException error) => (error.InnerException ?? error).Message.Split('\n')[0].TrimEnd('.');
}
