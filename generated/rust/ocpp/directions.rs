//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Switch {
        path: &[wire::Segment::Index(0)],
        integers: true,
        strings: &[
        ],
        numbers: &[(4, wire::Dispatch::Take(Place_::CallError)), (2, wire::Dispatch::Switch {
        path: &[wire::Segment::Index(2)],
        integers: false,
        strings: &[
            ("Authorize", wire::Dispatch::Take(Place_::Authorize)),
            ("BootNotification", wire::Dispatch::Take(Place_::BootNotification)),
            ("DataTransfer", wire::Dispatch::Take(Place_::DataTransfer)),
            ("DiagnosticsStatusNotification", wire::Dispatch::Take(Place_::DiagnosticsStatusNotification)),
            ("FirmwareStatusNotification", wire::Dispatch::Take(Place_::FirmwareStatusNotification)),
            ("Heartbeat", wire::Dispatch::Take(Place_::Heartbeat)),
            ("MeterValues", wire::Dispatch::Take(Place_::MeterValues)),
            ("StartTransaction", wire::Dispatch::Take(Place_::StartTransaction)),
            ("StatusNotification", wire::Dispatch::Take(Place_::StatusNotification)),
            ("StopTransaction", wire::Dispatch::Take(Place_::StopTransaction)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }), (3, wire::Dispatch::Reply { path: &[wire::Segment::Index(1)], candidates: &[("CancelReservation", Place_::CancelReservationReply), ("ChangeAvailability", Place_::ChangeAvailabilityReply), ("ChangeConfiguration", Place_::ChangeConfigurationReply), ("ClearCache", Place_::ClearCacheReply), ("ClearChargingProfile", Place_::ClearChargingProfileReply), ("DataTransfer", Place_::DataTransferReply), ("GetCompositeSchedule", Place_::GetCompositeScheduleReply), ("GetConfiguration", Place_::GetConfigurationReply), ("GetDiagnostics", Place_::GetDiagnosticsReply), ("GetLocalListVersion", Place_::GetLocalListVersionReply), ("RemoteStartTransaction", Place_::RemoteStartTransactionReply), ("RemoteStopTransaction", Place_::RemoteStopTransactionReply), ("ReserveNow", Place_::ReserveNowReply), ("Reset", Place_::ResetReply), ("SendLocalList", Place_::SendLocalListReply), ("SetChargingProfile", Place_::SetChargingProfileReply), ("TriggerMessage", Place_::TriggerMessageReply), ("UnlockConnector", Place_::UnlockConnectorReply), ("UpdateFirmware", Place_::UpdateFirmwareReply)] }), ],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };

    /// A message that the charge_point sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ClientMessage {
        CallError,
        Authorize,
        BootNotification,
        CancelReservationReply,
        ChangeAvailabilityReply,
        ChangeConfigurationReply,
        ClearCacheReply,
        ClearChargingProfileReply,
        DataTransfer,
        DataTransferReply,
        DiagnosticsStatusNotification,
        FirmwareStatusNotification,
        GetCompositeScheduleReply,
        GetConfigurationReply,
        GetDiagnosticsReply,
        GetLocalListVersionReply,
        Heartbeat,
        MeterValues,
        RemoteStartTransactionReply,
        RemoteStopTransactionReply,
        ReserveNowReply,
        ResetReply,
        SendLocalListReply,
        SetChargingProfileReply,
        StartTransaction,
        StatusNotification,
        StopTransaction,
        TriggerMessageReply,
        UnlockConnectorReply,
        UpdateFirmwareReply,
    }
}

/// Which numbers the text rules let through in what the client sends.
const CLIENT_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the charge_point.
///
/// Some replies do not say what they are: `pending` gives, for an id, the name of the request that waits for its reply.
pub fn decode_client_message(
    bytes: &[u8],
    pending: &wire::Pending<'_>,
) -> Result<ClientMessage, DecodeError> {
    wire::decode(bytes, CLIENT_NUMBERS, pending)
}

