namespace GraphService.Statements;

/// <summary>Whether something that leaves dates or figures open must hold, or only may.</summary>
public enum Certainty
{
    /// <summary>However the open parts are filled in.</summary>
    Certain,

    /// <summary>For some way of filling them in.</summary>
    Possible,
}
