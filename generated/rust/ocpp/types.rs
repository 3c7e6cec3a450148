//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! The types that messages are made of.

use super::wire;

/// Why a call was refused. Two of the codes are misspelt in the standard and stay so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// The action is not known.
    NotImplemented,
    /// The action is known but not supported.
    NotSupported,
    /// The receiver failed.
    InternalError,
    /// The payload is incomplete.
    ProtocolError,
    /// A security problem stood in the way.
    SecurityError,
    /// The payload does not have the form that the action asks for.
    FormationViolation,
    /// A field has a value that it must not have.
    PropertyConstraintViolation,
    /// A field is missing or there too often.
    OccurenceConstraintViolation,
    /// A field has the wrong type.
    TypeConstraintViolation,
    /// Anything else.
    GenericError,
}

wire::describe! {
    strings ErrorCode;
    NotImplemented "NotImplemented";
    NotSupported "NotSupported";
    InternalError "InternalError";
    ProtocolError "ProtocolError";
    SecurityError "SecurityError";
    FormationViolation "FormationViolation";
    PropertyConstraintViolation "PropertyConstraintViolation";
    OccurenceConstraintViolation "OccurenceConstraintViolation";
    TypeConstraintViolation "TypeConstraintViolation";
    GenericError "GenericError";
}

/// The type `AuthorizePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AuthorizePayload {
    /// `idTag` on the wire.
    pub id_tag: IdToken,
}

wire::describe! {
    record AuthorizePayload Reject &[];
    "idTag" required ID_TOKEN_RULE;
    holds
    0 required id_tag;
}

/// The type `AuthorizeReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AuthorizeReplyPayload {
    /// `idTagInfo` on the wire.
    pub id_tag_info: IdTagInfo,
}

wire::describe! {
    record AuthorizeReplyPayload Reject &[];
    "idTagInfo" required wire::Rule::Plain;
    holds
    0 required id_tag_info;
}

/// The type `BootNotificationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BootNotificationPayload {
    /// `chargePointVendor` on the wire.
    pub charge_point_vendor: String,
    /// `chargePointModel` on the wire.
    pub charge_point_model: String,
    /// `chargePointSerialNumber` on the wire.
    pub charge_point_serial_number: Option<String>,
    /// `chargeBoxSerialNumber` on the wire.
    ///
    /// Deprecated: Use `chargePointSerialNumber`.
    pub charge_box_serial_number: Option<String>,
    /// `firmwareVersion` on the wire.
    pub firmware_version: Option<String>,
    /// The number of the SIM card.
    pub iccid: Option<String>,
    /// The subscriber on the SIM card.
    pub imsi: Option<String>,
    /// `meterType` on the wire.
    pub meter_type: Option<String>,
    /// `meterSerialNumber` on the wire.
    pub meter_serial_number: Option<String>,
}

wire::describe! {
    record BootNotificationPayload Reject &[];
    "chargePointVendor" required wire::Rule::Text { min: 0, max: 20, pattern: None };
    "chargePointModel" required wire::Rule::Text { min: 0, max: 20, pattern: None };
    "chargePointSerialNumber" optional wire::Rule::Text { min: 0, max: 25, pattern: None };
    "chargeBoxSerialNumber" optional wire::Rule::Text { min: 0, max: 25, pattern: None };
    "firmwareVersion" optional wire::Rule::Text { min: 0, max: 50, pattern: None };
    "iccid" optional wire::Rule::Text { min: 0, max: 20, pattern: None };
    "imsi" optional wire::Rule::Text { min: 0, max: 20, pattern: None };
    "meterType" optional wire::Rule::Text { min: 0, max: 25, pattern: None };
    "meterSerialNumber" optional wire::Rule::Text { min: 0, max: 25, pattern: None };
    holds
    0 required charge_point_vendor;
    1 required charge_point_model;
    2 optional charge_point_serial_number;
    3 optional charge_box_serial_number;
    4 optional firmware_version;
    5 optional iccid;
    6 optional imsi;
    7 optional meter_type;
    8 optional meter_serial_number;
}

/// The type `BootNotificationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BootNotificationReplyPayload {
    /// `status` on the wire.
    pub status: RegistrationStatus,
    /// The clock of the central system.
    pub current_time: wire::Datetime,
    /// Seconds between heartbeats; unless accepted, seconds to wait before the next attempt.
    pub interval: i64,
}

wire::describe! {
    record BootNotificationReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    "currentTime" required wire::Rule::Plain;
    "interval" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    holds
    0 required status;
    1 required current_time;
    2 required interval;
}

/// The type `CancelReservationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CancelReservationPayload {
    /// `reservationId` on the wire.
    pub reservation_id: ReservationId,
}

wire::describe! {
    record CancelReservationPayload Reject &[];
    "reservationId" required RESERVATION_ID_RULE;
    holds
    0 required reservation_id;
}

/// The type `CancelReservationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CancelReservationReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
}

wire::describe! {
    record CancelReservationReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ChangeAvailabilityPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeAvailabilityPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// `type` on the wire.
    pub type_: AvailabilityType,
}

wire::describe! {
    record ChangeAvailabilityPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "type" required wire::Rule::Plain;
    holds
    0 required connector_id;
    1 required type_;
}

/// The type `ChangeAvailabilityReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeAvailabilityReplyPayload {
    /// `status` on the wire.
    pub status: AvailabilityStatus,
}

wire::describe! {
    record ChangeAvailabilityReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ChangeConfigurationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeConfigurationPayload {
    /// `key` on the wire.
    pub key: ConfigurationKeyName,
    /// `value` on the wire.
    pub value: String,
}

wire::describe! {
    record ChangeConfigurationPayload Reject &[];
    "key" required CONFIGURATION_KEY_NAME_RULE;
    "value" required wire::Rule::Text { min: 0, max: 500, pattern: None };
    holds
    0 required key;
    1 required value;
}

/// The type `ChangeConfigurationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChangeConfigurationReplyPayload {
    /// `status` on the wire.
    pub status: ConfigurationStatus,
}

wire::describe! {
    record ChangeConfigurationReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ClearCachePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearCachePayload {}

wire::describe! {
    record ClearCachePayload Reject &[];
    holds
}

/// The type `ClearCacheReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearCacheReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
}

