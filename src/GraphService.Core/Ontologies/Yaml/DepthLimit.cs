using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphService.Ontologies.Yaml;

/// <summary>A parser that refuses what nests too deeply: YamlDotNet descends recursively, and a stack overflow can't be caught.</summary>
internal sealed class DepthLimit(string path, Parser parser) : IParser
{
    private const int MaxDepth = 32;
    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        depth += parser.Current!.NestingIncrease;
        // The stream and the document count, too.
        return depth <= MaxDepth + 2 ? true : throw new OntologyException($"{path}:{parser.Current.Start.Line}:{parser.Current.Start.Column}: nested more than {MaxDepth} deep");
    }
}
