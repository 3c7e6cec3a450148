//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

wire::describe! {
    strings;

    /// Why a call was refused. Two of the codes are misspelt in the standard and stay so.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorCode {
        /// The action is not known.
        NotImplemented = "NotImplemented",
        /// The action is known but not supported.
        NotSupported = "NotSupported",
        /// The receiver failed.
        InternalError = "InternalError",
        /// The payload is incomplete.
        ProtocolError = "ProtocolError",
        /// A security problem stood in the way.
        SecurityError = "SecurityError",
        /// The payload does not have the form that the action asks for.
        FormationViolation = "FormationViolation",
        /// A field has a value that it must not have.
        PropertyConstraintViolation = "PropertyConstraintViolation",
        /// A field is missing or there too often.
        OccurenceConstraintViolation = "OccurenceConstraintViolation",
        /// A field has the wrong type.
        TypeConstraintViolation = "TypeConstraintViolation",
        /// Anything else.
        GenericError = "GenericError",
    }
}

wire::structure! {
    record Reject;

    /// The type `AuthorizePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AuthorizePayload {
        "idTag" => pub id_tag: super::types::IdToken, required super::types::ID_TOKEN_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `AuthorizeReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AuthorizeReplyPayload {
        "idTagInfo" => pub id_tag_info: super::types::IdTagInfo, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `BootNotificationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct BootNotificationPayload {
        "chargePointVendor" => pub charge_point_vendor: String, required wire::Rule::Text { min: 0, max: 20, pattern: None };
        "chargePointModel" => pub charge_point_model: String, required wire::Rule::Text { min: 0, max: 20, pattern: None };
        "chargePointSerialNumber" => pub charge_point_serial_number: Option<String>, optional wire::Rule::Text { min: 0, max: 25, pattern: None };
        /// Deprecated: Use `chargePointSerialNumber`.
        "chargeBoxSerialNumber" => pub charge_box_serial_number: Option<String>, optional wire::Rule::Text { min: 0, max: 25, pattern: None };
        "firmwareVersion" => pub firmware_version: Option<String>, optional wire::Rule::Text { min: 0, max: 50, pattern: None };
        /// The number of the SIM card.
        "iccid" => pub iccid: Option<String>, optional wire::Rule::Text { min: 0, max: 20, pattern: None };
        /// The subscriber on the SIM card.
        "imsi" => pub imsi: Option<String>, optional wire::Rule::Text { min: 0, max: 20, pattern: None };
        "meterType" => pub meter_type: Option<String>, optional wire::Rule::Text { min: 0, max: 25, pattern: None };
        "meterSerialNumber" => pub meter_serial_number: Option<String>, optional wire::Rule::Text { min: 0, max: 25, pattern: None };
    }
}

