namespace GraphService.Extraction.Resolution;

/// <summary>The meeting of which a document is the record.</summary>
/// <param name="Event">The meeting.</param>
/// <param name="Venues">Where it was held, by the index of the field of the header that says so.</param>
internal sealed record RecordedMeeting(DocumentEntity Event, IReadOnlyDictionary<int, DocumentEntity> Venues)
{
    /// <summary>The same meeting with what its entities have become.</summary>
    public RecordedMeeting With(RevisedEntities revised) => new(revised.Became[Event], Venues.ToDictionary(v => v.Key, v => revised.Became[v.Value]));
}
