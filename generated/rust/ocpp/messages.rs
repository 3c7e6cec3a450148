//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

/// The call could not be carried out.
#[derive(Debug, Clone, PartialEq)]
pub struct CallError {
    /// The id of the call.
    pub id: String,
    /// What was wrong with it.
    pub code: super::types::ErrorCode,
    /// The same for people, or an empty string.
    pub description: String,
    /// More about it, or an empty object.
    pub details: wire::Map<wire::Json>,
}

wire::describe! {
    tuple CallError 5;
    "0" required wire::Rule::Is(wire::Literal::Int(4));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    "3" required wire::Rule::Plain;
    "4" required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    holds
    1 required id;
    2 required code;
    3 required description;
    4 required details;
}

wire::describe! { message CallError "CallError" }

/// May this identifier charge?
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Authorize {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::AuthorizePayload,
}

wire::describe! {
    tuple Authorize 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("Authorize"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message Authorize "Authorize" }

/// The message `AuthorizeReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AuthorizeReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::AuthorizeReplyPayload,
}

wire::describe! {
    tuple AuthorizeReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message AuthorizeReply "AuthorizeReply" }

/// The charge point has started and says what it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BootNotification {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::BootNotificationPayload,
}

wire::describe! {
    tuple BootNotification 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("BootNotification"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message BootNotification "BootNotification" }

/// The message `BootNotificationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BootNotificationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::BootNotificationReplyPayload,
}

wire::describe! {
    tuple BootNotificationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message BootNotificationReply "BootNotificationReply" }

/// The connector need not be held any longer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CancelReservation {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::CancelReservationPayload,
}

wire::describe! {
    tuple CancelReservation 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("CancelReservation"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message CancelReservation "CancelReservation" }

/// The message `CancelReservationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CancelReservationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::CancelReservationReplyPayload,
}

wire::describe! {
    tuple CancelReservationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message CancelReservationReply "CancelReservationReply" }

/// Puts a connector or the whole charge point in or out of service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeAvailability {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ChangeAvailabilityPayload,
}

wire::describe! {
    tuple ChangeAvailability 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("ChangeAvailability"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message ChangeAvailability "ChangeAvailability" }

/// The message `ChangeAvailabilityReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeAvailabilityReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ChangeAvailabilityReplyPayload,
}

wire::describe! {
    tuple ChangeAvailabilityReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ChangeAvailabilityReply "ChangeAvailabilityReply" }

/// Sets a setting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeConfiguration {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ChangeConfigurationPayload,
}

wire::describe! {
    tuple ChangeConfiguration 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("ChangeConfiguration"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message ChangeConfiguration "ChangeConfiguration" }

/// The message `ChangeConfigurationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeConfigurationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ChangeConfigurationReplyPayload,
}

wire::describe! {
    tuple ChangeConfigurationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ChangeConfigurationReply "ChangeConfigurationReply" }

/// Forgets which identifiers were accepted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearCache {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ClearCachePayload,
}

wire::describe! {
    tuple ClearCache 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("ClearCache"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message ClearCache "ClearCache" }

/// The message `ClearCacheReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearCacheReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ClearCacheReplyPayload,
}

wire::describe! {
    tuple ClearCacheReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ClearCacheReply "ClearCacheReply" }

/// Removes one profile or those that fit all that is given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearChargingProfile {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ClearChargingProfilePayload,
}

wire::describe! {
    tuple ClearChargingProfile 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("ClearChargingProfile"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message ClearChargingProfile "ClearChargingProfile" }

/// The message `ClearChargingProfileReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearChargingProfileReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ClearChargingProfileReplyPayload,
}

wire::describe! {
    tuple ClearChargingProfileReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ClearChargingProfileReply "ClearChargingProfileReply" }

/// Carries what only one vendor understands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataTransfer {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::DataTransferPayload,
}

wire::describe! {
    tuple DataTransfer 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("DataTransfer"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message DataTransfer "DataTransfer" }

/// The message `DataTransferReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataTransferReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::DataTransferReplyPayload,
}

wire::describe! {
    tuple DataTransferReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message DataTransferReply "DataTransferReply" }

/// How far the upload of diagnostics is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiagnosticsStatusNotification {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::DiagnosticsStatusNotificationPayload,
}

wire::describe! {
    tuple DiagnosticsStatusNotification 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("DiagnosticsStatusNotification"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message DiagnosticsStatusNotification "DiagnosticsStatusNotification" }

/// The message `DiagnosticsStatusNotificationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiagnosticsStatusNotificationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::DiagnosticsStatusNotificationReplyPayload,
}

