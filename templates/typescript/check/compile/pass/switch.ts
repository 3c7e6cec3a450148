// A switch over every message, which a new message would break.
import { assertNever } from "../../market/index.js";
import type { ServerMessage } from "../../market/index.js";

export function describe(message: ServerMessage): string {
  switch (message.type) {
    case "heartbeat":
      return "heartbeat";
    case "data":
      return message.subscription_id;
    case "signal":
      return message.subscription_id;
    case "alert":
      return `${message.severity}: ${message.message}`;
    case "response":
      return message.request_id;
    case "error":
      return message.code;
    case "status":
      return "status";
    default:
      return assertNever(message);
  }
}
