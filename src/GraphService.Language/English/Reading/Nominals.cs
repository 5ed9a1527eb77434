using System.Collections.Frozen;
using GraphService.Language.Clauses;

namespace GraphService.Language.English.Reading;

/// <summary>Nouns that stand for verbs, with what "of" gives: the object (acquisition of), or the subject (arrival of).</summary>
internal static class Nominals
{
    private static readonly FrozenDictionary<string, (string Verb, ArgumentRole Of)> All =
        WordLists.Rows("nominals").ToFrozenDictionary(row => row[0], row => (row[1], Enum.Parse<ArgumentRole>(row[2])));

    public static bool IsNominal(string noun) => All.ContainsKey(noun);

    public static string Verb(string noun) => All[noun].Verb;

    public static ArgumentRole Of(string noun) => All[noun].Of;
}
