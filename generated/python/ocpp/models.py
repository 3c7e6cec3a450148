# Generated from the protocol `ocpp` by wireproof. Do not edit.
"""The messages and types of the protocol `ocpp`.

A model is strict: it takes only what the protocol allows, and `model_dump_json`
writes the protocol's own text. To read what a peer sent, use `codec`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from . import _wire, enums

IdToken: TypeAlias = Annotated[str, _wire.Text(max_length=20)]
"""Identifies a driver, often the number of a card. Case does not matter."""

ConnectorId: TypeAlias = int
"""A connector, counted from 1; 0 is the charge point as a whole where a message allows it."""

TransactionId: TypeAlias = int
"""The number that the central system gave a transaction."""

ReservationId: TypeAlias = int
"""The number that the central system gave a reservation."""

ConfigurationKeyName: TypeAlias = Annotated[str, _wire.Text(max_length=50)]
"""The name of a setting. Case does not matter."""


class AuthorizePayload(_wire.Record, extra="forbid"):
    """`AuthorizePayload`"""

    id_tag: Annotated[IdToken, _wire.name("idTag")]


class AuthorizeReplyPayload(_wire.Record, extra="forbid"):
    """`AuthorizeReplyPayload`"""

    id_tag_info: Annotated[IdTagInfo, _wire.name("idTagInfo")]


class BootNotificationPayload(_wire.Record, extra="forbid"):
    """`BootNotificationPayload`"""

    charge_point_vendor: Annotated[
        str,
        _wire.Text(max_length=20),
        _wire.name("chargePointVendor"),
    ]
    charge_point_model: Annotated[
        str,
        _wire.Text(max_length=20),
        _wire.name("chargePointModel"),
    ]
    charge_point_serial_number: Annotated[
        str | None,
        _wire.Text(max_length=25),
        _wire.name("chargePointSerialNumber"),
    ] = None
    charge_box_serial_number: Annotated[
        str | None,
        _wire.Text(max_length=25),
        _wire.name("chargeBoxSerialNumber"),
    ] = None
    """Deprecated: Use `chargePointSerialNumber`."""
    firmware_version: Annotated[
        str | None,
        _wire.Text(max_length=50),
        _wire.name("firmwareVersion"),
    ] = None
    iccid: Annotated[str | None, _wire.Text(max_length=20)] = None
    """The number of the SIM card."""
    imsi: Annotated[str | None, _wire.Text(max_length=20)] = None
    """The subscriber on the SIM card."""
    meter_type: Annotated[
        str | None,
        _wire.Text(max_length=25),
        _wire.name("meterType"),
    ] = None
    meter_serial_number: Annotated[
        str | None,
        _wire.Text(max_length=25),
        _wire.name("meterSerialNumber"),
    ] = None


class BootNotificationReplyPayload(_wire.Record, extra="forbid"):
    """`BootNotificationReplyPayload`"""

    status: enums.RegistrationStatus
    current_time: Annotated[datetime, _wire.DATETIME, _wire.name("currentTime")]
    """The clock of the central system."""
    interval: int
    """Seconds between heartbeats; unless accepted, seconds to wait before the next attempt."""


class CancelReservationPayload(_wire.Record, extra="forbid"):
    """`CancelReservationPayload`"""

    reservation_id: Annotated[ReservationId, _wire.name("reservationId")]


class CancelReservationReplyPayload(_wire.Record, extra="forbid"):
    """`CancelReservationReplyPayload`"""

    status: enums.AcceptedOrRejected


class ChangeAvailabilityPayload(_wire.Record, extra="forbid"):
    """`ChangeAvailabilityPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    type: enums.AvailabilityType


class ChangeAvailabilityReplyPayload(_wire.Record, extra="forbid"):
    """`ChangeAvailabilityReplyPayload`"""

    status: enums.AvailabilityStatus


class ChangeConfigurationPayload(_wire.Record, extra="forbid"):
    """`ChangeConfigurationPayload`"""

    key: ConfigurationKeyName
    value: Annotated[str, _wire.Text(max_length=500)]


class ChangeConfigurationReplyPayload(_wire.Record, extra="forbid"):
    """`ChangeConfigurationReplyPayload`"""

    status: enums.ConfigurationStatus


class ClearCachePayload(_wire.Record, extra="forbid"):
    """`ClearCachePayload`"""


class ClearCacheReplyPayload(_wire.Record, extra="forbid"):
    """`ClearCacheReplyPayload`"""

    status: enums.AcceptedOrRejected


class ClearChargingProfilePayload(_wire.Record, extra="forbid"):
    """`ClearChargingProfilePayload`"""

    profile_id: Annotated[int | None, _wire.name("id")] = None
    """This profile only."""
    connector_id: Annotated[ConnectorId | None, _wire.name("connectorId")] = None
    charging_profile_purpose: Annotated[
        enums.ChargingProfilePurposeType | None,
        _wire.name("chargingProfilePurpose"),
    ] = None
    stack_level: Annotated[int | None, _wire.name("stackLevel")] = None


class ClearChargingProfileReplyPayload(_wire.Record, extra="forbid"):
    """`ClearChargingProfileReplyPayload`"""

    status: enums.ClearChargingProfileStatus


class DataTransferPayload(_wire.Record, extra="forbid"):
    """`DataTransferPayload`"""

    vendor_id: Annotated[str, _wire.Text(max_length=255), _wire.name("vendorId")]
    """The vendor, by its domain name backwards."""
    message_id: Annotated[
        str | None,
        _wire.Text(max_length=50),
        _wire.name("messageId"),
    ] = None
    data: str | None = None


class DataTransferReplyPayload(_wire.Record, extra="forbid"):
    """`DataTransferReplyPayload`"""

    status: enums.DataTransferStatus
    data: str | None = None


class DiagnosticsStatusNotificationPayload(_wire.Record, extra="forbid"):
    """`DiagnosticsStatusNotificationPayload`"""

    status: enums.DiagnosticsStatus


class DiagnosticsStatusNotificationReplyPayload(_wire.Record, extra="forbid"):
    """`DiagnosticsStatusNotificationReplyPayload`"""


class FirmwareStatusNotificationPayload(_wire.Record, extra="forbid"):
    """`FirmwareStatusNotificationPayload`"""

    status: enums.FirmwareStatus


class FirmwareStatusNotificationReplyPayload(_wire.Record, extra="forbid"):
    """`FirmwareStatusNotificationReplyPayload`"""


class GetCompositeSchedulePayload(_wire.Record, extra="forbid"):
    """`GetCompositeSchedulePayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    duration: int
    """Seconds from now."""
    charging_rate_unit: Annotated[
        enums.ChargingRateUnitType | None,
        _wire.name("chargingRateUnit"),
    ] = None
    """The unit of the answer."""