wire::describe! {
    record ClearCacheReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ClearChargingProfilePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearChargingProfilePayload {
    /// This profile only.
    pub profile_id: Option<i64>,
    /// `connectorId` on the wire.
    pub connector_id: Option<ConnectorId>,
    /// `chargingProfilePurpose` on the wire.
    pub charging_profile_purpose: Option<ChargingProfilePurposeType>,
    /// `stackLevel` on the wire.
    pub stack_level: Option<i64>,
}

wire::describe! {
    record ClearChargingProfilePayload Reject &[];
    "id" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "connectorId" optional CONNECTOR_ID_RULE;
    "chargingProfilePurpose" optional wire::Rule::Plain;
    "stackLevel" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    holds
    0 optional profile_id;
    1 optional connector_id;
    2 optional charging_profile_purpose;
    3 optional stack_level;
}

/// The type `ClearChargingProfileReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClearChargingProfileReplyPayload {
    /// `status` on the wire.
    pub status: ClearChargingProfileStatus,
}

wire::describe! {
    record ClearChargingProfileReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `DataTransferPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataTransferPayload {
    /// The vendor, by its domain name backwards.
    pub vendor_id: String,
    /// `messageId` on the wire.
    pub message_id: Option<String>,
    /// `data` on the wire.
    pub data: Option<String>,
}

wire::describe! {
    record DataTransferPayload Reject &[];
    "vendorId" required wire::Rule::Text { min: 0, max: 255, pattern: None };
    "messageId" optional wire::Rule::Text { min: 0, max: 50, pattern: None };
    "data" optional wire::Rule::Plain;
    holds
    0 required vendor_id;
    1 optional message_id;
    2 optional data;
}

/// The type `DataTransferReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataTransferReplyPayload {
    /// `status` on the wire.
    pub status: DataTransferStatus,
    /// `data` on the wire.
    pub data: Option<String>,
}

wire::describe! {
    record DataTransferReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    "data" optional wire::Rule::Plain;
    holds
    0 required status;
    1 optional data;
}

/// The type `DiagnosticsStatusNotificationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiagnosticsStatusNotificationPayload {
    /// `status` on the wire.
    pub status: DiagnosticsStatus,
}

wire::describe! {
    record DiagnosticsStatusNotificationPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `DiagnosticsStatusNotificationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiagnosticsStatusNotificationReplyPayload {}

wire::describe! {
    record DiagnosticsStatusNotificationReplyPayload Reject &[];
    holds
}

/// The type `FirmwareStatusNotificationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirmwareStatusNotificationPayload {
    /// `status` on the wire.
    pub status: FirmwareStatus,
}

wire::describe! {
    record FirmwareStatusNotificationPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `FirmwareStatusNotificationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FirmwareStatusNotificationReplyPayload {}

wire::describe! {
    record FirmwareStatusNotificationReplyPayload Reject &[];
    holds
}

/// The type `GetCompositeSchedulePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetCompositeSchedulePayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// Seconds from now.
    pub duration: i64,
    /// The unit of the answer.
    pub charging_rate_unit: Option<ChargingRateUnitType>,
}

wire::describe! {
    record GetCompositeSchedulePayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "duration" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "chargingRateUnit" optional wire::Rule::Plain;
    holds
    0 required connector_id;
    1 required duration;
    2 optional charging_rate_unit;
}

/// The type `GetCompositeScheduleReplyPayload`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetCompositeScheduleReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
    /// `connectorId` on the wire.
    pub connector_id: Option<ConnectorId>,
    /// Where the periods count from.
    pub schedule_start: Option<wire::Datetime>,
    /// `chargingSchedule` on the wire.
    pub charging_schedule: Option<ChargingSchedule>,
}

wire::describe! {
    record GetCompositeScheduleReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    "connectorId" optional CONNECTOR_ID_RULE;
    "scheduleStart" optional wire::Rule::Plain;
    "chargingSchedule" optional wire::Rule::Plain;
    holds
    0 required status;
    1 optional connector_id;
    2 optional schedule_start;
    3 optional charging_schedule;
}

/// The type `GetConfigurationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetConfigurationPayload {
    /// All when absent or empty.
    pub key: Option<Vec<ConfigurationKeyName>>,
}

wire::describe! {
    record GetConfigurationPayload Reject &[];
    "key" optional wire::Rule::List { of: &CONFIGURATION_KEY_NAME_RULE, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional key;
}

/// The type `GetConfigurationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetConfigurationReplyPayload {
    /// `configurationKey` on the wire.
    pub configuration_key: Option<Vec<ConfigurationKey>>,
    /// Settings that do not exist.
    pub unknown_key: Option<Vec<ConfigurationKeyName>>,
}

wire::describe! {
    record GetConfigurationReplyPayload Reject &[];
    "configurationKey" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "unknownKey" optional wire::Rule::List { of: &CONFIGURATION_KEY_NAME_RULE, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional configuration_key;
    1 optional unknown_key;
}

/// The type `GetDiagnosticsPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetDiagnosticsPayload {
    /// The URI of the folder to upload to.
    pub location: String,
    /// How many times to try.
    pub retries: Option<i64>,
    /// Seconds between attempts.
    pub retry_interval: Option<i64>,
    /// From when on.
    pub start_time: Option<wire::Datetime>,
    /// Until when.
    pub stop_time: Option<wire::Datetime>,
}

wire::describe! {
    record GetDiagnosticsPayload Reject &[];
    "location" required wire::Rule::Plain;
    "retries" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "retryInterval" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "startTime" optional wire::Rule::Plain;
    "stopTime" optional wire::Rule::Plain;
    holds
    0 required location;
    1 optional retries;
    2 optional retry_interval;
    3 optional start_time;
    4 optional stop_time;
}

/// The type `GetDiagnosticsReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetDiagnosticsReplyPayload {
    /// What the file will be called; absent when there is nothing to upload.
    pub file_name: Option<String>,
}

wire::describe! {
    record GetDiagnosticsReplyPayload Reject &[];
    "fileName" optional wire::Rule::Text { min: 0, max: 255, pattern: None };
    holds
    0 optional file_name;
}

/// The type `GetLocalListVersionPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetLocalListVersionPayload {}

