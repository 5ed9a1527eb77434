using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>A piece of a normalised text, <c>[Start, End)</c>, that may name something.</summary>
internal sealed record Candidate(int Start, int End, string Text, EntityType Type, CandidateKind Kind)
{
    /// <summary>A finer kind.</summary>
    public string? Subtype { get; init; }

    /// <summary>What it is in the gazetteer.</summary>
    public GazetteerEntry? Entry { get; init; }

    /// <summary>Of an organ made of a state and a word (タジキスタン外務省), the state.</summary>
    public GazetteerEntry? Parent { get; init; }

    /// <summary>Of a person, the title beside the name.</summary>
    public string? Office { get; init; }

    /// <summary>Of a person, the body at which the title is held, where it stands beside it.</summary>
    public Candidate? Body { get; init; }

    /// <summary>Of a person, further titles with the bodies at which they are held.</summary>
    public IReadOnlyList<(string Title, Candidate Body)> MoreOffices { get; init; } = [];

    /// <summary>Whether only the tagger takes it for a name; it counts only where its type is told.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Whether it is made of words of the dictionary, so that it takes more to tell that it names something.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Several such words of katakana in one: メドリンク.</summary>
    public bool IsCompound { get; init; }

    /// <summary>Known names that stand inside of it and are mentioned too: a state in an agreement's name.</summary>
    public IReadOnlyList<Candidate> Inner { get; init; } = [];

    /// <summary>Whether it is the adjective of a state: a mention of it and no name.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Of a body, the state that stands behind it as its seat.</summary>
    public Candidate? Seat { get; init; }

    /// <summary>The last noun of a described thing: 声明.</summary>
    public string? Head { get; init; }

    /// <summary>The name with what tells it apart behind its last noun: the loan agreement between A and B.</summary>
    public string? FullName { get; init; }

    /// <summary>Of a meeting that only its verb tells, who meets.</summary>
    public IReadOnlyList<Candidate> With { get; init; } = [];

    /// <summary>Another spelling in brackets behind it, with its place.</summary>
    public (int Start, int End, string Text)? Alias { get; init; }

    /// <summary>The whole name of which this is a short form.</summary>
    public string? ShortOf { get; init; }

    /// <summary>Whether nothing tells of which type it is, so that it counts only where something is stated of it.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether it is the name of a thing in English quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Where the candidate with its title and alias ends; what follows is its particle.</summary>
    public int Tail { get; init; } = End;

    /// <summary>Where it begins with what belongs to it (an office before the name).</summary>
    public int Front { get; init; } = Start;

    /// <summary>
    /// Candidates of a part of a text as candidates of the whole, in which the part begins at a place. One that is the body of another stays
    /// that very one.
    /// </summary>
    public static IReadOnlyList<Candidate> Moved(IReadOnlyList<Candidate> candidates, int by)
    {
        var moved = new Dictionary<Candidate, Candidate>(ReferenceEqualityComparer.Instance);
        return [.. candidates.Select(Once)];

        Candidate Once(Candidate c) => moved.TryGetValue(c, out var known) ? known : moved[c] = c with
        {
            Start = c.Start + by,
            End = c.End + by,
            Tail = c.Tail + by,
            Front = c.Front + by,
            Alias = c.Alias is { } alias ? (alias.Start + by, alias.End + by, alias.Text) : null,
            Body = c.Body is { } body ? Once(body) : null,
            Seat = c.Seat is { } seat ? Once(seat) : null,
            Inner = [.. c.Inner.Select(Once)],
            With = [.. c.With.Select(Once)],
            MoreOffices = [.. c.MoreOffices.Select(o => (o.Title, Once(o.Body)))],
        };
    }
}
