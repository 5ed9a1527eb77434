namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>Subject, predicate and object by the ids of the labels.</summary>
internal readonly record struct Triple(string Subject, string Predicate, string Object)
{
    private static readonly string[] Symmetric = ["PARTNERS_WITH", "NEGOTIATES_WITH"];

    /// <summary>Of a predicate that reads the same from both sides, always in the same order.</summary>
    public Triple Canonical => IsSymmetric(Predicate) && string.CompareOrdinal(Object, Subject) < 0 ? new(Object, Predicate, Subject) : this;

    public Triple Reversed => new(Object, Predicate, Subject);

    public static bool IsSymmetric(string predicate) => Symmetric.Contains(predicate);

    public override string ToString() => $"{Subject} {Predicate} {Object}";
}