wire::structure! {
    record Reject;

    /// The type `BootNotificationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct BootNotificationReplyPayload {
        "status" => pub status: super::types::RegistrationStatus, required wire::Rule::Plain;
        /// The clock of the central system.
        "currentTime" => pub current_time: wire::Datetime, required wire::Rule::Plain;
        /// Seconds between heartbeats; unless accepted, seconds to wait before the next attempt.
        "interval" => pub interval: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::structure! {
    record Reject;

    /// The type `CancelReservationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct CancelReservationPayload {
        "reservationId" => pub reservation_id: super::types::ReservationId, required super::types::RESERVATION_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `CancelReservationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct CancelReservationReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ChangeAvailabilityPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeAvailabilityPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        "type" => pub type_: super::types::AvailabilityType, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ChangeAvailabilityReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeAvailabilityReplyPayload {
        "status" => pub status: super::types::AvailabilityStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ChangeConfigurationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeConfigurationPayload {
        "key" => pub key: super::types::ConfigurationKeyName, required super::types::CONFIGURATION_KEY_NAME_RULE;
        "value" => pub value: String, required wire::Rule::Text { min: 0, max: 500, pattern: None };
    }
}

wire::structure! {
    record Reject;

    /// The type `ChangeConfigurationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ChangeConfigurationReplyPayload {
        "status" => pub status: super::types::ConfigurationStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ClearCachePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearCachePayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `ClearCacheReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearCacheReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ClearChargingProfilePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearChargingProfilePayload {
        /// This profile only.
        "id" => pub profile_id: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "connectorId" => pub connector_id: Option<super::types::ConnectorId>, optional super::types::CONNECTOR_ID_RULE;
        "chargingProfilePurpose" => pub charging_profile_purpose: Option<super::types::ChargingProfilePurposeType>, optional wire::Rule::Plain;
        "stackLevel" => pub stack_level: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::structure! {
    record Reject;

    /// The type `ClearChargingProfileReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ClearChargingProfileReplyPayload {
        "status" => pub status: super::types::ClearChargingProfileStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `DataTransferPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DataTransferPayload {
        /// The vendor, by its domain name backwards.
        "vendorId" => pub vendor_id: String, required wire::Rule::Text { min: 0, max: 255, pattern: None };
        "messageId" => pub message_id: Option<String>, optional wire::Rule::Text { min: 0, max: 50, pattern: None };
        "data" => pub data: Option<String>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `DataTransferReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DataTransferReplyPayload {
        "status" => pub status: super::types::DataTransferStatus, required wire::Rule::Plain;
        "data" => pub data: Option<String>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `DiagnosticsStatusNotificationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticsStatusNotificationPayload {
        "status" => pub status: super::types::DiagnosticsStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `DiagnosticsStatusNotificationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct DiagnosticsStatusNotificationReplyPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `FirmwareStatusNotificationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct FirmwareStatusNotificationPayload {
        "status" => pub status: super::types::FirmwareStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `FirmwareStatusNotificationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct FirmwareStatusNotificationReplyPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `GetCompositeSchedulePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetCompositeSchedulePayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        /// Seconds from now.
        "duration" => pub duration: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// The unit of the answer.
        "chargingRateUnit" => pub charging_rate_unit: Option<super::types::ChargingRateUnitType>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `GetCompositeScheduleReplyPayload`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct GetCompositeScheduleReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
        "connectorId" => pub connector_id: Option<super::types::ConnectorId>, optional super::types::CONNECTOR_ID_RULE;
        /// Where the periods count from.
        "scheduleStart" => pub schedule_start: Option<wire::Datetime>, optional wire::Rule::Plain;
        "chargingSchedule" => pub charging_schedule: Option<super::types::ChargingSchedule>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `GetConfigurationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetConfigurationPayload {
        /// All when absent or empty.
        "key" => pub key: Option<Vec<super::types::ConfigurationKeyName>>, optional wire::Rule::List { of: &super::types::CONFIGURATION_KEY_NAME_RULE, min: 0, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Reject;

    /// The type `GetConfigurationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetConfigurationReplyPayload {
        "configurationKey" => pub configuration_key: Option<Vec<super::types::ConfigurationKey>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// Settings that do not exist.
        "unknownKey" => pub unknown_key: Option<Vec<super::types::ConfigurationKeyName>>, optional wire::Rule::List { of: &super::types::CONFIGURATION_KEY_NAME_RULE, min: 0, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Reject;

    /// The type `GetDiagnosticsPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetDiagnosticsPayload {
        /// The URI of the folder to upload to.
        "location" => pub location: String, required wire::Rule::Plain;
        /// How many times to try.
        "retries" => pub retries: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// Seconds between attempts.
        "retryInterval" => pub retry_interval: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// From when on.
        "startTime" => pub start_time: Option<wire::Datetime>, optional wire::Rule::Plain;
        /// Until when.
        "stopTime" => pub stop_time: Option<wire::Datetime>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `GetDiagnosticsReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetDiagnosticsReplyPayload {
        /// What the file will be called; absent when there is nothing to upload.
        "fileName" => pub file_name: Option<String>, optional wire::Rule::Text { min: 0, max: 255, pattern: None };
    }
}

wire::structure! {
    record Reject;

    /// The type `GetLocalListVersionPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetLocalListVersionPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `GetLocalListVersionReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct GetLocalListVersionReplyPayload {
        /// 0 when the list is empty, -1 when there can be none.
        "listVersion" => pub list_version: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::structure! {
    record Reject;

    /// The type `HeartbeatPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct HeartbeatPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `HeartbeatReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct HeartbeatReplyPayload {
        "currentTime" => pub current_time: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `MeterValuesPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MeterValuesPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        "transactionId" => pub transaction_id: Option<super::types::TransactionId>, optional super::types::TRANSACTION_ID_RULE;
        "meterValue" => pub meter_value: Vec<super::types::MeterValue>, required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Reject;

    /// The type `MeterValuesReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MeterValuesReplyPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `RemoteStartTransactionPayload`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct RemoteStartTransactionPayload {
        "connectorId" => pub connector_id: Option<super::types::ConnectorId>, optional super::types::CONNECTOR_ID_RULE;
        "idTag" => pub id_tag: super::types::IdToken, required super::types::ID_TOKEN_RULE;
        /// For this transaction only.
        "chargingProfile" => pub charging_profile: Option<super::types::ChargingProfile>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `RemoteStartTransactionReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStartTransactionReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `RemoteStopTransactionPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStopTransactionPayload {
        "transactionId" => pub transaction_id: super::types::TransactionId, required super::types::TRANSACTION_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `RemoteStopTransactionReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct RemoteStopTransactionReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ReserveNowPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ReserveNowPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        /// Until when.
        "expiryDate" => pub expiry_date: wire::Datetime, required wire::Rule::Plain;
        "idTag" => pub id_tag: super::types::IdToken, required super::types::ID_TOKEN_RULE;
        /// Anybody of this group may take it.
        "parentIdTag" => pub parent_id_tag: Option<super::types::IdToken>, optional super::types::ID_TOKEN_RULE;
        /// The same number replaces an earlier reservation.
        "reservationId" => pub reservation_id: super::types::ReservationId, required super::types::RESERVATION_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `ReserveNowReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ReserveNowReplyPayload {
        "status" => pub status: super::types::ReservationStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ResetPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ResetPayload {
        "type" => pub type_: super::types::ResetType, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `ResetReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ResetReplyPayload {
        "status" => pub status: super::types::AcceptedOrRejected, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `SendLocalListPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SendLocalListPayload {
        /// The version after the update.
        "listVersion" => pub list_version: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// Absent in a full update, it empties the list.
        "localAuthorizationList" => pub local_authorization_list: Option<Vec<super::types::AuthorizationData>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        "updateType" => pub update_type: super::types::UpdateType, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `SendLocalListReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SendLocalListReplyPayload {
        "status" => pub status: super::types::UpdateStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `SetChargingProfilePayload`.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SetChargingProfilePayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        "csChargingProfiles" => pub cs_charging_profiles: super::types::ChargingProfile, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `SetChargingProfileReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SetChargingProfileReplyPayload {
        "status" => pub status: super::types::ChargingProfileStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `StartTransactionPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StartTransactionPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        "idTag" => pub id_tag: super::types::IdToken, required super::types::ID_TOKEN_RULE;
        /// The meter in Wh.
        "meterStart" => pub meter_start: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// The reservation that ends with it.
        "reservationId" => pub reservation_id: Option<super::types::ReservationId>, optional super::types::RESERVATION_ID_RULE;
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `StartTransactionReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StartTransactionReplyPayload {
        "idTagInfo" => pub id_tag_info: super::types::IdTagInfo, required wire::Rule::Plain;
        "transactionId" => pub transaction_id: super::types::TransactionId, required super::types::TRANSACTION_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `StatusNotificationPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StatusNotificationPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
        "errorCode" => pub error_code: super::types::ChargePointErrorCode, required wire::Rule::Plain;
        /// More for people.
        "info" => pub info: Option<String>, optional wire::Rule::Text { min: 0, max: 50, pattern: None };
        "status" => pub status: super::types::ChargePointStatus, required wire::Rule::Plain;
        /// Since when; now when absent.
        "timestamp" => pub timestamp: Option<wire::Datetime>, optional wire::Rule::Plain;
        "vendorId" => pub vendor_id: Option<String>, optional wire::Rule::Text { min: 0, max: 255, pattern: None };
        "vendorErrorCode" => pub vendor_error_code: Option<String>, optional wire::Rule::Text { min: 0, max: 50, pattern: None };
    }
}

wire::structure! {
    record Reject;

    /// The type `StatusNotificationReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StatusNotificationReplyPayload {
    }
}

wire::structure! {
    record Reject;

    /// The type `StopTransactionPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StopTransactionPayload {
        /// Who stopped it.
        "idTag" => pub id_tag: Option<super::types::IdToken>, optional super::types::ID_TOKEN_RULE;
        /// The meter in Wh.
        "meterStop" => pub meter_stop: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
        "transactionId" => pub transaction_id: super::types::TransactionId, required super::types::TRANSACTION_ID_RULE;
        /// `Local` when absent.
        "reason" => pub reason: Option<super::types::Reason>, optional wire::Rule::Plain;
        /// Readings for the bill.
        "transactionData" => pub transaction_data: Option<Vec<super::types::MeterValue>>, optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Reject;

    /// The type `StopTransactionReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct StopTransactionReplyPayload {
        /// Absent when no identifier was given.
        "idTagInfo" => pub id_tag_info: Option<super::types::IdTagInfo>, optional wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `TriggerMessagePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TriggerMessagePayload {
        "requestedMessage" => pub requested_message: super::types::MessageTrigger, required wire::Rule::Plain;
        "connectorId" => pub connector_id: Option<super::types::ConnectorId>, optional super::types::CONNECTOR_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `TriggerMessageReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct TriggerMessageReplyPayload {
        "status" => pub status: super::types::TriggerMessageStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `UnlockConnectorPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UnlockConnectorPayload {
        "connectorId" => pub connector_id: super::types::ConnectorId, required super::types::CONNECTOR_ID_RULE;
    }
}

wire::structure! {
    record Reject;

    /// The type `UnlockConnectorReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UnlockConnectorReplyPayload {
        "status" => pub status: super::types::UnlockStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// The type `UpdateFirmwarePayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UpdateFirmwarePayload {
        /// The URI of the firmware.
        "location" => pub location: String, required wire::Rule::Plain;
        /// How many times to try.
        "retries" => pub retries: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// From when on to fetch it.
        "retrieveDate" => pub retrieve_date: wire::Datetime, required wire::Rule::Plain;
        /// Seconds between attempts.
        "retryInterval" => pub retry_interval: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::structure! {
    record Reject;

    /// The type `UpdateFirmwareReplyPayload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct UpdateFirmwareReplyPayload {
    }
}

/// Identifies a driver, often the number of a card. Case does not matter.
pub type IdToken = String;

wire::describe! { rule ID_TOKEN_RULE wire::Rule::Text { min: 0, max: 20, pattern: None } }

/// A connector, counted from 1; 0 is the charge point as a whole where a message allows it.
pub type ConnectorId = i64;

wire::describe! { rule CONNECTOR_ID_RULE wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 } }

/// The number that the central system gave a transaction.
pub type TransactionId = i64;

wire::describe! { rule TRANSACTION_ID_RULE wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 } }

/// The number that the central system gave a reservation.
pub type ReservationId = i64;

wire::describe! { rule RESERVATION_ID_RULE wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 } }

/// The name of a setting. Case does not matter.
pub type ConfigurationKeyName = String;

wire::describe! { rule CONFIGURATION_KEY_NAME_RULE wire::Rule::Text { min: 0, max: 50, pattern: None } }

wire::describe! {
    strings;

    /// Whether the charge point will do it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AcceptedOrRejected {
        /// It will.
        Accepted = "Accepted",
        /// It will not.
        Rejected = "Rejected",
    }
}

wire::describe! {
    strings;

    /// What a central system thinks of an identifier.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AuthorizationStatus {
        /// It may charge.
        Accepted = "Accepted",
        /// It may not charge.
        Blocked = "Blocked",
        /// It is no longer valid.
        Expired = "Expired",
        /// It is unknown.
        Invalid = "Invalid",
        /// It is charging elsewhere and may do so only once.
        ConcurrentTx = "ConcurrentTx",
    }
}

wire::structure! {
    record Reject;

    /// What is known about an identifier.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct IdTagInfo {
        /// When it should be dropped from the cache.
        "expiryDate" => pub expiry_date: Option<wire::Datetime>, optional wire::Rule::Plain;
        /// The group it belongs to.
        "parentIdTag" => pub parent_id_tag: Option<super::types::IdToken>, optional super::types::ID_TOKEN_RULE;
        "status" => pub status: super::types::AuthorizationStatus, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// An entry of the local list.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct AuthorizationData {
        "idTag" => pub id_tag: super::types::IdToken, required super::types::ID_TOKEN_RULE;
        /// Absent in a differential update, it removes the entry.
        "idTagInfo" => pub id_tag_info: Option<super::types::IdTagInfo>, optional wire::Rule::Plain;
    }
}

wire::describe! {
    strings;

    /// Whether a charge point may work.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RegistrationStatus {
        /// It is registered.
        Accepted = "Accepted",
        /// The central system wants to look at or change its configuration first.
        Pending = "Pending",
        /// It is not known or not wanted.
        Rejected = "Rejected",
    }
}

wire::describe! {
    strings;

    /// What a connector should be.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AvailabilityType {
        /// Out of service.
        Inoperative = "Inoperative",
        /// In service.
        Operative = "Operative",
    }
}

wire::describe! {
    strings;

    /// What became of the request.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum AvailabilityStatus {
        /// Done or being done.
        Accepted = "Accepted",
        /// Not done.
        Rejected = "Rejected",
        /// It will happen when the transaction is over.
        Scheduled = "Scheduled",
    }
}

wire::describe! {
    strings;

    /// What became of the change.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ConfigurationStatus {
        /// It holds.
        Accepted = "Accepted",
        /// The value is not possible.
        Rejected = "Rejected",
        /// It will hold after a reboot.
        RebootRequired = "RebootRequired",
        /// The setting is unknown.
        NotSupported = "NotSupported",
    }
}

wire::structure! {
    record Reject;

    /// A setting and its value.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ConfigurationKey {
        "key" => pub key: super::types::ConfigurationKeyName, required super::types::CONFIGURATION_KEY_NAME_RULE;
        /// ChangeConfiguration can not set it.
        "readonly" => pub readonly: bool, required wire::Rule::Plain;
        /// The value, unless there is none.
        "value" => pub value: Option<String>, optional wire::Rule::Text { min: 0, max: 500, pattern: None };
    }
}

wire::describe! {
    strings;

    /// What became of the data.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DataTransferStatus {
        /// It was taken.
        Accepted = "Accepted",
        /// It was not taken.
        Rejected = "Rejected",
        /// The vendor is known but the message is not.
        UnknownMessageId = "UnknownMessageId",
        /// The vendor is not known.
        UnknownVendorId = "UnknownVendorId",
    }
}

wire::describe! {
    strings;

    /// How to restart.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ResetType {
        /// Restart everything even if a transaction can not be stopped properly.
        Hard = "Hard",
        /// Stop transactions properly and restart.
        Soft = "Soft",
    }
}

wire::describe! {
    strings;

    /// What became of the lock.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UnlockStatus {
        /// It is open.
        Unlocked = "Unlocked",
        /// It did not open.
        UnlockFailed = "UnlockFailed",
        /// The charge point has no such lock.
        NotSupported = "NotSupported",
    }
}

wire::describe! {
    strings;

    /// What is wrong with a connector or a charge point.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargePointErrorCode {
        /// The lock does not lock or unlock.
        ConnectorLockFailure = "ConnectorLockFailure",
        /// The vehicle does not talk as it should. A warning and not a fault.
        EVCommunicationError = "EVCommunicationError",
        /// The residual current device has tripped.
        GroundFailure = "GroundFailure",
        /// It is too hot inside.
        HighTemperature = "HighTemperature",
        /// Hardware or software failed.
        InternalError = "InternalError",
        /// The local list disagrees with the central system.
        LocalListConflict = "LocalListConflict",
        /// Nothing is wrong.
        NoError = "NoError",
        /// See `vendorErrorCode`.
        OtherError = "OtherError",
        /// Too much current.
        OverCurrentFailure = "OverCurrentFailure",
        /// The meter can not be read.
        PowerMeterFailure = "PowerMeterFailure",
        /// The contactor does not switch.
        PowerSwitchFailure = "PowerSwitchFailure",
        /// The card reader does not work.
        ReaderFailure = "ReaderFailure",
        /// A reset did not succeed.
        ResetFailure = "ResetFailure",
        /// Too little voltage.
        UnderVoltage = "UnderVoltage",
        /// Too much voltage.
        OverVoltage = "OverVoltage",
        /// The wireless link is weak.
        WeakSignal = "WeakSignal",
    }
}

