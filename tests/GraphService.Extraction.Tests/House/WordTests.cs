using System.Text;
using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphService.Extraction.Tests.House;

/// <summary>Words that are data are rows of the ontology, to which a workspace adds: no C# of the room lists them.</summary>
public sealed partial class WordTests(RoomCode code) : IClassFixture<RoomCode>
{
    private const int Few = 2;

    // Articles, pronouns, prepositions, conjunctions, auxiliaries and the adverbs between them: English grammar, as particles are of Japanese.
    private static readonly HashSet<string> Grammar = new(
        """
        the and for with from that this these those who whom whose which what when where while whether how why not nor but yet than then there here they them
        their its his her hers our your you she him into onto upon over under about after before behind between among against near via until since during
        without within through throughout toward towards beside besides beyond across along around off out per are was were been being has have had having does
        did will would shall should may might can could must also now still already just only very too more most other another any each both all some such same
        own one two three both either neither whereas although though unless because if else once ever never new first last next former current acting
        suppose instead like unlike versus alongside
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    // Relations and tags of the English trees.
    private static readonly HashSet<string> Relations = [.. ("acl advcl advmod amod appos aux case ccomp compound conj csubj det flat goeswith mark nmod nsubj "
        + "nummod obj obl punct xcomp relcl poss desc unmarked agent prt cop root dep VBZ VBP PRP").Split(' ')];

    // Kinds of the graph's own entities and of titles, names of lists: words of the ontology, but not of texts.
    private static readonly HashSet<string> Kinds =
    [
        .. DefaultOntology.Instance.EntityTypes.SelectMany(t => t.Subtypes), .. DefaultOntology.Instance.Titles.Select(t => t.Kind), "group-investor", "capital",
        .. DefaultOntology.Instance.Words.Keys,
    ];

    private static readonly (string Place, string Why)[] Staying =
    [
        ("Evaluation/", "judges graphs that any program made, by words of its own"),
        ("Reading/Encodings/", "names of character sets"),
        ("Reading/Markup/", "elements of HTML and Markdown, no words of texts"),
        ("Reading/Pages/", "elements, roles and class names of HTML"),
        ("Reading/HtmlText.cs", "what a diagnostic says was set aside of a page"),
        ("Reading/Pdfs/", "operators of PDF"),
        ("Reading/FileDecoder.cs", "names of character sets, in a diagnostic"),
        ("Reading/DocumentReader.cs", "endings of files"),
        ("Reading/LooseFrontMatter.cs", "fields of front matter, by the names that it has in the files of a workspace"),
        ("Curation/", "verbs and fields of curation, by the names that they have in the files of a workspace"),
        ("Tables/", "fields of mappings, by the names that they have in the files of a workspace"),
        ("Values/", "figures in words, as in Amounts"),
        ("Mentions/SoundsAlike.cs", "letters that sound alike"),
        ("Passages/Datelines.cs", "months, as in Dates"),
        ("Dates/", "the calendar: months, weekdays, eras, halves and last year are values that code computes with"),
        ("Amounts/", "figures in words: code multiplies by a million; groups of patterns"),
        ("Statements/Verbs.cs", "endings of verbs, some of which hold a light verb: を行った"),
        ("Statements/Arguments.cs", "particles, some of which are written with a kanji: に対して"),
        ("Statements/Subjects.cs", "the same: を通じて"),
        ("Statements/Clauses.cs", "the same behind verbs, where a clause ends"),
    ];

    /// <summary>Where lists of words stay, and why.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Exceptions => Staying.Select(s => new TheoryDataRow<string, string>(s.Place, s.Why));

    [Fact]
    public void Strings_OfTheRoom_ListNoWords() => Lists()
        .Where(l => !Staying.Any(s => l.File.Contains(s.Place, StringComparison.Ordinal))).Select(l => $"{l.File}:{l.Line}: {l.Words}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Exceptions_AreNeeded(string place, string why) => Lists().ShouldContain(l => l.File.Contains(place, StringComparison.Ordinal), why);

    [Fact]
    public void Lists_ThatPatternsName_AreInTheOntology() => (
        from type in typeof(ListedPattern).Assembly.GetTypes()
        from field in type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
        let lists = type.ContainsGenericParameters ? [] : field.FieldType == typeof(ListedPattern) ? ((ListedPattern)field.GetValue(null)!).Lists
            : field.FieldType == typeof(ListedWords) ? [((ListedWords)field.GetValue(null)!).List] : []
        from list in lists
        where DefaultOntology.Instance.WordsOf(list).Count == 0
        select $"{type.Name}.{field.Name}: {list}").ShouldBeEmpty();

    [Theory]
    [InlineData("銀行|ファンド|商社", true, "kanji and katakana")]
    [InlineData("^(?:said|told (?:him|her)|added)$", true, "English, one of them with a group in it")]
    [InlineData("(?:bank|fund) (?:held|sold)", false, "two and two")]
    [InlineData("は|が|も|には|とも|から", false, "particles")]
    [InlineData("of|with|which|would", false, "English grammar")]
    [InlineData("[銀|行|社]", false, "letters of a class")]
    [InlineData("(?:{place-kinds}|{place-works}|{place-towns})", false, "lists of the ontology")]
    public void Pattern_WithThreeWords_IsAList(string pattern, bool isList, string because) => (MostWords(pattern) > Few).ShouldBe(isList, because);

    private IEnumerable<(string File, int Line, string Words)> Lists() =>
        from file in code.Files
        from node in file.GetRoot().DescendantNodes()
        let words = node switch
        {
            ExpressionSyntax whole when IsText(whole) && !IsText(whole.Parent) => MostWords(TextOf(whole)) > Few ? TextOf(whole) : null,
            CollectionExpressionSyntax or InitializerExpressionSyntax or SwitchExpressionSyntax => Many(node),
            BinaryPatternSyntax { Parent: not BinaryPatternSyntax } => Many(node),
            _ => null,
        }
        where words is not null
        select (file.FilePath, file.GetLineSpan(node.Span).StartLinePosition.Line + 1, words);

    private static bool IsText(SyntaxNode? node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsText(sum.Left) || IsText(sum.Right),
        _ => false,
    };

    // What isn't text in it stands as a letter that is in no word.
    private static string TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(c => c is InterpolatedStringTextSyntax t ? t.TextToken.ValueText : "\u0001")),
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        _ => "\u0001",
    };

    // Words side by side, each a text of its own: of a collection, of cases, of alternatives.
    private static string? Many(SyntaxNode node)
    {
        var words = node.DescendantNodes(n => n == node || n is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            .OfType<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.StringLiteralExpression)).Select(l => l.Token.ValueText)
            .Where(w => !w.Contains('|', StringComparison.Ordinal) && HasContent(w) && !Kinds.Contains(w) && !w.Split(':').All(Relations.Contains)).ToList();
        return words.Count > Few ? string.Join(", ", words) : null;
    }

    // The most alternatives of one group that hold a word of their own.
    private static int MostWords(string pattern)
    {
        var groups = new Stack<(StringBuilder Own, int Count)>([(new StringBuilder(), 0)]);
        var most = 0;
        foreach (Match token in Token().Matches(pattern))
        {
            var (own, count) = groups.Pop();
            if (token.Value[0] is '|' or ')')
                (count, _) = (count + (HasContent(own.ToString()) ? 1 : 0), own.Clear());
            if (token.Value == ")" && groups.Count > 0)
            {
                most = Math.Max(most, count);
                continue;
            }
            groups.Push((token.Value.Length == 1 ? own.Append(token.Value) : own, count));
            if (token.Value[0] == '(')
                groups.Push((new StringBuilder(), 0));
        }
        return groups.Aggregate(most, (m, g) => Math.Max(m, g.Count == 0 ? 0 : g.Count + (HasContent(g.Own.ToString()) ? 1 : 0)));
    }

    private static bool HasContent(string words) => JapaneseWord().IsMatch(words)
        || EnglishWord().Matches(words).Any(w => !Grammar.Contains(w.Value) && !Kinds.Contains(w.Value));

    // An escape, a class, a list or a hole, the beginning of a group, or a letter.
    [GeneratedRegex(@"\\[pP]\{\w+\}|\\u[0-9A-Fa-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]])*\]|\{[^{}]*\}|\((?:\?(?:<?[=!]|[:>]|<\w+>|-?[a-z]+:))|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("[一-龥々ァ-ヴー][一-龥々ァ-ヴーぁ-ん]|[ぁ-ん][一-龥々ァ-ヴー]")]
    private static partial Regex JapaneseWord();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex EnglishWord();
}
