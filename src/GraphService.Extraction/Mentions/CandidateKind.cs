namespace GraphService.Extraction.Mentions;

/// <summary>On what grounds a piece of text is taken for a mention.</summary>
internal enum CandidateKind
{
    /// <summary>A name of the gazetteer, or one made of such a name (タジキスタン外務省).</summary>
    Known,

    /// <summary>A name by its form: title, legal form, ending, quotation marks, capitals.</summary>
    Proper,

    /// <summary>A noun phrase that describes a thing; it becomes an entity only where something is stated of it.</summary>
    Described,

    /// <summary>A pronoun or role word, resolved and never stored as a name.</summary>
    Pronoun,
}
