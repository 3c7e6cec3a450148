//! Subscriptions: what they send.

use crate::clock;
use market::wire::Decimal;
use market::{Action, AlertMessage, Channel, DataMessage, ServerMessage, Severity, SignalMessage};

const ALL: [&str; 3] = ["BTC-USD", "AAPL", "BRK.B"];

/// One subscription of a connection.
#[derive(Debug, Clone)]
pub struct Feed {
    /// The subscription's id.
    pub id: String,
    channel: Channel,
    symbols: Vec<String>,
    sent: i64,
}

impl Feed {
    /// A subscription to some instruments, or to all.
    pub fn new(id: String, channel: Channel, symbols: Option<Vec<String>>) -> Self {
        Self { id, channel, symbols: symbols.unwrap_or_else(|| ALL.map(String::from).to_vec()), sent: 0 }
    }

    /// The next message.
    pub fn next(&mut self) -> ServerMessage {
        let number = self.sent;
        self.sent += 1;
        let turn = usize::try_from(number).unwrap_or_default();
        let symbol = self.symbols[turn % self.symbols.len()].clone();
        let (subscription_id, timestamp) = (self.id.clone(), clock::now());
        match self.channel {
            Channel::Data => ServerMessage::from(DataMessage {
                subscription_id,
                timestamp,
                symbol,
                sequence: number,
                price: decimal(94_350 + number % 100, "25"),
                size: decimal(number % 7, "00012345"),
            }),
            Channel::Signal => ServerMessage::from(SignalMessage {
                subscription_id,
                timestamp,
                symbol,
                action: [Action::Buy, Action::Sell, Action::Hold][turn % 3],
                confidence: [0.0, 0.87, 1.0][turn % 3],
                reason: (turn % 2 == 0).then(|| "Above the 200-day average.".to_owned()),
            }),
            Channel::Alert => ServerMessage::from(AlertMessage {
                subscription_id,
                timestamp,
                severity: [Severity::Info, Severity::Warning, Severity::Critical][turn % 3],
                message: "The spread exceeds 5 %.".to_owned(),
                symbol: (turn % 2 == 1).then_some(symbol),
            }),
        }
    }
}

fn decimal(whole: i64, fraction: &str) -> Decimal {
    Decimal::new(format!("{whole}.{fraction}")).unwrap_or_else(|_| unreachable!("digits and a point are a decimal"))
}
