"""An OCPP 1.6-J central system on PyPI `ocpp` and `websockets`; it answers what the profile Core asks of one, and says where it listens by its first line."""

import asyncio
import json
from datetime import UTC, datetime

from ocpp.exceptions import GenericError, InternalError, SecurityError
from ocpp.routing import on
from ocpp.v16 import ChargePoint, call_result
from websockets import ConnectionClosed
from websockets.asyncio.server import ServerConnection, serve

ACCEPTED = {"status": "Accepted"}
# DataTransfer fails in these ways.
ERRORS = {error.code: error for error in (InternalError, SecurityError, GenericError)}


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class CentralSystem(ChargePoint):
    @on("Authorize")
    def authorize(self, **_: object) -> call_result.Authorize:
        return call_result.Authorize(id_tag_info=ACCEPTED)

    @on("BootNotification")
    def boot_notification(self, charge_point_model: str, **_: object) -> call_result.BootNotification:
        status = charge_point_model if charge_point_model in ("Pending", "Rejected") else "Accepted"
        return call_result.BootNotification(current_time=now(), interval=300, status=status)

    @on("DataTransfer")
    async def data_transfer(self, vendor_id: str, **_: object) -> call_result.DataTransfer:
        if vendor_id == "slow":
            await asyncio.sleep(0.3)
        if error := ERRORS.get(vendor_id):
            raise error
        return call_result.DataTransfer(**ACCEPTED)

    @on("DiagnosticsStatusNotification")
    def diagnostics_status_notification(self, **_: object) -> call_result.DiagnosticsStatusNotification:
        return call_result.DiagnosticsStatusNotification()

    @on("FirmwareStatusNotification")
    def firmware_status_notification(self, **_: object) -> call_result.FirmwareStatusNotification:
        return call_result.FirmwareStatusNotification()

    @on("Heartbeat")
    def heartbeat(self) -> call_result.Heartbeat:
        return call_result.Heartbeat(current_time=now())

    @on("MeterValues")
    def meter_values(self, **_: object) -> call_result.MeterValues:
        return call_result.MeterValues()

    @on("StartTransaction")
    def start_transaction(self, **_: object) -> call_result.StartTransaction:
        return call_result.StartTransaction(transaction_id=1, id_tag_info=ACCEPTED)

    @on("StatusNotification")
    def status_notification(self, **_: object) -> call_result.StatusNotification:
        return call_result.StatusNotification()

    @on("StopTransaction")
    def stop_transaction(self, **_: object) -> call_result.StopTransaction:
        return call_result.StopTransaction()


async def connected(connection: ServerConnection) -> None:
    if connection.subprotocol is None:
        await connection.close(1002, "no subprotocol of OCPP")
        return
    try:
        await CentralSystem(connection.request.path.rsplit("/", 1)[-1], connection).start()
    except ConnectionClosed:
        pass


async def main() -> None:
    async with serve(connected, "127.0.0.1", 0, subprotocols=["ocpp1.6"]) as server:
        print(json.dumps({"host": "127.0.0.1", "port": server.sockets[0].getsockname()[1]}), flush=True)
        await server.serve_forever()


asyncio.run(main())
