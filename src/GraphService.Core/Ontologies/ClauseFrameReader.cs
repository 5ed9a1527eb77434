using GraphService.Entities;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>Reads a class of verbs or nouns with the roles of its ends.</summary>
internal static class ClauseFrameReader
{
    private static readonly string[] Roles = ["Subject", "Object", "Goal", "Direction", "Source", "Companion", "Setting", "Limit", "Agent", "Possessor", "Oblique", "Deed"];

    public static ClauseFrame Read(YamlEntry entry)
    {
        entry.Only("ja", "en", "noun", "subject", "object", "via", "without", "possessor", "maker", "stance", "subjects", "objects", "amount", "share", "thing", "doer", "several");
        var frame = new ClauseFrame
        {
            Lemmas = [.. entry.TextsOf("ja"), .. entry.TextsOf("en")],
            IsNoun = entry.Flag("noun"),
            Subject = RolesOf(entry, "subject", "Subject"),
            Object = RolesOf(entry, "object", "Object"),
            Via = entry.TextsOf("via"),
            Without = entry.TextsOf("without"),
            Possessor = entry.Flag("possessor") || entry.Flag("maker"),
            ByMaker = entry.Flag("maker"),
            Stance = entry["stance"]?.Enum<Stance>(),
            SubjectTypes = Types(entry, "subjects"),
            ObjectTypes = Types(entry, "objects"),
            Thing = entry["thing"] is { } thing ? ThingOf(thing) : null,
            Doer = entry["doer"] is { } doer ? ThingOf(doer) : null,
            NeedsAmount = entry.Flag("amount"),
            NeedsShare = entry.Flag("share"),
            Several = entry["several"] is null ? null : entry.Flag("several"),
        };
        return frame.Lemmas.Count > 0 ? frame : throw entry.Wrong("a class of words has some in 'ja' or 'en'");
    }

    // Initiative project.
    private static (EntityType Type, string Subtype) ThingOf(YamlEntry thing) =>
        thing.Items.ToList() is [var type, var subtype] ? (type.Enum<EntityType>(), subtype.Text) : throw thing.Wrong("a thing is its type and its subtype: [Initiative, project]");

    private static IReadOnlyList<string> RolesOf(YamlEntry entry, string key, string none) =>
        entry[key] is not { } list ? [none] : [.. list.Items.Select(i => Roles.Contains(i.Text.Split(':')[0]) ? i.Text : throw i.Wrong($"'{i.Text}' is none of {string.Join(", ", Roles)}"))];

    private static IReadOnlyList<EntityType> Types(YamlEntry entry, string key) => entry[key] is { } list ? [.. list.Items.Select(i => i.Enum<EntityType>())] : [];
}
