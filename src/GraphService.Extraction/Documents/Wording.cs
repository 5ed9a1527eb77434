using GraphService.Entities;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Texts;
using GraphService.Statements;

namespace GraphService.Extraction.Documents;

/// <summary>Names and sums as the document has them. All passes read the normalised text, so this is the last thing that is asked of it.</summary>
internal sealed class Wording(NormalizedText text)
{
    /// <summary>Of the names that the document writes otherwise where it first has them, how it does.</summary>
    public IReadOnlyDictionary<string, string> Names(IEnumerable<DocumentEntity> entities)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in entities)
            foreach (var name in entity.Names.Keys)
                if (Written(name, entity.Places) is { } own && own != name && NameKey.Of(own) == NameKey.Of(name))
                    written.TryAdd(name, own);
        return written;
    }

    /// <summary>What a finding says, its sums and shares in the document's words.</summary>
    public Qualifiers Qualifiers(Finding finding) => finding.Qualifiers with
    {
        Amount = Of(finding.Qualifiers.Amount, finding),
        RoundAmount = Of(finding.Qualifiers.RoundAmount, finding),
        Share = finding.Qualifiers.Share is { } share ? new Share(share.Min, share.Max, share.Bound, Words(share.Text, finding)) : null,
    };

    private Money? Of(Money? sum, Finding finding) =>
        sum is null ? null : new Money(sum.Value, sum.Currency, sum.Bound, Words(sum.Text, finding), sum.Max);

    // A sum may come from another line than the one that is quoted.
    private string Words(string normalized, Finding finding)
    {
        var at = text.Value.IndexOf(normalized, finding.Start, finding.End - finding.Start, StringComparison.Ordinal);
        return at < 0 ? normalized : text.Written(at, at + normalized.Length);
    }

    private string? Written(string name, IReadOnlyList<(int Start, int End)> places)
    {
        foreach (var (start, end) in places)
            if (end - start == name.Length && string.CompareOrdinal(text.Value, start, name, 0, name.Length) == 0)
                return text.Written(start, end);
        return null;
    }
}
