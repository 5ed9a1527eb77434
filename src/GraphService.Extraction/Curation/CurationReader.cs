using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>Reads curation files. A file that is no list of entries is left out with an ERROR, and so is each entry that says nothing clear.</summary>
internal sealed class CurationReader(Ontology ontology, List<Diagnostic> found)
{
    private const string Code = "CURATION_BROKEN";

    private static readonly string[] Verbs = ["same", "notSame", "rename", "retype", "reject", "correct", "add"];
    private readonly StatementFields fields = new(ontology);

    /// <summary>The entries of all files, in order of their places.</summary>
    public IReadOnlyList<CurationEntry> Read(IEnumerable<WorkspaceFile> files) => [.. files.SelectMany(Read).Order()];

    private IEnumerable<CurationEntry> Read(WorkspaceFile file)
    {
        if (WorkspaceText.Of(file, found) is not { } text || Parse(file.Path, text) is not { } list)
            yield break;
        foreach (var item in list.Items)
            if (EntryOf(item) is { } entry)
                yield return entry;
    }

    private YamlEntry? Parse(string path, string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : YamlFile.Parse(path, text);
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, path, Code, "the file is left out"));
            return null;
        }
    }

    private CurationEntry? EntryOf(YamlEntry entry)
    {
        try
        {
            var verbs = entry.Pairs.Select(p => p.Key.Text).Where(Verbs.Contains).ToList();
            if (verbs is not [var verb])
                throw entry.Wrong($"an entry has one of {string.Join(", ", Verbs)}");
            var decision = new Decision(verb, entry.TextOf("by"), entry.TextOf("because"), entry.Path, entry.Line);
            return EntryOf(decision, entry, entry.Required(verb));
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, entry.Path, Code, "the entry is left out"));
            return null;
        }
    }

    private CurationEntry EntryOf(Decision decision, YamlEntry entry, YamlEntry what)
    {
        entry.Only([decision.Verb, "by", "because", .. MoreOf(decision.Verb)]);
        return decision.Verb switch
        {
            "same" => new SameEntry(decision, Several(what)),
            "notSame" => new NotSameEntry(decision, Several(what)),
            "rename" => new RenameEntry(decision, EntityFields.Reference(what), Name(entry.Required("to"))),
            "retype" => Retype(decision, entry, what),
            "reject" => new RejectEntry(decision, fields.Reference(what)),
            "correct" => new CorrectEntry(decision, fields.Reference(what), fields.Changes(entry.Required("set"))),
            _ => Add(decision, what),
        };
    }

    private static string[] MoreOf(string verb) => verb switch
    {
        "rename" => ["to"],
        "retype" => ["to", "subtype"],
        "correct" => ["set"],
        _ => [],
    };

    private static List<EntityReference> Several(YamlEntry list) => list.Items.Select(EntityFields.Reference).Distinct().ToList() is { Count: > 1 } several
        ? several : throw list.Wrong("two or more entities are expected here, by id or exact name");

    private static string Name(YamlEntry name) => string.IsNullOrWhiteSpace(name.Text) ? throw name.Wrong("a name is expected here") : name.Text.Trim();

    private RetypeEntry Retype(Decision decision, YamlEntry entry, YamlEntry what)
    {
        var (to, subtype) = (entry.Required("to").Enum<EntityType>(), entry.TextOf("subtype"));
        var known = ontology.EntityTypes.First(t => t.Type == to).Subtypes;
        return subtype is null || known.Contains(subtype) ? new RetypeEntry(decision, EntityFields.Reference(what), to, subtype)
            : throw entry.Required("subtype").Wrong($"'{subtype}' is not a subtype of {Spelling.Of(to)}; its subtypes are {string.Join(", ", known)}");
    }

    private AddEntry Add(Decision decision, YamlEntry what)
    {
        what.Only(["subject", "predicate", "object", "document", "quote", "start", "speaker", .. StatementFields.Names]);
        var (subject, @object) = (EntityFields.Reference(what.Required("subject")), EntityFields.Reference(what.Required("object")));
        var quote = what.Required("quote");
        return new AddEntry(decision, subject, fields.Predicate(what.Required("predicate")), @object)
        {
            Document = what.Required("document").Text,
            Quote = string.IsNullOrWhiteSpace(quote.Text) ? throw quote.Wrong("a quote is expected here") : quote.Text,
            Start = what["start"] is { } start ? EntityFields.Number(start) : null,
            Speaker = what["speaker"] is { } speaker ? EntityFields.Reference(speaker) : null,
            Says = fields.Said(what, StatementFields.Names),
        };
    }
}
