using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>Reads a case frame: <c>verb:</c> or <c>phrase:</c> of Japanese, <c>english:</c> for a phrase of English.</summary>
internal static class CaseFrameReader
{
    public static CaseFrame Read(YamlEntry entry)
    {
        entry.Only("verb", "phrase", "english", "subject", "object", "passive", "head", "stance", "role", "subjects", "objects", "amount", "several", "when",
            "near", "maker");
        var english = entry["english"];
        var frame = new CaseFrame
        {
            Language = english is null ? LabelLanguage.Ja : LabelLanguage.En,
            Verb = entry.TextOf("verb"),
            Phrase = english?.Text ?? entry.TextOf("phrase"),
            Subject = Particles(entry, "subject"),
            Object = Particles(entry, "object"),
            Passive = entry["passive"] is null ? null : entry.Flag("passive"),
            Head = entry.TextOf("head"),
            Stance = entry["stance"]?.Enum<Stance>(),
            Role = entry.TextOf("role"),
            SubjectTypes = Types(entry, "subjects"),
            ObjectTypes = Types(entry, "objects"),
            Amount = entry["amount"] is null ? null : entry.Flag("amount"),
            Several = entry["several"] is null ? null : entry.Flag("several"),
            Near = entry.TextsOf("near"),
            ByMaker = entry.Flag("maker"),
            When = entry["when"]?.Enum<Stance>(),
        };
        if (frame.Verb is null == frame.Phrase is null)
            throw entry.Wrong("a frame has either 'verb' or 'phrase' or 'english'");
        Check(entry, frame.Verb ?? frame.Phrase!);
        return frame;
    }

    private static void Check(YamlEntry entry, string pattern)
    {
        try
        {
            // A role stands for one sign.
            _ = new Regex(Regex.Replace(pattern, "\\{[a-z]+\\}", "x"));
        }
        catch (ArgumentException error)
        {
            throw entry.Wrong($"'{pattern}' is no regular expression: {error.Message}");
        }
    }

    private static IReadOnlyList<string> Particles(YamlEntry entry, string key) =>
        entry.TextOf(key)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static IReadOnlyList<EntityType> Types(YamlEntry entry, string key) => entry[key] is { } list ? [.. list.Items.Select(i => i.Enum<EntityType>())] : [];
}
