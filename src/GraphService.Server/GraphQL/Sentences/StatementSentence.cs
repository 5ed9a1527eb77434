using System.Globalization;
using System.Text;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Server.GraphQL.Sentences;

/// <summary>
/// A statement in one English sentence: <c>Prosus invested in Zypl AI (said by Azizjon Azimi)</c>. Sums, shares, rounds and dates follow
/// the object, and what is no fact is not put as one: <c>Japan plans to fund Rapidus, about JPY 1,000,000, in 2025-10 (planned)</c>.
/// </summary>
internal static class StatementSentence
{
    private const int ShortFigure = 5;
    private static readonly (decimal Unit, string Word)[] Units = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    /// <param name="statement">The statement.</param>
    /// <param name="predicate">Its predicate, or null where the ontology does not know it.</param>
    /// <param name="subject">The subject's English name.</param>
    /// <param name="object">The object's English name.</param>
    /// <param name="speakers">Who says it, each once.</param>
    public static string Of(Statement statement, Predicate? predicate, string subject, string @object, IReadOnlyList<string> speakers)
    {
        var text = new StringBuilder(subject).Append(' ').Append(predicate is null ? statement.Predicate : Verb(predicate, statement.Stance)).Append(' ').Append(@object);
        if (statement.Qualifiers.Role is { } role)
            text.Append(" as ").Append(role);
        foreach (var detail in Details(statement))
            text.Append(", ").Append(detail);
        var notes = Notes(statement.Stance, speakers);
        if (notes.Length > 0)
            text.Append(" (").Append(notes).Append(')');
        return text.ToString();
    }

    /// <summary>The predicate's verb as the stance puts it: <c>invested in</c>, <c>plans to invest in</c>, <c>is planned to be held in</c>.</summary>
    public static string Verb(Predicate predicate, Stance stance) => (stance, predicate.Infinitive) switch
    {
        (Stance.Asserted, _) or (_, null) => predicate.Phrase,
        (Stance.Planned, ['b', 'e', ' ', ..] passive) => $"is planned to {passive}",
        (Stance.Planned, { } active) => $"plans to {active}",
        (Stance.Negotiating, { } verb) => $"may {verb}",
        (Stance.Expected, { } verb) => $"is expected to {verb}",
        (Stance.Proposed, { } verb) => $"is proposed to {verb}",
        (_, { } verb) => $"is said not to {verb}",
    };

    /// <summary>The sentence's part that tells a plan, a wish or a denial from a fact; empty for a fact.</summary>
    public static string StanceNote(Stance stance) => stance switch
    {
        Stance.Planned => "planned",
        Stance.Negotiating => "under negotiation",
        Stance.Expected => "expected",
        Stance.Proposed => "proposed",
        Stance.Denied => "denied",
        _ => "",
    };

    /// <summary>The names by which a statement's evidence says who speaks.</summary>
    public static IReadOnlyList<string> Speakers(Statement statement, Func<EntityId, Entity?> entityOf) =>
        [.. statement.Evidence.Select(e => e.Speaker is { } id ? entityOf(id)?.NameIn(LabelLanguage.En) ?? e.SpeakerText : e.SpeakerText).OfType<string>().Distinct()];

    private static IEnumerable<string> Details(Statement s)
    {
        if (s.Qualifiers.Amount is { } amount)
            yield return Sum(amount);
        if (s.Qualifiers.RoundAmount is { } whole)
            yield return $"of {Sum(whole)} in the round";
        if (s.Qualifiers.Share is { } share)
            yield return Stake(share);
        if (s.Qualifiers.Round is { } round)
            yield return round;
        if (s.Qualifiers.Date is { } date)
            yield return $"in {date}";
        if (s.Qualifiers.ValidFrom is { } from)
            yield return $"from {from}";
        if (s.Qualifiers.ValidUntil is { } until)
            yield return $"until {until}";
    }

    // A range needs no "about".
    private static string Sum(Money money) => money switch
    {
        { Value: { } value, Max: { } max } => Currency(money) + Range(value, max),
        { Value: { } value } => Bounded(money.Bound, Currency(money) + Figure(value)),
        _ => money.Text,
    };

    // USD 15–20 million where both ends are short in the same unit.
    private static string Range(decimal value, decimal max)
    {
        foreach (var (unit, word) in Units)
            if (value >= unit && Figure(value / unit).Length <= ShortFigure && Figure(max / unit).Length <= ShortFigure)
                return $"{Figure(value / unit)}–{Figure(max / unit)} {word}";
        return $"{Figure(value)}–{Figure(max)}";
    }

    private static string Currency(Money money) => money.Currency is null ? "" : money.Currency + " ";

    private static string Figure(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Stake(Share share) => share.Bound switch
    {
        Bound.AtLeast => string.Create(CultureInfo.InvariantCulture, $"at least {share.Min:0.####}%"),
        Bound.AtMost => string.Create(CultureInfo.InvariantCulture, $"at most {share.Max:0.####}%"),
        _ => Bounded(share.Bound, FormattableString.Invariant(share.Min == share.Max ? (FormattableString)$"{share.Min:0.####}%" : $"{share.Min:0.####}–{share.Max:0.####}%")),
    };

    private static string Bounded(Bound bound, string figure) => bound switch
    {
        Bound.About => $"about {figure}",
        Bound.AtLeast => $"at least {figure}",
        Bound.AtMost => $"at most {figure}",
        _ => figure,
    };

    private static string Notes(Stance stance, IReadOnlyList<string> speakers) =>
        string.Join("; ", new[] { StanceNote(stance), speakers.Count == 0 ? "" : $"said by {string.Join(" and ", speakers)}" }.Where(n => n.Length > 0));
}
