using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Offices that English sentences tell with a verb, or without saying where: becomes its finance chief, joined Kestrel as a partner, named her CEO of Kestrel,
/// Aiko Tanaka, chief executive, said. What the sentence is about is the body that it leaves out.
/// </summary>
internal sealed partial class EnglishOffices(Lexicon lexicon)
{
    private const double Sure = 0.85;
    private const double Guessed = 0.65;
    private static readonly EntityType[] Firms = [EntityType.Company, EntityType.Organization];
    private readonly Predicate? predicate = lexicon.Ontology.Predicates.FirstOrDefault(p => p.Traits.Contains(PredicateTraits.Office));

    /// <summary>What a sentence states of offices.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="issuer">Whose words the document is.</param>
    public IEnumerable<Finding> Find(ClauseReading reading, DocumentEntity? issuer)
    {
        if (predicate is null || !reading.Sentence.Slots.Any(s => s.Entity?.Type == EntityType.Person))
            yield break;
        foreach (Match m in Patterns.In(reading.Ontology).Matches(reading.Text))
            foreach (var finding in Of(m, reading, issuer))
                yield return finding;
        foreach (Match m in Leading.In(reading.Ontology).Matches(reading.Text))
            if (Person(reading, m) is { Type: EntityType.Person } person
                && Body(reading, m.Groups["b"]) is { Type: EntityType.Company or EntityType.Organization } body && StanceOf(reading, m) is { } stance)
                yield return Made(person, body, null, reading, m.Index, stance, Guessed);
        foreach (Match m in Belongs().Matches(reading.Text))
            if (Person(reading, m) is { Type: EntityType.Person } person
                && Body(reading, m.Groups["b"]) is { Type: EntityType.Company or EntityType.Organization } body)
                yield return Made(person, body, null, reading, m.Index, Stance.Asserted, Sure);
    }

    private IEnumerable<Finding> Of(Match m, ClauseReading reading, DocumentEntity? issuer)
    {
        var title = m.Groups["title"].Value.Trim();
        if (Person(reading, m) is not { Type: EntityType.Person } person || !IsTitle(title))
            yield break;
        var named = Body(reading, m.Groups["b"]);
        var body = named ?? (m.Groups["b"].Success ? null : LeftOut(reading, title, person, issuer, m.Index, m.Groups["title"].Index));
        if (body is not { Type: EntityType.Company or EntityType.Organization or EntityType.Government, IsGroup: false } || body.Subtype == "state"
            && !LeadsState(title) || StanceOf(reading, m) is not { } stance)
            yield break;
        foreach (var one in title.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Where(IsTitle))
            yield return Named(one, body.Type) is { } other ? Made(person, body, null, reading, m.Index, stance, named is null ? Guessed
                : Sure) with
            { Predicate = other.Name }
                : Made(person, body, one.Trim(), reading, m.Index, stance, named is null ? Guessed : Sure);
    }

    // A founder or investor holds no office.
    private Predicate? Named(string title, EntityType body) =>
        lexicon.Labels.Of(title).Where(l => l.NamesSubject && l.Predicate != predicate && l.Role is null
            && l.Predicate.ObjectTypes.Contains(body)).Select(l => l.Predicate).FirstOrDefault();

    private static readonly string[] Joints = [" and "];

    private Finding Made(DocumentEntity person, DocumentEntity body, string? title, ClauseReading reading, int at, Stance stance, double confidence) =>
        new(person, predicate!.Name, body, stance, reading.Sentence.Start, reading.Sentence.End)
        {
            Qualifiers = new() { Role = title },
            Confidence = confidence,
            Speaker = Attribution.Of(reading, at) is { } speaker && speaker != person ? speaker
            : reading.Sentence.Speaker
        };

    private static DocumentEntity? Person(ClauseReading reading, Match m) => reading.Sentence.EntityAt(m.Groups["p"].Index)?.Entity;

    private static DocumentEntity? Body(ClauseReading reading, Group group) => group.Success ? reading.Sentence.EntityAt(group.Index)?.Entity : null;

