using System.Runtime.InteropServices;
using GraphService.Dates;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Statements;

namespace GraphService.Extraction.Caches;

/// <summary>Reads what <see cref="OutcomeWriter"/> wrote, for documents of one ontology. Safe for concurrent use.</summary>
internal sealed class OutcomeReader(GazetteerNumbers gazetteer)
{
    /// <summary>The entries that outcomes name by number.</summary>
    public GazetteerNumbers Gazetteer { get; } = gazetteer;

    /// <summary>The outcome; null where the bytes are none, which then are as good as not there.</summary>
    public DocumentOutcome? Read(byte[] payload)
    {
        try
        {
            using var bytes = new BinaryReader(new MemoryStream(payload));
            return new Payload(bytes, Gazetteer).Outcome();
        }
        catch (Exception error) when (error is IOException or ArgumentException or FormatException or InvalidDataException or KeyNotFoundException)
        {
            return null;
        }
    }

    private sealed class Payload(BinaryReader bytes, GazetteerNumbers gazetteer)
    {
        private readonly List<EntityDraft> drafts = [];
        private readonly List<DocumentEntity> entities = [];

        private long Left => bytes.BaseStream.Length - bytes.BaseStream.Position;

        public DocumentOutcome Outcome()
        {
            var path = Text();
            var reading = Reading(path);
            var outcome = new DocumentOutcome(path, reading, Each(Diagnostic));
            return Left == 0 ? outcome : throw new InvalidDataException("There is more than an outcome");
        }

        private DocumentReading Reading(string path) => new(path, Text(), new SourceText(Text()))
        {
            Title = OptionalText(),
            Language = Text(),
            Date = Date(),
            Author = OptionalText(),
            Publisher = OptionalText(),
            Source = OptionalText(),
            Entities = Entities(),
            Written = Each(() => (Text(), Text())).ToDictionary(n => n.Item1, n => n.Item2, StringComparer.Ordinal),
            Passages = Each(() => new ReadPassage(Span(), Enum<PassageKind>(), Reference())),
            Places = Each(() => new EntityPlace(Entity(), Span())),
            Statements = Each(Statement),
            Diagnostics = Each(Diagnostic),
        };

        private List<DocumentEntity> Entities()
        {
            var named = Number();
            drafts.AddRange(Each(Draft));
            foreach (var draft in drafts)
            {
                draft.Parent = DraftAt(Number());
                if ((DraftAt(Number()), OptionalText()) is ({ } body, { } title))
                    draft.Hold(body, title);
            }
            var made = DocumentEntity.Made(drafts);
            entities.AddRange(drafts.Select(d => made[d]));
            return [.. entities.Take(named)];
        }

        private EntityDraft Draft()
        {
            var (type, name) = (Enum<EntityType>(), Text());
            var (subtype, english, entry) = (OptionalText(), OptionalText(), Number());
            var draft = new EntityDraft(type, name) { Subtype = subtype, English = english, Entry = entry == 0 ? null : gazetteer[entry - 1] };
            var date = Date();
            draft.DateBy(Enum<DateSource>(), date);
            (draft.IsDescribed, draft.IsUnsure) = (bytes.ReadBoolean(), bytes.ReadBoolean());
            foreach (var title in Each(Text))
                draft.AddTitle(title);
            foreach (var (start, end) in Each(() => (Number(), Number())))
                draft.AddPlace(start, end);
            foreach (var (spelling, kind) in Each(() => (Text(), Enum<NameKind>())))
                draft.AddName(spelling, kind);
            return draft;
        }

        private DocumentStatement Statement()
        {
            var finding = new Finding(Entity(), Text(), Entity(), Enum<Stance>(), Number(), Number())
            {
                Confidence = bytes.ReadDouble(),
                Speaker = Reference(),
                GivesOffice = bytes.ReadBoolean(),
            };
            var quote = Span();
            return new DocumentStatement(finding with { Qualifiers = Qualifiers() }, quote);
        }

        private Qualifiers Qualifiers() => new()
        {
            Amount = Money(),
            RoundAmount = Money(),
            Share = Share(),
            Role = OptionalText(),
            Round = OptionalText(),
            Date = Date(),
            ValidFrom = Date(),
            ValidUntil = Date(),
        };

        private Money? Money()
        {
            if (!bytes.ReadBoolean())
                return null;
            var (value, max, currency) = (Figure(), Figure(), OptionalText());
            var (bound, text) = (Enum<Bound>(), Text());
            return new Money(value, currency, bound, text, max);
        }

        private Share? Share() => bytes.ReadBoolean() ? new Share(bytes.ReadDecimal(), bytes.ReadDecimal(), Enum<Bound>(), Text()) : null;

        private Diagnostic Diagnostic()
        {
            var diagnostic = new Diagnostic(Text(), Enum<Severity>(), Text()) { Path = OptionalText() };
            TextSpan? span = bytes.ReadBoolean() ? Span() : null;
            var (line, column) = (Number(), Number());
            return diagnostic with { Span = span, Line = line == 0 ? null : line, Column = column == 0 ? null : column };
        }

        private DocumentEntity Entity() => Reference() ?? throw new InvalidDataException("An entity is missing");

        private DocumentEntity? Reference() => Number() is > 0 and var number ? entities[number - 1] : null;

        private EntityDraft? DraftAt(int number) => number > 0 ? drafts[number - 1] : null;

        private TextSpan Span() => new(Number(), Number());

        private PartialDate? Date() => OptionalText() is { } date ? PartialDate.Parse(date) : null;

        private decimal? Figure() => bytes.ReadBoolean() ? bytes.ReadDecimal() : null;

        private int Number() => bytes.Read7BitEncodedInt() is >= 0 and var number ? number : throw new InvalidDataException("A number is negative");

        private T Enum<T>()
            where T : struct, Enum => (T)System.Enum.ToObject(typeof(T), Number()) is var value && System.Enum.IsDefined(value) ? value
                : throw new InvalidDataException($"No {typeof(T).Name}");

        private string Text() => OptionalText() ?? throw new InvalidDataException("A text is missing");

        private string? OptionalText()
        {
            if (Number() is not (> 0 and var length))
                return null;
            var text = bytes.ReadBytes(Fitting(length - 1, sizeof(char)) * sizeof(char));
            return new string(MemoryMarshal.Cast<byte, char>(text));
        }

        private List<T> Each<T>(Func<T> read)
        {
            var count = Fitting(Number(), 1);
            var items = new List<T>(count);
            for (var i = 0; i < count; i++)
                items.Add(read());
            return items;
        }

        // As many as there can be in what is left: no number makes the reader ask for more memory than the file is long.
        private int Fitting(int count, int size) => count <= Left / size ? count : throw new EndOfStreamException();
    }
}