wire::describe! {
    tuple DiagnosticsStatusNotificationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message DiagnosticsStatusNotificationReply "DiagnosticsStatusNotificationReply" }

/// How far a firmware update is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirmwareStatusNotification {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::FirmwareStatusNotificationPayload,
}

wire::describe! {
    tuple FirmwareStatusNotification 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("FirmwareStatusNotification"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message FirmwareStatusNotification "FirmwareStatusNotification" }

/// The message `FirmwareStatusNotificationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirmwareStatusNotificationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::FirmwareStatusNotificationReplyPayload,
}

wire::describe! {
    tuple FirmwareStatusNotificationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message FirmwareStatusNotificationReply "FirmwareStatusNotificationReply" }

/// What limits come out of all profiles together?
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetCompositeSchedule {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::GetCompositeSchedulePayload,
}

wire::describe! {
    tuple GetCompositeSchedule 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("GetCompositeSchedule"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message GetCompositeSchedule "GetCompositeSchedule" }

/// The message `GetCompositeScheduleReply`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetCompositeScheduleReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::GetCompositeScheduleReplyPayload,
}

wire::describe! {
    tuple GetCompositeScheduleReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message GetCompositeScheduleReply "GetCompositeScheduleReply" }

/// What are these settings \- or all of them?
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetConfiguration {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::GetConfigurationPayload,
}

wire::describe! {
    tuple GetConfiguration 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("GetConfiguration"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message GetConfiguration "GetConfiguration" }

/// The message `GetConfigurationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetConfigurationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::GetConfigurationReplyPayload,
}

wire::describe! {
    tuple GetConfigurationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message GetConfigurationReply "GetConfigurationReply" }

/// Upload your diagnostics.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetDiagnostics {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::GetDiagnosticsPayload,
}

wire::describe! {
    tuple GetDiagnostics 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("GetDiagnostics"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message GetDiagnostics "GetDiagnostics" }

/// The message `GetDiagnosticsReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetDiagnosticsReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::GetDiagnosticsReplyPayload,
}

wire::describe! {
    tuple GetDiagnosticsReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message GetDiagnosticsReply "GetDiagnosticsReply" }

/// Which version of the local list do you have?
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetLocalListVersion {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::GetLocalListVersionPayload,
}

wire::describe! {
    tuple GetLocalListVersion 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("GetLocalListVersion"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message GetLocalListVersion "GetLocalListVersion" }

/// The message `GetLocalListVersionReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetLocalListVersionReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::GetLocalListVersionReplyPayload,
}

wire::describe! {
    tuple GetLocalListVersionReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message GetLocalListVersionReply "GetLocalListVersionReply" }

/// The charge point is alive, and would like to know the time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Heartbeat {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::HeartbeatPayload,
}

wire::describe! {
    tuple Heartbeat 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("Heartbeat"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message Heartbeat "Heartbeat" }

/// The message `HeartbeatReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HeartbeatReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::HeartbeatReplyPayload,
}

wire::describe! {
    tuple HeartbeatReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message HeartbeatReply "HeartbeatReply" }

/// Readings of a meter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MeterValues {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::MeterValuesPayload,
}

wire::describe! {
    tuple MeterValues 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("MeterValues"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message MeterValues "MeterValues" }

/// The message `MeterValuesReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MeterValuesReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::MeterValuesReplyPayload,
}

wire::describe! {
    tuple MeterValuesReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message MeterValuesReply "MeterValuesReply" }

/// Start charging for this identifier.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteStartTransaction {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::RemoteStartTransactionPayload,
}

wire::describe! {
    tuple RemoteStartTransaction 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("RemoteStartTransaction"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message RemoteStartTransaction "RemoteStartTransaction" }

/// The message `RemoteStartTransactionReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStartTransactionReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::RemoteStartTransactionReplyPayload,
}

wire::describe! {
    tuple RemoteStartTransactionReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message RemoteStartTransactionReply "RemoteStartTransactionReply" }

/// Stop this transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStopTransaction {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::RemoteStopTransactionPayload,
}

wire::describe! {
    tuple RemoteStopTransaction 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("RemoteStopTransaction"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message RemoteStopTransaction "RemoteStopTransaction" }

/// The message `RemoteStopTransactionReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStopTransactionReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::RemoteStopTransactionReplyPayload,
}

wire::describe! {
    tuple RemoteStopTransactionReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message RemoteStopTransactionReply "RemoteStopTransactionReply" }

/// Hold a connector for this identifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReserveNow {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ReserveNowPayload,
}

wire::describe! {
    tuple ReserveNow 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("ReserveNow"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message ReserveNow "ReserveNow" }

/// The message `ReserveNowReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReserveNowReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ReserveNowReplyPayload,
}

