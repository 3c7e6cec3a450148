// Generated from the protocol "ocpp" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export declare const WS_MESSAGE_TYPES: {
  /** May this identifier charge? */
  readonly AUTHORIZE: "Authorize";
  /** The charge point has started and says what it is. */
  readonly BOOT_NOTIFICATION: "BootNotification";
  /** The connector need not be held any longer. */
  readonly CANCEL_RESERVATION: "CancelReservation";
  /** Puts a connector or the whole charge point in or out of service. */
  readonly CHANGE_AVAILABILITY: "ChangeAvailability";
  /** Sets a setting. */
  readonly CHANGE_CONFIGURATION: "ChangeConfiguration";
  /** Forgets which identifiers were accepted. */
  readonly CLEAR_CACHE: "ClearCache";
  /** Removes one profile or those that fit all that is given. */
  readonly CLEAR_CHARGING_PROFILE: "ClearChargingProfile";
  /** Carries what only one vendor understands. */
  readonly DATA_TRANSFER: "DataTransfer";
  /** How far the upload of diagnostics is. */
  readonly DIAGNOSTICS_STATUS_NOTIFICATION: "DiagnosticsStatusNotification";
  /** How far a firmware update is. */
  readonly FIRMWARE_STATUS_NOTIFICATION: "FirmwareStatusNotification";
  /** What limits come out of all profiles together? */
  readonly GET_COMPOSITE_SCHEDULE: "GetCompositeSchedule";
  /** What are these settings - or all of them? */
  readonly GET_CONFIGURATION: "GetConfiguration";
  /** Upload your diagnostics. */
  readonly GET_DIAGNOSTICS: "GetDiagnostics";
  /** Which version of the local list do you have? */
  readonly GET_LOCAL_LIST_VERSION: "GetLocalListVersion";
  /** The charge point is alive, and would like to know the time. */
  readonly HEARTBEAT: "Heartbeat";
  /** Readings of a meter. */
  readonly METER_VALUES: "MeterValues";
  /** Start charging for this identifier. */
  readonly REMOTE_START_TRANSACTION: "RemoteStartTransaction";
  /** Stop this transaction. */
  readonly REMOTE_STOP_TRANSACTION: "RemoteStopTransaction";
  /** Hold a connector for this identifier. */
  readonly RESERVE_NOW: "ReserveNow";
  /** Restart. */
  readonly RESET: "Reset";
  /** Here is the local list, or what changed in it. */
  readonly SEND_LOCAL_LIST: "SendLocalList";
  /** Charge by this profile. */
  readonly SET_CHARGING_PROFILE: "SetChargingProfile";
  /** A transaction has begun. */
  readonly START_TRANSACTION: "StartTransaction";
  /** A connector does something else now, or is broken. */
  readonly STATUS_NOTIFICATION: "StatusNotification";
  /** A transaction is over. */
  readonly STOP_TRANSACTION: "StopTransaction";
  /** Send this message now. */
  readonly TRIGGER_MESSAGE: "TriggerMessage";
  /** Let go of the cable. */
  readonly UNLOCK_CONNECTOR: "UnlockConnector";
  /** Fetch and install new firmware. */
  readonly UPDATE_FIRMWARE: "UpdateFirmware";
};

/** One of the values of `WS_MESSAGE_TYPES`. */
export type MessageType =
  (typeof WS_MESSAGE_TYPES)[keyof typeof WS_MESSAGE_TYPES];

/** Why a call was refused. Two of the codes are misspelt in the standard and stay so. */
export declare const WS_ERROR_CODES: {
  /** The action is not known. */
  readonly NOT_IMPLEMENTED: "NotImplemented";
  /** The action is known but not supported. */
  readonly NOT_SUPPORTED: "NotSupported";
  /** The receiver failed. */
  readonly INTERNAL_ERROR: "InternalError";
  /** The payload is incomplete. */
  readonly PROTOCOL_ERROR: "ProtocolError";
  /** A security problem stood in the way. */
  readonly SECURITY_ERROR: "SecurityError";
  /** The payload does not have the form that the action asks for. */
  readonly FORMATION_VIOLATION: "FormationViolation";
  /** A field has a value that it must not have. */
  readonly PROPERTY_CONSTRAINT_VIOLATION: "PropertyConstraintViolation";
  /** A field is missing or there too often. */
  readonly OCCURENCE_CONSTRAINT_VIOLATION: "OccurenceConstraintViolation";
  /** A field has the wrong type. */
  readonly TYPE_CONSTRAINT_VIOLATION: "TypeConstraintViolation";
  /** Anything else. */
  readonly GENERIC_ERROR: "GenericError";
};

/** One of the values of `WS_ERROR_CODES`. */
export type ErrorCodes = (typeof WS_ERROR_CODES)[keyof typeof WS_ERROR_CODES];

/** What is known about each error. */
export declare const WS_ERROR_DETAILS: wire.ErrorTable<ErrorCodes>;

/** The codes that the connection is closed with; for a range the first one. */
export declare const WS_CLOSE_CODES: {
  /** The connection is no longer needed. */
  readonly NORMAL: 1000;
  /** The subprotocol was not agreed on (RFC 6455). */
  readonly PROTOCOL_ERROR: 1002;
  /** The peer will not go on (RFC 6455). */
  readonly POLICY_VIOLATION: 1008;
  /** The peer failed (RFC 6455). */
  readonly INTERNAL_ERROR: 1011;
  /** A text frame was not UTF-8 (RFC 6455). */
  readonly INVALID_TEXT: 1007;
};

/** One of the values of `WS_CLOSE_CODES`. */
export type CloseCode = (typeof WS_CLOSE_CODES)[keyof typeof WS_CLOSE_CODES];

/** What is known about each code, in the order of the protocol. */
export declare const WS_CLOSE_DETAILS: readonly wire.CloseDetails[];
