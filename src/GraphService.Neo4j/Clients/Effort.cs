namespace GraphService.Neo4j.Clients;

/// <summary>What is done for a request.</summary>
internal enum Effort
{
    /// <summary>Sent once: nobody knows whether doing it again would do the same.</summary>
    Once,

    /// <summary>Sent again when it failed for a reason that may pass.</summary>
    Repeatable,

    /// <summary>Sent once and at once: it asks whether the database is well, and doesn't wait behind those who need it to be.</summary>
    Probe,
}
