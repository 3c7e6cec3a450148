// Generated from the protocol "ocpp" by wireproof. Do not edit.

import * as wire from "./wire.js";
/** @import * as types from "./types.js" */

/** @type {wire.Codec<types.ErrorCode>} */
export const errorCodeCodec = wire.oneOf(
  "NotImplemented",
  "NotSupported",
  "InternalError",
  "ProtocolError",
  "SecurityError",
  "FormationViolation",
  "PropertyConstraintViolation",
  "OccurenceConstraintViolation",
  "TypeConstraintViolation",
  "GenericError",
);

/** @type {wire.Codec<types.AcceptedOrRejected>} */
export const acceptedOrRejectedCodec = wire.oneOf("Accepted", "Rejected");

/** @type {wire.Codec<types.AuthorizationStatus>} */
export const authorizationStatusCodec = wire.oneOf(
  "Accepted",
  "Blocked",
  "Expired",
  "Invalid",
  "ConcurrentTx",
);

/** @type {wire.Codec<types.RegistrationStatus>} */
export const registrationStatusCodec = wire.oneOf(
  "Accepted",
  "Pending",
  "Rejected",
);

/** @type {wire.Codec<types.AvailabilityType>} */
export const availabilityTypeCodec = wire.oneOf("Inoperative", "Operative");

/** @type {wire.Codec<types.AvailabilityStatus>} */
export const availabilityStatusCodec = wire.oneOf(
  "Accepted",
  "Rejected",
  "Scheduled",
);

/** @type {wire.Codec<types.ConfigurationStatus>} */
export const configurationStatusCodec = wire.oneOf(
  "Accepted",
  "Rejected",
  "RebootRequired",
  "NotSupported",
);

/** @type {wire.Codec<types.DataTransferStatus>} */
export const dataTransferStatusCodec = wire.oneOf(
  "Accepted",
  "Rejected",
  "UnknownMessageId",
  "UnknownVendorId",
);

/** @type {wire.Codec<types.ResetType>} */
export const resetTypeCodec = wire.oneOf("Hard", "Soft");

/** @type {wire.Codec<types.UnlockStatus>} */
export const unlockStatusCodec = wire.oneOf(
  "Unlocked",
  "UnlockFailed",
  "NotSupported",
);

/** @type {wire.Codec<types.ChargePointErrorCode>} */
export const chargePointErrorCodeCodec = wire.oneOf(
  "ConnectorLockFailure",
  "EVCommunicationError",
  "GroundFailure",
  "HighTemperature",
  "InternalError",
  "LocalListConflict",
  "NoError",
  "OtherError",
  "OverCurrentFailure",
  "PowerMeterFailure",
  "PowerSwitchFailure",
  "ReaderFailure",
  "ResetFailure",
  "UnderVoltage",
  "OverVoltage",
  "WeakSignal",
);

/** @type {wire.Codec<types.ChargePointStatus>} */
export const chargePointStatusCodec = wire.oneOf(
  "Available",
  "Preparing",
  "Charging",
  "SuspendedEVSE",
  "SuspendedEV",
  "Finishing",
  "Reserved",
  "Unavailable",
  "Faulted",
);

/** @type {wire.Codec<types.Reason>} */
export const reasonCodec = wire.oneOf(
  "EmergencyStop",
  "EVDisconnected",
  "HardReset",
  "Local",
  "Other",
  "PowerLoss",
  "Reboot",
  "Remote",
  "SoftReset",
  "UnlockCommand",
  "DeAuthorized",
);

/** @type {wire.Codec<types.ReadingContext>} */
export const readingContextCodec = wire.oneOf(
  "Interruption.Begin",
  "Interruption.End",
  "Sample.Clock",
  "Sample.Periodic",
  "Transaction.Begin",
  "Transaction.End",
  "Trigger",
  "Other",
);

/** @type {wire.Codec<types.ValueFormat>} */
export const valueFormatCodec = wire.oneOf("Raw", "SignedData");

/** @type {wire.Codec<types.Measurand>} */
export const measurandCodec = wire.oneOf(
  "Energy.Active.Export.Register",
  "Energy.Active.Import.Register",
  "Energy.Reactive.Export.Register",
  "Energy.Reactive.Import.Register",
  "Energy.Active.Export.Interval",
  "Energy.Active.Import.Interval",
  "Energy.Reactive.Export.Interval",
  "Energy.Reactive.Import.Interval",
  "Power.Active.Export",
  "Power.Active.Import",
  "Power.Offered",
  "Power.Reactive.Export",
  "Power.Reactive.Import",
  "Power.Factor",
  "Current.Import",
  "Current.Export",
  "Current.Offered",
  "Voltage",
  "Frequency",
  "Temperature",
  "SoC",
  "RPM",
);

/** @type {wire.Codec<types.Phase>} */
export const phaseCodec = wire.oneOf(
  "L1",
  "L2",
  "L3",
  "N",
  "L1-N",
  "L2-N",
  "L3-N",
  "L1-L2",
  "L2-L3",
  "L3-L1",
);

/** @type {wire.Codec<types.Location>} */
export const locationCodec = wire.oneOf(
  "Cable",
  "EV",
  "Inlet",
  "Outlet",
  "Body",
);

/** @type {wire.Codec<types.UnitOfMeasure>} */
export const unitOfMeasureCodec = wire.oneOf(
  "Wh",
  "kWh",
  "varh",
  "kvarh",
  "W",
  "kW",
  "VA",
  "kVA",
  "var",
  "kvar",
  "A",
  "V",
  "K",
  "Celcius",
  "Celsius",
  "Fahrenheit",
  "Percent",
  "Hertz",
);

/** @type {wire.Codec<types.DiagnosticsStatus>} */
export const diagnosticsStatusCodec = wire.oneOf(
  "Idle",
  "Uploaded",
  "UploadFailed",
  "Uploading",
);

/** @type {wire.Codec<types.FirmwareStatus>} */
export const firmwareStatusCodec = wire.oneOf(
  "Downloaded",
  "DownloadFailed",
  "Downloading",
  "Idle",
  "InstallationFailed",
  "Installing",
  "Installed",
);

/** @type {wire.Codec<types.UpdateType>} */
export const updateTypeCodec = wire.oneOf("Differential", "Full");

/** @type {wire.Codec<types.UpdateStatus>} */
export const updateStatusCodec = wire.oneOf(
  "Accepted",
  "Failed",
  "NotSupported",
  "VersionMismatch",
);

/** @type {wire.Codec<types.ReservationStatus>} */
export const reservationStatusCodec = wire.oneOf(
  "Accepted",
  "Faulted",
  "Occupied",
  "Rejected",
  "Unavailable",
);

/** @type {wire.Codec<types.ChargingProfilePurposeType>} */
export const chargingProfilePurposeTypeCodec = wire.oneOf(
  "ChargePointMaxProfile",
  "TxDefaultProfile",
  "TxProfile",
);

/** @type {wire.Codec<types.ChargingProfileKindType>} */
export const chargingProfileKindTypeCodec = wire.oneOf(
  "Absolute",
  "Recurring",
  "Relative",
);

/** @type {wire.Codec<types.RecurrencyKindType>} */
export const recurrencyKindTypeCodec = wire.oneOf("Daily", "Weekly");

/** @type {wire.Codec<types.ChargingRateUnitType>} */
export const chargingRateUnitTypeCodec = wire.oneOf("A", "W");

/** @type {wire.Codec<types.ChargingProfileStatus>} */
export const chargingProfileStatusCodec = wire.oneOf(
  "Accepted",
  "Rejected",
  "NotSupported",
);

/** @type {wire.Codec<types.ClearChargingProfileStatus>} */
export const clearChargingProfileStatusCodec = wire.oneOf(
  "Accepted",
  "Unknown",
);

/** @type {wire.Codec<types.MessageTrigger>} */
export const messageTriggerCodec = wire.oneOf(
  "BootNotification",
  "DiagnosticsStatusNotification",
  "FirmwareStatusNotification",
  "Heartbeat",
  "MeterValues",
  "StatusNotification",
);

/** @type {wire.Codec<types.TriggerMessageStatus>} */
export const triggerMessageStatusCodec = wire.oneOf(
  "Accepted",
  "Rejected",
  "NotImplemented",
);

/** @type {wire.Codec<types.IdToken>} */
export const idTokenCodec = wire.alias(wire.text(0, 20));

/** @type {wire.Codec<types.ConnectorId>} */
export const connectorIdCodec = wire.alias(
  wire.int(-9007199254740991, 9007199254740991),
);

/** @type {wire.Codec<types.TransactionId>} */
export const transactionIdCodec = wire.alias(
  wire.int(-9007199254740991, 9007199254740991),
);

/** @type {wire.Codec<types.ReservationId>} */
export const reservationIdCodec = wire.alias(
  wire.int(-9007199254740991, 9007199254740991),
);

/** @type {wire.Codec<types.ConfigurationKeyName>} */
export const configurationKeyNameCodec = wire.alias(wire.text(0, 50));

/** @type {ReadonlySet<string>} */
const authorizePayloadNames = wire.names("idTag");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AuthorizePayload}
 */
function readAuthorizePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AuthorizePayload} */
  const result = {
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
  };
  wire.refuseUnknown(source, authorizePayloadNames, at);
  return result;
}

/**
 * @param {types.AuthorizePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAuthorizePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.AuthorizePayload>} */
export const authorizePayloadCodec = wire.codec(
  readAuthorizePayload,
  writeAuthorizePayload,
);

/** @type {ReadonlySet<string>} */
const authorizeReplyPayloadNames = wire.names("idTagInfo");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AuthorizeReplyPayload}
 */
function readAuthorizeReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AuthorizeReplyPayload} */
  const result = {
    idTagInfo: idTagInfoCodec.read(source["idTagInfo"], at, "idTagInfo"),
  };
  wire.refuseUnknown(source, authorizeReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.AuthorizeReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAuthorizeReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTagInfo", idTagInfoCodec, value["idTagInfo"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.AuthorizeReplyPayload>} */
export const authorizeReplyPayloadCodec = wire.codec(
  readAuthorizeReplyPayload,
  writeAuthorizeReplyPayload,
);

const bootNotificationPayloadFields = {
  chargePointVendor: wire.text(0, 20),
  chargePointModel: wire.text(0, 20),
  chargePointSerialNumber: wire.text(0, 25),
  chargeBoxSerialNumber: wire.text(0, 25),
  firmwareVersion: wire.text(0, 50),
  iccid: wire.text(0, 20),
  imsi: wire.text(0, 20),
  meterType: wire.text(0, 25),
  meterSerialNumber: wire.text(0, 25),
};

/** @type {ReadonlySet<string>} */
const bootNotificationPayloadNames = wire.names(
  "chargePointVendor",
  "chargePointModel",
  "chargePointSerialNumber",
  "chargeBoxSerialNumber",
  "firmwareVersion",
  "iccid",
  "imsi",
  "meterType",
  "meterSerialNumber",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.BootNotificationPayload}
 */
function readBootNotificationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.BootNotificationPayload} */
  const result = {
    chargePointVendor: bootNotificationPayloadFields.chargePointVendor.read(
      source["chargePointVendor"],
      at,
      "chargePointVendor",
    ),
    chargePointModel: bootNotificationPayloadFields.chargePointModel.read(
      source["chargePointModel"],
      at,
      "chargePointModel",
    ),
  };
  if (source["chargePointSerialNumber"] !== undefined) {
    result["chargePointSerialNumber"] =
      bootNotificationPayloadFields.chargePointSerialNumber.read(
        source["chargePointSerialNumber"],
        at,
        "chargePointSerialNumber",
      );
  }
  if (source["chargeBoxSerialNumber"] !== undefined) {
    result["chargeBoxSerialNumber"] =
      bootNotificationPayloadFields.chargeBoxSerialNumber.read(
        source["chargeBoxSerialNumber"],
        at,
        "chargeBoxSerialNumber",
      );
  }
  if (source["firmwareVersion"] !== undefined) {
    result["firmwareVersion"] =
      bootNotificationPayloadFields.firmwareVersion.read(
        source["firmwareVersion"],
        at,
        "firmwareVersion",
      );
  }
  if (source["iccid"] !== undefined) {
    result["iccid"] = bootNotificationPayloadFields.iccid.read(
      source["iccid"],
      at,
      "iccid",
    );
  }
  if (source["imsi"] !== undefined) {
    result["imsi"] = bootNotificationPayloadFields.imsi.read(
      source["imsi"],
      at,
      "imsi",
    );
  }
  if (source["meterType"] !== undefined) {
    result["meterType"] = bootNotificationPayloadFields.meterType.read(
      source["meterType"],
      at,
      "meterType",
    );
  }
  if (source["meterSerialNumber"] !== undefined) {
    result["meterSerialNumber"] =
      bootNotificationPayloadFields.meterSerialNumber.read(
        source["meterSerialNumber"],
        at,
        "meterSerialNumber",
      );
  }
  wire.refuseUnknown(source, bootNotificationPayloadNames, at);
  return result;
}

