using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Testing.Graphs;

/// <content>Documents and what stands in them.</content>
public sealed partial class GraphBuilder
{
    private DocumentDraft Current => current ?? documents[Document("notes.txt")];

    /// <summary>Begins a document; what follows is written there. Of a path that was there before, it is written on.</summary>
    public DocumentId Document(string path, string? date = null, string? title = null)
    {
        var id = new DocumentId("document-" + Slug.Of(Path.ChangeExtension(path, null)));
        documents.TryAdd(id, new DocumentDraft(id, path, title, date));
        current = documents[id];
        return id;
    }

    /// <summary>Writes a sentence that states something, with evidence and mentions. What is stated twice has two pieces of evidence.</summary>
    public StatementId State(EntityId subject, string predicate, EntityId @object, Said? qualifiers = null)
    {
        var said = qualifiers ?? new Said();
        var content = StatementDraft.Content(subject, predicate, @object, said);
        if (!statements.TryGetValue(content.Id, out var statement))
            statements.Add(content.Id, statement = new StatementDraft(content, said.Confidence, said.Inferred, said.Decisions));
        BeginSentence(said);
        var place = Sentence(entities[subject], predicate, entities[@object]);
        statement.Add(Current, place, said);
        Current.Write(".");
        return content.Id;
    }

    /// <summary>Writes a paragraph that states nothing; entities are mentioned wherever one of their names stands in it.</summary>
    public void Paragraph(string text, PassageKind kind = PassageKind.Paragraph, params EntityId[] mentions)
    {
        Current.Begin(kind, null);
        var (start, _) = Current.Write(text);
        foreach (var entity in mentions.Select(id => entities[id]))
            foreach (var name in entity.Names.Select(n => n.Text))
                for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                    Current.NameAt(entity, name, start + at);
    }

    private void BeginSentence(Said said)
    {
        if (!said.SameParagraph || !Current.HasPassage)
            Current.Begin(PassageKind.Paragraph, said.Speaker);
        else
            Current.Write(" ");
        if (said.Speaker is not { } speaker)
            return;
        Current.Name(entities[speaker], entities[speaker].PrimaryName);
        Current.Write(": ");
    }

    private (int Start, int End) Sentence(Entity subject, string predicate, Entity @object)
    {
        var (start, _) = Current.Write("");
        Current.Name(subject, subject.PrimaryName);
        Current.Write($" {(Ontology.TryGet(predicate, out var known) ? known.Phrase : predicate)} ");
        Current.Name(@object, @object.PrimaryName);
        return (start, Current.Write("").End);
    }
}
