// Generated from the protocol "ocpp" by wireproof. Do not edit.

import type * as types from "./types.js";
import * as wire from "./wire.js";

export const errorCodeCodec = wire.oneOf<types.ErrorCode>(
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

export const acceptedOrRejectedCodec = wire.oneOf<types.AcceptedOrRejected>(
  "Accepted",
  "Rejected",
);

export const authorizationStatusCodec = wire.oneOf<types.AuthorizationStatus>(
  "Accepted",
  "Blocked",
  "Expired",
  "Invalid",
  "ConcurrentTx",
);

export const registrationStatusCodec = wire.oneOf<types.RegistrationStatus>(
  "Accepted",
  "Pending",
  "Rejected",
);

export const availabilityTypeCodec = wire.oneOf<types.AvailabilityType>(
  "Inoperative",
  "Operative",
);

export const availabilityStatusCodec = wire.oneOf<types.AvailabilityStatus>(
  "Accepted",
  "Rejected",
  "Scheduled",
);

export const configurationStatusCodec = wire.oneOf<types.ConfigurationStatus>(
  "Accepted",
  "Rejected",
  "RebootRequired",
  "NotSupported",
);

export const dataTransferStatusCodec = wire.oneOf<types.DataTransferStatus>(
  "Accepted",
  "Rejected",
  "UnknownMessageId",
  "UnknownVendorId",
);

export const resetTypeCodec = wire.oneOf<types.ResetType>("Hard", "Soft");

export const unlockStatusCodec = wire.oneOf<types.UnlockStatus>(
  "Unlocked",
  "UnlockFailed",
  "NotSupported",
);

export const chargePointErrorCodeCodec = wire.oneOf<types.ChargePointErrorCode>(
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

export const chargePointStatusCodec = wire.oneOf<types.ChargePointStatus>(
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

export const reasonCodec = wire.oneOf<types.Reason>(
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

export const readingContextCodec = wire.oneOf<types.ReadingContext>(
  "Interruption.Begin",
  "Interruption.End",
  "Sample.Clock",
  "Sample.Periodic",
  "Transaction.Begin",
  "Transaction.End",
  "Trigger",
  "Other",
);

export const valueFormatCodec = wire.oneOf<types.ValueFormat>(
  "Raw",
  "SignedData",
);

export const measurandCodec = wire.oneOf<types.Measurand>(
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

export const phaseCodec = wire.oneOf<types.Phase>(
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

export const locationCodec = wire.oneOf<types.Location>(
  "Cable",
  "EV",
  "Inlet",
  "Outlet",
  "Body",
);

export const unitOfMeasureCodec = wire.oneOf<types.UnitOfMeasure>(
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

export const diagnosticsStatusCodec = wire.oneOf<types.DiagnosticsStatus>(
  "Idle",
  "Uploaded",
  "UploadFailed",
  "Uploading",
);

export const firmwareStatusCodec = wire.oneOf<types.FirmwareStatus>(
  "Downloaded",
  "DownloadFailed",
  "Downloading",
  "Idle",
  "InstallationFailed",
  "Installing",
  "Installed",
);

export const updateTypeCodec = wire.oneOf<types.UpdateType>(
  "Differential",
  "Full",
);

export const updateStatusCodec = wire.oneOf<types.UpdateStatus>(
  "Accepted",
  "Failed",
  "NotSupported",
  "VersionMismatch",
);

export const reservationStatusCodec = wire.oneOf<types.ReservationStatus>(
  "Accepted",
  "Faulted",
  "Occupied",
  "Rejected",
  "Unavailable",
);

export const chargingProfilePurposeTypeCodec =
  wire.oneOf<types.ChargingProfilePurposeType>(
    "ChargePointMaxProfile",
    "TxDefaultProfile",
    "TxProfile",
  );

export const chargingProfileKindTypeCodec =
  wire.oneOf<types.ChargingProfileKindType>(
    "Absolute",
    "Recurring",
    "Relative",
  );

export const recurrencyKindTypeCodec = wire.oneOf<types.RecurrencyKindType>(
  "Daily",
  "Weekly",
);

export const chargingRateUnitTypeCodec = wire.oneOf<types.ChargingRateUnitType>(
  "A",
  "W",
);

export const chargingProfileStatusCodec =
  wire.oneOf<types.ChargingProfileStatus>(
    "Accepted",
    "Rejected",
    "NotSupported",
  );

export const clearChargingProfileStatusCodec =
  wire.oneOf<types.ClearChargingProfileStatus>("Accepted", "Unknown");

export const messageTriggerCodec = wire.oneOf<types.MessageTrigger>(
  "BootNotification",
  "DiagnosticsStatusNotification",
  "FirmwareStatusNotification",
  "Heartbeat",
  "MeterValues",
  "StatusNotification",
);

export const triggerMessageStatusCodec = wire.oneOf<types.TriggerMessageStatus>(
  "Accepted",
  "Rejected",
  "NotImplemented",
);

export const idTokenCodec = wire.alias<types.IdToken>(wire.text(0, 20));

export const connectorIdCodec = wire.alias<types.ConnectorId>(
  wire.int(-9007199254740991, 9007199254740991),
);

export const transactionIdCodec = wire.alias<types.TransactionId>(
  wire.int(-9007199254740991, 9007199254740991),
);

export const reservationIdCodec = wire.alias<types.ReservationId>(
  wire.int(-9007199254740991, 9007199254740991),
);

export const configurationKeyNameCodec = wire.alias<types.ConfigurationKeyName>(
  wire.text(0, 50),
);

const authorizePayloadNames: ReadonlySet<string> = wire.names("idTag");

function readAuthorizePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AuthorizePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AuthorizePayload = {
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
  };
  wire.refuseUnknown(source, authorizePayloadNames, at);
  return result;
}

function writeAuthorizePayload(
  value: types.AuthorizePayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTag", idTokenCodec, value["idTag"]);
  return wire.braces(text);
}

export const authorizePayloadCodec = wire.codec(
  readAuthorizePayload,
  writeAuthorizePayload,
);

const authorizeReplyPayloadNames: ReadonlySet<string> = wire.names("idTagInfo");

function readAuthorizeReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AuthorizeReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AuthorizeReplyPayload = {
    idTagInfo: idTagInfoCodec.read(source["idTagInfo"], at, "idTagInfo"),
  };
  wire.refuseUnknown(source, authorizeReplyPayloadNames, at);
  return result;
}

function writeAuthorizeReplyPayload(
  value: types.AuthorizeReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "idTagInfo", idTagInfoCodec, value["idTagInfo"]);
  return wire.braces(text);
}

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

const bootNotificationPayloadNames: ReadonlySet<string> = wire.names(
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

function readBootNotificationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.BootNotificationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.BootNotificationPayload = {
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

function writeBootNotificationPayload(
  value: types.BootNotificationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const bootNotificationPayloadCodec = wire.codec(
  readBootNotificationPayload,
  writeBootNotificationPayload,
);

const bootNotificationReplyPayloadFields = {
  currentTime: wire.dateTime(),
};

const bootNotificationReplyPayloadNames: ReadonlySet<string> = wire.names(
  "status",
  "currentTime",
  "interval",
);

function readBootNotificationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.BootNotificationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.BootNotificationReplyPayload = {
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

function writeBootNotificationReplyPayload(
  value: types.BootNotificationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const bootNotificationReplyPayloadCodec = wire.codec(
  readBootNotificationReplyPayload,
  writeBootNotificationReplyPayload,
);

const cancelReservationPayloadNames: ReadonlySet<string> =
  wire.names("reservationId");

function readCancelReservationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CancelReservationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CancelReservationPayload = {
    reservationId: reservationIdCodec.read(
      source["reservationId"],
      at,
      "reservationId",
    ),
  };
  wire.refuseUnknown(source, cancelReservationPayloadNames, at);
  return result;
}

function writeCancelReservationPayload(
  value: types.CancelReservationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const cancelReservationPayloadCodec = wire.codec(
  readCancelReservationPayload,
  writeCancelReservationPayload,
);

const cancelReservationReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readCancelReservationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.CancelReservationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.CancelReservationReplyPayload = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, cancelReservationReplyPayloadNames, at);
  return result;
}

function writeCancelReservationReplyPayload(
  value: types.CancelReservationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

export const cancelReservationReplyPayloadCodec = wire.codec(
  readCancelReservationReplyPayload,
  writeCancelReservationReplyPayload,
);

const changeAvailabilityPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "type",
);

function readChangeAvailabilityPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChangeAvailabilityPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ChangeAvailabilityPayload = {
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

function writeChangeAvailabilityPayload(
  value: types.ChangeAvailabilityPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const changeAvailabilityPayloadCodec = wire.codec(
  readChangeAvailabilityPayload,
  writeChangeAvailabilityPayload,
);

const changeAvailabilityReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readChangeAvailabilityReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChangeAvailabilityReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ChangeAvailabilityReplyPayload = {
    status: availabilityStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, changeAvailabilityReplyPayloadNames, at);
  return result;
}

function writeChangeAvailabilityReplyPayload(
  value: types.ChangeAvailabilityReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", availabilityStatusCodec, value["status"]);
  return wire.braces(text);
}

export const changeAvailabilityReplyPayloadCodec = wire.codec(
  readChangeAvailabilityReplyPayload,
  writeChangeAvailabilityReplyPayload,
);

const changeConfigurationPayloadFields = {
  value: wire.text(0, 500),
};

const changeConfigurationPayloadNames: ReadonlySet<string> = wire.names(
  "key",
  "value",
);

function readChangeConfigurationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChangeConfigurationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ChangeConfigurationPayload = {
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

function writeChangeConfigurationPayload(
  value: types.ChangeConfigurationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const changeConfigurationPayloadCodec = wire.codec(
  readChangeConfigurationPayload,
  writeChangeConfigurationPayload,
);

const changeConfigurationReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readChangeConfigurationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChangeConfigurationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ChangeConfigurationReplyPayload = {
    status: configurationStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, changeConfigurationReplyPayloadNames, at);
  return result;
}

function writeChangeConfigurationReplyPayload(
  value: types.ChangeConfigurationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const changeConfigurationReplyPayloadCodec = wire.codec(
  readChangeConfigurationReplyPayload,
  writeChangeConfigurationReplyPayload,
);

const clearCachePayloadNames: ReadonlySet<string> = wire.names();

function readClearCachePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ClearCachePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ClearCachePayload>();
  wire.refuseUnknown(source, clearCachePayloadNames, at);
  return result;
}

function writeClearCachePayload(
  value: types.ClearCachePayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const clearCachePayloadCodec = wire.codec(
  readClearCachePayload,
  writeClearCachePayload,
);

const clearCacheReplyPayloadNames: ReadonlySet<string> = wire.names("status");

function readClearCacheReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ClearCacheReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ClearCacheReplyPayload = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, clearCacheReplyPayloadNames, at);
  return result;
}

function writeClearCacheReplyPayload(
  value: types.ClearCacheReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

export const clearCacheReplyPayloadCodec = wire.codec(
  readClearCacheReplyPayload,
  writeClearCacheReplyPayload,
);

const clearChargingProfilePayloadNames: ReadonlySet<string> = wire.names(
  "id",
  "connectorId",
  "chargingProfilePurpose",
  "stackLevel",
);

function readClearChargingProfilePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ClearChargingProfilePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ClearChargingProfilePayload>();
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

function writeClearChargingProfilePayload(
  value: types.ClearChargingProfilePayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const clearChargingProfilePayloadCodec = wire.codec(
  readClearChargingProfilePayload,
  writeClearChargingProfilePayload,
);

const clearChargingProfileReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readClearChargingProfileReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ClearChargingProfileReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ClearChargingProfileReplyPayload = {
    status: clearChargingProfileStatusCodec.read(
      source["status"],
      at,
      "status",
    ),
  };
  wire.refuseUnknown(source, clearChargingProfileReplyPayloadNames, at);
  return result;
}

function writeClearChargingProfileReplyPayload(
  value: types.ClearChargingProfileReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const clearChargingProfileReplyPayloadCodec = wire.codec(
  readClearChargingProfileReplyPayload,
  writeClearChargingProfileReplyPayload,
);

const dataTransferPayloadFields = {
  vendorId: wire.text(0, 255),
  messageId: wire.text(0, 50),
};

const dataTransferPayloadNames: ReadonlySet<string> = wire.names(
  "vendorId",
  "messageId",
  "data",
);

function readDataTransferPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.DataTransferPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.DataTransferPayload = {
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

function writeDataTransferPayload(
  value: types.DataTransferPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const dataTransferPayloadCodec = wire.codec(
  readDataTransferPayload,
  writeDataTransferPayload,
);

const dataTransferReplyPayloadNames: ReadonlySet<string> = wire.names(
  "status",
  "data",
);

function readDataTransferReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.DataTransferReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.DataTransferReplyPayload = {
    status: dataTransferStatusCodec.read(source["status"], at, "status"),
  };
  if (source["data"] !== undefined) {
    result["data"] = wire.anyText.read(source["data"], at, "data");
  }
  wire.refuseUnknown(source, dataTransferReplyPayloadNames, at);
  return result;
}

function writeDataTransferReplyPayload(
  value: types.DataTransferReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", dataTransferStatusCodec, value["status"]);
  text += wire.optionalField(at, "data", wire.anyText, value["data"]);
  return wire.braces(text);
}

export const dataTransferReplyPayloadCodec = wire.codec(
  readDataTransferReplyPayload,
  writeDataTransferReplyPayload,
);

const diagnosticsStatusNotificationPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readDiagnosticsStatusNotificationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.DiagnosticsStatusNotificationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.DiagnosticsStatusNotificationPayload = {
    status: diagnosticsStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, diagnosticsStatusNotificationPayloadNames, at);
  return result;
}

function writeDiagnosticsStatusNotificationPayload(
  value: types.DiagnosticsStatusNotificationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", diagnosticsStatusCodec, value["status"]);
  return wire.braces(text);
}

export const diagnosticsStatusNotificationPayloadCodec = wire.codec(
  readDiagnosticsStatusNotificationPayload,
  writeDiagnosticsStatusNotificationPayload,
);

const diagnosticsStatusNotificationReplyPayloadNames: ReadonlySet<string> =
  wire.names();

function readDiagnosticsStatusNotificationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.DiagnosticsStatusNotificationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.DiagnosticsStatusNotificationReplyPayload>();
  wire.refuseUnknown(
    source,
    diagnosticsStatusNotificationReplyPayloadNames,
    at,
  );
  return result;
}

function writeDiagnosticsStatusNotificationReplyPayload(
  value: types.DiagnosticsStatusNotificationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const diagnosticsStatusNotificationReplyPayloadCodec = wire.codec(
  readDiagnosticsStatusNotificationReplyPayload,
  writeDiagnosticsStatusNotificationReplyPayload,
);

const firmwareStatusNotificationPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readFirmwareStatusNotificationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.FirmwareStatusNotificationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.FirmwareStatusNotificationPayload = {
    status: firmwareStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, firmwareStatusNotificationPayloadNames, at);
  return result;
}

function writeFirmwareStatusNotificationPayload(
  value: types.FirmwareStatusNotificationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", firmwareStatusCodec, value["status"]);
  return wire.braces(text);
}

export const firmwareStatusNotificationPayloadCodec = wire.codec(
  readFirmwareStatusNotificationPayload,
  writeFirmwareStatusNotificationPayload,
);

const firmwareStatusNotificationReplyPayloadNames: ReadonlySet<string> =
  wire.names();

function readFirmwareStatusNotificationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.FirmwareStatusNotificationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.FirmwareStatusNotificationReplyPayload>();
  wire.refuseUnknown(source, firmwareStatusNotificationReplyPayloadNames, at);
  return result;
}

function writeFirmwareStatusNotificationReplyPayload(
  value: types.FirmwareStatusNotificationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const firmwareStatusNotificationReplyPayloadCodec = wire.codec(
  readFirmwareStatusNotificationReplyPayload,
  writeFirmwareStatusNotificationReplyPayload,
);

const getCompositeSchedulePayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "duration",
  "chargingRateUnit",
);

function readGetCompositeSchedulePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetCompositeSchedulePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.GetCompositeSchedulePayload = {
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

function writeGetCompositeSchedulePayload(
  value: types.GetCompositeSchedulePayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const getCompositeSchedulePayloadCodec = wire.codec(
  readGetCompositeSchedulePayload,
  writeGetCompositeSchedulePayload,
);

const getCompositeScheduleReplyPayloadFields = {
  scheduleStart: wire.dateTime(),
};

const getCompositeScheduleReplyPayloadNames: ReadonlySet<string> = wire.names(
  "status",
  "connectorId",
  "scheduleStart",
  "chargingSchedule",
);

function readGetCompositeScheduleReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetCompositeScheduleReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.GetCompositeScheduleReplyPayload = {
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

function writeGetCompositeScheduleReplyPayload(
  value: types.GetCompositeScheduleReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const getCompositeScheduleReplyPayloadCodec = wire.codec(
  readGetCompositeScheduleReplyPayload,
  writeGetCompositeScheduleReplyPayload,
);

const getConfigurationPayloadFields = {
  key: wire.list(wire.lazy(() => configurationKeyNameCodec)),
};

const getConfigurationPayloadNames: ReadonlySet<string> = wire.names("key");

function readGetConfigurationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetConfigurationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.GetConfigurationPayload>();
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

function writeGetConfigurationPayload(
  value: types.GetConfigurationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

const getConfigurationReplyPayloadNames: ReadonlySet<string> = wire.names(
  "configurationKey",
  "unknownKey",
);

function readGetConfigurationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetConfigurationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.GetConfigurationReplyPayload>();
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

function writeGetConfigurationReplyPayload(
  value: types.GetConfigurationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const getConfigurationReplyPayloadCodec = wire.codec(
  readGetConfigurationReplyPayload,
  writeGetConfigurationReplyPayload,
);

const getDiagnosticsPayloadFields = {
  startTime: wire.dateTime(),
  stopTime: wire.dateTime(),
};

const getDiagnosticsPayloadNames: ReadonlySet<string> = wire.names(
  "location",
  "retries",
  "retryInterval",
  "startTime",
  "stopTime",
);

function readGetDiagnosticsPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetDiagnosticsPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.GetDiagnosticsPayload = {
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

function writeGetDiagnosticsPayload(
  value: types.GetDiagnosticsPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const getDiagnosticsPayloadCodec = wire.codec(
  readGetDiagnosticsPayload,
  writeGetDiagnosticsPayload,
);

const getDiagnosticsReplyPayloadFields = {
  fileName: wire.text(0, 255),
};

const getDiagnosticsReplyPayloadNames: ReadonlySet<string> =
  wire.names("fileName");

function readGetDiagnosticsReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetDiagnosticsReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.GetDiagnosticsReplyPayload>();
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

function writeGetDiagnosticsReplyPayload(
  value: types.GetDiagnosticsReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const getDiagnosticsReplyPayloadCodec = wire.codec(
  readGetDiagnosticsReplyPayload,
  writeGetDiagnosticsReplyPayload,
);

const getLocalListVersionPayloadNames: ReadonlySet<string> = wire.names();

function readGetLocalListVersionPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetLocalListVersionPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.GetLocalListVersionPayload>();
  wire.refuseUnknown(source, getLocalListVersionPayloadNames, at);
  return result;
}

function writeGetLocalListVersionPayload(
  value: types.GetLocalListVersionPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const getLocalListVersionPayloadCodec = wire.codec(
  readGetLocalListVersionPayload,
  writeGetLocalListVersionPayload,
);

const getLocalListVersionReplyPayloadNames: ReadonlySet<string> =
  wire.names("listVersion");

function readGetLocalListVersionReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.GetLocalListVersionReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.GetLocalListVersionReplyPayload = {
    listVersion: wire.anyInt.read(source["listVersion"], at, "listVersion"),
  };
  wire.refuseUnknown(source, getLocalListVersionReplyPayloadNames, at);
  return result;
}

function writeGetLocalListVersionReplyPayload(
  value: types.GetLocalListVersionReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "listVersion", wire.anyInt, value["listVersion"]);
  return wire.braces(text);
}

export const getLocalListVersionReplyPayloadCodec = wire.codec(
  readGetLocalListVersionReplyPayload,
  writeGetLocalListVersionReplyPayload,
);

const heartbeatPayloadNames: ReadonlySet<string> = wire.names();

function readHeartbeatPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.HeartbeatPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.HeartbeatPayload>();
  wire.refuseUnknown(source, heartbeatPayloadNames, at);
  return result;
}

function writeHeartbeatPayload(
  value: types.HeartbeatPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const heartbeatPayloadCodec = wire.codec(
  readHeartbeatPayload,
  writeHeartbeatPayload,
);

const heartbeatReplyPayloadFields = {
  currentTime: wire.dateTime(),
};

const heartbeatReplyPayloadNames: ReadonlySet<string> =
  wire.names("currentTime");

function readHeartbeatReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.HeartbeatReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.HeartbeatReplyPayload = {
    currentTime: heartbeatReplyPayloadFields.currentTime.read(
      source["currentTime"],
      at,
      "currentTime",
    ),
  };
  wire.refuseUnknown(source, heartbeatReplyPayloadNames, at);
  return result;
}

function writeHeartbeatReplyPayload(
  value: types.HeartbeatReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const heartbeatReplyPayloadCodec = wire.codec(
  readHeartbeatReplyPayload,
  writeHeartbeatReplyPayload,
);

const meterValuesPayloadFields = {
  meterValue: wire.list(wire.codec(readMeterValue, writeMeterValue), 1),
};

const meterValuesPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "transactionId",
  "meterValue",
);

function readMeterValuesPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.MeterValuesPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
  } as types.MeterValuesPayload;
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

function writeMeterValuesPayload(
  value: types.MeterValuesPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const meterValuesPayloadCodec = wire.codec(
  readMeterValuesPayload,
  writeMeterValuesPayload,
);

const meterValuesReplyPayloadNames: ReadonlySet<string> = wire.names();

function readMeterValuesReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.MeterValuesReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.MeterValuesReplyPayload>();
  wire.refuseUnknown(source, meterValuesReplyPayloadNames, at);
  return result;
}

function writeMeterValuesReplyPayload(
  value: types.MeterValuesReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const meterValuesReplyPayloadCodec = wire.codec(
  readMeterValuesReplyPayload,
  writeMeterValuesReplyPayload,
);

const remoteStartTransactionPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "idTag",
  "chargingProfile",
);

function readRemoteStartTransactionPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RemoteStartTransactionPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.RemoteStartTransactionPayload>();
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

function writeRemoteStartTransactionPayload(
  value: types.RemoteStartTransactionPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const remoteStartTransactionPayloadCodec = wire.codec(
  readRemoteStartTransactionPayload,
  writeRemoteStartTransactionPayload,
);

const remoteStartTransactionReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readRemoteStartTransactionReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RemoteStartTransactionReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RemoteStartTransactionReplyPayload = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, remoteStartTransactionReplyPayloadNames, at);
  return result;
}

function writeRemoteStartTransactionReplyPayload(
  value: types.RemoteStartTransactionReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

export const remoteStartTransactionReplyPayloadCodec = wire.codec(
  readRemoteStartTransactionReplyPayload,
  writeRemoteStartTransactionReplyPayload,
);

const remoteStopTransactionPayloadNames: ReadonlySet<string> =
  wire.names("transactionId");

function readRemoteStopTransactionPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RemoteStopTransactionPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RemoteStopTransactionPayload = {
    transactionId: transactionIdCodec.read(
      source["transactionId"],
      at,
      "transactionId",
    ),
  };
  wire.refuseUnknown(source, remoteStopTransactionPayloadNames, at);
  return result;
}

function writeRemoteStopTransactionPayload(
  value: types.RemoteStopTransactionPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const remoteStopTransactionPayloadCodec = wire.codec(
  readRemoteStopTransactionPayload,
  writeRemoteStopTransactionPayload,
);

const remoteStopTransactionReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readRemoteStopTransactionReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.RemoteStopTransactionReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.RemoteStopTransactionReplyPayload = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, remoteStopTransactionReplyPayloadNames, at);
  return result;
}

function writeRemoteStopTransactionReplyPayload(
  value: types.RemoteStopTransactionReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

export const remoteStopTransactionReplyPayloadCodec = wire.codec(
  readRemoteStopTransactionReplyPayload,
  writeRemoteStopTransactionReplyPayload,
);

const reserveNowPayloadFields = {
  expiryDate: wire.dateTime(),
};

const reserveNowPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "expiryDate",
  "idTag",
  "parentIdTag",
  "reservationId",
);

function readReserveNowPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ReserveNowPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
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
  } as types.ReserveNowPayload;
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

function writeReserveNowPayload(
  value: types.ReserveNowPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const reserveNowPayloadCodec = wire.codec(
  readReserveNowPayload,
  writeReserveNowPayload,
);

const reserveNowReplyPayloadNames: ReadonlySet<string> = wire.names("status");

function readReserveNowReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ReserveNowReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ReserveNowReplyPayload = {
    status: reservationStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, reserveNowReplyPayloadNames, at);
  return result;
}

function writeReserveNowReplyPayload(
  value: types.ReserveNowReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", reservationStatusCodec, value["status"]);
  return wire.braces(text);
}

export const reserveNowReplyPayloadCodec = wire.codec(
  readReserveNowReplyPayload,
  writeReserveNowReplyPayload,
);

const resetPayloadNames: ReadonlySet<string> = wire.names("type");

function readResetPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResetPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResetPayload = {
    type: resetTypeCodec.read(source["type"], at, "type"),
  };
  wire.refuseUnknown(source, resetPayloadNames, at);
  return result;
}

function writeResetPayload(
  value: types.ResetPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "type", resetTypeCodec, value["type"]);
  return wire.braces(text);
}

export const resetPayloadCodec = wire.codec(
  readResetPayload,
  writeResetPayload,
);

const resetReplyPayloadNames: ReadonlySet<string> = wire.names("status");

function readResetReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ResetReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ResetReplyPayload = {
    status: acceptedOrRejectedCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, resetReplyPayloadNames, at);
  return result;
}

function writeResetReplyPayload(
  value: types.ResetReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", acceptedOrRejectedCodec, value["status"]);
  return wire.braces(text);
}

export const resetReplyPayloadCodec = wire.codec(
  readResetReplyPayload,
  writeResetReplyPayload,
);

const sendLocalListPayloadFields = {
  localAuthorizationList: wire.list(
    wire.codec(readAuthorizationData, writeAuthorizationData),
  ),
};

const sendLocalListPayloadNames: ReadonlySet<string> = wire.names(
  "listVersion",
  "localAuthorizationList",
  "updateType",
);

function readSendLocalListPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SendLocalListPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    listVersion: wire.anyInt.read(source["listVersion"], at, "listVersion"),
  } as types.SendLocalListPayload;
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

function writeSendLocalListPayload(
  value: types.SendLocalListPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const sendLocalListPayloadCodec = wire.codec(
  readSendLocalListPayload,
  writeSendLocalListPayload,
);

const sendLocalListReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readSendLocalListReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SendLocalListReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SendLocalListReplyPayload = {
    status: updateStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, sendLocalListReplyPayloadNames, at);
  return result;
}

function writeSendLocalListReplyPayload(
  value: types.SendLocalListReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", updateStatusCodec, value["status"]);
  return wire.braces(text);
}

export const sendLocalListReplyPayloadCodec = wire.codec(
  readSendLocalListReplyPayload,
  writeSendLocalListReplyPayload,
);

const setChargingProfilePayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "csChargingProfiles",
);

function readSetChargingProfilePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SetChargingProfilePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SetChargingProfilePayload = {
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

function writeSetChargingProfilePayload(
  value: types.SetChargingProfilePayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const setChargingProfilePayloadCodec = wire.codec(
  readSetChargingProfilePayload,
  writeSetChargingProfilePayload,
);

const setChargingProfileReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readSetChargingProfileReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SetChargingProfileReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SetChargingProfileReplyPayload = {
    status: chargingProfileStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, setChargingProfileReplyPayloadNames, at);
  return result;
}

function writeSetChargingProfileReplyPayload(
  value: types.SetChargingProfileReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const setChargingProfileReplyPayloadCodec = wire.codec(
  readSetChargingProfileReplyPayload,
  writeSetChargingProfileReplyPayload,
);

const startTransactionPayloadFields = {
  timestamp: wire.dateTime(),
};

const startTransactionPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "idTag",
  "meterStart",
  "reservationId",
  "timestamp",
);

function readStartTransactionPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StartTransactionPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
    idTag: idTokenCodec.read(source["idTag"], at, "idTag"),
    meterStart: wire.anyInt.read(source["meterStart"], at, "meterStart"),
  } as types.StartTransactionPayload;
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

function writeStartTransactionPayload(
  value: types.StartTransactionPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const startTransactionPayloadCodec = wire.codec(
  readStartTransactionPayload,
  writeStartTransactionPayload,
);

const startTransactionReplyPayloadNames: ReadonlySet<string> = wire.names(
  "idTagInfo",
  "transactionId",
);

function readStartTransactionReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StartTransactionReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.StartTransactionReplyPayload = {
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

function writeStartTransactionReplyPayload(
  value: types.StartTransactionReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

const statusNotificationPayloadNames: ReadonlySet<string> = wire.names(
  "connectorId",
  "errorCode",
  "info",
  "status",
  "timestamp",
  "vendorId",
  "vendorErrorCode",
);

function readStatusNotificationPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StatusNotificationPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
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
  } as types.StatusNotificationPayload;
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

function writeStatusNotificationPayload(
  value: types.StatusNotificationPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const statusNotificationPayloadCodec = wire.codec(
  readStatusNotificationPayload,
  writeStatusNotificationPayload,
);

const statusNotificationReplyPayloadNames: ReadonlySet<string> = wire.names();

function readStatusNotificationReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StatusNotificationReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.StatusNotificationReplyPayload>();
  wire.refuseUnknown(source, statusNotificationReplyPayloadNames, at);
  return result;
}

function writeStatusNotificationReplyPayload(
  value: types.StatusNotificationReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const statusNotificationReplyPayloadCodec = wire.codec(
  readStatusNotificationReplyPayload,
  writeStatusNotificationReplyPayload,
);

const stopTransactionPayloadFields = {
  timestamp: wire.dateTime(),
  transactionData: wire.list(wire.codec(readMeterValue, writeMeterValue)),
};

const stopTransactionPayloadNames: ReadonlySet<string> = wire.names(
  "idTag",
  "meterStop",
  "timestamp",
  "transactionId",
  "reason",
  "transactionData",
);

function readStopTransactionPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StopTransactionPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.StopTransactionPayload>();
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

function writeStopTransactionPayload(
  value: types.StopTransactionPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const stopTransactionPayloadCodec = wire.codec(
  readStopTransactionPayload,
  writeStopTransactionPayload,
);

const stopTransactionReplyPayloadNames: ReadonlySet<string> =
  wire.names("idTagInfo");

function readStopTransactionReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.StopTransactionReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.StopTransactionReplyPayload>();
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

function writeStopTransactionReplyPayload(
  value: types.StopTransactionReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const stopTransactionReplyPayloadCodec = wire.codec(
  readStopTransactionReplyPayload,
  writeStopTransactionReplyPayload,
);

const triggerMessagePayloadNames: ReadonlySet<string> = wire.names(
  "requestedMessage",
  "connectorId",
);

function readTriggerMessagePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.TriggerMessagePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.TriggerMessagePayload = {
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

function writeTriggerMessagePayload(
  value: types.TriggerMessagePayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const triggerMessagePayloadCodec = wire.codec(
  readTriggerMessagePayload,
  writeTriggerMessagePayload,
);

const triggerMessageReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readTriggerMessageReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.TriggerMessageReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.TriggerMessageReplyPayload = {
    status: triggerMessageStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, triggerMessageReplyPayloadNames, at);
  return result;
}

function writeTriggerMessageReplyPayload(
  value: types.TriggerMessageReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const triggerMessageReplyPayloadCodec = wire.codec(
  readTriggerMessageReplyPayload,
  writeTriggerMessageReplyPayload,
);

const unlockConnectorPayloadNames: ReadonlySet<string> =
  wire.names("connectorId");

function readUnlockConnectorPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UnlockConnectorPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.UnlockConnectorPayload = {
    connectorId: connectorIdCodec.read(
      source["connectorId"],
      at,
      "connectorId",
    ),
  };
  wire.refuseUnknown(source, unlockConnectorPayloadNames, at);
  return result;
}

function writeUnlockConnectorPayload(
  value: types.UnlockConnectorPayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const unlockConnectorPayloadCodec = wire.codec(
  readUnlockConnectorPayload,
  writeUnlockConnectorPayload,
);

const unlockConnectorReplyPayloadNames: ReadonlySet<string> =
  wire.names("status");

function readUnlockConnectorReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UnlockConnectorReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.UnlockConnectorReplyPayload = {
    status: unlockStatusCodec.read(source["status"], at, "status"),
  };
  wire.refuseUnknown(source, unlockConnectorReplyPayloadNames, at);
  return result;
}

function writeUnlockConnectorReplyPayload(
  value: types.UnlockConnectorReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  const at = wire.frame(up, key);
  let text = wire.field(at, "status", unlockStatusCodec, value["status"]);
  return wire.braces(text);
}

export const unlockConnectorReplyPayloadCodec = wire.codec(
  readUnlockConnectorReplyPayload,
  writeUnlockConnectorReplyPayload,
);

const updateFirmwarePayloadFields = {
  retrieveDate: wire.dateTime(),
};

const updateFirmwarePayloadNames: ReadonlySet<string> = wire.names(
  "location",
  "retries",
  "retrieveDate",
  "retryInterval",
);

function readUpdateFirmwarePayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UpdateFirmwarePayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    location: wire.anyText.read(source["location"], at, "location"),
  } as types.UpdateFirmwarePayload;
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

function writeUpdateFirmwarePayload(
  value: types.UpdateFirmwarePayload,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const updateFirmwarePayloadCodec = wire.codec(
  readUpdateFirmwarePayload,
  writeUpdateFirmwarePayload,
);

const updateFirmwareReplyPayloadNames: ReadonlySet<string> = wire.names();

function readUpdateFirmwareReplyPayload(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.UpdateFirmwareReplyPayload {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.UpdateFirmwareReplyPayload>();
  wire.refuseUnknown(source, updateFirmwareReplyPayloadNames, at);
  return result;
}

function writeUpdateFirmwareReplyPayload(
  value: types.UpdateFirmwareReplyPayload,
  up: wire.Up,
  key: wire.Key,
): string {
  wire.object(value, up, key);
  let text = "";
  return wire.braces(text);
}

export const updateFirmwareReplyPayloadCodec = wire.codec(
  readUpdateFirmwareReplyPayload,
  writeUpdateFirmwareReplyPayload,
);

const idTagInfoFields = {
  expiryDate: wire.dateTime(),
};

const idTagInfoNames: ReadonlySet<string> = wire.names(
  "expiryDate",
  "parentIdTag",
  "status",
);

function readIdTagInfo(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.IdTagInfo {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.IdTagInfo>();
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

function writeIdTagInfo(
  value: types.IdTagInfo,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const idTagInfoCodec = wire.codec(readIdTagInfo, writeIdTagInfo);

const authorizationDataNames: ReadonlySet<string> = wire.names(
  "idTag",
  "idTagInfo",
);

function readAuthorizationData(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.AuthorizationData {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.AuthorizationData = {
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

function writeAuthorizationData(
  value: types.AuthorizationData,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const authorizationDataCodec = wire.codec(
  readAuthorizationData,
  writeAuthorizationData,
);

const configurationKeyFields = {
  value: wire.text(0, 500),
};

const configurationKeyNames: ReadonlySet<string> = wire.names(
  "key",
  "readonly",
  "value",
);

function readConfigurationKey(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ConfigurationKey {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ConfigurationKey = {
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

function writeConfigurationKey(
  value: types.ConfigurationKey,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const configurationKeyCodec = wire.codec(
  readConfigurationKey,
  writeConfigurationKey,
);

const meterValueFields = {
  timestamp: wire.dateTime(),
  sampledValue: wire.list(wire.codec(readSampledValue, writeSampledValue), 1),
};

const meterValueNames: ReadonlySet<string> = wire.names(
  "timestamp",
  "sampledValue",
);

function readMeterValue(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.MeterValue {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.MeterValue = {
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

function writeMeterValue(
  value: types.MeterValue,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const meterValueCodec = wire.codec(readMeterValue, writeMeterValue);

const sampledValueNames: ReadonlySet<string> = wire.names(
  "value",
  "context",
  "format",
  "measurand",
  "phase",
  "location",
  "unit",
);

function readSampledValue(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.SampledValue {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.SampledValue = {
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

function writeSampledValue(
  value: types.SampledValue,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const sampledValueCodec = wire.codec(
  readSampledValue,
  writeSampledValue,
);

const chargingProfileFields = {
  validFrom: wire.dateTime(),
  validTo: wire.dateTime(),
};

const chargingProfileNames: ReadonlySet<string> = wire.names(
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

function readChargingProfile(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChargingProfile {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = {
    chargingProfileId: wire.anyInt.read(
      source["chargingProfileId"],
      at,
      "chargingProfileId",
    ),
  } as types.ChargingProfile;
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

function writeChargingProfile(
  value: types.ChargingProfile,
  up: wire.Up,
  key: wire.Key,
): string {
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

const chargingScheduleNames: ReadonlySet<string> = wire.names(
  "duration",
  "startSchedule",
  "chargingRateUnit",
  "chargingSchedulePeriod",
  "minChargingRate",
);

function readChargingSchedule(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChargingSchedule {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result = wire.draft<types.ChargingSchedule>();
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

function writeChargingSchedule(
  value: types.ChargingSchedule,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const chargingScheduleCodec = wire.codec(
  readChargingSchedule,
  writeChargingSchedule,
);

const chargingSchedulePeriodNames: ReadonlySet<string> = wire.names(
  "startPeriod",
  "limit",
  "numberPhases",
);

function readChargingSchedulePeriod(
  value: unknown,
  up: wire.Up,
  key: wire.Key,
): types.ChargingSchedulePeriod {
  const source = wire.object(value, up, key);
  const at = wire.frame(up, key);
  const result: types.ChargingSchedulePeriod = {
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

function writeChargingSchedulePeriod(
  value: types.ChargingSchedulePeriod,
  up: wire.Up,
  key: wire.Key,
): string {
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

export const chargingSchedulePeriodCodec = wire.codec(
  readChargingSchedulePeriod,
  writeChargingSchedulePeriod,
);

const callErrorFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(4)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", errorCodeCodec),
  wire.element("required", wire.text()),
  wire.element("required", wire.map(wire.any)),
);

export const callErrorCodec = wire.message(
  "CallError",
  wire.tuple<types.CallError>(callErrorFields),
);

const authorizeFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Authorize")),
  wire.element(
    "required",
    wire.codec(readAuthorizePayload, writeAuthorizePayload),
  ),
);

export const authorizeCodec = wire.message(
  "Authorize",
  wire.tuple<types.Authorize>(authorizeFields),
);

const authorizeReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readAuthorizeReplyPayload, writeAuthorizeReplyPayload),
  ),
);

export const authorizeReplyCodec = wire.message(
  "AuthorizeReply",
  wire.tuple<types.AuthorizeReply>(authorizeReplyFields),
);

const bootNotificationFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("BootNotification")),
  wire.element(
    "required",
    wire.codec(readBootNotificationPayload, writeBootNotificationPayload),
  ),
);

export const bootNotificationCodec = wire.message(
  "BootNotification",
  wire.tuple<types.BootNotification>(bootNotificationFields),
);

const bootNotificationReplyFields: readonly wire.Element[] = wire.elements(
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

export const bootNotificationReplyCodec = wire.message(
  "BootNotificationReply",
  wire.tuple<types.BootNotificationReply>(bootNotificationReplyFields),
);

const cancelReservationFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("CancelReservation")),
  wire.element(
    "required",
    wire.codec(readCancelReservationPayload, writeCancelReservationPayload),
  ),
);

export const cancelReservationCodec = wire.message(
  "CancelReservation",
  wire.tuple<types.CancelReservation>(cancelReservationFields),
);

const cancelReservationReplyFields: readonly wire.Element[] = wire.elements(
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

export const cancelReservationReplyCodec = wire.message(
  "CancelReservationReply",
  wire.tuple<types.CancelReservationReply>(cancelReservationReplyFields),
);

const changeAvailabilityFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ChangeAvailability")),
  wire.element(
    "required",
    wire.codec(readChangeAvailabilityPayload, writeChangeAvailabilityPayload),
  ),
);

export const changeAvailabilityCodec = wire.message(
  "ChangeAvailability",
  wire.tuple<types.ChangeAvailability>(changeAvailabilityFields),
);

const changeAvailabilityReplyFields: readonly wire.Element[] = wire.elements(
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

export const changeAvailabilityReplyCodec = wire.message(
  "ChangeAvailabilityReply",
  wire.tuple<types.ChangeAvailabilityReply>(changeAvailabilityReplyFields),
);

const changeConfigurationFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ChangeConfiguration")),
  wire.element(
    "required",
    wire.codec(readChangeConfigurationPayload, writeChangeConfigurationPayload),
  ),
);

export const changeConfigurationCodec = wire.message(
  "ChangeConfiguration",
  wire.tuple<types.ChangeConfiguration>(changeConfigurationFields),
);

const changeConfigurationReplyFields: readonly wire.Element[] = wire.elements(
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

export const changeConfigurationReplyCodec = wire.message(
  "ChangeConfigurationReply",
  wire.tuple<types.ChangeConfigurationReply>(changeConfigurationReplyFields),
);

const clearCacheFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ClearCache")),
  wire.element(
    "required",
    wire.codec(readClearCachePayload, writeClearCachePayload),
  ),
);

export const clearCacheCodec = wire.message(
  "ClearCache",
  wire.tuple<types.ClearCache>(clearCacheFields),
);

const clearCacheReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readClearCacheReplyPayload, writeClearCacheReplyPayload),
  ),
);

export const clearCacheReplyCodec = wire.message(
  "ClearCacheReply",
  wire.tuple<types.ClearCacheReply>(clearCacheReplyFields),
);

const clearChargingProfileFields: readonly wire.Element[] = wire.elements(
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

export const clearChargingProfileCodec = wire.message(
  "ClearChargingProfile",
  wire.tuple<types.ClearChargingProfile>(clearChargingProfileFields),
);

const clearChargingProfileReplyFields: readonly wire.Element[] = wire.elements(
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

export const clearChargingProfileReplyCodec = wire.message(
  "ClearChargingProfileReply",
  wire.tuple<types.ClearChargingProfileReply>(clearChargingProfileReplyFields),
);

const dataTransferFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("DataTransfer")),
  wire.element(
    "required",
    wire.codec(readDataTransferPayload, writeDataTransferPayload),
  ),
);

export const dataTransferCodec = wire.message(
  "DataTransfer",
  wire.tuple<types.DataTransfer>(dataTransferFields),
);

const dataTransferReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readDataTransferReplyPayload, writeDataTransferReplyPayload),
  ),
);

export const dataTransferReplyCodec = wire.message(
  "DataTransferReply",
  wire.tuple<types.DataTransferReply>(dataTransferReplyFields),
);

const diagnosticsStatusNotificationFields: readonly wire.Element[] =
  wire.elements(
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

export const diagnosticsStatusNotificationCodec = wire.message(
  "DiagnosticsStatusNotification",
  wire.tuple<types.DiagnosticsStatusNotification>(
    diagnosticsStatusNotificationFields,
  ),
);

const diagnosticsStatusNotificationReplyFields: readonly wire.Element[] =
  wire.elements(
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

export const diagnosticsStatusNotificationReplyCodec = wire.message(
  "DiagnosticsStatusNotificationReply",
  wire.tuple<types.DiagnosticsStatusNotificationReply>(
    diagnosticsStatusNotificationReplyFields,
  ),
);

const firmwareStatusNotificationFields: readonly wire.Element[] = wire.elements(
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

export const firmwareStatusNotificationCodec = wire.message(
  "FirmwareStatusNotification",
  wire.tuple<types.FirmwareStatusNotification>(
    firmwareStatusNotificationFields,
  ),
);

const firmwareStatusNotificationReplyFields: readonly wire.Element[] =
  wire.elements(
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

export const firmwareStatusNotificationReplyCodec = wire.message(
  "FirmwareStatusNotificationReply",
  wire.tuple<types.FirmwareStatusNotificationReply>(
    firmwareStatusNotificationReplyFields,
  ),
);

const getCompositeScheduleFields: readonly wire.Element[] = wire.elements(
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

export const getCompositeScheduleCodec = wire.message(
  "GetCompositeSchedule",
  wire.tuple<types.GetCompositeSchedule>(getCompositeScheduleFields),
);

const getCompositeScheduleReplyFields: readonly wire.Element[] = wire.elements(
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

export const getCompositeScheduleReplyCodec = wire.message(
  "GetCompositeScheduleReply",
  wire.tuple<types.GetCompositeScheduleReply>(getCompositeScheduleReplyFields),
);

const getConfigurationFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetConfiguration")),
  wire.element(
    "required",
    wire.codec(readGetConfigurationPayload, writeGetConfigurationPayload),
  ),
);

export const getConfigurationCodec = wire.message(
  "GetConfiguration",
  wire.tuple<types.GetConfiguration>(getConfigurationFields),
);

const getConfigurationReplyFields: readonly wire.Element[] = wire.elements(
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

export const getConfigurationReplyCodec = wire.message(
  "GetConfigurationReply",
  wire.tuple<types.GetConfigurationReply>(getConfigurationReplyFields),
);

const getDiagnosticsFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetDiagnostics")),
  wire.element(
    "required",
    wire.codec(readGetDiagnosticsPayload, writeGetDiagnosticsPayload),
  ),
);

export const getDiagnosticsCodec = wire.message(
  "GetDiagnostics",
  wire.tuple<types.GetDiagnostics>(getDiagnosticsFields),
);

const getDiagnosticsReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readGetDiagnosticsReplyPayload, writeGetDiagnosticsReplyPayload),
  ),
);

export const getDiagnosticsReplyCodec = wire.message(
  "GetDiagnosticsReply",
  wire.tuple<types.GetDiagnosticsReply>(getDiagnosticsReplyFields),
);

const getLocalListVersionFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("GetLocalListVersion")),
  wire.element(
    "required",
    wire.codec(readGetLocalListVersionPayload, writeGetLocalListVersionPayload),
  ),
);

export const getLocalListVersionCodec = wire.message(
  "GetLocalListVersion",
  wire.tuple<types.GetLocalListVersion>(getLocalListVersionFields),
);

const getLocalListVersionReplyFields: readonly wire.Element[] = wire.elements(
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

export const getLocalListVersionReplyCodec = wire.message(
  "GetLocalListVersionReply",
  wire.tuple<types.GetLocalListVersionReply>(getLocalListVersionReplyFields),
);

const heartbeatFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Heartbeat")),
  wire.element(
    "required",
    wire.codec(readHeartbeatPayload, writeHeartbeatPayload),
  ),
);

export const heartbeatCodec = wire.message(
  "Heartbeat",
  wire.tuple<types.Heartbeat>(heartbeatFields),
);

const heartbeatReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readHeartbeatReplyPayload, writeHeartbeatReplyPayload),
  ),
);

export const heartbeatReplyCodec = wire.message(
  "HeartbeatReply",
  wire.tuple<types.HeartbeatReply>(heartbeatReplyFields),
);

const meterValuesFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("MeterValues")),
  wire.element(
    "required",
    wire.codec(readMeterValuesPayload, writeMeterValuesPayload),
  ),
);

export const meterValuesCodec = wire.message(
  "MeterValues",
  wire.tuple<types.MeterValues>(meterValuesFields),
);

const meterValuesReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readMeterValuesReplyPayload, writeMeterValuesReplyPayload),
  ),
);

export const meterValuesReplyCodec = wire.message(
  "MeterValuesReply",
  wire.tuple<types.MeterValuesReply>(meterValuesReplyFields),
);

const remoteStartTransactionFields: readonly wire.Element[] = wire.elements(
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

export const remoteStartTransactionCodec = wire.message(
  "RemoteStartTransaction",
  wire.tuple<types.RemoteStartTransaction>(remoteStartTransactionFields),
);

const remoteStartTransactionReplyFields: readonly wire.Element[] =
  wire.elements(
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

export const remoteStartTransactionReplyCodec = wire.message(
  "RemoteStartTransactionReply",
  wire.tuple<types.RemoteStartTransactionReply>(
    remoteStartTransactionReplyFields,
  ),
);

const remoteStopTransactionFields: readonly wire.Element[] = wire.elements(
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

export const remoteStopTransactionCodec = wire.message(
  "RemoteStopTransaction",
  wire.tuple<types.RemoteStopTransaction>(remoteStopTransactionFields),
);

const remoteStopTransactionReplyFields: readonly wire.Element[] = wire.elements(
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

export const remoteStopTransactionReplyCodec = wire.message(
  "RemoteStopTransactionReply",
  wire.tuple<types.RemoteStopTransactionReply>(
    remoteStopTransactionReplyFields,
  ),
);

const reserveNowFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("ReserveNow")),
  wire.element(
    "required",
    wire.codec(readReserveNowPayload, writeReserveNowPayload),
  ),
);

export const reserveNowCodec = wire.message(
  "ReserveNow",
  wire.tuple<types.ReserveNow>(reserveNowFields),
);

const reserveNowReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readReserveNowReplyPayload, writeReserveNowReplyPayload),
  ),
);

export const reserveNowReplyCodec = wire.message(
  "ReserveNowReply",
  wire.tuple<types.ReserveNowReply>(reserveNowReplyFields),
);

const resetFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("Reset")),
  wire.element("required", wire.codec(readResetPayload, writeResetPayload)),
);

export const resetCodec = wire.message(
  "Reset",
  wire.tuple<types.Reset>(resetFields),
);

const resetReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readResetReplyPayload, writeResetReplyPayload),
  ),
);

export const resetReplyCodec = wire.message(
  "ResetReply",
  wire.tuple<types.ResetReply>(resetReplyFields),
);

const sendLocalListFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("SendLocalList")),
  wire.element(
    "required",
    wire.codec(readSendLocalListPayload, writeSendLocalListPayload),
  ),
);

export const sendLocalListCodec = wire.message(
  "SendLocalList",
  wire.tuple<types.SendLocalList>(sendLocalListFields),
);

const sendLocalListReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readSendLocalListReplyPayload, writeSendLocalListReplyPayload),
  ),
);

export const sendLocalListReplyCodec = wire.message(
  "SendLocalListReply",
  wire.tuple<types.SendLocalListReply>(sendLocalListReplyFields),
);

const setChargingProfileFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("SetChargingProfile")),
  wire.element(
    "required",
    wire.codec(readSetChargingProfilePayload, writeSetChargingProfilePayload),
  ),
);

export const setChargingProfileCodec = wire.message(
  "SetChargingProfile",
  wire.tuple<types.SetChargingProfile>(setChargingProfileFields),
);

const setChargingProfileReplyFields: readonly wire.Element[] = wire.elements(
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

export const setChargingProfileReplyCodec = wire.message(
  "SetChargingProfileReply",
  wire.tuple<types.SetChargingProfileReply>(setChargingProfileReplyFields),
);

const startTransactionFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StartTransaction")),
  wire.element(
    "required",
    wire.codec(readStartTransactionPayload, writeStartTransactionPayload),
  ),
);

export const startTransactionCodec = wire.message(
  "StartTransaction",
  wire.tuple<types.StartTransaction>(startTransactionFields),
);

const startTransactionReplyFields: readonly wire.Element[] = wire.elements(
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

export const startTransactionReplyCodec = wire.message(
  "StartTransactionReply",
  wire.tuple<types.StartTransactionReply>(startTransactionReplyFields),
);

const statusNotificationFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StatusNotification")),
  wire.element(
    "required",
    wire.codec(readStatusNotificationPayload, writeStatusNotificationPayload),
  ),
);

export const statusNotificationCodec = wire.message(
  "StatusNotification",
  wire.tuple<types.StatusNotification>(statusNotificationFields),
);

const statusNotificationReplyFields: readonly wire.Element[] = wire.elements(
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

export const statusNotificationReplyCodec = wire.message(
  "StatusNotificationReply",
  wire.tuple<types.StatusNotificationReply>(statusNotificationReplyFields),
);

const stopTransactionFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("StopTransaction")),
  wire.element(
    "required",
    wire.codec(readStopTransactionPayload, writeStopTransactionPayload),
  ),
);

export const stopTransactionCodec = wire.message(
  "StopTransaction",
  wire.tuple<types.StopTransaction>(stopTransactionFields),
);

const stopTransactionReplyFields: readonly wire.Element[] = wire.elements(
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

export const stopTransactionReplyCodec = wire.message(
  "StopTransactionReply",
  wire.tuple<types.StopTransactionReply>(stopTransactionReplyFields),
);

const triggerMessageFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("TriggerMessage")),
  wire.element(
    "required",
    wire.codec(readTriggerMessagePayload, writeTriggerMessagePayload),
  ),
);

export const triggerMessageCodec = wire.message(
  "TriggerMessage",
  wire.tuple<types.TriggerMessage>(triggerMessageFields),
);

const triggerMessageReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readTriggerMessageReplyPayload, writeTriggerMessageReplyPayload),
  ),
);

export const triggerMessageReplyCodec = wire.message(
  "TriggerMessageReply",
  wire.tuple<types.TriggerMessageReply>(triggerMessageReplyFields),
);

const unlockConnectorFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("UnlockConnector")),
  wire.element(
    "required",
    wire.codec(readUnlockConnectorPayload, writeUnlockConnectorPayload),
  ),
);

