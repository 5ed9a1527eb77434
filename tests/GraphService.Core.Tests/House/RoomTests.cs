using System.Text.RegularExpressions;
using System.Xml.Linq;
using GraphService.Testing;

namespace GraphService.Tests.House;

/// <summary>The table of rooms in DESIGN.md: who may know whom, which packages only one room may name, and which words it may not say.</summary>
public sealed class RoomTests
{
    // What a room's code may not mention: namespaces, and the languages that are another room's trade.
    private const string Cypher = @"\bCypher\b|\bMERGE \(|\bMATCH \(";
    private const string Lucene = @"\bLucene\b";
    private const string GraphQL = @"^\s*using GraphQL\b|\bGraphQL\.(Types|Execution|Validation)\b";
    private const string Http = @"\bSystem\.Net\.Http\b|\bMicrosoft\.AspNetCore\b|\bHttpClient\b";
    private const string Formats = @"\bAngleSharp\b|\bMarkdig\b|\bUglyToad\b";
    private const string Stores = @"\bGraphService\.(Embedded|Neo4j)\b|\bIGraphStore\b";

    public static TheoryData<string, string[], string[]> Rooms() => new()
    {
        // room, rooms that it may refer to, packages
        { "Core", [], ["YamlDotNet"] },
        { "Language", [], [] },
        { "Extraction", ["Core", "Language"], ["AngleSharp", "DocumentFormat.OpenXml", "Markdig", "PdfPig", "Sep", "UTF.Unknown", "YamlDotNet"] },
        { "Embedded", ["Core"], ["Lucene.Net", "Lucene.Net.Analysis.Common"] },
        { "Neo4j", ["Core"], ["Microsoft.Extensions.Http.Resilience"] },
        { "Exports", ["Core"], [] },
        { "Server", ["Core", "Language", "Extraction", "Embedded", "Neo4j", "Exports"], ["GraphQL", "Spectre.Console", "System.CommandLine"] },
    };

    public static TheoryData<string, string> Words() => new()
    {
        { "Core", $"{Cypher}|{Lucene}|{GraphQL}|{Http}" },
        { "Language", $@"{Cypher}|{Lucene}|{GraphQL}|{Http}|{Formats}|\bGraphService\.(Entities|Ontologies|Statements|Graphs|Documents|Extraction|Embedded|Neo4j|Exports|Server)\b" },
        { "Extraction", $"{Cypher}|{Lucene}|{GraphQL}|{Http}|{Stores}" },
        { "Embedded", $"{Cypher}|{GraphQL}|{Http}|{Formats}" },
        { "Neo4j", $"{Lucene}|{GraphQL}|{Formats}" },
        { "Exports", $"{Cypher}|{Lucene}|{GraphQL}|{Http}|{Formats}" },
        { "Server", $@"\bMERGE \(|\bMATCH \(|\bUNWIND \[|{Lucene}|{Formats}" },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Project_OfARoom_RefersOnlyToWhatItMayKnow(string room, string[] rooms, string[] packages)
    {
        var project = XDocument.Parse(Repository.Text($"src/GraphService.{room}/GraphService.{room}.csproj"));
        Included(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).ShouldBeSubsetOf(rooms.Select(r => $"GraphService.{r}"));
        Included(project, "PackageReference").ShouldBeSubsetOf(packages);
    }

    [Fact]
    public void TrainingProgram_RefersToTheLanguageRoomOnly() =>
        Included(XDocument.Parse(Repository.Text("tools/GraphService.Training/GraphService.Training.csproj")), "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).ShouldBe(["GraphService.Language"]);

    [Theory]
    [MemberData(nameof(Words))]
    public void Code_OfARoom_SaysNothingOfOtherRoomsTrades(string room, string words)
    {
        var forbidden = new Regex(words, RegexOptions.Multiline);
        Repository.Files($"src/GraphService.{room}", "*.cs")
            .SelectMany(file => forbidden.Matches(WithoutComments(Repository.Text(file))).Select(match => $"{file}: {match.Value.Trim()}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void CypherFiles_All_EndInASemicolon() => Repository.Files("cypher", "*.cypher").Where(f => !f.StartsWith("cypher/queries/pieces/", StringComparison.Ordinal))
        .Where(file => LastLine(file) is { } last && !last.EndsWith(';') && !last.StartsWith("//", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void SchemaFiles_All_CanRunAgain() => Repository.Files("cypher/schema", "*.cypher")
        .SelectMany(file => Repository.Text(file).Split('\n').Where(l => l.StartsWith("CREATE ", StringComparison.Ordinal) && !l.Contains(" IF NOT EXISTS ", StringComparison.Ordinal)).Select(l => $"{file}: {l}"))
        .ShouldBeEmpty();

    [Fact]
    public void CypherFiles_Imported_DeleteNothing() => Repository.Files("cypher", "*.cypher").Where(f => !f.StartsWith("cypher/queries/", StringComparison.Ordinal) && !f.StartsWith("cypher/sync/", StringComparison.Ordinal))
        .SelectMany(file => Repository.Text(file).Split('\n').Where(l => !l.StartsWith('{') && Regex.IsMatch(l, @"\b(DELETE|REMOVE|DROP)\b")).Select(l => $"{file}: {l}"))
        .ShouldBeEmpty();

    // The rooms that keep to it so far.
    [Theory]
    [InlineData("src/GraphService.Language")]
    [InlineData("tools/GraphService.Training")]
    public void Lines_OfARoom_HaveAtMost160Letters(string folder) => Repository.Files(folder, "*.cs")
        .SelectMany(file => Repository.Text(file).Split('\n').Where(line => line.TrimEnd('\r').Length > 160).Select(line => $"{file}: {line.Trim()}"))
        .ShouldBeEmpty();

    [Fact]
    public void Types_OneAFile_NamedAfterIt() => Repository.Files("src", "*.cs")
        .Where(file => Regex.Count(Repository.Text(file), @"^(public|internal) (sealed |static |abstract |readonly |partial |ref )*(class|record|struct|interface|enum) ", RegexOptions.Multiline) > 1)
        .ShouldBeEmpty();

    private static IEnumerable<string> Included(XDocument project, string element) => project.Descendants(element).Select(e => (string)e.Attribute("Include")!);

    private static string WithoutComments(string code) => Regex.Replace(code, "//.*", "");

    private static string? LastLine(string file) => Repository.Text(file).Split('\n').Select(l => l.Trim()).LastOrDefault(l => l.Length > 0);
}
