using GraphService.Language.Learning;

namespace GraphService.Training.English;

/// <summary>The models as files, before they are part of the assembly.</summary>
internal static class ModelFolder
{
    public static ModelFile Open(DirectoryInfo folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder.FullName, name));
        return ModelFile.Read(stream);
    }
}
