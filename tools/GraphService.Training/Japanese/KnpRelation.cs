namespace GraphService.Training.Japanese;

/// <summary>What fills a role of a basic phrase.</summary>
/// <param name="Phrase">The basic phrase whose role it is.</param>
/// <param name="Role">ガ, ヲ, ニ, =, …</param>
/// <param name="Target">The words that fill it.</param>
/// <param name="Sentence">The sentence that holds it; empty where nobody in particular fills it.</param>
/// <param name="Id">The basic phrase in that sentence, -1 for none.</param>
internal sealed record KnpRelation(int Phrase, string Role, string Target, string Sentence, int Id);
