namespace GraphService.Language.Japanese.Clauses;

/// <summary>Verbs that with the particle before them are particles themselves, by what they stand for.</summary>
internal static class CompoundParticles
{
    private static readonly Dictionary<(string Particle, string Stem), string> All = new()
    {
        [("に", "よ")] = "によって",
        [("に", "依")] = "によって",
        [("に", "つい")] = "について",
        [("に", "関")] = "に関して",
        [("に", "かん")] = "に関して",
        [("に", "対")] = "に対して",
        [("に", "たい")] = "に対して",
        [("に", "お")] = "において",
        [("に", "於")] = "において",
        [("に", "向け")] = "に向けて",
        [("に", "むけ")] = "に向けて",
        [("に", "基づ")] = "に基づいて",
        [("に", "もとづ")] = "に基づいて",
        [("に", "伴")] = "に伴って",
        [("に", "加え")] = "に加えて",
        [("に", "とっ")] = "にとって",
        [("に", "わた")] = "にわたって",
        [("と", "し")] = "として",
        [("を", "通")] = "を通じて",
        [("を", "めぐ")] = "をめぐって",
        [("を", "巡")] = "をめぐって",
        [("を", "含")] = "を含めて",
        [("を", "除")] = "を除いて",
        [("を", "はじめ")] = "をはじめ",
        [("を", "中心")] = "を中心に",
    };

    /// <summary>The joined particle, or null where the verb is one of its own.</summary>
    /// <param name="particle">The particles before it.</param>
    /// <param name="verb">The verb as it stands.</param>
    /// <param name="form">Its inflected form.</param>
    public static string? Of(string particle, string verb, string form)
    {
        if (!IsLinking(form))
            return null;
        foreach (var length in Lengths)
            if (verb.Length >= length && All.TryGetValue((particle, verb[..length]), out var joined))
                return joined;
        return null;
    }

    private static readonly int[] Lengths = [3, 2, 1];

    // によって, により, による; not によった。
    private static bool IsLinking(string form) =>
        form.EndsWith("テ形", StringComparison.Ordinal) || form.EndsWith("連用形", StringComparison.Ordinal) || form is "基本形" or "命令形";
}