wire::describe! {
    record GetLocalListVersionPayload Reject &[];
    holds
}

/// The type `GetLocalListVersionReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetLocalListVersionReplyPayload {
    /// 0 when the list is empty, -1 when there can be none.
    pub list_version: i64,
}

wire::describe! {
    record GetLocalListVersionReplyPayload Reject &[];
    "listVersion" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    holds
    0 required list_version;
}

/// The type `HeartbeatPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HeartbeatPayload {}

wire::describe! {
    record HeartbeatPayload Reject &[];
    holds
}

/// The type `HeartbeatReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HeartbeatReplyPayload {
    /// `currentTime` on the wire.
    pub current_time: wire::Datetime,
}

wire::describe! {
    record HeartbeatReplyPayload Reject &[];
    "currentTime" required wire::Rule::Plain;
    holds
    0 required current_time;
}

/// The type `MeterValuesPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MeterValuesPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// `transactionId` on the wire.
    pub transaction_id: Option<TransactionId>,
    /// `meterValue` on the wire.
    pub meter_value: Vec<MeterValue>,
}

wire::describe! {
    record MeterValuesPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "transactionId" optional TRANSACTION_ID_RULE;
    "meterValue" required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    holds
    0 required connector_id;
    1 optional transaction_id;
    2 required meter_value;
}

/// The type `MeterValuesReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MeterValuesReplyPayload {}

wire::describe! {
    record MeterValuesReplyPayload Reject &[];
    holds
}

/// The type `RemoteStartTransactionPayload`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoteStartTransactionPayload {
    /// `connectorId` on the wire.
    pub connector_id: Option<ConnectorId>,
    /// `idTag` on the wire.
    pub id_tag: IdToken,
    /// For this transaction only.
    pub charging_profile: Option<ChargingProfile>,
}

wire::describe! {
    record RemoteStartTransactionPayload Reject &[];
    "connectorId" optional CONNECTOR_ID_RULE;
    "idTag" required ID_TOKEN_RULE;
    "chargingProfile" optional wire::Rule::Plain;
    holds
    0 optional connector_id;
    1 required id_tag;
    2 optional charging_profile;
}

/// The type `RemoteStartTransactionReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStartTransactionReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
}

wire::describe! {
    record RemoteStartTransactionReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `RemoteStopTransactionPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStopTransactionPayload {
    /// `transactionId` on the wire.
    pub transaction_id: TransactionId,
}

wire::describe! {
    record RemoteStopTransactionPayload Reject &[];
    "transactionId" required TRANSACTION_ID_RULE;
    holds
    0 required transaction_id;
}

/// The type `RemoteStopTransactionReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemoteStopTransactionReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
}

wire::describe! {
    record RemoteStopTransactionReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ReserveNowPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReserveNowPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// Until when.
    pub expiry_date: wire::Datetime,
    /// `idTag` on the wire.
    pub id_tag: IdToken,
    /// Anybody of this group may take it.
    pub parent_id_tag: Option<IdToken>,
    /// The same number replaces an earlier reservation.
    pub reservation_id: ReservationId,
}

wire::describe! {
    record ReserveNowPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "expiryDate" required wire::Rule::Plain;
    "idTag" required ID_TOKEN_RULE;
    "parentIdTag" optional ID_TOKEN_RULE;
    "reservationId" required RESERVATION_ID_RULE;
    holds
    0 required connector_id;
    1 required expiry_date;
    2 required id_tag;
    3 optional parent_id_tag;
    4 required reservation_id;
}

/// The type `ReserveNowReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReserveNowReplyPayload {
    /// `status` on the wire.
    pub status: ReservationStatus,
}

wire::describe! {
    record ReserveNowReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `ResetPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResetPayload {
    /// `type` on the wire.
    pub type_: ResetType,
}

wire::describe! {
    record ResetPayload Reject &[];
    "type" required wire::Rule::Plain;
    holds
    0 required type_;
}

/// The type `ResetReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResetReplyPayload {
    /// `status` on the wire.
    pub status: AcceptedOrRejected,
}

wire::describe! {
    record ResetReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `SendLocalListPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SendLocalListPayload {
    /// The version after the update.
    pub list_version: i64,
    /// Absent in a full update, it empties the list.
    pub local_authorization_list: Option<Vec<AuthorizationData>>,
    /// `updateType` on the wire.
    pub update_type: UpdateType,
}

wire::describe! {
    record SendLocalListPayload Reject &[];
    "listVersion" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "localAuthorizationList" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "updateType" required wire::Rule::Plain;
    holds
    0 required list_version;
    1 optional local_authorization_list;
    2 required update_type;
}

/// The type `SendLocalListReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SendLocalListReplyPayload {
    /// `status` on the wire.
    pub status: UpdateStatus,
}

wire::describe! {
    record SendLocalListReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `SetChargingProfilePayload`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetChargingProfilePayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// `csChargingProfiles` on the wire.
    pub cs_charging_profiles: ChargingProfile,
}

wire::describe! {
    record SetChargingProfilePayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "csChargingProfiles" required wire::Rule::Plain;
    holds
    0 required connector_id;
    1 required cs_charging_profiles;
}

/// The type `SetChargingProfileReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SetChargingProfileReplyPayload {
    /// `status` on the wire.
    pub status: ChargingProfileStatus,
}

wire::describe! {
    record SetChargingProfileReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `StartTransactionPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StartTransactionPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// `idTag` on the wire.
    pub id_tag: IdToken,
    /// The meter in Wh.
    pub meter_start: i64,
    /// The reservation that ends with it.
    pub reservation_id: Option<ReservationId>,
    /// `timestamp` on the wire.
    pub timestamp: wire::Datetime,
}

wire::describe! {
    record StartTransactionPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "idTag" required ID_TOKEN_RULE;
    "meterStart" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "reservationId" optional RESERVATION_ID_RULE;
    "timestamp" required wire::Rule::Plain;
    holds
    0 required connector_id;
    1 required id_tag;
    2 required meter_start;
    3 optional reservation_id;
    4 required timestamp;
}

/// The type `StartTransactionReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StartTransactionReplyPayload {
    /// `idTagInfo` on the wire.
    pub id_tag_info: IdTagInfo,
    /// `transactionId` on the wire.
    pub transaction_id: TransactionId,
}

wire::describe! {
    record StartTransactionReplyPayload Reject &[];
    "idTagInfo" required wire::Rule::Plain;
    "transactionId" required TRANSACTION_ID_RULE;
    holds
    0 required id_tag_info;
    1 required transaction_id;
}

/// The type `StatusNotificationPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StatusNotificationPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
    /// `errorCode` on the wire.
    pub error_code: ChargePointErrorCode,
    /// More for people.
    pub info: Option<String>,
    /// `status` on the wire.
    pub status: ChargePointStatus,
    /// Since when; now when absent.
    pub timestamp: Option<wire::Datetime>,
    /// `vendorId` on the wire.
    pub vendor_id: Option<String>,
    /// `vendorErrorCode` on the wire.
    pub vendor_error_code: Option<String>,
}

wire::describe! {
    record StatusNotificationPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    "errorCode" required wire::Rule::Plain;
    "info" optional wire::Rule::Text { min: 0, max: 50, pattern: None };
    "status" required wire::Rule::Plain;
    "timestamp" optional wire::Rule::Plain;
    "vendorId" optional wire::Rule::Text { min: 0, max: 255, pattern: None };
    "vendorErrorCode" optional wire::Rule::Text { min: 0, max: 50, pattern: None };
    holds
    0 required connector_id;
    1 required error_code;
    2 optional info;
    3 required status;
    4 optional timestamp;
    5 optional vendor_id;
    6 optional vendor_error_code;
}

/// The type `StatusNotificationReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StatusNotificationReplyPayload {}

wire::describe! {
    record StatusNotificationReplyPayload Reject &[];
    holds
}

/// The type `StopTransactionPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StopTransactionPayload {
    /// Who stopped it.
    pub id_tag: Option<IdToken>,
    /// The meter in Wh.
    pub meter_stop: i64,
    /// `timestamp` on the wire.
    pub timestamp: wire::Datetime,
    /// `transactionId` on the wire.
    pub transaction_id: TransactionId,
    /// `Local` when absent.
    pub reason: Option<Reason>,
    /// Readings for the bill.
    pub transaction_data: Option<Vec<MeterValue>>,
}

