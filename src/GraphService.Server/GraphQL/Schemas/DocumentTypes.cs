using GraphQL.Types;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Server.GraphQL.Calls;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Documents, their pieces, what they mention, and what a compile found in them.</summary>
internal static class DocumentTypes
{
    public static IEnumerable<IGraphType> All(InterfaceGraphType node)
    {
        ObjectGraphType[] nodes = [DocumentType(), PassageType(), ConflictType()];
        foreach (var type in nodes)
            type.AddResolvedInterface(node);
        return [.. nodes, MentionType(), DiagnosticType()];
    }

    private static ObjectGraphType DocumentType()
    {
        var (type, fields) = TypeBuilder<SourceDocument>.Object("SourceDocument", "グラフの元になった文書 / A document that the graph is compiled from");
        fields
            .Field("id", "ID!", "ID。例: document-tokyo-declaration / Its id. Example: document-tokyo-declaration", d => d.Id.Value)
            .Field("path", "String!", "ワークスペースからの相対パス。例: documents/a.txt / Its path in the workspace. Example: documents/a.txt", d => d.Path)
            .Field("title", "String", "題名 / Its title", d => d.Title)
            .Field("language", "String", "言語（ISO 639-1）。例: ja / Its language, ISO 639-1. Example: ja", d => d.Language)
            .Field("date", "PartialDate", "文書自体の日付。本文と食い違えば訂正済み / The document's own date, corrected where its evidence contradicts it", d => d.Date)
            .Field("author", "String", "筆者 / Who wrote it", d => d.Author)
            .Field("publisher", "String", "発行者 / Who published it", d => d.Publisher)
            .Field("source", "String", "出典。アドレスまたはファイル名 / Where it comes from: an address or a file name", d => d.Source)
            .Field("sha256", "String!", "ファイルの SHA-256 / The file's SHA-256", d => d.Sha256)
            .Field("length", "Int!", "長さ。コードポイント数 / Its length in code points", d => d.Length)
            .Field("text", "String!", "全文 / Its whole text", (d, call) => call.Operation.Texts.Load(d.Id).Then(t => t?.Value))
            .Field("passages", "PassageConnection!", "文書の各部分、先頭から / Its pieces, from the start", Arguments.Paging(), MentionLists.Passages)
            .Field("statements", "StatementConnection!", "この文書に根拠がある言明 / The statements with evidence in it", Arguments.Statements(), StatementLists.OfDocument)
            .Field("mentions", "MentionConnection!", "実体を名指しする箇所、先頭から / Where it names entities, from the start", Arguments.Paging(), MentionLists.OfDocument)
            .Field("diagnostics", "[Diagnostic!]!", "コンパイル時に見つかった点 / What the compile found in it", (d, call) => call.Operation.DiagnosticsOfDocuments.Load(d.Id))
            .Field("url", "String!", "エクスプローラーでのページ。例: /d/document-x / The path of its page in the explorer. Example: /d/document-x", d => $"/d/{d.Id}");
        return type;
    }

    private static ObjectGraphType PassageType()
    {
        var (type, fields) = TypeBuilder<Passage>.Object("Passage", "文書の一部分: 見出し、段落、一覧など / A piece of a document: a heading, a paragraph, a list");
        fields
            .Field("id", "ID!", "ID。例: passage-tokyo-declaration-4 / Its id. Example: passage-tokyo-declaration-4", p => p.Id.Value)
            .Field("document", "SourceDocument!", "文書 / The document", (p, call) => call.Operation.Documents.Load(p.Document))
            .Field("start", "Int!", "始まり、コードポイント単位 / Where it starts, in code points", p => p.Span.Start)
            .Field("end", "Int!", "終わり（その文字は含まない） / Where it ends, that code point excluded", p => p.Span.End)
            .Field("text", "String!", "本文 / Its text", Text)
            .Field("kind", "PassageKind!", "種類 / What it is", p => p.Kind)
            .Field("speaker", "Entity", "誰の発言か。文書自身の言葉なら null / Whose words it reports; null where the document itself speaks", (p, call) => p.Speaker is { } id ? call.Operation.Entities.Load(id) : null)
            .Field("statements", "[Statement!]!", "ここから根拠が始まる言明 / The statements with evidence that starts in it", (p, call) => call.Operation.StatementsOfPassages.Load(p.Id));
        return type;
    }

    private static object Text(Passage p, Call call) => call.Operation.Texts.Load(p.Document).Then(text => text?.Slice(p.Span));

    private static ObjectGraphType MentionType()
    {
        var (type, fields) = TypeBuilder<Mention>.Object("Mention", "文書が実体を名指しする箇所 / A place where a document names an entity");
        fields
            .Field("entity", "Entity!", "実体 / The entity", (m, call) => call.Operation.Entities.Load(m.Entity))
            .Field("passage", "Passage!", "文書のどの部分か / The piece of the document", (m, call) => call.Operation.PassagesAt.Load(new TextPosition(m.Document, m.Span.Start)))
            .Field("document", "SourceDocument!", "文書 / The document", (m, call) => call.Operation.Documents.Load(m.Document))
            .Field("text", "String!", "書かれている名前 / The name as it stands there", m => m.Text)
            .Field("start", "Int!", "始まり、コードポイント単位 / Where it starts, in code points", m => m.Span.Start)
            .Field("end", "Int!", "終わり（その文字は含まない） / Where it ends, that code point excluded", m => m.Span.End);
        return type;
    }

    private static ObjectGraphType DiagnosticType()
    {
        var (type, fields) = TypeBuilder<Diagnostic>.Object("Diagnostic", "コンパイル時に見つかった点 / Something that the compile found");
        fields
            .Field("code", "String!", "種類を表す変わらない名前。例: WEEKDAY_MISMATCH / A stable name of what it is. Example: WEEKDAY_MISMATCH", d => d.Code)
            .Field("severity", "Severity!", "重さ / How bad it is", d => d.Severity)
            .Field("message", "String!", "英語の一文 / One English sentence", d => d.Message)
            .Field("document", "SourceDocument", "どの文書か / The document", (d, call) => d.Document is { } id ? call.Operation.Documents.Load(id) : null)
            .Field("start", "Int", "始まり、コードポイント単位 / Where it starts, in code points", d => d.Span?.Start)
            .Field("end", "Int", "終わり（その文字は含まない） / Where it ends, that code point excluded", d => d.Span?.End)
            .Field("line", "Int", "行、1 から / The line, from 1", d => d.Line)
            .Field("column", "Int", "桁、1 から / The column, from 1", d => d.Column);
        return type;
    }

    private static ObjectGraphType ConflictType()
    {
        var (type, fields) = TypeBuilder<Conflict>.Object("Conflict", "すべてが成り立つことはありえない言明 / Statements that can't all hold");
        fields
            .Field("id", "ID!", "ID。例: conflict-9b0c34aa71d2e850 / Its id. Example: conflict-9b0c34aa71d2e850", c => c.Id.Value)
            .Field("kind", "ConflictKind!", "何が食い違うか / In what they contradict each other", c => c.Kind)
            .Field("statements", "[Statement!]!", "食い違う言明、ID 順 / The statements, by id", (c, call) => call.Operation.Statements.LoadAll(c.Statements))
            .Field("explanation", "String!", "説明：日本語と英語の一文ずつ / What is wrong: a sentence in Japanese and one in English", c => c.Explanation);
        return type;
    }
}
