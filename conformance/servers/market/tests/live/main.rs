//! The server from outside: it keeps the protocol, and each fault breaks the check that it is listed with.

mod checks;
mod checks_limits;
mod checks_time;
mod faults;
mod inputs;
mod probe;
mod server;
