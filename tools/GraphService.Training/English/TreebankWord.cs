namespace GraphService.Training.English;

/// <summary>A line of a CoNLL-U file: a word with its annotation and its place in the text of its sentence.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Class, string Tag, int Head, string Relation, int Start, int End);
