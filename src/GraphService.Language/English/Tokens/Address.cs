namespace GraphService.Language.English.Tokens;

/// <summary>Addresses of the web and of mail, and names of files, which are one word whatever signs they hold.</summary>
internal static class Address
{
    /// <summary>The end of the address that begins here, else the start.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        if (!IsWeb(chunk) && !IsMail(chunk))
            return start;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')' or '>' or ']' or '"' or '\'' or '”' or '’' or '?' or '!')
            end--;
        return end;
    }

    private static bool IsWeb(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return chunk.Length > 8;
        var at = chunk.IndexOf("://", StringComparison.Ordinal);
        return at is > 1 and < 12 && chunk.Length > at + 3 && chunk[..at].IndexOfAnyExceptInRange('A', 'z') < 0;
    }

    private static bool IsMail(ReadOnlySpan<char> chunk)
    {
        var at = chunk.IndexOf('@');
        return at > 0 && char.IsLetterOrDigit(chunk[0]) && char.IsLetterOrDigit(chunk[at - 1]) && at + 3 < chunk.Length && chunk[(at + 1)..].IndexOf('.') > 0;
    }
}