wire::describe! {
    strings;

    /// What a connector is doing.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargePointStatus {
        /// Free.
        Available = "Available",
        /// Somebody has begun and energy does not flow yet.
        Preparing = "Preparing",
        /// Energy flows.
        Charging = "Charging",
        /// The charge point offers no energy for now.
        SuspendedEVSE = "SuspendedEVSE",
        /// The vehicle takes no energy for now.
        SuspendedEV = "SuspendedEV",
        /// The transaction is over and the connector is not free yet.
        Finishing = "Finishing",
        /// Held for somebody.
        Reserved = "Reserved",
        /// Out of service.
        Unavailable = "Unavailable",
        /// Broken.
        Faulted = "Faulted",
    }
}

wire::describe! {
    strings;

    /// Why a transaction ended.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Reason {
        /// The emergency button.
        EmergencyStop = "EmergencyStop",
        /// The cable was pulled.
        EVDisconnected = "EVDisconnected",
        /// A hard reset was ordered.
        HardReset = "HardReset",
        /// Stopped at the charge point. Assumed when no reason is given.
        Local = "Local",
        /// Anything else.
        Other = "Other",
        /// The power failed.
        PowerLoss = "PowerLoss",
        /// The charge point restarted by itself.
        Reboot = "Reboot",
        /// Stopped from the central system.
        Remote = "Remote",
        /// A soft reset was ordered.
        SoftReset = "SoftReset",
        /// The connector was unlocked by command.
        UnlockCommand = "UnlockCommand",
        /// The central system refused the identifier.
        DeAuthorized = "DeAuthorized",
    }
}

