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

/** @type {wire.Codec<types.AuthorizePayload>} */
export const authorizePayloadCodec = wire.declare();

/** @type {wire.Codec<types.AuthorizeReplyPayload>} */
export const authorizeReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.BootNotificationPayload>} */
export const bootNotificationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.BootNotificationReplyPayload>} */
export const bootNotificationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.CancelReservationPayload>} */
export const cancelReservationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.CancelReservationReplyPayload>} */
export const cancelReservationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ChangeAvailabilityPayload>} */
export const changeAvailabilityPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ChangeAvailabilityReplyPayload>} */
export const changeAvailabilityReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ChangeConfigurationPayload>} */
export const changeConfigurationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ChangeConfigurationReplyPayload>} */
export const changeConfigurationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ClearCachePayload>} */
export const clearCachePayloadCodec = wire.declare();

/** @type {wire.Codec<types.ClearCacheReplyPayload>} */
export const clearCacheReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ClearChargingProfilePayload>} */
export const clearChargingProfilePayloadCodec = wire.declare();

/** @type {wire.Codec<types.ClearChargingProfileReplyPayload>} */
export const clearChargingProfileReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.DataTransferPayload>} */
export const dataTransferPayloadCodec = wire.declare();

/** @type {wire.Codec<types.DataTransferReplyPayload>} */
export const dataTransferReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.DiagnosticsStatusNotificationPayload>} */
export const diagnosticsStatusNotificationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.DiagnosticsStatusNotificationReplyPayload>} */
export const diagnosticsStatusNotificationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.FirmwareStatusNotificationPayload>} */
export const firmwareStatusNotificationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.FirmwareStatusNotificationReplyPayload>} */
export const firmwareStatusNotificationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetCompositeSchedulePayload>} */
export const getCompositeSchedulePayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetCompositeScheduleReplyPayload>} */
export const getCompositeScheduleReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetConfigurationPayload>} */
export const getConfigurationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetConfigurationReplyPayload>} */
export const getConfigurationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetDiagnosticsPayload>} */
export const getDiagnosticsPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetDiagnosticsReplyPayload>} */
export const getDiagnosticsReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetLocalListVersionPayload>} */
export const getLocalListVersionPayloadCodec = wire.declare();

/** @type {wire.Codec<types.GetLocalListVersionReplyPayload>} */
export const getLocalListVersionReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.HeartbeatPayload>} */
export const heartbeatPayloadCodec = wire.declare();

/** @type {wire.Codec<types.HeartbeatReplyPayload>} */
export const heartbeatReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.MeterValuesPayload>} */
export const meterValuesPayloadCodec = wire.declare();

/** @type {wire.Codec<types.MeterValuesReplyPayload>} */
export const meterValuesReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.RemoteStartTransactionPayload>} */
export const remoteStartTransactionPayloadCodec = wire.declare();

/** @type {wire.Codec<types.RemoteStartTransactionReplyPayload>} */
export const remoteStartTransactionReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.RemoteStopTransactionPayload>} */
export const remoteStopTransactionPayloadCodec = wire.declare();

/** @type {wire.Codec<types.RemoteStopTransactionReplyPayload>} */
export const remoteStopTransactionReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ReserveNowPayload>} */
export const reserveNowPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ReserveNowReplyPayload>} */
export const reserveNowReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ResetPayload>} */
export const resetPayloadCodec = wire.declare();

/** @type {wire.Codec<types.ResetReplyPayload>} */
export const resetReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.SendLocalListPayload>} */
export const sendLocalListPayloadCodec = wire.declare();

/** @type {wire.Codec<types.SendLocalListReplyPayload>} */
export const sendLocalListReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.SetChargingProfilePayload>} */
export const setChargingProfilePayloadCodec = wire.declare();

/** @type {wire.Codec<types.SetChargingProfileReplyPayload>} */
export const setChargingProfileReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StartTransactionPayload>} */
export const startTransactionPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StartTransactionReplyPayload>} */
export const startTransactionReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StatusNotificationPayload>} */
export const statusNotificationPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StatusNotificationReplyPayload>} */
export const statusNotificationReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StopTransactionPayload>} */
export const stopTransactionPayloadCodec = wire.declare();

/** @type {wire.Codec<types.StopTransactionReplyPayload>} */
export const stopTransactionReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.TriggerMessagePayload>} */
export const triggerMessagePayloadCodec = wire.declare();

