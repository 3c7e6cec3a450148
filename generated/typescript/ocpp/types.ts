// Generated from the protocol "ocpp" by wireproof. Do not edit.

import type * as wire from "./wire.js";

/** Why a call was refused. Two of the codes are misspelt in the standard and stay so. */
export type ErrorCode =
  | "NotImplemented"
  | "NotSupported"
  | "InternalError"
  | "ProtocolError"
  | "SecurityError"
  | "FormationViolation"
  | "PropertyConstraintViolation"
  | "OccurenceConstraintViolation"
  | "TypeConstraintViolation"
  | "GenericError";

export interface AuthorizePayload {
  idTag: IdToken;
}

export interface AuthorizeReplyPayload {
  idTagInfo: IdTagInfo;
}

export interface BootNotificationPayload {
  chargePointVendor: string;
  chargePointModel: string;
  chargePointSerialNumber?: string;
  /** @deprecated Use `chargePointSerialNumber`. */
  chargeBoxSerialNumber?: string;
  firmwareVersion?: string;
  /** The number of the SIM card. */
  iccid?: string;
  /** The subscriber on the SIM card. */
  imsi?: string;
  meterType?: string;
  meterSerialNumber?: string;
}

export interface BootNotificationReplyPayload {
  status: RegistrationStatus;
  /** The clock of the central system. */
  currentTime: wire.DateTime;
  /** Seconds between heartbeats; unless accepted, seconds to wait before the next attempt. */
  interval: number;
}

export interface CancelReservationPayload {
  reservationId: ReservationId;
}

export interface CancelReservationReplyPayload {
  status: AcceptedOrRejected;
}

export interface ChangeAvailabilityPayload {
  connectorId: ConnectorId;
  type: AvailabilityType;
}

export interface ChangeAvailabilityReplyPayload {
  status: AvailabilityStatus;
}

export interface ChangeConfigurationPayload {
  key: ConfigurationKeyName;
  value: string;
}

export interface ChangeConfigurationReplyPayload {
  status: ConfigurationStatus;
}

export interface ClearCachePayload {}

export interface ClearCacheReplyPayload {
  status: AcceptedOrRejected;
}

export interface ClearChargingProfilePayload {
  /** This profile only. */
  id?: number;
  connectorId?: ConnectorId;
  chargingProfilePurpose?: ChargingProfilePurposeType;
  stackLevel?: number;
}

export interface ClearChargingProfileReplyPayload {
  status: ClearChargingProfileStatus;
}

export interface DataTransferPayload {
  /** The vendor, by its domain name backwards. */
  vendorId: string;
  messageId?: string;
  data?: string;
}

export interface DataTransferReplyPayload {
  status: DataTransferStatus;
  data?: string;
}

export interface DiagnosticsStatusNotificationPayload {
  status: DiagnosticsStatus;
}

export interface DiagnosticsStatusNotificationReplyPayload {}

export interface FirmwareStatusNotificationPayload {
  status: FirmwareStatus;
}

export interface FirmwareStatusNotificationReplyPayload {}

export interface GetCompositeSchedulePayload {
  connectorId: ConnectorId;
  /** Seconds from now. */
  duration: number;
  /** The unit of the answer. */
  chargingRateUnit?: ChargingRateUnitType;
}

export interface GetCompositeScheduleReplyPayload {
  status: AcceptedOrRejected;
  connectorId?: ConnectorId;
  /** Where the periods count from. */
  scheduleStart?: wire.DateTime;
  chargingSchedule?: ChargingSchedule;
}

export interface GetConfigurationPayload {
  /** All when absent or empty. */
  key?: ConfigurationKeyName[];
}

export interface GetConfigurationReplyPayload {
  configurationKey?: ConfigurationKey[];
  /** Settings that do not exist. */
  unknownKey?: ConfigurationKeyName[];
}

export interface GetDiagnosticsPayload {
  /** The URI of the folder to upload to. */
  location: string;
  /** How many times to try. */
  retries?: number;
  /** Seconds between attempts. */
  retryInterval?: number;
  /** From when on. */
  startTime?: wire.DateTime;
  /** Until when. */
  stopTime?: wire.DateTime;
}

