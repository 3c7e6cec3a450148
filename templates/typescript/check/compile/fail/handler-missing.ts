// A table of handlers without one for `status`.
import type { ServerMessage } from "../../market/index.js";

type Handlers = { [Type in ServerMessage["type"]]: () => void };

export const handlers: Handlers = { // expect-error: TS2741
  heartbeat: () => {},
  data: () => {},
  signal: () => {},
  alert: () => {},
  response: () => {},
  error: () => {},
};
