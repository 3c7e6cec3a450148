//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! What each peer may send, and the decoders for it.

use super::wire::{self, DecodeError, EncodeError};

/// A message that the charge_point sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientMessage {
    /// The message `CallError`.
    CallError(Box<super::messages::CallError>),
    /// The message `Authorize`.
    Authorize(Box<super::messages::Authorize>),
    /// The message `BootNotification`.
    BootNotification(Box<super::messages::BootNotification>),
    /// The message `CancelReservationReply`.
    CancelReservationReply(Box<super::messages::CancelReservationReply>),
    /// The message `ChangeAvailabilityReply`.
    ChangeAvailabilityReply(Box<super::messages::ChangeAvailabilityReply>),
    /// The message `ChangeConfigurationReply`.
    ChangeConfigurationReply(Box<super::messages::ChangeConfigurationReply>),
    /// The message `ClearCacheReply`.
    ClearCacheReply(Box<super::messages::ClearCacheReply>),
    /// The message `ClearChargingProfileReply`.
    ClearChargingProfileReply(Box<super::messages::ClearChargingProfileReply>),
    /// The message `DataTransfer`.
    DataTransfer(Box<super::messages::DataTransfer>),
    /// The message `DataTransferReply`.
    DataTransferReply(Box<super::messages::DataTransferReply>),
    /// The message `DiagnosticsStatusNotification`.
    DiagnosticsStatusNotification(Box<super::messages::DiagnosticsStatusNotification>),
    /// The message `FirmwareStatusNotification`.
    FirmwareStatusNotification(Box<super::messages::FirmwareStatusNotification>),
    /// The message `GetCompositeScheduleReply`.
    GetCompositeScheduleReply(Box<super::messages::GetCompositeScheduleReply>),
    /// The message `GetConfigurationReply`.
    GetConfigurationReply(Box<super::messages::GetConfigurationReply>),
    /// The message `GetDiagnosticsReply`.
    GetDiagnosticsReply(Box<super::messages::GetDiagnosticsReply>),
    /// The message `GetLocalListVersionReply`.
    GetLocalListVersionReply(Box<super::messages::GetLocalListVersionReply>),
    /// The message `Heartbeat`.
    Heartbeat(Box<super::messages::Heartbeat>),
    /// The message `MeterValues`.
    MeterValues(Box<super::messages::MeterValues>),
    /// The message `RemoteStartTransactionReply`.
    RemoteStartTransactionReply(Box<super::messages::RemoteStartTransactionReply>),
    /// The message `RemoteStopTransactionReply`.
    RemoteStopTransactionReply(Box<super::messages::RemoteStopTransactionReply>),
    /// The message `ReserveNowReply`.
    ReserveNowReply(Box<super::messages::ReserveNowReply>),
    /// The message `ResetReply`.
    ResetReply(Box<super::messages::ResetReply>),
    /// The message `SendLocalListReply`.
    SendLocalListReply(Box<super::messages::SendLocalListReply>),
    /// The message `SetChargingProfileReply`.
    SetChargingProfileReply(Box<super::messages::SetChargingProfileReply>),
    /// The message `StartTransaction`.
    StartTransaction(Box<super::messages::StartTransaction>),
    /// The message `StatusNotification`.
    StatusNotification(Box<super::messages::StatusNotification>),
    /// The message `StopTransaction`.
    StopTransaction(Box<super::messages::StopTransaction>),
    /// The message `TriggerMessageReply`.
    TriggerMessageReply(Box<super::messages::TriggerMessageReply>),
    /// The message `UnlockConnectorReply`.
    UnlockConnectorReply(Box<super::messages::UnlockConnectorReply>),
    /// The message `UpdateFirmwareReply`.
    UpdateFirmwareReply(Box<super::messages::UpdateFirmwareReply>),
}

wire::describe! {
    messages ClientMessage wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Switch {
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
    CallError super::messages::CallError;
    Authorize super::messages::Authorize;
    BootNotification super::messages::BootNotification;
    CancelReservationReply super::messages::CancelReservationReply;
    ChangeAvailabilityReply super::messages::ChangeAvailabilityReply;
    ChangeConfigurationReply super::messages::ChangeConfigurationReply;
    ClearCacheReply super::messages::ClearCacheReply;
    ClearChargingProfileReply super::messages::ClearChargingProfileReply;
    DataTransfer super::messages::DataTransfer;
    DataTransferReply super::messages::DataTransferReply;
    DiagnosticsStatusNotification super::messages::DiagnosticsStatusNotification;
    FirmwareStatusNotification super::messages::FirmwareStatusNotification;
    GetCompositeScheduleReply super::messages::GetCompositeScheduleReply;
    GetConfigurationReply super::messages::GetConfigurationReply;
    GetDiagnosticsReply super::messages::GetDiagnosticsReply;
    GetLocalListVersionReply super::messages::GetLocalListVersionReply;
    Heartbeat super::messages::Heartbeat;
    MeterValues super::messages::MeterValues;
    RemoteStartTransactionReply super::messages::RemoteStartTransactionReply;
    RemoteStopTransactionReply super::messages::RemoteStopTransactionReply;
    ReserveNowReply super::messages::ReserveNowReply;
    ResetReply super::messages::ResetReply;
    SendLocalListReply super::messages::SendLocalListReply;
    SetChargingProfileReply super::messages::SetChargingProfileReply;
    StartTransaction super::messages::StartTransaction;
    StatusNotification super::messages::StatusNotification;
    StopTransaction super::messages::StopTransaction;
    TriggerMessageReply super::messages::TriggerMessageReply;
    UnlockConnectorReply super::messages::UnlockConnectorReply;
    UpdateFirmwareReply super::messages::UpdateFirmwareReply;
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
    decode_client_message(text.as_bytes(), pending)
}

impl ClientMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}

