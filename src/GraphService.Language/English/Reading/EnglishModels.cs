using GraphService.Language.English.Lemmas;
using GraphService.Language.English.Lexicons;
using GraphService.Language.English.Naming;
using GraphService.Language.English.Parsing;
using GraphService.Language.English.Tags;
using GraphService.Language.Learning;

namespace GraphService.Language.English.Reading;

/// <summary>All that was learned; read-only, for any number of threads.</summary>
internal sealed record EnglishModels(EnglishLexicon Lexicon, EnglishTagger Tagger, Lemmatizer Lemmatizer, NameTagger Names, EnglishParser Parser)
{
    /// <summary>Reads the models by their names.</summary>
    public static EnglishModels Read(Func<string, ModelFile> open)
    {
        var lexicon = EnglishLexicon.Read(open(EnglishLexicon.FileName));
        var tagger = EnglishTagger.Read(open(EnglishTagger.FileName));
        return new EnglishModels(
            lexicon,
            tagger,
            new Lemmatizer(LemmaTable.Read(open(LemmaTable.FileName)), lexicon),
            NameTagger.Read(open(NameTagger.FileName)),
            EnglishParser.Read(open(EnglishParser.FileName), tagger.Labels));
    }
}
