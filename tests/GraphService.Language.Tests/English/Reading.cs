using GraphService.Language.English.Naming;
using GraphService.Language.English.Reading;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Language.Tests.English;

/// <summary>Reads small English texts with the models of the assembly, opened once.</summary>
internal static class Reading
{
    private static readonly Lazy<EnglishReader> Reader = new(EnglishReader.Open);

    public static IReadOnlyList<Sentence> Of(string text, params UserWord[] user) =>
        Reader.Value.Read(text, [new TextRange(0, text.Length)], new UserWordIndex(user));

    /// <summary>The only sentence of the text.</summary>
    public static Sentence One(string text, params UserWord[] user) => Of(text, user).ShouldHaveSingleItem();

    /// <summary>The place of the only word with this text.</summary>
    public static int Place(Sentence sentence, string word) =>
        sentence.Words.Select((found, i) => (found.Text, i)).Where(pair => pair.Text == word).ShouldHaveSingleItem(word).i;
}
