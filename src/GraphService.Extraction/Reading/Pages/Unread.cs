namespace GraphService.Extraction.Reading.Pages;

/// <summary>Why a part of a page isn't read.</summary>
internal enum Unread
{
    /// <summary>It is code or a control, which hold no text.</summary>
    Code,

    /// <summary>No reader of the page sees it.</summary>
    Hidden,

    /// <summary>It is a notice, a dialog or an advertisement.</summary>
    Notice,

    /// <summary>It leads to other pages: a menu, a footer, links, teasers.</summary>
    Elsewhere,

    /// <summary>It is what readers of the page wrote.</summary>
    Comment,

    /// <summary>It stands around the page's articles.</summary>
    Around,
}
