"""Values on the wire: what the generated models and codecs of a protocol are made of. It knows no protocol."""

from .base import Bool, Choice, Literal, Type
from .directions import Direction, UnknownMessage, encode, encode_frame
from .dispatch import Has, Kind, Nothing, Pending, Reply, Step, Switch, Take
from .enums import IntegerEnum, OpenIntegerEnum, OpenStringEnum, Recovery, StringEnum
from .frames import Bits, Frame, Payload
from .numbers import Decimal, Int, Number, Wide
from .records import ABSENT, DEFAULT, REST, Array, Model, Record, group, name
from .shapes import (
    ANY,
    DATE,
    DATETIME,
    DURATION,
    UUID_TEXT,
    JsonText,
    List,
    Map,
    Nullable,
)
from .strings import Bytes, Text
from .text import DecodeError, EncodeError, WireError
from .unions import OneOf, UnknownVariant, of

__all__ = [
    "ABSENT",
    "ANY",
    "DATE",
    "DATETIME",
    "DEFAULT",
    "DURATION",
    "REST",
    "UUID_TEXT",
    "Array",
    "Bits",
    "Bool",
    "Bytes",
    "Choice",
    "Decimal",
    "DecodeError",
    "Direction",
    "EncodeError",
    "Frame",
    "Has",
    "Int",
    "IntegerEnum",
    "JsonText",
    "Kind",
    "List",
    "Literal",
    "Map",
    "Model",
    "Nothing",
    "Nullable",
    "Number",
    "OneOf",
    "OpenIntegerEnum",
    "OpenStringEnum",
    "Payload",
    "Pending",
    "Record",
    "Recovery",
    "Reply",
    "Step",
    "StringEnum",
    "Switch",
    "Take",
    "Text",
    "Type",
    "UnknownMessage",
    "UnknownVariant",
    "Wide",
    "WireError",
    "encode",
    "encode_frame",
    "group",
    "name",
    "of",
]