    // Who leads a state or a ministry holds no office of a firm; a founder or a partner needs a firm.
    private DocumentEntity? LeftOut(ClauseReading reading, string title, DocumentEntity person, DocumentEntity? issuer, int at, int titleAt)
    {
        if (Speaks.In(lexicon.Ontology).IsMatch(title))
            return issuer ?? reading.PreviousFirm;
        if (EnglishSubjects.SlotOf(reading.Sentence) is { } own && Firms.Contains(own.Entity!.Type) && reading.Sentence.Index(own.Start) < at)
            return own.Entity;
        if (Own().IsMatch(reading.Text[..titleAt]) && reading.Sentence.Slots.LastOrDefault(s => s.Entity is not null && Firms.Contains(s.Entity.Type)
            && reading.Sentence.Index(s.Start) < titleAt) is { } owner)
            return owner.Entity;
        // Kenya was represented by its ambassador, Aiko Tanaka.
        if (LeadsState(title) && Own().IsMatch(reading.Text[..titleAt]) && EnglishSubjects.SlotOf(reading.Sentence)?.Entity is { Subtype: "state" } state)
            return state;
        return LeadsState(title) || person.Office is not null ? null : reading.PreviousFirm ?? issuer;
    }

    // Its last words are a title: chief executive, head of sales.
    private bool IsTitle(string words) =>
        lexicon.EnglishTitlePattern.Matches(words).Any(m => m.Index + m.Length == words.Length || Field().IsMatch(words[(m.Index + m.Length)..]))
            && !NoTitle.In(lexicon.Ontology).IsMatch(words);

    private bool LeadsState(string title) => !Corporate.In(lexicon.Ontology).IsMatch(title)
        && lexicon.EnglishTitlePattern.Matches(title).Any(m => lexicon.IsLeader(m.Value) || lexicon.Title(m.Value)?.Kind is { } kind
        && StateKinds.Contains(kind));

    private static readonly HashSet<string> StateKinds = ["head-of-state", "head-of-government", "minister", "diplomat", "legislator"];

    private static Stance? StanceOf(ClauseReading reading, Match m)
    {
        var own = Stances.OfEnglish(reading.Ontology, m.Value);
        return EnglishDenial.Of(reading.Ontology, reading.Text[..m.Index], m.Value, reading.Text[(m.Index + m.Length)..], own == Stance.Asserted) switch
        {
            Standing.Denied => Stance.Denied,
            Standing.Open => null,
            _ => own,
        };
    }

    private const string P = @"(?<p>[\uE000-\uE7FF])";
    private const string Sign = @"[\uE000-\uE7FF]";
    private const string B = @"(?<b>[\uE000-\uE7FF])";
    private const string Title = @"(?<title>[A-Za-z](?:[A-Za-z&’'/-]| (?!(?:of|at|for|who|until|since|after|when|where|while|in|on|from|to|with|by) )"
        + @"|(?<={office-heads}) (?:of|for) (?=[A-Za-z]))"
        + "{1,60})";
    private const string End = @"(?=[,.;:)]|$| (?:of|at|for|who|until|since|after|when|where|while|in|on|from|to|with|by|{office-before-said}) |\uE800)";
    private const string Whose = @"(?:(?:the|an?|its|his|her|their|our|a new|the new) |" + B + "['’]s? )?";
    private const string At = $@"(?: (?:of|at|for|with) (?:the )?{B})?";
    private const string Auxiliary = "(?:,? who )?(?: (?:{office-adverbs}"
        + ")){0,4}";
    private const string Being = "(?:{office-being}"
        + "|{office-succeeding} [\uE000-\uE7FF]"
        + ")";
    private const string Appointing = "(?:{office-appointing}"
        + ")";