wire::describe! {
    record StopTransactionPayload Reject &[];
    "idTag" optional ID_TOKEN_RULE;
    "meterStop" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "timestamp" required wire::Rule::Plain;
    "transactionId" required TRANSACTION_ID_RULE;
    "reason" optional wire::Rule::Plain;
    "transactionData" optional wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    holds
    0 optional id_tag;
    1 required meter_stop;
    2 required timestamp;
    3 required transaction_id;
    4 optional reason;
    5 optional transaction_data;
}

/// The type `StopTransactionReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StopTransactionReplyPayload {
    /// Absent when no identifier was given.
    pub id_tag_info: Option<IdTagInfo>,
}

wire::describe! {
    record StopTransactionReplyPayload Reject &[];
    "idTagInfo" optional wire::Rule::Plain;
    holds
    0 optional id_tag_info;
}

/// The type `TriggerMessagePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TriggerMessagePayload {
    /// `requestedMessage` on the wire.
    pub requested_message: MessageTrigger,
    /// `connectorId` on the wire.
    pub connector_id: Option<ConnectorId>,
}

wire::describe! {
    record TriggerMessagePayload Reject &[];
    "requestedMessage" required wire::Rule::Plain;
    "connectorId" optional CONNECTOR_ID_RULE;
    holds
    0 required requested_message;
    1 optional connector_id;
}

/// The type `TriggerMessageReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TriggerMessageReplyPayload {
    /// `status` on the wire.
    pub status: TriggerMessageStatus,
}

wire::describe! {
    record TriggerMessageReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `UnlockConnectorPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnlockConnectorPayload {
    /// `connectorId` on the wire.
    pub connector_id: ConnectorId,
}

wire::describe! {
    record UnlockConnectorPayload Reject &[];
    "connectorId" required CONNECTOR_ID_RULE;
    holds
    0 required connector_id;
}

/// The type `UnlockConnectorReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnlockConnectorReplyPayload {
    /// `status` on the wire.
    pub status: UnlockStatus,
}

wire::describe! {
    record UnlockConnectorReplyPayload Reject &[];
    "status" required wire::Rule::Plain;
    holds
    0 required status;
}

/// The type `UpdateFirmwarePayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpdateFirmwarePayload {
    /// The URI of the firmware.
    pub location: String,
    /// How many times to try.
    pub retries: Option<i64>,
    /// From when on to fetch it.
    pub retrieve_date: wire::Datetime,
    /// Seconds between attempts.
    pub retry_interval: Option<i64>,
}

wire::describe! {
    record UpdateFirmwarePayload Reject &[];
    "location" required wire::Rule::Plain;
    "retries" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "retrieveDate" required wire::Rule::Plain;
    "retryInterval" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    holds
    0 required location;
    1 optional retries;
    2 required retrieve_date;
    3 optional retry_interval;
}

/// The type `UpdateFirmwareReplyPayload`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpdateFirmwareReplyPayload {}

wire::describe! {
    record UpdateFirmwareReplyPayload Reject &[];
    holds
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

/// Whether the charge point will do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceptedOrRejected {
    /// It will.
    Accepted,
    /// It will not.
    Rejected,
}

wire::describe! {
    strings AcceptedOrRejected;
    Accepted "Accepted";
    Rejected "Rejected";
}

/// What a central system thinks of an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorizationStatus {
    /// It may charge.
    Accepted,
    /// It may not charge.
    Blocked,
    /// It is no longer valid.
    Expired,
    /// It is unknown.
    Invalid,
    /// It is charging elsewhere and may do so only once.
    ConcurrentTx,
}

wire::describe! {
    strings AuthorizationStatus;
    Accepted "Accepted";
    Blocked "Blocked";
    Expired "Expired";
    Invalid "Invalid";
    ConcurrentTx "ConcurrentTx";
}

/// What is known about an identifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdTagInfo {
    /// When it should be dropped from the cache.
    pub expiry_date: Option<wire::Datetime>,
    /// The group it belongs to.
    pub parent_id_tag: Option<IdToken>,
    /// `status` on the wire.
    pub status: AuthorizationStatus,
}

