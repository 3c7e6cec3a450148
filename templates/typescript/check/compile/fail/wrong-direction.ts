// A message of the server that a client would send.
import { encodeClientMessage } from "../../market/index.js";
import type { AlertMessage } from "../../market/index.js";

export function send(message: AlertMessage): string {
  return encodeClientMessage(message); // expect-error: TS2345
}
