using System.Runtime.CompilerServices;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Reading;
using GraphService.Ontologies;

namespace GraphService.Extraction.Documents;

/// <summary>Takes one document through the passes, top to bottom. Safe for concurrent use.</summary>
internal sealed class DocumentCompiler
{
    private static readonly ConditionalWeakTable<Ontology, DocumentCompiler> Prepared = [];

    private DocumentCompiler(Lexicon lexicon)
    {
        Ontology = lexicon.Ontology;
        var (texts, mentions, resolution) = (new TextPasses(lexicon), new MentionPasses(lexicon), new ResolutionPasses(lexicon));
        var (statements, joining) = (new StatementPasses(lexicon), new JoiningPasses(lexicon));
        var (agreements, inferences) = (new AgreementPasses(lexicon), new InferencePasses(lexicon));
        Passes =
        [
            new(Stages.Passages, "the normalised text", texts.Cut),
            new("dating it", "passages, for the header's fields are some", texts.Date),
            new("reading its words", "passages", texts.Analyze),
            new(Stages.Mentions, "words, for the tagger's names and nouns", mentions.Find),
            new("finding its own name", "names, of which its title may hold some", mentions.FindOwn),
            new("finding names under labels", "names, which it does not cover", mentions.FindLabelled),
            new("finding misspelt names", "all known names", mentions.FindMisspelt),
            new("finding names again", "names that show what they are", mentions.FindAgain),
            new("finding what is done", "names, which phrases hold and don't cover", mentions.FindTold),
            new("typing names", "all names and what stands beside them", mentions.Type),
            new("finding short names", "typed names, of which they are parts", mentions.FindShort),
            new(Stages.Resolution, "all mentions, and the date for a meeting of which the document is the record", resolution.Resolve),
            new("finding who speaks", "entities", resolution.Attribute),
            new("reading words beside names", "entities and speakers; gives people offices by which sentences may call them", statements.ReadBeside),
            new(Stages.Statements, "offices and speakers, for pronouns", statements.ReadSentences),
            new("reading its header", "the meeting", statements.ReadHeader),
            new("reading labels", "entities and what sections are about", statements.ReadRecords),
            new("reading offices", "offices that sentences give, for only people without one get one here", statements.ReadOffices),
            new("reading names", "offices, the same", statements.ReadNames),
            new("completing figures", "all findings, and the sentences around them", statements.Complete),
            new(Stages.Joining, "all findings, whose dates tell what is one", joining.Join),
            new("naming things by their place", "joined things, for each has one name", joining.NameByPlace),
            new("dating events", "joined things, which are dated by all that is stated of either", joining.DateEvents),
            new("dating agreements", "the dates of events that adopted them", joining.DateInitiatives),
            new("reading agreements", "joined agreements, and what their points state", agreements.ReadAgreements),
            new("inferring", "all that is stated, and the dates of events", inferences.Infer),
            new("naming things in English", "final names", resolution.NameInEnglish),
        ];
    }

    /// <summary>The passes, in order.</summary>
    public IReadOnlyList<DocumentPass> Passes { get; }

    /// <summary>Whose words count.</summary>
    public Ontology Ontology { get; }

    /// <summary>That of an ontology: made once, for its words become tries and patterns, which takes longer than to read a page.</summary>
    public static DocumentCompiler For(Ontology ontology) => Prepared.GetValue(ontology, static o => new DocumentCompiler(new Lexicon(o)));

    public DocumentReading Compile(ReadDocument source, DocumentRun run)
    {
        run.Enter(Stages.Passages);
        var state = new DocumentState(source, Normalizer.Normalize(source.Text));
        foreach (var pass in Passes)
        {
            run.Enter(pass.Name);
            state = pass.Run(state, run);
        }
        run.Enter(Stages.Joining);
        return ReadingMaker.Of(state);
    }
}
