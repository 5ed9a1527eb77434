using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Language.Texts;

namespace GraphService.Extraction.Documents;

/// <summary>From passages to candidates: what may name something.</summary>
internal sealed class MentionPasses(Lexicon lexicon)
{
    private readonly CandidateFinder finder = new(lexicon);

    /// <summary>Names and descriptions, each passage by itself.</summary>
    public DocumentState Find(DocumentState state, DocumentRun run)
    {
        var unfigured = FigureMask.Of(lexicon.Ontology, state.Text);
        return state with
        {
            Candidates = [.. state.Blocks.Select((block, i) =>
            {
                run.Check();
                return block.States ? finder.Find(unfigured, block, state.Analyses[i]) : [];
            })],
        };
    }

    /// <summary>The agreement that the document itself is; what its title is on names no firm.</summary>
    public DocumentState FindOwn(DocumentState state, DocumentRun run)
    {
        if (OwnTitle.Of(lexicon.Ontology, state.Text.Value, state.Blocks, state.Candidates, lexicon.Things) is not { } own)
            return state;
        return state with
        {
            Own = own,
            Candidates = [.. state.Candidates.Select((list, i) => i < own.First || i > own.Last ? list
                : [.. list.Where(c => (c.Entry is not null || !c.IsUnsure) && !Overlaps(c, own.Mention))
                    .Concat(i == own.First ? [own.Mention] : []).OrderBy(c => c.Start)])],
        };

        static bool Overlaps(Candidate one, Candidate other) => one.Start < other.Tail && other.Start < one.Tail;
    }

    /// <summary>Names that the label of their line or column announces.</summary>
    public DocumentState FindLabelled(DocumentState state, DocumentRun run) => state with
    {
        Candidates = [.. state.Candidates.Select((c, i) => LabelledNames.Add(lexicon.Ontology, c, state.Text.Value, state.Blocks, i, lexicon.Labels))],
    };

    /// <summary>Known names with a letter wrong.</summary>
    public DocumentState FindMisspelt(DocumentState state, DocumentRun run)
    {
        var (candidates, found) = SpellingVariants.Add(state.Candidates, state.Text, state.Blocks, lexicon, state.Source, run);
        return (state with { Candidates = candidates }).Noticing(found);
    }

    /// <summary>Names that the document shows to be names elsewhere.</summary>
    public DocumentState FindAgain(DocumentState state, DocumentRun run) => state with
    {
        Candidates = LocalNames.Add(state.Candidates, state.Text, state.Blocks, lexicon.Others, run),
    };

    /// <summary>Things that only what is done with them shows, and meetings that only a verb tells.</summary>
    public DocumentState FindTold(DocumentState state, DocumentRun run)
    {
        var (phrases, meetings) = (new RolePhrases(lexicon, state.Text, run), new ToldMeetings(lexicon, state.Text.Value));
        return state with
        {
            Candidates = [.. state.Candidates.Select((c, i) => meetings.Add(
                phrases.Add(c, state.Blocks[i], state.Analyses[i]), state.Analyses[i], TextLanguage.Japanese))],
        };
    }

    /// <summary>Of which type names are, over the whole document, and the meetings of persons that English verbs tell.</summary>
    public DocumentState Type(DocumentState state, DocumentRun run)
    {
        var meetings = new ToldMeetings(lexicon, state.Text.Value);
        var names = new NameTyping(lexicon, state.Text.Value, state.Blocks, state.Analyses, run).Typed(state.Candidates);
        var typed = new EventNames(lexicon.Ontology, state.Text.Value).Retyped(names);
        return state with { Candidates = [.. typed.Select((c, i) => meetings.Add(c, state.Analyses[i], TextLanguage.English))] };
    }

    /// <summary>Whole names under their first or last words.</summary>
    public DocumentState FindShort(DocumentState state, DocumentRun run) => state with
    {
        Candidates = new ShortForms(lexicon, state.Text.Value, state.Blocks, state.Analyses, run).Add(state.Candidates),
    };
}
