// Generated from the protocol "interview" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/**
 * What can go wrong. Recoverable: the interview can go on. Retry: `request_retry` may help. Fallback `text_mode`: answer in writing, or read the
 * question.
 */
export type WebSocketErrorCode =
  | "INTERVIEW_NOT_FOUND"
  | "INVALID_STATE"
  | "NO_MORE_QUESTIONS"
  | "AUDIO_FORMAT_UNSUPPORTED"
  | "AUDIO_TOO_SHORT"
  | "AUDIO_TOO_LONG"
  | "STT_FAILED"
  | "TTS_FAILED"
  | "VOICE_METRICS_UNAVAILABLE"
  | "INTERNAL_ERROR"
  | "TIMEOUT"
  | "RATE_LIMIT_EXCEEDED";

/**
 * How audio is encoded. The list is open: another format is a well-formed message, which the server answers with
 * `AUDIO_FORMAT_UNSUPPORTED`.
 */
export type AudioFormat = "webm" | "wav" | "mp3" | (string & {});

/** Names a question, first or follow-up. */
export type QuestionId = wire.Brand<wire.Uuid, "QuestionId">;

/** Encoded audio, at most 2 MiB, in base64. */
export type Speech = Uint8Array;

/** A score from 0, the worst, to 1, the best. */
export type Score = number;

/**
 * A piece of a spoken answer. The chunks of an answer are one stream of bytes, cut anywhere. The final one makes the server evaluate the
 * answer; before that come at most intermediate results.
 */
export interface AudioChunkMessage {
  type: "audio_chunk";
  /** The bytes, at most 1 MiB, in base64. A final chunk may be empty. */
  audio_data: Uint8Array;
  /** Counts the chunks of the answer from 0, binary frames included. */
  chunk_index: number;
  /** The answer ends with this chunk. */
  is_final: boolean;
  /** The format of the whole answer, binary frames included. */
  format: AudioFormat;
  /** The question that it answers. */
  question_id: QuestionId;
}

/**
 * The same as an `audio_chunk` that is not final, without the base64: a binary frame that holds audio and nothing else. It belongs to the
 * question asked last. Frames count as chunks in the order in which they come. They say nothing about the end or the format; the final
 * `audio_chunk` does, which may be empty.
 */
export interface AudioFrame {
  /** The bytes, at most 1 MiB. */
  audio: Uint8Array;
}

/** A written answer. */
export interface TextAnswerMessage {
  type: "text_answer";
  /** The question that it answers. */
  question_id: QuestionId;
  /** The answer. It may be empty, for no answer. */
  answer_text: string;
}

/**
 * Asks for the next question. The server sends none unasked. A question may be skipped by asking for the next one. After the last comes
 * `interview_complete`, and after that the error `NO_MORE_QUESTIONS`.
 */
export interface GetNextQuestionMessage {
  type: "get_next_question";
}

/**
 * Asks the server to do again what failed last, after an error with `retry_available`: to transcribe, measure or evaluate the audio that it
 * still has, or to speak the question again. Nothing need be sent again.
 */
export interface RequestRetryMessage {
  type: "request_retry";
  /** The code of the error. */
  code: WebSocketErrorCode;
  /** The question that was being asked or answered. Absent when there was none. */
  question_id?: QuestionId;
}

/** A question of the interview, written and spoken. */
export interface QuestionMessage {
  type: "question";
  /** The question. */
  question_id: QuestionId;
  /** The question in words. */
  text: string;
  /** What kind it is, such as `technical`. The list is the question bank's. */
  question_type: string;
  /** How hard it is, such as `medium`. The list is the question bank's. */
  difficulty: string;
  /** Which one it is, from 0. Follow-up questions do not count. */
  index: number;
  /** How many there are, without follow-up questions. */
  total: number;
  /** The question spoken, in base64. Empty when speech synthesis failed; the error `TTS_FAILED` follows. */
  audio_data: Speech;
  /** The format of `audio_data`. */
  audio_format: AudioFormat;
}

/** A question that digs deeper after an answer that left a gap. */
export interface FollowUpQuestionMessage {
  type: "follow_up_question";
  /** The follow-up question. */
  question_id: QuestionId;
  /** The question of the interview that it follows. */
  parent_question_id: QuestionId;
  /** The question in words. */
  text: string;
  /** Why it is asked, in words. */
  generated_reason: string;
  /** Which follow-up it is, from 1 for each parent. */
  order_in_sequence: number;
  /** The question spoken, in base64. Empty when speech synthesis failed; the error `TTS_FAILED` follows. */
  audio_data: Speech;
  /** The format of `audio_data`. */
  audio_format: AudioFormat;
}