wire::structure! {
    record Reject;

    /// Samples taken at one moment.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MeterValue {
        "timestamp" => pub timestamp: wire::Datetime, required wire::Rule::Plain;
        "sampledValue" => pub sampled_value: Vec<super::types::SampledValue>, required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    }
}

wire::structure! {
    record Reject;

    /// One reading.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct SampledValue {
        /// The reading as decimal text, or signed data.
        "value" => pub value: String, required wire::Rule::Plain;
        /// Why it was taken; `Sample.Periodic` when absent.
        "context" => pub context: Option<super::types::ReadingContext>, optional wire::Rule::Plain;
        /// How to read the value; `Raw` when absent.
        "format" => pub format: Option<super::types::ValueFormat>, optional wire::Rule::Plain;
        /// What was measured; `Energy.Active.Import.Register` when absent.
        "measurand" => pub measurand: Option<super::types::Measurand>, optional wire::Rule::Plain;
        /// Between which conductors; over all phases when absent.
        "phase" => pub phase: Option<super::types::Phase>, optional wire::Rule::Plain;
        /// Where; `Outlet` when absent.
        "location" => pub location: Option<super::types::Location>, optional wire::Rule::Plain;
        /// In what; `Wh` when absent and the measurand is an energy.
        "unit" => pub unit: Option<super::types::UnitOfMeasure>, optional wire::Rule::Plain;
    }
}

