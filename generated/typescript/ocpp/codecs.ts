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

export const authorizePayloadCodec = wire.declare<types.AuthorizePayload>();

export const authorizeReplyPayloadCodec =
  wire.declare<types.AuthorizeReplyPayload>();

export const bootNotificationPayloadCodec =
  wire.declare<types.BootNotificationPayload>();

export const bootNotificationReplyPayloadCodec =
  wire.declare<types.BootNotificationReplyPayload>();

export const cancelReservationPayloadCodec =
  wire.declare<types.CancelReservationPayload>();

export const cancelReservationReplyPayloadCodec =
  wire.declare<types.CancelReservationReplyPayload>();

export const changeAvailabilityPayloadCodec =
  wire.declare<types.ChangeAvailabilityPayload>();

export const changeAvailabilityReplyPayloadCodec =
  wire.declare<types.ChangeAvailabilityReplyPayload>();

export const changeConfigurationPayloadCodec =
  wire.declare<types.ChangeConfigurationPayload>();

export const changeConfigurationReplyPayloadCodec =
  wire.declare<types.ChangeConfigurationReplyPayload>();

export const clearCachePayloadCodec = wire.declare<types.ClearCachePayload>();

export const clearCacheReplyPayloadCodec =
  wire.declare<types.ClearCacheReplyPayload>();

export const clearChargingProfilePayloadCodec =
  wire.declare<types.ClearChargingProfilePayload>();

export const clearChargingProfileReplyPayloadCodec =
  wire.declare<types.ClearChargingProfileReplyPayload>();

export const dataTransferPayloadCodec =
  wire.declare<types.DataTransferPayload>();

export const dataTransferReplyPayloadCodec =
  wire.declare<types.DataTransferReplyPayload>();

export const diagnosticsStatusNotificationPayloadCodec =
  wire.declare<types.DiagnosticsStatusNotificationPayload>();

export const diagnosticsStatusNotificationReplyPayloadCodec =
  wire.declare<types.DiagnosticsStatusNotificationReplyPayload>();

export const firmwareStatusNotificationPayloadCodec =
  wire.declare<types.FirmwareStatusNotificationPayload>();

export const firmwareStatusNotificationReplyPayloadCodec =
  wire.declare<types.FirmwareStatusNotificationReplyPayload>();

export const getCompositeSchedulePayloadCodec =
  wire.declare<types.GetCompositeSchedulePayload>();

export const getCompositeScheduleReplyPayloadCodec =
  wire.declare<types.GetCompositeScheduleReplyPayload>();

export const getConfigurationPayloadCodec =
  wire.declare<types.GetConfigurationPayload>();

export const getConfigurationReplyPayloadCodec =
  wire.declare<types.GetConfigurationReplyPayload>();

export const getDiagnosticsPayloadCodec =
  wire.declare<types.GetDiagnosticsPayload>();

export const getDiagnosticsReplyPayloadCodec =
  wire.declare<types.GetDiagnosticsReplyPayload>();

export const getLocalListVersionPayloadCodec =
  wire.declare<types.GetLocalListVersionPayload>();

export const getLocalListVersionReplyPayloadCodec =
  wire.declare<types.GetLocalListVersionReplyPayload>();

export const heartbeatPayloadCodec = wire.declare<types.HeartbeatPayload>();

export const heartbeatReplyPayloadCodec =
  wire.declare<types.HeartbeatReplyPayload>();

export const meterValuesPayloadCodec = wire.declare<types.MeterValuesPayload>();

export const meterValuesReplyPayloadCodec =
  wire.declare<types.MeterValuesReplyPayload>();

export const remoteStartTransactionPayloadCodec =
  wire.declare<types.RemoteStartTransactionPayload>();

export const remoteStartTransactionReplyPayloadCodec =
  wire.declare<types.RemoteStartTransactionReplyPayload>();

export const remoteStopTransactionPayloadCodec =
  wire.declare<types.RemoteStopTransactionPayload>();

export const remoteStopTransactionReplyPayloadCodec =
  wire.declare<types.RemoteStopTransactionReplyPayload>();

