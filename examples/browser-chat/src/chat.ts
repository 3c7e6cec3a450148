/**
 * A chat session over a WebSocket. It knows the protocol and no page: what comes is decoded by the generated code, and
 * what cannot be decoded is told and left at that, so that a newer server does not break an older page.
 */

import {
  assertNever,
  CloseCode,
  decodeServerMessage,
  encodeClientMessage,
  MessageType,
  toSessionId,
} from "../../../generated/typescript/chat/index.js";
import type {
  ConnectionState,
  OpenAIEvent,
  ServerMessage,
  SessionId,
  ToolCallEvent,
  ToolResultEvent,
} from "../../../generated/typescript/chat/index.js";

/** What happens in a chat. */
export interface Listener {
  /** The connection was opened, is being repaired, or is gone. */
  status(state: ConnectionState): void;
  /** A piece of an answer; `last` when it is complete. */
  answer(piece: string, last: boolean): void;
  toolCalled(call: ToolCallEvent): void;
  toolReturned(result: ToolResultEvent): void;
  modelUsed(event: OpenAIEvent): void;
  /** The server could not do what was asked; the text is for people. */
  failed(error: string): void;
  /** The server sent something that this page does not know. */
  notUnderstood(why: string): void;
  /** The connection is closed; whether the session went on elsewhere. */
  closed(replaced: boolean): void;
}

/** One session. */
export class Chat {
  readonly #socket: WebSocket;
  readonly #session: SessionId;

  constructor(server: string, session: string, listener: Listener) {
    this.#session = toSessionId(session);
    this.#socket = new WebSocket(`${server}/ws?session_id=${encodeURIComponent(session)}`);
    this.#socket.onmessage = ({ data }: MessageEvent<string>) => hear(data, listener);
    this.#socket.onclose = ({ code }) => listener.closed(code === CloseCode.SESSION_REPLACED);
  }

  /** Says something to the assistant. */
  say(content: string): void {
    this.#socket.send(encodeClientMessage({ type: MessageType.MESSAGE, session_id: this.#session, content }));
  }

  close(): void {
    this.#socket.close();
  }
}

/** Decodes what came, and tells the listener. */
export function hear(data: string, listener: Listener): void {
  const decoded = decodeServerMessage(data);
  if (decoded.ok) {
    tell(decoded.message, listener);
  } else {
    listener.notUnderstood(decoded.error.message);
  }
}

/** Each case has the type of its message; when the protocol gets another one, this does not compile until it is handled. */
function tell(message: ServerMessage, listener: Listener): void {
  switch (message.type) {
    case MessageType.CONNECTION:
      return listener.status(message.status);
    case MessageType.ASSISTANT:
      return listener.answer(message.content, !message.streaming);
    case MessageType.TOOL_CALL:
      return listener.toolCalled(message);
    case MessageType.TOOL_RESULT:
      return listener.toolReturned(message);
    case MessageType.OPENAI_CALL:
    case MessageType.OPENAI_RESPONSE:
      return listener.modelUsed(message);
    case MessageType.ERROR:
      return listener.failed(message.error);
    default:
      return assertNever(message);
  }
}