export interface GetDiagnosticsReplyPayload {
  /** What the file will be called; absent when there is nothing to upload. */
  fileName?: string;
}

export interface GetLocalListVersionPayload {}

export interface GetLocalListVersionReplyPayload {
  /** 0 when the list is empty, -1 when there can be none. */
  listVersion: number;
}

export interface HeartbeatPayload {}

export interface HeartbeatReplyPayload {
  currentTime: wire.DateTime;
}

export interface MeterValuesPayload {
  connectorId: ConnectorId;
  transactionId?: TransactionId;
  meterValue: MeterValue[];
}

export interface MeterValuesReplyPayload {}

export interface RemoteStartTransactionPayload {
  connectorId?: ConnectorId;
  idTag: IdToken;
  /** For this transaction only. */
  chargingProfile?: ChargingProfile;
}

export interface RemoteStartTransactionReplyPayload {
  status: AcceptedOrRejected;
}

export interface RemoteStopTransactionPayload {
  transactionId: TransactionId;
}

export interface RemoteStopTransactionReplyPayload {
  status: AcceptedOrRejected;
}

export interface ReserveNowPayload {
  connectorId: ConnectorId;
  /** Until when. */
  expiryDate: wire.DateTime;
  idTag: IdToken;
  /** Anybody of this group may take it. */
  parentIdTag?: IdToken;
  /** The same number replaces an earlier reservation. */
  reservationId: ReservationId;
}

export interface ReserveNowReplyPayload {
  status: ReservationStatus;
}

export interface ResetPayload {
  type: ResetType;
}

export interface ResetReplyPayload {
  status: AcceptedOrRejected;
}

export interface SendLocalListPayload {
  /** The version after the update. */
  listVersion: number;
  /** Absent in a full update, it empties the list. */
  localAuthorizationList?: AuthorizationData[];
  updateType: UpdateType;
}

export interface SendLocalListReplyPayload {
  status: UpdateStatus;
}

export interface SetChargingProfilePayload {
  connectorId: ConnectorId;
  csChargingProfiles: ChargingProfile;
}

export interface SetChargingProfileReplyPayload {
  status: ChargingProfileStatus;
}

export interface StartTransactionPayload {
  connectorId: ConnectorId;
  idTag: IdToken;
  /** The meter in Wh. */
  meterStart: number;
  /** The reservation that ends with it. */
  reservationId?: ReservationId;
  timestamp: wire.DateTime;
}

export interface StartTransactionReplyPayload {
  idTagInfo: IdTagInfo;
  transactionId: TransactionId;
}

export interface StatusNotificationPayload {
  connectorId: ConnectorId;
  errorCode: ChargePointErrorCode;
  /** More for people. */
  info?: string;
  status: ChargePointStatus;
  /** Since when; now when absent. */
  timestamp?: wire.DateTime;
  vendorId?: string;
  vendorErrorCode?: string;
}

export interface StatusNotificationReplyPayload {}

export interface StopTransactionPayload {
  /** Who stopped it. */
  idTag?: IdToken;
  /** The meter in Wh. */
  meterStop: number;
  timestamp: wire.DateTime;
  transactionId: TransactionId;
  /** `Local` when absent. */
  reason?: Reason;
  /** Readings for the bill. */
  transactionData?: MeterValue[];
}

export interface StopTransactionReplyPayload {
  /** Absent when no identifier was given. */
  idTagInfo?: IdTagInfo;
}

export interface TriggerMessagePayload {
  requestedMessage: MessageTrigger;
  connectorId?: ConnectorId;
}

export interface TriggerMessageReplyPayload {
  status: TriggerMessageStatus;
}

export interface UnlockConnectorPayload {
  connectorId: ConnectorId;
}

export interface UnlockConnectorReplyPayload {
  status: UnlockStatus;
}

export interface UpdateFirmwarePayload {
  /** The URI of the firmware. */
  location: string;
  /** How many times to try. */
  retries?: number;
  /** From when on to fetch it. */
  retrieveDate: wire.DateTime;
  /** Seconds between attempts. */
  retryInterval?: number;
}

export interface UpdateFirmwareReplyPayload {}

/** Identifies a driver, often the number of a card. Case does not matter. */
export type IdToken = wire.Brand<string, "IdToken">;

