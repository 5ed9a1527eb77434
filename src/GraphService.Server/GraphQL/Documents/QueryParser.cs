using System.Text;
using System.Text.RegularExpressions;
using GraphQL.Execution;
using GraphQLParser.Exceptions;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>Parses documents, and refuses those that are too long or too deep before anything else looks at them.</summary>
internal sealed partial class QueryParser(QueryLimits limits)
{
    private readonly GraphQLDocumentBuilder builder = new() { MaxDepth = limits.MaxSyntaxDepth };

    /// <exception cref="ServiceError">Too long, too deep or too many selections.</exception>
    /// <exception cref="SyntaxError">No GraphQL.</exception>
    public QueryDocument Parse(string text)
    {
        if (text.Length > limits.MaxQueryBytes || Encoding.UTF8.GetByteCount(text) > limits.MaxQueryBytes)
            throw new QueryTooLargeError($"The document is longer than {limits.MaxQueryBytes} bytes.");
        try
        {
            var document = builder.Build(LineBreaks().Replace(text, "\n"));
            var fragments = FragmentTable.Of(document);
            if (fragments.Count > limits.MaxFragments)
                throw new QueryTooComplexError($"The document defines {fragments.Count} fragments; at most {limits.MaxFragments} are answered.");
            var size = DocumentSize.Of(document, fragments, limits.MaxNesting);
            if (size.Depth > limits.MaxDepth)
                throw new QueryTooDeepError($"Fields are nested {size.Depth} deep; at most {limits.MaxDepth} levels are answered.");
            if (size.Selections > limits.MaxSelections)
                throw new QueryTooComplexError($"The document has {size.Selections} fields and fragments; at most {limits.MaxSelections} are answered.");
            if (IntrospectionDepth.Of(document, fragments) >= IntrospectionDepth.Refused)
                throw new QueryTooDeepError("Introspection goes round in circles: fields, interfaces, possibleTypes and inputFields are nested too often.");
            SameNames.Check(document, text, fragments, limits.MaxNesting);
            return new QueryDocument(document, fragments);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new QueryTooDeepError("Selections, lists, input objects or types are nested too deep.");
        }
    }

    // A carriage return alone is a line break (October 2021, 2.1.2), but the engine does not count it as one where it shows the line of a syntax
    // error, and runs out of lines. In block strings it means a line feed, too.
    [GeneratedRegex("\r(?!\n)")]
    private static partial Regex LineBreaks();
}