class GetCompositeScheduleReplyPayload(_wire.Record, extra="forbid"):
    """`GetCompositeScheduleReplyPayload`"""

    status: enums.AcceptedOrRejected
    connector_id: Annotated[ConnectorId | None, _wire.name("connectorId")] = None
    schedule_start: Annotated[
        datetime | None,
        _wire.DATETIME,
        _wire.name("scheduleStart"),
    ] = None
    """Where the periods count from."""
    charging_schedule: Annotated[
        ChargingSchedule | None,
        _wire.name("chargingSchedule"),
    ] = None


class GetConfigurationPayload(_wire.Record, extra="forbid"):
    """`GetConfigurationPayload`"""

    key: list[ConfigurationKeyName] | None = None
    """All when absent or empty."""


class GetConfigurationReplyPayload(_wire.Record, extra="forbid"):
    """`GetConfigurationReplyPayload`"""

    configuration_key: Annotated[
        list[ConfigurationKey] | None,
        _wire.name("configurationKey"),
    ] = None
    unknown_key: Annotated[
        list[ConfigurationKeyName] | None,
        _wire.name("unknownKey"),
    ] = None
    """Settings that do not exist."""


class GetDiagnosticsPayload(_wire.Record, extra="forbid"):
    """`GetDiagnosticsPayload`"""

    location: str
    """The URI of the folder to upload to."""
    retries: int | None = None
    """How many times to try."""
    retry_interval: Annotated[int | None, _wire.name("retryInterval")] = None
    """Seconds between attempts."""
    start_time: Annotated[
        datetime | None,
        _wire.DATETIME,
        _wire.name("startTime"),
    ] = None
    """From when on."""
    stop_time: Annotated[datetime | None, _wire.DATETIME, _wire.name("stopTime")] = None
    """Until when."""


class GetDiagnosticsReplyPayload(_wire.Record, extra="forbid"):
    """`GetDiagnosticsReplyPayload`"""

    file_name: Annotated[
        str | None,
        _wire.Text(max_length=255),
        _wire.name("fileName"),
    ] = None
    """What the file will be called; absent when there is nothing to upload."""


