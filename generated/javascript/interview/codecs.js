// Generated from the protocol "interview" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.WebSocketErrorCode>} */
export const webSocketErrorCodeCodec = wire.oneOf(
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

/** @type {wire.Codec<types.AudioFormat>} */
export const audioFormatCodec = wire.text();

/** @type {wire.Codec<types.QuestionId>} */
export const questionIdCodec = wire.alias(wire.uuid());

/** @type {wire.Codec<types.Speech>} */
export const speechCodec = wire.alias(wire.bytes("base64", 0, 2097152));

/** @type {wire.Codec<types.Score>} */
export const scoreCodec = wire.alias(wire.number({ min: 0, max: 1 }));

/** @type {wire.MessageCodec<types.AudioChunkMessage>} */
export const audioChunkMessageCodec = wire.message("audio_chunk", "reject", {
  type: wire.literal("audio_chunk"),
  audio_data: wire.bytes("base64", 0, 1048576),
  chunk_index: wire.int(0, 9007199254740991),
  is_final: wire.bool,
  format: wire.byDefault(audioFormatCodec, "webm"),
  question_id: questionIdCodec,
});

/** @type {wire.Layout} */
export const audioFrameLayout = {
  message: "audio_frame",
  fields: [],
  headerLength: 0,
  payload: {
    name: "audio",
    least: 1,
    most: 1048576,
  },
};

/** @type {wire.MessageCodec<types.TextAnswerMessage>} */
export const textAnswerMessageCodec = wire.message("text_answer", "reject", {
  type: wire.literal("text_answer"),
  question_id: questionIdCodec,
  answer_text: wire.anyText,
});

/** @type {wire.MessageCodec<types.GetNextQuestionMessage>} */
export const getNextQuestionMessageCodec = wire.message(
  "get_next_question",
  "reject",
  {
    type: wire.literal("get_next_question"),
  },
);

/** @type {wire.MessageCodec<types.RequestRetryMessage>} */
export const requestRetryMessageCodec = wire.message(
  "request_retry",
  "reject",
  {
    type: wire.literal("request_retry"),
    code: webSocketErrorCodeCodec,
    question_id: wire.optional(questionIdCodec),
  },
);

/** @type {wire.MessageCodec<types.QuestionMessage>} */
export const questionMessageCodec = wire.message("question", "ignore", {
  type: wire.literal("question"),
  question_id: questionIdCodec,
  text: wire.anyText,
  question_type: wire.anyText,
  difficulty: wire.anyText,
  index: wire.int(0, 9007199254740991),
  total: wire.int(1, 9007199254740991),
  audio_data: speechCodec,
  audio_format: wire.byDefault(audioFormatCodec, "wav"),
});

/** @type {wire.MessageCodec<types.FollowUpQuestionMessage>} */
export const followUpQuestionMessageCodec = wire.message(
  "follow_up_question",
  "ignore",
  {
    type: wire.literal("follow_up_question"),
    question_id: questionIdCodec,
    parent_question_id: questionIdCodec,
    text: wire.anyText,
    generated_reason: wire.anyText,
    order_in_sequence: wire.int(1, 9007199254740991),
    audio_data: speechCodec,
    audio_format: wire.byDefault(audioFormatCodec, "wav"),
  },
);

/** @type {wire.MessageCodec<types.EvaluationMessage>} */
export const evaluationMessageCodec = wire.message("evaluation", "ignore", {
  type: wire.literal("evaluation"),
  answer_id: wire.uuid(),
  score: wire.number({ min: 0, max: 100 }),
  feedback: wire.anyText,
  strengths: wire.list(wire.anyText),
  weaknesses: wire.list(wire.anyText),
  similarity_score: wire.nullable(wire.anyNumber),
  gaps: wire.nullable(wire.map(wire.any)),
  voice_metrics: wire.nullable(wire.map(wire.anyNumber)),
});

/** @type {wire.MessageCodec<types.VoiceMetricsMessage>} */
export const voiceMetricsMessageCodec = wire.message(
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

/** @type {wire.MessageCodec<types.TranscriptionMessage>} */
export const transcriptionMessageCodec = wire.message(
  "transcription",
  "ignore",
  {
    type: wire.literal("transcription"),
    text: wire.anyText,
    is_final: wire.bool,
    confidence: scoreCodec,
  },
);

/** @type {wire.MessageCodec<types.InterviewCompleteMessage>} */
export const interviewCompleteMessageCodec = wire.message(
  "interview_complete",
  "ignore",
  {
    type: wire.literal("interview_complete"),
    interview_id: wire.uuid(),
    overall_score: wire.nullable(wire.number({ min: 0, max: 100 })),
    questions_total: wire.int(0, 9007199254740991),
    questions_answered: wire.int(0, 9007199254740991),
    summary: wire.anyText,
    strengths: wire.list(wire.anyText),
    weaknesses: wire.list(wire.anyText),
  },
);

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message("error", "ignore", {
  type: wire.literal("error"),
  code: webSocketErrorCodeCodec,
  message: wire.anyText,
  recoverable: wire.bool,
  retry_available: wire.bool,
  fallback_option: wire.nullable(wire.anyText),
});

/** @type {wire.Direction} */
export const client = {
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

/** @type {readonly wire.Layout[]} */
export const clientFrames = [audioFrameLayout];

/** @type {wire.Direction} */
export const server = {
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
