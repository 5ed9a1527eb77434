using GraphService.Language.Clauses;

namespace GraphService.Language.English.Reading;

/// <summary>A clause while its arguments are gathered: a word fills one role of it only.</summary>
internal sealed class ClauseDraft(int predicate, string lemma, ClauseForm form)
{
    private readonly List<Argument> arguments = [];

    public int Predicate => predicate;

    public ClauseForm Form { get; private set; } = form;

    public IReadOnlyList<Argument> Arguments => arguments;

    public bool Has(ArgumentRole role) => arguments.Any(argument => argument.Role == role);

    public bool Is(ClauseForm form) => (Form & form) == form;

    public void Mark(ClauseForm form) => Form |= form;

    public void Add(ArgumentRole role, int word, string marker, ArgumentPath path, int score)
    {
        if (word >= 0 && word != Predicate && !arguments.Any(argument => argument.Word == word))
            arguments.Add(new Argument(role, word, marker, path, score));
    }

    /// <summary>Those who fill the role take it here too.</summary>
    public void Take(ArgumentRole role, IEnumerable<Argument> fillers, ArgumentPath path, int score)
    {
        foreach (var filler in fillers)
            Add(role, filler.Word, "", path, Math.Min(score, filler.Score));
    }

    public IEnumerable<Argument> Of(ArgumentRole role) => arguments.Where(argument => argument.Role == role);

    public Clause Finish() => new(predicate, lemma, Form, arguments.OrderBy(argument => argument.Role).ThenBy(argument => argument.Word).ToList());
}