wire::describe! {
    record IdTagInfo Reject &[];
    "expiryDate" optional wire::Rule::Plain;
    "parentIdTag" optional ID_TOKEN_RULE;
    "status" required wire::Rule::Plain;
    holds
    0 optional expiry_date;
    1 optional parent_id_tag;
    2 required status;
}

/// An entry of the local list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AuthorizationData {
    /// `idTag` on the wire.
    pub id_tag: IdToken,
    /// Absent in a differential update, it removes the entry.
    pub id_tag_info: Option<IdTagInfo>,
}

wire::describe! {
    record AuthorizationData Reject &[];
    "idTag" required ID_TOKEN_RULE;
    "idTagInfo" optional wire::Rule::Plain;
    holds
    0 required id_tag;
    1 optional id_tag_info;
}

/// Whether a charge point may work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegistrationStatus {
    /// It is registered.
    Accepted,
    /// The central system wants to look at or change its configuration first.
    Pending,
    /// It is not known or not wanted.
    Rejected,
}

wire::describe! {
    strings RegistrationStatus;
    Accepted "Accepted";
    Pending "Pending";
    Rejected "Rejected";
}

/// What a connector should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvailabilityType {
    /// Out of service.
    Inoperative,
    /// In service.
    Operative,
}

wire::describe! {
    strings AvailabilityType;
    Inoperative "Inoperative";
    Operative "Operative";
}

/// What became of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvailabilityStatus {
    /// Done or being done.
    Accepted,
    /// Not done.
    Rejected,
    /// It will happen when the transaction is over.
    Scheduled,
}

wire::describe! {
    strings AvailabilityStatus;
    Accepted "Accepted";
    Rejected "Rejected";
    Scheduled "Scheduled";
}

/// What became of the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfigurationStatus {
    /// It holds.
    Accepted,
    /// The value is not possible.
    Rejected,
    /// It will hold after a reboot.
    RebootRequired,
    /// The setting is unknown.
    NotSupported,
}

wire::describe! {
    strings ConfigurationStatus;
    Accepted "Accepted";
    Rejected "Rejected";
    RebootRequired "RebootRequired";
    NotSupported "NotSupported";
}

/// A setting and its value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConfigurationKey {
    /// `key` on the wire.
    pub key: ConfigurationKeyName,
    /// ChangeConfiguration can not set it.
    pub readonly: bool,
    /// The value, unless there is none.
    pub value: Option<String>,
}

wire::describe! {
    record ConfigurationKey Reject &[];
    "key" required CONFIGURATION_KEY_NAME_RULE;
    "readonly" required wire::Rule::Plain;
    "value" optional wire::Rule::Text { min: 0, max: 500, pattern: None };
    holds
    0 required key;
    1 required readonly;
    2 optional value;
}

/// What became of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataTransferStatus {
    /// It was taken.
    Accepted,
    /// It was not taken.
    Rejected,
    /// The vendor is known but the message is not.
    UnknownMessageId,
    /// The vendor is not known.
    UnknownVendorId,
}

wire::describe! {
    strings DataTransferStatus;
    Accepted "Accepted";
    Rejected "Rejected";
    UnknownMessageId "UnknownMessageId";
    UnknownVendorId "UnknownVendorId";
}

/// How to restart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResetType {
    /// Restart everything even if a transaction can not be stopped properly.
    Hard,
    /// Stop transactions properly and restart.
    Soft,
}

wire::describe! {
    strings ResetType;
    Hard "Hard";
    Soft "Soft";
}

/// What became of the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnlockStatus {
    /// It is open.
    Unlocked,
    /// It did not open.
    UnlockFailed,
    /// The charge point has no such lock.
    NotSupported,
}

wire::describe! {
    strings UnlockStatus;
    Unlocked "Unlocked";
    UnlockFailed "UnlockFailed";
    NotSupported "NotSupported";
}

/// What is wrong with a connector or a charge point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargePointErrorCode {
    /// The lock does not lock or unlock.
    ConnectorLockFailure,
    /// The vehicle does not talk as it should. A warning and not a fault.
    EVCommunicationError,
    /// The residual current device has tripped.
    GroundFailure,
    /// It is too hot inside.
    HighTemperature,
    /// Hardware or software failed.
    InternalError,
    /// The local list disagrees with the central system.
    LocalListConflict,
    /// Nothing is wrong.
    NoError,
    /// See `vendorErrorCode`.
    OtherError,
    /// Too much current.
    OverCurrentFailure,
    /// The meter can not be read.
    PowerMeterFailure,
    /// The contactor does not switch.
    PowerSwitchFailure,
    /// The card reader does not work.
    ReaderFailure,
    /// A reset did not succeed.
    ResetFailure,
    /// Too little voltage.
    UnderVoltage,
    /// Too much voltage.
    OverVoltage,
    /// The wireless link is weak.
    WeakSignal,
}

wire::describe! {
    strings ChargePointErrorCode;
    ConnectorLockFailure "ConnectorLockFailure";
    EVCommunicationError "EVCommunicationError";
    GroundFailure "GroundFailure";
    HighTemperature "HighTemperature";
    InternalError "InternalError";
    LocalListConflict "LocalListConflict";
    NoError "NoError";
    OtherError "OtherError";
    OverCurrentFailure "OverCurrentFailure";
    PowerMeterFailure "PowerMeterFailure";
    PowerSwitchFailure "PowerSwitchFailure";
    ReaderFailure "ReaderFailure";
    ResetFailure "ResetFailure";
    UnderVoltage "UnderVoltage";
    OverVoltage "OverVoltage";
    WeakSignal "WeakSignal";
}

/// What a connector is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargePointStatus {
    /// Free.
    Available,
    /// Somebody has begun and energy does not flow yet.
    Preparing,
    /// Energy flows.
    Charging,
    /// The charge point offers no energy for now.
    SuspendedEVSE,
    /// The vehicle takes no energy for now.
    SuspendedEV,
    /// The transaction is over and the connector is not free yet.
    Finishing,
    /// Held for somebody.
    Reserved,
    /// Out of service.
    Unavailable,
    /// Broken.
    Faulted,
}