/**
 * @param {types.BootNotificationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeBootNotificationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "chargePointVendor",
    bootNotificationPayloadFields.chargePointVendor,
    value["chargePointVendor"],
  );
  text += wire.field(
    at,
    "chargePointModel",
    bootNotificationPayloadFields.chargePointModel,
    value["chargePointModel"],
  );
  text += wire.optionalField(
    at,
    "chargePointSerialNumber",
    bootNotificationPayloadFields.chargePointSerialNumber,
    value["chargePointSerialNumber"],
  );
  text += wire.optionalField(
    at,
    "chargeBoxSerialNumber",
    bootNotificationPayloadFields.chargeBoxSerialNumber,
    value["chargeBoxSerialNumber"],
  );
  text += wire.optionalField(
    at,
    "firmwareVersion",
    bootNotificationPayloadFields.firmwareVersion,
    value["firmwareVersion"],
  );
  text += wire.optionalField(
    at,
    "iccid",
    bootNotificationPayloadFields.iccid,
    value["iccid"],
  );
  text += wire.optionalField(
    at,
    "imsi",
    bootNotificationPayloadFields.imsi,
    value["imsi"],
  );
  text += wire.optionalField(
    at,
    "meterType",
    bootNotificationPayloadFields.meterType,
    value["meterType"],
  );
  text += wire.optionalField(
    at,
    "meterSerialNumber",
    bootNotificationPayloadFields.meterSerialNumber,
    value["meterSerialNumber"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.BootNotificationPayload>} */
export const bootNotificationPayloadCodec = wire.codec(
  readBootNotificationPayload,
  writeBootNotificationPayload,
);

const bootNotificationReplyPayloadFields = {
  currentTime: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const bootNotificationReplyPayloadNames = wire.names(
  "status",
  "currentTime",
  "interval",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.BootNotificationReplyPayload}
 */
function readBootNotificationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.BootNotificationReplyPayload} */
  const result = {
    status: registrationStatusCodec.read(source["status"], at, "status"),
    currentTime: bootNotificationReplyPayloadFields.currentTime.read(
      source["currentTime"],
      at,
      "currentTime",
    ),
    interval: wire.anyInt.read(source["interval"], at, "interval"),
  };
  wire.refuseUnknown(source, bootNotificationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.BootNotificationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeBootNotificationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", registrationStatusCodec, value["status"]);
  text += wire.field(
    at,
    "currentTime",
    bootNotificationReplyPayloadFields.currentTime,
    value["currentTime"],
  );
  text += wire.field(at, "interval", wire.anyInt, value["interval"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.BootNotificationReplyPayload>} */
export const bootNotificationReplyPayloadCodec = wire.codec(
  readBootNotificationReplyPayload,
  writeBootNotificationReplyPayload,
);

/** @type {ReadonlySet<string>} */
const cancelReservationPayloadNames = wire.names("reservationId");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CancelReservationPayload}
 */
function readCancelReservationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CancelReservationPayload} */
  const result = {
    reservationId: reservationIdCodec.read(
      source["reservationId"],
      at,
      "reservationId",
    ),
  };
  wire.refuseUnknown(source, cancelReservationPayloadNames, at);
  return result;
}

/**
 * @param {types.CancelReservationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCancelReservationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "reservationId",
    reservationIdCodec,
    value["reservationId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.CancelReservationPayload>} */
export const cancelReservationPayloadCodec = wire.codec(
  readCancelReservationPayload,
  writeCancelReservationPayload,
);

/** @type {ReadonlySet<string>} */
const cancelReservationReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.CancelReservationReplyPayload}
 */
function readCancelReservationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.CancelReservationReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, cancelReservationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.CancelReservationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeCancelReservationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.CancelReservationReplyPayload>} */
export const cancelReservationReplyPayloadCodec = wire.codec(
  readCancelReservationReplyPayload,
  writeCancelReservationReplyPayload,
);

/** @type {ReadonlySet<string>} */
const changeAvailabilityPayloadNames = wire.names("connectorId", "type");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChangeAvailabilityPayload}
 */
function readChangeAvailabilityPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChangeAvailabilityPayload} */
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    type: availabilityTypeCodec.read(source["type"], at, "type"),
  };
  wire.refuseUnknown(source, changeAvailabilityPayloadNames, at);
  return result;
}

/**
 * @param {types.ChangeAvailabilityPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChangeAvailabilityPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(at, "type", availabilityTypeCodec, value["type"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChangeAvailabilityPayload>} */
export const changeAvailabilityPayloadCodec = wire.codec(
  readChangeAvailabilityPayload,
  writeChangeAvailabilityPayload,
);

/** @type {ReadonlySet<string>} */
const changeAvailabilityReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChangeAvailabilityReplyPayload}
 */
function readChangeAvailabilityReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChangeAvailabilityReplyPayload} */
  const result = {
    status: availabilityStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, changeAvailabilityReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ChangeAvailabilityReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChangeAvailabilityReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", availabilityStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChangeAvailabilityReplyPayload>} */
export const changeAvailabilityReplyPayloadCodec = wire.codec(
  readChangeAvailabilityReplyPayload,
  writeChangeAvailabilityReplyPayload,
);

const changeConfigurationPayloadFields = {
  value: wire.text(0, 500),
};

/** @type {ReadonlySet<string>} */
const changeConfigurationPayloadNames = wire.names("key", "value");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChangeConfigurationPayload}
 */
function readChangeConfigurationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChangeConfigurationPayload} */
  const result = {
    key: configurationKeyNameCodec.read(source["key"], at, "key"),
    value: changeConfigurationPayloadFields.value.read(
      source["value"],
      at,
      "value",
    ),
  };
  wire.refuseUnknown(source, changeConfigurationPayloadNames, at);
  return result;
}

/**
 * @param {types.ChangeConfigurationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChangeConfigurationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "key", configurationKeyNameCodec, value["key"]);
  text += wire.field(
    at,
    "value",
    changeConfigurationPayloadFields.value,
    value["value"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChangeConfigurationPayload>} */
export const changeConfigurationPayloadCodec = wire.codec(
  readChangeConfigurationPayload,
  writeChangeConfigurationPayload,
);

/** @type {ReadonlySet<string>} */
const changeConfigurationReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChangeConfigurationReplyPayload}
 */
function readChangeConfigurationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChangeConfigurationReplyPayload} */
  const result = {
    status: configurationStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, changeConfigurationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ChangeConfigurationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChangeConfigurationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "status",
    configurationStatusCodec,
    value["status"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChangeConfigurationReplyPayload>} */
export const changeConfigurationReplyPayloadCodec = wire.codec(
  readChangeConfigurationReplyPayload,
  writeChangeConfigurationReplyPayload,
);

/** @type {ReadonlySet<string>} */
const clearCachePayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ClearCachePayload}
 */
function readClearCachePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ClearCachePayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, clearCachePayloadNames, at);
  return result;
}

/**
 * @param {types.ClearCachePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeClearCachePayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.ClearCachePayload>} */
export const clearCachePayloadCodec = wire.codec(
  readClearCachePayload,
  writeClearCachePayload,
);

/** @type {ReadonlySet<string>} */
const clearCacheReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ClearCacheReplyPayload}
 */
function readClearCacheReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ClearCacheReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, clearCacheReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ClearCacheReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeClearCacheReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ClearCacheReplyPayload>} */
export const clearCacheReplyPayloadCodec = wire.codec(
  readClearCacheReplyPayload,
  writeClearCacheReplyPayload,
);

/** @type {ReadonlySet<string>} */
const clearChargingProfilePayloadNames = wire.names(
  "id",
  "connectorId",
  "chargingProfilePurpose",
  "stackLevel",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ClearChargingProfilePayload}
 */
function readClearChargingProfilePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ClearChargingProfilePayload} */
  const result = wire.draft();
  if (source["id"] !== undefined) {
    result["id"] = wire.anyInt.read(source["id"], at, "id");
  }
  if (source["connectorId"] !== undefined) {
    result["connectorId"] = connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    );
  }
  if (source["chargingProfilePurpose"] !== undefined) {
    result["chargingProfilePurpose"] = chargingProfilePurposeTypeCodec.read(
      source["chargingProfilePurpose"],
      at,
      "chargingProfilePurpose",
    );
  }
  if (source["stackLevel"] !== undefined) {
    result["stackLevel"] = wire.anyInt.read(
      source["stackLevel"],
      at,
      "stackLevel",
    );
  }
  wire.refuseUnknown(source, clearChargingProfilePayloadNames, at);
  return result;
}

/**
 * @param {types.ClearChargingProfilePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeClearChargingProfilePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "id", wire.anyInt, value["id"]);
  text += wire.optionalField(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.optionalField(
    at,
    "chargingProfilePurpose",
    chargingProfilePurposeTypeCodec,
    value["chargingProfilePurpose"],
  );
  text += wire.optionalField(
    at,
    "stackLevel",
    wire.anyInt,
    value["stackLevel"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ClearChargingProfilePayload>} */
export const clearChargingProfilePayloadCodec = wire.codec(
  readClearChargingProfilePayload,
  writeClearChargingProfilePayload,
);

/** @type {ReadonlySet<string>} */
const clearChargingProfileReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ClearChargingProfileReplyPayload}
 */
function readClearChargingProfileReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ClearChargingProfileReplyPayload} */
  const result = {
    status: clearChargingProfileStatusCodec.read(
      source["status"],
      at,
      "status",
    ),
  };
  wire.refuseUnknown(source, clearChargingProfileReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ClearChargingProfileReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeClearChargingProfileReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "status",
    clearChargingProfileStatusCodec,
    value["status"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ClearChargingProfileReplyPayload>} */
export const clearChargingProfileReplyPayloadCodec = wire.codec(
  readClearChargingProfileReplyPayload,
  writeClearChargingProfileReplyPayload,
);

const dataTransferPayloadFields = {
  vendorId: wire.text(0, 255),
  messageId: wire.text(0, 50),
};

/** @type {ReadonlySet<string>} */
const dataTransferPayloadNames = wire.names("vendorId", "messageId", "data");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.DataTransferPayload}
 */
function readDataTransferPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.DataTransferPayload} */
  const result = {
    vendorId: dataTransferPayloadFields.vendorId.read(
      source["vendorId"],
      at,
      "vendorId",
    ),
  };
  if (source["messageId"] !== undefined) {
    result["messageId"] = dataTransferPayloadFields.messageId.read(
      source["messageId"],
      at,
      "messageId",
    );
  }
  if (source["data"] !== undefined) {
    result["data"] = wire.anyText.read(source["data"], at, "data");
  }
  wire.refuseUnknown(source, dataTransferPayloadNames, at);
  return result;
}

/**
 * @param {types.DataTransferPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeDataTransferPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "vendorId",
    dataTransferPayloadFields.vendorId,
    value["vendorId"],
  );
  text += wire.optionalField(
    at,
    "messageId",
    dataTransferPayloadFields.messageId,
    value["messageId"],
  );
  text += wire.optionalField(at, "data", wire.anyText, value["data"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.DataTransferPayload>} */
export const dataTransferPayloadCodec = wire.codec(
  readDataTransferPayload,
  writeDataTransferPayload,
);

/** @type {ReadonlySet<string>} */
const dataTransferReplyPayloadNames = wire.names("status", "data");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.DataTransferReplyPayload}
 */
function readDataTransferReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.DataTransferReplyPayload} */
  const result = {
    status: dataTransferStatusCodec.read(source["status"], at, "status"),
  };
  if (source["data"] !== undefined) {
    result["data"] = wire.anyText.read(source["data"], at, "data");
  }
  wire.refuseUnknown(source, dataTransferReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.DataTransferReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeDataTransferReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", dataTransferStatusCodec, value["status"]);
  text += wire.optionalField(at, "data", wire.anyText, value["data"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.DataTransferReplyPayload>} */
export const dataTransferReplyPayloadCodec = wire.codec(
  readDataTransferReplyPayload,
  writeDataTransferReplyPayload,
);

/** @type {ReadonlySet<string>} */
const diagnosticsStatusNotificationPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.DiagnosticsStatusNotificationPayload}
 */
function readDiagnosticsStatusNotificationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.DiagnosticsStatusNotificationPayload} */
  const result = {
    status: diagnosticsStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, diagnosticsStatusNotificationPayloadNames, at);
  return result;
}

/**
 * @param {types.DiagnosticsStatusNotificationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeDiagnosticsStatusNotificationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", diagnosticsStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.DiagnosticsStatusNotificationPayload>} */
export const diagnosticsStatusNotificationPayloadCodec = wire.codec(
  readDiagnosticsStatusNotificationPayload,
  writeDiagnosticsStatusNotificationPayload,
);

