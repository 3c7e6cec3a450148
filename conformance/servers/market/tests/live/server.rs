//! Starts the server as a process of its own, and ends it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Whatever a check has found: the server did something else.
pub type Result<T = ()> = std::result::Result<T, String>;

/// A running server, which ends with this value.
pub struct Server {
    child: Child,
    pub port: u16,
    pub fault: Option<String>,
}

impl Server {
    pub fn start(fault: Option<&str>, arguments: &[&str]) -> Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_market-server"));
        if let Some(fault) = fault {
            command.args(["--fault", fault]);
        }
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(|e| e.to_string())?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no stdout")?).read_line(&mut line).map_err(|e| e.to_string())?;
        let digits: String = line.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let port = digits.parse().map_err(|_| format!("no port in {line:?}"))?;
        Ok(Self { child, port, fault: fault.map(str::to_owned) })
    }

    /// Another one with the same fault.
    pub fn again(&self, arguments: &[&str]) -> Result<Self> {
        Self::start(self.fault.as_deref(), arguments)
    }

    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.is_ok_and(|status| status.success()));
    }

    /// How the process ended, if it did in time.
    pub fn wait(&mut self, longest: Duration) -> Result<ExitStatus> {
        let begun = Instant::now();
        while begun.elapsed() < longest {
            if let Some(status) = self.child.try_wait().map_err(|e| e.to_string())? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Err(format!("the process still runs after {longest:?}"))
    }

    /// The memory of the process in KiB.
    pub fn memory(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
    }

    /// How many files and connections the process has open.
    pub fn descriptors(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).map_or(0, Iterator::count)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
