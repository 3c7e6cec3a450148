// A message that is used before looking whether there is one.
import { decodeServerMessage } from "../../market/index.js";

export function type(text: string): string {
  return decodeServerMessage(text).message.type; // expect-error: TS2339
}
