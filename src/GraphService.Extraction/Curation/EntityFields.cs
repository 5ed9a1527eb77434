using System.Globalization;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Curation;

/// <summary>Reads how entries name entities: <c>company-x</c>, <c>さくらインターネット</c>, or <c>{name: 田中一郎, document: minutes.txt}</c>.</summary>
internal static class EntityFields
{
    private const int Longest = 2000;

    /// <exception cref="Ontologies.OntologyException">It names none.</exception>
    public static EntityReference Reference(YamlEntry entry)
    {
        if (!entry.IsMap)
            return new EntityReference(Text(entry), null);
        entry.Only("name", "id", "document");
        if (entry["name"] is null == entry["id"] is null)
            throw entry.Wrong("an entity is given by name or by id");
        return new EntityReference(Text(entry["name"] ?? entry.Required("id")), entry.TextOf("document"));
    }

    /// <exception cref="Ontologies.OntologyException">It is not a number of 0 or more.</exception>
    public static int Number(YamlEntry entry) => int.TryParse(entry.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : throw entry.Wrong($"'{entry.Text}' is not a number of 0 or more");

    private static string Text(YamlEntry entry) => entry.Text.Trim() is { Length: > 0 and <= Longest } text
        ? text : throw entry.Wrong("an id or an exact name is expected here");
}