export const unlockConnectorCodec = wire.message(
  "UnlockConnector",
  wire.tuple<types.UnlockConnector>(unlockConnectorFields),
);

const unlockConnectorReplyFields: readonly wire.Element[] = wire.elements(
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

export const unlockConnectorReplyCodec = wire.message(
  "UnlockConnectorReply",
  wire.tuple<types.UnlockConnectorReply>(unlockConnectorReplyFields),
);

const updateFirmwareFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(2)),
  wire.element("required", wire.text(0, 36)),
  wire.element("required", wire.literal("UpdateFirmware")),
  wire.element(
    "required",
    wire.codec(readUpdateFirmwarePayload, writeUpdateFirmwarePayload),
  ),
);

export const updateFirmwareCodec = wire.message(
  "UpdateFirmware",
  wire.tuple<types.UpdateFirmware>(updateFirmwareFields),
);

const updateFirmwareReplyFields: readonly wire.Element[] = wire.elements(
  wire.element("required", wire.literal(3)),
  wire.element("required", wire.text(0, 36)),
  wire.element(
    "required",
    wire.codec(readUpdateFirmwareReplyPayload, writeUpdateFirmwareReplyPayload),
  ),
);

export const updateFirmwareReplyCodec = wire.message(
  "UpdateFirmwareReply",
  wire.tuple<types.UpdateFirmwareReply>(updateFirmwareReplyFields),
);

export function selectClientMessage(
  value: unknown,
  pending: wire.Pending,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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

export function selectServerMessage(
  value: unknown,
  pending: wire.Pending,
): wire.MessageCodec<unknown> | wire.UnknownTag {
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
