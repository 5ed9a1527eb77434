using GraphService.Language.English.Parsing;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.English;

/// <summary>One pass over the sentences.</summary>
internal sealed class ParserLearner(ClassTrainer trainer, ParserLabels labels, Shuffle? explore, uint percent)
{
    private readonly FeatureList list = new();
    private readonly int[] scores = new int[labels.Moves];

    public int Wrong { get; private set; }

    public int Moves { get; private set; }

    public void Learn(ParserExample example)
    {
        var state = new ParseState(example.Heads.Length);
        var oracle = new ParserOracle(example.Heads);
        var features = new ParserFeatures(example.Input, state);
        while (!state.IsDone)
        {
            if (state.IsForced)
            {
                EnglishParser.Force(state);
                continue;
            }

            features.Fill(list);
            Array.Clear(scores);
            trainer.AddTo(scores, list.Items);
            labels.Apply(state, Move(example, state, oracle), example.Input.IsComma);
        }
    }

    private int Move(ParserExample example, ParseState state, ParserOracle oracle)
    {
        var predicted = labels.Best(state, scores);
        var right = BestRight(example, state, oracle, out var isRight, predicted);
        trainer.Next();
        Moves++;
        if (isRight)
            return predicted;
        Wrong++;
        trainer.Update(list.Items, right, 1);
        trainer.Update(list.Items, predicted, -1);
        return explore is not null && explore.Next() % 100 < percent ? predicted : right;
    }

    private int BestRight(ParserExample example, ParseState state, ParserOracle oracle, out bool isRight, int predicted)
    {
        var shift = state.CanShift ? oracle.Shift(state) : int.MaxValue;
        var left = state.CanLeft ? oracle.Left(state) : int.MaxValue;
        var right = state.CanRight ? oracle.Right(state) : int.MaxValue;
        var least = Math.Min(shift, Math.Min(left, right));
        var best = shift == least ? 0 : -1;
        isRight = best == 0 && predicted == 0;
        var word = state.Stack(0);
        if (left == least)
            Look(example.Heads[word] == state.Front ? example.Labels[word] : -1, ParserLabels.Left(0), ref best, ref isRight, predicted);
        if (right == least)
            Look(example.Heads[word] == state.Stack(1) ? example.Labels[word] : -1, labels.Right(0), ref best, ref isRight, predicted);
        return best;
    }

    /// <summary>Looks at the moves of a direction: at the one with the right label, or at all where the arc is wrong anyway.</summary>
    private void Look(int label, int first, ref int best, ref bool isRight, int predicted)
    {
        var (from, to) = label >= 0 ? (first + label, first + label + 1) : (first + 1, first + labels.Relations.Count);
        isRight |= predicted >= from && predicted < to;
        for (var move = from; move < to; move++)
        {
            if (best < 0 || scores[move] > scores[best])
                best = move;
        }
    }
}
