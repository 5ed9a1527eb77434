namespace GraphService.Exports.Investigations;

/// <summary>A schema of FollowTheMoney that links two entities, and what it calls its ends.</summary>
internal sealed record FtmLink(string Schema, string Subject, string Object)
{
    public static readonly FtmLink Ownership = new("Ownership", "owner", "asset");
    public static readonly FtmLink Payment = new("Payment", "payer", "beneficiary");
    public static readonly FtmLink Directorship = new("Directorship", "director", "organization");
    public static readonly FtmLink Employment = new("Employment", "employee", "employer");
    public static readonly FtmLink Membership = new("Membership", "member", "organization");
    public static readonly FtmLink Unknown = new("UnknownLink", "subject", "object");

    /// <summary>Whether the schema is a Value, with a sum and a currency.</summary>
    public bool HasAmount => this == Payment;

    /// <summary>Whether the schema is an Interest, with a role and a status.</summary>
    public bool HasRole => this != Payment;
}