class GetLocalListVersionPayload(_wire.Record, extra="forbid"):
    """`GetLocalListVersionPayload`"""


class GetLocalListVersionReplyPayload(_wire.Record, extra="forbid"):
    """`GetLocalListVersionReplyPayload`"""

    list_version: Annotated[int, _wire.name("listVersion")]
    """0 when the list is empty, -1 when there can be none."""


class HeartbeatPayload(_wire.Record, extra="forbid"):
    """`HeartbeatPayload`"""


class HeartbeatReplyPayload(_wire.Record, extra="forbid"):
    """`HeartbeatReplyPayload`"""

    current_time: Annotated[datetime, _wire.DATETIME, _wire.name("currentTime")]


class MeterValuesPayload(_wire.Record, extra="forbid"):
    """`MeterValuesPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    transaction_id: Annotated[TransactionId | None, _wire.name("transactionId")] = None
    meter_value: Annotated[
        list[MeterValue],
        _wire.List(_wire.of(MeterValue), min_items=1),
        _wire.name("meterValue"),
    ]


class MeterValuesReplyPayload(_wire.Record, extra="forbid"):
    """`MeterValuesReplyPayload`"""


class RemoteStartTransactionPayload(_wire.Record, extra="forbid"):
    """`RemoteStartTransactionPayload`"""

    connector_id: Annotated[ConnectorId | None, _wire.name("connectorId")] = None
    id_tag: Annotated[IdToken, _wire.name("idTag")]
    charging_profile: Annotated[
        ChargingProfile | None,
        _wire.name("chargingProfile"),
    ] = None
    """For this transaction only."""


class RemoteStartTransactionReplyPayload(_wire.Record, extra="forbid"):
    """`RemoteStartTransactionReplyPayload`"""

    status: enums.AcceptedOrRejected


class RemoteStopTransactionPayload(_wire.Record, extra="forbid"):
    """`RemoteStopTransactionPayload`"""

    transaction_id: Annotated[TransactionId, _wire.name("transactionId")]


class RemoteStopTransactionReplyPayload(_wire.Record, extra="forbid"):
    """`RemoteStopTransactionReplyPayload`"""

    status: enums.AcceptedOrRejected


class ReserveNowPayload(_wire.Record, extra="forbid"):
    """`ReserveNowPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    expiry_date: Annotated[datetime, _wire.DATETIME, _wire.name("expiryDate")]
    """Until when."""
    id_tag: Annotated[IdToken, _wire.name("idTag")]
    parent_id_tag: Annotated[IdToken | None, _wire.name("parentIdTag")] = None
    """Anybody of this group may take it."""
    reservation_id: Annotated[ReservationId, _wire.name("reservationId")]
    """The same number replaces an earlier reservation."""


class ReserveNowReplyPayload(_wire.Record, extra="forbid"):
    """`ReserveNowReplyPayload`"""

    status: enums.ReservationStatus


class ResetPayload(_wire.Record, extra="forbid"):
    """`ResetPayload`"""

    type: enums.ResetType


class ResetReplyPayload(_wire.Record, extra="forbid"):
    """`ResetReplyPayload`"""

    status: enums.AcceptedOrRejected


class SendLocalListPayload(_wire.Record, extra="forbid"):
    """`SendLocalListPayload`"""

    list_version: Annotated[int, _wire.name("listVersion")]
    """The version after the update."""
    local_authorization_list: Annotated[
        list[AuthorizationData] | None,
        _wire.name("localAuthorizationList"),
    ] = None
    """Absent in a full update, it empties the list."""
    update_type: Annotated[enums.UpdateType, _wire.name("updateType")]


class SendLocalListReplyPayload(_wire.Record, extra="forbid"):
    """`SendLocalListReplyPayload`"""

    status: enums.UpdateStatus


class SetChargingProfilePayload(_wire.Record, extra="forbid"):
    """`SetChargingProfilePayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    cs_charging_profiles: Annotated[ChargingProfile, _wire.name("csChargingProfiles")]


class SetChargingProfileReplyPayload(_wire.Record, extra="forbid"):
    """`SetChargingProfileReplyPayload`"""

    status: enums.ChargingProfileStatus


