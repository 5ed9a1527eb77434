namespace GraphService.Language.Clauses;

/// <summary>What the endings and auxiliaries of a predicate say, as values.</summary>
[Flags]
public enum ClauseForm
{
    /// <summary>Active, affirmed, stated.</summary>
    Plain = 0,

    /// <summary>れる, られる; be with a participle.</summary>
    Passive = 1,

    /// <summary>せる, させる; make, let.</summary>
    Causative = 2,

    /// <summary>ない, ず; not.</summary>
    Negated = 4,

    /// <summary>たい; want to, hope to.</summary>
    Wish = 8,

    /// <summary>予定だ, 方針だ; plan to, will.</summary>
    Plan = 16,

    /// <summary>という, そうだ; reportedly.</summary>
    Hearsay = 32,

    /// <summary>かもしれない; may.</summary>
    Possible = 64,

    /// <summary>べきだ; should.</summary>
    Obligation = 128,

    /// <summary>た; a past tense.</summary>
    Past = 256,

    /// <summary>It is a noun without a verb: AによるBへの出資, the acquisition of B by A.</summary>
    Nominal = 512,

    /// <summary>Its end says that it modifies a noun.</summary>
    Attributive = 1024,

    /// <summary>てもらう, てくれる; have something done.</summary>
    Benefactive = 2048,

    /// <summary>ば, たら, なら; if.</summary>
    Condition = 4096,

    /// <summary>見通しだ, 見込みだ; expect to.</summary>
    Expected = 8192,
}
