using System.Globalization;
using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Extraction.Tables.Mappings;

/// <summary>Reads <c>tables/*.yaml</c>. A mapping that says nothing clear is left out with an ERROR.</summary>
internal sealed class MappingReader(Ontology ontology, List<Diagnostic> found)
{
    private const string Code = "TABLE_MAPPING_BROKEN";
    private const string Fields = "amount, roundAmount, currency, share, role, round, date, validFrom, validUntil";

    /// <summary>The mappings of all files, in order of their places.</summary>
    public IReadOnlyList<TableMapping> Read(IEnumerable<WorkspaceFile> files) => [.. files.SelectMany(Read)];

    private IEnumerable<TableMapping> Read(WorkspaceFile file)
    {
        if (WorkspaceText.Of(file, found) is not { } text || Tried(file.Path, "the file is left out", () => Parse(file.Path, text)) is not { } items)
            yield break;
        foreach (var item in items)
            if (Tried(file.Path, "the mapping is left out", () => MappingOf(item)) is { } mapping)
                yield return mapping;
    }

    private static List<YamlEntry> Parse(string path, string text) => string.IsNullOrWhiteSpace(text) ? [] : [.. YamlFile.Parse(path, text).Items];

    private T? Tried<T>(string path, string then, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, path, Code, then));
            return null;
        }
    }

    private TableMapping MappingOf(YamlEntry entry)
    {
        entry.Only("table", "sheet", "header", "entities", "statements");
        var entities = entry.Required("entities").Pairs.Select(p => EntityOf(p.Key, p.Value)).ToDictionary(e => e.Key, StringComparer.Ordinal);
        return new TableMapping(entry.Path, entry.Line, TableOf(entry.Required("table")))
        {
            Sheet = entry.TextOf("sheet"),
            Header = entry["header"] is { } header ? LineOf(header) : 1,
            Entities = [.. entities.Values],
            Statements = [.. entry.Required("statements").Items.Select(s => StatementOf(s, entities))],
        };
    }

    private static string TableOf(YamlEntry entry) => Workspace.TableEndings.Contains(Path.GetExtension(entry.Text).ToLowerInvariant())
        ? entry.Text : throw entry.Wrong($"'{entry.Text}' is not the path of a table: documents/rounds.csv is one, or documents/book.xlsx");

    private static int LineOf(YamlEntry entry) => int.TryParse(entry.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
        ? line : throw entry.Wrong($"'{entry.Text}' is not a line; lines count from 1");

    private MappedEntity EntityOf(YamlEntry key, YamlEntry entry)
    {
        entry.Only("type", "subtype", "name", "aliases", "split");
        var (type, subtype) = (entry.Required("type").Enum<EntityType>(), entry.TextOf("subtype"));
        var known = ontology.EntityTypes.First(t => t.Type == type).Subtypes;
        if (subtype is not null && !known.Contains(subtype))
            throw entry.Required("subtype").Wrong($"'{subtype}' is not a subtype of {Spelling.Of(type)}; its subtypes are {string.Join(", ", known)}");
        return new MappedEntity(key.Text, type, FieldOf(entry.Required("name")))
        {
            Subtype = subtype,
            Aliases = entry.TextsOf("aliases"),
            Split = entry.TextOf("split") is { Length: > 0 } split ? split : null,
        };
    }

    private MappedStatement StatementOf(YamlEntry entry, Dictionary<string, MappedEntity> entities)
    {
        entry.Only(["subject", "predicate", "object", "stance", .. Fields.Split(", ")]);
        var name = entry.Required("predicate");
        if (!ontology.TryGet(name.Text, out var predicate))
            throw name.Wrong($"'{name.Text}' is not a predicate of the ontology; INVESTED_IN is one");
        var (subject, @object) = (End("subject", predicate.SubjectTypes), End("object", predicate.ObjectTypes));
        return new MappedStatement(subject, predicate, @object)
        {
            Stance = entry["stance"]?.Enum<Stance>() ?? Stance.Asserted,
            Amount = Field("amount"),
            RoundAmount = Field("roundAmount"),
            Currency = Field("currency"),
            Share = Field("share"),
            Role = Field("role"),
            Round = Field("round"),
            Date = Field("date"),
            ValidFrom = Field("validFrom"),
            ValidUntil = Field("validUntil"),
        };

        MappedField? Field(string key) => entry[key] is { } field ? FieldOf(field) : null;

        MappedEntity End(string role, IReadOnlyList<EntityType> types)
        {
            var end = entry.Required(role);
            if (!entities.TryGetValue(end.Text, out var entity))
                throw end.Wrong($"'{end.Text}' is none of the entities {string.Join(", ", entities.Keys)}");
            var allowed = string.Join(", ", types.Select(Spelling.Of));
            return types.Contains(entity.Type) ? entity
                : throw end.Wrong($"the {role} of {predicate.Name} is one of {allowed}, and '{end.Text}' is {Spelling.Of(entity.Type)}");
        }
    }

    private static MappedField FieldOf(YamlEntry entry) => entry.Text.Trim() switch
    {
        ['=', .. { Length: > 0 } constant] => new MappedField(constant.Trim(), true),
        { Length: > 0 } column when column != "=" => new MappedField(column, false),
        _ => throw entry.Wrong("the header of a column is expected here, or a value behind ="),
    };
}
