namespace GraphService.Training.Japanese;

/// <summary>A word of the annotated text.</summary>
/// <param name="Surface">As it stands there.</param>
/// <param name="Base">Its base form.</param>
/// <param name="Class">Part of speech, subclass, conjugation, form, with commas.</param>
/// <param name="Name">The name that it is in: class and place (PERSON:head), or empty.</param>
internal sealed record KnpWord(string Surface, string Base, string Class, string Name)
{
    public string Part => Class[..Class.IndexOf(',', StringComparison.Ordinal)];

    public string Tag => Class.Split(',') is var parts && parts[1] == "*" ? parts[0] : $"{parts[0]}-{parts[1]}";
}
