namespace GraphService.Entities;

/// <summary>How a name stands to its entity.</summary>
public enum NameKind
{
    /// <summary>The name it goes by, one for each language at most.</summary>
    Primary,

    /// <summary>Another name in use.</summary>
    Alias,

    /// <summary>A name it had before.</summary>
    Former,

    /// <summary>A short form made of its letters: ASEAN.</summary>
    Abbreviation,

    /// <summary>How a name in kanji is read, in kana.</summary>
    Reading,

    /// <summary>A name in another script written in Latin letters.</summary>
    Romanized,
}
