namespace GraphService.Language.Words;

/// <summary>The word classes of Universal Dependencies, the same in both languages.</summary>
public enum WordClass
{
    /// <summary>X: none of the others.</summary>
    Other,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>VERB.</summary>
    Verb,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>ADP: an English preposition, a Japanese case or topic particle.</summary>
    Adposition,

    /// <summary>PART.</summary>
    Particle,

    /// <summary>AUX.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    Coordinator,

    /// <summary>SCONJ.</summary>
    Subordinator,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SYM.</summary>
    Symbol,
}
