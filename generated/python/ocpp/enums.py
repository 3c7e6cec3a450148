# Generated from the protocol `ocpp` by wireproof. Do not edit.
"""The enums of the protocol `ocpp`."""

from __future__ import annotations

from enum import Enum

from . import _wire
from ._wire import Recovery


class MessageType(str, Enum):
    """The types of all messages."""

    AUTHORIZE = "Authorize"
    """May this identifier charge?"""
    BOOT_NOTIFICATION = "BootNotification"
    """The charge point has started and says what it is."""
    CANCEL_RESERVATION = "CancelReservation"
    """The connector need not be held any longer."""
    CHANGE_AVAILABILITY = "ChangeAvailability"
    """Puts a connector or the whole charge point in or out of service."""
    CHANGE_CONFIGURATION = "ChangeConfiguration"
    """Sets a setting."""
    CLEAR_CACHE = "ClearCache"
    """Forgets which identifiers were accepted."""
    CLEAR_CHARGING_PROFILE = "ClearChargingProfile"
    """Removes one profile or those that fit all that is given."""
    DATA_TRANSFER = "DataTransfer"
    """Carries what only one vendor understands."""
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    """How far the upload of diagnostics is."""
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    """How far a firmware update is."""
    GET_COMPOSITE_SCHEDULE = "GetCompositeSchedule"
    """What limits come out of all profiles together?"""
    GET_CONFIGURATION = "GetConfiguration"
    """What are these settings - or all of them?"""
    GET_DIAGNOSTICS = "GetDiagnostics"
    """Upload your diagnostics."""
    GET_LOCAL_LIST_VERSION = "GetLocalListVersion"
    """Which version of the local list do you have?"""
    HEARTBEAT = "Heartbeat"
    """The charge point is alive, and would like to know the time."""
    METER_VALUES = "MeterValues"
    """Readings of a meter."""
    REMOTE_START_TRANSACTION = "RemoteStartTransaction"
    """Start charging for this identifier."""
    REMOTE_STOP_TRANSACTION = "RemoteStopTransaction"
    """Stop this transaction."""
    RESERVE_NOW = "ReserveNow"
    """Hold a connector for this identifier."""
    RESET = "Reset"
    """Restart."""
    SEND_LOCAL_LIST = "SendLocalList"
    """Here is the local list, or what changed in it."""
    SET_CHARGING_PROFILE = "SetChargingProfile"
    """Charge by this profile."""
    START_TRANSACTION = "StartTransaction"
    """A transaction has begun."""
    STATUS_NOTIFICATION = "StatusNotification"
    """A connector does something else now, or is broken."""
    STOP_TRANSACTION = "StopTransaction"
    """A transaction is over."""
    TRIGGER_MESSAGE = "TriggerMessage"
    """Send this message now."""
    UNLOCK_CONNECTOR = "UnlockConnector"
    """Let go of the cable."""
    UPDATE_FIRMWARE = "UpdateFirmware"
    """Fetch and install new firmware."""


class ErrorCode(_wire.StringEnum):
    """Why a call was refused. Two of the codes are misspelt in the standard and stay so."""

    NOT_IMPLEMENTED = "NotImplemented"
    """The action is not known."""
    NOT_SUPPORTED = "NotSupported"
    """The action is known but not supported."""
    INTERNAL_ERROR = "InternalError"
    """The receiver failed."""
    PROTOCOL_ERROR = "ProtocolError"
    """The payload is incomplete."""
    SECURITY_ERROR = "SecurityError"
    """A security problem stood in the way."""
    FORMATION_VIOLATION = "FormationViolation"
    """The payload does not have the form that the action asks for."""
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    """A field has a value that it must not have."""
    OCCURENCE_CONSTRAINT_VIOLATION = "OccurenceConstraintViolation"
    """A field is missing or there too often."""
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
    """A field has the wrong type."""
    GENERIC_ERROR = "GenericError"
    """Anything else."""

    @property
    def recovery(self) -> Recovery:
        """What can be done about the error; of a code that is not listed, nothing is known."""
        return _RECOVERIES.get(self.value, Recovery())


class AcceptedOrRejected(_wire.StringEnum):
    """Whether the charge point will do it."""

    ACCEPTED = "Accepted"
    """It will."""
    REJECTED = "Rejected"
    """It will not."""