/** A connector, counted from 1; 0 is the charge point as a whole where a message allows it. */
export type ConnectorId = number;

/** The number that the central system gave a transaction. */
export type TransactionId = number;

/** The number that the central system gave a reservation. */
export type ReservationId = number;

/** The name of a setting. Case does not matter. */
export type ConfigurationKeyName = wire.Brand<string, "ConfigurationKeyName">;

/** Whether the charge point will do it. */
export type AcceptedOrRejected = "Accepted" | "Rejected";

/** What a central system thinks of an identifier. */
export type AuthorizationStatus =
  | "Accepted"
  | "Blocked"
  | "Expired"
  | "Invalid"
  | "ConcurrentTx";

/** What is known about an identifier. */
export interface IdTagInfo {
  /** When it should be dropped from the cache. */
  expiryDate?: wire.DateTime;
  /** The group it belongs to. */
  parentIdTag?: IdToken;
  status: AuthorizationStatus;
}

/** An entry of the local list. */
export interface AuthorizationData {
  idTag: IdToken;
  /** Absent in a differential update, it removes the entry. */
  idTagInfo?: IdTagInfo;
}

/** Whether a charge point may work. */
export type RegistrationStatus = "Accepted" | "Pending" | "Rejected";

/** What a connector should be. */
export type AvailabilityType = "Inoperative" | "Operative";

/** What became of the request. */
export type AvailabilityStatus = "Accepted" | "Rejected" | "Scheduled";

/** What became of the change. */
export type ConfigurationStatus =
  | "Accepted"
  | "Rejected"
  | "RebootRequired"
  | "NotSupported";

/** A setting and its value. */
export interface ConfigurationKey {
  key: ConfigurationKeyName;
  /** ChangeConfiguration can not set it. */
  readonly: boolean;
  /** The value, unless there is none. */
  value?: string;
}

/** What became of the data. */
export type DataTransferStatus =
  | "Accepted"
  | "Rejected"
  | "UnknownMessageId"
  | "UnknownVendorId";

/** How to restart. */
export type ResetType = "Hard" | "Soft";

/** What became of the lock. */
export type UnlockStatus = "Unlocked" | "UnlockFailed" | "NotSupported";

/** What is wrong with a connector or a charge point. */
export type ChargePointErrorCode =
  | "ConnectorLockFailure"
  | "EVCommunicationError"
  | "GroundFailure"
  | "HighTemperature"
  | "InternalError"
  | "LocalListConflict"
  | "NoError"
  | "OtherError"
  | "OverCurrentFailure"
  | "PowerMeterFailure"
  | "PowerSwitchFailure"
  | "ReaderFailure"
  | "ResetFailure"
  | "UnderVoltage"
  | "OverVoltage"
  | "WeakSignal";

/** What a connector is doing. */
export type ChargePointStatus =
  | "Available"
  | "Preparing"
  | "Charging"
  | "SuspendedEVSE"
  | "SuspendedEV"
  | "Finishing"
  | "Reserved"
  | "Unavailable"
  | "Faulted";

/** Why a transaction ended. */
export type Reason =
  | "EmergencyStop"
  | "EVDisconnected"
  | "HardReset"
  | "Local"
  | "Other"
  | "PowerLoss"
  | "Reboot"
  | "Remote"
  | "SoftReset"
  | "UnlockCommand"
  | "DeAuthorized";

/** Samples taken at one moment. */
export interface MeterValue {
  timestamp: wire.DateTime;
  sampledValue: SampledValue[];
}

/** One reading. */
export interface SampledValue {
  /** The reading as decimal text, or signed data. */
  value: string;
  /** Why it was taken; `Sample.Periodic` when absent. */
  context?: ReadingContext;
  /** How to read the value; `Raw` when absent. */
  format?: ValueFormat;
  /** What was measured; `Energy.Active.Import.Register` when absent. */
  measurand?: Measurand;
  /** Between which conductors; over all phases when absent. */
  phase?: Phase;
  /** Where; `Outlet` when absent. */
  location?: Location;
  /** In what; `Wh` when absent and the measurand is an energy. */
  unit?: UnitOfMeasure;
}

