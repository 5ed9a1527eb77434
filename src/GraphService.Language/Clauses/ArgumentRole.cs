namespace GraphService.Language.Clauses;

/// <summary>The part that an argument plays, the same in both languages and in active, passive, relative and nominal forms.</summary>
public enum ArgumentRole
{
    /// <summary>ガ; the subject of the active form: who invests.</summary>
    Subject,

    /// <summary>ヲ; the object of the active form: what is acquired.</summary>
    Object,

    /// <summary>ニ; to, into, in, on: the marker says which.</summary>
    Goal,

    /// <summary>ヘ.</summary>
    Direction,

    /// <summary>カラ; from.</summary>
    Source,

    /// <summary>ト; with.</summary>
    Companion,

    /// <summary>デ; at, in, by means of.</summary>
    Setting,

    /// <summary>マデ; until.</summary>
    Limit,

    /// <summary>ニヨル; by, where no passive makes it the subject.</summary>
    Agent,

    /// <summary>ノ; of, for and the English possessive, of a noun.</summary>
    Possessor,

    /// <summary>Another oblique; the marker says which.</summary>
    Oblique,
}
