// Generated from the protocol "interview" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const webSocketErrorCodeCodec = wire.oneOf<types.WebSocketErrorCode>(
  "INTERVIEW_NOT_FOUND",
  "INVALID_STATE",
  "NO_MORE_QUESTIONS",
  "AUDIO_FORMAT_UNSUPPORTED",
  "AUDIO_TOO_SHORT",
  "AUDIO_TOO_LONG",
  "STT_FAILED",
  "TTS_FAILED",
  "VOICE_METRICS_UNAVAILABLE",
  "INTERNAL_ERROR",
  "TIMEOUT",
  "RATE_LIMIT_EXCEEDED",
);

export const audioFormatCodec = wire.text<types.AudioFormat>();

export const questionIdCodec = wire.alias<types.QuestionId>(wire.uuid());

export const speechCodec = wire.alias<types.Speech>(
  wire.bytes("base64", 0, 2097152),
);

export const scoreCodec = wire.alias<types.Score>(
  wire.number({ min: 0, max: 1 }),
);

export const audioChunkMessageCodec = wire.message<types.AudioChunkMessage>(
  "audio_chunk",
  "reject",
  {
    type: wire.literal("audio_chunk"),
    audio_data: wire.bytes("base64", 0, 1048576),
    chunk_index: wire.int(0, 9007199254740991),
    is_final: wire.bool,
    format: wire.byDefault(audioFormatCodec, "webm"),
    question_id: questionIdCodec,
  },
);

export const audioFrameLayout: wire.Layout = {
  message: "audio_frame",
  fields: [],
  headerLength: 0,
  payload: {
    name: "audio",
    least: 1,
    most: 1048576,
  },
};

export const textAnswerMessageCodec = wire.message<types.TextAnswerMessage>(
  "text_answer",
  "reject",
  {
    type: wire.literal("text_answer"),
    question_id: questionIdCodec,
    answer_text: wire.anyText,
  },
);

export const getNextQuestionMessageCodec =
  wire.message<types.GetNextQuestionMessage>("get_next_question", "reject", {
    type: wire.literal("get_next_question"),
  });

export const requestRetryMessageCodec = wire.message<types.RequestRetryMessage>(
  "request_retry",
  "reject",
  {
    type: wire.literal("request_retry"),
    code: webSocketErrorCodeCodec,
    question_id: wire.optional(questionIdCodec),
  },
);

export const questionMessageCodec = wire.message<types.QuestionMessage>(
  "question",
  "ignore",
  {
    type: wire.literal("question"),
    question_id: questionIdCodec,
    text: wire.anyText,
    question_type: wire.anyText,
    difficulty: wire.anyText,
    index: wire.int(0, 9007199254740991),
    total: wire.int(1, 9007199254740991),
    audio_data: speechCodec,
    audio_format: wire.byDefault(audioFormatCodec, "wav"),
  },
);

export const followUpQuestionMessageCodec =
  wire.message<types.FollowUpQuestionMessage>("follow_up_question", "ignore", {
    type: wire.literal("follow_up_question"),
    question_id: questionIdCodec,
    parent_question_id: questionIdCodec,
    text: wire.anyText,
    generated_reason: wire.anyText,
    order_in_sequence: wire.int(1, 9007199254740991),
    audio_data: speechCodec,
    audio_format: wire.byDefault(audioFormatCodec, "wav"),
  });

export const evaluationMessageCodec = wire.message<types.EvaluationMessage>(
  "evaluation",
  "ignore",
  {
    type: wire.literal("evaluation"),
    answer_id: wire.uuid(),
    score: wire.number({ min: 0, max: 100 }),
    feedback: wire.anyText,
    strengths: wire.list(wire.anyText),
    weaknesses: wire.list(wire.anyText),
    similarity_score: wire.nullable(wire.anyNumber),
    gaps: wire.nullable(wire.map(wire.any)),
    voice_metrics: wire.nullable(wire.map(wire.anyNumber)),
  },
);

export const voiceMetricsMessageCodec = wire.message<types.VoiceMetricsMessage>(
  "voice_metrics",
  "ignore",
  {
    type: wire.literal("voice_metrics"),
    intonation_score: scoreCodec,
    fluency_score: scoreCodec,
    confidence_score: scoreCodec,
    speaking_rate_wpm: wire.int(0, 9007199254740991),
    real_time: wire.byDefault(wire.bool, true),
  },
);

export const transcriptionMessageCodec =
  wire.message<types.TranscriptionMessage>("transcription", "ignore", {
    type: wire.literal("transcription"),
    text: wire.anyText,
    is_final: wire.bool,
    confidence: scoreCodec,
  });

export const interviewCompleteMessageCodec =
  wire.message<types.InterviewCompleteMessage>("interview_complete", "ignore", {
    type: wire.literal("interview_complete"),
    interview_id: wire.uuid(),
    overall_score: wire.nullable(wire.number({ min: 0, max: 100 })),
    questions_total: wire.int(0, 9007199254740991),
    questions_answered: wire.int(0, 9007199254740991),
    summary: wire.anyText,
    strengths: wire.list(wire.anyText),
    weaknesses: wire.list(wire.anyText),
  });

export const errorMessageCodec = wire.message<types.ErrorMessage>(
  "error",
  "ignore",
  {
    type: wire.literal("error"),
    code: webSocketErrorCodeCodec,
    message: wire.anyText,
    recoverable: wire.bool,
    retry_available: wire.bool,
    fallback_option: wire.nullable(wire.anyText),
  },
);

export const client: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["audio_chunk", audioChunkMessageCodec],
        ["text_answer", textAnswerMessageCodec],
        ["get_next_question", getNextQuestionMessageCodec],
        ["request_retry", requestRetryMessageCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};

export const clientFrames: readonly wire.Layout[] = [audioFrameLayout];

export const server: wire.Direction = {
  select: wire.byKind({
    object: wire.byTag({
      path: ["type"],
      cases: [
        ["question", questionMessageCodec],
        ["follow_up_question", followUpQuestionMessageCodec],
        ["evaluation", evaluationMessageCodec],
        ["voice_metrics", voiceMetricsMessageCodec],
        ["transcription", transcriptionMessageCodec],
        ["interview_complete", interviewCompleteMessageCodec],
        ["error", errorMessageCodec],
      ],
    }),
  }),
  open: false,
  numbers: "portable",
};