class AuthorizationStatus(_wire.StringEnum):
    """What a central system thinks of an identifier."""

    ACCEPTED = "Accepted"
    """It may charge."""
    BLOCKED = "Blocked"
    """It may not charge."""
    EXPIRED = "Expired"
    """It is no longer valid."""
    INVALID = "Invalid"
    """It is unknown."""
    CONCURRENT_TX = "ConcurrentTx"
    """It is charging elsewhere and may do so only once."""


class RegistrationStatus(_wire.StringEnum):
    """Whether a charge point may work."""

    ACCEPTED = "Accepted"
    """It is registered."""
    PENDING = "Pending"
    """The central system wants to look at or change its configuration first."""
    REJECTED = "Rejected"
    """It is not known or not wanted."""


class AvailabilityType(_wire.StringEnum):
    """What a connector should be."""

    INOPERATIVE = "Inoperative"
    """Out of service."""
    OPERATIVE = "Operative"
    """In service."""


class AvailabilityStatus(_wire.StringEnum):
    """What became of the request."""

    ACCEPTED = "Accepted"
    """Done or being done."""
    REJECTED = "Rejected"
    """Not done."""
    SCHEDULED = "Scheduled"
    """It will happen when the transaction is over."""


class ConfigurationStatus(_wire.StringEnum):
    """What became of the change."""

    ACCEPTED = "Accepted"
    """It holds."""
    REJECTED = "Rejected"
    """The value is not possible."""
    REBOOT_REQUIRED = "RebootRequired"
    """It will hold after a reboot."""
    NOT_SUPPORTED = "NotSupported"
    """The setting is unknown."""


class DataTransferStatus(_wire.StringEnum):
    """What became of the data."""

    ACCEPTED = "Accepted"
    """It was taken."""
    REJECTED = "Rejected"
    """It was not taken."""
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    """The vendor is known but the message is not."""
    UNKNOWN_VENDOR_ID = "UnknownVendorId"
    """The vendor is not known."""


class ResetType(_wire.StringEnum):
    """How to restart."""

    HARD = "Hard"
    """Restart everything even if a transaction can not be stopped properly."""
    SOFT = "Soft"
    """Stop transactions properly and restart."""


class UnlockStatus(_wire.StringEnum):
    """What became of the lock."""

    UNLOCKED = "Unlocked"
    """It is open."""
    UNLOCK_FAILED = "UnlockFailed"
    """It did not open."""
    NOT_SUPPORTED = "NotSupported"
    """The charge point has no such lock."""


class ChargePointErrorCode(_wire.StringEnum):
    """What is wrong with a connector or a charge point."""

    CONNECTOR_LOCK_FAILURE = "ConnectorLockFailure"
    """The lock does not lock or unlock."""
    EV_COMMUNICATION_ERROR = "EVCommunicationError"
    """The vehicle does not talk as it should. A warning and not a fault."""
    GROUND_FAILURE = "GroundFailure"
    """The residual current device has tripped."""
    HIGH_TEMPERATURE = "HighTemperature"
    """It is too hot inside."""
    INTERNAL_ERROR = "InternalError"
    """Hardware or software failed."""
    LOCAL_LIST_CONFLICT = "LocalListConflict"
    """The local list disagrees with the central system."""
    NO_ERROR = "NoError"
    """Nothing is wrong."""
    OTHER_ERROR = "OtherError"
    """See `vendorErrorCode`."""
    OVER_CURRENT_FAILURE = "OverCurrentFailure"
    """Too much current."""
    POWER_METER_FAILURE = "PowerMeterFailure"
    """The meter can not be read."""
    POWER_SWITCH_FAILURE = "PowerSwitchFailure"
    """The contactor does not switch."""
    READER_FAILURE = "ReaderFailure"
    """The card reader does not work."""
    RESET_FAILURE = "ResetFailure"
    """A reset did not succeed."""
    UNDER_VOLTAGE = "UnderVoltage"
    """Too little voltage."""
    OVER_VOLTAGE = "OverVoltage"
    """Too much voltage."""
    WEAK_SIGNAL = "WeakSignal"
    """The wireless link is weak."""


class ChargePointStatus(_wire.StringEnum):
    """What a connector is doing."""

    AVAILABLE = "Available"
    """Free."""
    PREPARING = "Preparing"
    """Somebody has begun and energy does not flow yet."""
    CHARGING = "Charging"
    """Energy flows."""
    SUSPENDED_EVSE = "SuspendedEVSE"
    """The charge point offers no energy for now."""
    SUSPENDED_EV = "SuspendedEV"
    """The vehicle takes no energy for now."""
    FINISHING = "Finishing"
    """The transaction is over and the connector is not free yet."""
    RESERVED = "Reserved"
    """Held for somebody."""
    UNAVAILABLE = "Unavailable"
    """Out of service."""
    FAULTED = "Faulted"
    """Broken."""