/// A message that the central_system sends.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerMessage {
    /// The message `CallError`.
    CallError(Box<super::messages::CallError>),
    /// The message `AuthorizeReply`.
    AuthorizeReply(Box<super::messages::AuthorizeReply>),
    /// The message `BootNotificationReply`.
    BootNotificationReply(Box<super::messages::BootNotificationReply>),
    /// The message `CancelReservation`.
    CancelReservation(Box<super::messages::CancelReservation>),
    /// The message `ChangeAvailability`.
    ChangeAvailability(Box<super::messages::ChangeAvailability>),
    /// The message `ChangeConfiguration`.
    ChangeConfiguration(Box<super::messages::ChangeConfiguration>),
    /// The message `ClearCache`.
    ClearCache(Box<super::messages::ClearCache>),
    /// The message `ClearChargingProfile`.
    ClearChargingProfile(Box<super::messages::ClearChargingProfile>),
    /// The message `DataTransfer`.
    DataTransfer(Box<super::messages::DataTransfer>),
    /// The message `DataTransferReply`.
    DataTransferReply(Box<super::messages::DataTransferReply>),
    /// The message `DiagnosticsStatusNotificationReply`.
    DiagnosticsStatusNotificationReply(Box<super::messages::DiagnosticsStatusNotificationReply>),
    /// The message `FirmwareStatusNotificationReply`.
    FirmwareStatusNotificationReply(Box<super::messages::FirmwareStatusNotificationReply>),
    /// The message `GetCompositeSchedule`.
    GetCompositeSchedule(Box<super::messages::GetCompositeSchedule>),
    /// The message `GetConfiguration`.
    GetConfiguration(Box<super::messages::GetConfiguration>),
    /// The message `GetDiagnostics`.
    GetDiagnostics(Box<super::messages::GetDiagnostics>),
    /// The message `GetLocalListVersion`.
    GetLocalListVersion(Box<super::messages::GetLocalListVersion>),
    /// The message `HeartbeatReply`.
    HeartbeatReply(Box<super::messages::HeartbeatReply>),
    /// The message `MeterValuesReply`.
    MeterValuesReply(Box<super::messages::MeterValuesReply>),
    /// The message `RemoteStartTransaction`.
    RemoteStartTransaction(Box<super::messages::RemoteStartTransaction>),
    /// The message `RemoteStopTransaction`.
    RemoteStopTransaction(Box<super::messages::RemoteStopTransaction>),
    /// The message `ReserveNow`.
    ReserveNow(Box<super::messages::ReserveNow>),
    /// The message `Reset`.
    Reset(Box<super::messages::Reset>),
    /// The message `SendLocalList`.
    SendLocalList(Box<super::messages::SendLocalList>),
    /// The message `SetChargingProfile`.
    SetChargingProfile(Box<super::messages::SetChargingProfile>),
    /// The message `StartTransactionReply`.
    StartTransactionReply(Box<super::messages::StartTransactionReply>),
    /// The message `StatusNotificationReply`.
    StatusNotificationReply(Box<super::messages::StatusNotificationReply>),
    /// The message `StopTransactionReply`.
    StopTransactionReply(Box<super::messages::StopTransactionReply>),
    /// The message `TriggerMessage`.
    TriggerMessage(Box<super::messages::TriggerMessage>),
    /// The message `UnlockConnector`.
    UnlockConnector(Box<super::messages::UnlockConnector>),
    /// The message `UpdateFirmware`.
    UpdateFirmware(Box<super::messages::UpdateFirmware>),
}

wire::describe! {
    messages ServerMessage wire::Dispatch::Kind { object: &wire::Dispatch::Nothing, array: &wire::Dispatch::Switch {
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
    CallError super::messages::CallError;
    AuthorizeReply super::messages::AuthorizeReply;
    BootNotificationReply super::messages::BootNotificationReply;
    CancelReservation super::messages::CancelReservation;
    ChangeAvailability super::messages::ChangeAvailability;
    ChangeConfiguration super::messages::ChangeConfiguration;
    ClearCache super::messages::ClearCache;
    ClearChargingProfile super::messages::ClearChargingProfile;
    DataTransfer super::messages::DataTransfer;
    DataTransferReply super::messages::DataTransferReply;
    DiagnosticsStatusNotificationReply super::messages::DiagnosticsStatusNotificationReply;
    FirmwareStatusNotificationReply super::messages::FirmwareStatusNotificationReply;
    GetCompositeSchedule super::messages::GetCompositeSchedule;
    GetConfiguration super::messages::GetConfiguration;
    GetDiagnostics super::messages::GetDiagnostics;
    GetLocalListVersion super::messages::GetLocalListVersion;
    HeartbeatReply super::messages::HeartbeatReply;
    MeterValuesReply super::messages::MeterValuesReply;
    RemoteStartTransaction super::messages::RemoteStartTransaction;
    RemoteStopTransaction super::messages::RemoteStopTransaction;
    ReserveNow super::messages::ReserveNow;
    Reset super::messages::Reset;
    SendLocalList super::messages::SendLocalList;
    SetChargingProfile super::messages::SetChargingProfile;
    StartTransactionReply super::messages::StartTransactionReply;
    StatusNotificationReply super::messages::StatusNotificationReply;
    StopTransactionReply super::messages::StopTransactionReply;
    TriggerMessage super::messages::TriggerMessage;
    UnlockConnector super::messages::UnlockConnector;
    UpdateFirmware super::messages::UpdateFirmware;
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
    decode_server_message(text.as_bytes(), pending)
}

impl ServerMessage {
    /// Writes the canonical text of the message.
    pub fn encode(&self) -> Result<String, EncodeError> {
        wire::encode(self)
    }
}
