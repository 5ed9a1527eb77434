using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>What the sentences of a passage leave to the next one: their topics, and all that they mention.</summary>
internal sealed class Discourse
{
    // What was spoken of longer ago is named again.
    private const int MostTopics = 6;
    private const int MostCarried = 2;

    private readonly List<Slot> before = [];
    private readonly List<Slot> topics = [];
    private readonly List<Slot> kept = [];
    private string last = "";

    /// <summary>A discourse that begins with what the passage before in the same section leaves to it, then with what its section is about.</summary>
    /// <param name="before">The passage before; null where the section begins.</param>
    /// <param name="subjects">What headings and points above it name, the nearest first; last whose words the document is.</param>
    /// <param name="keeps">Whether all that follows is about it, as points under a headline are, whatever a sentence between names.</param>
    /// <param name="above">The heading and the line that lead to it.</param>
    public static Discourse About(Discourse? before, IEnumerable<DocumentEntity> subjects, bool keeps = false, string above = "")
    {
        var discourse = new Discourse { Person = before?.Person, last = before?.last ?? "", Above = above };
        discourse.topics.AddRange(before?.topics.Take(MostCarried) ?? []);
        foreach (var subject in subjects)
            if (!discourse.topics.Exists(t => t.Entity == subject))
                discourse.topics.Add(new Slot(0, 0) { Entity = subject });
        if (keeps)
            discourse.kept.AddRange(discourse.topics.Where(t => t.Start == 0 && t.End == 0));
        return discourse;
    }

    /// <summary>The heading and the line that lead to the passage.</summary>
    public string Above { get; init; } = "";

    /// <summary>The firm that is the subject of the English sentence before, or null.</summary>
    public DocumentEntity? EnglishSubject { get; private set; }

    /// <summary>Those who are the subject of the English sentence before together; empty where it is one or none.</summary>
    public IReadOnlyList<DocumentEntity> Together { get; private set; } = [];

    /// <summary>The person of whom the sentences before speak, or null.</summary>
    public DocumentEntity? Person { get; private set; }

    /// <summary>The firm that is the last topic, or null.</summary>
    public DocumentEntity? Company =>
        topics.FirstOrDefault()?.Entity is { Type: EntityType.Company } topic ? topic.Subtype == "investor" && topics.Exists(IsFirm)
            ? topics.Find(IsFirm)!.Entity : topic : EnglishSubject is { Type: EntityType.Company } firm ? firm : null;

    // Who invests is seldom called the firm where another is spoken of.
    private static bool IsFirm(Slot topic) => topic.Entity is { Type: EntityType.Company, Subtype: not "investor", IsUnsure: false };

    /// <summary>Whether the sentence before is about somebody whom it does not name.</summary>
    public bool IsOfAnother { get; private set; }

    /// <summary>A sentence with what the ones before leave to it.</summary>
    public ClauseReading Read(AnnotatedSentence sentence) => new(sentence, [.. topics.Take(MostTopics)], [.. before]) { TextBefore = last, TextAbove = Above };

    /// <summary>Takes note of a sentence.</summary>
    public void Add(ClauseReading reading)
    {
        last = reading.Text;
        before.AddRange(reading.Sentence.Slots.Where(s => s.Entity is not null));
        IsOfAnother = reading.IsOfAnother;
        if (IsOfAnother)
        {
            topics.Clear();
            topics.AddRange(kept);
        }
        else if (reading.Topic is { } topic)
            topics.Insert(0, topic);
        Person = EnglishSubjects.PersonOf(reading.Sentence) ?? Person;
        // Where nobody was spoken of, the first firm that is mentioned is.
        if (!topics.Exists(t => t.Entity!.Type == EntityType.Company) && reading.Sentence.IsEnglish
            && reading.Sentence.Slots.FirstOrDefault(s => s.Entity is { Type: EntityType.Company, IsUnsure: false, IsGroup: false }) is { } first)
            topics.Add(first);
        AddThing(reading.Sentence);
        EnglishSubject = EnglishSubjects.Of(reading.Sentence);
        Together = EnglishSubjects.AllOf(reading.Sentence) is { Count: > 1 } together ? together
            : EnglishSubjects.They(reading.Ontology, reading.Sentence.Text) is null ? [] : Together;
        if (reading.Topic is null && EnglishSubject is { } subject && !IsOfAnother)
            topics.Insert(0, new Slot(reading.Sentence.Start, reading.Sentence.Start) { Entity = subject });
    }

    // The forum took place in Lima. It was organised by…: behind all that acts, since firms and states are rather meant.
    private void AddThing(AnnotatedSentence sentence)
    {
        if (!sentence.IsEnglish || EnglishSubjects.ThingOf(sentence) is not { } thing)
            return;
        topics.RemoveAll(t => t.Entity!.Type == thing.Entity!.Type);
        topics.Insert(Math.Min(topics.Count, MostTopics - 1), thing);
    }

    // What a speaker leaves out is the speaker's firm or body, and nobody where it is not known.
    private void AddTopic(Slot topic, DocumentEntity? speaker)
    {
        if (topic.Entity != speaker)
            topics.Insert(0, topic);
        else if (speaker?.Office?.Body is { } body)
            topics.Insert(0, topic with { Entity = body });
        else
            topics.Clear();
    }

    /// <summary>What a quotation in a sentence begins with: its sentences may leave out whom the sentence around them is about.</summary>
    public Discourse Within(ClauseReading around, DocumentEntity? speaker)
    {
        var inner = new Discourse { Person = Person };
        inner.before.AddRange(before);
        if (around.IsOfAnother)
            return inner;
        inner.topics.AddRange(topics);
        if (around.Topic is { } topic)
            inner.AddTopic(topic, speaker);
        return inner;
    }
}
