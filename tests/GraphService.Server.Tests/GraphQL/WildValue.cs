using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A value of an argument, right or wrong, that can be written in a document and as JSON of a variable.</summary>
internal abstract record WildValue
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public abstract void WriteLiteral(StringBuilder to);

    public virtual void WriteJson(StringBuilder to) => WriteLiteral(to);

    /// <summary>A number, a flag or null: spelled alike in both.</summary>
    public sealed record Bare(string Spelling) : WildValue
    {
        public override void WriteLiteral(StringBuilder to) => to.Append(Spelling);
    }

    /// <summary>The name of an enum's value, a text in JSON.</summary>
    public sealed record Name(string Spelling) : WildValue
    {
        public override void WriteLiteral(StringBuilder to) => to.Append(Spelling);

        public override void WriteJson(StringBuilder to) => to.Append('"').Append(Spelling).Append('"');
    }

    /// <summary>A text; half surrogate pairs are written as \uD800.</summary>
    public sealed record Text(string Value) : WildValue
    {
        public override void WriteLiteral(StringBuilder to)
        {
            to.Append('"');
            foreach (var c in Value)
                _ = IsEscaped(c) ? to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : to.Append(c);
            to.Append('"');
        }
    }

    private static bool IsEscaped(char c) => c is '"' or '\\' or < ' ' or '\uFFFE' || char.IsSurrogate(c);

    public sealed record List(IReadOnlyList<WildValue> Items) : WildValue
    {
        public override void WriteLiteral(StringBuilder to) => Write(to, (item, text) => item.WriteLiteral(text));

        public override void WriteJson(StringBuilder to) => Write(to, (item, text) => item.WriteJson(text));

        private void Write(StringBuilder to, Action<WildValue, StringBuilder> write)
        {
            to.Append('[');
            for (var i = 0; i < Items.Count; i++)
                write(Items[i], i == 0 ? to : to.Append(", "));
            to.Append(']');
        }
    }

    public sealed record Fields(IReadOnlyList<(string Name, WildValue Value)> Items) : WildValue
    {
        public override void WriteLiteral(StringBuilder to) => Write(to, (item, text) => item.Value.WriteLiteral(text.Append(item.Name).Append(": ")));

        public override void WriteJson(StringBuilder to) =>
            Write(to, (item, text) => item.Value.WriteJson(text.Append(JsonSerializer.Serialize(item.Name, Relaxed)).Append(": ")));

        private void Write(StringBuilder to, Action<(string Name, WildValue Value), StringBuilder> write)
        {
            to.Append('{');
            for (var i = 0; i < Items.Count; i++)
                write(Items[i], i == 0 ? to : to.Append(", "));
            to.Append('}');
        }
    }
}
