namespace GraphService.Extraction.Evaluation;

/// <summary>The counts of an evaluation while they are made.</summary>
internal sealed class Score
{
    public Tally Entities { get; } = new();

    public Tally EntitiesAnyType { get; } = new();

    public Tally Statements { get; } = new();

    public Tally StatementsLenient { get; } = new();

    public int WronglyMerged { get; set; }

    public int Split { get; set; }

    public int NotJudgedMinor { get; set; }

    public int NotJudgedOther { get; set; }

    public Accuracy Stance { get; set; }

    public Accuracy Speaker { get; set; }

    public Accuracy Amount { get; set; }

    public Accuracy Date { get; set; }

    public int DateWhereNone { get; set; }

    public int Forbidden { get; set; }

    public int SetAside { get; set; }

    public ErrorLists Errors { get; } = new();
}