wire::describe! {
    strings;

    /// Why a reading was taken.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReadingContext {
        /// Something interrupted the transaction.
        InterruptionBegin = "Interruption.Begin",
        /// The interruption is over.
        InterruptionEnd = "Interruption.End",
        /// On the clock.
        SampleClock = "Sample.Clock",
        /// Every so often during a transaction.
        SamplePeriodic = "Sample.Periodic",
        /// A transaction began.
        TransactionBegin = "Transaction.Begin",
        /// A transaction ended.
        TransactionEnd = "Transaction.End",
        /// It was asked for.
        Trigger = "Trigger",
        /// Anything else.
        Other = "Other",
    }
}

wire::describe! {
    strings;

    /// How to read a value.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ValueFormat {
        /// A decimal number.
        Raw = "Raw",
        /// A block of signed data.
        SignedData = "SignedData",
    }
}

wire::describe! {
    strings;

    /// What is measured. Import is towards the vehicle and export away from it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Measurand {
        EnergyActiveExportRegister = "Energy.Active.Export.Register",
        EnergyActiveImportRegister = "Energy.Active.Import.Register",
        EnergyReactiveExportRegister = "Energy.Reactive.Export.Register",
        EnergyReactiveImportRegister = "Energy.Reactive.Import.Register",
        EnergyActiveExportInterval = "Energy.Active.Export.Interval",
        EnergyActiveImportInterval = "Energy.Active.Import.Interval",
        EnergyReactiveExportInterval = "Energy.Reactive.Export.Interval",
        EnergyReactiveImportInterval = "Energy.Reactive.Import.Interval",
        PowerActiveExport = "Power.Active.Export",
        PowerActiveImport = "Power.Active.Import",
        PowerOffered = "Power.Offered",
        PowerReactiveExport = "Power.Reactive.Export",
        PowerReactiveImport = "Power.Reactive.Import",
        PowerFactor = "Power.Factor",
        CurrentImport = "Current.Import",
        CurrentExport = "Current.Export",
        CurrentOffered = "Current.Offered",
        Voltage = "Voltage",
        Frequency = "Frequency",
        Temperature = "Temperature",
        SoC = "SoC",
        Rpm = "RPM",
    }
}

