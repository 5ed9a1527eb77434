using GraphService.Language.Clauses;

namespace GraphService.Language.Japanese.Clauses;

/// <summary>The roles of the active form by those that the sentence shows.</summary>
internal static class SurfaceRoles
{
    /// <param name="role">As the annotated text names it.</param>
    /// <param name="predicate">Whose role it is.</param>
    /// <param name="isPassive">Whether subject and object change places.</param>
    /// <param name="isBeing">Whether the filler is someone who can act.</param>
    public static ArgumentRole Of(string role, Predicate predicate, bool isPassive, bool isBeing) => role switch
    {
        "ガ" => isPassive ? ArgumentRole.Object : ArgumentRole.Subject,
        "ヲ" => ArgumentRole.Object,
        "ニ" => isPassive && isBeing ? ArgumentRole.Subject : ArgumentRole.Goal,
        "ニヨッテ" => isPassive || predicate.Kind == PredicateKind.Nominal ? ArgumentRole.Subject : ArgumentRole.Agent,
        "ト" => ArgumentRole.Companion,
        "デ" or "ニオイテ" => ArgumentRole.Setting,
        "カラ" => ArgumentRole.Source,
        "ヘ" => ArgumentRole.Direction,
        "マデ" => ArgumentRole.Limit,
        "ノ" => ArgumentRole.Possessor,
        _ => ArgumentRole.Oblique,
    };
}