/** @type {ReadonlySet<string>} */
const diagnosticsStatusNotificationReplyPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.DiagnosticsStatusNotificationReplyPayload}
 */
function readDiagnosticsStatusNotificationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.DiagnosticsStatusNotificationReplyPayload} */
  const result = wire.draft();
  wire.refuseUnknown(
    source,
    diagnosticsStatusNotificationReplyPayloadNames,
    at,
  );
  return result;
}

/**
 * @param {types.DiagnosticsStatusNotificationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeDiagnosticsStatusNotificationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.DiagnosticsStatusNotificationReplyPayload>} */
export const diagnosticsStatusNotificationReplyPayloadCodec = wire.codec(
  readDiagnosticsStatusNotificationReplyPayload,
  writeDiagnosticsStatusNotificationReplyPayload,
);

/** @type {ReadonlySet<string>} */
const firmwareStatusNotificationPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.FirmwareStatusNotificationPayload}
 */
function readFirmwareStatusNotificationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.FirmwareStatusNotificationPayload} */
  const result = {
    status: firmwareStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, firmwareStatusNotificationPayloadNames, at);
  return result;
}

/**
 * @param {types.FirmwareStatusNotificationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeFirmwareStatusNotificationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", firmwareStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.FirmwareStatusNotificationPayload>} */
export const firmwareStatusNotificationPayloadCodec = wire.codec(
  readFirmwareStatusNotificationPayload,
  writeFirmwareStatusNotificationPayload,
);

/** @type {ReadonlySet<string>} */
const firmwareStatusNotificationReplyPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.FirmwareStatusNotificationReplyPayload}
 */
function readFirmwareStatusNotificationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.FirmwareStatusNotificationReplyPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, firmwareStatusNotificationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.FirmwareStatusNotificationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeFirmwareStatusNotificationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.FirmwareStatusNotificationReplyPayload>} */
export const firmwareStatusNotificationReplyPayloadCodec = wire.codec(
  readFirmwareStatusNotificationReplyPayload,
  writeFirmwareStatusNotificationReplyPayload,
);

/** @type {ReadonlySet<string>} */
const getCompositeSchedulePayloadNames = wire.names(
  "connectorId",
  "duration",
  "chargingRateUnit",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetCompositeSchedulePayload}
 */
function readGetCompositeSchedulePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetCompositeSchedulePayload} */
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    duration: wire.anyInt.read(source["duration"], at, "duration"),
  };
  if (source["chargingRateUnit"] !== undefined) {
    result["chargingRateUnit"] = chargingRateUnitTypeCodec.read(
      source["chargingRateUnit"],
      at,
      "chargingRateUnit",
    );
  }
  wire.refuseUnknown(source, getCompositeSchedulePayloadNames, at);
  return result;
}

/**
 * @param {types.GetCompositeSchedulePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetCompositeSchedulePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(at, "duration", wire.anyInt, value["duration"]);
  text += wire.optionalField(
    at,
    "chargingRateUnit",
    chargingRateUnitTypeCodec,
    value["chargingRateUnit"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetCompositeSchedulePayload>} */
export const getCompositeSchedulePayloadCodec = wire.codec(
  readGetCompositeSchedulePayload,
  writeGetCompositeSchedulePayload,
);

const getCompositeScheduleReplyPayloadFields = {
  scheduleStart: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const getCompositeScheduleReplyPayloadNames = wire.names(
  "status",
  "connectorId",
  "scheduleStart",
  "chargingSchedule",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetCompositeScheduleReplyPayload}
 */
function readGetCompositeScheduleReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetCompositeScheduleReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  if (source["connectorId"] !== undefined) {
    result["connectorId"] = connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    );
  }
  if (source["scheduleStart"] !== undefined) {
    result["scheduleStart"] =
      getCompositeScheduleReplyPayloadFields.scheduleStart.read(
        source["scheduleStart"],
        at,
        "scheduleStart",
      );
  }
  if (source["chargingSchedule"] !== undefined) {
    result["chargingSchedule"] = chargingScheduleCodec.read(
      source["chargingSchedule"],
      at,
      "chargingSchedule",
    );
  }
  wire.refuseUnknown(source, getCompositeScheduleReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.GetCompositeScheduleReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetCompositeScheduleReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  text += wire.optionalField(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.optionalField(
    at,
    "scheduleStart",
    getCompositeScheduleReplyPayloadFields.scheduleStart,
    value["scheduleStart"],
  );
  text += wire.optionalField(
    at,
    "chargingSchedule",
    chargingScheduleCodec,
    value["chargingSchedule"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetCompositeScheduleReplyPayload>} */
export const getCompositeScheduleReplyPayloadCodec = wire.codec(
  readGetCompositeScheduleReplyPayload,
  writeGetCompositeScheduleReplyPayload,
);

const getConfigurationPayloadFields = {
  key: wire.list(wire.lazy(() => configurationKeyNameCodec)),
};

/** @type {ReadonlySet<string>} */
const getConfigurationPayloadNames = wire.names("key");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetConfigurationPayload}
 */
function readGetConfigurationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetConfigurationPayload} */
  const result = wire.draft();
  if (source["key"] !== undefined) {
    result["key"] = getConfigurationPayloadFields.key.read(
      source["key"],
      at,
      "key",
    );
  }
  wire.refuseUnknown(source, getConfigurationPayloadNames, at);
  return result;
}

/**
 * @param {types.GetConfigurationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetConfigurationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "key",
    getConfigurationPayloadFields.key,
    value["key"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetConfigurationPayload>} */
export const getConfigurationPayloadCodec = wire.codec(
  readGetConfigurationPayload,
  writeGetConfigurationPayload,
);

const getConfigurationReplyPayloadFields = {
  configurationKey: wire.list(
    wire.codec(readConfigurationKey, writeConfigurationKey),
  ),
  unknownKey: wire.list(wire.lazy(() => configurationKeyNameCodec)),
};

/** @type {ReadonlySet<string>} */
const getConfigurationReplyPayloadNames = wire.names(
  "configurationKey",
  "unknownKey",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetConfigurationReplyPayload}
 */
function readGetConfigurationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetConfigurationReplyPayload} */
  const result = wire.draft();
  if (source["configurationKey"] !== undefined) {
    result["configurationKey"] =
      getConfigurationReplyPayloadFields.configurationKey.read(
        source["configurationKey"],
        at,
        "configurationKey",
      );
  }
  if (source["unknownKey"] !== undefined) {
    result["unknownKey"] = getConfigurationReplyPayloadFields.unknownKey.read(
      source["unknownKey"],
      at,
      "unknownKey",
    );
  }
  wire.refuseUnknown(source, getConfigurationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.GetConfigurationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetConfigurationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "configurationKey",
    getConfigurationReplyPayloadFields.configurationKey,
    value["configurationKey"],
  );
  text += wire.optionalField(
    at,
    "unknownKey",
    getConfigurationReplyPayloadFields.unknownKey,
    value["unknownKey"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetConfigurationReplyPayload>} */
export const getConfigurationReplyPayloadCodec = wire.codec(
  readGetConfigurationReplyPayload,
  writeGetConfigurationReplyPayload,
);

const getDiagnosticsPayloadFields = {
  startTime: wire.dateTime(),
  stopTime: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const getDiagnosticsPayloadNames = wire.names(
  "location",
  "retries",
  "retryInterval",
  "startTime",
  "stopTime",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetDiagnosticsPayload}
 */
function readGetDiagnosticsPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetDiagnosticsPayload} */
  const result = {
    location: wire.anyText.read(source["location"], at, "location"),
  };
  if (source["retries"] !== undefined) {
    result["retries"] = wire.anyInt.read(source["retries"], at, "retries");
  }
  if (source["retryInterval"] !== undefined) {
    result["retryInterval"] = wire.anyInt.read(
      source["retryInterval"],
      at,
      "retryInterval",
    );
  }
  if (source["startTime"] !== undefined) {
    result["startTime"] = getDiagnosticsPayloadFields.startTime.read(
      source["startTime"],
      at,
      "startTime",
    );
  }
  if (source["stopTime"] !== undefined) {
    result["stopTime"] = getDiagnosticsPayloadFields.stopTime.read(
      source["stopTime"],
      at,
      "stopTime",
    );
  }
  wire.refuseUnknown(source, getDiagnosticsPayloadNames, at);
  return result;
}

/**
 * @param {types.GetDiagnosticsPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetDiagnosticsPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "location", wire.anyText, value["location"]);
  text += wire.optionalField(at, "retries", wire.anyInt, value["retries"]);
  text += wire.optionalField(
    at,
    "retryInterval",
    wire.anyInt,
    value["retryInterval"],
  );
  text += wire.optionalField(
    at,
    "startTime",
    getDiagnosticsPayloadFields.startTime,
    value["startTime"],
  );
  text += wire.optionalField(
    at,
    "stopTime",
    getDiagnosticsPayloadFields.stopTime,
    value["stopTime"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetDiagnosticsPayload>} */
export const getDiagnosticsPayloadCodec = wire.codec(
  readGetDiagnosticsPayload,
  writeGetDiagnosticsPayload,
);

const getDiagnosticsReplyPayloadFields = {
  fileName: wire.text(0, 255),
};

/** @type {ReadonlySet<string>} */
const getDiagnosticsReplyPayloadNames = wire.names("fileName");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetDiagnosticsReplyPayload}
 */
function readGetDiagnosticsReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetDiagnosticsReplyPayload} */
  const result = wire.draft();
  if (source["fileName"] !== undefined) {
    result["fileName"] = getDiagnosticsReplyPayloadFields.fileName.read(
      source["fileName"],
      at,
      "fileName",
    );
  }
  wire.refuseUnknown(source, getDiagnosticsReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.GetDiagnosticsReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetDiagnosticsReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "fileName",
    getDiagnosticsReplyPayloadFields.fileName,
    value["fileName"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetDiagnosticsReplyPayload>} */
export const getDiagnosticsReplyPayloadCodec = wire.codec(
  readGetDiagnosticsReplyPayload,
  writeGetDiagnosticsReplyPayload,
);

/** @type {ReadonlySet<string>} */
const getLocalListVersionPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetLocalListVersionPayload}
 */
function readGetLocalListVersionPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetLocalListVersionPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, getLocalListVersionPayloadNames, at);
  return result;
}

/**
 * @param {types.GetLocalListVersionPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetLocalListVersionPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetLocalListVersionPayload>} */
export const getLocalListVersionPayloadCodec = wire.codec(
  readGetLocalListVersionPayload,
  writeGetLocalListVersionPayload,
);

/** @type {ReadonlySet<string>} */
const getLocalListVersionReplyPayloadNames = wire.names("listVersion");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.GetLocalListVersionReplyPayload}
 */
function readGetLocalListVersionReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.GetLocalListVersionReplyPayload} */
  const result = {
    listVersion: wire.anyInt.read(source["listVersion"], at, "listVersion"),
  };
  wire.refuseUnknown(source, getLocalListVersionReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.GetLocalListVersionReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeGetLocalListVersionReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "listVersion", wire.anyInt, value["listVersion"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.GetLocalListVersionReplyPayload>} */
export const getLocalListVersionReplyPayloadCodec = wire.codec(
  readGetLocalListVersionReplyPayload,
  writeGetLocalListVersionReplyPayload,
);

/** @type {ReadonlySet<string>} */
const heartbeatPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.HeartbeatPayload}
 */
function readHeartbeatPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.HeartbeatPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, heartbeatPayloadNames, at);
  return result;
}

/**
 * @param {types.HeartbeatPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeHeartbeatPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.HeartbeatPayload>} */
export const heartbeatPayloadCodec = wire.codec(
  readHeartbeatPayload,
  writeHeartbeatPayload,
);

const heartbeatReplyPayloadFields = {
  currentTime: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const heartbeatReplyPayloadNames = wire.names("currentTime");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.HeartbeatReplyPayload}
 */
function readHeartbeatReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.HeartbeatReplyPayload} */
  const result = {
    currentTime: heartbeatReplyPayloadFields.currentTime.read(
      source["currentTime"],
      at,
      "currentTime",
    ),
  };
  wire.refuseUnknown(source, heartbeatReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.HeartbeatReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeHeartbeatReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "currentTime",
    heartbeatReplyPayloadFields.currentTime,
    value["currentTime"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.HeartbeatReplyPayload>} */
export const heartbeatReplyPayloadCodec = wire.codec(
  readHeartbeatReplyPayload,
  writeHeartbeatReplyPayload,
);

const meterValuesPayloadFields = {
  meterValue: wire.list(wire.codec(readMeterValue, writeMeterValue), 1),
};

/** @type {ReadonlySet<string>} */
const meterValuesPayloadNames = wire.names(
  "connectorId",
  "transactionId",
  "meterValue",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.MeterValuesPayload}
 */
function readMeterValuesPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.MeterValuesPayload} */
  const result = /** @type {any} */ ({
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
  });
  if (source["transactionId"] !== undefined) {
    result["transactionId"] = transactionIdCodec.read(
      source["transactionId"],
      at,
      "transactionId",
    );
  }
  result["meterValue"] = meterValuesPayloadFields.meterValue.read(
    source["meterValue"],
    at,
    "meterValue",
  );
  wire.refuseUnknown(source, meterValuesPayloadNames, at);
  return result;
}

