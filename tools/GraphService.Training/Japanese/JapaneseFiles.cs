using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Where everything lies.</summary>
internal sealed record JapaneseFiles(DirectoryInfo Data, DirectoryInfo Names, DirectoryInfo Models, DirectoryInfo Dictionary, DirectoryInfo Work)
{
    public List<KnpSentence> Sentences(string part) => KnpFile.Read(Path.Combine(Data.FullName, $"wac-{part}.knp"));

    public ModelFile Open(string name)
    {
        using var stream = File.OpenRead(Model(name));
        return ModelFile.Read(stream);
    }

    public string Model(string name) => Path.Combine(Models.FullName, $"{name}.bin");
}