/** @type {wire.Codec<types.TriggerMessageReplyPayload>} */
export const triggerMessageReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.UnlockConnectorPayload>} */
export const unlockConnectorPayloadCodec = wire.declare();

/** @type {wire.Codec<types.UnlockConnectorReplyPayload>} */
export const unlockConnectorReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.UpdateFirmwarePayload>} */
export const updateFirmwarePayloadCodec = wire.declare();

/** @type {wire.Codec<types.UpdateFirmwareReplyPayload>} */
export const updateFirmwareReplyPayloadCodec = wire.declare();

/** @type {wire.Codec<types.IdToken>} */
export const idTokenCodec = wire.alias(wire.text(0, 20));

/** @type {wire.Codec<types.ConnectorId>} */
export const connectorIdCodec = wire.alias(wire.anyInt);

/** @type {wire.Codec<types.TransactionId>} */
export const transactionIdCodec = wire.alias(wire.anyInt);

/** @type {wire.Codec<types.ReservationId>} */
export const reservationIdCodec = wire.alias(wire.anyInt);

/** @type {wire.Codec<types.ConfigurationKeyName>} */
export const configurationKeyNameCodec = wire.alias(wire.text(0, 50));

/** @type {wire.Codec<types.IdTagInfo>} */
export const idTagInfoCodec = wire.declare();

/** @type {wire.Codec<types.AuthorizationData>} */
export const authorizationDataCodec = wire.declare();

/** @type {wire.Codec<types.ConfigurationKey>} */
export const configurationKeyCodec = wire.declare();

/** @type {wire.Codec<types.MeterValue>} */
export const meterValueCodec = wire.declare();

/** @type {wire.Codec<types.SampledValue>} */
export const sampledValueCodec = wire.declare();

/** @type {wire.Codec<types.ChargingProfile>} */
export const chargingProfileCodec = wire.declare();

/** @type {wire.Codec<types.ChargingSchedule>} */
export const chargingScheduleCodec = wire.declare();

/** @type {wire.Codec<types.ChargingSchedulePeriod>} */
export const chargingSchedulePeriodCodec = wire.declare();

wire.defineRecord(authorizePayloadCodec, "reject", {
  idTag: idTokenCodec,
});

wire.defineRecord(authorizeReplyPayloadCodec, "reject", {
  idTagInfo: idTagInfoCodec,
});

wire.defineRecord(bootNotificationPayloadCodec, "reject", {
  chargePointVendor: wire.text(0, 20),
  chargePointModel: wire.text(0, 20),
  chargePointSerialNumber: wire.optional(wire.text(0, 25)),
  chargeBoxSerialNumber: wire.optional(wire.text(0, 25)),
  firmwareVersion: wire.optional(wire.text(0, 50)),
  iccid: wire.optional(wire.text(0, 20)),
  imsi: wire.optional(wire.text(0, 20)),
  meterType: wire.optional(wire.text(0, 25)),
  meterSerialNumber: wire.optional(wire.text(0, 25)),
});

wire.defineRecord(bootNotificationReplyPayloadCodec, "reject", {
  status: registrationStatusCodec,
  currentTime: wire.dateTime(),
  interval: wire.anyInt,
});

wire.defineRecord(cancelReservationPayloadCodec, "reject", {
  reservationId: reservationIdCodec,
});

wire.defineRecord(cancelReservationReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
});

wire.defineRecord(changeAvailabilityPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  type: availabilityTypeCodec,
});

wire.defineRecord(changeAvailabilityReplyPayloadCodec, "reject", {
  status: availabilityStatusCodec,
});

wire.defineRecord(changeConfigurationPayloadCodec, "reject", {
  key: configurationKeyNameCodec,
  value: wire.text(0, 500),
});

wire.defineRecord(changeConfigurationReplyPayloadCodec, "reject", {
  status: configurationStatusCodec,
});

wire.defineRecord(clearCachePayloadCodec, "reject", {});

wire.defineRecord(clearCacheReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
});

wire.defineRecord(clearChargingProfilePayloadCodec, "reject", {
  id: wire.optional(wire.anyInt),
  connectorId: wire.optional(connectorIdCodec),
  chargingProfilePurpose: wire.optional(chargingProfilePurposeTypeCodec),
  stackLevel: wire.optional(wire.anyInt),
});