/** Why a reading was taken. */
export type ReadingContext =
  | "Interruption.Begin"
  | "Interruption.End"
  | "Sample.Clock"
  | "Sample.Periodic"
  | "Transaction.Begin"
  | "Transaction.End"
  | "Trigger"
  | "Other";

/** How to read a value. */
export type ValueFormat = "Raw" | "SignedData";

/** What is measured. Import is towards the vehicle and export away from it. */
export type Measurand =
  | "Energy.Active.Export.Register"
  | "Energy.Active.Import.Register"
  | "Energy.Reactive.Export.Register"
  | "Energy.Reactive.Import.Register"
  | "Energy.Active.Export.Interval"
  | "Energy.Active.Import.Interval"
  | "Energy.Reactive.Export.Interval"
  | "Energy.Reactive.Import.Interval"
  | "Power.Active.Export"
  | "Power.Active.Import"
  | "Power.Offered"
  | "Power.Reactive.Export"
  | "Power.Reactive.Import"
  | "Power.Factor"
  | "Current.Import"
  | "Current.Export"
  | "Current.Offered"
  | "Voltage"
  | "Frequency"
  | "Temperature"
  | "SoC"
  | "RPM";

/** Conductors. */
export type Phase =
  | "L1"
  | "L2"
  | "L3"
  | "N"
  | "L1-N"
  | "L2-N"
  | "L3-N"
  | "L1-L2"
  | "L2-L3"
  | "L3-L1";

/** Where something is measured. */
export type Location = "Cable" | "EV" | "Inlet" | "Outlet" | "Body";

/** Units. */
export type UnitOfMeasure =
  | "Wh"
  | "kWh"
  | "varh"
  | "kvarh"
  | "W"
  | "kW"
  | "VA"
  | "kVA"
  | "var"
  | "kvar"
  | "A"
  | "V"
  | "K"
  | "Celcius"
  | "Celsius"
  | "Fahrenheit"
  | "Percent";

/** How far the upload of diagnostics is. */
export type DiagnosticsStatus =
  | "Idle"
  | "Uploaded"
  | "UploadFailed"
  | "Uploading";

/** How far a firmware update is. */
export type FirmwareStatus =
  | "Downloaded"
  | "DownloadFailed"
  | "Downloading"
  | "Idle"
  | "InstallationFailed"
  | "Installing"
  | "Installed";

/** How to change the local list. */
export type UpdateType = "Differential" | "Full";

/** What became of the local list. */
export type UpdateStatus =
  | "Accepted"
  | "Failed"
  | "NotSupported"
  | "VersionMismatch";

/** What became of the reservation. */
export type ReservationStatus =
  | "Accepted"
  | "Faulted"
  | "Occupied"
  | "Rejected"
  | "Unavailable";

/** What a profile limits. */
export type ChargingProfilePurposeType =
  | "ChargePointMaxProfile"
  | "TxDefaultProfile"
  | "TxProfile";

/** From when the schedule counts. */
export type ChargingProfileKindType = "Absolute" | "Recurring" | "Relative";

/** How often a schedule begins anew. */
export type RecurrencyKindType = "Daily" | "Weekly";

/** What a schedule limits. */
export type ChargingRateUnitType = "A" | "W";

/** How much may be drawn and when. */
export interface ChargingProfile {
  chargingProfileId: number;
  /** With `TxProfile`, the transaction it is for. */
  transactionId?: TransactionId;
  /** The profile with the highest level wins. */
  stackLevel: number;
  chargingProfilePurpose: ChargingProfilePurposeType;
  chargingProfileKind: ChargingProfileKindType;
  /** Only for a recurring profile. */
  recurrencyKind?: RecurrencyKindType;
  /** From when on; at once when absent. */
  validFrom?: wire.DateTime;
  /** Until when; until it is replaced when absent. */
  validTo?: wire.DateTime;
  chargingSchedule: ChargingSchedule;
}

/** Limits over time. */
export interface ChargingSchedule {
  /** Seconds; the last period goes on when absent. */
  duration?: number;
  /** Where an absolute schedule begins. */
  startSchedule?: wire.DateTime;
  chargingRateUnit: ChargingRateUnitType;
  /** The periods, in order. */
  chargingSchedulePeriod: ChargingSchedulePeriod[];
  /** Below this, charging is inefficient. A multiple of 0.1. */
  minChargingRate?: number;
}

