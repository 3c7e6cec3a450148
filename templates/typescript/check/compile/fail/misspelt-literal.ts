// A message whose type is misspelt.
import { toRequestId } from "../../market/index.js";
import type { SubscribeMessage } from "../../market/index.js";

export const message: SubscribeMessage = {
  type: "subscibe", // expect-error: TS2322
  id: toRequestId("1"),
  channel: "data",
};
