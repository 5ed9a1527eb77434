using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GraphService.Embedded.Searches;

/// <summary>Terms as Lucene takes them in.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerator<string> terms;
    private readonly ICharTermAttribute attribute;

    public TermStream(IEnumerable<string> terms)
    {
        this.terms = terms.GetEnumerator();
        attribute = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!terms.MoveNext())
            return false;
        ClearAttributes();
        attribute.SetEmpty().Append(terms.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            terms.Dispose();
        base.Dispose(disposing);
    }
}
