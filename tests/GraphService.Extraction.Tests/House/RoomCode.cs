using GraphService.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphService.Extraction.Tests.House;

/// <summary>The C# files of a room, as a compiler sees them.</summary>
public sealed class RoomCode
{
    // Implicit usings of the project; what the compiler generates is left out, for nobody reads it.
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
        + "global using System.Threading; global using System.Threading.Tasks;";

    private readonly CSharpCompilation compilation;

    public RoomCode()
    {
        var files = Repository.Files("src/GraphService.Extraction", "*.cs").Select(f => CSharpSyntaxTree.ParseText(Repository.Text(f), path: f));
        Files = [.. files];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "GraphService.Extraction.dll").Select(path => MetadataReference.CreateFromFile(path));
        compilation = CSharpCompilation.Create("Extraction", Files.Append(CSharpSyntaxTree.ParseText(Usings)), references);
    }

    /// <summary>The files; each knows its path in the repository.</summary>
    public IReadOnlyList<SyntaxTree> Files { get; }

    /// <summary>
    /// Which folder needs which, each with the types that it names: those of the room that stand in its code, not in its usings.
    /// A folder is a namespace.
    /// </summary>
    public ILookup<(string From, string To), string> Arrows() => (
        from file in Files
        let model = compilation.GetSemanticModel(file)
        let root = file.GetRoot()
        let own = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString()
        from name in root.DescendantNodes(n => n is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>()
        let type = TypeOf(model.GetSymbolInfo(name).Symbol)
        where type is not null
        let other = type.ContainingNamespace.ToDisplayString()
        where other != own
        select (Arrow: (own, other), What: $"{Path.GetFileNameWithoutExtension(file.FilePath)} names {type.Name}"))
        .Distinct().ToLookup(a => a.Arrow, a => a.What);

    /// <summary>Where the paths of a text branch: its own text, with that of the functions in it.</summary>
    public static int Decisions(SyntaxNode member) => member.DescendantNodes().Count(node => node is IfStatementSyntax or ForStatementSyntax
        or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax
        or CatchClauseSyntax or CatchFilterClauseSyntax or WhenClauseSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax
        || node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression or SyntaxKind.OrPattern);

    // The outermost type that a name is or belongs to, where it is of this room.
    private INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? type : null;
    }
}
