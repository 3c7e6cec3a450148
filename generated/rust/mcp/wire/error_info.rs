//! What a protocol says about its errors.

/// What is known about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorInfo {
    /// The text that usually goes with it.
    pub message: Option<&'static str>,
    /// The session can go on.
    pub recoverable: bool,
    /// Whether and when to try again; without it, trying again is useless.
    pub retry: Option<Retry>,
    /// What to do instead.
    pub fallback: Option<&'static str>,
    /// The names of the messages that can provoke it; any message can when there are none.
    pub raised_by: &'static [&'static str],
    /// What becomes of the connection.
    pub connection: ErrorConnection,
}

/// When to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Retry {
    /// After how many milliseconds.
    pub after_milliseconds: Option<u64>,
    /// How many times at most.
    pub limit: Option<u64>,
}

/// What becomes of the connection after an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorConnection {
    /// It stays open.
    Keep,
    /// It is closed, with this code if there is one.
    Close(Option<u16>),
}
