using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Language.Names;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Mentions;

/// <summary>Runs of words with capitals in English sentences: where a name may begin and end.</summary>
internal sealed partial class EnglishRuns(Lexicon lexicon)
{
    private const int MostWords = 12;

    /// <summary>The runs of a text's English sentences, <c>[Start, End)</c> in the normalised text.</summary>
    public IEnumerable<(int Start, int End)> In(string text, AnalyzedText analyzed)
    {
        foreach (var sentence in analyzed.Sentences.Where(s => s.Language == TextLanguage.English))
        {
            var words = Words(text, analyzed, sentence);
            for (var i = 0; i < words.Count;)
            {
                var end = EndOf(words, i);
                if (end > i && !Describes(words, i, end))
                    yield return (words[i].Start, words[(end = WithList(text, words, i, end)) - 1].End);
                i = Math.Max(i + 1, end);
            }
        }
    }

    // Solar start-up Kestrel Power: the word that opens the sentence says what field the firm is in.
    private bool Describes(List<WordRun> words, int first, int end) =>
        words[first] is { IsFirst: true, IsLast: false, IsPlace: false } && end == first + 1 && !words[first].Text.Skip(1).Any(char.IsUpper)
        && words.FindIndex(end, Math.Min(MostInField, words.Count - end), w => lexicon.Heads.SaysWho(w.Text)) is > 0 and var noun
        && noun + 1 < words.Count && IsCapital(words[noun + 1]) && words.GetRange(end, noun - end + 1).TrueForAll(w => !IsCapital(w) && !w.IsLast)
        && lexicon.ByName(words[first].Text) is null;

    private const int MostInField = 3;

    // The word after the run's last one; the first where no run begins there.
    private int EndOf(List<WordRun> words, int first)
    {
        if (!MayName(words[first]) && !NamesBody(words, first) && !OpensWithName(words, first))
            return first;
        var (at, inComplement) = (first + 1, false);
        while (at < words.Count && at - first < MostWords && !words[at - 1].IsLast && !EndsRound(words, at))
            if (MayName(words[at]) || IsNumber(words[at]))
                at++;
            else if (Connects(words, first, at, inComplement) is var count and > 0)
                (at, inComplement) = (at + count, inComplement || words[at].Text is "of" or "for" or "on");
            else
                break;
        return at;
    }

    // Ministry of Education, Youth and Sports: fields of one body or office, none of which is a name itself.
    private int WithList(string text, List<WordRun> words, int first, int end)
    {
        if (!words[end - 1].IsLast || end >= words.Count || !FieldList.In(lexicon.Ontology).IsMatch(text[words[first].Start..words[end - 1].End]))
            return end;
        var rest = MoreFields().Match(text[words[end - 1].End..Math.Min(text.Length, words[end - 1].End + MostFields)]);
        var last = words.FindLastIndex(w => w.End <= words[end - 1].End + rest.Length);
        return rest.Success && !rest.Groups["field"].Captures.Any(f => lexicon.ByName(f.Value) is not null) && last >= end ? last + 1 : end;
    }

    private const int MostFields = 120;

    private static readonly ListedPattern FieldList = new(@"\b(?:{body-of-fields}"
        + @") (?:of|for) (?:the )?[\w' -]+$");

    [GeneratedRegex(@"^(?:, (?<field>[A-Z][\w-]+(?: [A-Z][\w-]+)?))*,? and (?:the )?(?<field>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?= |[,.;:)]|$)(?! of (?!the ))")]
    private static partial Regex MoreFields();

    // Kestrel Robotics at the beginning of a sentence, where a capital alone says nothing.
    private bool OpensWithName(List<WordRun> words, int first) =>
        words[first].IsFirst && first + 1 < words.Count && !words[first].IsLast && IsCapital(words[first]) && IsCapital(words[first + 1])
        && (!lexicon.Others.IsOpener(words[first].Text) || lexicon.IsLeader(words[first].Text));

    // "of" goes on with what its noun is of (Ministry of Trade), "and" only within that (Trade and Industry); particles are parts of names of persons.
    private int Connects(List<WordRun> words, int first, int at, bool inComplement)
    {
        var next = Behind(words, at);
        if (!GoesOn(words, at, next))
            return 0;
        return words[at].Text switch
        {
            // Ministry of Finance of the Republic of Kenya: the state is another name.
            "of" or "for" or "on" => !(inComplement && IsState(words, next)) && TakesComplement(words, first, at, next) ? next - at : 0,
            "and" => next == at + 1 && !words[next].IsFirst && JoinsTwo(words, first, at, inComplement) ? 1 : 0,
            var word => NameParticles.In(lexicon.Ontology).Contains(word) && next == at + 1 ? 1 : 0,
        };
    }

