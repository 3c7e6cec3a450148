//! What the server is told on its command line, and the limits it keeps.

use std::time::Duration;

/// The limits and deadlines; by default those of the protocol.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The longest message, in bytes.
    pub max_message_size: usize,
    /// The most connections at once.
    pub connections: usize,
    /// The most subscriptions of a connection.
    pub subscriptions: usize,
    /// The most requests of a connection in one second.
    pub requests: usize,
    /// How long a client may take to authenticate.
    pub auth: Duration,
    /// How often the server sends a heartbeat.
    pub heartbeat: Duration,
    /// How long a client may take to answer one.
    pub heartbeat_answer: Duration,
    /// How long a command or query may take.
    pub answer: Duration,
    /// How often a subscription has something new.
    pub feed: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            max_message_size: 256 * 1024,
            connections: 256,
            subscriptions: 32,
            requests: 200,
            auth: Duration::from_secs(10),
            heartbeat: Duration::from_secs(30),
            heartbeat_answer: Duration::from_secs(10),
            answer: Duration::from_secs(10),
            feed: Duration::from_millis(50),
        }
    }
}

/// The command line.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    /// The port; 0 is any.
    pub port: u16,
    /// The fault to have.
    pub fault: Option<String>,
    /// Whether to print the faults and nothing else.
    pub list_faults: bool,
    /// The limits and deadlines.
    pub settings: Settings,
}

impl Arguments {
    /// Reads the words after the program's name.
    pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            if word == "--list-faults" {
                arguments.list_faults = true;
                continue;
            }
            let value = words.next().ok_or(format!("`{word}` needs a value"))?;
            let settings = &mut arguments.settings;
            match word.as_str() {
                "--port" => arguments.port = value.parse().map_err(|_| format!("`{value}` is no port"))?,
                "--fault" => arguments.fault = Some(value),
                "--connections" => settings.connections = value.parse().map_err(|_| format!("`{value}` is no number of connections"))?,
                "--auth-ms" => settings.auth = milliseconds(&value)?,
                "--heartbeat-ms" => settings.heartbeat = milliseconds(&value)?,
                "--heartbeat-answer-ms" => settings.heartbeat_answer = milliseconds(&value)?,
                "--answer-ms" => settings.answer = milliseconds(&value)?,
                _ => return Err(format!("unknown argument `{word}`")),
            }
        }
        Ok(arguments)
    }
}

fn milliseconds(value: &str) -> Result<Duration, String> {
    match value.parse() {
        Ok(number @ 1..=86_400_000) => Ok(Duration::from_millis(number)),
        _ => Err(format!("`{value}` is no number of milliseconds from 1 to 86400000")),
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use std::time::Duration;

    fn parse(words: &str) -> Result<Arguments, String> {
        Arguments::parse(words.split_whitespace().map(String::from))
    }

    #[test]
    fn the_command_line_sets_what_it_names() {
        let arguments = parse("--port 80 --fault x --auth-ms 20 --heartbeat-ms 30 --heartbeat-answer-ms 40 --answer-ms 50").unwrap();
        assert_eq!((arguments.port, arguments.fault.as_deref()), (80, Some("x")));
        let settings = arguments.settings;
        let times = [settings.auth, settings.heartbeat, settings.heartbeat_answer, settings.answer];
        assert_eq!(times, [20, 30, 40, 50].map(Duration::from_millis));
        for wrong in ["--port", "--port x", "--port 65536", "--auth-ms 0", "--connections x", "--hot 1"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
