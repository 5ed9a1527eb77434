using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>A sentence with its clauses and arguments, and what the sentences before it leave to it.</summary>
internal sealed class ClauseReading
{
    private readonly IReadOnlyList<(int Start, int End)> clauses;
    private readonly IReadOnlyList<int> verbEnds;
    private readonly IReadOnlyList<(int Start, int End)> quotes;
    private readonly IReadOnlyList<Slot> before;
    private readonly IReadOnlyList<Slot> topics;

    /// <param name="sentence">The sentence.</param>
    /// <param name="topics">Topics of the sentences before, in the same passage, the last first.</param>
    /// <param name="before">Mentions of the passage before the sentence, in order.</param>
    public ClauseReading(AnnotatedSentence sentence, IReadOnlyList<Slot> topics, IReadOnlyList<Slot> before)
    {
        (Sentence, this.topics, this.before) = (sentence, topics, before);
        quotes = Quotations.In(sentence.Text);
        clauses = Clauses.Of(Quotations.Masked(sentence.Text, quotes));
        Arguments = Statements.Arguments.Of(sentence);
        verbEnds = [.. Verbs.EndsIn(Quotations.Masked(sentence.Text, quotes))];
        Subjects = new Subjects(sentence.Text, Nominals.In(sentence.Ontology, sentence.Text, Arguments));
    }

    public AnnotatedSentence Sentence { get; }

    public string Text => Sentence.Text;

    /// <summary>Whose words count.</summary>
    public Ontology Ontology => Sentence.Ontology;

    public IReadOnlyList<CaseArgument> Arguments { get; }

    /// <summary>Subjects and objects that are no known names.</summary>
    public Subjects Subjects { get; }

    /// <summary>Whether the sentence is about somebody whom it does not name, so that what comes next is not about a topic of before.</summary>
    public bool IsOfAnother => Subjects.IsOfAnother(0, Text.Length) || !Arguments.Any(a => a.IsTopic) && Subjects.AnotherActs(0, Text.Length);

    /// <summary>Whether neither it names anything nor leaves anything out that was named before, so that it can state nothing.</summary>
    public bool HasNobody => before.Count == 0 && topics.Count == 0 && Sentence.Speaker is null && !Sentence.Slots.Any(s => s.Entity is not null);

    /// <summary>The clauses before a clause in its own sentence, the nearest first.</summary>
    public IEnumerable<(int Start, int End)> ClausesBefore((int Start, int End) clause) => clauses.Where(c => c.End <= clause.Start).Reverse();

    /// <summary>The last topic of the sentences before that is of one of the types.</summary>
    /// <param name="types">Types that will do.</param>
    /// <param name="others">What it is not.</param>
    public Slot? PreviousTopic(IReadOnlyList<EntityType> types, IReadOnlyList<DocumentEntity>? others = null) =>
        topics.FirstOrDefault(t => types.Contains(t.Entity!.Type) && others?.Contains(t.Entity) != true);

    /// <summary>The last firm or body of which the sentences before speak; one that only invests is meant where there is no other.</summary>
    public DocumentEntity? PreviousFirm =>
        topics.Select(t => t.Entity!).FirstOrDefault(e => e is { Type: EntityType.Company, Subtype: not "investor", IsUnsure: false })
            ?? PreviousTopic([EntityType.Company, EntityType.Organization])?.Entity;

    /// <summary>The sentence before, with signs for what it mentions; empty where there is none.</summary>
    public string TextBefore { get; init; } = "";

    /// <summary>The heading and the line that lead to the passage; empty where there is none.</summary>
    public string TextAbove { get; init; } = "";

    /// <summary>What the next sentence may leave out.</summary>
    public Slot? Topic => Arguments.FirstOrDefault(a => a.IsTopic)?.Slot ?? Arguments.FirstOrDefault(a => a.Particle == "が")?.Slot;

    public (int Start, int End) ClauseAt(int at) =>
        quotes.FirstOrDefault(q => q.Start <= at && at < q.End) is { End: > 0 } quote ? Inner(quote, at) : clauses.FirstOrDefault(c => at < c.End, clauses[^1]);

    private (int Start, int End) Inner((int Start, int End) quote, int at)
    {
        var inner = Clauses.Of(Text[quote.Start..quote.End]).First(c => at < quote.Start + c.End);
        return (quote.Start + inner.Start, quote.Start + inner.End);
    }

    /// <summary>Where the verb before this one ends, in the same clause; else the start of the clause.</summary>
    public int PreviousVerb((int Start, int End) clause, int verbAt) => verbEnds.LastOrDefault(e => e <= verbAt && e > clause.Start, clause.Start);

    /// <summary>Whether the clause has a subject of its own.</summary>
    public bool HasSubject((int Start, int End) clause) =>
        Arguments.Any(a => a.At >= clause.Start && a.At < clause.End && (a.IsTopic || a.Particle == "が")) || Subjects.Leaves(clause);

    /// <summary>The mention that a verb before it describes: of 日本の大臣, 大臣.</summary>
    public Slot? HeadAt(int at)
    {
        while (at + 2 < Text.Length && AnnotatedSentence.IsEntity(Text[at]) && Text[at + 1] == 'の' && AnnotatedSentence.IsEntity(Text[at + 2]))
            at += 2;
        return Sentence.EntityAt(at);
    }

    /// <summary>The figure nearest before the verb, in its part of the clause, else in the clause.</summary>
    public Slot? Nearest((int Start, int End) clause, int from, int verbAt, Func<Slot, bool> fits) =>
        Slots(from, verbAt).LastOrDefault(fits) ?? Slots(clause.Start, verbAt).LastOrDefault(fits);

