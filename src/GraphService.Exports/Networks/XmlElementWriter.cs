using System.Globalization;
using System.Text;
using System.Xml;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>What the XML formats have in common. Characters that XML 1.0 forbids become U+FFFD and are counted.</summary>
internal abstract class XmlElementWriter : ElementWriter
{
    private readonly ExportBuffer buffer;

    protected XmlElementWriter(ExportBuffer buffer)
    {
        this.buffer = buffer;
        Xml = XmlWriter.Create(buffer.Memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
    }

    protected XmlWriter Xml { get; }

    public override void Flush() => Xml.Flush();

    public override void Dispose()
    {
        Xml.Dispose();
        base.Dispose();
    }

    /// <summary>An attribute, unless there is no value.</summary>
    protected void Attribute(string name, string? value)
    {
        if (value is null)
            return;
        Xml.WriteStartAttribute(name);
        Text(value);
        Xml.WriteEndAttribute();
    }

    /// <summary>A text, in an attribute or between tags. Readers of XML 1.1 make LF of U+0085 and U+2028, unless they are references.</summary>
    protected void Text(string value)
    {
        var rest = Valid(value).AsSpan();
        while (rest.IndexOfAny('\u0085', '\u2028') is var at and >= 0)
        {
            Xml.WriteString(rest[..at].ToString());
            Xml.WriteCharEntity(rest[at]);
            rest = rest[(at + 1)..];
        }
        Xml.WriteString(rest.ToString());
    }

    /// <summary>A text with what XML can hold.</summary>
    protected string Valid(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
            return text;
        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (XmlConvert.IsXmlChar(text[i]))
                valid.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                valid.Append(text[i]).Append(text[++i]);
            else
            {
                valid.Append('\uFFFD');
                buffer.Replaced++;
            }
        return valid.ToString();
    }

    /// <summary>How a number stands in XML: without exponent where it is a decimal, never in a culture's way.</summary>
    protected static string Number(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
