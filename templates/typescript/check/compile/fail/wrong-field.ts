// A field that the message does not have.
import { toRequestId } from "../../market/index.js";
import type { SubscribeMessage } from "../../market/index.js";

export const message: SubscribeMessage = {
  type: "subscribe",
  id: toRequestId("1"),
  channel: "data",
  symbol: ["ACME"], // expect-error: TS2561
};
