namespace GraphService.Entities;

/// <summary>What all ids have in common: they are made of RFC 3986's unreserved characters and stand in an address as they are.</summary>
public static class Ids
{
    /// <summary>Longer than any id that a compile makes; a longer text from outside is refused unread.</summary>
    public const int MaxLength = 300;

    /// <summary>Whether the text can be an id.</summary>
    public static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '~'))
                return false;
        return true;
    }

    internal static string Checked(string value, string parameter) =>
        IsValid(value) ? value : throw new ArgumentException($"'{value}' is no id: ids are made of the letters a-z, digits and - _ . ~", parameter);
}
