namespace GraphService.Ontologies;

/// <summary>A word that stands before a value in a label–value line, above a column, before a list, and says what the value is to what the table or section is about.</summary>
/// <param name="Words">As documents write it, in either language: 投資家, Investors.</param>
/// <param name="NamesSubject">Whether the value is the statement's subject, and not its object.</param>
/// <param name="Role">The role of the value that the word gives, or null.</param>
public sealed record PredicateLabel(IReadOnlyList<string> Words, bool NamesSubject, string? Role);
