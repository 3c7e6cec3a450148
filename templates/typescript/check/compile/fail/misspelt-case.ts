// A case for a message that does not exist.
import type { ServerMessage } from "../../market/index.js";

export function isAlert(message: ServerMessage): boolean {
  switch (message.type) {
    case "allert": // expect-error: TS2678
      return true;
    default:
      return false;
  }
}