/**
 * @param {types.MeterValuesPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeMeterValuesPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.optionalField(
    at,
    "transactionId",
    transactionIdCodec,
    value["transactionId"],
  );
  text += wire.field(
    at,
    "meterValue",
    meterValuesPayloadFields.meterValue,
    value["meterValue"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.MeterValuesPayload>} */
export const meterValuesPayloadCodec = wire.codec(
  readMeterValuesPayload,
  writeMeterValuesPayload,
);

/** @type {ReadonlySet<string>} */
const meterValuesReplyPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.MeterValuesReplyPayload}
 */
function readMeterValuesReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.MeterValuesReplyPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, meterValuesReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.MeterValuesReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeMeterValuesReplyPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.MeterValuesReplyPayload>} */
export const meterValuesReplyPayloadCodec = wire.codec(
  readMeterValuesReplyPayload,
  writeMeterValuesReplyPayload,
);

/** @type {ReadonlySet<string>} */
const remoteStartTransactionPayloadNames = wire.names(
  "connectorId",
  "idTag",
  "chargingProfile",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RemoteStartTransactionPayload}
 */
function readRemoteStartTransactionPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RemoteStartTransactionPayload} */
  const result = wire.draft();
  if (source["connectorId"] !== undefined) {
    result["connectorId"] = connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    );
  }
  result["idTag"] = idTokenCodec.read(source["idTag"], at, "idTag");
  if (source["chargingProfile"] !== undefined) {
    result["chargingProfile"] = chargingProfileCodec.read(
      source["chargingProfile"],
      at,
      "chargingProfile",
    );
  }
  wire.refuseUnknown(source, remoteStartTransactionPayloadNames, at);
  return result;
}

/**
 * @param {types.RemoteStartTransactionPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRemoteStartTransactionPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  text += wire.optionalField(
    at,
    "chargingProfile",
    chargingProfileCodec,
    value["chargingProfile"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.RemoteStartTransactionPayload>} */
export const remoteStartTransactionPayloadCodec = wire.codec(
  readRemoteStartTransactionPayload,
  writeRemoteStartTransactionPayload,
);

/** @type {ReadonlySet<string>} */
const remoteStartTransactionReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RemoteStartTransactionReplyPayload}
 */
function readRemoteStartTransactionReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RemoteStartTransactionReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, remoteStartTransactionReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.RemoteStartTransactionReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRemoteStartTransactionReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.RemoteStartTransactionReplyPayload>} */
export const remoteStartTransactionReplyPayloadCodec = wire.codec(
  readRemoteStartTransactionReplyPayload,
  writeRemoteStartTransactionReplyPayload,
);

/** @type {ReadonlySet<string>} */
const remoteStopTransactionPayloadNames = wire.names("transactionId");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RemoteStopTransactionPayload}
 */
function readRemoteStopTransactionPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RemoteStopTransactionPayload} */
  const result = {
    transactionId: transactionIdCodec.read(
      source["transactionId"],
      at,
      "transactionId",
    ),
  };
  wire.refuseUnknown(source, remoteStopTransactionPayloadNames, at);
  return result;
}

/**
 * @param {types.RemoteStopTransactionPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRemoteStopTransactionPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "transactionId",
    transactionIdCodec,
    value["transactionId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.RemoteStopTransactionPayload>} */
export const remoteStopTransactionPayloadCodec = wire.codec(
  readRemoteStopTransactionPayload,
  writeRemoteStopTransactionPayload,
);

/** @type {ReadonlySet<string>} */
const remoteStopTransactionReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.RemoteStopTransactionReplyPayload}
 */
function readRemoteStopTransactionReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.RemoteStopTransactionReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, remoteStopTransactionReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.RemoteStopTransactionReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeRemoteStopTransactionReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.RemoteStopTransactionReplyPayload>} */
export const remoteStopTransactionReplyPayloadCodec = wire.codec(
  readRemoteStopTransactionReplyPayload,
  writeRemoteStopTransactionReplyPayload,
);

const reserveNowPayloadFields = {
  expiryDate: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const reserveNowPayloadNames = wire.names(
  "connectorId",
  "expiryDate",
  "idTag",
  "parentIdTag",
  "reservationId",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ReserveNowPayload}
 */
function readReserveNowPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ReserveNowPayload} */
  const result = /** @type {any} */ ({
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    expiryDate: reserveNowPayloadFields.expiryDate.read(
      source["expiryDate"],
      at,
      "expiryDate",
    ),
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
  });
  if (source["parentIdTag"] !== undefined) {
    result["parentIdTag"] = idTokenCodec.read(
      source["parentIdTag"],
      at,
      "parentIdTag",
    );
  }
  result["reservationId"] = reservationIdCodec.read(
    source["reservationId"],
    at,
    "reservationId",
  );
  wire.refuseUnknown(source, reserveNowPayloadNames, at);
  return result;
}

/**
 * @param {types.ReserveNowPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeReserveNowPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(
    at,
    "expiryDate",
    reserveNowPayloadFields.expiryDate,
    value["expiryDate"],
  );
  text += wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  text += wire.optionalField(
    at,
    "parentIdTag",
    idTokenCodec,
    value["parentIdTag"],
  );
  text += wire.field(
    at,
    "reservationId",
    reservationIdCodec,
    value["reservationId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ReserveNowPayload>} */
export const reserveNowPayloadCodec = wire.codec(
  readReserveNowPayload,
  writeReserveNowPayload,
);

/** @type {ReadonlySet<string>} */
const reserveNowReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ReserveNowReplyPayload}
 */
function readReserveNowReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ReserveNowReplyPayload} */
  const result = {
    status: reservationStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, reserveNowReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ReserveNowReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeReserveNowReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", reservationStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ReserveNowReplyPayload>} */
export const reserveNowReplyPayloadCodec = wire.codec(
  readReserveNowReplyPayload,
  writeReserveNowReplyPayload,
);

/** @type {ReadonlySet<string>} */
const resetPayloadNames = wire.names("type");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResetPayload}
 */
function readResetPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResetPayload} */
  const result = {
    type: resetTypeCodec.read(source["type"], at, "type"),
  };
  wire.refuseUnknown(source, resetPayloadNames, at);
  return result;
}

/**
 * @param {types.ResetPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResetPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", resetTypeCodec, value["type"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResetPayload>} */
export const resetPayloadCodec = wire.codec(
  readResetPayload,
  writeResetPayload,
);

/** @type {ReadonlySet<string>} */
const resetReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ResetReplyPayload}
 */
function readResetReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ResetReplyPayload} */
  const result = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, resetReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.ResetReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeResetReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.ResetReplyPayload>} */
export const resetReplyPayloadCodec = wire.codec(
  readResetReplyPayload,
  writeResetReplyPayload,
);

const sendLocalListPayloadFields = {
  localAuthorizationList: wire.list(
    wire.codec(readAuthorizationData, writeAuthorizationData),
  ),
};

/** @type {ReadonlySet<string>} */
const sendLocalListPayloadNames = wire.names(
  "listVersion",
  "localAuthorizationList",
  "updateType",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SendLocalListPayload}
 */
function readSendLocalListPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SendLocalListPayload} */
  const result = /** @type {any} */ ({
    listVersion: wire.anyInt.read(source["listVersion"], at, "listVersion"),
  });
  if (source["localAuthorizationList"] !== undefined) {
    result["localAuthorizationList"] =
      sendLocalListPayloadFields.localAuthorizationList.read(
        source["localAuthorizationList"],
        at,
        "localAuthorizationList",
      );
  }
  result["updateType"] = updateTypeCodec.read(
    source["updateType"],
    at,
    "updateType",
  );
  wire.refuseUnknown(source, sendLocalListPayloadNames, at);
  return result;
}

/**
 * @param {types.SendLocalListPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSendLocalListPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "listVersion", wire.anyInt, value["listVersion"]);
  text += wire.optionalField(
    at,
    "localAuthorizationList",
    sendLocalListPayloadFields.localAuthorizationList,
    value["localAuthorizationList"],
  );
  text += wire.field(at, "updateType", updateTypeCodec, value["updateType"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SendLocalListPayload>} */
export const sendLocalListPayloadCodec = wire.codec(
  readSendLocalListPayload,
  writeSendLocalListPayload,
);

/** @type {ReadonlySet<string>} */
const sendLocalListReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SendLocalListReplyPayload}
 */
function readSendLocalListReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SendLocalListReplyPayload} */
  const result = {
    status: updateStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, sendLocalListReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.SendLocalListReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSendLocalListReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", updateStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SendLocalListReplyPayload>} */
export const sendLocalListReplyPayloadCodec = wire.codec(
  readSendLocalListReplyPayload,
  writeSendLocalListReplyPayload,
);

/** @type {ReadonlySet<string>} */
const setChargingProfilePayloadNames = wire.names(
  "connectorId",
  "csChargingProfiles",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SetChargingProfilePayload}
 */
function readSetChargingProfilePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SetChargingProfilePayload} */
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    csChargingProfiles: chargingProfileCodec.read(
      source["csChargingProfiles"],
      at,
      "csChargingProfiles",
    ),
  };
  wire.refuseUnknown(source, setChargingProfilePayloadNames, at);
  return result;
}

/**
 * @param {types.SetChargingProfilePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSetChargingProfilePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(
    at,
    "csChargingProfiles",
    chargingProfileCodec,
    value["csChargingProfiles"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.SetChargingProfilePayload>} */
export const setChargingProfilePayloadCodec = wire.codec(
  readSetChargingProfilePayload,
  writeSetChargingProfilePayload,
);

/** @type {ReadonlySet<string>} */
const setChargingProfileReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SetChargingProfileReplyPayload}
 */
function readSetChargingProfileReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SetChargingProfileReplyPayload} */
  const result = {
    status: chargingProfileStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, setChargingProfileReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.SetChargingProfileReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSetChargingProfileReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "status",
    chargingProfileStatusCodec,
    value["status"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.SetChargingProfileReplyPayload>} */
export const setChargingProfileReplyPayloadCodec = wire.codec(
  readSetChargingProfileReplyPayload,
  writeSetChargingProfileReplyPayload,
);

const startTransactionPayloadFields = {
  timestamp: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const startTransactionPayloadNames = wire.names(
  "connectorId",
  "idTag",
  "meterStart",
  "reservationId",
  "timestamp",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StartTransactionPayload}
 */
function readStartTransactionPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StartTransactionPayload} */
  const result = /** @type {any} */ ({
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
    meterStart: wire.anyInt.read(source["meterStart"], at, "meterStart"),
  });
  if (source["reservationId"] !== undefined) {
    result["reservationId"] = reservationIdCodec.read(
      source["reservationId"],
      at,
      "reservationId",
    );
  }
  result["timestamp"] = startTransactionPayloadFields.timestamp.read(
    source["timestamp"],
    at,
    "timestamp",
  );
  wire.refuseUnknown(source, startTransactionPayloadNames, at);
  return result;
}

/**
 * @param {types.StartTransactionPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStartTransactionPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  text += wire.field(at, "meterStart", wire.anyInt, value["meterStart"]);
  text += wire.optionalField(
    at,
    "reservationId",
    reservationIdCodec,
    value["reservationId"],
  );
  text += wire.field(
    at,
    "timestamp",
    startTransactionPayloadFields.timestamp,
    value["timestamp"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.StartTransactionPayload>} */
export const startTransactionPayloadCodec = wire.codec(
  readStartTransactionPayload,
  writeStartTransactionPayload,
);

/** @type {ReadonlySet<string>} */
const startTransactionReplyPayloadNames = wire.names(
  "idTagInfo",
  "transactionId",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StartTransactionReplyPayload}
 */
function readStartTransactionReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StartTransactionReplyPayload} */
  const result = {
    idTagInfo: idTagInfoCodec.read(source["idTagInfo"], at, "idTagInfo"),
    transactionId: transactionIdCodec.read(
      source["transactionId"],
      at,
      "transactionId",
    ),
  };
  wire.refuseUnknown(source, startTransactionReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.StartTransactionReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStartTransactionReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTagInfo", idTagInfoCodec, value["idTagInfo"]);
  text += wire.field(
    at,
    "transactionId",
    transactionIdCodec,
    value["transactionId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.StartTransactionReplyPayload>} */
export const startTransactionReplyPayloadCodec = wire.codec(
  readStartTransactionReplyPayload,
  writeStartTransactionReplyPayload,
);

const statusNotificationPayloadFields = {
  info: wire.text(0, 50),
  timestamp: wire.dateTime(),
  vendorId: wire.text(0, 255),
  vendorErrorCode: wire.text(0, 50),
};

/** @type {ReadonlySet<string>} */
const statusNotificationPayloadNames = wire.names(
  "connectorId",
  "errorCode",
  "info",
  "status",
  "timestamp",
  "vendorId",
  "vendorErrorCode",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StatusNotificationPayload}
 */
function readStatusNotificationPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StatusNotificationPayload} */
  const result = /** @type {any} */ ({
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    errorCode: chargePointErrorCodeCodec.read(
      source["errorCode"],
      at,
      "errorCode",
    ),
  });
  if (source["info"] !== undefined) {
    result["info"] = statusNotificationPayloadFields.info.read(
      source["info"],
      at,
      "info",
    );
  }
  result["status"] = chargePointStatusCodec.read(
    source["status"],
    at,
    "status",
  );
  if (source["timestamp"] !== undefined) {
    result["timestamp"] = statusNotificationPayloadFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    );
  }
  if (source["vendorId"] !== undefined) {
    result["vendorId"] = statusNotificationPayloadFields.vendorId.read(
      source["vendorId"],
      at,
      "vendorId",
    );
  }
  if (source["vendorErrorCode"] !== undefined) {
    result["vendorErrorCode"] =
      statusNotificationPayloadFields.vendorErrorCode.read(
        source["vendorErrorCode"],
        at,
        "vendorErrorCode",
      );
  }
  wire.refuseUnknown(source, statusNotificationPayloadNames, at);
  return result;
}

/**
 * @param {types.StatusNotificationPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStatusNotificationPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  text += wire.field(
    at,
    "errorCode",
    chargePointErrorCodeCodec,
    value["errorCode"],
  );
  text += wire.optionalField(
    at,
    "info",
    statusNotificationPayloadFields.info,
    value["info"],
  );
  text += wire.field(at, "status", chargePointStatusCodec, value["status"]);
  text += wire.optionalField(
    at,
    "timestamp",
    statusNotificationPayloadFields.timestamp,
    value["timestamp"],
  );
  text += wire.optionalField(
    at,
    "vendorId",
    statusNotificationPayloadFields.vendorId,
    value["vendorId"],
  );
  text += wire.optionalField(
    at,
    "vendorErrorCode",
    statusNotificationPayloadFields.vendorErrorCode,
    value["vendorErrorCode"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.StatusNotificationPayload>} */
export const statusNotificationPayloadCodec = wire.codec(
  readStatusNotificationPayload,
  writeStatusNotificationPayload,
);

/** @type {ReadonlySet<string>} */
const statusNotificationReplyPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StatusNotificationReplyPayload}
 */
function readStatusNotificationReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StatusNotificationReplyPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, statusNotificationReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.StatusNotificationReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStatusNotificationReplyPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.StatusNotificationReplyPayload>} */
export const statusNotificationReplyPayloadCodec = wire.codec(
  readStatusNotificationReplyPayload,
  writeStatusNotificationReplyPayload,
);

const stopTransactionPayloadFields = {
  timestamp: wire.dateTime(),
  transactionData: wire.list(wire.codec(readMeterValue, writeMeterValue)),
};

/** @type {ReadonlySet<string>} */
const stopTransactionPayloadNames = wire.names(
  "idTag",
  "meterStop",
  "timestamp",
  "transactionId",
  "reason",
  "transactionData",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StopTransactionPayload}
 */
function readStopTransactionPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StopTransactionPayload} */
  const result = wire.draft();
  if (source["idTag"] !== undefined) {
    result["idTag"] = idTokenCodec.read(source["idTag"], at, "idTag");
  }
  result["meterStop"] = wire.anyInt.read(source["meterStop"], at, "meterStop");
  result["timestamp"] = stopTransactionPayloadFields.timestamp.read(
    source["timestamp"],
    at,
    "timestamp",
  );
  result["transactionId"] = transactionIdCodec.read(
    source["transactionId"],
    at,
    "transactionId",
  );
  if (source["reason"] !== undefined) {
    result["reason"] = reasonCodec.read(source["reason"], at, "reason");
  }
  if (source["transactionData"] !== undefined) {
    result["transactionData"] =
      stopTransactionPayloadFields.transactionData.read(
        source["transactionData"],
        at,
        "transactionData",
      );
  }
  wire.refuseUnknown(source, stopTransactionPayloadNames, at);
  return result;
}

/**
 * @param {types.StopTransactionPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStopTransactionPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "idTag", idTokenCodec, value["idTag"]);
  text += wire.field(at, "meterStop", wire.anyInt, value["meterStop"]);
  text += wire.field(
    at,
    "timestamp",
    stopTransactionPayloadFields.timestamp,
    value["timestamp"],
  );
  text += wire.field(
    at,
    "transactionId",
    transactionIdCodec,
    value["transactionId"],
  );
  text += wire.optionalField(at, "reason", reasonCodec, value["reason"]);
  text += wire.optionalField(
    at,
    "transactionData",
    stopTransactionPayloadFields.transactionData,
    value["transactionData"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.StopTransactionPayload>} */
export const stopTransactionPayloadCodec = wire.codec(
  readStopTransactionPayload,
  writeStopTransactionPayload,
);

/** @type {ReadonlySet<string>} */
const stopTransactionReplyPayloadNames = wire.names("idTagInfo");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.StopTransactionReplyPayload}
 */
function readStopTransactionReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.StopTransactionReplyPayload} */
  const result = wire.draft();
  if (source["idTagInfo"] !== undefined) {
    result["idTagInfo"] = idTagInfoCodec.read(
      source["idTagInfo"],
      at,
      "idTagInfo",
    );
  }
  wire.refuseUnknown(source, stopTransactionReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.StopTransactionReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeStopTransactionReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "idTagInfo",
    idTagInfoCodec,
    value["idTagInfo"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.StopTransactionReplyPayload>} */
export const stopTransactionReplyPayloadCodec = wire.codec(
  readStopTransactionReplyPayload,
  writeStopTransactionReplyPayload,
);

/** @type {ReadonlySet<string>} */
const triggerMessagePayloadNames = wire.names(
  "requestedMessage",
  "connectorId",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TriggerMessagePayload}
 */
function readTriggerMessagePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TriggerMessagePayload} */
  const result = {
    requestedMessage: messageTriggerCodec.read(
      source["requestedMessage"],
      at,
      "requestedMessage",
    ),
  };
  if (source["connectorId"] !== undefined) {
    result["connectorId"] = connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    );
  }
  wire.refuseUnknown(source, triggerMessagePayloadNames, at);
  return result;
}

/**
 * @param {types.TriggerMessagePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTriggerMessagePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "requestedMessage",
    messageTriggerCodec,
    value["requestedMessage"],
  );
  text += wire.optionalField(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.TriggerMessagePayload>} */
export const triggerMessagePayloadCodec = wire.codec(
  readTriggerMessagePayload,
  writeTriggerMessagePayload,
);

/** @type {ReadonlySet<string>} */
const triggerMessageReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.TriggerMessageReplyPayload}
 */
function readTriggerMessageReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.TriggerMessageReplyPayload} */
  const result = {
    status: triggerMessageStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, triggerMessageReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.TriggerMessageReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeTriggerMessageReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "status",
    triggerMessageStatusCodec,
    value["status"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.TriggerMessageReplyPayload>} */
export const triggerMessageReplyPayloadCodec = wire.codec(
  readTriggerMessageReplyPayload,
  writeTriggerMessageReplyPayload,
);

/** @type {ReadonlySet<string>} */
const unlockConnectorPayloadNames = wire.names("connectorId");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UnlockConnectorPayload}
 */
function readUnlockConnectorPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UnlockConnectorPayload} */
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
  };
  wire.refuseUnknown(source, unlockConnectorPayloadNames, at);
  return result;
}

/**
 * @param {types.UnlockConnectorPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUnlockConnectorPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "connectorId",
    connectorIdCodec,
    value["connectorId"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.UnlockConnectorPayload>} */
export const unlockConnectorPayloadCodec = wire.codec(
  readUnlockConnectorPayload,
  writeUnlockConnectorPayload,
);

/** @type {ReadonlySet<string>} */
const unlockConnectorReplyPayloadNames = wire.names("status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UnlockConnectorReplyPayload}
 */
function readUnlockConnectorReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UnlockConnectorReplyPayload} */
  const result = {
    status: unlockStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, unlockConnectorReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.UnlockConnectorReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUnlockConnectorReplyPayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", unlockStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.UnlockConnectorReplyPayload>} */
export const unlockConnectorReplyPayloadCodec = wire.codec(
  readUnlockConnectorReplyPayload,
  writeUnlockConnectorReplyPayload,
);

const updateFirmwarePayloadFields = {
  retrieveDate: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const updateFirmwarePayloadNames = wire.names(
  "location",
  "retries",
  "retrieveDate",
  "retryInterval",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UpdateFirmwarePayload}
 */
function readUpdateFirmwarePayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UpdateFirmwarePayload} */
  const result = /** @type {any} */ ({
    location: wire.anyText.read(source["location"], at, "location"),
  });
  if (source["retries"] !== undefined) {
    result["retries"] = wire.anyInt.read(source["retries"], at, "retries");
  }
  result["retrieveDate"] = updateFirmwarePayloadFields.retrieveDate.read(
    source["retrieveDate"],
    at,
    "retrieveDate",
  );
  if (source["retryInterval"] !== undefined) {
    result["retryInterval"] = wire.anyInt.read(
      source["retryInterval"],
      at,
      "retryInterval",
    );
  }
  wire.refuseUnknown(source, updateFirmwarePayloadNames, at);
  return result;
}

/**
 * @param {types.UpdateFirmwarePayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUpdateFirmwarePayload(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "location", wire.anyText, value["location"]);
  text += wire.optionalField(at, "retries", wire.anyInt, value["retries"]);
  text += wire.field(
    at,
    "retrieveDate",
    updateFirmwarePayloadFields.retrieveDate,
    value["retrieveDate"],
  );
  text += wire.optionalField(
    at,
    "retryInterval",
    wire.anyInt,
    value["retryInterval"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.UpdateFirmwarePayload>} */
export const updateFirmwarePayloadCodec = wire.codec(
  readUpdateFirmwarePayload,
  writeUpdateFirmwarePayload,
);

/** @type {ReadonlySet<string>} */
const updateFirmwareReplyPayloadNames = wire.names();

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.UpdateFirmwareReplyPayload}
 */
function readUpdateFirmwareReplyPayload(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.UpdateFirmwareReplyPayload} */
  const result = wire.draft();
  wire.refuseUnknown(source, updateFirmwareReplyPayloadNames, at);
  return result;
}

/**
 * @param {types.UpdateFirmwareReplyPayload} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeUpdateFirmwareReplyPayload(value, up, key) {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

/** @type {wire.Codec<types.UpdateFirmwareReplyPayload>} */
export const updateFirmwareReplyPayloadCodec = wire.codec(
  readUpdateFirmwareReplyPayload,
  writeUpdateFirmwareReplyPayload,
);

const idTagInfoFields = {
  expiryDate: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const idTagInfoNames = wire.names("expiryDate", "parentIdTag", "status");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.IdTagInfo}
 */
function readIdTagInfo(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.IdTagInfo} */
  const result = wire.draft();
  if (source["expiryDate"] !== undefined) {
    result["expiryDate"] = idTagInfoFields.expiryDate.read(
      source["expiryDate"],
      at,
      "expiryDate",
    );
  }
  if (source["parentIdTag"] !== undefined) {
    result["parentIdTag"] = idTokenCodec.read(
      source["parentIdTag"],
      at,
      "parentIdTag",
    );
  }
  result["status"] = authorizationStatusCodec.read(
    source["status"],
    at,
    "status",
  );
  wire.refuseUnknown(source, idTagInfoNames, at);
  return result;
}

/**
 * @param {types.IdTagInfo} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeIdTagInfo(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(
    at,
    "expiryDate",
    idTagInfoFields.expiryDate,
    value["expiryDate"],
  );
  text += wire.optionalField(
    at,
    "parentIdTag",
    idTokenCodec,
    value["parentIdTag"],
  );
  text += wire.field(at, "status", authorizationStatusCodec, value["status"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.IdTagInfo>} */
export const idTagInfoCodec = wire.codec(readIdTagInfo, writeIdTagInfo);

/** @type {ReadonlySet<string>} */
const authorizationDataNames = wire.names("idTag", "idTagInfo");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.AuthorizationData}
 */
