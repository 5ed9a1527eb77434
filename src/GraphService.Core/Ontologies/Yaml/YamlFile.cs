using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphService.Ontologies.Yaml;

/// <summary>One YAML file as a tree of nodes that know their places, so that what is wrong in it is reported with line and column.</summary>
public static class YamlFile
{
    /// <summary>The file's only document.</summary>
    /// <exception cref="OntologyException">It is no YAML, nests too deeply, or is empty.</exception>
    public static YamlEntry Parse(string path, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new DepthLimit(path, new Parser(new StringReader(text))));
            return stream.Documents.Count > 0 ? new YamlEntry(path, stream.Documents[0].RootNode) : throw new OntologyException($"{path}:1:1: the file is empty");
        }
        catch (YamlException error)
        {
            throw new OntologyException($"{path}:{error.Start.Line}:{error.Start.Column}: no YAML: {Reason(error)}");
        }
    }

    private static string Reason(YamlException error) => (error.InnerException ?? error).Message.Split('\n')[0].TrimEnd('.');
}
