//! Generated from the protocol `ocpp` by wireproof. Do not edit.
//!
//! The tags of messages, the codes of errors, and the codes with which a connection is closed.

/// May this identifier charge?
pub const MSG_AUTHORIZE: &str = "Authorize";

/// The charge point has started and says what it is.
pub const MSG_BOOT_NOTIFICATION: &str = "BootNotification";

/// The connector need not be held any longer.
pub const MSG_CANCEL_RESERVATION: &str = "CancelReservation";

/// Puts a connector or the whole charge point in or out of service.
pub const MSG_CHANGE_AVAILABILITY: &str = "ChangeAvailability";

/// Sets a setting.
pub const MSG_CHANGE_CONFIGURATION: &str = "ChangeConfiguration";

/// Forgets which identifiers were accepted.
pub const MSG_CLEAR_CACHE: &str = "ClearCache";

/// Removes one profile or those that fit all that is given.
pub const MSG_CLEAR_CHARGING_PROFILE: &str = "ClearChargingProfile";

/// Carries what only one vendor understands.
pub const MSG_DATA_TRANSFER: &str = "DataTransfer";

/// How far the upload of diagnostics is.
pub const MSG_DIAGNOSTICS_STATUS_NOTIFICATION: &str = "DiagnosticsStatusNotification";

/// How far a firmware update is.
pub const MSG_FIRMWARE_STATUS_NOTIFICATION: &str = "FirmwareStatusNotification";

/// What limits come out of all profiles together?
pub const MSG_GET_COMPOSITE_SCHEDULE: &str = "GetCompositeSchedule";

/// What are these settings \- or all of them?
pub const MSG_GET_CONFIGURATION: &str = "GetConfiguration";

/// Upload your diagnostics.
pub const MSG_GET_DIAGNOSTICS: &str = "GetDiagnostics";

/// Which version of the local list do you have?
pub const MSG_GET_LOCAL_LIST_VERSION: &str = "GetLocalListVersion";

/// The charge point is alive, and would like to know the time.
pub const MSG_HEARTBEAT: &str = "Heartbeat";

/// Readings of a meter.
pub const MSG_METER_VALUES: &str = "MeterValues";

/// Start charging for this identifier.
pub const MSG_REMOTE_START_TRANSACTION: &str = "RemoteStartTransaction";

/// Stop this transaction.
pub const MSG_REMOTE_STOP_TRANSACTION: &str = "RemoteStopTransaction";

/// Hold a connector for this identifier.
pub const MSG_RESERVE_NOW: &str = "ReserveNow";

/// Restart.
pub const MSG_RESET: &str = "Reset";

/// Here is the local list, or what changed in it.
pub const MSG_SEND_LOCAL_LIST: &str = "SendLocalList";

/// Charge by this profile.
pub const MSG_SET_CHARGING_PROFILE: &str = "SetChargingProfile";

/// A transaction has begun.
pub const MSG_START_TRANSACTION: &str = "StartTransaction";

/// A connector does something else now, or is broken.
pub const MSG_STATUS_NOTIFICATION: &str = "StatusNotification";

/// A transaction is over.
pub const MSG_STOP_TRANSACTION: &str = "StopTransaction";

/// Send this message now.
pub const MSG_TRIGGER_MESSAGE: &str = "TriggerMessage";

/// Let go of the cable.
pub const MSG_UNLOCK_CONNECTOR: &str = "UnlockConnector";

/// Fetch and install new firmware.
pub const MSG_UPDATE_FIRMWARE: &str = "UpdateFirmware";

/// The action is not known.
pub const ERR_NOT_IMPLEMENTED: &str = "NotImplemented";

/// The action is known but not supported.
pub const ERR_NOT_SUPPORTED: &str = "NotSupported";

/// The receiver failed.
pub const ERR_INTERNAL_ERROR: &str = "InternalError";

/// The payload is incomplete.
pub const ERR_PROTOCOL_ERROR: &str = "ProtocolError";

/// A security problem stood in the way.
pub const ERR_SECURITY_ERROR: &str = "SecurityError";

/// The payload does not have the form that the action asks for.
pub const ERR_FORMATION_VIOLATION: &str = "FormationViolation";

/// A field has a value that it must not have.
pub const ERR_PROPERTY_CONSTRAINT_VIOLATION: &str = "PropertyConstraintViolation";

/// A field is missing or there too often.
pub const ERR_OCCURENCE_CONSTRAINT_VIOLATION: &str = "OccurenceConstraintViolation";

/// A field has the wrong type.
pub const ERR_TYPE_CONSTRAINT_VIOLATION: &str = "TypeConstraintViolation";

/// Anything else.
pub const ERR_GENERIC_ERROR: &str = "GenericError";

/// The connection is no longer needed.
pub const CLOSE_NORMAL: u16 = 1000;

/// The subprotocol was not agreed on (RFC 6455).
pub const CLOSE_PROTOCOL_ERROR: u16 = 1002;

/// The peer will not go on (RFC 6455).
pub const CLOSE_POLICY_VIOLATION: u16 = 1008;

/// The peer failed (RFC 6455).
pub const CLOSE_INTERNAL_ERROR: u16 = 1011;

/// A text frame was not UTF-8 (RFC 6455).
pub const CLOSE_INVALID_TEXT: u16 = 1007;
