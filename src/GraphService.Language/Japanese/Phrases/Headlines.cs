namespace GraphService.Language.Japanese.Phrases;

/// <summary>Headlines end with what is done as a noun, and a comma stands behind who does it: 東雲重工、白樺精機を買収へ.</summary>
internal static class Headlines
{
    /// <summary>Whether bunsetsu are those of a headline.</summary>
    public static bool Is(IReadOnlyList<PhraseView> phrases) => phrases.Count > 1 && phrases[^1] is var last
        && last is { Head.Class.Subclass: "サ変名詞", IsNominal: true, HasStop: false, Particle: "" or "へ" or "か" };

    /// <summary>Whether a bunsetsu of a headline may hang on another: an argument hangs on a deed, and who does it on the last one.</summary>
    /// <param name="own">What hangs.</param>
    /// <param name="head">What it may hang on.</param>
    /// <param name="isLast">Whether that is the last.</param>
    public static bool MayHang(PhraseView own, PhraseView head, bool isLast)
    {
        if (isLast)
            return true;
        if (IsActor(own) && head.IsNominal && head.Particle is "を" or "に" or "へ" or "で" or "から" or "と")
            return false;
        var isArgument = own.IsNominal && own.Particle is "を" or "に" or "で" or "へ" or "から" or "が" or "は";
        return !(isArgument && head.IsNominal && head.Head.Class.Subclass != "サ変名詞") && PhraseParser.MayHang(own, head);
    }

    /// <summary>Whether a bunsetsu may name who does what the headline tells.</summary>
    public static bool IsActor(PhraseView phrase) => phrase is { IsNominal: true, HasComma: true, Particle.Length: 0 } && phrase.Last.Class.Subclass != "時相名詞"
        && phrase.Head.Class.Subclass != "数詞";
}