class StartTransactionPayload(_wire.Record, extra="forbid"):
    """`StartTransactionPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    id_tag: Annotated[IdToken, _wire.name("idTag")]
    meter_start: Annotated[int, _wire.name("meterStart")]
    """The meter in Wh."""
    reservation_id: Annotated[ReservationId | None, _wire.name("reservationId")] = None
    """The reservation that ends with it."""
    timestamp: Annotated[datetime, _wire.DATETIME]


class StartTransactionReplyPayload(_wire.Record, extra="forbid"):
    """`StartTransactionReplyPayload`"""

    id_tag_info: Annotated[IdTagInfo, _wire.name("idTagInfo")]
    transaction_id: Annotated[TransactionId, _wire.name("transactionId")]


class StatusNotificationPayload(_wire.Record, extra="forbid"):
    """`StatusNotificationPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]
    error_code: Annotated[enums.ChargePointErrorCode, _wire.name("errorCode")]
    info: Annotated[str | None, _wire.Text(max_length=50)] = None
    """More for people."""
    status: enums.ChargePointStatus
    timestamp: Annotated[datetime | None, _wire.DATETIME] = None
    """Since when; now when absent."""
    vendor_id: Annotated[
        str | None,
        _wire.Text(max_length=255),
        _wire.name("vendorId"),
    ] = None
    vendor_error_code: Annotated[
        str | None,
        _wire.Text(max_length=50),
        _wire.name("vendorErrorCode"),
    ] = None


class StatusNotificationReplyPayload(_wire.Record, extra="forbid"):
    """`StatusNotificationReplyPayload`"""


class StopTransactionPayload(_wire.Record, extra="forbid"):
    """`StopTransactionPayload`"""

    id_tag: Annotated[IdToken | None, _wire.name("idTag")] = None
    """Who stopped it."""
    meter_stop: Annotated[int, _wire.name("meterStop")]
    """The meter in Wh."""
    timestamp: Annotated[datetime, _wire.DATETIME]
    transaction_id: Annotated[TransactionId, _wire.name("transactionId")]
    reason: enums.Reason | None = None
    """`Local` when absent."""
    transaction_data: Annotated[
        list[MeterValue] | None,
        _wire.name("transactionData"),
    ] = None
    """Readings for the bill."""


class StopTransactionReplyPayload(_wire.Record, extra="forbid"):
    """`StopTransactionReplyPayload`"""

    id_tag_info: Annotated[IdTagInfo | None, _wire.name("idTagInfo")] = None
    """Absent when no identifier was given."""


class TriggerMessagePayload(_wire.Record, extra="forbid"):
    """`TriggerMessagePayload`"""

    requested_message: Annotated[enums.MessageTrigger, _wire.name("requestedMessage")]
    connector_id: Annotated[ConnectorId | None, _wire.name("connectorId")] = None


class TriggerMessageReplyPayload(_wire.Record, extra="forbid"):
    """`TriggerMessageReplyPayload`"""

    status: enums.TriggerMessageStatus


class UnlockConnectorPayload(_wire.Record, extra="forbid"):
    """`UnlockConnectorPayload`"""

    connector_id: Annotated[ConnectorId, _wire.name("connectorId")]


class UnlockConnectorReplyPayload(_wire.Record, extra="forbid"):
    """`UnlockConnectorReplyPayload`"""

    status: enums.UnlockStatus


class UpdateFirmwarePayload(_wire.Record, extra="forbid"):
    """`UpdateFirmwarePayload`"""

    location: str
    """The URI of the firmware."""
    retries: int | None = None
    """How many times to try."""
    retrieve_date: Annotated[datetime, _wire.DATETIME, _wire.name("retrieveDate")]
    """From when on to fetch it."""
    retry_interval: Annotated[int | None, _wire.name("retryInterval")] = None
    """Seconds between attempts."""


class UpdateFirmwareReplyPayload(_wire.Record, extra="forbid"):
    """`UpdateFirmwareReplyPayload`"""


class IdTagInfo(_wire.Record, extra="forbid"):
    """What is known about an identifier."""

    expiry_date: Annotated[
        datetime | None,
        _wire.DATETIME,
        _wire.name("expiryDate"),
    ] = None
    """When it should be dropped from the cache."""
    parent_id_tag: Annotated[IdToken | None, _wire.name("parentIdTag")] = None
    """The group it belongs to."""
    status: enums.AuthorizationStatus


class AuthorizationData(_wire.Record, extra="forbid"):
    """An entry of the local list."""

    id_tag: Annotated[IdToken, _wire.name("idTag")]
    id_tag_info: Annotated[IdTagInfo | None, _wire.name("idTagInfo")] = None
    """Absent in a differential update, it removes the entry."""


class ConfigurationKey(_wire.Record, extra="forbid"):
    """A setting and its value."""

    key: ConfigurationKeyName
    readonly: bool
    """ChangeConfiguration can not set it."""
    value: Annotated[str | None, _wire.Text(max_length=500)] = None
    """The value, unless there is none."""


class MeterValue(_wire.Record, extra="forbid"):
    """Samples taken at one moment."""

    timestamp: Annotated[datetime, _wire.DATETIME]
    sampled_value: Annotated[
        list[SampledValue],
        _wire.List(_wire.of(SampledValue), min_items=1),
        _wire.name("sampledValue"),
    ]


class SampledValue(_wire.Record, extra="forbid"):
    """One reading."""

    value: str
    """The reading as decimal text, or signed data."""
    context: enums.ReadingContext | None = None
    """Why it was taken; `Sample.Periodic` when absent."""
    format: enums.ValueFormat | None = None
    """How to read the value; `Raw` when absent."""
    measurand: enums.Measurand | None = None
    """What was measured; `Energy.Active.Import.Register` when absent."""
    phase: enums.Phase | None = None
    """Between which conductors; over all phases when absent."""
    location: enums.Location | None = None
    """Where; `Outlet` when absent."""
    unit: enums.UnitOfMeasure | None = None
    """In what; `Wh` when absent and the measurand is an energy."""


class ChargingProfile(_wire.Record, extra="forbid"):
    """How much may be drawn and when."""

    charging_profile_id: Annotated[int, _wire.name("chargingProfileId")]
    transaction_id: Annotated[TransactionId | None, _wire.name("transactionId")] = None
    """With `TxProfile`, the transaction it is for."""
    stack_level: Annotated[int, _wire.name("stackLevel")]
    """The profile with the highest level wins."""
    charging_profile_purpose: Annotated[
        enums.ChargingProfilePurposeType,
        _wire.name("chargingProfilePurpose"),
    ]
    charging_profile_kind: Annotated[
        enums.ChargingProfileKindType,
        _wire.name("chargingProfileKind"),
    ]
    recurrency_kind: Annotated[
        enums.RecurrencyKindType | None,
        _wire.name("recurrencyKind"),
    ] = None
    """Only for a recurring profile."""
    valid_from: Annotated[
        datetime | None,
        _wire.DATETIME,
        _wire.name("validFrom"),
    ] = None
    """From when on; at once when absent."""
    valid_to: Annotated[datetime | None, _wire.DATETIME, _wire.name("validTo")] = None
    """Until when; until it is replaced when absent."""
    charging_schedule: Annotated[ChargingSchedule, _wire.name("chargingSchedule")]


class ChargingSchedule(_wire.Record, extra="forbid"):
    """Limits over time."""

    duration: int | None = None
    """Seconds; the last period goes on when absent."""
    start_schedule: Annotated[
        datetime | None,
        _wire.DATETIME,
        _wire.name("startSchedule"),
    ] = None
    """Where an absolute schedule begins."""
    charging_rate_unit: Annotated[
        enums.ChargingRateUnitType,
        _wire.name("chargingRateUnit"),
    ]
    charging_schedule_period: Annotated[
        list[ChargingSchedulePeriod],
        _wire.name("chargingSchedulePeriod"),
    ]
    """The periods, in order."""
    min_charging_rate: Annotated[float | None, _wire.name("minChargingRate")] = None
    """Below this, charging is inefficient. A multiple of 0.1."""


class ChargingSchedulePeriod(_wire.Record, extra="forbid"):
    """A limit that holds until the next period."""

    start_period: Annotated[int, _wire.name("startPeriod")]
    """Seconds from the beginning of the schedule."""
    limit: float
    """In the unit of the schedule. A multiple of 0.1."""
    number_phases: Annotated[int | None, _wire.name("numberPhases")] = None
    """How many phases; 3 when absent."""


class CallError(_wire.Array):
    """The call could not be carried out."""

    kind: Literal[4] = 4
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    code: enums.ErrorCode
    """What was wrong with it."""
    description: str
    """The same for people, or an empty string."""
    details: dict[str, Any]
    """More about it, or an empty object."""


class Authorize(_wire.Array):
    """May this identifier charge?"""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["Authorize"] = "Authorize"
    payload: AuthorizePayload


class AuthorizeReply(_wire.Array):
    """`AuthorizeReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: AuthorizeReplyPayload