/** A limit that holds until the next period. */
export interface ChargingSchedulePeriod {
  /** Seconds from the beginning of the schedule. */
  startPeriod: number;
  /** In the unit of the schedule. A multiple of 0.1. */
  limit: number;
  /** How many phases; 3 when absent. */
  numberPhases?: number;
}

/** What became of the profile. */
export type ChargingProfileStatus = "Accepted" | "Rejected" | "NotSupported";

/** What became of the profiles. */
export type ClearChargingProfileStatus = "Accepted" | "Unknown";

/** A message that can be asked for. */
export type MessageTrigger =
  | "BootNotification"
  | "DiagnosticsStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "MeterValues"
  | "StatusNotification";

/** Whether the message will come. */
export type TriggerMessageStatus = "Accepted" | "Rejected" | "NotImplemented";

/** The call could not be carried out. */
export type CallError = [
  kind: 4,
  /** The id of the call. */
  id: string,
  /** What was wrong with it. */
  code: ErrorCode,
  /** The same for people, or an empty string. */
  description: string,
  /** More about it, or an empty object. */
  details: { [key: string]: wire.JsonValue },
];

/** May this identifier charge? */
export type Authorize = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "Authorize",
  payload: AuthorizePayload,
];

export type AuthorizeReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: AuthorizeReplyPayload,
];

/** The charge point has started and says what it is. */
export type BootNotification = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "BootNotification",
  payload: BootNotificationPayload,
];

export type BootNotificationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: BootNotificationReplyPayload,
];

/** The connector need not be held any longer. */
export type CancelReservation = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "CancelReservation",
  payload: CancelReservationPayload,
];

export type CancelReservationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: CancelReservationReplyPayload,
];

/** Puts a connector or the whole charge point in or out of service. */
export type ChangeAvailability = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "ChangeAvailability",
  payload: ChangeAvailabilityPayload,
];

export type ChangeAvailabilityReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ChangeAvailabilityReplyPayload,
];

/** Sets a setting. */
export type ChangeConfiguration = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "ChangeConfiguration",
  payload: ChangeConfigurationPayload,
];

export type ChangeConfigurationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ChangeConfigurationReplyPayload,
];

/** Forgets which identifiers were accepted. */
export type ClearCache = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "ClearCache",
  payload: ClearCachePayload,
];

export type ClearCacheReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ClearCacheReplyPayload,
];

/** Removes one profile or those that fit all that is given. */
export type ClearChargingProfile = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "ClearChargingProfile",
  payload: ClearChargingProfilePayload,
];

export type ClearChargingProfileReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ClearChargingProfileReplyPayload,
];

/** Carries what only one vendor understands. */
export type DataTransfer = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "DataTransfer",
  payload: DataTransferPayload,
];

export type DataTransferReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: DataTransferReplyPayload,
];

/** How far the upload of diagnostics is. */
export type DiagnosticsStatusNotification = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "DiagnosticsStatusNotification",
  payload: DiagnosticsStatusNotificationPayload,
];

export type DiagnosticsStatusNotificationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: DiagnosticsStatusNotificationReplyPayload,
];

/** How far a firmware update is. */
export type FirmwareStatusNotification = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "FirmwareStatusNotification",
  payload: FirmwareStatusNotificationPayload,
];

export type FirmwareStatusNotificationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: FirmwareStatusNotificationReplyPayload,
];

/** What limits come out of all profiles together? */
export type GetCompositeSchedule = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "GetCompositeSchedule",
  payload: GetCompositeSchedulePayload,
];

export type GetCompositeScheduleReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: GetCompositeScheduleReplyPayload,
];

/** What are these settings - or all of them? */
export type GetConfiguration = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "GetConfiguration",
  payload: GetConfigurationPayload,
];

export type GetConfigurationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: GetConfigurationReplyPayload,
];

/** Upload your diagnostics. */
export type GetDiagnostics = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "GetDiagnostics",
  payload: GetDiagnosticsPayload,
];

export type GetDiagnosticsReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: GetDiagnosticsReplyPayload,
];

/** Which version of the local list do you have? */
export type GetLocalListVersion = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "GetLocalListVersion",
  payload: GetLocalListVersionPayload,
];

