# Generated from the protocol `ocpp` by wireproof. Do not edit.
"""The message types, error codes and close codes of the protocol `ocpp`.

Pure data: this module imports nothing, so that everything can import it.
"""

# Charge_point → Central_system
MSG_AUTHORIZE = "Authorize"
MSG_BOOT_NOTIFICATION = "BootNotification"
MSG_DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
MSG_FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
MSG_HEARTBEAT = "Heartbeat"
MSG_METER_VALUES = "MeterValues"
MSG_START_TRANSACTION = "StartTransaction"
MSG_STATUS_NOTIFICATION = "StatusNotification"
MSG_STOP_TRANSACTION = "StopTransaction"

# Central_system → Charge_point
MSG_CANCEL_RESERVATION = "CancelReservation"
MSG_CHANGE_AVAILABILITY = "ChangeAvailability"
MSG_CHANGE_CONFIGURATION = "ChangeConfiguration"
MSG_CLEAR_CACHE = "ClearCache"
MSG_CLEAR_CHARGING_PROFILE = "ClearChargingProfile"
MSG_GET_COMPOSITE_SCHEDULE = "GetCompositeSchedule"
MSG_GET_CONFIGURATION = "GetConfiguration"
MSG_GET_DIAGNOSTICS = "GetDiagnostics"
MSG_GET_LOCAL_LIST_VERSION = "GetLocalListVersion"
MSG_REMOTE_START_TRANSACTION = "RemoteStartTransaction"
MSG_REMOTE_STOP_TRANSACTION = "RemoteStopTransaction"
MSG_RESERVE_NOW = "ReserveNow"
MSG_RESET = "Reset"
MSG_SEND_LOCAL_LIST = "SendLocalList"
MSG_SET_CHARGING_PROFILE = "SetChargingProfile"
MSG_TRIGGER_MESSAGE = "TriggerMessage"
MSG_UNLOCK_CONNECTOR = "UnlockConnector"
MSG_UPDATE_FIRMWARE = "UpdateFirmware"

# Charge_point ↔ Central_system
MSG_DATA_TRANSFER = "DataTransfer"

# Error codes
ERR_NOT_IMPLEMENTED = "NotImplemented"
ERR_NOT_SUPPORTED = "NotSupported"
ERR_INTERNAL_ERROR = "InternalError"
ERR_PROTOCOL_ERROR = "ProtocolError"
ERR_SECURITY_ERROR = "SecurityError"
ERR_FORMATION_VIOLATION = "FormationViolation"
ERR_PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
ERR_OCCURENCE_CONSTRAINT_VIOLATION = "OccurenceConstraintViolation"
ERR_TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
ERR_GENERIC_ERROR = "GenericError"

# Close codes
CLOSE_NORMAL = 1000
CLOSE_PROTOCOL_ERROR = 1002
CLOSE_POLICY_VIOLATION = 1008
CLOSE_INTERNAL_ERROR = 1011
CLOSE_INVALID_TEXT = 1007