wire::describe! {
    strings ChargePointStatus;
    Available "Available";
    Preparing "Preparing";
    Charging "Charging";
    SuspendedEVSE "SuspendedEVSE";
    SuspendedEV "SuspendedEV";
    Finishing "Finishing";
    Reserved "Reserved";
    Unavailable "Unavailable";
    Faulted "Faulted";
}

/// Why a transaction ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The emergency button.
    EmergencyStop,
    /// The cable was pulled.
    EVDisconnected,
    /// A hard reset was ordered.
    HardReset,
    /// Stopped at the charge point. Assumed when no reason is given.
    Local,
    /// Anything else.
    Other,
    /// The power failed.
    PowerLoss,
    /// The charge point restarted by itself.
    Reboot,
    /// Stopped from the central system.
    Remote,
    /// A soft reset was ordered.
    SoftReset,
    /// The connector was unlocked by command.
    UnlockCommand,
    /// The central system refused the identifier.
    DeAuthorized,
}

wire::describe! {
    strings Reason;
    EmergencyStop "EmergencyStop";
    EVDisconnected "EVDisconnected";
    HardReset "HardReset";
    Local "Local";
    Other "Other";
    PowerLoss "PowerLoss";
    Reboot "Reboot";
    Remote "Remote";
    SoftReset "SoftReset";
    UnlockCommand "UnlockCommand";
    DeAuthorized "DeAuthorized";
}

/// Samples taken at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MeterValue {
    /// `timestamp` on the wire.
    pub timestamp: wire::Datetime,
    /// `sampledValue` on the wire.
    pub sampled_value: Vec<SampledValue>,
}

wire::describe! {
    record MeterValue Reject &[];
    "timestamp" required wire::Rule::Plain;
    "sampledValue" required wire::Rule::List { of: &wire::Rule::Plain, min: 1, max: u64::MAX, unique: false };
    holds
    0 required timestamp;
    1 required sampled_value;
}

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SampledValue {
    /// The reading as decimal text, or signed data.
    pub value: String,
    /// Why it was taken; `Sample.Periodic` when absent.
    pub context: Option<ReadingContext>,
    /// How to read the value; `Raw` when absent.
    pub format: Option<ValueFormat>,
    /// What was measured; `Energy.Active.Import.Register` when absent.
    pub measurand: Option<Measurand>,
    /// Between which conductors; over all phases when absent.
    pub phase: Option<Phase>,
    /// Where; `Outlet` when absent.
    pub location: Option<Location>,
    /// In what; `Wh` when absent and the measurand is an energy.
    pub unit: Option<UnitOfMeasure>,
}

wire::describe! {
    record SampledValue Reject &[];
    "value" required wire::Rule::Plain;
    "context" optional wire::Rule::Plain;
    "format" optional wire::Rule::Plain;
    "measurand" optional wire::Rule::Plain;
    "phase" optional wire::Rule::Plain;
    "location" optional wire::Rule::Plain;
    "unit" optional wire::Rule::Plain;
    holds
    0 required value;
    1 optional context;
    2 optional format;
    3 optional measurand;
    4 optional phase;
    5 optional location;
    6 optional unit;
}

/// Why a reading was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReadingContext {
    /// Something interrupted the transaction.
    InterruptionBegin,
    /// The interruption is over.
    InterruptionEnd,
    /// On the clock.
    SampleClock,
    /// Every so often during a transaction.
    SamplePeriodic,
    /// A transaction began.
    TransactionBegin,
    /// A transaction ended.
    TransactionEnd,
    /// It was asked for.
    Trigger,
    /// Anything else.
    Other,
}

wire::describe! {
    strings ReadingContext;
    InterruptionBegin "Interruption.Begin";
    InterruptionEnd "Interruption.End";
    SampleClock "Sample.Clock";
    SamplePeriodic "Sample.Periodic";
    TransactionBegin "Transaction.Begin";
    TransactionEnd "Transaction.End";
    Trigger "Trigger";
    Other "Other";
}

/// How to read a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueFormat {
    /// A decimal number.
    Raw,
    /// A block of signed data.
    SignedData,
}

wire::describe! {
    strings ValueFormat;
    Raw "Raw";
    SignedData "SignedData";
}

/// What is measured. Import is towards the vehicle and export away from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measurand {
    /// `Energy.Active.Export.Register` on the wire.
    EnergyActiveExportRegister,
    /// `Energy.Active.Import.Register` on the wire.
    EnergyActiveImportRegister,
    /// `Energy.Reactive.Export.Register` on the wire.
    EnergyReactiveExportRegister,
    /// `Energy.Reactive.Import.Register` on the wire.
    EnergyReactiveImportRegister,
    /// `Energy.Active.Export.Interval` on the wire.
    EnergyActiveExportInterval,
    /// `Energy.Active.Import.Interval` on the wire.
    EnergyActiveImportInterval,
    /// `Energy.Reactive.Export.Interval` on the wire.
    EnergyReactiveExportInterval,
    /// `Energy.Reactive.Import.Interval` on the wire.
    EnergyReactiveImportInterval,
    /// `Power.Active.Export` on the wire.
    PowerActiveExport,
    /// `Power.Active.Import` on the wire.
    PowerActiveImport,
    /// `Power.Offered` on the wire.
    PowerOffered,
    /// `Power.Reactive.Export` on the wire.
    PowerReactiveExport,
    /// `Power.Reactive.Import` on the wire.
    PowerReactiveImport,
    /// `Power.Factor` on the wire.
    PowerFactor,
    /// `Current.Import` on the wire.
    CurrentImport,
    /// `Current.Export` on the wire.
    CurrentExport,
    /// `Current.Offered` on the wire.
    CurrentOffered,
    /// `Voltage` on the wire.
    Voltage,
    /// `Frequency` on the wire.
    Frequency,
    /// `Temperature` on the wire.
    Temperature,
    /// `SoC` on the wire.
    SoC,
    /// `RPM` on the wire.
    Rpm,
}

