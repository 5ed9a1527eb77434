namespace GraphService.Entities;

/// <summary>A language in which the service has names and labels.</summary>
public enum LabelLanguage
{
    /// <summary>Japanese.</summary>
    Ja,

    /// <summary>English.</summary>
    En,
}
