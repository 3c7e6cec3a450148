// Generated from the protocol "tutor" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** What can go wrong. Messages that cannot be read share one code, because the client can do nothing else about any of them. */
export type ErrorCode =
  | "MISSING_FIELDS"
  | "INVALID_SESSION"
  | "SESSION_NOT_FOUND"
  | "TUTOR_FAILED"
  | "CHAT_FAILED"
  | "INTERNAL";

/** Names the session. The server makes it, and clients do not look inside. */
export type SessionId = wire.Brand<string, "SessionId">;

/** Names an answer of the tutor. Its chunks carry the same id. */
export type AnswerId = wire.Brand<string, "AnswerId">;

/** Who said it. */
export type Speaker = "student" | "tutor";

/** Something said earlier in the session. */
export interface Turn {
  speaker: Speaker;
  /** What was said. */
  content: string;
}

/**
 * Says who the student is. It is the first message on every connection. Nothing comes back when the token is good, so the client may go
 * on at once; a bad token earns the close 4401.
 */
export interface Auth {
  type: "auth";
  /** The access token from the sign-in. */
  token: string;
}

/** Begins a session. The student must not have another one on this connection. */
export interface StartSession {
  type: "start_session";
  /** What the student wants to work on. */
  topic: string;
  /** How long the session may last, in seconds. Absent: no limit. */
  time_limit_s?: number;
}

/** The student says something. The tutor answers one thing at a time, in the order in which they came. */
export interface StudentMessage {
  type: "message";
  session_id: SessionId;
  /** What the student wrote. */
  content: string;
}

/** The student is stuck and asks for a hint. The tutor answers as it does a message. */
export interface RequestHint {
  type: "request_hint";
  session_id: SessionId;
}

/** Takes up a session that has not ended, after the connection was lost. */
export interface ResumeSession {
  type: "resume_session";
  session_id: SessionId;
}

/**
 * Ends the session for good. Nothing comes back. An answer that is being written is given up; pieces of it that were on their way may
 * still arrive. Another session can be started on the same connection.
 */
export interface EndSession {
  type: "end_session";
  session_id: SessionId;
}

/**
 * Tells the tutor how much time is left, so that it can pace itself. The clock runs in the client, which sends this about once a minute.
 * Nothing comes back.
 */
export interface TimeUpdate {
  type: "time_update";
  session_id: SessionId;
  /** The time that is left, in seconds. */
  remaining_s: number;
}

/** The time is over. The tutor answers with some last words, and only `end_session` is left to say. */
export interface TimeUp {
  type: "time_up";
  session_id: SessionId;
}

/** The session has begun. It carries the id that all further messages of the session need. */
export interface SessionStarted {
  type: "session_started";
  session_id: SessionId;
  /** When it began, by the server's clock. */
  started_at: wire.DateTime;
}

/** The session goes on where it was. */
export interface SessionResumed {
  type: "session_resumed";
  session_id: SessionId;
  /** What the session is about. */
  topic: string;
  /** What was said so far, oldest first. An answer that was cut off is not in it. */
  history: Turn[];
  /** The time that is left by the last `time_update`, in seconds; null without a limit. */
  remaining_s: number | null;
}

/** A piece of an answer while it is being written. The pieces come in order. */
export interface AssistantChunk {
  type: "assistant_chunk";
  session_id: SessionId;
  answer_id: AnswerId;
  /** The piece. It is appended to those before. */
  text: string;
}

/** The whole answer, which replaces its chunks. It comes also when there were none. */
export interface AssistantMessage {
  type: "assistant_message";
  session_id: SessionId;
  answer_id: AnswerId;
  /** The answer in Markdown. */
  content: string;
}

/** Something went wrong. What becomes of the request and of the connection is told by the code. */
export interface ErrorMessage {
  type: "error";
  /** What went wrong. */
  code: ErrorCode;
  /** What went wrong in words for people. Programs go by the code. */
  message: string;
  /** The session that it concerns. Absent when there is none, or when the request could not be read. */
  session_id?: SessionId;
}

/** What the client sends. */
export type ClientMessage =
  | Auth
  | StartSession
  | StudentMessage
  | RequestHint
  | ResumeSession
  | EndSession
  | TimeUpdate
  | TimeUp;

/** The same by the names of the messages. */
export interface ClientMessages {
  auth: Auth;
  start_session: StartSession;
  message: StudentMessage;
  request_hint: RequestHint;
  resume_session: ResumeSession;
  end_session: EndSession;
  time_update: TimeUpdate;
  time_up: TimeUp;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | SessionStarted
  | SessionResumed
  | AssistantChunk
  | AssistantMessage
  | ErrorMessage;

/** The same by the names of the messages. */
export interface ServerMessages {
  session_started: SessionStarted;
  session_resumed: SessionResumed;
  assistant_chunk: AssistantChunk;
  assistant_message: AssistantMessage;
  error: ErrorMessage;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
