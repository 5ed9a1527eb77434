using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Agreements;

/// <summary>How texts word the commitments of agreements; from the lists of the ontology. Made once for a compile.</summary>
internal sealed class CommitmentWords
{
    private const int Longest = 160;
    private readonly Regex leads;
    private readonly Regex not;
    private readonly Regex ordinal;
    private readonly Regex makings;
    private readonly Regex positions;

    public CommitmentWords(Ontology ontology)
    {
        Ontology = ontology;
        leads = Made(ontology.WordsOf("commitment-leads"), "{0}");
        not = Made(ontology.WordsOf("commitment-leads-not"), "{0}");
        ordinal = Made(ontology.WordsOf("commitment-ordinals"), "^(?:{0})(?:, |、|(?<=[には]))");
        makings = Made(ontology.WordsOf("commitment-makings"), "の(?:{0})$");
        positions = Made(ontology.WordsOf("commitment-positions"), "^(?:the |both |two )*(?:[\\w’']+ ){0,4}(?:{0})(?:s|ed|d|es)?\\b|(?<=[ぁ-ん一-龥])(?:{0})");
        Acting = Made(ontology.WordsOf("commitment-verbs"), "^ (?:also |jointly |each |both )?(?:{0})\\b|^(?:氏|政府|側)?(?:は|が|も)(?!、?支持)");
        Sides = Made(ontology.WordsOf("commitment-sides"), "(?<![A-Za-z])(?:{0})(?= |は|が|の首脳は)");
    }

    /// <summary>Whose words they are.</summary>
    public Ontology Ontology { get; }

    /// <summary>What stands behind whoever is to do something.</summary>
    public Regex Acting { get; }

    /// <summary>All parties together.</summary>
    public Regex Sides { get; }

    /// <summary>Whether what follows a line is agreed.</summary>
    public bool Leads(string line) => leads.IsMatch(line) && !not.IsMatch(line);

    /// <summary>Whether a point is to be done, and neither what the parties think (反対する, reaffirm) nor what was done.</summary>
    public bool IsAhead(string point) => !positions.IsMatch(point) && (!Tense.IsDone(Ontology, point) || leads.IsMatch(point));

    /// <summary>The length of 第一に、 or First, at the beginning of a sentence; 0 without one.</summary>
    public int OrdinalLength(string sentence) => ordinal.Match(sentence) is { Success: true } m ? m.Length : 0;

    /// <summary>What a commitment is called by its own words, and for short; none where they are too many or too few.</summary>
    public IReadOnlyList<string> Names(string words)
    {
        var name = Copula.Replace(words.Trim().TrimEnd('。', '.', ';', ',', '、', ':'), "").ReplaceLineEndings(" ");
        if (name.Length > Longest || !name.Any(char.IsLetter) || Letters(name) < 2)
            return [];
        var shorter = makings.Replace(name, "");
        return shorter.Length < name.Length ? [name, shorter] : [name];
    }

    // Two words of English, four letters of Japanese.
    private static int Letters(string name) => name.Any(Script.IsJapanese) ? name.Length / 2 : name.Split(' ').Length;

    private static Regex Made(IReadOnlyList<string> words, string pattern) => new(
        pattern.Replace("{0}", WordPattern.AnyOf(words), StringComparison.Ordinal),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTimeout.Limit);

    private static readonly Regex Copula = new("(?:です|である|だ|であり|でございます|ということ)$", RegexOptions.CultureInvariant);
}
