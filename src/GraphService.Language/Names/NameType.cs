namespace GraphService.Language.Names;

/// <summary>What a name names.</summary>
public enum NameType
{
    /// <summary>It is a name, but of what isn't known.</summary>
    Unknown,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A state, a government, a ministry, an agency, a party.</summary>
    Government,

    /// <summary>Another body: a university, an international organisation, an association, a team.</summary>
    Body,

    /// <summary>A country as a place, a city, a river.</summary>
    Place,

    /// <summary>A building, a plant, a station, a port.</summary>
    Facility,

    /// <summary>A meeting, a summit, a war, a festival.</summary>
    Event,

    /// <summary>An initiative, a programme, an agreement, a declaration, a law.</summary>
    Initiative,

    /// <summary>A product, a service, a work.</summary>
    Product,

    /// <summary>A language, a nationality, an award and others.</summary>
    Other,
}
