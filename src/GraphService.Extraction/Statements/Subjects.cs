using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>Tells which clauses of a Japanese sentence have a subject or object that is no known name, so that no other is looked for.</summary>
internal sealed partial class Subjects(string text, IReadOnlyList<Nominal> nominals)
{
    /// <summary>Whether a noun between two places is the subject of the verb at the second.</summary>
    public bool Between(int from, int verbAt) => nominals.Any(n => n.IsSubject && n.At >= from && n.At < verbAt && (n.IsTopic || Reaches(n.End, verbAt)));

    /// <summary>Whether the verb has a noun as its object with one of the particles.</summary>
    public bool HasObject(int from, int verbAt, IReadOnlyList<string> particles) =>
        nominals.Any(n => n.At >= from && n.At < verbAt && particles.Contains(n.Particle) && Reaches(n.End, verbAt));

    /// <summary>Whether a clause that comes before another leaves a noun as its subject: …が撤退し、; not the reason in …が撤退したため、.</summary>
    public bool Leaves((int Start, int End) clause) =>
        nominals.Any(n => n.IsSubject && n.Acts && n.At >= clause.Start && n.At < clause.End
            && (n.IsTopic || !IsAside(clause) && Reaches(n.End, LastVerb(clause))));

    /// <summary>Whether the clause tells only why, when or beside what something is done, with a subject that is not the next clause's.</summary>
    public bool IsAside((int Start, int End) clause) => Aside().IsMatch(text[clause.Start..clause.End]);

    /// <summary>Whether somebody without a name is what the sentence is about.</summary>
    public bool IsOfAnother(int start, int end) => nominals.Any(n => n.IsTopic && n.Acts && n.At >= start && n.At < end);

    /// <summary>Whether somebody without a name does what the sentence says.</summary>
    public bool AnotherActs(int start, int end) => nominals.Any(n => n.IsSubject && n.Acts && n.At >= start && n.At < end && Reaches(n.End, end));

    /// <summary>Whether no verb or adjective stands between a particle and the verb to which it may belong.</summary>
    public bool Reaches(int from, int verbAt) => from > verbAt || !Predicate().IsMatch(Compound().Replace(text[from..verbAt], m => new string('＋', m.Length)));

    // The last verb's stem is part of the clause; what precedes its ending is enough.
    private static int LastVerb((int Start, int End) clause) => Math.Max(clause.Start, clause.End - 5);

    // Particles that hold a verb: について, として, を通じて.
    [GeneratedRegex("に(?:よって|対して|ついて|おいて|関する|関して|よる|向けた?て?|加えて|わたって|伴って|おける|対する|とって|基づいて|先立って)|として|を(?:通じて|含む|めぐって|巡って|もって|経て)|と(?:比べて|ともに)")]
    private static partial Regex Compound();

    [GeneratedRegex("[一-龥ァ-ヴーぁ-ん](?:した|して|する|された|される|されて|できる|れた|れる|った|って|いた|いて|いだ|んだ|んで|えた|えて|ける|けた|げた|める|めた|べた|てた|せた|ねた|ている|である|くて|ない)"
        + "|[一-龥ぁ-ん](?:い|な|う|る|く|つ|す|む)(?=[一-龥ァ-ヴー、\uE000-\uEAFF])|[一-龥]で、")]
    private static partial Regex Predicate();

    [GeneratedRegex("(?:ため|ので|から|ことで|ことにより|とき|時|なか|中|上|うえ|一方|のに対し|とともに)、$")]
    private static partial Regex Aside();
}