wire.defineRecord(clearChargingProfileReplyPayloadCodec, "reject", {
  status: clearChargingProfileStatusCodec,
});

wire.defineRecord(dataTransferPayloadCodec, "reject", {
  vendorId: wire.text(0, 255),
  messageId: wire.optional(wire.text(0, 50)),
  data: wire.optional(wire.anyText),
});

wire.defineRecord(dataTransferReplyPayloadCodec, "reject", {
  status: dataTransferStatusCodec,
  data: wire.optional(wire.anyText),
});

wire.defineRecord(diagnosticsStatusNotificationPayloadCodec, "reject", {
  status: diagnosticsStatusCodec,
});

wire.defineRecord(diagnosticsStatusNotificationReplyPayloadCodec, "reject", {});

wire.defineRecord(firmwareStatusNotificationPayloadCodec, "reject", {
  status: firmwareStatusCodec,
});

wire.defineRecord(firmwareStatusNotificationReplyPayloadCodec, "reject", {});

wire.defineRecord(getCompositeSchedulePayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  duration: wire.anyInt,
  chargingRateUnit: wire.optional(chargingRateUnitTypeCodec),
});

wire.defineRecord(getCompositeScheduleReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
  connectorId: wire.optional(connectorIdCodec),
  scheduleStart: wire.optional(wire.dateTime()),
  chargingSchedule: wire.optional(chargingScheduleCodec),
});

wire.defineRecord(getConfigurationPayloadCodec, "reject", {
  key: wire.optional(wire.list(configurationKeyNameCodec)),
});

wire.defineRecord(getConfigurationReplyPayloadCodec, "reject", {
  configurationKey: wire.optional(wire.list(configurationKeyCodec)),
  unknownKey: wire.optional(wire.list(configurationKeyNameCodec)),
});

wire.defineRecord(getDiagnosticsPayloadCodec, "reject", {
  location: wire.anyText,
  retries: wire.optional(wire.anyInt),
  retryInterval: wire.optional(wire.anyInt),
  startTime: wire.optional(wire.dateTime()),
  stopTime: wire.optional(wire.dateTime()),
});

wire.defineRecord(getDiagnosticsReplyPayloadCodec, "reject", {
  fileName: wire.optional(wire.text(0, 255)),
});

wire.defineRecord(getLocalListVersionPayloadCodec, "reject", {});

wire.defineRecord(getLocalListVersionReplyPayloadCodec, "reject", {
  listVersion: wire.anyInt,
});

wire.defineRecord(heartbeatPayloadCodec, "reject", {});

wire.defineRecord(heartbeatReplyPayloadCodec, "reject", {
  currentTime: wire.dateTime(),
});

wire.defineRecord(meterValuesPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  transactionId: wire.optional(transactionIdCodec),
  meterValue: wire.list(meterValueCodec, 1),
});

wire.defineRecord(meterValuesReplyPayloadCodec, "reject", {});

wire.defineRecord(remoteStartTransactionPayloadCodec, "reject", {
  connectorId: wire.optional(connectorIdCodec),
  idTag: idTokenCodec,
  chargingProfile: wire.optional(chargingProfileCodec),
});

wire.defineRecord(remoteStartTransactionReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
});

wire.defineRecord(remoteStopTransactionPayloadCodec, "reject", {
  transactionId: transactionIdCodec,
});

wire.defineRecord(remoteStopTransactionReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
});

wire.defineRecord(reserveNowPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  expiryDate: wire.dateTime(),
  idTag: idTokenCodec,
  parentIdTag: wire.optional(idTokenCodec),
  reservationId: reservationIdCodec,
});

wire.defineRecord(reserveNowReplyPayloadCodec, "reject", {
  status: reservationStatusCodec,
});

wire.defineRecord(resetPayloadCodec, "reject", {
  type: resetTypeCodec,
});

wire.defineRecord(resetReplyPayloadCodec, "reject", {
  status: acceptedOrRejectedCodec,
});

wire.defineRecord(sendLocalListPayloadCodec, "reject", {
  listVersion: wire.anyInt,
  localAuthorizationList: wire.optional(wire.list(authorizationDataCodec)),
  updateType: updateTypeCodec,
});

wire.defineRecord(sendLocalListReplyPayloadCodec, "reject", {
  status: updateStatusCodec,
});

wire.defineRecord(setChargingProfilePayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  csChargingProfiles: chargingProfileCodec,
});

