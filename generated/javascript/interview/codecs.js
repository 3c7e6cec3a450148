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

const audioChunkMessageFields = {
  type: wire.literal("audio_chunk"),
  audio_data: wire.bytes("base64", 0, 1048576),
  chunk_index: wire.int(0, 9007199254740991),
};

/** @type {ReadonlySet<string>} */
const audioChunkMessageNames = wire.names(
  "type",
  "audio_data",
  "chunk_index",
  "is_final",
  "format",
  "question_id",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AudioChunkMessage}
 */
function readAudioChunkMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AudioChunkMessage} */
  const result = {
    type: audioChunkMessageFields.type.read(source["type"], at, "type"),
    audio_data: audioChunkMessageFields.audio_data.read(
      source["audio_data"],
      at,
      "audio_data",
    ),
    chunk_index: audioChunkMessageFields.chunk_index.read(
      source["chunk_index"],
      at,
      "chunk_index",
    ),
    is_final: wire.bool.read(source["is_final"], at, "is_final"),
    format: audioFormatCodec.read(
      wire.or(source["format"], "webm"),
      at,
      "format",
    ),
    question_id: questionIdCodec.read(source["question_id"], at, "question_id"),
  };
  wire.refuseUnknown(source, audioChunkMessageNames, at);
  return result;
}

/**
 * @param {types.AudioChunkMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAudioChunkMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    audioChunkMessageFields.type,
    value["type"],
  );
  text += wire.field(
    at,
    "audio_data",
    audioChunkMessageFields.audio_data,
    value["audio_data"],
  );
  text += wire.field(
    at,
    "chunk_index",
    audioChunkMessageFields.chunk_index,
    value["chunk_index"],
  );
  text += wire.field(at, "is_final", wire.bool, value["is_final"]);
  text += wire.defaultField(
    at,
    "format",
    audioFormatCodec,
    value["format"],
    "webm",
  );
  text += wire.field(at, "question_id", questionIdCodec, value["question_id"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.AudioChunkMessage>} */
export const audioChunkMessageCodec = wire.message(
  "audio_chunk",
  wire.codec(readAudioChunkMessage, writeAudioChunkMessage),
);

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

const textAnswerMessageFields = {
  type: wire.literal("text_answer"),
};

/** @type {ReadonlySet<string>} */
const textAnswerMessageNames = wire.names("type", "question_id", "answer_text");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TextAnswerMessage}
 */
function readTextAnswerMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TextAnswerMessage} */
  const result = {
    type: textAnswerMessageFields.type.read(source["type"], at, "type"),
    question_id: questionIdCodec.read(source["question_id"], at, "question_id"),
    answer_text: wire.anyText.read(source["answer_text"], at, "answer_text"),
  };
  wire.refuseUnknown(source, textAnswerMessageNames, at);
  return result;
}

/**
 * @param {types.TextAnswerMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTextAnswerMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    textAnswerMessageFields.type,
    value["type"],
  );
  text += wire.field(at, "question_id", questionIdCodec, value["question_id"]);
  text += wire.field(at, "answer_text", wire.anyText, value["answer_text"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.TextAnswerMessage>} */
export const textAnswerMessageCodec = wire.message(
  "text_answer",
  wire.codec(readTextAnswerMessage, writeTextAnswerMessage),
);

const getNextQuestionMessageFields = {
  type: wire.literal("get_next_question"),
};

/** @type {ReadonlySet<string>} */
const getNextQuestionMessageNames = wire.names("type");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetNextQuestionMessage}
 */
function readGetNextQuestionMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetNextQuestionMessage} */
  const result = {
    type: getNextQuestionMessageFields.type.read(source["type"], at, "type"),
  };
  wire.refuseUnknown(source, getNextQuestionMessageNames, at);
  return result;
}

/**
 * @param {types.GetNextQuestionMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetNextQuestionMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    getNextQuestionMessageFields.type,
    value["type"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.GetNextQuestionMessage>} */
export const getNextQuestionMessageCodec = wire.message(
  "get_next_question",
  wire.codec(readGetNextQuestionMessage, writeGetNextQuestionMessage),
);

