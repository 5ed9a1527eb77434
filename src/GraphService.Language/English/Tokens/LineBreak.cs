namespace GraphService.Language.English.Tokens;

/// <summary>What a line's end means.</summary>
internal enum LineBreak
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The text goes on in the next line.</summary>
    Soft,

    /// <summary>Something else begins in the next line.</summary>
    Hard,
}