function readAuthorizationData(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.AuthorizationData} */
  const result = {
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
  };
  if (source["idTagInfo"] !== undefined) {
    result["idTagInfo"] = idTagInfoCodec.read(
      source["idTagInfo"],
      at,
      "idTagInfo",
    );
  }
  wire.refuseUnknown(source, authorizationDataNames, at);
  return result;
}

/**
 * @param {types.AuthorizationData} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeAuthorizationData(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  text += wire.optionalField(
    at,
    "idTagInfo",
    idTagInfoCodec,
    value["idTagInfo"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.AuthorizationData>} */
export const authorizationDataCodec = wire.codec(
  readAuthorizationData,
  writeAuthorizationData,
);

const configurationKeyFields = {
  value: wire.text(0, 500),
};

/** @type {ReadonlySet<string>} */
const configurationKeyNames = wire.names("key", "readonly", "value");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ConfigurationKey}
 */
function readConfigurationKey(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ConfigurationKey} */
  const result = {
    key: configurationKeyNameCodec.read(source["key"], at, "key"),
    readonly: wire.bool.read(source["readonly"], at, "readonly"),
  };
  if (source["value"] !== undefined) {
    result["value"] = configurationKeyFields.value.read(
      source["value"],
      at,
      "value",
    );
  }
  wire.refuseUnknown(source, configurationKeyNames, at);
  return result;
}

/**
 * @param {types.ConfigurationKey} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeConfigurationKey(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "key", configurationKeyNameCodec, value["key"]);
  text += wire.field(at, "readonly", wire.bool, value["readonly"]);
  text += wire.optionalField(
    at,
    "value",
    configurationKeyFields.value,
    value["value"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ConfigurationKey>} */
export const configurationKeyCodec = wire.codec(
  readConfigurationKey,
  writeConfigurationKey,
);

const meterValueFields = {
  timestamp: wire.dateTime(),
  sampledValue: wire.list(wire.codec(readSampledValue, writeSampledValue), 1),
};

/** @type {ReadonlySet<string>} */
const meterValueNames = wire.names("timestamp", "sampledValue");

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.MeterValue}
 */
function readMeterValue(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.MeterValue} */
  const result = {
    timestamp: meterValueFields.timestamp.read(
      source["timestamp"],
      at,
      "timestamp",
    ),
    sampledValue: meterValueFields.sampledValue.read(
      source["sampledValue"],
      at,
      "sampledValue",
    ),
  };
  wire.refuseUnknown(source, meterValueNames, at);
  return result;
}

/**
 * @param {types.MeterValue} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeMeterValue(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "timestamp",
    meterValueFields.timestamp,
    value["timestamp"],
  );
  text += wire.field(
    at,
    "sampledValue",
    meterValueFields.sampledValue,
    value["sampledValue"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.MeterValue>} */
export const meterValueCodec = wire.codec(readMeterValue, writeMeterValue);

/** @type {ReadonlySet<string>} */
const sampledValueNames = wire.names(
  "value",
  "context",
  "format",
  "measurand",
  "phase",
  "location",
  "unit",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.SampledValue}
 */
function readSampledValue(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.SampledValue} */
  const result = {
    value: wire.anyText.read(source["value"], at, "value"),
  };
  if (source["context"] !== undefined) {
    result["context"] = readingContextCodec.read(
      source["context"],
      at,
      "context",
    );
  }
  if (source["format"] !== undefined) {
    result["format"] = valueFormatCodec.read(source["format"], at, "format");
  }
  if (source["measurand"] !== undefined) {
    result["measurand"] = measurandCodec.read(
      source["measurand"],
      at,
      "measurand",
    );
  }
  if (source["phase"] !== undefined) {
    result["phase"] = phaseCodec.read(source["phase"], at, "phase");
  }
  if (source["location"] !== undefined) {
    result["location"] = locationCodec.read(source["location"], at, "location");
  }
  if (source["unit"] !== undefined) {
    result["unit"] = unitOfMeasureCodec.read(source["unit"], at, "unit");
  }
  wire.refuseUnknown(source, sampledValueNames, at);
  return result;
}

/**
 * @param {types.SampledValue} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeSampledValue(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "value", wire.anyText, value["value"]);
  text += wire.optionalField(
    at,
    "context",
    readingContextCodec,
    value["context"],
  );
  text += wire.optionalField(at, "format", valueFormatCodec, value["format"]);
  text += wire.optionalField(
    at,
    "measurand",
    measurandCodec,
    value["measurand"],
  );
  text += wire.optionalField(at, "phase", phaseCodec, value["phase"]);
  text += wire.optionalField(at, "location", locationCodec, value["location"]);
  text += wire.optionalField(at, "unit", unitOfMeasureCodec, value["unit"]);
  return wire.braces(text);
}

/** @type {wire.Codec<types.SampledValue>} */
export const sampledValueCodec = wire.codec(
  readSampledValue,
  writeSampledValue,
);

const chargingProfileFields = {
  validFrom: wire.dateTime(),
  validTo: wire.dateTime(),
};

/** @type {ReadonlySet<string>} */
const chargingProfileNames = wire.names(
  "chargingProfileId",
  "transactionId",
  "stackLevel",
  "chargingProfilePurpose",
  "chargingProfileKind",
  "recurrencyKind",
  "validFrom",
  "validTo",
  "chargingSchedule",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChargingProfile}
 */
function readChargingProfile(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChargingProfile} */
  const result = /** @type {any} */ ({
    chargingProfileId: wire.anyInt.read(
      source["chargingProfileId"],
      at,
      "chargingProfileId",
    ),
  });
  if (source["transactionId"] !== undefined) {
    result["transactionId"] = transactionIdCodec.read(
      source["transactionId"],
      at,
      "transactionId",
    );
  }
  result["stackLevel"] = wire.anyInt.read(
    source["stackLevel"],
    at,
    "stackLevel",
  );
  result["chargingProfilePurpose"] = chargingProfilePurposeTypeCodec.read(
    source["chargingProfilePurpose"],
    at,
    "chargingProfilePurpose",
  );
  result["chargingProfileKind"] = chargingProfileKindTypeCodec.read(
    source["chargingProfileKind"],
    at,
    "chargingProfileKind",
  );
  if (source["recurrencyKind"] !== undefined) {
    result["recurrencyKind"] = recurrencyKindTypeCodec.read(
      source["recurrencyKind"],
      at,
      "recurrencyKind",
    );
  }
  if (source["validFrom"] !== undefined) {
    result["validFrom"] = chargingProfileFields.validFrom.read(
      source["validFrom"],
      at,
      "validFrom",
    );
  }
  if (source["validTo"] !== undefined) {
    result["validTo"] = chargingProfileFields.validTo.read(
      source["validTo"],
      at,
      "validTo",
    );
  }
  result["chargingSchedule"] = chargingScheduleCodec.read(
    source["chargingSchedule"],
    at,
    "chargingSchedule",
  );
  wire.refuseUnknown(source, chargingProfileNames, at);
  return result;
}

/**
 * @param {types.ChargingProfile} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChargingProfile(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(
    at,
    "chargingProfileId",
    wire.anyInt,
    value["chargingProfileId"],
  );
  text += wire.optionalField(
    at,
    "transactionId",
    transactionIdCodec,
    value["transactionId"],
  );
  text += wire.field(at, "stackLevel", wire.anyInt, value["stackLevel"]);
  text += wire.field(
    at,
    "chargingProfilePurpose",
    chargingProfilePurposeTypeCodec,
    value["chargingProfilePurpose"],
  );
  text += wire.field(
    at,
    "chargingProfileKind",
    chargingProfileKindTypeCodec,
    value["chargingProfileKind"],
  );
  text += wire.optionalField(
    at,
    "recurrencyKind",
    recurrencyKindTypeCodec,
    value["recurrencyKind"],
  );
  text += wire.optionalField(
    at,
    "validFrom",
    chargingProfileFields.validFrom,
    value["validFrom"],
  );
  text += wire.optionalField(
    at,
    "validTo",
    chargingProfileFields.validTo,
    value["validTo"],
  );
  text += wire.field(
    at,
    "chargingSchedule",
    chargingScheduleCodec,
    value["chargingSchedule"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChargingProfile>} */
export const chargingProfileCodec = wire.codec(
  readChargingProfile,
  writeChargingProfile,
);

const chargingScheduleFields = {
  startSchedule: wire.dateTime(),
  chargingSchedulePeriod: wire.list(
    wire.codec(readChargingSchedulePeriod, writeChargingSchedulePeriod),
  ),
};

/** @type {ReadonlySet<string>} */
const chargingScheduleNames = wire.names(
  "duration",
  "startSchedule",
  "chargingRateUnit",
  "chargingSchedulePeriod",
  "minChargingRate",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChargingSchedule}
 */
function readChargingSchedule(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChargingSchedule} */
  const result = wire.draft();
  if (source["duration"] !== undefined) {
    result["duration"] = wire.anyInt.read(source["duration"], at, "duration");
  }
  if (source["startSchedule"] !== undefined) {
    result["startSchedule"] = chargingScheduleFields.startSchedule.read(
      source["startSchedule"],
      at,
      "startSchedule",
    );
  }
  result["chargingRateUnit"] = chargingRateUnitTypeCodec.read(
    source["chargingRateUnit"],
    at,
    "chargingRateUnit",
  );
  result["chargingSchedulePeriod"] =
    chargingScheduleFields.chargingSchedulePeriod.read(
      source["chargingSchedulePeriod"],
      at,
      "chargingSchedulePeriod",
    );
  if (source["minChargingRate"] !== undefined) {
    result["minChargingRate"] = wire.anyNumber.read(
      source["minChargingRate"],
      at,
      "minChargingRate",
    );
  }
  wire.refuseUnknown(source, chargingScheduleNames, at);
  return result;
}

/**
 * @param {types.ChargingSchedule} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChargingSchedule(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.optionalField(at, "duration", wire.anyInt, value["duration"]);
  text += wire.optionalField(
    at,
    "startSchedule",
    chargingScheduleFields.startSchedule,
    value["startSchedule"],
  );
  text += wire.field(
    at,
    "chargingRateUnit",
    chargingRateUnitTypeCodec,
    value["chargingRateUnit"],
  );
  text += wire.field(
    at,
    "chargingSchedulePeriod",
    chargingScheduleFields.chargingSchedulePeriod,
    value["chargingSchedulePeriod"],
  );
  text += wire.optionalField(
    at,
    "minChargingRate",
    wire.anyNumber,
    value["minChargingRate"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChargingSchedule>} */
export const chargingScheduleCodec = wire.codec(
  readChargingSchedule,
  writeChargingSchedule,
);

/** @type {ReadonlySet<string>} */
const chargingSchedulePeriodNames = wire.names(
  "startPeriod",
  "limit",
  "numberPhases",
);

/**
 * @param {unknown} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {types.ChargingSchedulePeriod}
 */
function readChargingSchedulePeriod(value, up, key) {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  /** @type {types.ChargingSchedulePeriod} */
  const result = {
    startPeriod: wire.anyInt.read(source["startPeriod"], at, "startPeriod"),
    limit: wire.anyNumber.read(source["limit"], at, "limit"),
  };
  if (source["numberPhases"] !== undefined) {
    result["numberPhases"] = wire.anyInt.read(
      source["numberPhases"],
      at,
      "numberPhases",
    );
  }
  wire.refuseUnknown(source, chargingSchedulePeriodNames, at);
  return result;
}

/**
 * @param {types.ChargingSchedulePeriod} value
 * @param {wire.Up} up
 * @param {wire.Key} key
 * @returns {string}
 */
function writeChargingSchedulePeriod(value, up, key) {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "startPeriod", wire.anyInt, value["startPeriod"]);
  text += wire.field(at, "limit", wire.anyNumber, value["limit"]);
  text += wire.optionalField(
    at,
    "numberPhases",
    wire.anyInt,
    value["numberPhases"],
  );
  return wire.braces(text);
}

/** @type {wire.Codec<types.ChargingSchedulePeriod>} */
export const chargingSchedulePeriodCodec = wire.codec(
  readChargingSchedulePeriod,
  writeChargingSchedulePeriod,
);

/** @type {readonly wire.Element[]} */
const callErrorFields = wire.elements(
  wire.element("required", wire.literal(4)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", errorCodeCodec),
  wire.element("required", wire.text()),
  wire.element("required", wire.map(wire.any)),
);

/** @type {wire.MessageCodec<types.CallError>} */
export const callErrorCodec = wire.message(
  "CallError",
  wire.tuple(callErrorFields),
);

/** @type {readonly wire.Element[]} */
const authorizeFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Authorize")),
  wire.element(
    "required",
    wire.codec(readAuthorizePayload, writeAuthorizePayload),
  ),
);

/** @type {wire.MessageCodec<types.Authorize>} */
export const authorizeCodec = wire.message(
  "Authorize",
  wire.tuple(authorizeFields),
);