    // A person who is or becomes something; whom a firm makes something; who joins a firm as something; a title beside a name.
    private static readonly ListedPattern Patterns = new(
        $@"{P}(?:, (?!who )[^.;,]{{3,80}},)?{Auxiliary} {Being}(?: also)?(?: as| to be| to become)? {Whose}{Title}{End}{At}"
        + $@"|(?:{B}|\b[Ii]t)(?: has| have| had| also| will| today)* {Appointing} {P}(?: from {Sign})?,?(?: (?:{{office-formerly}}"
        + $@")[^,;.]{{0,60}},)? (?:as |to be )?(?:its |the |an? |their |new )*{Title}{End}"
        + $@"|{P}(?:, [^.;\uE000-\uE7FF]{{1,40}}{Sign}?,)?{Auxiliary}(?: {{office-joining}}"
        + $@"),? {B}(?: from [\uE000-\uE7FF])? as (?:its |the |an? |their |new )*{Title}{End}"
        + $@"|{P},? who [^.;]{{5,100}}? and(?: will| has| is| was| still| now)*(?: be| been)? {Being}(?: as)? {Whose}{Title}{End}{At}"
        + $@"|\b[Tt]he {Title} (?:of|at) (?:the )?{B} (?:is|was|remains|will be) {P}"
        + $@"|{B}['’]s? {Title} (?:is|was|remains|will be) {P}"
        + $@"|{B}['’]s? {Title} (?:to|in) (?:the )?{Sign},? (?:(?:H\.?E|Mr|Ms|Mrs|Dr)\.? )?{P}"
        + $@"|\b{{office-whose}} {Title},? {P}"
        + $@"|(?<={{said-before-office}} ){P}, (?:the |its |our )?{Title}(?=[,.;]|$)"
        + $@"|{P}, (?:the |its |our )?{Title}(?=, {{said-after-office}}\b)"
        + $@"|(?<![\w\uE000-\uE7FF] )\b(?<title>{{office-speaking}}"
        + $@") {P}", RegexOptions.ExplicitCapture);

    // Aiko Tanaka runs Kestrel; she left to head it.
    private static readonly ListedPattern Leading = new($@"{P},?(?: who)?(?: now| also| still| currently)* (?:{{office-leading}}"
        + $@") (?:the |an? )?(?:{Sign}(?:['’]s)? )?(?:[a-z-]+ ){{0,3}}?{B}(?!['’]s)"
        + $@"|{P},? who (?:now |also )?{{office-leading-part}} [a-z][a-z -]{{2,30}} (?:at|for) (?:the )?{B}(?!['’]s)"
        + $@"|{P}{Auxiliary},? (?:[^.;,\uE000-\uE7FF]{{0,60}},)?(?: will| to| is to)? ?{{office-taking}}"
        + $@" (?:the )?{{office-helm}} (?:at|of) (?:the )?{B}(?!['’]s)"
        + $@"|{P},? who {{office-charge}}"
        + $@" [a-z][a-z ]{{1,40}} (?:at|for) (?:the )?{B}(?!['’]s)"
        + $@"|{P},? {{office-until}} (?:of|at|with) (?:the )?{B}(?!['’]s)"
        + $@"|{P} (?:of|at|from) (?:the )?{B}(?!['’]s)"
        + $@"|{P}{Auxiliary} join(?:s|ed)? the (?:{{office-boards}} )?board(?: of directors)? of {B}"
        + $@"|{P} {{office-leaving}}[^.;\uE000-\uE7FF]{{0,40}}? to {{office-lead-verbs}} {B}(?!['’]s)");

    // Kestrel's Aiko Tanaka.
    [GeneratedRegex($"{B}['’]s {P}")]
    private static partial Regex Belongs();

    [GeneratedRegex("^ (?:of|for|to) (?:the )?[A-Za-z]")]
    private static partial Regex Field();

    private static readonly ListedPattern NoTitle = new(@"\b(?:from|who|that|which|than|because|not|former|ex-\w+|first|last|acting as)\b|^(?:{office-not}"
        + @")$");

    [GeneratedRegex("(?:its|their) $")]
    private static partial Regex Own();

    private static readonly ListedPattern Speaks = new("^{office-spokespersons}$");

    private static readonly ListedPattern Corporate = new(@"\b{office-corporate}\b", RegexOptions.IgnoreCase);
}
