using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>All case frames of an ontology, ready to be matched. Made once for a compile; safe for concurrent use.</summary>
internal sealed class FrameMatcher
{
    private readonly List<Func<ClauseReading, IEnumerable<FrameMatch>>> japanese = [];
    private readonly List<Func<ClauseReading, IEnumerable<FrameMatch>>> english = [];

    public FrameMatcher(Ontology ontology)
    {
        foreach (var predicate in ontology.Predicates)
            foreach (var frame in predicate.Frames)
            {
                var own = frame.Language == LabelLanguage.Ja ? japanese : english;
                own.Add(frame.Verb is null ? new PhraseMatcher(ontology, predicate, frame).Find : new VerbMatcher(predicate, frame).Find);
            }
    }

    /// <summary>What the frames of the sentence's language find in it.</summary>
    public IEnumerable<FrameMatch> Find(ClauseReading reading) =>
        reading.HasNobody ? [] : (IsJapanese(reading.Text) ? japanese : english).SelectMany(find => find(reading));

    private static bool IsJapanese(string text) => text.Any(c => Script.IsHiragana(c) || Script.IsKanji(c));
}
