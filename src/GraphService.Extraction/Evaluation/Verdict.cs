namespace GraphService.Extraction.Evaluation;

/// <summary>Whether each qualifier of a matched statement is right; null where labels or statement leave nothing to judge.</summary>
/// <param name="Stance">How the text puts it.</param>
/// <param name="Speaker">Who says it, in a document that both know.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Date">When, or from when.</param>
/// <param name="DateWhereNone">The statement has a date and the labels say that the text states none; it counts for no accuracy.</param>
internal sealed record Verdict(bool? Stance, bool? Speaker, bool? Amount, bool? Date, bool DateWhereNone);
