using System.Collections.Frozen;
using GraphService.Language.Clauses;

namespace GraphService.Language.English.Reading;

/// <summary>What auxiliaries, adverbs and the predicate above say of a predicate.</summary>
internal static class Modality
{
    private static readonly FrozenDictionary<string, ClauseForm> Auxiliaries = Table("auxiliaries");
    private static readonly FrozenDictionary<string, ClauseForm> Adverbs = Table("adverbs");
    private static readonly FrozenDictionary<string, ClauseForm> Governors = Table("governors");
    private static readonly FrozenDictionary<string, ClauseForm> Markers = Table("markers");

    public static ClauseForm Of(SentenceView view, int predicate)
    {
        var form = ClauseForm.Plain;
        foreach (var child in view.Children(predicate))
            form |= OfChild(view, child);
        var isBareParticiple = view.Words[predicate].Tag == "VBN" && view.Has(predicate, "nsubj") && !view.Has(predicate, "aux") &&
            !view.Has(predicate, "aux:pass");
        if (isBareParticiple || view.Words[predicate].Tag == "VBD")
            form |= ClauseForm.Past;
        return form | Governed(view, predicate);
    }

    private static ClauseForm OfChild(SentenceView view, int child)
    {
        var word = view.Words[child].Text.ToLowerInvariant().Replace('’', '\'');
        var past = view.Words[child].Tag == "VBD" ? ClauseForm.Past : 0;
        return view.Relation(child) switch
        {
            "aux" => Auxiliaries.GetValueOrDefault(word),
            "aux:pass" => ClauseForm.Passive | past,
            "cop" => past,
            "nsubj:pass" => ClauseForm.Passive,
            "advmod" => Adverbs.GetValueOrDefault(word),
            "mark" => Markers.GetValueOrDefault(word),
            "nsubj" or "obj" => IsNone(view, child) ? ClauseForm.Negated : 0,
            _ => 0,
        };
    }

    private static FrozenDictionary<string, ClauseForm> Table(string name) =>
        WordLists.Rows(name).SelectMany(row => row[1].Split(' ').Select(word => (word, Form: Enum.Parse<ClauseForm>(row[0]))))
            .ToFrozenDictionary(row => row.word, row => row.Form);

    private static bool IsNone(SentenceView view, int word) =>
        view.Children(word).Any(child => view.Relation(child) == "det" && view.Words[child].Text.Equals("no", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// "plans to acquire", "was expected to rise", "its hope to sell": the word above says how the predicate is meant, and denies it
    /// with itself.
    /// </summary>
    private static ClauseForm Governed(SentenceView view, int predicate)
    {
        while (view.Relation(predicate) == "conj")
            predicate = view.Head(predicate);
        var head = view.Head(predicate);
        if (head < 0 || view.Relation(predicate) is not ("xcomp" or "acl" or "ccomp" or "advcl"))
            return 0;
        var hasTo = view.Children(predicate).Any(child => view.Relation(child) == "mark" && view.Lemma(child) == "to");
        var form = hasTo || view.Relation(predicate) == "xcomp" ? Governors.GetValueOrDefault(view.Lemma(head).ToLowerInvariant()) : 0;
        if (view.Relation(predicate) != "xcomp")
            return form;
        var isDenied = view.Children(head).Any(child => view.Relation(child) == "advmod" && view.Lemma(child) is "not" or "n't" or "never");
        return form | (isDenied ? ClauseForm.Negated : 0);
    }
}
