using GraphService.Language.Japanese.Names;
using GraphService.Training.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Learns which words are names: a structured perceptron.</summary>
internal sealed class NameTrainer
{
    private readonly LabelSet labels;
    private readonly int[] transitions;
    private readonly long[] transitionTotals;

    public NameTrainer(LabelSet labels)
    {
        this.labels = labels;
        Weights = new ClassTrainer([.. labels.Names]);
        transitions = new int[(labels.Count + 1) * labels.Count];
        transitionTotals = new long[transitions.Length];
    }

    public ClassTrainer Weights { get; }

    public void Train(IReadOnlyList<LabelledSentence> sentences, int orders, int epochs)
    {
        var order = sentences.Select(sentence => (sentence.Features, Labels: sentence.Labels(labels))).ToArray();
        var shuffle = new Shuffle(5);
        for (var epoch = 0; epoch < orders * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                Restart();
            shuffle.Apply(order);
            foreach (var (features, right) in order)
                Learn(features, right);
        }
    }

    private void Learn(uint[][] features, int[] right)
    {
        Weights.Next();
        var best = LabelSequence.Best(labels, LabelSequence.Emissions(labels, Weights, features), transitions);
        for (var i = 0; i < right.Length; i++)
        {
            if (best[i] != right[i])
            {
                Weights.Update(features[i], right[i], 1);
                Weights.Update(features[i], best[i], -1);
            }

            Move(i == 0 ? labels.Count : right[i - 1], right[i], 1);
            Move(i == 0 ? labels.Count : best[i - 1], best[i], -1);
        }
    }

    private void Restart()
    {
        Weights.Restart();
        for (var at = 0; at < transitions.Length; at++)
        {
            transitionTotals[at] -= (long)transitions[at] * Weights.Step;
            transitions[at] = 0;
        }
    }

    // The total is kept so that the average of all steps is weight − total / steps.
    private void Move(int before, int label, int change)
    {
        var at = (before * labels.Count) + label;
        transitions[at] += change;
        transitionTotals[at] += (long)change * Weights.Step;
    }

    /// <summary>The averages, in the units of the weights of <see cref="ClassTrainer"/>.</summary>
    public int[] Transitions(int unit) =>
        [.. transitions.Select((weight, i) => (int)(((long)unit * weight) - (unit * transitionTotals[i] / Math.Max(1, Weights.Step))))];
}