export type GetLocalListVersionReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: GetLocalListVersionReplyPayload,
];

/** The charge point is alive, and would like to know the time. */
export type Heartbeat = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "Heartbeat",
  payload: HeartbeatPayload,
];

export type HeartbeatReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: HeartbeatReplyPayload,
];

/** Readings of a meter. */
export type MeterValues = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "MeterValues",
  payload: MeterValuesPayload,
];

export type MeterValuesReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: MeterValuesReplyPayload,
];

/** Start charging for this identifier. */
export type RemoteStartTransaction = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "RemoteStartTransaction",
  payload: RemoteStartTransactionPayload,
];

export type RemoteStartTransactionReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: RemoteStartTransactionReplyPayload,
];

/** Stop this transaction. */
export type RemoteStopTransaction = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "RemoteStopTransaction",
  payload: RemoteStopTransactionPayload,
];

export type RemoteStopTransactionReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: RemoteStopTransactionReplyPayload,
];

/** Hold a connector for this identifier. */
export type ReserveNow = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "ReserveNow",
  payload: ReserveNowPayload,
];

export type ReserveNowReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ReserveNowReplyPayload,
];

/** Restart. */
export type Reset = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "Reset",
  payload: ResetPayload,
];

export type ResetReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: ResetReplyPayload,
];

/** Here is the local list, or what changed in it. */
export type SendLocalList = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "SendLocalList",
  payload: SendLocalListPayload,
];

export type SendLocalListReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: SendLocalListReplyPayload,
];

/** Charge by this profile. */
export type SetChargingProfile = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "SetChargingProfile",
  payload: SetChargingProfilePayload,
];

export type SetChargingProfileReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: SetChargingProfileReplyPayload,
];

/** A transaction has begun. */
export type StartTransaction = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "StartTransaction",
  payload: StartTransactionPayload,
];

export type StartTransactionReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: StartTransactionReplyPayload,
];

/** A connector does something else now, or is broken. */
export type StatusNotification = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "StatusNotification",
  payload: StatusNotificationPayload,
];

export type StatusNotificationReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: StatusNotificationReplyPayload,
];

/** A transaction is over. */
export type StopTransaction = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "StopTransaction",
  payload: StopTransactionPayload,
];

export type StopTransactionReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: StopTransactionReplyPayload,
];

/** Send this message now. */
export type TriggerMessage = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "TriggerMessage",
  payload: TriggerMessagePayload,
];

export type TriggerMessageReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: TriggerMessageReplyPayload,
];

/** Let go of the cable. */
export type UnlockConnector = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "UnlockConnector",
  payload: UnlockConnectorPayload,
];

export type UnlockConnectorReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: UnlockConnectorReplyPayload,
];

/** Fetch and install new firmware. */
export type UpdateFirmware = [
  kind: 2,
  /** Names the call. A GUID fits. */
  id: string,
  action: "UpdateFirmware",
  payload: UpdateFirmwarePayload,
];

export type UpdateFirmwareReply = [
  kind: 3,
  /** The id of the call. */
  id: string,
  payload: UpdateFirmwareReplyPayload,
];

/** What the client sends. */
export type ClientMessage =
  | CallError
  | Authorize
  | BootNotification
  | CancelReservationReply
  | ChangeAvailabilityReply
  | ChangeConfigurationReply
  | ClearCacheReply
  | ClearChargingProfileReply
  | DataTransfer
  | DataTransferReply
  | DiagnosticsStatusNotification
  | FirmwareStatusNotification
  | GetCompositeScheduleReply
  | GetConfigurationReply
  | GetDiagnosticsReply
  | GetLocalListVersionReply
  | Heartbeat
  | MeterValues
  | RemoteStartTransactionReply
  | RemoteStopTransactionReply
  | ReserveNowReply
  | ResetReply
  | SendLocalListReply
  | SetChargingProfileReply
  | StartTransaction
  | StatusNotification
  | StopTransaction
  | TriggerMessageReply
  | UnlockConnectorReply
  | UpdateFirmwareReply;