const requestRetryMessageFields = {
  type: wire.literal("request_retry"),
};

/** @type {ReadonlySet<string>} */
const requestRetryMessageNames = wire.names("type", "code", "question_id");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RequestRetryMessage}
 */
function readRequestRetryMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RequestRetryMessage} */
  const result = {
    type: requestRetryMessageFields.type.read(source["type"], at, "type"),
    code: webSocketErrorCodeCodec.read(source["code"], at, "code"),
  };
  if (source["question_id"] !== undefined) {
    result["question_id"] = questionIdCodec.read(
      source["question_id"],
      at,
      "question_id",
    );
  }
  wire.refuseUnknown(source, requestRetryMessageNames, at);
  return result;
}

/**
 * @param {types.RequestRetryMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRequestRetryMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    requestRetryMessageFields.type,
    value["type"],
  );
  text += wire.field(at, "code", webSocketErrorCodeCodec, value["code"]);
  text += wire.optionalField(
    at,
    "question_id",
    questionIdCodec,
    value["question_id"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.RequestRetryMessage>} */
export const requestRetryMessageCodec = wire.message(
  "request_retry",
  wire.codec(readRequestRetryMessage, writeRequestRetryMessage),
);

const questionMessageFields = {
  type: wire.literal("question"),
  index: wire.int(0, 9007199254740991),
  total: wire.int(1, 9007199254740991),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.QuestionMessage}
 */
function readQuestionMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.QuestionMessage} */
  const result = {
    type: questionMessageFields.type.read(source["type"], at, "type"),
    question_id: questionIdCodec.read(source["question_id"], at, "question_id"),
    text: wire.anyText.read(source["text"], at, "text"),
    question_type: wire.anyText.read(
      source["question_type"],
      at,
      "question_type",
    ),
    difficulty: wire.anyText.read(source["difficulty"], at, "difficulty"),
    index: questionMessageFields.index.read(source["index"], at, "index"),
    total: questionMessageFields.total.read(source["total"], at, "total"),
    audio_data: speechCodec.read(source["audio_data"], at, "audio_data"),
    audio_format: audioFormatCodec.read(
      wire.or(source["audio_format"], "wav"),
      at,
      "audio_format",
    ),
  };
  return result;
}

/**
 * @param {types.QuestionMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeQuestionMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", questionMessageFields.type, value["type"]);
  text += wire.field(at, "question_id", questionIdCodec, value["question_id"]);
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.field(at, "question_type", wire.anyText, value["question_type"]);
  text += wire.field(at, "difficulty", wire.anyText, value["difficulty"]);
  text += wire.field(at, "index", questionMessageFields.index, value["index"]);
  text += wire.field(at, "total", questionMessageFields.total, value["total"]);
  text += wire.field(at, "audio_data", speechCodec, value["audio_data"]);
  text += wire.defaultField(
    at,
    "audio_format",
    audioFormatCodec,
    value["audio_format"],
    "wav",
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.QuestionMessage>} */
export const questionMessageCodec = wire.message(
  "question",
  wire.codec(readQuestionMessage, writeQuestionMessage),
);

const followUpQuestionMessageFields = {
  type: wire.literal("follow_up_question"),
  order_in_sequence: wire.int(1, 9007199254740991),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.FollowUpQuestionMessage}
 */
function readFollowUpQuestionMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.FollowUpQuestionMessage} */
  const result = {
    type: followUpQuestionMessageFields.type.read(source["type"], at, "type"),
    question_id: questionIdCodec.read(source["question_id"], at, "question_id"),
    parent_question_id: questionIdCodec.read(
      source["parent_question_id"],
      at,
      "parent_question_id",
    ),
    text: wire.anyText.read(source["text"], at, "text"),
    generated_reason: wire.anyText.read(
      source["generated_reason"],
      at,
      "generated_reason",
    ),
    order_in_sequence: followUpQuestionMessageFields.order_in_sequence.read(
      source["order_in_sequence"],
      at,
      "order_in_sequence",
    ),
    audio_data: speechCodec.read(source["audio_data"], at, "audio_data"),
    audio_format: audioFormatCodec.read(
      wire.or(source["audio_format"], "wav"),
      at,
      "audio_format",
    ),
  };
  return result;
}