export const reserveNowPayloadCodec = wire.declare<types.ReserveNowPayload>();

export const reserveNowReplyPayloadCodec =
  wire.declare<types.ReserveNowReplyPayload>();

export const resetPayloadCodec = wire.declare<types.ResetPayload>();

export const resetReplyPayloadCodec = wire.declare<types.ResetReplyPayload>();

export const sendLocalListPayloadCodec =
  wire.declare<types.SendLocalListPayload>();

export const sendLocalListReplyPayloadCodec =
  wire.declare<types.SendLocalListReplyPayload>();

export const setChargingProfilePayloadCodec =
  wire.declare<types.SetChargingProfilePayload>();

export const setChargingProfileReplyPayloadCodec =
  wire.declare<types.SetChargingProfileReplyPayload>();

export const startTransactionPayloadCodec =
  wire.declare<types.StartTransactionPayload>();

export const startTransactionReplyPayloadCodec =
  wire.declare<types.StartTransactionReplyPayload>();

export const statusNotificationPayloadCodec =
  wire.declare<types.StatusNotificationPayload>();

export const statusNotificationReplyPayloadCodec =
  wire.declare<types.StatusNotificationReplyPayload>();

export const stopTransactionPayloadCodec =
  wire.declare<types.StopTransactionPayload>();

export const stopTransactionReplyPayloadCodec =
  wire.declare<types.StopTransactionReplyPayload>();

export const triggerMessagePayloadCodec =
  wire.declare<types.TriggerMessagePayload>();

export const triggerMessageReplyPayloadCodec =
  wire.declare<types.TriggerMessageReplyPayload>();

export const unlockConnectorPayloadCodec =
  wire.declare<types.UnlockConnectorPayload>();

export const unlockConnectorReplyPayloadCodec =
  wire.declare<types.UnlockConnectorReplyPayload>();

export const updateFirmwarePayloadCodec =
  wire.declare<types.UpdateFirmwarePayload>();

export const updateFirmwareReplyPayloadCodec =
  wire.declare<types.UpdateFirmwareReplyPayload>();

export const idTokenCodec = wire.alias<types.IdToken>(wire.text(0, 20));

export const connectorIdCodec = wire.alias<types.ConnectorId>(wire.anyInt);

export const transactionIdCodec = wire.alias<types.TransactionId>(wire.anyInt);

export const reservationIdCodec = wire.alias<types.ReservationId>(wire.anyInt);

export const configurationKeyNameCodec = wire.alias<types.ConfigurationKeyName>(
  wire.text(0, 50),
);

export const idTagInfoCodec = wire.declare<types.IdTagInfo>();

export const authorizationDataCodec = wire.declare<types.AuthorizationData>();

export const configurationKeyCodec = wire.declare<types.ConfigurationKey>();

export const meterValueCodec = wire.declare<types.MeterValue>();

export const sampledValueCodec = wire.declare<types.SampledValue>();

export const chargingProfileCodec = wire.declare<types.ChargingProfile>();

export const chargingScheduleCodec = wire.declare<types.ChargingSchedule>();

export const chargingSchedulePeriodCodec =
  wire.declare<types.ChargingSchedulePeriod>();

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

export const callErrorCodec = wire.arrayMessage<types.CallError>("CallError", [
  wire.literal(4),
  wire.text(0, 36),
  errorCodeCodec,
  wire.anyText,
  wire.map(wire.any),
]);

export const authorizeCodec = wire.arrayMessage<types.Authorize>("Authorize", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Authorize"),
  authorizePayloadCodec,
]);

export const authorizeReplyCodec = wire.arrayMessage<types.AuthorizeReply>(
  "AuthorizeReply",
  [wire.literal(3), wire.text(0, 36), authorizeReplyPayloadCodec],
);

export const bootNotificationCodec = wire.arrayMessage<types.BootNotification>(
  "BootNotification",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("BootNotification"),
    bootNotificationPayloadCodec,
  ],
);

export const bootNotificationReplyCodec =
  wire.arrayMessage<types.BootNotificationReply>("BootNotificationReply", [
    wire.literal(3),
    wire.text(0, 36),
    bootNotificationReplyPayloadCodec,
  ]);

