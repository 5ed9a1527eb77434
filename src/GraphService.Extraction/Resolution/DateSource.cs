namespace GraphService.Extraction.Resolution;

/// <summary>By what the date of an event or agreement is known, the surest first. A surer one counts whichever is found first.</summary>
internal enum DateSource
{
    /// <summary>Its own name tells which one of its kind it is: 2018年の中央アジア首脳会議.</summary>
    Name,

    /// <summary>The header of the document that is its record.</summary>
    Header,

    /// <summary>Words beside it in a sentence: 10月25日に開かれたX.</summary>
    Sentence,

    /// <summary>What is stated of it, the most precise of all dates.</summary>
    Statements,
}