class Reason(_wire.StringEnum):
    """Why a transaction ended."""

    EMERGENCY_STOP = "EmergencyStop"
    """The emergency button."""
    EV_DISCONNECTED = "EVDisconnected"
    """The cable was pulled."""
    HARD_RESET = "HardReset"
    """A hard reset was ordered."""
    LOCAL = "Local"
    """Stopped at the charge point. Assumed when no reason is given."""
    OTHER = "Other"
    """Anything else."""
    POWER_LOSS = "PowerLoss"
    """The power failed."""
    REBOOT = "Reboot"
    """The charge point restarted by itself."""
    REMOTE = "Remote"
    """Stopped from the central system."""
    SOFT_RESET = "SoftReset"
    """A soft reset was ordered."""
    UNLOCK_COMMAND = "UnlockCommand"
    """The connector was unlocked by command."""
    DE_AUTHORIZED = "DeAuthorized"
    """The central system refused the identifier."""


class ReadingContext(_wire.StringEnum):
    """Why a reading was taken."""

    INTERRUPTION_BEGIN = "Interruption.Begin"
    """Something interrupted the transaction."""
    INTERRUPTION_END = "Interruption.End"
    """The interruption is over."""
    SAMPLE_CLOCK = "Sample.Clock"
    """On the clock."""
    SAMPLE_PERIODIC = "Sample.Periodic"
    """Every so often during a transaction."""
    TRANSACTION_BEGIN = "Transaction.Begin"
    """A transaction began."""
    TRANSACTION_END = "Transaction.End"
    """A transaction ended."""
    TRIGGER = "Trigger"
    """It was asked for."""
    OTHER = "Other"
    """Anything else."""


class ValueFormat(_wire.StringEnum):
    """How to read a value."""

    RAW = "Raw"
    """A decimal number."""
    SIGNED_DATA = "SignedData"
    """A block of signed data."""


class Measurand(_wire.StringEnum):
    """What is measured. Import is towards the vehicle and export away from it."""

    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    POWER_FACTOR = "Power.Factor"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_EXPORT = "Current.Export"
    CURRENT_OFFERED = "Current.Offered"
    VOLTAGE = "Voltage"
    FREQUENCY = "Frequency"
    TEMPERATURE = "Temperature"
    SO_C = "SoC"
    RPM = "RPM"


