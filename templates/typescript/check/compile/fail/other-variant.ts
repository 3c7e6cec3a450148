// A field of another message than the one that was found.
import type { ServerMessage } from "../../market/index.js";

export function severity(message: ServerMessage): string {
  if (message.type === "heartbeat") {
    return message.severity; // expect-error: TS2339
  }
  return "";
}
