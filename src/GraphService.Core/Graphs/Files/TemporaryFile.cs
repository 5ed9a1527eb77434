namespace GraphService.Graphs.Files;

/// <summary>A file for what is made before it is known where it goes. Nobody else can read it, and it is gone when it is closed.</summary>
public static class TemporaryFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Makes one, empty, that can be read and written.</summary>
    public static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