wire::describe! {
    tuple ReserveNowReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ReserveNowReply "ReserveNowReply" }

/// Restart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reset {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::ResetPayload,
}

wire::describe! {
    tuple Reset 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("Reset"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message Reset "Reset" }

/// The message `ResetReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResetReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::ResetReplyPayload,
}

wire::describe! {
    tuple ResetReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message ResetReply "ResetReply" }

/// Here is the local list, or what changed in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SendLocalList {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::SendLocalListPayload,
}

wire::describe! {
    tuple SendLocalList 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("SendLocalList"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message SendLocalList "SendLocalList" }

/// The message `SendLocalListReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SendLocalListReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::SendLocalListReplyPayload,
}

wire::describe! {
    tuple SendLocalListReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message SendLocalListReply "SendLocalListReply" }

/// Charge by this profile.
#[derive(Debug, Clone, PartialEq)]
pub struct SetChargingProfile {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::SetChargingProfilePayload,
}

wire::describe! {
    tuple SetChargingProfile 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("SetChargingProfile"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message SetChargingProfile "SetChargingProfile" }

/// The message `SetChargingProfileReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SetChargingProfileReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::SetChargingProfileReplyPayload,
}

wire::describe! {
    tuple SetChargingProfileReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message SetChargingProfileReply "SetChargingProfileReply" }

/// A transaction has begun.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StartTransaction {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::StartTransactionPayload,
}

wire::describe! {
    tuple StartTransaction 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("StartTransaction"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message StartTransaction "StartTransaction" }

/// The message `StartTransactionReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StartTransactionReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::StartTransactionReplyPayload,
}

wire::describe! {
    tuple StartTransactionReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message StartTransactionReply "StartTransactionReply" }

/// A connector does something else now, or is broken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StatusNotification {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::StatusNotificationPayload,
}

wire::describe! {
    tuple StatusNotification 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("StatusNotification"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message StatusNotification "StatusNotification" }

/// The message `StatusNotificationReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StatusNotificationReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::StatusNotificationReplyPayload,
}

wire::describe! {
    tuple StatusNotificationReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message StatusNotificationReply "StatusNotificationReply" }

/// A transaction is over.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StopTransaction {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::StopTransactionPayload,
}

wire::describe! {
    tuple StopTransaction 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("StopTransaction"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message StopTransaction "StopTransaction" }

/// The message `StopTransactionReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StopTransactionReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::StopTransactionReplyPayload,
}

wire::describe! {
    tuple StopTransactionReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message StopTransactionReply "StopTransactionReply" }

/// Send this message now.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TriggerMessage {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::TriggerMessagePayload,
}

wire::describe! {
    tuple TriggerMessage 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("TriggerMessage"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message TriggerMessage "TriggerMessage" }

/// The message `TriggerMessageReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TriggerMessageReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::TriggerMessageReplyPayload,
}

wire::describe! {
    tuple TriggerMessageReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message TriggerMessageReply "TriggerMessageReply" }

/// Let go of the cable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnlockConnector {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::UnlockConnectorPayload,
}

wire::describe! {
    tuple UnlockConnector 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("UnlockConnector"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message UnlockConnector "UnlockConnector" }

/// The message `UnlockConnectorReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnlockConnectorReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::UnlockConnectorReplyPayload,
}

wire::describe! {
    tuple UnlockConnectorReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message UnlockConnectorReply "UnlockConnectorReply" }

/// Fetch and install new firmware.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpdateFirmware {
    /// Names the call. A GUID fits.
    pub id: String,
    /// `3` on the wire.
    pub payload: super::types::UpdateFirmwarePayload,
}

wire::describe! {
    tuple UpdateFirmware 4;
    "0" required wire::Rule::Is(wire::Literal::Int(2));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Is(wire::Literal::Text("UpdateFirmware"));
    "3" required wire::Rule::Plain;
    holds
    1 required id;
    3 required payload;
}

wire::describe! { message UpdateFirmware "UpdateFirmware" }

/// The message `UpdateFirmwareReply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpdateFirmwareReply {
    /// The id of the call.
    pub id: String,
    /// `2` on the wire.
    pub payload: super::types::UpdateFirmwareReplyPayload,
}

wire::describe! {
    tuple UpdateFirmwareReply 3;
    "0" required wire::Rule::Is(wire::Literal::Int(3));
    "1" required wire::Rule::Text { min: 0, max: 36, pattern: None };
    "2" required wire::Rule::Plain;
    holds
    1 required id;
    2 required payload;
}

wire::describe! { message UpdateFirmwareReply "UpdateFirmwareReply" }