    private bool JoinsTwo(List<WordRun> words, int first, int at, bool inComplement) =>
        inComplement && !IsOfPlace(words, first, at, at + 1) || JoinsFields(words, first, at);

    // University of Leeds and Kestrel Labs are two; University of Arts and Design is one.
    private bool IsOfPlace(List<WordRun> words, int first, int at, int next) =>
        !fields.Contains(words[next].Text) && !fields.Contains(words[at - 1].Text)
        && words.FindIndex(first, at - first, w => w.Text == "of") is > 0 and var of && OfPlaces.In(lexicon.Ontology).IsMatch(words[of - 1].Text);

    private static readonly ListedPattern OfPlaces = new("^{body-of-places}$");

    // Ports and Harbours Authority: two fields of one body.
    private bool JoinsFields(List<WordRun> words, int first, int at)
    {
        if (!fields.Contains(words[at - 1].Text) || lexicon.ByName(string.Join(' ', words[first..at].Select(w => w.Text))) is not null)
            return false;
        var last = at + 1;
        while (last + 1 < words.Count && !words[last].IsLast && MayName(words[last + 1]))
            last++;
        return last > at && last - at <= MostBehindField
            && lexicon.Heads.OfEnding(words[last].Text) is { Type: EntityType.Government or EntityType.Organization };
    }

    private const int MostBehindField = 4;
    private readonly HashSet<string> fields = lexicon.Ontology.WordsOf("fields-of-bodies").ToHashSet(StringComparer.OrdinalIgnoreCase);

    private bool GoesOn(List<WordRun> words, int at, int next) => next < words.Count && MayName(words[next]) && !words[at].IsLast;

    private static int Behind(List<WordRun> words, int at) => at + 1 < words.Count && words[at + 1].Text == "the" ? at + 2 : at + 1;

    private static readonly ListedWords NameParticles = new("name-particles-runs");

    // Of them a place or a person is the name: Bank of Japan, University of Oslo.
    private static readonly ListedWords TakingOf = new("body-taking-of");

    private static readonly ListedWords Rounds = new("name-rounds");

    // a Series B. Kestrel led: the letter is no initial.
    private bool EndsRound(List<WordRun> words, int at) =>
        at > 1 && words[at - 1].Text is [_, '.'] && Rounds.In(lexicon.Ontology).Contains(words[at - 2].Text);

    private bool IsState(List<WordRun> words, int at) => Enumerable.Range(1, Math.Min(3, words.Count - at))
        .Any(n => lexicon.ByName(string.Join(' ', words.Skip(at).Take(n).Select(w => w.Text))) is { Subtype: "state" });

    // Ministry of Trade, Centre for Robotics, Bank of Japan; Kestrel Ventures of Oslo and the Commission on Wednesday are none.
    private bool TakesComplement(List<WordRun> words, int first, int at, int next)
    {
        var name = string.Join(' ', words[first..at].Select(w => w.Text));
        if (lexicon.Others.IsAll(words[next].Text) && words[at].Text == "on")
            return false;
        if (Officials.In(lexicon.Ontology).IsMatch(words[at - 1].Text)
            || lexicon.EnglishTitlePattern.Match(words[at - 1].Text) is { Success: true } title && title.Length == words[at - 1].Text.Length)
            return true;
        return IsBody(name) && !(words[at].Text == "for" && name.EndsWith("Bank", StringComparison.Ordinal))
            || words[at].Text == "of" && name.EndsWith(" Bank", StringComparison.Ordinal) && lexicon.ByName(words[next].Text) is { Subtype: "state" }
            || words[at].Text == "of" && at == first + 1 && TakingOf.In(lexicon.Ontology).Contains(words[first].Text);
    }

    // Ministers of Foreign Affairs.
    private static readonly ListedPattern Officials = new("^{office-of-several}$");

    private bool IsBody(string name) =>
        lexicon.Heads.OfName(name) is { Beside: false } head && head.Type is not (EntityType.Company or EntityType.Place or EntityType.Person);

    // Ministry of Finance at the beginning of a sentence.
    private bool NamesBody(List<WordRun> words, int first) =>
        words[first].IsFirst && IsCapital(words[first]) && first + 2 < words.Count && words[first + 1].Text is "of" or "for"
        && IsCapital(words[first + 2]) && !lexicon.Others.IsOpener(words[first].Text) && lexicon.Heads.OfName(words[first].Text) is { Describes: false };

