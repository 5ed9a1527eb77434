using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;

namespace GraphService.Exports.Writing;

/// <summary>Writes one file from entities, then statements, in order of their ids. It is told of those only that the file says it reads.</summary>
internal abstract class ElementWriter : IDisposable
{
    /// <summary>What stands before everything.</summary>
    public virtual void Begin(ExportedGraph graph)
    {
    }

    public virtual void Write(Entity entity)
    {
    }

    /// <summary>What stands between entities and statements.</summary>
    public virtual void BeginStatements()
    {
    }

    public virtual void Write(ExportedStatement statement)
    {
    }

    /// <summary>What stands behind everything.</summary>
    public virtual void End()
    {
    }

    /// <summary>Brings what was written into the buffer.</summary>
    public virtual void Flush()
    {
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
