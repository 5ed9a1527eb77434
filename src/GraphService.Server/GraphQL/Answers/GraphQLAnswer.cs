using System.Buffers;
using System.Text;
using GraphQL;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Answers;

/// <summary>What became of a request: data, errors or both.</summary>
public sealed class GraphQLAnswer
{
    internal GraphQLAnswer(ExecutionResult result) => Result = result;

    /// <summary>Whether it was refused before anything ran; then there is no data.</summary>
    public bool IsRefused => !Result.Executed;

    /// <summary>Whether something went wrong, in part or as a whole.</summary>
    public bool HasErrors => Result.Errors?.Count > 0;

    /// <summary>The HTTP status of a refused request.</summary>
    public int RefusedStatus => Result.Errors is { Count: > 0 } errors && errors[0] is ServiceError error ? error.HttpStatus : 400;

    internal ExecutionResult Result { get; }

    /// <summary>Writes the answer as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output) => AnswerWriter.Write(Result, output);

    /// <summary>The answer as JSON text.</summary>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    internal static GraphQLAnswer Refused(ExecutionError error) => new(new ExecutionResult { Errors = [error] });
}