wire::describe! {
    strings;

    /// Conductors.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Phase {
        L1 = "L1",
        L2 = "L2",
        L3 = "L3",
        N = "N",
        L1N = "L1-N",
        L2N = "L2-N",
        L3N = "L3-N",
        L1L2 = "L1-L2",
        L2L3 = "L2-L3",
        L3L1 = "L3-L1",
    }
}

wire::describe! {
    strings;

    /// Where something is measured.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Location {
        Cable = "Cable",
        Ev = "EV",
        Inlet = "Inlet",
        Outlet = "Outlet",
        Body = "Body",
    }
}

wire::describe! {
    strings;

    /// Units.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UnitOfMeasure {
        /// Watt hours.
        Wh = "Wh",
        /// Kilowatt hours.
        KWh = "kWh",
        /// Var hours.
        Varh = "varh",
        /// Kilovar hours.
        Kvarh = "kvarh",
        /// Watts.
        W = "W",
        /// Kilowatts.
        KW = "kW",
        /// Volt-amperes.
        Va = "VA",
        /// Kilovolt-amperes.
        KVa = "kVA",
        /// Vars.
        Var = "var",
        /// Kilovars.
        Kvar = "kvar",
        /// Amperes.
        A = "A",
        /// Volts.
        V = "V",
        /// Kelvins.
        K = "K",
        /// Degrees as the first schemas spelt them.
        ///
        /// Deprecated: Use `Celsius`.
        Celcius = "Celcius",
        /// Degrees Celsius.
        Celsius = "Celsius",
        /// Degrees Fahrenheit.
        Fahrenheit = "Fahrenheit",
        /// Per cent.
        Percent = "Percent",
    }
}

