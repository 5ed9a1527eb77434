import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { takeLink } from "./address";
import { Playground } from "./Playground";

const page = document.getElementById("page");
if (page === null) throw new Error("playground.html has no element #page");
createRoot(page).render(<Playground reading={takeLink()} />);