/** @type {readonly wire.Element[]} */
const authorizeReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readAuthorizeReplyPayload, writeAuthorizeReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.AuthorizeReply>} */
export const authorizeReplyCodec = wire.message(
  "AuthorizeReply",
  wire.tuple(authorizeReplyFields),
);

/** @type {readonly wire.Element[]} */
const bootNotificationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("BootNotification")),
  wire.element(
    "required",
    wire.codec(readBootNotificationPayload, writeBootNotificationPayload),
  ),
);

/** @type {wire.MessageCodec<types.BootNotification>} */
export const bootNotificationCodec = wire.message(
  "BootNotification",
  wire.tuple(bootNotificationFields),
);

/** @type {readonly wire.Element[]} */
const bootNotificationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readBootNotificationReplyPayload,
      writeBootNotificationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.BootNotificationReply>} */
export const bootNotificationReplyCodec = wire.message(
  "BootNotificationReply",
  wire.tuple(bootNotificationReplyFields),
);

/** @type {readonly wire.Element[]} */
const cancelReservationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("CancelReservation")),
  wire.element(
    "required",
    wire.codec(readCancelReservationPayload, writeCancelReservationPayload),
  ),
);

/** @type {wire.MessageCodec<types.CancelReservation>} */
export const cancelReservationCodec = wire.message(
  "CancelReservation",
  wire.tuple(cancelReservationFields),
);

/** @type {readonly wire.Element[]} */
const cancelReservationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readCancelReservationReplyPayload,
      writeCancelReservationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.CancelReservationReply>} */
export const cancelReservationReplyCodec = wire.message(
  "CancelReservationReply",
  wire.tuple(cancelReservationReplyFields),
);

/** @type {readonly wire.Element[]} */
const changeAvailabilityFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ChangeAvailability")),
  wire.element(
    "required",
    wire.codec(readChangeAvailabilityPayload, writeChangeAvailabilityPayload),
  ),
);

/** @type {wire.MessageCodec<types.ChangeAvailability>} */
export const changeAvailabilityCodec = wire.message(
  "ChangeAvailability",
  wire.tuple(changeAvailabilityFields),
);

/** @type {readonly wire.Element[]} */
const changeAvailabilityReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readChangeAvailabilityReplyPayload,
      writeChangeAvailabilityReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.ChangeAvailabilityReply>} */
export const changeAvailabilityReplyCodec = wire.message(
  "ChangeAvailabilityReply",
  wire.tuple(changeAvailabilityReplyFields),
);

/** @type {readonly wire.Element[]} */
const changeConfigurationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ChangeConfiguration")),
  wire.element(
    "required",
    wire.codec(readChangeConfigurationPayload, writeChangeConfigurationPayload),
  ),
);

/** @type {wire.MessageCodec<types.ChangeConfiguration>} */
export const changeConfigurationCodec = wire.message(
  "ChangeConfiguration",
  wire.tuple(changeConfigurationFields),
);

/** @type {readonly wire.Element[]} */
const changeConfigurationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readChangeConfigurationReplyPayload,
      writeChangeConfigurationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.ChangeConfigurationReply>} */
export const changeConfigurationReplyCodec = wire.message(
  "ChangeConfigurationReply",
  wire.tuple(changeConfigurationReplyFields),
);

/** @type {readonly wire.Element[]} */
const clearCacheFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ClearCache")),
  wire.element(
    "required",
    wire.codec(readClearCachePayload, writeClearCachePayload),
  ),
);

/** @type {wire.MessageCodec<types.ClearCache>} */
export const clearCacheCodec = wire.message(
  "ClearCache",
  wire.tuple(clearCacheFields),
);

/** @type {readonly wire.Element[]} */
const clearCacheReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readClearCacheReplyPayload, writeClearCacheReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.ClearCacheReply>} */
export const clearCacheReplyCodec = wire.message(
  "ClearCacheReply",
  wire.tuple(clearCacheReplyFields),
);

/** @type {readonly wire.Element[]} */
const clearChargingProfileFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ClearChargingProfile")),
  wire.element(
    "required",
    wire.codec(
      readClearChargingProfilePayload,
      writeClearChargingProfilePayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.ClearChargingProfile>} */
export const clearChargingProfileCodec = wire.message(
  "ClearChargingProfile",
  wire.tuple(clearChargingProfileFields),
);

/** @type {readonly wire.Element[]} */
const clearChargingProfileReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readClearChargingProfileReplyPayload,
      writeClearChargingProfileReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.ClearChargingProfileReply>} */
export const clearChargingProfileReplyCodec = wire.message(
  "ClearChargingProfileReply",
  wire.tuple(clearChargingProfileReplyFields),
);

/** @type {readonly wire.Element[]} */
const dataTransferFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("DataTransfer")),
  wire.element(
    "required",
    wire.codec(readDataTransferPayload, writeDataTransferPayload),
  ),
);

/** @type {wire.MessageCodec<types.DataTransfer>} */
export const dataTransferCodec = wire.message(
  "DataTransfer",
  wire.tuple(dataTransferFields),
);

/** @type {readonly wire.Element[]} */
const dataTransferReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readDataTransferReplyPayload, writeDataTransferReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.DataTransferReply>} */
export const dataTransferReplyCodec = wire.message(
  "DataTransferReply",
  wire.tuple(dataTransferReplyFields),
);

/** @type {readonly wire.Element[]} */
const diagnosticsStatusNotificationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("DiagnosticsStatusNotification")),
  wire.element(
    "required",
    wire.codec(
      readDiagnosticsStatusNotificationPayload,
      writeDiagnosticsStatusNotificationPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.DiagnosticsStatusNotification>} */
export const diagnosticsStatusNotificationCodec = wire.message(
  "DiagnosticsStatusNotification",
  wire.tuple(diagnosticsStatusNotificationFields),
);

/** @type {readonly wire.Element[]} */
const diagnosticsStatusNotificationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readDiagnosticsStatusNotificationReplyPayload,
      writeDiagnosticsStatusNotificationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.DiagnosticsStatusNotificationReply>} */
export const diagnosticsStatusNotificationReplyCodec = wire.message(
  "DiagnosticsStatusNotificationReply",
  wire.tuple(diagnosticsStatusNotificationReplyFields),
);

/** @type {readonly wire.Element[]} */
const firmwareStatusNotificationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("FirmwareStatusNotification")),
  wire.element(
    "required",
    wire.codec(
      readFirmwareStatusNotificationPayload,
      writeFirmwareStatusNotificationPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.FirmwareStatusNotification>} */
export const firmwareStatusNotificationCodec = wire.message(
  "FirmwareStatusNotification",
  wire.tuple(firmwareStatusNotificationFields),
);

/** @type {readonly wire.Element[]} */
const firmwareStatusNotificationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readFirmwareStatusNotificationReplyPayload,
      writeFirmwareStatusNotificationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.FirmwareStatusNotificationReply>} */
export const firmwareStatusNotificationReplyCodec = wire.message(
  "FirmwareStatusNotificationReply",
  wire.tuple(firmwareStatusNotificationReplyFields),
);

/** @type {readonly wire.Element[]} */
const getCompositeScheduleFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetCompositeSchedule")),
  wire.element(
    "required",
    wire.codec(
      readGetCompositeSchedulePayload,
      writeGetCompositeSchedulePayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.GetCompositeSchedule>} */
export const getCompositeScheduleCodec = wire.message(
  "GetCompositeSchedule",
  wire.tuple(getCompositeScheduleFields),
);

/** @type {readonly wire.Element[]} */
const getCompositeScheduleReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readGetCompositeScheduleReplyPayload,
      writeGetCompositeScheduleReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.GetCompositeScheduleReply>} */
export const getCompositeScheduleReplyCodec = wire.message(
  "GetCompositeScheduleReply",
  wire.tuple(getCompositeScheduleReplyFields),
);

/** @type {readonly wire.Element[]} */
const getConfigurationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetConfiguration")),
  wire.element(
    "required",
    wire.codec(readGetConfigurationPayload, writeGetConfigurationPayload),
  ),
);

/** @type {wire.MessageCodec<types.GetConfiguration>} */
export const getConfigurationCodec = wire.message(
  "GetConfiguration",
  wire.tuple(getConfigurationFields),
);

/** @type {readonly wire.Element[]} */
const getConfigurationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readGetConfigurationReplyPayload,
      writeGetConfigurationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.GetConfigurationReply>} */
export const getConfigurationReplyCodec = wire.message(
  "GetConfigurationReply",
  wire.tuple(getConfigurationReplyFields),
);

/** @type {readonly wire.Element[]} */
const getDiagnosticsFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetDiagnostics")),
  wire.element(
    "required",
    wire.codec(readGetDiagnosticsPayload, writeGetDiagnosticsPayload),
  ),
);

/** @type {wire.MessageCodec<types.GetDiagnostics>} */
export const getDiagnosticsCodec = wire.message(
  "GetDiagnostics",
  wire.tuple(getDiagnosticsFields),
);

/** @type {readonly wire.Element[]} */
const getDiagnosticsReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readGetDiagnosticsReplyPayload, writeGetDiagnosticsReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.GetDiagnosticsReply>} */
export const getDiagnosticsReplyCodec = wire.message(
  "GetDiagnosticsReply",
  wire.tuple(getDiagnosticsReplyFields),
);

/** @type {readonly wire.Element[]} */
const getLocalListVersionFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetLocalListVersion")),
  wire.element(
    "required",
    wire.codec(readGetLocalListVersionPayload, writeGetLocalListVersionPayload),
  ),
);

/** @type {wire.MessageCodec<types.GetLocalListVersion>} */
export const getLocalListVersionCodec = wire.message(
  "GetLocalListVersion",
  wire.tuple(getLocalListVersionFields),
);

/** @type {readonly wire.Element[]} */
const getLocalListVersionReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readGetLocalListVersionReplyPayload,
      writeGetLocalListVersionReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.GetLocalListVersionReply>} */
export const getLocalListVersionReplyCodec = wire.message(
  "GetLocalListVersionReply",
  wire.tuple(getLocalListVersionReplyFields),
);

/** @type {readonly wire.Element[]} */
const heartbeatFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Heartbeat")),
  wire.element(
    "required",
    wire.codec(readHeartbeatPayload, writeHeartbeatPayload),
  ),
);

/** @type {wire.MessageCodec<types.Heartbeat>} */
export const heartbeatCodec = wire.message(
  "Heartbeat",
  wire.tuple(heartbeatFields),
);

/** @type {readonly wire.Element[]} */
const heartbeatReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readHeartbeatReplyPayload, writeHeartbeatReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.HeartbeatReply>} */
export const heartbeatReplyCodec = wire.message(
  "HeartbeatReply",
  wire.tuple(heartbeatReplyFields),
);

/** @type {readonly wire.Element[]} */
const meterValuesFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("MeterValues")),
  wire.element(
    "required",
    wire.codec(readMeterValuesPayload, writeMeterValuesPayload),
  ),
);

/** @type {wire.MessageCodec<types.MeterValues>} */
export const meterValuesCodec = wire.message(
  "MeterValues",
  wire.tuple(meterValuesFields),
);

/** @type {readonly wire.Element[]} */
const meterValuesReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readMeterValuesReplyPayload, writeMeterValuesReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.MeterValuesReply>} */
export const meterValuesReplyCodec = wire.message(
  "MeterValuesReply",
  wire.tuple(meterValuesReplyFields),
);

/** @type {readonly wire.Element[]} */
const remoteStartTransactionFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("RemoteStartTransaction")),
  wire.element(
    "required",
    wire.codec(
      readRemoteStartTransactionPayload,
      writeRemoteStartTransactionPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.RemoteStartTransaction>} */
export const remoteStartTransactionCodec = wire.message(
  "RemoteStartTransaction",
  wire.tuple(remoteStartTransactionFields),
);

/** @type {readonly wire.Element[]} */
const remoteStartTransactionReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readRemoteStartTransactionReplyPayload,
      writeRemoteStartTransactionReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.RemoteStartTransactionReply>} */
export const remoteStartTransactionReplyCodec = wire.message(
  "RemoteStartTransactionReply",
  wire.tuple(remoteStartTransactionReplyFields),
);

/** @type {readonly wire.Element[]} */
const remoteStopTransactionFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("RemoteStopTransaction")),
  wire.element(
    "required",
    wire.codec(
      readRemoteStopTransactionPayload,
      writeRemoteStopTransactionPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.RemoteStopTransaction>} */
export const remoteStopTransactionCodec = wire.message(
  "RemoteStopTransaction",
  wire.tuple(remoteStopTransactionFields),
);

/** @type {readonly wire.Element[]} */
const remoteStopTransactionReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readRemoteStopTransactionReplyPayload,
      writeRemoteStopTransactionReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.RemoteStopTransactionReply>} */
export const remoteStopTransactionReplyCodec = wire.message(
  "RemoteStopTransactionReply",
  wire.tuple(remoteStopTransactionReplyFields),
);

