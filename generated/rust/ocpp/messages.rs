//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! The messages.

use super::wire;

wire::structure! {
    tuple;
    message "CallError";

    /// The call could not be carried out.
    #[derive(Debug, Clone, PartialEq)]
    pub struct CallError {
        fixed "0" = wire::Literal::Int(4);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        /// What was wrong with it.
        "2" => pub code: super::types::ErrorCode, required wire::Rule::Plain;
        /// The same for people, or an empty string.
        "3" => pub description: String, required wire::Rule::Plain;
        /// More about it, or an empty object.
        "4" => pub details: wire::Map<wire::Json>, required wire::Rule::Map { of: &wire::Rule::Plain, min: 0, max: u64::MAX, keys: None };
    }
}

wire::structure! {
    tuple;
    message "Authorize";

    /// May this identifier charge?
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Authorize {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("Authorize");
        "3" => pub payload: super::types::AuthorizePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "AuthorizeReply";

    /// The message `AuthorizeReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AuthorizeReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::AuthorizeReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "BootNotification";

    /// The charge point has started and says what it is.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct BootNotification {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("BootNotification");
        "3" => pub payload: super::types::BootNotificationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "BootNotificationReply";

    /// The message `BootNotificationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct BootNotificationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::BootNotificationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "CancelReservation";

    /// The connector need not be held any longer.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct CancelReservation {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("CancelReservation");
        "3" => pub payload: super::types::CancelReservationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "CancelReservationReply";

    /// The message `CancelReservationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct CancelReservationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::CancelReservationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ChangeAvailability";

    /// Puts a connector or the whole charge point in or out of service.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeAvailability {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("ChangeAvailability");
        "3" => pub payload: super::types::ChangeAvailabilityPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ChangeAvailabilityReply";

    /// The message `ChangeAvailabilityReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeAvailabilityReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ChangeAvailabilityReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ChangeConfiguration";

    /// Sets a setting.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeConfiguration {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("ChangeConfiguration");
        "3" => pub payload: super::types::ChangeConfigurationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ChangeConfigurationReply";

    /// The message `ChangeConfigurationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeConfigurationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ChangeConfigurationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ClearCache";

    /// Forgets which identifiers were accepted.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearCache {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("ClearCache");
        "3" => pub payload: super::types::ClearCachePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ClearCacheReply";

    /// The message `ClearCacheReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearCacheReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ClearCacheReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ClearChargingProfile";

    /// Removes one profile or those that fit all that is given.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearChargingProfile {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("ClearChargingProfile");
        "3" => pub payload: super::types::ClearChargingProfilePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ClearChargingProfileReply";

    /// The message `ClearChargingProfileReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearChargingProfileReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ClearChargingProfileReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "DataTransfer";

    /// Carries what only one vendor understands.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DataTransfer {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("DataTransfer");
        "3" => pub payload: super::types::DataTransferPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "DataTransferReply";

    /// The message `DataTransferReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DataTransferReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::DataTransferReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "DiagnosticsStatusNotification";

    /// How far the upload of diagnostics is.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticsStatusNotification {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("DiagnosticsStatusNotification");
        "3" => pub payload: super::types::DiagnosticsStatusNotificationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "DiagnosticsStatusNotificationReply";

    /// The message `DiagnosticsStatusNotificationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticsStatusNotificationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::DiagnosticsStatusNotificationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "FirmwareStatusNotification";

    /// How far a firmware update is.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct FirmwareStatusNotification {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("FirmwareStatusNotification");
        "3" => pub payload: super::types::FirmwareStatusNotificationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "FirmwareStatusNotificationReply";

    /// The message `FirmwareStatusNotificationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct FirmwareStatusNotificationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::FirmwareStatusNotificationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetCompositeSchedule";

    /// What limits come out of all profiles together?
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetCompositeSchedule {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("GetCompositeSchedule");
        "3" => pub payload: super::types::GetCompositeSchedulePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetCompositeScheduleReply";

    /// The message `GetCompositeScheduleReply`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct GetCompositeScheduleReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::GetCompositeScheduleReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetConfiguration";

    /// What are these settings \- or all of them?
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetConfiguration {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("GetConfiguration");
        "3" => pub payload: super::types::GetConfigurationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetConfigurationReply";

    /// The message `GetConfigurationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetConfigurationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::GetConfigurationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetDiagnostics";

    /// Upload your diagnostics.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetDiagnostics {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("GetDiagnostics");
        "3" => pub payload: super::types::GetDiagnosticsPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetDiagnosticsReply";

    /// The message `GetDiagnosticsReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetDiagnosticsReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::GetDiagnosticsReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetLocalListVersion";

    /// Which version of the local list do you have?
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetLocalListVersion {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("GetLocalListVersion");
        "3" => pub payload: super::types::GetLocalListVersionPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "GetLocalListVersionReply";

    /// The message `GetLocalListVersionReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetLocalListVersionReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::GetLocalListVersionReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "Heartbeat";

    /// The charge point is alive, and would like to know the time.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Heartbeat {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("Heartbeat");
        "3" => pub payload: super::types::HeartbeatPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "HeartbeatReply";

    /// The message `HeartbeatReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct HeartbeatReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::HeartbeatReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "MeterValues";

    /// Readings of a meter.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MeterValues {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("MeterValues");
        "3" => pub payload: super::types::MeterValuesPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "MeterValuesReply";

    /// The message `MeterValuesReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MeterValuesReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::MeterValuesReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "RemoteStartTransaction";

    /// Start charging for this identifier.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RemoteStartTransaction {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("RemoteStartTransaction");
        "3" => pub payload: super::types::RemoteStartTransactionPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "RemoteStartTransactionReply";

    /// The message `RemoteStartTransactionReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStartTransactionReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::RemoteStartTransactionReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "RemoteStopTransaction";

    /// Stop this transaction.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStopTransaction {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("RemoteStopTransaction");
        "3" => pub payload: super::types::RemoteStopTransactionPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "RemoteStopTransactionReply";

    /// The message `RemoteStopTransactionReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStopTransactionReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::RemoteStopTransactionReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ReserveNow";

    /// Hold a connector for this identifier.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ReserveNow {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("ReserveNow");
        "3" => pub payload: super::types::ReserveNowPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ReserveNowReply";

    /// The message `ReserveNowReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ReserveNowReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ReserveNowReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "Reset";

    /// Restart.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Reset {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("Reset");
        "3" => pub payload: super::types::ResetPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "ResetReply";

    /// The message `ResetReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ResetReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::ResetReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "SendLocalList";

    /// Here is the local list, or what changed in it.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SendLocalList {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("SendLocalList");
        "3" => pub payload: super::types::SendLocalListPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "SendLocalListReply";

    /// The message `SendLocalListReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SendLocalListReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::SendLocalListReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "SetChargingProfile";

    /// Charge by this profile.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SetChargingProfile {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("SetChargingProfile");
        "3" => pub payload: super::types::SetChargingProfilePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "SetChargingProfileReply";

    /// The message `SetChargingProfileReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SetChargingProfileReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::SetChargingProfileReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StartTransaction";

    /// A transaction has begun.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StartTransaction {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("StartTransaction");
        "3" => pub payload: super::types::StartTransactionPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StartTransactionReply";

    /// The message `StartTransactionReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StartTransactionReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::StartTransactionReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StatusNotification";

    /// A connector does something else now, or is broken.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StatusNotification {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("StatusNotification");
        "3" => pub payload: super::types::StatusNotificationPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StatusNotificationReply";

    /// The message `StatusNotificationReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StatusNotificationReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::StatusNotificationReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StopTransaction";

    /// A transaction is over.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StopTransaction {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("StopTransaction");
        "3" => pub payload: super::types::StopTransactionPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "StopTransactionReply";

    /// The message `StopTransactionReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StopTransactionReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::StopTransactionReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "TriggerMessage";

    /// Send this message now.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TriggerMessage {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("TriggerMessage");
        "3" => pub payload: super::types::TriggerMessagePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "TriggerMessageReply";

    /// The message `TriggerMessageReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TriggerMessageReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::TriggerMessageReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "UnlockConnector";

    /// Let go of the cable.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UnlockConnector {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("UnlockConnector");
        "3" => pub payload: super::types::UnlockConnectorPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "UnlockConnectorReply";

    /// The message `UnlockConnectorReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UnlockConnectorReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::UnlockConnectorReplyPayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "UpdateFirmware";

    /// Fetch and install new firmware.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UpdateFirmware {
        fixed "0" = wire::Literal::Int(2);
        /// Names the call. A GUID fits.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        fixed "2" = wire::Literal::Text("UpdateFirmware");
        "3" => pub payload: super::types::UpdateFirmwarePayload, required wire::Rule::Plain;
    }
}

wire::structure! {
    tuple;
    message "UpdateFirmwareReply";

    /// The message `UpdateFirmwareReply`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UpdateFirmwareReply {
        fixed "0" = wire::Literal::Int(3);
        /// The id of the call.
        "1" => pub id: String, required wire::Rule::Text { min: 0, max: 36, pattern: None };
        "2" => pub payload: super::types::UpdateFirmwareReplyPayload, required wire::Rule::Plain;
    }
}