wire.defineRecord(setChargingProfileReplyPayloadCodec, "reject", {
  status: chargingProfileStatusCodec,
});

wire.defineRecord(startTransactionPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  idTag: idTokenCodec,
  meterStart: wire.anyInt,
  reservationId: wire.optional(reservationIdCodec),
  timestamp: wire.dateTime(),
});

wire.defineRecord(startTransactionReplyPayloadCodec, "reject", {
  idTagInfo: idTagInfoCodec,
  transactionId: transactionIdCodec,
});

wire.defineRecord(statusNotificationPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
  errorCode: chargePointErrorCodeCodec,
  info: wire.optional(wire.text(0, 50)),
  status: chargePointStatusCodec,
  timestamp: wire.optional(wire.dateTime()),
  vendorId: wire.optional(wire.text(0, 255)),
  vendorErrorCode: wire.optional(wire.text(0, 50)),
});

wire.defineRecord(statusNotificationReplyPayloadCodec, "reject", {});

wire.defineRecord(stopTransactionPayloadCodec, "reject", {
  idTag: wire.optional(idTokenCodec),
  meterStop: wire.anyInt,
  timestamp: wire.dateTime(),
  transactionId: transactionIdCodec,
  reason: wire.optional(reasonCodec),
  transactionData: wire.optional(wire.list(meterValueCodec)),
});

wire.defineRecord(stopTransactionReplyPayloadCodec, "reject", {
  idTagInfo: wire.optional(idTagInfoCodec),
});

wire.defineRecord(triggerMessagePayloadCodec, "reject", {
  requestedMessage: messageTriggerCodec,
  connectorId: wire.optional(connectorIdCodec),
});

wire.defineRecord(triggerMessageReplyPayloadCodec, "reject", {
  status: triggerMessageStatusCodec,
});

wire.defineRecord(unlockConnectorPayloadCodec, "reject", {
  connectorId: connectorIdCodec,
});

wire.defineRecord(unlockConnectorReplyPayloadCodec, "reject", {
  status: unlockStatusCodec,
});

wire.defineRecord(updateFirmwarePayloadCodec, "reject", {
  location: wire.anyText,
  retries: wire.optional(wire.anyInt),
  retrieveDate: wire.dateTime(),
  retryInterval: wire.optional(wire.anyInt),
});

wire.defineRecord(updateFirmwareReplyPayloadCodec, "reject", {});

wire.defineRecord(idTagInfoCodec, "reject", {
  expiryDate: wire.optional(wire.dateTime()),
  parentIdTag: wire.optional(idTokenCodec),
  status: authorizationStatusCodec,
});

wire.defineRecord(authorizationDataCodec, "reject", {
  idTag: idTokenCodec,
  idTagInfo: wire.optional(idTagInfoCodec),
});

wire.defineRecord(configurationKeyCodec, "reject", {
  key: configurationKeyNameCodec,
  readonly: wire.bool,
  value: wire.optional(wire.text(0, 500)),
});

wire.defineRecord(meterValueCodec, "reject", {
  timestamp: wire.dateTime(),
  sampledValue: wire.list(sampledValueCodec, 1),
});

wire.defineRecord(sampledValueCodec, "reject", {
  value: wire.anyText,
  context: wire.optional(readingContextCodec),
  format: wire.optional(valueFormatCodec),
  measurand: wire.optional(measurandCodec),
  phase: wire.optional(phaseCodec),
  location: wire.optional(locationCodec),
  unit: wire.optional(unitOfMeasureCodec),
});

wire.defineRecord(chargingProfileCodec, "reject", {
  chargingProfileId: wire.anyInt,
  transactionId: wire.optional(transactionIdCodec),
  stackLevel: wire.anyInt,
  chargingProfilePurpose: chargingProfilePurposeTypeCodec,
  chargingProfileKind: chargingProfileKindTypeCodec,
  recurrencyKind: wire.optional(recurrencyKindTypeCodec),
  validFrom: wire.optional(wire.dateTime()),
  validTo: wire.optional(wire.dateTime()),
  chargingSchedule: chargingScheduleCodec,
});

wire.defineRecord(chargingScheduleCodec, "reject", {
  duration: wire.optional(wire.anyInt),
  startSchedule: wire.optional(wire.dateTime()),
  chargingRateUnit: chargingRateUnitTypeCodec,
  chargingSchedulePeriod: wire.list(chargingSchedulePeriodCodec),
  minChargingRate: wire.optional(wire.anyNumber),
});