export const cancelReservationCodec =
  wire.arrayMessage<types.CancelReservation>("CancelReservation", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("CancelReservation"),
    cancelReservationPayloadCodec,
  ]);

export const cancelReservationReplyCodec =
  wire.arrayMessage<types.CancelReservationReply>("CancelReservationReply", [
    wire.literal(3),
    wire.text(0, 36),
    cancelReservationReplyPayloadCodec,
  ]);

export const changeAvailabilityCodec =
  wire.arrayMessage<types.ChangeAvailability>("ChangeAvailability", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ChangeAvailability"),
    changeAvailabilityPayloadCodec,
  ]);

export const changeAvailabilityReplyCodec =
  wire.arrayMessage<types.ChangeAvailabilityReply>("ChangeAvailabilityReply", [
    wire.literal(3),
    wire.text(0, 36),
    changeAvailabilityReplyPayloadCodec,
  ]);

export const changeConfigurationCodec =
  wire.arrayMessage<types.ChangeConfiguration>("ChangeConfiguration", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ChangeConfiguration"),
    changeConfigurationPayloadCodec,
  ]);

export const changeConfigurationReplyCodec =
  wire.arrayMessage<types.ChangeConfigurationReply>(
    "ChangeConfigurationReply",
    [wire.literal(3), wire.text(0, 36), changeConfigurationReplyPayloadCodec],
  );

export const clearCacheCodec = wire.arrayMessage<types.ClearCache>(
  "ClearCache",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ClearCache"),
    clearCachePayloadCodec,
  ],
);

export const clearCacheReplyCodec = wire.arrayMessage<types.ClearCacheReply>(
  "ClearCacheReply",
  [wire.literal(3), wire.text(0, 36), clearCacheReplyPayloadCodec],
);

export const clearChargingProfileCodec =
  wire.arrayMessage<types.ClearChargingProfile>("ClearChargingProfile", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ClearChargingProfile"),
    clearChargingProfilePayloadCodec,
  ]);

export const clearChargingProfileReplyCodec =
  wire.arrayMessage<types.ClearChargingProfileReply>(
    "ClearChargingProfileReply",
    [wire.literal(3), wire.text(0, 36), clearChargingProfileReplyPayloadCodec],
  );

export const dataTransferCodec = wire.arrayMessage<types.DataTransfer>(
  "DataTransfer",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("DataTransfer"),
    dataTransferPayloadCodec,
  ],
);

export const dataTransferReplyCodec =
  wire.arrayMessage<types.DataTransferReply>("DataTransferReply", [
    wire.literal(3),
    wire.text(0, 36),
    dataTransferReplyPayloadCodec,
  ]);

export const diagnosticsStatusNotificationCodec =
  wire.arrayMessage<types.DiagnosticsStatusNotification>(
    "DiagnosticsStatusNotification",
    [
      wire.literal(2),
      wire.text(0, 36),
      wire.literal("DiagnosticsStatusNotification"),
      diagnosticsStatusNotificationPayloadCodec,
    ],
  );

export const diagnosticsStatusNotificationReplyCodec =
  wire.arrayMessage<types.DiagnosticsStatusNotificationReply>(
    "DiagnosticsStatusNotificationReply",
    [
      wire.literal(3),
      wire.text(0, 36),
      diagnosticsStatusNotificationReplyPayloadCodec,
    ],
  );

export const firmwareStatusNotificationCodec =
  wire.arrayMessage<types.FirmwareStatusNotification>(
    "FirmwareStatusNotification",
    [
      wire.literal(2),
      wire.text(0, 36),
      wire.literal("FirmwareStatusNotification"),
      firmwareStatusNotificationPayloadCodec,
    ],
  );

export const firmwareStatusNotificationReplyCodec =
  wire.arrayMessage<types.FirmwareStatusNotificationReply>(
    "FirmwareStatusNotificationReply",
    [
      wire.literal(3),
      wire.text(0, 36),
      firmwareStatusNotificationReplyPayloadCodec,
    ],
  );