/** The same by the names of the messages. */
export interface ClientMessages {
  CallError: CallError;
  Authorize: Authorize;
  BootNotification: BootNotification;
  CancelReservationReply: CancelReservationReply;
  ChangeAvailabilityReply: ChangeAvailabilityReply;
  ChangeConfigurationReply: ChangeConfigurationReply;
  ClearCacheReply: ClearCacheReply;
  ClearChargingProfileReply: ClearChargingProfileReply;
  DataTransfer: DataTransfer;
  DataTransferReply: DataTransferReply;
  DiagnosticsStatusNotification: DiagnosticsStatusNotification;
  FirmwareStatusNotification: FirmwareStatusNotification;
  GetCompositeScheduleReply: GetCompositeScheduleReply;
  GetConfigurationReply: GetConfigurationReply;
  GetDiagnosticsReply: GetDiagnosticsReply;
  GetLocalListVersionReply: GetLocalListVersionReply;
  Heartbeat: Heartbeat;
  MeterValues: MeterValues;
  RemoteStartTransactionReply: RemoteStartTransactionReply;
  RemoteStopTransactionReply: RemoteStopTransactionReply;
  ReserveNowReply: ReserveNowReply;
  ResetReply: ResetReply;
  SendLocalListReply: SendLocalListReply;
  SetChargingProfileReply: SetChargingProfileReply;
  StartTransaction: StartTransaction;
  StatusNotification: StatusNotification;
  StopTransaction: StopTransaction;
  TriggerMessageReply: TriggerMessageReply;
  UnlockConnectorReply: UnlockConnectorReply;
  UpdateFirmwareReply: UpdateFirmwareReply;
}

/** What `decodeClientMessage` returns. */
export type DecodedClientMessage = wire.Decoded<ClientMessages>;

/** What the server sends. */
export type ServerMessage =
  | CallError
  | AuthorizeReply
  | BootNotificationReply
  | CancelReservation
  | ChangeAvailability
  | ChangeConfiguration
  | ClearCache
  | ClearChargingProfile
  | DataTransfer
  | DataTransferReply
  | DiagnosticsStatusNotificationReply
  | FirmwareStatusNotificationReply
  | GetCompositeSchedule
  | GetConfiguration
  | GetDiagnostics
  | GetLocalListVersion
  | HeartbeatReply
  | MeterValuesReply
  | RemoteStartTransaction
  | RemoteStopTransaction
  | ReserveNow
  | Reset
  | SendLocalList
  | SetChargingProfile
  | StartTransactionReply
  | StatusNotificationReply
  | StopTransactionReply
  | TriggerMessage
  | UnlockConnector
  | UpdateFirmware;

/** The same by the names of the messages. */
export interface ServerMessages {
  CallError: CallError;
  AuthorizeReply: AuthorizeReply;
  BootNotificationReply: BootNotificationReply;
  CancelReservation: CancelReservation;
  ChangeAvailability: ChangeAvailability;
  ChangeConfiguration: ChangeConfiguration;
  ClearCache: ClearCache;
  ClearChargingProfile: ClearChargingProfile;
  DataTransfer: DataTransfer;
  DataTransferReply: DataTransferReply;
  DiagnosticsStatusNotificationReply: DiagnosticsStatusNotificationReply;
  FirmwareStatusNotificationReply: FirmwareStatusNotificationReply;
  GetCompositeSchedule: GetCompositeSchedule;
  GetConfiguration: GetConfiguration;
  GetDiagnostics: GetDiagnostics;
  GetLocalListVersion: GetLocalListVersion;
  HeartbeatReply: HeartbeatReply;
  MeterValuesReply: MeterValuesReply;
  RemoteStartTransaction: RemoteStartTransaction;
  RemoteStopTransaction: RemoteStopTransaction;
  ReserveNow: ReserveNow;
  Reset: Reset;
  SendLocalList: SendLocalList;
  SetChargingProfile: SetChargingProfile;
  StartTransactionReply: StartTransactionReply;
  StatusNotificationReply: StatusNotificationReply;
  StopTransactionReply: StopTransactionReply;
  TriggerMessage: TriggerMessage;
  UnlockConnector: UnlockConnector;
  UpdateFirmware: UpdateFirmware;
}

/** What `decodeServerMessage` returns. */
export type DecodedServerMessage = wire.Decoded<ServerMessages>;
