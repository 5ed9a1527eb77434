using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphService.Ontologies.Yaml;

/// <summary>
/// A parser that refuses what nests too deeply, since YamlDotNet descends recursively and a stack overflow can't be caught, and aliases that stand for more
/// than anyone writes: a few lines of lists of aliases of lists are billions of items.
/// </summary>
internal sealed class DepthLimit(string path, Parser parser) : IParser
{
    private const int MaxDepth = 32;
    private const long MaxAliased = 100_000;
    private readonly Dictionary<AnchorName, long> sizes = [];
    private readonly Stack<(AnchorName Anchor, long Size)> open = [];
    private long aliased;
    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        depth += parser.Current!.NestingIncrease;
        // The stream and the document count, too.
        if (depth > MaxDepth + 2)
            throw Wrong($"nested more than {MaxDepth} deep");
        Measure(parser.Current);
        return true;
    }

    // How many nodes each anchor stands for, with all that the aliases in it stand for.
    private void Measure(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart or SequenceStart:
                open.Push((((NodeEvent)current).Anchor, 1));
                break;
            case MappingEnd or SequenceEnd:
                Close(open.Pop());
                break;
            case AnchorAlias alias:
                var size = sizes.GetValueOrDefault(alias.Value, 1);
                if ((aliased += size) > MaxAliased)
                    throw Wrong($"the aliases of the file stand for more than {MaxAliased} values");
                Add(size);
                break;
            case Scalar scalar:
                Close((scalar.Anchor, 1));
                break;
        }
    }

    private void Close((AnchorName Anchor, long Size) node)
    {
        if (!node.Anchor.IsEmpty)
            sizes[node.Anchor] = node.Size;
        Add(node.Size);
    }

    private void Add(long size)
    {
        if (open.TryPop(out var around))
            open.Push(around with { Size = around.Size + size });
    }

    private OntologyException Wrong(string why) => new($"{path}:{parser.Current!.Start.Line}:{parser.Current.Start.Column}: {why}");
}