export const getCompositeScheduleCodec =
  wire.arrayMessage<types.GetCompositeSchedule>("GetCompositeSchedule", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetCompositeSchedule"),
    getCompositeSchedulePayloadCodec,
  ]);

export const getCompositeScheduleReplyCodec =
  wire.arrayMessage<types.GetCompositeScheduleReply>(
    "GetCompositeScheduleReply",
    [wire.literal(3), wire.text(0, 36), getCompositeScheduleReplyPayloadCodec],
  );

export const getConfigurationCodec = wire.arrayMessage<types.GetConfiguration>(
  "GetConfiguration",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetConfiguration"),
    getConfigurationPayloadCodec,
  ],
);

export const getConfigurationReplyCodec =
  wire.arrayMessage<types.GetConfigurationReply>("GetConfigurationReply", [
    wire.literal(3),
    wire.text(0, 36),
    getConfigurationReplyPayloadCodec,
  ]);

export const getDiagnosticsCodec = wire.arrayMessage<types.GetDiagnostics>(
  "GetDiagnostics",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetDiagnostics"),
    getDiagnosticsPayloadCodec,
  ],
);

export const getDiagnosticsReplyCodec =
  wire.arrayMessage<types.GetDiagnosticsReply>("GetDiagnosticsReply", [
    wire.literal(3),
    wire.text(0, 36),
    getDiagnosticsReplyPayloadCodec,
  ]);

export const getLocalListVersionCodec =
  wire.arrayMessage<types.GetLocalListVersion>("GetLocalListVersion", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("GetLocalListVersion"),
    getLocalListVersionPayloadCodec,
  ]);

export const getLocalListVersionReplyCodec =
  wire.arrayMessage<types.GetLocalListVersionReply>(
    "GetLocalListVersionReply",
    [wire.literal(3), wire.text(0, 36), getLocalListVersionReplyPayloadCodec],
  );

export const heartbeatCodec = wire.arrayMessage<types.Heartbeat>("Heartbeat", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Heartbeat"),
  heartbeatPayloadCodec,
]);

export const heartbeatReplyCodec = wire.arrayMessage<types.HeartbeatReply>(
  "HeartbeatReply",
  [wire.literal(3), wire.text(0, 36), heartbeatReplyPayloadCodec],
);

export const meterValuesCodec = wire.arrayMessage<types.MeterValues>(
  "MeterValues",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("MeterValues"),
    meterValuesPayloadCodec,
  ],
);

export const meterValuesReplyCodec = wire.arrayMessage<types.MeterValuesReply>(
  "MeterValuesReply",
  [wire.literal(3), wire.text(0, 36), meterValuesReplyPayloadCodec],
);

export const remoteStartTransactionCodec =
  wire.arrayMessage<types.RemoteStartTransaction>("RemoteStartTransaction", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("RemoteStartTransaction"),
    remoteStartTransactionPayloadCodec,
  ]);

export const remoteStartTransactionReplyCodec =
  wire.arrayMessage<types.RemoteStartTransactionReply>(
    "RemoteStartTransactionReply",
    [
      wire.literal(3),
      wire.text(0, 36),
      remoteStartTransactionReplyPayloadCodec,
    ],
  );

export const remoteStopTransactionCodec =
  wire.arrayMessage<types.RemoteStopTransaction>("RemoteStopTransaction", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("RemoteStopTransaction"),
    remoteStopTransactionPayloadCodec,
  ]);

export const remoteStopTransactionReplyCodec =
  wire.arrayMessage<types.RemoteStopTransactionReply>(
    "RemoteStopTransactionReply",
    [wire.literal(3), wire.text(0, 36), remoteStopTransactionReplyPayloadCodec],
  );

export const reserveNowCodec = wire.arrayMessage<types.ReserveNow>(
  "ReserveNow",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("ReserveNow"),
    reserveNowPayloadCodec,
  ],
);

export const reserveNowReplyCodec = wire.arrayMessage<types.ReserveNowReply>(
  "ReserveNowReply",
  [wire.literal(3), wire.text(0, 36), reserveNowReplyPayloadCodec],
);

