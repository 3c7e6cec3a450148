// A table of handlers, one for each message.
import { decodeServerMessage } from "../../market/index.js";
import type { ServerMessages } from "../../market/index.js";

const handlers: {
  [Name in keyof ServerMessages]: (message: ServerMessages[Name]) => void;
} = {
  heartbeat: () => {},
  data: () => {},
  signal: () => {},
  alert: (message) => console.log(message.severity),
  response: () => {},
  error: (message) => console.log(message.code),
  status: () => {},
};

export function receive(text: string): void {
  const result = decodeServerMessage(text);
  if (!result.ok) {
    console.log(result.error.code, result.error.at);
  } else if (result.name === "alert") {
    handlers.alert(result.message);
  }
}
