// A switch that forgets the message `status`.
import { assertNever } from "../../market/index.js";
import type { ServerMessage } from "../../market/index.js";

export function describe(message: ServerMessage): string {
  switch (message.type) {
    case "heartbeat":
    case "data":
    case "signal":
    case "alert":
    case "response":
    case "error":
      return message.type;
    default:
      return assertNever(message); // expect-error: TS2345
  }
}