class Phase(_wire.StringEnum):
    """Conductors."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    N = "N"
    L1_N = "L1-N"
    L2_N = "L2-N"
    L3_N = "L3-N"
    L1_L2 = "L1-L2"
    L2_L3 = "L2-L3"
    L3_L1 = "L3-L1"


class Location(_wire.StringEnum):
    """Where something is measured."""

    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    BODY = "Body"


class UnitOfMeasure(_wire.StringEnum):
    """Units."""

    WH = "Wh"
    """Watt hours."""
    K_WH = "kWh"
    """Kilowatt hours."""
    VARH = "varh"
    """Var hours."""
    KVARH = "kvarh"
    """Kilovar hours."""
    W = "W"
    """Watts."""
    K_W = "kW"
    """Kilowatts."""
    VA = "VA"
    """Volt-amperes."""
    K_VA = "kVA"
    """Kilovolt-amperes."""
    VAR = "var"
    """Vars."""
    KVAR = "kvar"
    """Kilovars."""
    A = "A"
    """Amperes."""
    V = "V"
    """Volts."""
    K = "K"
    """Kelvins."""
    CELCIUS = "Celcius"
    """Degrees as the first schemas spelt them.

    Deprecated: Use `Celsius`.
    """
    CELSIUS = "Celsius"
    """Degrees Celsius."""
    FAHRENHEIT = "Fahrenheit"
    """Degrees Fahrenheit."""
    PERCENT = "Percent"
    """Per cent."""


class DiagnosticsStatus(_wire.StringEnum):
    """How far the upload of diagnostics is."""

    IDLE = "Idle"
    """Nothing is going on."""
    UPLOADED = "Uploaded"
    """Done."""
    UPLOAD_FAILED = "UploadFailed"
    """Given up."""
    UPLOADING = "Uploading"
    """Under way."""


class FirmwareStatus(_wire.StringEnum):
    """How far a firmware update is."""

    DOWNLOADED = "Downloaded"
    """The file is here."""
    DOWNLOAD_FAILED = "DownloadFailed"
    """The file could not be fetched."""
    DOWNLOADING = "Downloading"
    """The file is coming."""
    IDLE = "Idle"
    """Nothing is going on."""
    INSTALLATION_FAILED = "InstallationFailed"
    """The new firmware does not work."""
    INSTALLING = "Installing"
    """The new firmware is being installed."""
    INSTALLED = "Installed"
    """The new firmware runs."""


class UpdateType(_wire.StringEnum):
    """How to change the local list."""

    DIFFERENTIAL = "Differential"
    """Change the entries given."""
    FULL = "Full"
    """Replace the list."""


class UpdateStatus(_wire.StringEnum):
    """What became of the local list."""

    ACCEPTED = "Accepted"
    """It was changed."""
    FAILED = "Failed"
    """It could not be changed."""
    NOT_SUPPORTED = "NotSupported"
    """The charge point has none."""
    VERSION_MISMATCH = "VersionMismatch"
    """The version is not newer than that of the list."""


class ReservationStatus(_wire.StringEnum):
    """What became of the reservation."""

    ACCEPTED = "Accepted"
    """It is made."""
    FAULTED = "Faulted"
    """The connector is broken."""
    OCCUPIED = "Occupied"
    """The connector is in use."""
    REJECTED = "Rejected"
    """Not done."""
    UNAVAILABLE = "Unavailable"
    """The connector is out of service."""


class ChargingProfilePurposeType(_wire.StringEnum):
    """What a profile limits."""

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    """All connectors together."""
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    """New transactions."""
    TX_PROFILE = "TxProfile"
    """One transaction."""


class ChargingProfileKindType(_wire.StringEnum):
    """From when the schedule counts."""

    ABSOLUTE = "Absolute"
    """From a moment in time."""
    RECURRING = "Recurring"
    """From the beginning of each day or week."""
    RELATIVE = "Relative"
    """From the beginning of the charging."""


class RecurrencyKindType(_wire.StringEnum):
    """How often a schedule begins anew."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class ChargingRateUnitType(_wire.StringEnum):
    """What a schedule limits."""

    A = "A"
    """Amperes for each phase."""
    W = "W"
    """Watts for all phases together."""


class ChargingProfileStatus(_wire.StringEnum):
    """What became of the profile."""

    ACCEPTED = "Accepted"
    """It is in force."""
    REJECTED = "Rejected"
    """Not done."""
    NOT_SUPPORTED = "NotSupported"
    """The charge point has no smart charging."""


class ClearChargingProfileStatus(_wire.StringEnum):
    """What became of the profiles."""

    ACCEPTED = "Accepted"
    """They are gone."""
    UNKNOWN = "Unknown"
    """No profile fits."""


class MessageTrigger(_wire.StringEnum):
    """A message that can be asked for."""

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"


class TriggerMessageStatus(_wire.StringEnum):
    """Whether the message will come."""

    ACCEPTED = "Accepted"
    """It will come."""
    REJECTED = "Rejected"
    """It will not come."""
    NOT_IMPLEMENTED = "NotImplemented"
    """The charge point does not know it."""


_RECOVERIES: dict[str, Recovery] = {
    "NotImplemented": Recovery(
        doc="The action is not known.",
        recoverable=True,
    ),
    "NotSupported": Recovery(
        doc="The action is known but not supported.",
        recoverable=True,
    ),
    "InternalError": Recovery(
        doc="The receiver failed.",
        recoverable=True,
        retry=True,
    ),
    "ProtocolError": Recovery(
        doc="The payload is incomplete.",
        recoverable=True,
    ),
    "SecurityError": Recovery(
        doc="A security problem stood in the way.",
        recoverable=True,
    ),
    "FormationViolation": Recovery(
        doc="The payload does not have the form that the action asks for.",
        recoverable=True,
    ),
    "PropertyConstraintViolation": Recovery(
        doc="A field has a value that it must not have.",
        recoverable=True,
    ),
    "OccurenceConstraintViolation": Recovery(
        doc="A field is missing or there too often.",
        recoverable=True,
    ),
    "TypeConstraintViolation": Recovery(
        doc="A field has the wrong type.",
        recoverable=True,
    ),
    "GenericError": Recovery(
        doc="Anything else.",
        recoverable=True,
    ),
}
