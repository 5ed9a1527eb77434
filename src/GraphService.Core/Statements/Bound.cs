namespace GraphService.Statements;

/// <summary>How a figure bounds the true one.</summary>
public enum Bound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>Near it: 約, 規模, about.</summary>
    About,

    /// <summary>It or more: 以上, 超, more than.</summary>
    AtLeast,

    /// <summary>It or less: 最大, 以下, up to.</summary>
    AtMost,
}
