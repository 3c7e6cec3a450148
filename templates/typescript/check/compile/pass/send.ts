// A message that is checked while it is made and again while it is encoded.
import {
  MessageType,
  encodeClientMessage,
  isRequestId,
  toRequestId,
} from "../../market/index.js";
import type { RequestId, SubscribeMessage } from "../../market/index.js";

export function subscribe(id: string): string {
  const message: SubscribeMessage = {
    type: MessageType.SUBSCRIBE,
    id: toRequestId(id),
    channel: "data",
  };
  return encodeClientMessage(message);
}

export function known(id: unknown): RequestId | undefined {
  return isRequestId(id) ? id : undefined;
}
