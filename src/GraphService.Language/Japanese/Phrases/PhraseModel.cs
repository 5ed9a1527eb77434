using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>The weights of bunsetsu and of the trees over them.</summary>
internal sealed class PhraseModel(ModelFile file)
{
    public SlotWeights Borders { get; } = file.Slots("borders");

    public SlotWeights Heads { get; } = file.Slots("heads");

    public ClassWeights Links { get; } = file.Classes("links");
}
