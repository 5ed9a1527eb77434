namespace GraphService.Extraction.Resolution;

/// <summary>What a revision has made.</summary>
/// <param name="All">The entities of the document from now on.</param>
/// <param name="Became">What each entity of the edition before has become.</param>
internal sealed record RevisedEntities(IReadOnlyList<DocumentEntity> All, IReadOnlyDictionary<DocumentEntity, DocumentEntity> Became);