wire.defineRecord(chargingSchedulePeriodCodec, "reject", {
  startPeriod: wire.anyInt,
  limit: wire.anyNumber,
  numberPhases: wire.optional(wire.anyInt),
});

/** @type {wire.MessageCodec<types.CallError>} */
export const callErrorCodec = wire.arrayMessage("CallError", [
  wire.literal(4),
  wire.text(0, 36),
  errorCodeCodec,
  wire.anyText,
  wire.map(wire.any),
]);

/** @type {wire.MessageCodec<types.Authorize>} */
export const authorizeCodec = wire.arrayMessage("Authorize", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Authorize"),
  authorizePayloadCodec,
]);

/** @type {wire.MessageCodec<types.AuthorizeReply>} */
export const authorizeReplyCodec = wire.arrayMessage("AuthorizeReply", [
  wire.literal(3),
  wire.text(0, 36),
  authorizeReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.BootNotification>} */
export const bootNotificationCodec = wire.arrayMessage("BootNotification", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("BootNotification"),
  bootNotificationPayloadCodec,
]);

/** @type {wire.MessageCodec<types.BootNotificationReply>} */
export const bootNotificationReplyCodec = wire.arrayMessage(
  "BootNotificationReply",
  [wire.literal(3), wire.text(0, 36), bootNotificationReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.CancelReservation>} */
export const cancelReservationCodec = wire.arrayMessage("CancelReservation", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("CancelReservation"),
  cancelReservationPayloadCodec,
]);

/** @type {wire.MessageCodec<types.CancelReservationReply>} */
export const cancelReservationReplyCodec = wire.arrayMessage(
  "CancelReservationReply",
  [wire.literal(3), wire.text(0, 36), cancelReservationReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.ChangeAvailability>} */
export const changeAvailabilityCodec = wire.arrayMessage("ChangeAvailability", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("ChangeAvailability"),
  changeAvailabilityPayloadCodec,
]);

