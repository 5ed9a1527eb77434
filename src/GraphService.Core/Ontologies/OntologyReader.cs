using GraphService.Entities;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>Reads an ontology from its YAML files: one a predicate, one of entity types. A later file changes what an earlier one said.</summary>
public sealed class OntologyReader
{
    private static readonly string[] Contents = ["predicate", "rule", "types", "names", "titles", "heads", "words", "english"];
    private readonly Dictionary<EntityType, EntityTypeDefinition> types = [];
    private readonly Dictionary<string, Predicate> predicates = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityType, string), GazetteerEntry> names = [];
    private readonly Dictionary<string, OfficeTitle> titles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, YamlEntry> rules = new(StringComparer.Ordinal);
    private readonly List<HeadNoun> heads = [];
    private readonly Dictionary<string, List<string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> english = new(StringComparer.Ordinal);

    /// <summary>Adds what a file says: <c>predicate:</c>, <c>rule:</c>, <c>types:</c>, <c>names:</c>, <c>titles:</c>, <c>heads:</c>, <c>words:</c>, <c>english:</c>.</summary>
    /// <exception cref="OntologyException">The file is broken, with its place.</exception>
    public void Add(YamlEntry file)
    {
        if (Contents.All(key => file[key] is null))
            throw file.Wrong($"a file of an ontology has one of {string.Join(", ", Contents)}");
        if (file["predicate"] is not null)
            AddPredicate(file);
        if (file["rule"] is { } rule)
            rules[InferenceRuleReader.NameOf(rule)] = file;
        if (file["types"] is { } list)
            foreach (var entry in list.Items)
                AddType(entry);
        if (file["names"] is { } known)
            foreach (var entry in known.Items)
                AddName(entry);
        if (file["titles"] is { } offices)
            foreach (var entry in offices.Items)
                AddTitle(entry);
        if (file["heads"] is { } nouns)
            heads.AddRange(nouns.Items.Select(HeadOf));
        if (file["words"] is { } lists)
            foreach (var (name, texts) in lists.Pairs)
                (words.TryGetValue(name.Text, out var all) ? all : words[name.Text] = []).AddRange(texts.Items.Select(i => i.Text));
        if (file["english"] is { } kinds)
            foreach (var (kind, pairs) in kinds.Pairs)
                AddEnglish(kind.Text, pairs);
    }

    /// <summary>The ontology that the files give together.</summary>
    /// <exception cref="OntologyException">A rule is broken, with its place.</exception>
    public Ontology Build() => new([.. types.Values.OrderBy(t => t.Type)], predicates.Values)
    {
        Names = [.. names.Values.OrderBy(n => n.Type).ThenBy(n => n.Ja, StringComparer.Ordinal)],
        Titles = [.. titles.Values.OrderBy(t => t.Ja, StringComparer.Ordinal)],
        // A rule may name the predicates of any file.
        Rules = [.. rules.Values.Select(new InferenceRuleReader(predicates).Read)],
        // A workspace's come last and so count before the default's.
        Heads = [.. heads],
        English = english.ToDictionary(e => e.Key, e => (IReadOnlyDictionary<string, string>)e.Value, StringComparer.Ordinal),
        Words = words.ToDictionary(w => w.Key, w => (IReadOnlyList<string>)[.. w.Value.Distinct(StringComparer.Ordinal)], StringComparer.Ordinal),
    };

    private void AddEnglish(string kind, YamlEntry pairs)
    {
        if (!english.TryGetValue(kind, out var own))
            english[kind] = own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (japanese, text) in pairs.Pairs)
            own[japanese.Text] = text.Text;
    }

    private void AddType(YamlEntry entry)
    {
        entry.Only("type", "label", "description", "subtypes");
        var type = entry.Required("type").Enum<EntityType>();
        types[type] = new EntityTypeDefinition(type, LabelOf(entry, "label"), LabelOf(entry, "description"), entry.TextsOf("subtypes"));
    }

    private void AddPredicate(YamlEntry entry)
    {
        entry.Only("predicate", "label", "infinitive", "description", "subject", "object", "field", "inverse", "symmetric", "stances", "money", "dated", "traits", "labels", "clauses", "frames", "examples");
        var name = entry.Required("predicate").Text;
        var label = LabelOf(entry, "label");
        var stances = entry["stances"] is { } list ? list.Items.Select(s => s.Enum<Stance>()).ToList() : [Stance.Asserted];
        predicates[name] = new Predicate(name)
        {
            Label = label,
            Description = LabelOf(entry, "description"),
            Phrase = label.En,
            Infinitive = entry.TextOf("infinitive"),
            SubjectTypes = TypesOf(entry, "subject"),
            ObjectTypes = TypesOf(entry, "object"),
            Symmetric = entry.Flag("symmetric"),
            Field = entry.Required("field").Text,
            InverseField = entry.TextOf("inverse") ?? entry.Required("field").Text,
            DefaultStances = stances,
            Money = entry.Flag("money"),
            Dated = entry["dated"] is null || entry.Flag("dated"),
            Traits = entry.TextsOf("traits"),
            Labels = entry["labels"] is { } labels ? [.. labels.Items.Where(l => l["date"] is null).Select(LabelsOf)] : [],
            DateLabels = entry["labels"] is { } dated ? [.. dated.Items.Where(l => l["date"] is not null).SelectMany(DateLabelsOf)] : [],
            Clauses = entry["clauses"] is { } clauses ? [.. clauses.Items.Select(ClauseFrameReader.Read)] : [],
            Frames = entry["frames"] is { } frames ? [.. frames.Items.Select(CaseFrameReader.Read)] : [],
            Examples = entry["examples"] is { } examples ? [.. examples.Items.Select(e => new FrameExample(e.Required("text").Text, e.TextsOf("states")))] : [],
        };
    }

    private void AddName(YamlEntry entry)
    {
        entry.Only("type", "subtype", "ja", "en", "aliases", "short", "demonyms", "capital", "in", "of", "titles", "members");
        var (type, ja) = (entry.Required("type").Enum<EntityType>(), entry.Required("ja").Text);
        names[(type, ja)] = new GazetteerEntry(type, ja, entry.Required("en").Text)
        {
            Subtype = entry.TextOf("subtype"),
            Aliases = entry.TextsOf("aliases"),
            Short = entry.TextOf("short"),
            Demonyms = entry.TextsOf("demonyms"),
            Capital = entry.TextOf("capital"),
            In = entry.TextOf("in"),
            Of = entry.TextOf("of"),
            Titles = entry.TextsOf("titles"),
        };
    }

    private void AddTitle(YamlEntry entry)
    {
        entry.Only("ja", "en", "kind", "sole");
        var ja = entry.Required("ja").Text;
        titles[ja] = new OfficeTitle(ja, entry.TextsOf("en"), entry.Required("kind").Text) { Sole = entry.Flag("sole") };
    }

    private static HeadNoun HeadOf(YamlEntry entry)
    {
        entry.Only("ja", "en", "type", "subtype", "describes", "beside", "leads");
        return new HeadNoun(entry.TextsOf("ja"), entry.TextsOf("en"), entry["type"]?.Enum<EntityType>(), entry.TextOf("subtype"))
        {
            Describes = entry.Flag("describes"),
            Beside = entry.Flag("beside"),
            Leads = entry.Flag("leads"),
        };
    }

    private static IReadOnlyList<string> DateLabelsOf(YamlEntry entry)
    {
        entry.Only("date");
        return entry.TextsOf("date");
    }

    private static PredicateLabel LabelsOf(YamlEntry entry)
    {
        entry.Only("subject", "object", "role");
        if (entry["subject"] is null == entry["object"] is null)
            throw entry.Wrong("a label names either the 'subject' or the 'object'");
        return new PredicateLabel([.. entry.TextsOf("subject"), .. entry.TextsOf("object")], entry["subject"] is not null, entry.TextOf("role"));
    }

    private static IReadOnlyList<EntityType> TypesOf(YamlEntry entry, string key) => [.. entry.Required(key).Items.Select(i => i.Enum<EntityType>())];

    private static Label LabelOf(YamlEntry entry, string key)
    {
        var label = entry.Required(key);
        return new Label(label.Required("ja").Text, label.Required("en").Text);
    }
}
