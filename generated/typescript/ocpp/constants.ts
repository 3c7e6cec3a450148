// Generated from the protocol "ocpp" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** The value that says which message it is. */
export const MessageType = {
  /** May this identifier charge? */
  AUTHORIZE: "Authorize",
  /** The charge point has started and says what it is. */
  BOOT_NOTIFICATION: "BootNotification",
  /** The connector need not be held any longer. */
  CANCEL_RESERVATION: "CancelReservation",
  /** Puts a connector or the whole charge point in or out of service. */
  CHANGE_AVAILABILITY: "ChangeAvailability",
  /** Sets a setting. */
  CHANGE_CONFIGURATION: "ChangeConfiguration",
  /** Forgets which identifiers were accepted. */
  CLEAR_CACHE: "ClearCache",
  /** Removes one profile or those that fit all that is given. */
  CLEAR_CHARGING_PROFILE: "ClearChargingProfile",
  /** Carries what only one vendor understands. */
  DATA_TRANSFER: "DataTransfer",
  /** How far the upload of diagnostics is. */
  DIAGNOSTICS_STATUS_NOTIFICATION: "DiagnosticsStatusNotification",
  /** How far a firmware update is. */
  FIRMWARE_STATUS_NOTIFICATION: "FirmwareStatusNotification",
  /** What limits come out of all profiles together? */
  GET_COMPOSITE_SCHEDULE: "GetCompositeSchedule",
  /** What are these settings - or all of them? */
  GET_CONFIGURATION: "GetConfiguration",
  /** Upload your diagnostics. */
  GET_DIAGNOSTICS: "GetDiagnostics",
  /** Which version of the local list do you have? */
  GET_LOCAL_LIST_VERSION: "GetLocalListVersion",
  /** The charge point is alive, and would like to know the time. */
  HEARTBEAT: "Heartbeat",
  /** Readings of a meter. */
  METER_VALUES: "MeterValues",
  /** Start charging for this identifier. */
  REMOTE_START_TRANSACTION: "RemoteStartTransaction",
  /** Stop this transaction. */
  REMOTE_STOP_TRANSACTION: "RemoteStopTransaction",
  /** Hold a connector for this identifier. */
  RESERVE_NOW: "ReserveNow",
  /** Restart. */
  RESET: "Reset",
  /** Here is the local list, or what changed in it. */
  SEND_LOCAL_LIST: "SendLocalList",
  /** Charge by this profile. */
  SET_CHARGING_PROFILE: "SetChargingProfile",
  /** A transaction has begun. */
  START_TRANSACTION: "StartTransaction",
  /** A connector does something else now, or is broken. */
  STATUS_NOTIFICATION: "StatusNotification",
  /** A transaction is over. */
  STOP_TRANSACTION: "StopTransaction",
  /** Send this message now. */
  TRIGGER_MESSAGE: "TriggerMessage",
  /** Let go of the cable. */
  UNLOCK_CONNECTOR: "UnlockConnector",
  /** Fetch and install new firmware. */
  UPDATE_FIRMWARE: "UpdateFirmware",
} as const;

/** One of the values of `MessageType`. */
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** Why a call was refused. Two of the codes are misspelt in the standard and stay so. */
export const ErrorCodes = {
  /** The action is not known. */
  NOT_IMPLEMENTED: "NotImplemented",
  /** The action is known but not supported. */
  NOT_SUPPORTED: "NotSupported",
  /** The receiver failed. */
  INTERNAL_ERROR: "InternalError",
  /** The payload is incomplete. */
  PROTOCOL_ERROR: "ProtocolError",
  /** A security problem stood in the way. */
  SECURITY_ERROR: "SecurityError",
  /** The payload does not have the form that the action asks for. */
  FORMATION_VIOLATION: "FormationViolation",
  /** A field has a value that it must not have. */
  PROPERTY_CONSTRAINT_VIOLATION: "PropertyConstraintViolation",
  /** A field is missing or there too often. */
  OCCURENCE_CONSTRAINT_VIOLATION: "OccurenceConstraintViolation",
  /** A field has the wrong type. */
  TYPE_CONSTRAINT_VIOLATION: "TypeConstraintViolation",
  /** Anything else. */
  GENERIC_ERROR: "GenericError",
} as const;

/** One of the values of `ErrorCodes`. */
export type ErrorCodes = (typeof ErrorCodes)[keyof typeof ErrorCodes];

/** What is known about each error. */
export const errorDetails: wire.ErrorTable<ErrorCodes> = {
  NotImplemented: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  NotSupported: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  InternalError: {
    message: null,
    recoverable: true,
    retry: {
      afterMilliseconds: null,
      limit: null,
    },
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  ProtocolError: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  SecurityError: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  FormationViolation: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  PropertyConstraintViolation: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  OccurenceConstraintViolation: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  TypeConstraintViolation: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
  GenericError: {
    message: null,
    recoverable: true,
    retry: null,
    fallback: null,
    connection: "keep",
    closeCode: null,
  },
};

/** The codes that the connection is closed with; for a range the first one. */
export const CloseCode = {
  /** The connection is no longer needed. */
  NORMAL: 1000,
  /** The subprotocol was not agreed on (RFC 6455). */
  PROTOCOL_ERROR: 1002,
  /** The peer will not go on (RFC 6455). */
  POLICY_VIOLATION: 1008,
  /** The peer failed (RFC 6455). */
  INTERNAL_ERROR: 1011,
  /** A text frame was not UTF-8 (RFC 6455). */
  INVALID_TEXT: 1007,
} as const;

/** One of the values of `CloseCode`. */
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];

/** What is known about each code, in the order of the protocol. */
export const closeDetails: readonly wire.CloseDetails[] = [
  {
    first: 1000,
    last: 1000,
    by: "both",
    reason: null,
    reconnect: "unspecified",
  },
  {
    first: 1002,
    last: 1002,
    by: "both",
    reason: null,
    reconnect: "never",
  },
  {
    first: 1008,
    last: 1008,
    by: "both",
    reason: null,
    reconnect: "never",
  },
  {
    first: 1011,
    last: 1011,
    by: "both",
    reason: null,
    reconnect: "backoff",
  },
  {
    first: 1007,
    last: 1007,
    by: "both",
    reason: null,
    reconnect: "backoff",
  },
];
