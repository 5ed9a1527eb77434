using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Resolution;
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
        foreach (Match m in Patterns().Matches(reading.Text))
            foreach (var finding in Of(m, reading, issuer))
                yield return finding;
        foreach (Match m in Leading().Matches(reading.Text))
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
        if (Speaks().IsMatch(title))
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
            && !NoTitle().IsMatch(words);

    private bool LeadsState(string title) => !Corporate().IsMatch(title)
        && lexicon.EnglishTitlePattern.Matches(title).Any(m => lexicon.IsLeader(m.Value) || lexicon.Title(m.Value)?.Kind is { } kind
        && StateKinds.Contains(kind));

    private static readonly HashSet<string> StateKinds = ["head-of-state", "head-of-government", "minister", "diplomat", "legislator"];

    private static Stance? StanceOf(ClauseReading reading, Match m)
    {
        var own = Stances.OfEnglish(m.Value);
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
        + @"|(?<=[Hh]ead|[Dd]irector|[Cc]hief|[Vv]ice [Pp]resident|[Mm]anager) (?:of|for) (?=[A-Za-z]))"
        + "{1,60})";
    private const string End = @"(?=[,.;:)]|$| (?:of|at|for|who|until|since|after|when|where|while|in|on|from|to|with|by|said|says|told|added) |\uE800)";
    private const string Whose = @"(?:(?:the|an?|its|his|her|their|our|a new|the new) |" + B + "['’]s? )?";
    private const string At = $@"(?: (?:of|at|for|with) (?:the )?{B})?";
    private const string Auxiliary = "(?:,? who )?(?: (?:also|currently|now|still|will|would|has|have|had|been|be|is|was|to|then|later|formerly"
        + "|previously|recently)){0,4}";
    private const string Being = "(?:is|was|becomes?|became|remains?|remained|serves?|served|acts?|acted|doubles|doubled|works?|worked|stays on"
        + "|stayed on|continues|takes? over|took over|taking over|stepped down|steps? down|stepping down"
        + "|resigned?|resigns|resigning|becoming|retired?|retires|retiring"
        + "|quits?|serving|succeed(?:s|ed)? [\uE000-\uE7FF]|replaces? [\uE000-\uE7FF]|replaced [\uE000-\uE7FF]"
        + "|named|appointed|elected|re-elected|hired|promoted|installed|nominated|confirmed)";
    private const string Appointing = "(?:named|names|appointed|appoints|hired|hires|elected|elects|promoted|promotes|tapped|recruited|recruits"
        + "|installed|picked|nominated)";

    // A person who is or becomes something; whom a firm makes something; who joins a firm as something; a title beside a name.
    [GeneratedRegex($@"{P}(?:, (?!who )[^.;,]{{3,80}},)?{Auxiliary} {Being}(?: also)?(?: as| to be| to become)? {Whose}{Title}{End}{At}"
        + $@"|(?:{B}|\b[Ii]t)(?: has| have| had| also| will| today)* {Appointing} {P}(?: from {Sign})?,?(?: (?:formerly|previously|until|who"
        + $@"|most recently)[^,;.]{{0,60}},)? (?:as |to be )?(?:its |the |an? |their |new )*{Title}{End}"
        + $@"|{P}(?:, [^.;\uE000-\uE7FF]{{1,40}}{Sign}?,)?{Auxiliary}(?: join(?:s|ed)?| mov(?:es|ed) to| return(?:s|ed) to| rejoin(?:s"
        + $@"|ed)?),? {B}(?: from [\uE000-\uE7FF])? as (?:its |the |an? |their |new )*{Title}{End}"
        + $@"|{P},? who [^.;]{{5,100}}? and(?: will| has| is| was| still| now)*(?: be| been)? {Being}(?: as)? {Whose}{Title}{End}{At}"
        + $@"|\b[Tt]he {Title} (?:of|at) (?:the )?{B} (?:is|was|remains|will be) {P}"
        + $@"|{B}['’]s? {Title} (?:is|was|remains|will be) {P}"
        + $@"|{B}['’]s? {Title} (?:to|in) (?:the )?{Sign},? (?:(?:H\.?E|Mr|Ms|Mrs|Dr)\.? )?{P}"
        + $@"|\b(?:[Ii]ts|[Tt]heir|[Tt]he company['’]s|[Tt]he firm['’]s|[Ww]hose|[Oo]ur) {Title},? {P}"
        + $@"|(?<=said |says |added |explained |commented |told |noted ){P}, (?:the |its |our )?{Title}(?=[,.;]|$)"
        + $@"|{P}, (?:the |its |our )?{Title}(?=, (?:said|says|added|told|noted|explained|commented)\b)"
        + $@"|(?<![\w\uE000-\uE7FF] )\b(?<title>spokes(?:man|woman|person)|[Cc]hief executive|CEO|CFO|CTO|COO|[Cc]hairman|[Cc]hairwoman|[Ff]ounder"
        + $@"|[Cc]o-founder|[Mm]anaging director) {P}", RegexOptions.ExplicitCapture)]
    private static partial Regex Patterns();

    // Aiko Tanaka runs Kestrel; she left to head it.
    [GeneratedRegex($@"{P},?(?: who)?(?: now| also| still| currently)* (?:runs|heads|leads|manages|chairs|edits|directs|oversees|ran|headed|managed"
        + $@"|chaired|presides over) (?:the |an? )?(?:{Sign}(?:['’]s)? )?(?:[a-z-]+ ){{0,3}}?{B}(?!['’]s)"
        + $@"|{P},? who (?:now |also )?(?:runs|heads|leads|manages|directs|oversees) [a-z][a-z -]{{2,30}} (?:at|for) (?:the )?{B}(?!['’]s)"
        + $@"|{P}{Auxiliary},? (?:[^.;,\uE000-\uE7FF]{{0,60}},)?(?: will| to| is to)? ?(?:takes?|took|taking|assumes?|assumed)"
        + $@" (?:the )?(?:helm|reins|wheel|chair|top job|leadership|lead) (?:at|of) (?:the )?{B}(?!['’]s)"
        + $@"|{P},? who (?:looks after|is in charge of|is responsible for|handles|covers|oversees|works on)"
        + $@" [a-z][a-z ]{{1,40}} (?:at|for) (?:the )?{B}(?!['’]s)"
        + $@"|{P},? (?:formerly|previously|until recently) (?:of|at|with) (?:the )?{B}(?!['’]s)"
        + $@"|{P} (?:of|at|from) (?:the )?{B}(?!['’]s)"
        + $@"|{P}{Auxiliary} join(?:s|ed)? the (?:(?:supervisory|advisory|executive|management) )?board(?: of directors)? of {B}"
        + $@"|{P} (?:left|leaves|quit|departed|stepped down|resigned)[^.;\uE000-\uE7FF]{{0,40}}? to (?:run|head|lead|manage|chair|direct) {B}(?!['’]s)")]
    private static partial Regex Leading();

    // Kestrel's Aiko Tanaka.
    [GeneratedRegex($"{B}['’]s {P}")]
    private static partial Regex Belongs();

    [GeneratedRegex("^ (?:of|for|to) (?:the )?[A-Za-z]")]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:from|who|that|which|than|because|not|former|ex-\w+|first|last|acting as)\b|^(?:assistant|doctor|engineer|actor|architect"
        + @"|author|designer|coach|employee|athlete|analyst|attorney|critic|consultant|captain|aide|fellow)$")]
    private static partial Regex NoTitle();

    [GeneratedRegex("(?:its|their) $")]
    private static partial Regex Own();

    [GeneratedRegex("^spokes(?:man|woman|person)$", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\b(?:vice president|company|executive|operating|financial|officer|board|partner|managing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Corporate();
}
