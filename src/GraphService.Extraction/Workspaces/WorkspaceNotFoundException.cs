namespace GraphService.Extraction.Workspaces;

/// <summary>There is no workspace where one was expected.</summary>
public sealed class WorkspaceNotFoundException(string folder)
    : Exception($"{folder}: no workspace here: a workspace is a folder with a folder 'documents' in it")
{
    /// <summary>Where it was looked for, as it was given.</summary>
    public string Folder { get; } = folder;
}