/**
 * @param {types.FollowUpQuestionMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeFollowUpQuestionMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    followUpQuestionMessageFields.type,
    value["type"],
  );
  text += wire.field(at, "question_id", questionIdCodec, value["question_id"]);
  text += wire.field(
    at,
    "parent_question_id",
    questionIdCodec,
    value["parent_question_id"],
  );
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.field(
    at,
    "generated_reason",
    wire.anyText,
    value["generated_reason"],
  );
  text += wire.field(
    at,
    "order_in_sequence",
    followUpQuestionMessageFields.order_in_sequence,
    value["order_in_sequence"],
  );
  text += wire.field(at, "audio_data", speechCodec, value["audio_data"]);
  text += wire.defaultField(
    at,
    "audio_format",
    audioFormatCodec,
    value["audio_format"],
    "wav",
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.FollowUpQuestionMessage>} */
export const followUpQuestionMessageCodec = wire.message(
  "follow_up_question",
  wire.codec(readFollowUpQuestionMessage, writeFollowUpQuestionMessage),
);

const evaluationMessageFields = {
  type: wire.literal("evaluation"),
  answer_id: wire.uuid(),
  score: wire.number({ min: 0, max: 100 }),
  strengths: wire.list(wire.text()),
  weaknesses: wire.list(wire.text()),
  similarity_score: wire.nullable(wire.number()),
  gaps: wire.nullable(wire.map(wire.any)),
  voice_metrics: wire.nullable(wire.map(wire.number())),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.EvaluationMessage}
 */
function readEvaluationMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.EvaluationMessage} */
  const result = {
    type: evaluationMessageFields.type.read(source["type"], at, "type"),
    answer_id: evaluationMessageFields.answer_id.read(
      source["answer_id"],
      at,
      "answer_id",
    ),
    score: evaluationMessageFields.score.read(source["score"], at, "score"),
    feedback: wire.anyText.read(source["feedback"], at, "feedback"),
    strengths: evaluationMessageFields.strengths.read(
      source["strengths"],
      at,
      "strengths",
    ),
    weaknesses: evaluationMessageFields.weaknesses.read(
      source["weaknesses"],
      at,
      "weaknesses",
    ),
    similarity_score: evaluationMessageFields.similarity_score.read(
      source["similarity_score"],
      at,
      "similarity_score",
    ),
    gaps: evaluationMessageFields.gaps.read(source["gaps"], at, "gaps"),
    voice_metrics: evaluationMessageFields.voice_metrics.read(
      source["voice_metrics"],
      at,
      "voice_metrics",
    ),
  };
  return result;
}

/**
 * @param {types.EvaluationMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeEvaluationMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    evaluationMessageFields.type,
    value["type"],
  );
  text += wire.field(
    at,
    "answer_id",
    evaluationMessageFields.answer_id,
    value["answer_id"],
  );
  text += wire.field(
    at,
    "score",
    evaluationMessageFields.score,
    value["score"],
  );
  text += wire.field(at, "feedback", wire.anyText, value["feedback"]);
  text += wire.field(
    at,
    "strengths",
    evaluationMessageFields.strengths,
    value["strengths"],
  );
  text += wire.field(
    at,
    "weaknesses",
    evaluationMessageFields.weaknesses,
    value["weaknesses"],
  );
  text += wire.field(
    at,
    "similarity_score",
    evaluationMessageFields.similarity_score,
    value["similarity_score"],
  );
  text += wire.field(at, "gaps", evaluationMessageFields.gaps, value["gaps"]);
  text += wire.field(
    at,
    "voice_metrics",
    evaluationMessageFields.voice_metrics,
    value["voice_metrics"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.EvaluationMessage>} */
export const evaluationMessageCodec = wire.message(
  "evaluation",
  wire.codec(readEvaluationMessage, writeEvaluationMessage),
);

const voiceMetricsMessageFields = {
  type: wire.literal("voice_metrics"),
  speaking_rate_wpm: wire.int(0, 9007199254740991),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.VoiceMetricsMessage}
 */
function readVoiceMetricsMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.VoiceMetricsMessage} */
  const result = {
    type: voiceMetricsMessageFields.type.read(source["type"], at, "type"),
    intonation_score: scoreCodec.read(
      source["intonation_score"],
      at,
      "intonation_score",
    ),
    fluency_score: scoreCodec.read(
      source["fluency_score"],
      at,
      "fluency_score",
    ),
    confidence_score: scoreCodec.read(
      source["confidence_score"],
      at,
      "confidence_score",
    ),
    speaking_rate_wpm: voiceMetricsMessageFields.speaking_rate_wpm.read(
      source["speaking_rate_wpm"],
      at,
      "speaking_rate_wpm",
    ),
    real_time: wire.bool.read(
      wire.or(source["real_time"], true),
      at,
      "real_time",
    ),
  };
  return result;
}

/**
 * @param {types.VoiceMetricsMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeVoiceMetricsMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    voiceMetricsMessageFields.type,
    value["type"],
  );
  text += wire.field(
    at,
    "intonation_score",
    scoreCodec,
    value["intonation_score"],
  );
  text += wire.field(at, "fluency_score", scoreCodec, value["fluency_score"]);
  text += wire.field(
    at,
    "confidence_score",
    scoreCodec,
    value["confidence_score"],
  );
  text += wire.field(
    at,
    "speaking_rate_wpm",
    voiceMetricsMessageFields.speaking_rate_wpm,
    value["speaking_rate_wpm"],
  );
  text += wire.defaultField(
    at,
    "real_time",
    wire.bool,
    value["real_time"],
    true,
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.VoiceMetricsMessage>} */
export const voiceMetricsMessageCodec = wire.message(
  "voice_metrics",
  wire.codec(readVoiceMetricsMessage, writeVoiceMetricsMessage),
);

const transcriptionMessageFields = {
  type: wire.literal("transcription"),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TranscriptionMessage}
 */
function readTranscriptionMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TranscriptionMessage} */
  const result = {
    type: transcriptionMessageFields.type.read(source["type"], at, "type"),
    text: wire.anyText.read(source["text"], at, "text"),
    is_final: wire.bool.read(source["is_final"], at, "is_final"),
    confidence: scoreCodec.read(source["confidence"], at, "confidence"),
  };
  return result;
}

/**
 * @param {types.TranscriptionMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTranscriptionMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    transcriptionMessageFields.type,
    value["type"],
  );
  text += wire.field(at, "text", wire.anyText, value["text"]);
  text += wire.field(at, "is_final", wire.bool, value["is_final"]);
  text += wire.field(at, "confidence", scoreCodec, value["confidence"]);
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.TranscriptionMessage>} */
export const transcriptionMessageCodec = wire.message(
  "transcription",
  wire.codec(readTranscriptionMessage, writeTranscriptionMessage),
);

const interviewCompleteMessageFields = {
  type: wire.literal("interview_complete"),
  interview_id: wire.uuid(),
  overall_score: wire.nullable(wire.number({ min: 0, max: 100 })),
  questions_total: wire.int(0, 9007199254740991),
  questions_answered: wire.int(0, 9007199254740991),
  strengths: wire.list(wire.text()),
  weaknesses: wire.list(wire.text()),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.InterviewCompleteMessage}
 */
function readInterviewCompleteMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.InterviewCompleteMessage} */
  const result = {
    type: interviewCompleteMessageFields.type.read(source["type"], at, "type"),
    interview_id: interviewCompleteMessageFields.interview_id.read(
      source["interview_id"],
      at,
      "interview_id",
    ),
    overall_score: interviewCompleteMessageFields.overall_score.read(
      source["overall_score"],
      at,
      "overall_score",
    ),
    questions_total: interviewCompleteMessageFields.questions_total.read(
      source["questions_total"],
      at,
      "questions_total",
    ),
    questions_answered: interviewCompleteMessageFields.questions_answered.read(
      source["questions_answered"],
      at,
      "questions_answered",
    ),
    summary: wire.anyText.read(source["summary"], at, "summary"),
    strengths: interviewCompleteMessageFields.strengths.read(
      source["strengths"],
      at,
      "strengths",
    ),
    weaknesses: interviewCompleteMessageFields.weaknesses.read(
      source["weaknesses"],
      at,
      "weaknesses",
    ),
  };
  return result;
}

