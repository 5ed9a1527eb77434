# The program in an image; docker-compose.yml adds a Neo4j. By itself it serves a workspace from memory:
#
#   docker build -t graphservice .
#   docker run --rm --read-only --tmpfs /tmp -p 127.0.0.1:8080:8080 -v "$PWD:/workspace:ro" graphservice
#   docker run --rm -v "$PWD:/workspace:ro" graphservice check

FROM node:22-bookworm-slim AS pages
WORKDIR /pages
COPY src/explorer/package.json src/explorer/package-lock.json src/explorer/.npmrc ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY src/explorer/ ./
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# Without Node.js here the build takes the pages that it finds in dist.
COPY --from=pages /pages/dist src/explorer/dist
# Compiled ahead of time it needs less than half of the processor time until its first answer: see tests/Benchmarks/README.md.
RUN dotnet publish src/GraphService.Server -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o /app \
 && test -f /app/wwwroot/playground.html

# The aspnet image holds ICU, which names, ids and search rest on; its -alpine and -chiseled kin don't.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
RUN printf '#!/bin/sh\nexec dotnet /app/GraphService.Server.dll "$@"\n' > /usr/local/bin/graphservice && chmod 755 /usr/local/bin/graphservice
COPY documents /workspace/documents
COPY curation /workspace/curation
COPY tables /workspace/tables
COPY readings /workspace/readings
WORKDIR /workspace
# Nothing is written at run time; .NET's diagnostics would want a writable /tmp.
ENV GRAPHSERVICE_URL=http://0.0.0.0:8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["graphservice"]