/** @type {wire.MessageCodec<types.ChangeAvailabilityReply>} */
export const changeAvailabilityReplyCodec = wire.arrayMessage(
  "ChangeAvailabilityReply",
  [wire.literal(3), wire.text(0, 36), changeAvailabilityReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.ChangeConfiguration>} */
export const changeConfigurationCodec = wire.arrayMessage(
  "ChangeConfiguration",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ChangeConfiguration"),
    changeConfigurationPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.ChangeConfigurationReply>} */
export const changeConfigurationReplyCodec = wire.arrayMessage(
  "ChangeConfigurationReply",
  [wire.literal(3), wire.text(0, 36), changeConfigurationReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.ClearCache>} */
export const clearCacheCodec = wire.arrayMessage("ClearCache", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("ClearCache"),
  clearCachePayloadCodec,
]);

/** @type {wire.MessageCodec<types.ClearCacheReply>} */
export const clearCacheReplyCodec = wire.arrayMessage("ClearCacheReply", [
  wire.literal(3),
  wire.text(0, 36),
  clearCacheReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.ClearChargingProfile>} */
export const clearChargingProfileCodec = wire.arrayMessage(
  "ClearChargingProfile",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ClearChargingProfile"),
    clearChargingProfilePayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.ClearChargingProfileReply>} */
export const clearChargingProfileReplyCodec = wire.arrayMessage(
  "ClearChargingProfileReply",
  [wire.literal(3), wire.text(0, 36), clearChargingProfileReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.DataTransfer>} */
export const dataTransferCodec = wire.arrayMessage("DataTransfer", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("DataTransfer"),
  dataTransferPayloadCodec,
]);

/** @type {wire.MessageCodec<types.DataTransferReply>} */
export const dataTransferReplyCodec = wire.arrayMessage("DataTransferReply", [
  wire.literal(3),
  wire.text(0, 36),
  dataTransferReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.DiagnosticsStatusNotification>} */
export const diagnosticsStatusNotificationCodec = wire.arrayMessage(
  "DiagnosticsStatusNotification",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("DiagnosticsStatusNotification"),
    diagnosticsStatusNotificationPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.DiagnosticsStatusNotificationReply>} */
export const diagnosticsStatusNotificationReplyCodec = wire.arrayMessage(
  "DiagnosticsStatusNotificationReply",
  [
    wire.literal(3),
    wire.text(0, 36),
    diagnosticsStatusNotificationReplyPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.FirmwareStatusNotification>} */
export const firmwareStatusNotificationCodec = wire.arrayMessage(
  "FirmwareStatusNotification",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("FirmwareStatusNotification"),
    firmwareStatusNotificationPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.FirmwareStatusNotificationReply>} */
export const firmwareStatusNotificationReplyCodec = wire.arrayMessage(
  "FirmwareStatusNotificationReply",
  [
    wire.literal(3),
    wire.text(0, 36),
    firmwareStatusNotificationReplyPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.GetCompositeSchedule>} */
export const getCompositeScheduleCodec = wire.arrayMessage(
  "GetCompositeSchedule",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetCompositeSchedule"),
    getCompositeSchedulePayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.GetCompositeScheduleReply>} */
export const getCompositeScheduleReplyCodec = wire.arrayMessage(
  "GetCompositeScheduleReply",
  [wire.literal(3), wire.text(0, 36), getCompositeScheduleReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.GetConfiguration>} */
export const getConfigurationCodec = wire.arrayMessage("GetConfiguration", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("GetConfiguration"),
  getConfigurationPayloadCodec,
]);

/** @type {wire.MessageCodec<types.GetConfigurationReply>} */
export const getConfigurationReplyCodec = wire.arrayMessage(
  "GetConfigurationReply",
  [wire.literal(3), wire.text(0, 36), getConfigurationReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.GetDiagnostics>} */
export const getDiagnosticsCodec = wire.arrayMessage("GetDiagnostics", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("GetDiagnostics"),
  getDiagnosticsPayloadCodec,
]);

/** @type {wire.MessageCodec<types.GetDiagnosticsReply>} */
export const getDiagnosticsReplyCodec = wire.arrayMessage(
  "GetDiagnosticsReply",
  [wire.literal(3), wire.text(0, 36), getDiagnosticsReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.GetLocalListVersion>} */
export const getLocalListVersionCodec = wire.arrayMessage(
  "GetLocalListVersion",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetLocalListVersion"),
    getLocalListVersionPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.GetLocalListVersionReply>} */
export const getLocalListVersionReplyCodec = wire.arrayMessage(
  "GetLocalListVersionReply",
  [wire.literal(3), wire.text(0, 36), getLocalListVersionReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.Heartbeat>} */
export const heartbeatCodec = wire.arrayMessage("Heartbeat", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Heartbeat"),
  heartbeatPayloadCodec,
]);

/** @type {wire.MessageCodec<types.HeartbeatReply>} */
export const heartbeatReplyCodec = wire.arrayMessage("HeartbeatReply", [
  wire.literal(3),
  wire.text(0, 36),
  heartbeatReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.MeterValues>} */
export const meterValuesCodec = wire.arrayMessage("MeterValues", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("MeterValues"),
  meterValuesPayloadCodec,
]);

/** @type {wire.MessageCodec<types.MeterValuesReply>} */
export const meterValuesReplyCodec = wire.arrayMessage("MeterValuesReply", [
  wire.literal(3),
  wire.text(0, 36),
  meterValuesReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.RemoteStartTransaction>} */
export const remoteStartTransactionCodec = wire.arrayMessage(
  "RemoteStartTransaction",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("RemoteStartTransaction"),
    remoteStartTransactionPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.RemoteStartTransactionReply>} */
export const remoteStartTransactionReplyCodec = wire.arrayMessage(
  "RemoteStartTransactionReply",
  [wire.literal(3), wire.text(0, 36), remoteStartTransactionReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.RemoteStopTransaction>} */
export const remoteStopTransactionCodec = wire.arrayMessage(
  "RemoteStopTransaction",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("RemoteStopTransaction"),
    remoteStopTransactionPayloadCodec,
  ],
);

/** @type {wire.MessageCodec<types.RemoteStopTransactionReply>} */
export const remoteStopTransactionReplyCodec = wire.arrayMessage(
  "RemoteStopTransactionReply",
  [wire.literal(3), wire.text(0, 36), remoteStopTransactionReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.ReserveNow>} */
export const reserveNowCodec = wire.arrayMessage("ReserveNow", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("ReserveNow"),
  reserveNowPayloadCodec,
]);

/** @type {wire.MessageCodec<types.ReserveNowReply>} */
export const reserveNowReplyCodec = wire.arrayMessage("ReserveNowReply", [
  wire.literal(3),
  wire.text(0, 36),
  reserveNowReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.Reset>} */
export const resetCodec = wire.arrayMessage("Reset", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Reset"),
  resetPayloadCodec,
]);

/** @type {wire.MessageCodec<types.ResetReply>} */
export const resetReplyCodec = wire.arrayMessage("ResetReply", [
  wire.literal(3),
  wire.text(0, 36),
  resetReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.SendLocalList>} */
export const sendLocalListCodec = wire.arrayMessage("SendLocalList", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("SendLocalList"),
  sendLocalListPayloadCodec,
]);

/** @type {wire.MessageCodec<types.SendLocalListReply>} */
export const sendLocalListReplyCodec = wire.arrayMessage("SendLocalListReply", [
  wire.literal(3),
  wire.text(0, 36),
  sendLocalListReplyPayloadCodec,
]);

/** @type {wire.MessageCodec<types.SetChargingProfile>} */
export const setChargingProfileCodec = wire.arrayMessage("SetChargingProfile", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("SetChargingProfile"),
  setChargingProfilePayloadCodec,
]);

/** @type {wire.MessageCodec<types.SetChargingProfileReply>} */
export const setChargingProfileReplyCodec = wire.arrayMessage(
  "SetChargingProfileReply",
  [wire.literal(3), wire.text(0, 36), setChargingProfileReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.StartTransaction>} */
export const startTransactionCodec = wire.arrayMessage("StartTransaction", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("StartTransaction"),
  startTransactionPayloadCodec,
]);

/** @type {wire.MessageCodec<types.StartTransactionReply>} */
export const startTransactionReplyCodec = wire.arrayMessage(
  "StartTransactionReply",
  [wire.literal(3), wire.text(0, 36), startTransactionReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.StatusNotification>} */
export const statusNotificationCodec = wire.arrayMessage("StatusNotification", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("StatusNotification"),
  statusNotificationPayloadCodec,
]);

/** @type {wire.MessageCodec<types.StatusNotificationReply>} */
export const statusNotificationReplyCodec = wire.arrayMessage(
  "StatusNotificationReply",
  [wire.literal(3), wire.text(0, 36), statusNotificationReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.StopTransaction>} */
export const stopTransactionCodec = wire.arrayMessage("StopTransaction", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("StopTransaction"),
  stopTransactionPayloadCodec,
]);

/** @type {wire.MessageCodec<types.StopTransactionReply>} */
export const stopTransactionReplyCodec = wire.arrayMessage(
  "StopTransactionReply",
  [wire.literal(3), wire.text(0, 36), stopTransactionReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.TriggerMessage>} */
export const triggerMessageCodec = wire.arrayMessage("TriggerMessage", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("TriggerMessage"),
  triggerMessagePayloadCodec,
]);

/** @type {wire.MessageCodec<types.TriggerMessageReply>} */
export const triggerMessageReplyCodec = wire.arrayMessage(
  "TriggerMessageReply",
  [wire.literal(3), wire.text(0, 36), triggerMessageReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.UnlockConnector>} */
export const unlockConnectorCodec = wire.arrayMessage("UnlockConnector", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("UnlockConnector"),
  unlockConnectorPayloadCodec,
]);

/** @type {wire.MessageCodec<types.UnlockConnectorReply>} */
export const unlockConnectorReplyCodec = wire.arrayMessage(
  "UnlockConnectorReply",
  [wire.literal(3), wire.text(0, 36), unlockConnectorReplyPayloadCodec],
);

/** @type {wire.MessageCodec<types.UpdateFirmware>} */
export const updateFirmwareCodec = wire.arrayMessage("UpdateFirmware", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("UpdateFirmware"),
  updateFirmwarePayloadCodec,
]);

/** @type {wire.MessageCodec<types.UpdateFirmwareReply>} */
export const updateFirmwareReplyCodec = wire.arrayMessage(
  "UpdateFirmwareReply",
  [wire.literal(3), wire.text(0, 36), updateFirmwareReplyPayloadCodec],
);

/** @type {wire.Direction} */
export const client = {
  select: wire.byKind({
    array: wire.byTag({
      path: [0],
      cases: [
        [4, callErrorCodec],
        [
          2,
          wire.byTag({
            path: [2],
            cases: [
              ["Authorize", authorizeCodec],
              ["BootNotification", bootNotificationCodec],
              ["DataTransfer", dataTransferCodec],
              [
                "DiagnosticsStatusNotification",
                diagnosticsStatusNotificationCodec,
              ],
              ["FirmwareStatusNotification", firmwareStatusNotificationCodec],
              ["Heartbeat", heartbeatCodec],
              ["MeterValues", meterValuesCodec],
              ["StartTransaction", startTransactionCodec],
              ["StatusNotification", statusNotificationCodec],
              ["StopTransaction", stopTransactionCodec],
            ],
          }),
        ],
        [
          3,
          wire.byRequest({
            path: [1],
            replies: [
              ["CancelReservation", cancelReservationReplyCodec],
              ["ChangeAvailability", changeAvailabilityReplyCodec],
              ["ChangeConfiguration", changeConfigurationReplyCodec],
              ["ClearCache", clearCacheReplyCodec],
              ["ClearChargingProfile", clearChargingProfileReplyCodec],
              ["DataTransfer", dataTransferReplyCodec],
              ["GetCompositeSchedule", getCompositeScheduleReplyCodec],
              ["GetConfiguration", getConfigurationReplyCodec],
              ["GetDiagnostics", getDiagnosticsReplyCodec],
              ["GetLocalListVersion", getLocalListVersionReplyCodec],
              ["RemoteStartTransaction", remoteStartTransactionReplyCodec],
              ["RemoteStopTransaction", remoteStopTransactionReplyCodec],
              ["ReserveNow", reserveNowReplyCodec],
              ["Reset", resetReplyCodec],
              ["SendLocalList", sendLocalListReplyCodec],
              ["SetChargingProfile", setChargingProfileReplyCodec],
              ["TriggerMessage", triggerMessageReplyCodec],
              ["UnlockConnector", unlockConnectorReplyCodec],
              ["UpdateFirmware", updateFirmwareReplyCodec],
            ],
          }),
        ],
      ],
      integers: true,
    }),
  }),
  open: false,
  numbers: "portable",
};

/** @type {wire.Direction} */
export const server = {
  select: wire.byKind({
    array: wire.byTag({
      path: [0],
      cases: [
        [4, callErrorCodec],
        [
          3,
          wire.byRequest({
            path: [1],
            replies: [
              ["Authorize", authorizeReplyCodec],
              ["BootNotification", bootNotificationReplyCodec],
              ["DataTransfer", dataTransferReplyCodec],
              [
                "DiagnosticsStatusNotification",
                diagnosticsStatusNotificationReplyCodec,
              ],
              [
                "FirmwareStatusNotification",
                firmwareStatusNotificationReplyCodec,
              ],
              ["Heartbeat", heartbeatReplyCodec],
              ["MeterValues", meterValuesReplyCodec],
              ["StartTransaction", startTransactionReplyCodec],
              ["StatusNotification", statusNotificationReplyCodec],
              ["StopTransaction", stopTransactionReplyCodec],
            ],
          }),
        ],
        [
          2,
          wire.byTag({
            path: [2],
            cases: [
              ["CancelReservation", cancelReservationCodec],
              ["ChangeAvailability", changeAvailabilityCodec],
              ["ChangeConfiguration", changeConfigurationCodec],
              ["ClearCache", clearCacheCodec],
              ["ClearChargingProfile", clearChargingProfileCodec],
              ["DataTransfer", dataTransferCodec],
              ["GetCompositeSchedule", getCompositeScheduleCodec],
              ["GetConfiguration", getConfigurationCodec],
              ["GetDiagnostics", getDiagnosticsCodec],
              ["GetLocalListVersion", getLocalListVersionCodec],
              ["RemoteStartTransaction", remoteStartTransactionCodec],
              ["RemoteStopTransaction", remoteStopTransactionCodec],
              ["ReserveNow", reserveNowCodec],
              ["Reset", resetCodec],
              ["SendLocalList", sendLocalListCodec],
              ["SetChargingProfile", setChargingProfileCodec],
              ["TriggerMessage", triggerMessageCodec],
              ["UnlockConnector", unlockConnectorCodec],
              ["UpdateFirmware", updateFirmwareCodec],
            ],
          }),
        ],
      ],
      integers: true,
    }),
  }),
  open: false,
  numbers: "portable",
};