    /// <summary>The date of the clause; else the one with which the sentence begins.</summary>
    public Slot? DateFor((int Start, int End) clause, int verbAt) =>
        Dates(clause.Start, verbAt).LastOrDefault() ?? Dates(0, Math.Min(2, verbAt)).FirstOrDefault()
        ?? (HasSubject(clause) ? null : Dates(0, clause.Start).LastOrDefault());

    /// <summary>The only date of an English sentence, or the one nearest before a place, else the first.</summary>
    public Slot? EnglishDate(int at) =>
        Slots(0, at).LastOrDefault(s => s.Date is not null) ?? Slots(at, Math.Min(Text.Length, at + 40)).FirstOrDefault(s => s.Date is not null);

    /// <summary>The last thing of one of the types of which the passage spoke before the sentence.</summary>
    public IReadOnlyList<Slot> LastThing(IReadOnlyList<EntityType> types) =>
        before.LastOrDefault(s => s.Entity is { } e && types.Contains(e.Type)) is { } slot ? [slot] : [];

    /// <summary>What the clauses before have as their object, for a clause that leaves its own out.</summary>
    public IReadOnlyList<Slot> EarlierObject((int Start, int End) clause, IReadOnlyList<EntityType> types, IReadOnlyList<Slot> subjects) =>
        Arguments.LastOrDefault(a => a.At < clause.Start && a.Particle is "を" or "に" && a.At < clause.Start
            && types.Contains(a.Slot.Entity!.Type) && !subjects.Contains(a.Slot)) is { } found ? [found.Slot] : [];

    /// <summary>Xはファンドであり、Yが出資している: the topic that is not the subject is what the verb leaves open.</summary>
    public IReadOnlyList<Slot> TopicBeside((int Start, int End) clause, int verbAt, IReadOnlyList<EntityType> types, IReadOnlyList<Slot> subjects) =>
        Arguments.Any(a => a.At >= clause.Start && a.At < verbAt && a.Particle == "が" && subjects.Contains(a.Slot))
        && Arguments.LastOrDefault(a => a.At < verbAt && a.Particle == "は" && types.Contains(a.Slot.Entity!.Type)
            && !subjects.Contains(a.Slot)) is { } topic ? [topic.Slot] : [];

    /// <summary>In reported speech without a subject, the speaker's body, else the speaker.</summary>
    public Slot? ImpliedSpeaker(IReadOnlyList<EntityType> types) =>
        new[] { Sentence.Speaker?.Office?.Body, Sentence.Speaker }.FirstOrDefault(e => e is not null && types.Contains(e.Type)) is { } who
            ? new Slot(Sentence.Start, Sentence.Start) { Entity = who } : null;

    /// <summary>For whom a speaker speaks: a minister for the state, a firm's officer for the firm, else for themselves.</summary>
    public Slot? SpeakersSide(IReadOnlyList<EntityType> types)
    {
        var body = Sentence.Speaker?.Office?.Body;
        var side = body?.Type == EntityType.Government ? body.State() ?? body : body;
        return new[] { side, body, Sentence.Speaker }.FirstOrDefault(e => e is not null && types.Contains(e.Type)) is { } who
            ? new Slot(Sentence.Start, Sentence.Start) { Entity = who } : null;
    }

    /// <summary>The stance of a verb that ends at a place: from its ending; where that only connects, from the clauses that follow.</summary>
    /// <returns>Null where the text leaves open whether it was done.</returns>
    public Stance? StanceAfter(int at)
    {
        var clause = ClauseAt(at - 1);
        var standing = JapaneseDenial.OfVerb(Ontology, Text[at..Math.Max(at, SentenceEnd(at - 1))], Math.Max(at, clause.End) - at, Verbs.ToHead(Text[at..]));
        if (standing != Standing.Said)
            return standing == Standing.Denied ? Stance.Denied : null;
        var own = Stances.Of(Ontology, Scope(Text[at..Math.Max(at, clause.End)]));
        if (own != Stance.Asserted && JapaneseDenial.IsGivenUp(Ontology, Text[clause.End..Math.Max(clause.End, SentenceEnd(at - 1))]))
            return Stance.Denied;
        if (own != Stance.Asserted || clause.End >= Text.Length || !Verbs.Connects(Text[at..clause.End]))
            return own;
        var last = Stances.Of(Ontology, Text[clauses[^1].Start..]);
        return last is Stance.Planned or Stance.Expected or Stance.Proposed ? last : own;
    }

    /// <summary>Where the sentence of a place ends: the quotation, if it stands in one.</summary>
    public int SentenceEnd(int at) => quotes.FirstOrDefault(q => q.Start <= at && at < q.End) is { End: > 0 } quote ? quote.End : Text.Length;

    // What is said of the fact itself (決まったことは…でしょう), or of the noun that the verb describes, is no longer its stance.
    private string Scope(string ending)
    {
        var end = Verbs.ToHead(ending) ?? ending.Length;
        return Nominalized.In(Ontology).Match(ending[..end]) is { Success: true } m ? ending[..m.Index] : ending[..end];
    }

    private static readonly ListedPattern Nominalized = new(@"こと(?:は|が(?!できる|可能)|から|も(?!でき))|という(?!{plan-nouns})|のは、?|ものの");

    // 2040年までの構想: the date belongs to the noun.
    private IEnumerable<Slot> Dates(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Sentence.SlotOf(Text[i]) is { Date: not null } slot && !Text.AsSpan(i + 1).StartsWith("までの") && !Text.AsSpan(i + 1).StartsWith("に向けた"))
                yield return slot;
    }

    private IEnumerable<Slot> Slots(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Sentence.SlotOf(Text[i]) is { } slot)
                yield return slot;
    }
}