export const resetCodec = wire.arrayMessage<types.Reset>("Reset", [
  wire.literal(2),
  wire.text(0, 36),
  wire.literal("Reset"),
  resetPayloadCodec,
]);

export const resetReplyCodec = wire.arrayMessage<types.ResetReply>(
  "ResetReply",
  [wire.literal(3), wire.text(0, 36), resetReplyPayloadCodec],
);

export const sendLocalListCodec = wire.arrayMessage<types.SendLocalList>(
  "SendLocalList",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("SendLocalList"),
    sendLocalListPayloadCodec,
  ],
);

export const sendLocalListReplyCodec =
  wire.arrayMessage<types.SendLocalListReply>("SendLocalListReply", [
    wire.literal(3),
    wire.text(0, 36),
    sendLocalListReplyPayloadCodec,
  ]);

export const setChargingProfileCodec =
  wire.arrayMessage<types.SetChargingProfile>("SetChargingProfile", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("SetChargingProfile"),
    setChargingProfilePayloadCodec,
  ]);

export const setChargingProfileReplyCodec =
  wire.arrayMessage<types.SetChargingProfileReply>("SetChargingProfileReply", [
    wire.literal(3),
    wire.text(0, 36),
    setChargingProfileReplyPayloadCodec,
  ]);

export const startTransactionCodec = wire.arrayMessage<types.StartTransaction>(
  "StartTransaction",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("StartTransaction"),
    startTransactionPayloadCodec,
  ],
);

export const startTransactionReplyCodec =
  wire.arrayMessage<types.StartTransactionReply>("StartTransactionReply", [
    wire.literal(3),
    wire.text(0, 36),
    startTransactionReplyPayloadCodec,
  ]);

export const statusNotificationCodec =
  wire.arrayMessage<types.StatusNotification>("StatusNotification", [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("StatusNotification"),
    statusNotificationPayloadCodec,
  ]);

export const statusNotificationReplyCodec =
  wire.arrayMessage<types.StatusNotificationReply>("StatusNotificationReply", [
    wire.literal(3),
    wire.text(0, 36),
    statusNotificationReplyPayloadCodec,
  ]);

export const stopTransactionCodec = wire.arrayMessage<types.StopTransaction>(
  "StopTransaction",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("StopTransaction"),
    stopTransactionPayloadCodec,
  ],
);

export const stopTransactionReplyCodec =
  wire.arrayMessage<types.StopTransactionReply>("StopTransactionReply", [
    wire.literal(3),
    wire.text(0, 36),
    stopTransactionReplyPayloadCodec,
  ]);

export const triggerMessageCodec = wire.arrayMessage<types.TriggerMessage>(
  "TriggerMessage",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("TriggerMessage"),
    triggerMessagePayloadCodec,
  ],
);

export const triggerMessageReplyCodec =
  wire.arrayMessage<types.TriggerMessageReply>("TriggerMessageReply", [
    wire.literal(3),
    wire.text(0, 36),
    triggerMessageReplyPayloadCodec,
  ]);

export const unlockConnectorCodec = wire.arrayMessage<types.UnlockConnector>(
  "UnlockConnector",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("UnlockConnector"),
    unlockConnectorPayloadCodec,
  ],
);

export const unlockConnectorReplyCodec =
  wire.arrayMessage<types.UnlockConnectorReply>("UnlockConnectorReply", [
    wire.literal(3),
    wire.text(0, 36),
    unlockConnectorReplyPayloadCodec,
  ]);

export const updateFirmwareCodec = wire.arrayMessage<types.UpdateFirmware>(
  "UpdateFirmware",
  [
    wire.literal(2),
    wire.text(0, 36),
    wire.literal("UpdateFirmware"),
    updateFirmwarePayloadCodec,
  ],
);

export const updateFirmwareReplyCodec =
  wire.arrayMessage<types.UpdateFirmwareReply>("UpdateFirmwareReply", [
    wire.literal(3),
    wire.text(0, 36),
    updateFirmwareReplyPayloadCodec,
  ]);

export const client: wire.Direction = {
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

export const server: wire.Direction = {
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
