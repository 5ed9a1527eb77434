using System.Security.Cryptography;
using System.Text;
using GraphService.Dates;
using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Testing.Graphs;

/// <summary>A document that is being written. Places are kept in UTF-16 units until the text is whole.</summary>
internal sealed class DocumentDraft(DocumentId id, string path, string? title, string? date)
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End, PassageKind Kind, EntityId? Speaker)> passages = [];
    private readonly List<(int Start, string Text, Entity Entity)> mentions = [];
    private SourceText? finished;

    public DocumentId Id => id;

    public SourceText Text => finished ??= new SourceText(text.ToString());

    public SourceDocument Document => new(id, path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text.Value))), Text.Length)
    {
        Title = title,
        Date = date is null ? null : PartialDate.Parse(date),
        Language = "en",
    };

    public IEnumerable<Passage> Passages =>
        passages.Select((p, i) => new Passage(new PassageId($"passage-{id.Value["document-".Length..]}-{i:000}"), id, Span(p.Start, p.End), p.Kind) { Speaker = p.Speaker });

    public IEnumerable<Mention> Mentions => mentions.Select(m => new Mention(id, Span(m.Start, m.Start + m.Text.Length), m.Text, m.Entity.Id, m.Entity.Type));

    public void Begin(PassageKind kind, EntityId? speaker)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        passages.Add((text.Length, text.Length, kind, speaker));
    }

    /// <summary>Writes on in the last passage.</summary>
    public (int Start, int End) Write(string words)
    {
        var start = text.Length;
        text.Append(words);
        passages[^1] = passages[^1] with { End = text.Length };
        return (start, text.Length);
    }

    public void Name(Entity entity, string name)
    {
        mentions.Add((text.Length, name, entity));
        Write(name);
    }

    public void NameAt(Entity entity, string name, int start) => mentions.Add((start, name, entity));

    public bool HasPassage => passages.Count > 0;

    public TextSpan Span(int start, int end) => new(Text.OffsetOf(start), Text.OffsetOf(end));
}
