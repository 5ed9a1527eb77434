using GraphService.Language.English.Naming;
using GraphService.Language.English.Reading;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;

namespace GraphService.Training.English;

/// <summary>What the reader sees in a file, for people.</summary>
internal static class Shown
{
    public static void Print(string text, EnglishReader reader)
    {
        foreach (var sentence in reader.Read(text, [new TextRange(0, text.Length)], UserWordIndex.Empty))
        {
            Console.WriteLine("\n# " + sentence.Range.In(text).ReplaceLineEndings(" "));
            Console.WriteLine(string.Join(' ', sentence.Words.Select((word, i) =>
                $"{word.Text}/{i}/{word.Tag}<{sentence.Tree.Relations[i]}:{sentence.Tree.Heads[i]}")));
            foreach (var name in sentence.Names)
                Console.WriteLine($"  name {name.Range.In(text)}: {name.Type} {name.Score}");
            foreach (var clause in sentence.Clauses)
                Console.WriteLine($"  {clause.Lemma} [{clause.Form}] " + string.Join(", ", clause.Arguments
                    .Select(argument => Argument(sentence, argument))));
        }
    }

    private static string Argument(Sentence sentence, Language.Clauses.Argument argument) =>
        $"{argument.Role}({argument.Marker})={sentence.Words[argument.Word].Text}~{argument.Path}";
}
