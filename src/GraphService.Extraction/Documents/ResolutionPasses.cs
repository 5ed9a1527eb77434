using GraphService.Entities;
using GraphService.Extraction.EnglishNames;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Documents;

/// <summary>From candidates to the entities for which they stand.</summary>
internal sealed class ResolutionPasses(Lexicon lexicon)
{
    private readonly GroupWords groupWords = new(lexicon.Ontology);
    private readonly ComposedNames composedNames = new(lexicon);

    /// <summary>Who is who, and of which meeting the document is the record.</summary>
    public DocumentState Resolve(DocumentState state, DocumentRun run)
    {
        var resolver = new Resolver(lexicon, state.Text, run);
        resolver.Resolve([.. state.Candidates.SelectMany(c => c)]);
        ShortNames.Join(resolver, lexicon, run);
        var meeting = new MeetingRecord(lexicon, resolver).Find(state.Text.Value, state.Blocks, state.Candidates, state.Date);
        var resolved = resolver.Resolved();
        return state with
        {
            Mentioned = resolved.Mentioned,
            Meeting = meeting is { } m ? new RecordedMeeting(resolved[m.Event], m.Venues.ToDictionary(v => v.Key, v => resolved[v.Value])) : null,
        };
    }

    /// <summary>Whose words each passage and the whole document are.</summary>
    public DocumentState Attribute(DocumentState state, DocumentRun run) => state with
    {
        Speakers = [.. state.Blocks.Select(b => b.SpeakerLine is { } line
            ? state.Candidates[line].Where(c => c.Type == EntityType.Person).Select(state.Mentioned.Of).FirstOrDefault(e => e is not null) : null)],
        Issuer = Issuers.Of(lexicon.Ontology, state.Text.Value, state.Blocks, state.Candidates, state.Mentioned),
    };

    /// <summary>English names of what has a Japanese one of known words.</summary>
    public DocumentState NameInEnglish(DocumentState state, DocumentRun run)
    {
        var revision = new EntityRevision(state.Mentioned.All);
        foreach (var entity in state.Mentioned.All.Where(e => e.Entry is null))
            if ((groupWords.English(entity) ?? composedNames.English(entity)) is { } english)
                revision[entity].English = english;
        return state.With(revision);
    }
}