    private bool IsCapital(WordRun word) => word.Text.Length > 1 && (char.IsUpper(word.Text[0]) || Article.In(lexicon.Ontology).IsMatch(word.Text));

    private static bool IsNumber(WordRun word) => word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit);

    // A capital within a sentence, or at its beginning where the tagger takes the word for a name; iFood.
    private bool MayName(WordRun word) =>
        word.Text.Length > 0 && (Article.In(lexicon.Ontology).IsMatch(word.Text)
            || char.IsUpper(word.Text[0]) ? !word.IsFirst || word.IsProper || word.Text.Skip(1).Any(char.IsUpper)
            : word.Text.Length > 2 && char.IsLower(word.Text[0]) && char.IsUpper(word.Text[1]));

    // al-Farsi, d'Amico.
    private static readonly ListedPattern Article = new("^{name-articles}-[A-Z]|^(?:d|l|dell|dall)['’][A-Z]");

    private List<WordRun> Words(string text, AnalyzedText analyzed, Sentence sentence)
    {
        var words = new List<WordRun>();
        for (var i = 0; i < sentence.Words.Count;)
        {
            var last = i;
            if (IsMark(sentence.Words[i]))
            {
                i++;
                continue;
            }
            while (last + 1 < sentence.Words.Count && sentence.Words[last].Range.End == sentence.Words[last + 1].Range.Start
                && !EndsWord(sentence.Words, last + 1))
                last++;
            var (start, end) = (analyzed.Offset + sentence.Words[i].Range.Start, analyzed.Offset + sentence.Words[last].Range.End);
            var compound = Compound.In(lexicon.Ontology).Match(text[start..end]);
            if (compound.Success)
                end -= compound.Length;
            var proper = Enumerable.Range(i, last - i + 1).Any(at => sentence.Words[at].Class == WordClass.ProperNoun);
            var isLast = compound.Success || last + 1 < sentence.Words.Count && EndsName(sentence.Words, last + 1) && !IsOfPeople(sentence.Words, last);
            words.Add(new WordRun(start, end, text[start..end], proper, words.Count == 0, isLast, IsPlace(sentence, i)));
            i = last + 1;
        }
        return words;
    }

    private static bool IsPlace(Sentence sentence, int at) =>
        sentence.Names.Any(n => n.FirstWord <= at && at < n.EndWord && n.Type is NameType.Place or NameType.Facility);

    // Trade Ministers' Meeting, Growers' Association: whose it is belongs to the name.
    private bool IsOfPeople(IReadOnlyList<Word> words, int at) =>
        at + 2 < words.Count && words[at + 1].Text is "'" or "’" && People.In(lexicon.Ontology).IsMatch(words[at].Text)
            && OfPeople.In(lexicon.Ontology).IsMatch(words[at + 2].Text);

    private static readonly ListedPattern People = new("^[A-Z][a-z]+{people-ends}$");

    private static readonly ListedPattern OfPeople = new("^(?:{body-of-people}"
        + ")$");

    // Uppsala-based, state-owned: the name ends before the hyphen.
    private static readonly ListedPattern Compound = new("-{name-compound-ends}$");

    private static bool IsMark(Word word) => word.Text.All(c => !char.IsLetterOrDigit(c)) && word.Text is not "&";

    // What is written together with the word before and yet is none of it: a comma, 's.
    private static bool EndsWord(IReadOnlyList<Word> words, int at) =>
        Ends.Contains(words[at].Text) && !JoinsNames(words, at) || words[at].Text == "." && (at == words.Count - 1 || IsMark(words[at + 1]));

    // Kenya–Oman Joint Committee: a dash between two names of a longer one.
    private static bool JoinsNames(IReadOnlyList<Word> words, int at) =>
        words[at].Text == "–" && at > 0 && at + 2 < words.Count
        && IsCapital(words[at - 1].Text) && IsCapital(words[at + 1].Text) && IsCapital(words[at + 2].Text)
        && words[at - 1].Range.End == words[at].Range.Start && words[at].Range.End == words[at + 1].Range.Start
        && words[at + 1].Range.End < words[at + 2].Range.Start;

    private static bool IsCapital(string word) => word.Length > 1 && char.IsUpper(word[0]);

    private static readonly HashSet<string> Ends =
        [",", ";", ":", "(", ")", "[", "]", "\"", "“", "”", "!", "?", "'s", "’s", "'", "’", "|", "…", "—", "–"];

    private static bool EndsName(IReadOnlyList<Word> words, int at) =>
        IsMark(words[at]) && words[at].Text is not ("." or "-") || words[at].Text is "'s" or "’s";
}
