namespace GraphService.Statements;

/// <summary>How a text puts a statement. What stands only as a plan, a wish or in talks is never <see cref="Asserted"/>.</summary>
public enum Stance
{
    /// <summary>Said to be or to have been so.</summary>
    Asserted,

    /// <summary>Intended by whoever is responsible.</summary>
    Planned,

    /// <summary>In talks.</summary>
    Negotiating,

    /// <summary>A forecast or a possibility.</summary>
    Expected,

    /// <summary>A suggestion, wish or request by someone who cannot decide it alone.</summary>
    Proposed,

    /// <summary>Said not to be so.</summary>
    Denied,
}
