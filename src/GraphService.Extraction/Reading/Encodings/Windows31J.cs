namespace GraphService.Extraction.Reading.Encodings;

/// <summary>
/// Windows-31J as other programs write it. .NET's code page 932 decodes the letters of IBM (髙, 﨑) at FA40 to FC4B, where Windows writes
/// them, but neither at ED40 to EEFC, where NEC, Java and Python do, nor the doubles of NEC's row 13.
/// </summary>
internal static class Windows31J
{
    private const int Cells = 188;
    private const int FirstKanji = 28;
    private const int Kanji = 360;
    private const int FirstRoman = 362;

    private static readonly Dictionary<int, int> Doubles = new()
    {
        [0x8790] = 0x81E0,
        [0x8791] = 0x81DF,
        [0x8792] = 0x81E7,
        [0x8795] = 0x81E3,
        [0x8796] = 0x81DB,
        [0x8797] = 0x81DA,
        [0x879A] = 0x81E6,
        [0x879B] = 0x81BF,
        [0x879C] = 0x81BE,
        [0xFA54] = 0x81CA,
        [0xFA58] = 0x878A,
        [0xFA59] = 0x8782,
        [0xFA5A] = 0x8784,
        [0xFA5B] = 0x81E6,
        [0xEEF9] = 0x81CA,
    };

    /// <summary>The bytes with such letters at the place where .NET decodes them.</summary>
    public static byte[] Known(ReadOnlySpan<byte> bytes)
    {
        var known = bytes.ToArray();
        for (var i = 0; i + 1 < known.Length; i++)
            if (known[i] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC))
            {
                var (lead, trail) = Of(known[i], known[i + 1]);
                (known[i], known[i + 1]) = (lead, trail);
                i++;
            }
        return known;
    }

    private static (byte Lead, byte Trail) Of(byte lead, byte trail)
    {
        if (Doubles.TryGetValue((lead << 8) | trail, out var other))
            return ((byte)(other >> 8), (byte)other);
        if (trail is < 0x40 or 0x7F or > 0xFC)
            return (lead, trail);
        var cell = trail - (trail > 0x7F ? 0x41 : 0x40);
        return lead switch
        {
            0xED or 0xEE when ((lead - 0xED) * Cells) + cell is var nec =>
                nec < Kanji ? At(FirstKanji + nec) : nec >= FirstRoman ? At(Small(nec)) : (lead, trail),
            // Large Roman numbers are NEC's too.
            0xFA when cell is >= 10 and < 20 => (0x87, (byte)(0x54 + cell - 10)),
            _ => (lead, trail),
        };
    }

    // Ten small Roman numbers, and three marks that stand behind ￢ in IBM's row.
    private static int Small(int nec) => nec < FirstRoman + 10 ? nec - FirstRoman : nec - FirstRoman + 10;

    private static (byte Lead, byte Trail) At(int cell)
    {
        var trail = (cell % Cells) + 0x40;
        return ((byte)(0xFA + (cell / Cells)), (byte)(trail >= 0x7F ? trail + 1 : trail));
    }
}
