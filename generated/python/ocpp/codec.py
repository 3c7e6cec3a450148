# Generated from the protocol `ocpp` by wireproof. Do not edit.
"""Texts and frames of the protocol `ocpp` to messages, and back.

A decoder gives the message, or raises a `DecodeError`, whose `code` says what is wrong
and whose `at` says where, the same in every language.
"""

from __future__ import annotations

from . import _wire, models
from ._wire import DecodeError, EncodeError, UnknownMessage
from .models import ClientMessage, ServerMessage

_CLIENT = _wire.Direction(
    _wire.Kind(
        array=_wire.Switch(
            0,
            integers=True,
            cases={
                4: "CallError",
                2: _wire.Switch(
                    2,
                    cases={
                        "Authorize": "Authorize",
                        "BootNotification": "BootNotification",
                        "DataTransfer": "DataTransfer",
                        "DiagnosticsStatusNotification": "DiagnosticsStatusNotification",
                        "FirmwareStatusNotification": "FirmwareStatusNotification",
                        "Heartbeat": "Heartbeat",
                        "MeterValues": "MeterValues",
                        "StartTransaction": "StartTransaction",
                        "StatusNotification": "StatusNotification",
                        "StopTransaction": "StopTransaction",
                    },
                ),
                3: _wire.Reply(
                    1,
                    candidates={
                        "CancelReservation": "CancelReservationReply",
                        "ChangeAvailability": "ChangeAvailabilityReply",
                        "ChangeConfiguration": "ChangeConfigurationReply",
                        "ClearCache": "ClearCacheReply",
                        "ClearChargingProfile": "ClearChargingProfileReply",
                        "DataTransfer": "DataTransferReply",
                        "GetCompositeSchedule": "GetCompositeScheduleReply",
                        "GetConfiguration": "GetConfigurationReply",
                        "GetDiagnostics": "GetDiagnosticsReply",
                        "GetLocalListVersion": "GetLocalListVersionReply",
                        "RemoteStartTransaction": "RemoteStartTransactionReply",
                        "RemoteStopTransaction": "RemoteStopTransactionReply",
                        "ReserveNow": "ReserveNowReply",
                        "Reset": "ResetReply",
                        "SendLocalList": "SendLocalListReply",
                        "SetChargingProfile": "SetChargingProfileReply",
                        "TriggerMessage": "TriggerMessageReply",
                        "UnlockConnector": "UnlockConnectorReply",
                        "UpdateFirmware": "UpdateFirmwareReply",
                    },
                ),
            },
        ),
    ),
    {
        "CallError": models.CallError,
        "Authorize": models.Authorize,
        "BootNotification": models.BootNotification,
        "CancelReservationReply": models.CancelReservationReply,
        "ChangeAvailabilityReply": models.ChangeAvailabilityReply,
        "ChangeConfigurationReply": models.ChangeConfigurationReply,
        "ClearCacheReply": models.ClearCacheReply,
        "ClearChargingProfileReply": models.ClearChargingProfileReply,
        "DataTransfer": models.DataTransfer,
        "DataTransferReply": models.DataTransferReply,
        "DiagnosticsStatusNotification": models.DiagnosticsStatusNotification,
        "FirmwareStatusNotification": models.FirmwareStatusNotification,
        "GetCompositeScheduleReply": models.GetCompositeScheduleReply,
        "GetConfigurationReply": models.GetConfigurationReply,
        "GetDiagnosticsReply": models.GetDiagnosticsReply,
        "GetLocalListVersionReply": models.GetLocalListVersionReply,
        "Heartbeat": models.Heartbeat,
        "MeterValues": models.MeterValues,
        "RemoteStartTransactionReply": models.RemoteStartTransactionReply,
        "RemoteStopTransactionReply": models.RemoteStopTransactionReply,
        "ReserveNowReply": models.ReserveNowReply,
        "ResetReply": models.ResetReply,
        "SendLocalListReply": models.SendLocalListReply,
        "SetChargingProfileReply": models.SetChargingProfileReply,
        "StartTransaction": models.StartTransaction,
        "StatusNotification": models.StatusNotification,
        "StopTransaction": models.StopTransaction,
        "TriggerMessageReply": models.TriggerMessageReply,
        "UnlockConnectorReply": models.UnlockConnectorReply,
        "UpdateFirmwareReply": models.UpdateFirmwareReply,
    },
)

