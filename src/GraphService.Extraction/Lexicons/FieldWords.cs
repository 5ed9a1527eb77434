using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>The fields of the header of minutes: when, where, by whom and with whom a meeting was held.</summary>
internal sealed class FieldWords
{
    public FieldWords(Ontology ontology)
    {
        (Dates, Places, Hosts, Participants) = (Set("field-date"), Set("field-place"), Set("field-host"), Set("field-participant"));
        var all = WordPattern.AnyOf([.. Dates, .. Places, .. Hosts, .. Participants, .. ontology.WordsOf("field-other")]);
        Issued = Set("issued");
        Pattern = new Regex($@"^(?<label>{all})\s?:\s?", RegexOptions.CultureInvariant, PatternTimeout.Limit);

        HashSet<string> Set(string list) => ontology.WordsOf(list).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Any field with its colon at the beginning of a line; the group <c>label</c> is the field.</summary>
    public Regex Pattern { get; }

    public IReadOnlySet<string> Dates { get; }

    /// <summary>Words beside the date on which a text was published, written or signed, in small letters: published, 更新.</summary>
    public IReadOnlySet<string> Issued { get; }

    public IReadOnlySet<string> Places { get; }

    public IReadOnlySet<string> Hosts { get; }

    public IReadOnlySet<string> Participants { get; }
}