class BootNotification(_wire.Array):
    """The charge point has started and says what it is."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["BootNotification"] = "BootNotification"
    payload: BootNotificationPayload


class BootNotificationReply(_wire.Array):
    """`BootNotificationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: BootNotificationReplyPayload


class CancelReservation(_wire.Array):
    """The connector need not be held any longer."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["CancelReservation"] = "CancelReservation"
    payload: CancelReservationPayload


class CancelReservationReply(_wire.Array):
    """`CancelReservationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: CancelReservationReplyPayload


class ChangeAvailability(_wire.Array):
    """Puts a connector or the whole charge point in or out of service."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["ChangeAvailability"] = "ChangeAvailability"
    payload: ChangeAvailabilityPayload


class ChangeAvailabilityReply(_wire.Array):
    """`ChangeAvailabilityReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ChangeAvailabilityReplyPayload


class ChangeConfiguration(_wire.Array):
    """Sets a setting."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["ChangeConfiguration"] = "ChangeConfiguration"
    payload: ChangeConfigurationPayload


class ChangeConfigurationReply(_wire.Array):
    """`ChangeConfigurationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ChangeConfigurationReplyPayload


class ClearCache(_wire.Array):
    """Forgets which identifiers were accepted."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["ClearCache"] = "ClearCache"
    payload: ClearCachePayload


class ClearCacheReply(_wire.Array):
    """`ClearCacheReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ClearCacheReplyPayload


class ClearChargingProfile(_wire.Array):
    """Removes one profile or those that fit all that is given."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["ClearChargingProfile"] = "ClearChargingProfile"
    payload: ClearChargingProfilePayload


class ClearChargingProfileReply(_wire.Array):
    """`ClearChargingProfileReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ClearChargingProfileReplyPayload


