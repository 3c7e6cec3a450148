/** What the compiler must say of the generated types. Nothing here runs; a line whose mistake compiles is an error. */

import { decodeServerMessage, encodeClientMessage, MessageType } from "../../../generated/typescript/chat/index.js";
import type { ServerMessage, SessionId } from "../../../generated/typescript/chat/index.js";

export function narrows(message: ServerMessage, text: string, session: SessionId): string {
  if (message.type === MessageType.TOOL_RESULT) {
    const duration: number = message.duration_ms;
    // @ts-expect-error a result has no arguments
    void message.arguments;
    return `${message.result} ${duration}`;
  }
  // @ts-expect-error only results, calls and events have a duration
  void message.duration_ms;

  const decoded = decodeServerMessage(text);
  // @ts-expect-error whether it could be decoded must be asked first
  void decoded.message;
  if (!decoded.ok) {
    return decoded.error.code;
  }
  if (decoded.name === "assistant") {
    const streaming: boolean = decoded.message.streaming;
    return String(streaming);
  }

  // @ts-expect-error there is no such message type
  if (message.type === "asistant") {
    return "";
  }
  // @ts-expect-error a session id is not any text
  const other: SessionId = text;
  // @ts-expect-error the client does not send what the server sends
  encodeClientMessage({ type: MessageType.ASSISTANT, session_id: session, content: "", streaming: false });
  // @ts-expect-error the content is missing
  encodeClientMessage({ type: MessageType.MESSAGE, session_id: session });
  return other;
}
