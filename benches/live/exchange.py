"""One session of the market protocol in Locust: the status comes, the client authenticates, and a query is answered."""

import json
import os
import sys

import gevent
from gevent.event import Event
from locust import User, constant, events, task
from locust.exception import StopUser
from websocket import create_connection

SESSIONS = int(os.environ["SESSIONS"])
begun = 0
ended = 0
everybody = Event()


class Client(User):
    wait_time = constant(0)

    @task
    def session(self):
        global begun, ended
        everybody.wait()
        if begun == SESSIONS:
            raise StopUser
        begun += 1
        socket = create_connection(os.environ["URL"])
        answer(socket, lambda message: message["type"] == "status" and message["state"] == "online")
        socket.send(json.dumps({"type": "auth", "id": "1", "token": "demo"}))
        answer(socket, lambda message: message["request_id"] == "1" and message["result"] is None)
        socket.send(json.dumps({"type": "query", "id": "2", "name": "positions"}))
        answer(socket, lambda message: message["request_id"] == "2" and message["result"]["complete"] is True)
        socket.close()
        ended += 1
        if ended == SESSIONS:
            # Not from here, since it waits for this client as well.
            gevent.spawn(self.environment.runner.quit)


def answer(socket, is_right):
    text = socket.recv()
    if not is_right(json.loads(text)):
        sys.exit(f"not the answer: {text}")


@events.spawning_complete.add_listener
def begin(**_):
    everybody.set()


@events.quitting.add_listener
def complete(environment, **_):
    environment.process_exit_code = 0 if ended == SESSIONS else 1