class DataTransfer(_wire.Array):
    """Carries what only one vendor understands."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["DataTransfer"] = "DataTransfer"
    payload: DataTransferPayload


class DataTransferReply(_wire.Array):
    """`DataTransferReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: DataTransferReplyPayload


class DiagnosticsStatusNotification(_wire.Array):
    """How far the upload of diagnostics is."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["DiagnosticsStatusNotification"] = "DiagnosticsStatusNotification"
    payload: DiagnosticsStatusNotificationPayload


class DiagnosticsStatusNotificationReply(_wire.Array):
    """`DiagnosticsStatusNotificationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: DiagnosticsStatusNotificationReplyPayload


class FirmwareStatusNotification(_wire.Array):
    """How far a firmware update is."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["FirmwareStatusNotification"] = "FirmwareStatusNotification"
    payload: FirmwareStatusNotificationPayload


class FirmwareStatusNotificationReply(_wire.Array):
    """`FirmwareStatusNotificationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: FirmwareStatusNotificationReplyPayload


class GetCompositeSchedule(_wire.Array):
    """What limits come out of all profiles together?"""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["GetCompositeSchedule"] = "GetCompositeSchedule"
    payload: GetCompositeSchedulePayload


class GetCompositeScheduleReply(_wire.Array):
    """`GetCompositeScheduleReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: GetCompositeScheduleReplyPayload


class GetConfiguration(_wire.Array):
    """What are these settings - or all of them?"""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["GetConfiguration"] = "GetConfiguration"
    payload: GetConfigurationPayload


class GetConfigurationReply(_wire.Array):
    """`GetConfigurationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: GetConfigurationReplyPayload


class GetDiagnostics(_wire.Array):
    """Upload your diagnostics."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["GetDiagnostics"] = "GetDiagnostics"
    payload: GetDiagnosticsPayload


class GetDiagnosticsReply(_wire.Array):
    """`GetDiagnosticsReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: GetDiagnosticsReplyPayload


class GetLocalListVersion(_wire.Array):
    """Which version of the local list do you have?"""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["GetLocalListVersion"] = "GetLocalListVersion"
    payload: GetLocalListVersionPayload


class GetLocalListVersionReply(_wire.Array):
    """`GetLocalListVersionReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: GetLocalListVersionReplyPayload


class Heartbeat(_wire.Array):
    """The charge point is alive, and would like to know the time."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["Heartbeat"] = "Heartbeat"
    payload: HeartbeatPayload


class HeartbeatReply(_wire.Array):
    """`HeartbeatReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: HeartbeatReplyPayload


