using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GraphService.Embedded.Searches;

/// <summary>A Lucene index in memory that says which numbers have which terms; it keeps neither texts, frequencies nor positions.</summary>
internal sealed class MemoryIndex
{
    private const string Field = "terms";

    private static readonly FieldType TermsOnly = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    private readonly IndexSearcher searcher;

    /// <param name="terms">The terms of 0, 1, 2 and so on.</param>
    public MemoryIndex(IEnumerable<IEnumerable<string>> terms)
    {
        var directory = new RAMDirectory();
        // Documents keep the numbers in which they come as long as only neighbouring segments are merged.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new NoAnalyzer()) { MergePolicy = new LogDocMergePolicy(), RAMBufferSizeMB = 64 };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (var words in terms)
                writer.AddDocument([new Field(Field, new TermStream(words), TermsOnly)]);
            writer.ForceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.Open(directory));
    }

    /// <summary>A query for one term.</summary>
    public static Query Has(string term) => new TermQuery(new Term(Field, term));

    /// <summary>A query for any term that begins so.</summary>
    public static Query HasBeginning(string beginning) => new PrefixQuery(new Term(Field, beginning));

    /// <summary>All numbers whose terms fit, in order.</summary>
    public IReadOnlyList<int> Find(Query query)
    {
        var found = new NumberCollector();
        searcher.Search(query, found);
        found.Numbers.Sort();
        return found.Numbers;
    }
}
