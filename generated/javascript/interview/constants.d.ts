// Generated from the protocol "interview" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /**
   * A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
   * answer; before that come at most intermediate results.
   */
  readonly AUDIO_CHUNK: "audio_chunk";
  /** A written answer. */
  readonly TEXT_ANSWER: "text_answer";
  /**
   * Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
   * `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
   */
  readonly GET_NEXT_QUESTION: "get_next_question";
  /**
   * Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
   * still has, or to speak the question again. Nothing need be sent again.
   */
  readonly REQUEST_RETRY: "request_retry";
  /** A question of the interview, written and spoken. */
  readonly QUESTION: "question";
  /** A question that digs deeper after an answer that left a gap. */
  readonly FOLLOW_UP_QUESTION: "follow_up_question";
  /** How good the answer was. What was not measured is null, not absent. */
  readonly EVALUATION: "evaluation";
  /** How the candidate speaks. */
  readonly VOICE_METRICS: "voice_metrics";
  /** What the candidate said, so far or for good. Each one replaces the one before. */
  readonly TRANSCRIPTION: "transcription";
  /** The interview is over. This is the summary. The connection stays open until the client closes it. */
  readonly INTERVIEW_COMPLETE: "interview_complete";
  /**
   * Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
   * the code is the rule.
   */
  readonly ERROR: "error";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/**
 * What can go wrong. Recoverable: the interview can go on. Retry: `request_retry` may help. Fallback `text_mode`: answer in writing, or read the
 * question.
 */
export declare const WS_ERROR_CODES: {
  /** There is no such interview. The connection is closed. */
  readonly INTERVIEW_NOT_FOUND: "INTERVIEW_NOT_FOUND";
  /** The message cannot be said now, or it answers another question than the one asked last. */
  readonly INVALID_STATE: "INVALID_STATE";
  /** The interview is complete. */
  readonly NO_MORE_QUESTIONS: "NO_MORE_QUESTIONS";
  /** The server cannot read this format. The answer can be given again in another one. */
  readonly AUDIO_FORMAT_UNSUPPORTED: "AUDIO_FORMAT_UNSUPPORTED";
  /** There is too little audio to hear anything, or none. The answer can be given again. */
  readonly AUDIO_TOO_SHORT: "AUDIO_TOO_SHORT";
  /** A chunk or the whole answer is too long. The answer can be given again. */
  readonly AUDIO_TOO_LONG: "AUDIO_TOO_LONG";
  /** Speech recognition failed. The server still has the audio. */
  readonly STT_FAILED: "STT_FAILED";
  /** Speech synthesis failed. The question came without audio. */
  readonly TTS_FAILED: "TTS_FAILED";
  /** The voice could not be measured. The answer is evaluated without. */
  readonly VOICE_METRICS_UNAVAILABLE: "VOICE_METRICS_UNAVAILABLE";
  /** The server has a fault, or could not read a message. The connection stays open. */
  readonly INTERNAL_ERROR: "INTERNAL_ERROR";
  /** A step took too long, or the candidate was silent for too long. */
  readonly TIMEOUT: "TIMEOUT";
  /** Too many messages in too short a time. */
  readonly RATE_LIMIT_EXCEEDED: "RATE_LIMIT_EXCEEDED";
};

/** One of the values of `WS_ERROR_CODES`. */
export type ErrorCodes = (typeof WS_ERROR_CODES)[keyof typeof WS_ERROR_CODES];

/** What is known about each error. */
export declare const WS_ERROR_DETAILS: wire.ErrorTable<ErrorCodes>;

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** There is no such interview. The error comes first, then the close. */
  readonly INTERVIEW_NOT_FOUND: 4404;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