/// The same for a text.
pub fn decode_client_message_str(
    text: &str,
    pending: &wire::Pending<'_>,
) -> Result<ClientMessage, DecodeError> {
    wire::decode_str(text, CLIENT_NUMBERS, pending)
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

wire::describe! {
    messages wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Switch {
        path: &[wire::Segment::Index(0)],
        integers: true,
        strings: &[
        ],
        numbers: &[(4, wire::Dispatch::Take(Place_::CallError)), (3, wire::Dispatch::Reply { path: &[wire::Segment::Index(1)], candidates: &[("Authorize", Place_::AuthorizeReply), ("BootNotification", Place_::BootNotificationReply), ("DataTransfer", Place_::DataTransferReply), ("DiagnosticsStatusNotification", Place_::DiagnosticsStatusNotificationReply), ("FirmwareStatusNotification", Place_::FirmwareStatusNotificationReply), ("Heartbeat", Place_::HeartbeatReply), ("MeterValues", Place_::MeterValuesReply), ("StartTransaction", Place_::StartTransactionReply), ("StatusNotification", Place_::StatusNotificationReply), ("StopTransaction", Place_::StopTransactionReply)] }), (2, wire::Dispatch::Switch {
        path: &[wire::Segment::Index(2)],
        integers: false,
        strings: &[
            ("CancelReservation", wire::Dispatch::Take(Place_::CancelReservation)),
            ("ChangeAvailability", wire::Dispatch::Take(Place_::ChangeAvailability)),
            ("ChangeConfiguration", wire::Dispatch::Take(Place_::ChangeConfiguration)),
            ("ClearCache", wire::Dispatch::Take(Place_::ClearCache)),
            ("ClearChargingProfile", wire::Dispatch::Take(Place_::ClearChargingProfile)),
            ("DataTransfer", wire::Dispatch::Take(Place_::DataTransfer)),
            ("GetCompositeSchedule", wire::Dispatch::Take(Place_::GetCompositeSchedule)),
            ("GetConfiguration", wire::Dispatch::Take(Place_::GetConfiguration)),
            ("GetDiagnostics", wire::Dispatch::Take(Place_::GetDiagnostics)),
            ("GetLocalListVersion", wire::Dispatch::Take(Place_::GetLocalListVersion)),
            ("RemoteStartTransaction", wire::Dispatch::Take(Place_::RemoteStartTransaction)),
            ("RemoteStopTransaction", wire::Dispatch::Take(Place_::RemoteStopTransaction)),
            ("ReserveNow", wire::Dispatch::Take(Place_::ReserveNow)),
            ("Reset", wire::Dispatch::Take(Place_::Reset)),
            ("SendLocalList", wire::Dispatch::Take(Place_::SendLocalList)),
            ("SetChargingProfile", wire::Dispatch::Take(Place_::SetChargingProfile)),
            ("TriggerMessage", wire::Dispatch::Take(Place_::TriggerMessage)),
            ("UnlockConnector", wire::Dispatch::Take(Place_::UnlockConnector)),
            ("UpdateFirmware", wire::Dispatch::Take(Place_::UpdateFirmware)),
        ],
        numbers: &[],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }), ],
        booleans: &[],
        prefixes: &[],
        other: &wire::Dispatch::Nothing,
        absent: &wire::Dispatch::Nothing,
    }, string: &wire::Dispatch::Nothing, number: &wire::Dispatch::Nothing, boolean: &wire::Dispatch::Nothing };

    /// A message that the central_system sends.
    #[derive(Debug, Clone, PartialEq)]
    pub enum ServerMessage {
        CallError,
        AuthorizeReply,
        BootNotificationReply,
        CancelReservation,
        ChangeAvailability,
        ChangeConfiguration,
        ClearCache,
        ClearChargingProfile,
        DataTransfer,
        DataTransferReply,
        DiagnosticsStatusNotificationReply,
        FirmwareStatusNotificationReply,
        GetCompositeSchedule,
        GetConfiguration,
        GetDiagnostics,
        GetLocalListVersion,
        HeartbeatReply,
        MeterValuesReply,
        RemoteStartTransaction,
        RemoteStopTransaction,
        ReserveNow,
        Reset,
        SendLocalList,
        SetChargingProfile,
        StartTransactionReply,
        StatusNotificationReply,
        StopTransactionReply,
        TriggerMessage,
        UnlockConnector,
        UpdateFirmware,
    }
}

/// Which numbers the text rules let through in what the server sends.
const SERVER_NUMBERS: wire::Numbers = wire::Numbers::PORTABLE;

/// Reads the bytes of one message of the central_system.
///
/// Some replies do not say what they are: `pending` gives, for an id, the name of the request that waits for its reply.
pub fn decode_server_message(
    bytes: &[u8],
    pending: &wire::Pending<'_>,
) -> Result<ServerMessage, DecodeError> {
    wire::decode(bytes, SERVER_NUMBERS, pending)
}

/// The same for a text.
pub fn decode_server_message_str(
    text: &str,
    pending: &wire::Pending<'_>,
) -> Result<ServerMessage, DecodeError> {
    wire::decode_str(text, SERVER_NUMBERS, pending)
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