/**
 * @param {types.InterviewCompleteMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeInterviewCompleteMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "type",
    interviewCompleteMessageFields.type,
    value["type"],
  );
  text += wire.field(
    at,
    "interview_id",
    interviewCompleteMessageFields.interview_id,
    value["interview_id"],
  );
  text += wire.field(
    at,
    "overall_score",
    interviewCompleteMessageFields.overall_score,
    value["overall_score"],
  );
  text += wire.field(
    at,
    "questions_total",
    interviewCompleteMessageFields.questions_total,
    value["questions_total"],
  );
  text += wire.field(
    at,
    "questions_answered",
    interviewCompleteMessageFields.questions_answered,
    value["questions_answered"],
  );
  text += wire.field(at, "summary", wire.anyText, value["summary"]);
  text += wire.field(
    at,
    "strengths",
    interviewCompleteMessageFields.strengths,
    value["strengths"],
  );
  text += wire.field(
    at,
    "weaknesses",
    interviewCompleteMessageFields.weaknesses,
    value["weaknesses"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.InterviewCompleteMessage>} */
export const interviewCompleteMessageCodec = wire.message(
  "interview_complete",
  wire.codec(readInterviewCompleteMessage, writeInterviewCompleteMessage),
);

const errorMessageFields = {
  type: wire.literal("error"),
  fallback_option: wire.nullable(wire.text()),
};

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ErrorMessage}
 */
function readErrorMessage(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ErrorMessage} */
  const result = {
    type: errorMessageFields.type.read(source["type"], at, "type"),
    code: webSocketErrorCodeCodec.read(source["code"], at, "code"),
    message: wire.anyText.read(source["message"], at, "message"),
    recoverable: wire.bool.read(source["recoverable"], at, "recoverable"),
    retry_available: wire.bool.read(
      source["retry_available"],
      at,
      "retry_available",
    ),
    fallback_option: errorMessageFields.fallback_option.read(
      source["fallback_option"],
      at,
      "fallback_option",
    ),
  };
  return result;
}

/**
 * @param {types.ErrorMessage} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeErrorMessage(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", errorMessageFields.type, value["type"]);
  text += wire.field(at, "code", webSocketErrorCodeCodec, value["code"]);
  text += wire.field(at, "message", wire.anyText, value["message"]);
  text += wire.field(at, "recoverable", wire.bool, value["recoverable"]);
  text += wire.field(
    at,
    "retry_available",
    wire.bool,
    value["retry_available"],
  );
  text += wire.field(
    at,
    "fallback_option",
    errorMessageFields.fallback_option,
    value["fallback_option"],
  );
  return wire.braces(text);
}

/** @type {wire.MessageCodec<types.ErrorMessage>} */
export const errorMessageCodec = wire.message(
  "error",
  wire.codec(readErrorMessage, writeErrorMessage),
);

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "audio_chunk":
        return audioChunkMessageCodec;
      case "text_answer":
        return textAnswerMessageCodec;
      case "get_next_question":
        return getNextQuestionMessageCodec;
      case "request_retry":
        return requestRetryMessageCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}

/**
 * @param {unknown} value
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectServerMessage(value) {
  if (wire.isObject(value)) {
    const tag = wire.lookup(value, ["type"]);
    switch (tag) {
      case "question":
        return questionMessageCodec;
      case "follow_up_question":
        return followUpQuestionMessageCodec;
      case "evaluation":
        return evaluationMessageCodec;
      case "voice_metrics":
        return voiceMetricsMessageCodec;
      case "transcription":
        return transcriptionMessageCodec;
      case "interview_complete":
        return interviewCompleteMessageCodec;
      case "error":
        return errorMessageCodec;
    }
    wire.checkTag(tag, "string", null, "", "/type");
    throw wire.refusal("unknown_type", null, "", "/type");
  }
  throw wire.mismatch(value, null, "");
}