/** @type {readonly wire.Element[]} */
const reserveNowFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ReserveNow")),
  wire.element(
    "required",
    wire.codec(readReserveNowPayload, writeReserveNowPayload),
  ),
);

/** @type {wire.MessageCodec<types.ReserveNow>} */
export const reserveNowCodec = wire.message(
  "ReserveNow",
  wire.tuple(reserveNowFields),
);

/** @type {readonly wire.Element[]} */
const reserveNowReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readReserveNowReplyPayload, writeReserveNowReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.ReserveNowReply>} */
export const reserveNowReplyCodec = wire.message(
  "ReserveNowReply",
  wire.tuple(reserveNowReplyFields),
);

/** @type {readonly wire.Element[]} */
const resetFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Reset")),
  wire.element("required", wire.codec(readResetPayload, writeResetPayload)),
);

/** @type {wire.MessageCodec<types.Reset>} */
export const resetCodec = wire.message("Reset", wire.tuple(resetFields));

/** @type {readonly wire.Element[]} */
const resetReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readResetReplyPayload, writeResetReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.ResetReply>} */
export const resetReplyCodec = wire.message(
  "ResetReply",
  wire.tuple(resetReplyFields),
);

/** @type {readonly wire.Element[]} */
const sendLocalListFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("SendLocalList")),
  wire.element(
    "required",
    wire.codec(readSendLocalListPayload, writeSendLocalListPayload),
  ),
);

/** @type {wire.MessageCodec<types.SendLocalList>} */
export const sendLocalListCodec = wire.message(
  "SendLocalList",
  wire.tuple(sendLocalListFields),
);

/** @type {readonly wire.Element[]} */
const sendLocalListReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readSendLocalListReplyPayload, writeSendLocalListReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.SendLocalListReply>} */
export const sendLocalListReplyCodec = wire.message(
  "SendLocalListReply",
  wire.tuple(sendLocalListReplyFields),
);

/** @type {readonly wire.Element[]} */
const setChargingProfileFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("SetChargingProfile")),
  wire.element(
    "required",
    wire.codec(readSetChargingProfilePayload, writeSetChargingProfilePayload),
  ),
);

/** @type {wire.MessageCodec<types.SetChargingProfile>} */
export const setChargingProfileCodec = wire.message(
  "SetChargingProfile",
  wire.tuple(setChargingProfileFields),
);

/** @type {readonly wire.Element[]} */
const setChargingProfileReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readSetChargingProfileReplyPayload,
      writeSetChargingProfileReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.SetChargingProfileReply>} */
export const setChargingProfileReplyCodec = wire.message(
  "SetChargingProfileReply",
  wire.tuple(setChargingProfileReplyFields),
);

/** @type {readonly wire.Element[]} */
const startTransactionFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StartTransaction")),
  wire.element(
    "required",
    wire.codec(readStartTransactionPayload, writeStartTransactionPayload),
  ),
);

/** @type {wire.MessageCodec<types.StartTransaction>} */
export const startTransactionCodec = wire.message(
  "StartTransaction",
  wire.tuple(startTransactionFields),
);

/** @type {readonly wire.Element[]} */
const startTransactionReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readStartTransactionReplyPayload,
      writeStartTransactionReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.StartTransactionReply>} */
export const startTransactionReplyCodec = wire.message(
  "StartTransactionReply",
  wire.tuple(startTransactionReplyFields),
);

/** @type {readonly wire.Element[]} */
const statusNotificationFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StatusNotification")),
  wire.element(
    "required",
    wire.codec(readStatusNotificationPayload, writeStatusNotificationPayload),
  ),
);

/** @type {wire.MessageCodec<types.StatusNotification>} */
export const statusNotificationCodec = wire.message(
  "StatusNotification",
  wire.tuple(statusNotificationFields),
);

/** @type {readonly wire.Element[]} */
const statusNotificationReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readStatusNotificationReplyPayload,
      writeStatusNotificationReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.StatusNotificationReply>} */
export const statusNotificationReplyCodec = wire.message(
  "StatusNotificationReply",
  wire.tuple(statusNotificationReplyFields),
);

/** @type {readonly wire.Element[]} */
const stopTransactionFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StopTransaction")),
  wire.element(
    "required",
    wire.codec(readStopTransactionPayload, writeStopTransactionPayload),
  ),
);

/** @type {wire.MessageCodec<types.StopTransaction>} */
export const stopTransactionCodec = wire.message(
  "StopTransaction",
  wire.tuple(stopTransactionFields),
);

/** @type {readonly wire.Element[]} */
const stopTransactionReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readStopTransactionReplyPayload,
      writeStopTransactionReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.StopTransactionReply>} */
export const stopTransactionReplyCodec = wire.message(
  "StopTransactionReply",
  wire.tuple(stopTransactionReplyFields),
);

/** @type {readonly wire.Element[]} */
const triggerMessageFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("TriggerMessage")),
  wire.element(
    "required",
    wire.codec(readTriggerMessagePayload, writeTriggerMessagePayload),
  ),
);

/** @type {wire.MessageCodec<types.TriggerMessage>} */
export const triggerMessageCodec = wire.message(
  "TriggerMessage",
  wire.tuple(triggerMessageFields),
);

/** @type {readonly wire.Element[]} */
const triggerMessageReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readTriggerMessageReplyPayload, writeTriggerMessageReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.TriggerMessageReply>} */
export const triggerMessageReplyCodec = wire.message(
  "TriggerMessageReply",
  wire.tuple(triggerMessageReplyFields),
);

/** @type {readonly wire.Element[]} */
const unlockConnectorFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("UnlockConnector")),
  wire.element(
    "required",
    wire.codec(readUnlockConnectorPayload, writeUnlockConnectorPayload),
  ),
);

/** @type {wire.MessageCodec<types.UnlockConnector>} */
export const unlockConnectorCodec = wire.message(
  "UnlockConnector",
  wire.tuple(unlockConnectorFields),
);

/** @type {readonly wire.Element[]} */
const unlockConnectorReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(
      readUnlockConnectorReplyPayload,
      writeUnlockConnectorReplyPayload,
    ),
  ),
);

/** @type {wire.MessageCodec<types.UnlockConnectorReply>} */
export const unlockConnectorReplyCodec = wire.message(
  "UnlockConnectorReply",
  wire.tuple(unlockConnectorReplyFields),
);

/** @type {readonly wire.Element[]} */
const updateFirmwareFields = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("UpdateFirmware")),
  wire.element(
    "required",
    wire.codec(readUpdateFirmwarePayload, writeUpdateFirmwarePayload),
  ),
);

/** @type {wire.MessageCodec<types.UpdateFirmware>} */
export const updateFirmwareCodec = wire.message(
  "UpdateFirmware",
  wire.tuple(updateFirmwareFields),
);

/** @type {readonly wire.Element[]} */
const updateFirmwareReplyFields = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readUpdateFirmwareReplyPayload, writeUpdateFirmwareReplyPayload),
  ),
);

/** @type {wire.MessageCodec<types.UpdateFirmwareReply>} */
export const updateFirmwareReplyCodec = wire.message(
  "UpdateFirmwareReply",
  wire.tuple(updateFirmwareReplyFields),
);

/**
 * @param {unknown} value
 * @param {wire.Pending} pending
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectClientMessage(value, pending) {
  if (Array.isArray(value)) {
    const tag = wire.lookup(value, [0]);
    switch (tag) {
      case 4:
        return callErrorCodec;
      case 2: {
        const tag = wire.lookup(value, [2]);
        switch (tag) {
          case "Authorize":
            return authorizeCodec;
          case "BootNotification":
            return bootNotificationCodec;
          case "DataTransfer":
            return dataTransferCodec;
          case "DiagnosticsStatusNotification":
            return diagnosticsStatusNotificationCodec;
          case "FirmwareStatusNotification":
            return firmwareStatusNotificationCodec;
          case "Heartbeat":
            return heartbeatCodec;
          case "MeterValues":
            return meterValuesCodec;
          case "StartTransaction":
            return startTransactionCodec;
          case "StatusNotification":
            return statusNotificationCodec;
          case "StopTransaction":
            return stopTransactionCodec;
        }
        wire.checkTag(tag, "string", null, "", "/2");
        throw wire.refusal("unknown_type", null, "", "/2");
      }
      case 3: {
        switch (wire.pendingRequest(value, [1], "/1", pending)) {
          case "CancelReservation":
            return cancelReservationReplyCodec;
          case "ChangeAvailability":
            return changeAvailabilityReplyCodec;
          case "ChangeConfiguration":
            return changeConfigurationReplyCodec;
          case "ClearCache":
            return clearCacheReplyCodec;
          case "ClearChargingProfile":
            return clearChargingProfileReplyCodec;
          case "DataTransfer":
            return dataTransferReplyCodec;
          case "GetCompositeSchedule":
            return getCompositeScheduleReplyCodec;
          case "GetConfiguration":
            return getConfigurationReplyCodec;
          case "GetDiagnostics":
            return getDiagnosticsReplyCodec;
          case "GetLocalListVersion":
            return getLocalListVersionReplyCodec;
          case "RemoteStartTransaction":
            return remoteStartTransactionReplyCodec;
          case "RemoteStopTransaction":
            return remoteStopTransactionReplyCodec;
          case "ReserveNow":
            return reserveNowReplyCodec;
          case "Reset":
            return resetReplyCodec;
          case "SendLocalList":
            return sendLocalListReplyCodec;
          case "SetChargingProfile":
            return setChargingProfileReplyCodec;
          case "TriggerMessage":
            return triggerMessageReplyCodec;
          case "UnlockConnector":
            return unlockConnectorReplyCodec;
          case "UpdateFirmware":
            return updateFirmwareReplyCodec;
          default:
            throw wire.refusal("unknown_type", null, "", "/1");
        }
      }
    }
    wire.checkTag(tag, "integer", null, "", "/0");
    throw wire.refusal("unknown_type", null, "", "/0");
  }
  throw wire.mismatch(value, null, "");
}

/**
 * @param {unknown} value
 * @param {wire.Pending} pending
 * @returns {wire.MessageCodec<unknown> | wire.UnknownTag}
 */
export function selectServerMessage(value, pending) {
  if (Array.isArray(value)) {
    const tag = wire.lookup(value, [0]);
    switch (tag) {
      case 4:
        return callErrorCodec;
      case 3: {
        switch (wire.pendingRequest(value, [1], "/1", pending)) {
          case "Authorize":
            return authorizeReplyCodec;
          case "BootNotification":
            return bootNotificationReplyCodec;
          case "DataTransfer":
            return dataTransferReplyCodec;
          case "DiagnosticsStatusNotification":
            return diagnosticsStatusNotificationReplyCodec;
          case "FirmwareStatusNotification":
            return firmwareStatusNotificationReplyCodec;
          case "Heartbeat":
            return heartbeatReplyCodec;
          case "MeterValues":
            return meterValuesReplyCodec;
          case "StartTransaction":
            return startTransactionReplyCodec;
          case "StatusNotification":
            return statusNotificationReplyCodec;
          case "StopTransaction":
            return stopTransactionReplyCodec;
          default:
            throw wire.refusal("unknown_type", null, "", "/1");
        }
      }
      case 2: {
        const tag = wire.lookup(value, [2]);
        switch (tag) {
          case "CancelReservation":
            return cancelReservationCodec;
          case "ChangeAvailability":
            return changeAvailabilityCodec;
          case "ChangeConfiguration":
            return changeConfigurationCodec;
          case "ClearCache":
            return clearCacheCodec;
          case "ClearChargingProfile":
            return clearChargingProfileCodec;
          case "DataTransfer":
            return dataTransferCodec;
          case "GetCompositeSchedule":
            return getCompositeScheduleCodec;
          case "GetConfiguration":
            return getConfigurationCodec;
          case "GetDiagnostics":
            return getDiagnosticsCodec;
          case "GetLocalListVersion":
            return getLocalListVersionCodec;
          case "RemoteStartTransaction":
            return remoteStartTransactionCodec;
          case "RemoteStopTransaction":
            return remoteStopTransactionCodec;
          case "ReserveNow":
            return reserveNowCodec;
          case "Reset":
            return resetCodec;
          case "SendLocalList":
            return sendLocalListCodec;
          case "SetChargingProfile":
            return setChargingProfileCodec;
          case "TriggerMessage":
            return triggerMessageCodec;
          case "UnlockConnector":
            return unlockConnectorCodec;
          case "UpdateFirmware":
            return updateFirmwareCodec;
        }
        wire.checkTag(tag, "string", null, "", "/2");
        throw wire.refusal("unknown_type", null, "", "/2");
      }
    }
    wire.checkTag(tag, "integer", null, "", "/0");
    throw wire.refusal("unknown_type", null, "", "/0");
  }
  throw wire.mismatch(value, null, "");
}
