using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>A word or sentence for people, in both languages.</summary>
public sealed record Label(string Ja, string En)
{
    /// <summary>In one language; in Japanese where none is asked for.</summary>
    public string In(LabelLanguage? language) => language == LabelLanguage.En ? En : Ja;

    /// <summary>Both: <c>日本語 / English</c>.</summary>
    public override string ToString() => $"{Ja} / {En}";
}