wire::describe! {
    strings Measurand;
    EnergyActiveExportRegister "Energy.Active.Export.Register";
    EnergyActiveImportRegister "Energy.Active.Import.Register";
    EnergyReactiveExportRegister "Energy.Reactive.Export.Register";
    EnergyReactiveImportRegister "Energy.Reactive.Import.Register";
    EnergyActiveExportInterval "Energy.Active.Export.Interval";
    EnergyActiveImportInterval "Energy.Active.Import.Interval";
    EnergyReactiveExportInterval "Energy.Reactive.Export.Interval";
    EnergyReactiveImportInterval "Energy.Reactive.Import.Interval";
    PowerActiveExport "Power.Active.Export";
    PowerActiveImport "Power.Active.Import";
    PowerOffered "Power.Offered";
    PowerReactiveExport "Power.Reactive.Export";
    PowerReactiveImport "Power.Reactive.Import";
    PowerFactor "Power.Factor";
    CurrentImport "Current.Import";
    CurrentExport "Current.Export";
    CurrentOffered "Current.Offered";
    Voltage "Voltage";
    Frequency "Frequency";
    Temperature "Temperature";
    SoC "SoC";
    Rpm "RPM";
}

/// Conductors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// `L1` on the wire.
    L1,
    /// `L2` on the wire.
    L2,
    /// `L3` on the wire.
    L3,
    /// `N` on the wire.
    N,
    /// `L1-N` on the wire.
    L1N,
    /// `L2-N` on the wire.
    L2N,
    /// `L3-N` on the wire.
    L3N,
    /// `L1-L2` on the wire.
    L1L2,
    /// `L2-L3` on the wire.
    L2L3,
    /// `L3-L1` on the wire.
    L3L1,
}

wire::describe! {
    strings Phase;
    L1 "L1";
    L2 "L2";
    L3 "L3";
    N "N";
    L1N "L1-N";
    L2N "L2-N";
    L3N "L3-N";
    L1L2 "L1-L2";
    L2L3 "L2-L3";
    L3L1 "L3-L1";
}

/// Where something is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// `Cable` on the wire.
    Cable,
    /// `EV` on the wire.
    Ev,
    /// `Inlet` on the wire.
    Inlet,
    /// `Outlet` on the wire.
    Outlet,
    /// `Body` on the wire.
    Body,
}

wire::describe! {
    strings Location;
    Cable "Cable";
    Ev "EV";
    Inlet "Inlet";
    Outlet "Outlet";
    Body "Body";
}

/// Units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitOfMeasure {
    /// Watt hours.
    Wh,
    /// Kilowatt hours.
    KWh,
    /// Var hours.
    Varh,
    /// Kilovar hours.
    Kvarh,
    /// Watts.
    W,
    /// Kilowatts.
    KW,
    /// Volt-amperes.
    Va,
    /// Kilovolt-amperes.
    KVa,
    /// Vars.
    Var,
    /// Kilovars.
    Kvar,
    /// Amperes.
    A,
    /// Volts.
    V,
    /// Kelvins.
    K,
    /// Degrees as the first schemas spelt them.
    ///
    /// Deprecated: Use `Celsius`.
    Celcius,
    /// Degrees Celsius.
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
    /// Per cent.
    Percent,
    /// Cycles per second. The schemas know it; the text of the standard does not.
    Hertz,
}

wire::describe! {
    strings UnitOfMeasure;
    Wh "Wh";
    KWh "kWh";
    Varh "varh";
    Kvarh "kvarh";
    W "W";
    KW "kW";
    Va "VA";
    KVa "kVA";
    Var "var";
    Kvar "kvar";
    A "A";
    V "V";
    K "K";
    Celcius "Celcius";
    Celsius "Celsius";
    Fahrenheit "Fahrenheit";
    Percent "Percent";
    Hertz "Hertz";
}

/// How far the upload of diagnostics is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DiagnosticsStatus {
    /// Nothing is going on.
    Idle,
    /// Done.
    Uploaded,
    /// Given up.
    UploadFailed,
    /// Under way.
    Uploading,
}

wire::describe! {
    strings DiagnosticsStatus;
    Idle "Idle";
    Uploaded "Uploaded";
    UploadFailed "UploadFailed";
    Uploading "Uploading";
}

/// How far a firmware update is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirmwareStatus {
    /// The file is here.
    Downloaded,
    /// The file could not be fetched.
    DownloadFailed,
    /// The file is coming.
    Downloading,
    /// Nothing is going on.
    Idle,
    /// The new firmware does not work.
    InstallationFailed,
    /// The new firmware is being installed.
    Installing,
    /// The new firmware runs.
    Installed,
}

wire::describe! {
    strings FirmwareStatus;
    Downloaded "Downloaded";
    DownloadFailed "DownloadFailed";
    Downloading "Downloading";
    Idle "Idle";
    InstallationFailed "InstallationFailed";
    Installing "Installing";
    Installed "Installed";
}

/// How to change the local list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateType {
    /// Change the entries given.
    Differential,
    /// Replace the list.
    Full,
}

wire::describe! {
    strings UpdateType;
    Differential "Differential";
    Full "Full";
}

/// What became of the local list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateStatus {
    /// It was changed.
    Accepted,
    /// It could not be changed.
    Failed,
    /// The charge point has none.
    NotSupported,
    /// The version is not newer than that of the list.
    VersionMismatch,
}

wire::describe! {
    strings UpdateStatus;
    Accepted "Accepted";
    Failed "Failed";
    NotSupported "NotSupported";
    VersionMismatch "VersionMismatch";
}

/// What became of the reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReservationStatus {
    /// It is made.
    Accepted,
    /// The connector is broken.
    Faulted,
    /// The connector is in use.
    Occupied,
    /// Not done.
    Rejected,
    /// The connector is out of service.
    Unavailable,
}

wire::describe! {
    strings ReservationStatus;
    Accepted "Accepted";
    Faulted "Faulted";
    Occupied "Occupied";
    Rejected "Rejected";
    Unavailable "Unavailable";
}

/// What a profile limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargingProfilePurposeType {
    /// All connectors together.
    ChargePointMaxProfile,
    /// New transactions.
    TxDefaultProfile,
    /// One transaction.
    TxProfile,
}

wire::describe! {
    strings ChargingProfilePurposeType;
    ChargePointMaxProfile "ChargePointMaxProfile";
    TxDefaultProfile "TxDefaultProfile";
    TxProfile "TxProfile";
}

/// From when the schedule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargingProfileKindType {
    /// From a moment in time.
    Absolute,
    /// From the beginning of each day or week.
    Recurring,
    /// From the beginning of the charging.
    Relative,
}