wire::describe! {
    strings;

    /// How far the upload of diagnostics is.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum DiagnosticsStatus {
        /// Nothing is going on.
        Idle = "Idle",
        /// Done.
        Uploaded = "Uploaded",
        /// Given up.
        UploadFailed = "UploadFailed",
        /// Under way.
        Uploading = "Uploading",
    }
}

wire::describe! {
    strings;

    /// How far a firmware update is.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum FirmwareStatus {
        /// The file is here.
        Downloaded = "Downloaded",
        /// The file could not be fetched.
        DownloadFailed = "DownloadFailed",
        /// The file is coming.
        Downloading = "Downloading",
        /// Nothing is going on.
        Idle = "Idle",
        /// The new firmware does not work.
        InstallationFailed = "InstallationFailed",
        /// The new firmware is being installed.
        Installing = "Installing",
        /// The new firmware runs.
        Installed = "Installed",
    }
}

wire::describe! {
    strings;

    /// How to change the local list.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UpdateType {
        /// Change the entries given.
        Differential = "Differential",
        /// Replace the list.
        Full = "Full",
    }
}

wire::describe! {
    strings;

    /// What became of the local list.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum UpdateStatus {
        /// It was changed.
        Accepted = "Accepted",
        /// It could not be changed.
        Failed = "Failed",
        /// The charge point has none.
        NotSupported = "NotSupported",
        /// The version is not newer than that of the list.
        VersionMismatch = "VersionMismatch",
    }
}

wire::describe! {
    strings;

    /// What became of the reservation.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReservationStatus {
        /// It is made.
        Accepted = "Accepted",
        /// The connector is broken.
        Faulted = "Faulted",
        /// The connector is in use.
        Occupied = "Occupied",
        /// Not done.
        Rejected = "Rejected",
        /// The connector is out of service.
        Unavailable = "Unavailable",
    }
}

wire::describe! {
    strings;

    /// What a profile limits.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargingProfilePurposeType {
        /// All connectors together.
        ChargePointMaxProfile = "ChargePointMaxProfile",
        /// New transactions.
        TxDefaultProfile = "TxDefaultProfile",
        /// One transaction.
        TxProfile = "TxProfile",
    }
}