_SERVER = _wire.Direction(
    _wire.Kind(
        array=_wire.Switch(
            0,
            integers=True,
            cases={
                4: "CallError",
                3: _wire.Reply(
                    1,
                    candidates={
                        "Authorize": "AuthorizeReply",
                        "BootNotification": "BootNotificationReply",
                        "DataTransfer": "DataTransferReply",
                        "DiagnosticsStatusNotification": "DiagnosticsStatusNotificationReply",
                        "FirmwareStatusNotification": "FirmwareStatusNotificationReply",
                        "Heartbeat": "HeartbeatReply",
                        "MeterValues": "MeterValuesReply",
                        "StartTransaction": "StartTransactionReply",
                        "StatusNotification": "StatusNotificationReply",
                        "StopTransaction": "StopTransactionReply",
                    },
                ),
                2: _wire.Switch(
                    2,
                    cases={
                        "CancelReservation": "CancelReservation",
                        "ChangeAvailability": "ChangeAvailability",
                        "ChangeConfiguration": "ChangeConfiguration",
                        "ClearCache": "ClearCache",
                        "ClearChargingProfile": "ClearChargingProfile",
                        "DataTransfer": "DataTransfer",
                        "GetCompositeSchedule": "GetCompositeSchedule",
                        "GetConfiguration": "GetConfiguration",
                        "GetDiagnostics": "GetDiagnostics",
                        "GetLocalListVersion": "GetLocalListVersion",
                        "RemoteStartTransaction": "RemoteStartTransaction",
                        "RemoteStopTransaction": "RemoteStopTransaction",
                        "ReserveNow": "ReserveNow",
                        "Reset": "Reset",
                        "SendLocalList": "SendLocalList",
                        "SetChargingProfile": "SetChargingProfile",
                        "TriggerMessage": "TriggerMessage",
                        "UnlockConnector": "UnlockConnector",
                        "UpdateFirmware": "UpdateFirmware",
                    },
                ),
            },
        ),
    ),
    {
        "CallError": models.CallError,
        "AuthorizeReply": models.AuthorizeReply,
        "BootNotificationReply": models.BootNotificationReply,
        "CancelReservation": models.CancelReservation,
        "ChangeAvailability": models.ChangeAvailability,
        "ChangeConfiguration": models.ChangeConfiguration,
        "ClearCache": models.ClearCache,
        "ClearChargingProfile": models.ClearChargingProfile,
        "DataTransfer": models.DataTransfer,
        "DataTransferReply": models.DataTransferReply,
        "DiagnosticsStatusNotificationReply": models.DiagnosticsStatusNotificationReply,
        "FirmwareStatusNotificationReply": models.FirmwareStatusNotificationReply,
        "GetCompositeSchedule": models.GetCompositeSchedule,
        "GetConfiguration": models.GetConfiguration,
        "GetDiagnostics": models.GetDiagnostics,
        "GetLocalListVersion": models.GetLocalListVersion,
        "HeartbeatReply": models.HeartbeatReply,
        "MeterValuesReply": models.MeterValuesReply,
        "RemoteStartTransaction": models.RemoteStartTransaction,
        "RemoteStopTransaction": models.RemoteStopTransaction,
        "ReserveNow": models.ReserveNow,
        "Reset": models.Reset,
        "SendLocalList": models.SendLocalList,
        "SetChargingProfile": models.SetChargingProfile,
        "StartTransactionReply": models.StartTransactionReply,
        "StatusNotificationReply": models.StatusNotificationReply,
        "StopTransactionReply": models.StopTransactionReply,
        "TriggerMessage": models.TriggerMessage,
        "UnlockConnector": models.UnlockConnector,
        "UpdateFirmware": models.UpdateFirmware,
    },
)


def decode_client_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ClientMessage:
    """Reads a message that the charge_point sent as text.

    Some replies say only which request they answer: `pending` tells the name of the
    message with that id, as `MessageType` has it, or `None`.
    """
    message: ClientMessage = _CLIENT.decode(data, pending)
    return message


def decode_trusted_client_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ClientMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ClientMessage = _CLIENT.decode_trusted(data, pending)
    return message


def decode_server_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ServerMessage:
    """Reads a message that the central_system sent as text.

    Some replies say only which request they answer: `pending` tells the name of the
    message with that id, as `MessageType` has it, or `None`.
    """
    message: ServerMessage = _SERVER.decode(data, pending)
    return message


def decode_trusted_server_message(
    data: str | bytes,
    pending: _wire.Pending | None = None,
) -> ServerMessage:
    """The same for a text that is known to be right: faster, and not looked at so closely."""
    message: ServerMessage = _SERVER.decode_trusted(data, pending)
    return message


def encode(message: ClientMessage | ServerMessage | UnknownMessage) -> str:
    """Writes the canonical text of a message; an `EncodeError` says why it has none."""
    return _wire.encode(message)


def encode_bytes(message: ClientMessage | ServerMessage | UnknownMessage) -> bytes:
    """Writes the canonical text of a message in UTF-8."""
    return _wire.encode(message).encode()


__all__ = [
    "DecodeError",
    "EncodeError",
    "UnknownMessage",
    "decode_client_message",
    "decode_server_message",
    "decode_trusted_client_message",
    "decode_trusted_server_message",
    "encode",
    "encode_bytes",
]
