using GraphService.Entities;
using GraphService.Extraction.EnglishNames;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Tests.Lexicons;

/// <summary>A workspace's rows serve every finder that asks for such words.</summary>
public sealed class WorkspaceWordsTests
{
    private const string Rows = """
        heads:
        - {ja: [共同見解], en: [joint stance], type: Initiative, subtype: agreement, describes: true}
        words:
          name-endings: [研鑽会]
          other-nouns: [ZZT]
          field-place: [集合場所]
        english:
          things: {共同見解: Joint View}
        """;

    private readonly Lexicon lexicon = new(With(Rows));

    [Fact]
    public void Things_OfAWorkspace_AreFound()
    {
        lexicon.Things.AtEnd("東京共同見解").ShouldBe(new ThingHeads.Head("共同見解", EntityType.Initiative, "agreement"));
        lexicon.Things.English.ShouldContainKey("Joint Stance");
    }

    [Fact]
    public void Fields_OfAWorkspace_AreFields()
    {
        lexicon.Fields.Places.ShouldContain("集合場所");
        lexicon.Fields.Pattern.IsMatch("集合場所: 県民ホール").ShouldBeTrue();
    }

    [Fact]
    public void Words_OfAWorkspace_NameNothing() => lexicon.Others.IsAll("ZZT").ShouldBeTrue();

    [Fact]
    public void English_OfAWorkspace_ComposesNames()
    {
        var entity = DocumentEntity.Made(new EntityDraft(EntityType.Initiative, "日本共同見解"));
        new ComposedNames(lexicon).English(entity).ShouldBe("Japan Joint View");
    }

    [Fact]
    public void Names_WithAWorkspacesEnding_AreFound() => Compiling.Text("日本は東雲研鑽会に参加した。", lexicon.Ontology)
        .Entities.ShouldContain(e => e.PrimaryName == "東雲研鑽会" && e.Type == EntityType.Organization);

    private static Ontology With(string yaml)
    {
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        reader.Add(YamlFile.Parse("words.yaml", yaml));
        return reader.Build();
    }
}