class MeterValues(_wire.Array):
    """Readings of a meter."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["MeterValues"] = "MeterValues"
    payload: MeterValuesPayload


class MeterValuesReply(_wire.Array):
    """`MeterValuesReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: MeterValuesReplyPayload


class RemoteStartTransaction(_wire.Array):
    """Start charging for this identifier."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["RemoteStartTransaction"] = "RemoteStartTransaction"
    payload: RemoteStartTransactionPayload


class RemoteStartTransactionReply(_wire.Array):
    """`RemoteStartTransactionReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: RemoteStartTransactionReplyPayload


class RemoteStopTransaction(_wire.Array):
    """Stop this transaction."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["RemoteStopTransaction"] = "RemoteStopTransaction"
    payload: RemoteStopTransactionPayload


class RemoteStopTransactionReply(_wire.Array):
    """`RemoteStopTransactionReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: RemoteStopTransactionReplyPayload


class ReserveNow(_wire.Array):
    """Hold a connector for this identifier."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["ReserveNow"] = "ReserveNow"
    payload: ReserveNowPayload


class ReserveNowReply(_wire.Array):
    """`ReserveNowReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ReserveNowReplyPayload


class Reset(_wire.Array):
    """Restart."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["Reset"] = "Reset"
    payload: ResetPayload


class ResetReply(_wire.Array):
    """`ResetReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: ResetReplyPayload


class SendLocalList(_wire.Array):
    """Here is the local list, or what changed in it."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["SendLocalList"] = "SendLocalList"
    payload: SendLocalListPayload


class SendLocalListReply(_wire.Array):
    """`SendLocalListReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: SendLocalListReplyPayload


class SetChargingProfile(_wire.Array):
    """Charge by this profile."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["SetChargingProfile"] = "SetChargingProfile"
    payload: SetChargingProfilePayload


class SetChargingProfileReply(_wire.Array):
    """`SetChargingProfileReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: SetChargingProfileReplyPayload


class StartTransaction(_wire.Array):
    """A transaction has begun."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["StartTransaction"] = "StartTransaction"
    payload: StartTransactionPayload


class StartTransactionReply(_wire.Array):
    """`StartTransactionReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: StartTransactionReplyPayload


class StatusNotification(_wire.Array):
    """A connector does something else now, or is broken."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["StatusNotification"] = "StatusNotification"
    payload: StatusNotificationPayload


class StatusNotificationReply(_wire.Array):
    """`StatusNotificationReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: StatusNotificationReplyPayload


class StopTransaction(_wire.Array):
    """A transaction is over."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["StopTransaction"] = "StopTransaction"
    payload: StopTransactionPayload


class StopTransactionReply(_wire.Array):
    """`StopTransactionReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: StopTransactionReplyPayload


class TriggerMessage(_wire.Array):
    """Send this message now."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["TriggerMessage"] = "TriggerMessage"
    payload: TriggerMessagePayload


class TriggerMessageReply(_wire.Array):
    """`TriggerMessageReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: TriggerMessageReplyPayload


class UnlockConnector(_wire.Array):
    """Let go of the cable."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["UnlockConnector"] = "UnlockConnector"
    payload: UnlockConnectorPayload


class UnlockConnectorReply(_wire.Array):
    """`UnlockConnectorReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: UnlockConnectorReplyPayload


class UpdateFirmware(_wire.Array):
    """Fetch and install new firmware."""

    kind: Literal[2] = 2
    id: Annotated[str, _wire.Text(max_length=36)]
    """Names the call. A GUID fits."""
    action: Literal["UpdateFirmware"] = "UpdateFirmware"
    payload: UpdateFirmwarePayload


class UpdateFirmwareReply(_wire.Array):
    """`UpdateFirmwareReply`"""

    kind: Literal[3] = 3
    id: Annotated[str, _wire.Text(max_length=36)]
    """The id of the call."""
    payload: UpdateFirmwareReplyPayload


ClientMessage: TypeAlias = (
    CallError
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
    | UpdateFirmwareReply
)
"""Any message that the charge_point sends as text."""


ServerMessage: TypeAlias = (
    CallError
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
    | UpdateFirmware
)
"""Any message that the central_system sends as text."""
