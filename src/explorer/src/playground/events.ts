/** One server-sent event; `data` lines joined by line breaks. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** Reads an event stream as the HTML standard has it, without `id` and `retry`, which GraphQL over SSE does not use. */
export async function* readEvents(chunks: AsyncIterable<string>): AsyncGenerator<ServerEvent> {
  let name = "message";
  let data: string[] = [];
  for await (const line of readLines(chunks)) {
    if (line === "") {
      if (data.length > 0 || name !== "message") yield { name, data: data.join("\n") };
      name = "message";
      data = [];
    } else if (line.startsWith("event:")) {
      name = valueOf(line);
    } else if (line.startsWith("data:")) {
      data.push(valueOf(line));
    }
  }
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(":") + 1).replace(/^ /, "");
}
