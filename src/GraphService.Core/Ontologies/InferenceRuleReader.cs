using System.Globalization;
using GraphService.Entities;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>Reads a rule by which statements follow from others.</summary>
internal sealed class InferenceRuleReader(IReadOnlyDictionary<string, Predicate> predicates)
{
    /// <exception cref="OntologyException">The file is broken, with its place.</exception>
    public InferenceRule Read(YamlEntry file)
    {
        file.Only("rule", "explanation", "confidence", "ends", "when", "then", "examples");
        var (explanation, ends) = (file.Required("explanation"), EndsOf(file["ends"]));
        var premises = file.Required("when").Items.Select(PremiseOf).ToList();
        Connect([.. file.Required("when").Items], premises, ends, file["ends"]);
        return new InferenceRule(NameOf(file.Required("rule")), new Label(explanation.Required("ja").Text, explanation.Required("en").Text),
            ConfidenceOf(file.Required("confidence")))
        {
            Ends = ends,
            Premises = premises,
            Conclusion = ConclusionOf(file.Required("then"), premises),
            Examples = file["examples"] is { } list ? [.. list.Items.Select(e => new FrameExample(e.Required("text").Text, e.TextsOf("states")))] : [],
        };
    }

    /// <summary>The name of the rule in a file.</summary>
    public static string NameOf(YamlEntry name) => name.Text.Length > 0 && name.Text.All(c => char.IsAsciiLetterLower(c) || c == '-')
        ? name.Text : throw name.Wrong($"'{name.Text}' is no name of a rule: leader-for-state is one");

    private static double ConfidenceOf(YamlEntry entry) =>
        double.TryParse(entry.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= 1
            ? given : throw entry.Wrong($"'{entry.Text}' is no confidence; it lies between 0 and 1");

    private static Dictionary<string, RuleEnd> EndsOf(YamlEntry? entry)
    {
        var ends = new Dictionary<string, RuleEnd>(StringComparer.Ordinal);
        foreach (var (name, end) in entry?.Pairs ?? [])
        {
            end.Only("types", "subtypes", "without", "words");
            var types = end["types"] is { } list ? list.Items.Select(i => i.Enum<EntityType>()).ToList() : [];
            ends[name.Text] = new RuleEnd(types, end.TextsOf("subtypes"), end.TextsOf("without")) { Words = end.TextsOf("words") };
        }
        return ends;
    }

    private RulePremise PremiseOf(YamlEntry entry)
    {
        entry.Only("subject", "predicate", "object", "stances", "titles", "sentence", "maker");
        var named = entry.Required("predicate").Items.SelectMany(PredicatesOf).Distinct().ToList();
        return new RulePremise(entry.Required("subject").Text, named, entry.Required("object").Text)
        {
            Stances = entry["stances"] is { } list ? [.. list.Items.Select(s => s.Enum<Stance>())] : [Stance.Asserted],
            Titles = entry.TextsOf("titles"),
            InSentence = entry.Flag("sentence"),
            ByMaker = entry.Flag("maker"),
        };
    }

    // A predicate, all predicates of a trait, or how entities stand to each other.
    private IEnumerable<string> PredicatesOf(YamlEntry entry)
    {
        var name = entry.Text;
        if (predicates.ContainsKey(name) || PremiseRelations.All.Contains(name))
            return [name];
        var ofTrait = predicates.Values.Where(p => p.Traits.Contains(name)).Select(p => p.Name).Order(StringComparer.Ordinal).ToList();
        return ofTrait.Count > 0 ? ofTrait
            : throw entry.Wrong($"'{name}' is no predicate, no trait of one and none of {string.Join(", ", PremiseRelations.All)}");
    }

    // What names nothing of what stands before it would fit with everything.
    private static void Connect(List<YamlEntry> entries, List<RulePremise> premises, Dictionary<string, RuleEnd> ends, YamlEntry? declared)
    {
        if (premises[0].Predicates.Contains(PremiseRelations.OfState))
            throw entries[0].Wrong("the first premise stands in the text, and so can be quoted");
        HashSet<string> known = [premises[0].Subject, premises[0].Object];
        foreach (var (entry, premise) in entries.Zip(premises).Skip(1))
        {
            if (!known.Contains(premise.Subject) && !known.Contains(premise.Object))
                throw entry.Wrong($"neither '{premise.Subject}' nor '{premise.Object}' is an end of what stands before");
            known.UnionWith([premise.Subject, premise.Object]);
        }
        foreach (var (name, _) in declared?.Pairs ?? [])
            if (!known.Contains(name.Text))
                throw name.Wrong($"'{name.Text}' is no end of what stands under 'when'; these are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }

    private RuleConclusion ConclusionOf(YamlEntry entry, List<RulePremise> premises)
    {
        entry.Only("subject", "predicate", "object", "keeps");
        var known = premises.SelectMany(p => new[] { p.Subject, p.Object }).ToHashSet(StringComparer.Ordinal);
        foreach (var end in new[] { entry.Required("subject"), entry.Required("object") })
            if (!known.Contains(end.Text))
                throw end.Wrong($"'{end.Text}' is no end of what stands under 'when'");
        if (entry["predicate"] is { } named && !predicates.ContainsKey(named.Text))
            throw named.Wrong($"'{named.Text}' is no predicate");
        if (entry["predicate"] is null && !premises[0].Predicates.All(predicates.ContainsKey))
            throw entry.Wrong("'predicate' is missing, and the first premise has none");
        return new RuleConclusion(entry.Required("subject").Text, entry.TextOf("predicate"), entry.Required("object").Text)
        {
            Keeps = entry["keeps"] is { } keeps ? [.. keeps.Items.Select(Qualifier)] : ["date"],
        };
    }

    private static string Qualifier(YamlEntry entry) => RuleConclusion.Qualifiers.Contains(entry.Text)
        ? entry.Text : throw entry.Wrong($"'{entry.Text}' is none of {string.Join(", ", RuleConclusion.Qualifiers)}");
}