wire::describe! {
    strings ChargingProfileKindType;
    Absolute "Absolute";
    Recurring "Recurring";
    Relative "Relative";
}

/// How often a schedule begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecurrencyKindType {
    /// `Daily` on the wire.
    Daily,
    /// `Weekly` on the wire.
    Weekly,
}

wire::describe! {
    strings RecurrencyKindType;
    Daily "Daily";
    Weekly "Weekly";
}

/// What a schedule limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargingRateUnitType {
    /// Amperes for each phase.
    A,
    /// Watts for all phases together.
    W,
}

wire::describe! {
    strings ChargingRateUnitType;
    A "A";
    W "W";
}

/// How much may be drawn and when.
#[derive(Debug, Clone, PartialEq)]
pub struct ChargingProfile {
    /// `chargingProfileId` on the wire.
    pub charging_profile_id: i64,
    /// With `TxProfile`, the transaction it is for.
    pub transaction_id: Option<TransactionId>,
    /// The profile with the highest level wins.
    pub stack_level: i64,
    /// `chargingProfilePurpose` on the wire.
    pub charging_profile_purpose: ChargingProfilePurposeType,
    /// `chargingProfileKind` on the wire.
    pub charging_profile_kind: ChargingProfileKindType,
    /// Only for a recurring profile.
    pub recurrency_kind: Option<RecurrencyKindType>,
    /// From when on; at once when absent.
    pub valid_from: Option<wire::Datetime>,
    /// Until when; until it is replaced when absent.
    pub valid_to: Option<wire::Datetime>,
    /// `chargingSchedule` on the wire.
    pub charging_schedule: ChargingSchedule,
}

wire::describe! {
    record ChargingProfile Reject &[];
    "chargingProfileId" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "transactionId" optional TRANSACTION_ID_RULE;
    "stackLevel" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "chargingProfilePurpose" required wire::Rule::Plain;
    "chargingProfileKind" required wire::Rule::Plain;
    "recurrencyKind" optional wire::Rule::Plain;
    "validFrom" optional wire::Rule::Plain;
    "validTo" optional wire::Rule::Plain;
    "chargingSchedule" required wire::Rule::Plain;
    holds
    0 required charging_profile_id;
    1 optional transaction_id;
    2 required stack_level;
    3 required charging_profile_purpose;
    4 required charging_profile_kind;
    5 optional recurrency_kind;
    6 optional valid_from;
    7 optional valid_to;
    8 required charging_schedule;
}

/// Limits over time.
#[derive(Debug, Clone, PartialEq)]
pub struct ChargingSchedule {
    /// Seconds; the last period goes on when absent.
    pub duration: Option<i64>,
    /// Where an absolute schedule begins.
    pub start_schedule: Option<wire::Datetime>,
    /// `chargingRateUnit` on the wire.
    pub charging_rate_unit: ChargingRateUnitType,
    /// The periods, in order.
    pub charging_schedule_period: Vec<ChargingSchedulePeriod>,
    /// Below this, charging is inefficient. A multiple of 0.1.
    pub min_charging_rate: Option<f64>,
}

wire::describe! {
    record ChargingSchedule Reject &[];
    "duration" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "startSchedule" optional wire::Rule::Plain;
    "chargingRateUnit" required wire::Rule::Plain;
    "chargingSchedulePeriod" required wire::Rule::List { of: &wire::Rule::Plain, min: 0, max: u64::MAX, unique: false };
    "minChargingRate" optional wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    holds
    0 optional duration;
    1 optional start_schedule;
    2 required charging_rate_unit;
    3 required charging_schedule_period;
    4 optional min_charging_rate;
}

/// A limit that holds until the next period.
#[derive(Debug, Clone, PartialEq)]
pub struct ChargingSchedulePeriod {
    /// Seconds from the beginning of the schedule.
    pub start_period: i64,
    /// In the unit of the schedule. A multiple of 0.1.
    pub limit: f64,
    /// How many phases; 3 when absent.
    pub number_phases: Option<i64>,
}

wire::describe! {
    record ChargingSchedulePeriod Reject &[];
    "startPeriod" required wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    "limit" required wire::Rule::Number { min: f64::NEG_INFINITY, max: f64::INFINITY, above: f64::NEG_INFINITY, below: f64::INFINITY };
    "numberPhases" optional wire::Rule::Int { min: -9007199254740991, max: 9007199254740991, step: 1 };
    holds
    0 required start_period;
    1 required limit;
    2 optional number_phases;
}

/// What became of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargingProfileStatus {
    /// It is in force.
    Accepted,
    /// Not done.
    Rejected,
    /// The charge point has no smart charging.
    NotSupported,
}

wire::describe! {
    strings ChargingProfileStatus;
    Accepted "Accepted";
    Rejected "Rejected";
    NotSupported "NotSupported";
}

/// What became of the profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClearChargingProfileStatus {
    /// They are gone.
    Accepted,
    /// No profile fits.
    Unknown,
}

wire::describe! {
    strings ClearChargingProfileStatus;
    Accepted "Accepted";
    Unknown "Unknown";
}

/// A message that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageTrigger {
    /// `BootNotification` on the wire.
    BootNotification,
    /// `DiagnosticsStatusNotification` on the wire.
    DiagnosticsStatusNotification,
    /// `FirmwareStatusNotification` on the wire.
    FirmwareStatusNotification,
    /// `Heartbeat` on the wire.
    Heartbeat,
    /// `MeterValues` on the wire.
    MeterValues,
    /// `StatusNotification` on the wire.
    StatusNotification,
}

wire::describe! {
    strings MessageTrigger;
    BootNotification "BootNotification";
    DiagnosticsStatusNotification "DiagnosticsStatusNotification";
    FirmwareStatusNotification "FirmwareStatusNotification";
    Heartbeat "Heartbeat";
    MeterValues "MeterValues";
    StatusNotification "StatusNotification";
}

/// Whether the message will come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TriggerMessageStatus {
    /// It will come.
    Accepted,
    /// It will not come.
    Rejected,
    /// The charge point does not know it.
    NotImplemented,
}

wire::describe! {
    strings TriggerMessageStatus;
    Accepted "Accepted";
    Rejected "Rejected";
    NotImplemented "NotImplemented";
}