/** How good the answer was. What was not measured is null, not absent. */
export interface EvaluationMessage {
  type: "evaluation";
  /** Names the answer. */
  answer_id: wire.Uuid;
  /** The score from 0 to 100. */
  score: number;
  /** The evaluation in words for the candidate. */
  feedback: string;
  /** What was good. */
  strengths: string[];
  /** What was not. */
  weaknesses: string[];
  /** How near the answer is to the ideal one by cosine similarity; null when there is no ideal one. */
  similarity_score: number | null;
  /** What the answer left out, by concept; null when it was not looked for. */
  gaps: { [key: string]: wire.JsonValue } | null;
  /** How the answer was spoken, by the name of the measure; null for a written answer. */
  voice_metrics: { [key: string]: number } | null;
}

/** How the candidate speaks. */
export interface VoiceMetricsMessage {
  type: "voice_metrics";
  /** How lively the voice is. */
  intonation_score: Score;
  /** How fluent it is. */
  fluency_score: Score;
  /** How sure it sounds. */
  confidence_score: Score;
  /** How fast, in words per minute. */
  speaking_rate_wpm: number;
  /** Measured while the candidate speaks; false for the whole answer. */
  real_time: boolean;
}

/** What the candidate said, so far or for good. Each one replaces the one before. */
export interface TranscriptionMessage {
  type: "transcription";
  /** The answer up to now. */
  text: string;
  /** The text will not change any more. */
  is_final: boolean;
  /** How sure the recogniser is, from 0 to 1. */
  confidence: Score;
}

/** The interview is over. This is the summary. The connection stays open until the client closes it. */
export interface InterviewCompleteMessage {
  type: "interview_complete";
  /** The interview, as in the path. */
  interview_id: wire.Uuid;
  /** The mean score from 0 to 100; null when nothing was answered. */
  overall_score: number | null;
  /** How many questions there were, follow-up questions included. */
  questions_total: number;
  /** How many of them were answered. */
  questions_answered: number;
  /** The interview in words for the candidate. */
  summary: string;
  /** What was good. */
  strengths: string[];
  /** What was not. */
  weaknesses: string[];
}

/**
 * Something went wrong, and what can be done about it. The three members about recovery tell of this very case; what the catalogue says of
 * the code is the rule.
 */
export interface ErrorMessage {
  type: "error";
  /** What went wrong. */
  code: WebSocketErrorCode;
  /** What went wrong in words for the candidate. */
  message: string;
  /** The interview can go on. */
  recoverable: boolean;
  /** `request_retry` may help. */
  retry_available: boolean;
  /** What to do instead, such as `text_mode`: to answer in writing. Null when there is nothing. */
  fallback_option: string | null;
}

/** What the client sends. */
export type ClientMessage =
  | AudioChunkMessage
  | TextAnswerMessage
  | GetNextQuestionMessage
  | RequestRetryMessage;

/** The same by the names of the messages. */
export interface ClientMessages {
  audio_chunk: AudioChunkMessage;
  text_answer: TextAnswerMessage;
  get_next_question: GetNextQuestionMessage;
  request_retry: RequestRetryMessage;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the client sends in binary frames. */
export type ClientFrame = AudioFrame;

/** The same by the names of the messages. */
export interface ClientFrames {
  audio_frame: AudioFrame;
}

/** What `decodeClientFrame` returns. */
export type DecodedClientFrame = wire.Decoded<ClientFrames>;

/** What the server sends. */
export type ServerMessage =
  | QuestionMessage
  | FollowUpQuestionMessage
  | EvaluationMessage
  | VoiceMetricsMessage
  | TranscriptionMessage
  | InterviewCompleteMessage
  | ErrorMessage;

/** The same by the names of the messages. */
export interface ServerMessages {
  question: QuestionMessage;
  follow_up_question: FollowUpQuestionMessage;
  evaluation: EvaluationMessage;
  voice_metrics: VoiceMetricsMessage;
  transcription: TranscriptionMessage;
  interview_complete: InterviewCompleteMessage;
  error: ErrorMessage;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
