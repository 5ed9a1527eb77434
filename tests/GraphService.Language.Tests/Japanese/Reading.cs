using GraphService.Language.Clauses;
using GraphService.Language.Sentences;
using GraphService.Language.Words;

namespace GraphService.Language.Tests.Japanese;

/// <summary>Reads small Japanese texts with the models of the assembly, opened once.</summary>
internal static class Reading
{
    private static readonly TextAnalyzer Analyzer = new();

    public static IReadOnlyList<Sentence> Of(string text, params UserWord[] user) =>
        (user.Length == 0 ? Analyzer : new TextAnalyzer(user)).Analyze(text).Sentences;

    /// <summary>The only sentence of the text, apart from what is in brackets.</summary>
    public static Sentence One(string text, params UserWord[] user) => Of(text, user).Where(sentence => sentence.BracketAfter is null).ShouldHaveSingleItem();

    public static string Words(Sentence sentence) => string.Join('|', sentence.Words.Select(word => word.Text));

    /// <summary>The words of each bunsetsu.</summary>
    public static string[] Phrases(Sentence sentence) =>
        [.. sentence.Phrases.Select(phrase => string.Concat(sentence.Words.Take(phrase.FirstWord..phrase.EndWord).Select(word => word.Text)))];

    /// <summary>What fills a role of the only clause with this lemma.</summary>
    public static Argument Filler(Sentence sentence, string lemma, ArgumentRole role) =>
        sentence.Clauses.Where(clause => clause.Lemma == lemma).ShouldHaveSingleItem().Arguments.Where(argument => argument.Role == role).ShouldHaveSingleItem();

    /// <summary>An argument as role, marker, words of its bunsetsu without what follows its head, and path.</summary>
    public static string Written(IReadOnlyList<Sentence> sentences, int sentence, Argument argument)
    {
        var marker = argument.Marker.Length > 0 ? $"({argument.Marker})" : "";
        var path = argument.Path is ArgumentPath.Direct ? "" : $"~{argument.Path}";
        return $"{argument.Role}{marker}={(argument.Word < 0 ? "-" : sentences[sentence - argument.Back].Words[argument.Word].Text)}{path}";
    }
}
