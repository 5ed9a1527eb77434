import { defineConfig } from "vite";

const service = process.env["GRAPHSERVICE_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  build: {
    // Pages by name: the server serves NAME.html at /NAME and the rest at /assets.
    rolldownOptions: {
      input: { playground: "playground.html" },
      // "use client" in libraries: it concerns only servers that render React.
      checks: { moduleLevelDirective: false },
    },
    license: { fileName: "assets/licenses.md" },
    // Monaco is one chunk of 3 MB, loaded after the page.
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: "es" },
  server: { proxy: { "/graphql": service, "/schema.graphql": service } },
});