wire::describe! {
    strings;

    /// From when the schedule counts.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargingProfileKindType {
        /// From a moment in time.
        Absolute = "Absolute",
        /// From the beginning of each day or week.
        Recurring = "Recurring",
        /// From the beginning of the charging.
        Relative = "Relative",
    }
}

wire::describe! {
    strings;

    /// How often a schedule begins anew.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RecurrencyKindType {
        Daily = "Daily",
        Weekly = "Weekly",
    }
}

wire::describe! {
    strings;

    /// What a schedule limits.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargingRateUnitType {
        /// Amperes for each phase.
        A = "A",
        /// Watts for all phases together.
        W = "W",
    }
}

wire::structure! {
    record Reject;

    /// How much may be drawn and when.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ChargingProfile {
        "chargingProfileId" => pub charging_profile_id: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// With `TxProfile`, the transaction it is for.
        "transactionId" => pub transaction_id: Option<super::types::TransactionId>, optional super::types::TRANSACTION_ID_RULE;
        /// The profile with the highest level wins.
        "stackLevel" => pub stack_level: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        "chargingProfilePurpose" => pub charging_profile_purpose: super::types::ChargingProfilePurposeType, required wire::Rule::Plain;
        "chargingProfileKind" => pub charging_profile_kind: super::types::ChargingProfileKindType, required wire::Rule::Plain;
        /// Only for a recurring profile.
        "recurrencyKind" => pub recurrency_kind: Option<super::types::RecurrencyKindType>, optional wire::Rule::Plain;
        /// From when on; at once when absent.
        "validFrom" => pub valid_from: Option<wire::Datetime>, optional wire::Rule::Plain;
        /// Until when; until it is replaced when absent.
        "validTo" => pub valid_to: Option<wire::Datetime>, optional wire::Rule::Plain;
        "chargingSchedule" => pub charging_schedule: super::types::ChargingSchedule, required wire::Rule::Plain;
    }
}

wire::structure! {
    record Reject;

    /// Limits over time.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ChargingSchedule {
        /// Seconds; the last period goes on when absent.
        "duration" => pub duration: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// Where an absolute schedule begins.
        "startSchedule" => pub start_schedule: Option<wire::Datetime>, optional wire::Rule::Plain;
        "chargingRateUnit" => pub charging_rate_unit: super::types::ChargingRateUnitType, required wire::Rule::Plain;
        /// The periods, in order.
        "chargingSchedulePeriod" => pub charging_schedule_period: Vec<super::types::ChargingSchedulePeriod>, required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
        /// Below this, charging is inefficient. A multiple of 0.1.
        "minChargingRate" => pub min_charging_rate: Option<f64>, optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    }
}

wire::structure! {
    record Reject;

    /// A limit that holds until the next period.
    #[derive(Debug, Clone, PartialEq)]
    pub struct ChargingSchedulePeriod {
        /// Seconds from the beginning of the schedule.
        "startPeriod" => pub start_period: i64, required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
        /// In the unit of the schedule. A multiple of 0.1.
        "limit" => pub limit: f64, required wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
        /// How many phases; 3 when absent.
        "numberPhases" => pub number_phases: Option<i64>, optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    }
}

wire::describe! {
    strings;

    /// What became of the profile.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ChargingProfileStatus {
        /// It is in force.
        Accepted = "Accepted",
        /// Not done.
        Rejected = "Rejected",
        /// The charge point has no smart charging.
        NotSupported = "NotSupported",
    }
}

wire::describe! {
    strings;

    /// What became of the profiles.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ClearChargingProfileStatus {
        /// They are gone.
        Accepted = "Accepted",
        /// No profile fits.
        Unknown = "Unknown",
    }
}

wire::describe! {
    strings;

    /// A message that can be asked for.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MessageTrigger {
        BootNotification = "BootNotification",
        DiagnosticsStatusNotification = "DiagnosticsStatusNotification",
        FirmwareStatusNotification = "FirmwareStatusNotification",
        Heartbeat = "Heartbeat",
        MeterValues = "MeterValues",
        StatusNotification = "StatusNotification",
    }
}

wire::describe! {
    strings;

    /// Whether the message will come.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TriggerMessageStatus {
        /// It will come.
        Accepted = "Accepted",
        /// It will not come.
        Rejected = "Rejected",
        /// The charge point does not know it.
        NotImplemented = "NotImplemented",
    }
}
