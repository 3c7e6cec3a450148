/// Where a message goes.
pub struct Failure {
    pub r#type: String,
    pub code: &'static str,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ServerMessage { // finds: definition-mismatch lacks the message type `interview_complete`
    Question,
    FollowUpQuestion,
    Evaluation,
    VoiceMetrics,
    #[serde(rename = "transcript")] // finds: definition-mismatch has `transcript`, where the message type of `interview` is `transcription`
    Transcription,
    Error,
}

pub fn route(kind: &str) -> &'static str {
    if kind == "get_next_question" { // finds: inline-literal use `MSG_GET_NEXT_QUESTION`, with `use crate::protocol::constants::MSG_GET_NEXT_QUESTION;`
        return "questions";
    }
    match kind {
        "text_answer" => "text", // finds: inline-literal use `MSG_TEXT_ANSWER`
        "audio_chunk" | "request_retry" => "audio", // finds: inline-literal use `MSG_AUDIO_CHUNK` | inline-literal use `MSG_REQUEST_RETRY`
        _ if matches!(kind, "error" | "evaluation") => "back", // finds: inline-literal use `MSG_ERROR` | inline-literal use `MSG_EVALUATION`
        _ => "nowhere",
    }
}

mod inner {
    pub fn is_question(kind: &str) -> bool {
        kind == "question" // finds: inline-literal use `crate::protocol::constants::MSG_QUESTION`
    }
}

pub fn asks(kind: &str) -> bool {
    inner::is_question(kind)
}

#[cfg(test)]
mod tests {
    #[test]
    fn answers_are_text() {
        assert_eq!(super::route("text_answer"), "text");
    }
}
