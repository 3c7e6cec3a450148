// A required field that is absent.
import type { SubscribeMessage } from "../../market/index.js";

export const message: SubscribeMessage = { type: "subscribe", channel: "data" }; // expect-error: TS2741
