namespace GraphService.Stores;

/// <summary>The order of a list of statements; ties by id. A statement's date is its <c>date</c>, else its <c>validFrom</c>.</summary>
public enum StatementOrder
{
    /// <summary>Earliest first day first, undated last.</summary>
    Date,

    /// <summary>Latest first day first, undated last.</summary>
    DateDesc,

    /// <summary>By currency (ordinal, none last), largest first, ranges by their lower ends; without a sum last.</summary>
    AmountDesc,

    /// <summary>Surest first.</summary>
    ConfidenceDesc,

    /// <summary>By document id and start of the first evidence.</summary>
    Document,

    /// <summary>By id. The default.</summary>
    Id,
}
