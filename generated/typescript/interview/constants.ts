// Generated from the protocol "interview" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /**
   * A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
   * answer; before that come at most intermediate results.
   */
  AUDIO_CHUNK: "audio_chunk",
  /** A written answer. */
  TEXT_ANSWER: "text_answer",
  /**
   * Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
   * `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
   */
  GET_NEXT_QUESTION: "get_next_question",
  /**
   * Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
   * still has, or to speak the question again. Nothing need be sent again.
   */
  REQUEST_RETRY: "request_retry",
  /** A question of the interview, written and spoken. */
  QUESTION: "question",
  /** A question that digs deeper after an answer that left a gap. */
  FOLLOW_UP_QUESTION: "follow_up_question",
  /** How good the answer was. What was not measured is null, not absent. */
  EVALUATION: "evaluation",
  /** How the candidate speaks. */
  VOICE_METRICS: "voice_metrics",
  /** What the candidate said, so far or for good. Each one replaces the one before. */
  TRANSCRIPTION: "transcription",
  /** The interview is over. This is the summary. The connection stays open until the client closes it. */
  INTERVIEW_COMPLETE: "interview_complete",
  /**
   * Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
   * the code is the rule.
   */
  ERROR: "error",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/**
 * What can go wrong. Recoverable: the interview can go on. Retry: `request_retry` may help. Fallback `text_mode`: answer in writing, or read the
 * question.
 */
export const ErrorCodes = {
  /** There is no such interview. The connection is closed. */
  INTERVIEW_NOT_FOUND: "INTERVIEW_NOT_FOUND",
  /** The message cannot be said now, or it answers another question than the one asked last. */
  INVALID_STATE: "INVALID_STATE",
  /** The interview is complete. */
  NO_MORE_QUESTIONS: "NO_MORE_QUESTIONS",
  /** The server cannot read this format. The answer can be given again in another one. */
  AUDIO_FORMAT_UNSUPPORTED: "AUDIO_FORMAT_UNSUPPORTED",
  /** There is too little audio to hear anything, or none. The answer can be given again. */
  AUDIO_TOO_SHORT: "AUDIO_TOO_SHORT",
  /** A chunk or the whole answer is too long. The answer can be given again. */
  AUDIO_TOO_LONG: "AUDIO_TOO_LONG",
  /** Speech recognition failed. The server still has the audio. */
  STT_FAILED: "STT_FAILED",
  /** Speech synthesis failed. The question came without audio. */
  TTS_FAILED: "TTS_FAILED",
  /** The voice could not be measured. The answer is evaluated without. */
  VOICE_METRICS_UNAVAILABLE: "VOICE_METRICS_UNAVAILABLE",
  /** The server has a fault, or could not read a message. The connection stays open. */
  INTERNAL_ERROR: "INTERNAL_ERROR",
  /** A step took too long, or the candidate was silent for too long. */
  TIMEOUT: "TIMEOUT",
  /** Too many messages in too short a time. */
  RATE_LIMIT_EXCEEDED: "RATE_LIMIT_EXCEEDED",
} as const;

/** One of the values of `ErrorCodes`. */
export type ErrorCodes = (typeof ErrorCodes)[keyof typeof ErrorCodes];

/** What is known about each error. */
export const errorDetails: wire.ErrorTable<ErrorCodes> = {
  INTERVIEW_NOT_FOUND: {
    message: null,
    recoverable: false,
    retry: null,
    fallback: null,
    connection: "close",
    closeCode: 4404,
  },
  INVALID_STATE: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  NO_MORE_QUESTIONS: {
    message: null,
    recoverable: false,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  AUDIO_FORMAT_UNSUPPORTED: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  AUDIO_TOO_SHORT: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  AUDIO_TOO_LONG: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  STT_FAILED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 1000,
      limit: 3,
    },
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  TTS_FAILED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 1000,
      limit: 3,
    },
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  VOICE_METRICS_UNAVAILABLE: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: "continue_without_metrics",
    connection: "keep",
    closeCode: null,
  },
  INTERNAL_ERROR: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 2000,
      limit: 1,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  TIMEOUT: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 1000,
      limit: 3,
    },
    fallback: "text_mode",
    connection: "keep",
    closeCode: null,
  },
  RATE_LIMIT_EXCEEDED: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: 5000,
      limit: null,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
};

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** There is no such interview. The error comes first, then the close. */
  INTERVIEW_NOT_FOUND: 4404,
} as const;

/** One of the values of `CloseCode`. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** What is known about each code, in the order of the protocol. */
export const closeDetails: readonly wire.CloseDetails[] = [
  {
    first: 4404,
    last: 4404,
    by: "server",
    reason: null,
    reconnect: "never",
  },
];
