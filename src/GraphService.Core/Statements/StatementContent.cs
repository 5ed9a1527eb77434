using System.Security.Cryptography;
using System.Text;
using GraphService.Entities;

namespace GraphService.Statements;

/// <summary>All that a statement states, evidence and confidence left out. Two with equal contents are one statement.</summary>
public sealed record StatementContent(EntityId Subject, string Predicate, EntityId Object, Stance Stance)
{
    /// <summary>What is stated besides.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>Sixteen hexadecimal digits of the content's SHA-256. How a sum is worded (<see cref="Money.Text"/>) does not count.</summary>
    public StatementId Id
    {
        get
        {
            var text = string.Join('\u001f', Subject, Predicate, Object, Stance, Qualifiers.Key);
            return new StatementId("statement-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
        }
    }
}
