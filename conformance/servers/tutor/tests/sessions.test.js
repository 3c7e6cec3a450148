import assert from "node:assert/strict";
import { test } from "node:test";
import { toSessionId } from "../src/protocol.js";
import { Sessions } from "../src/sessions.js";

test("a session is found by its student until it ends", () => {
  const sessions = new Sessions();
  const session = sessions.start("ada", "Fractions", null);
  assert.equal(sessions.find(session.id, "ada"), session);
  assert.equal(sessions.find(session.id, "bob"), undefined);
  sessions.end(session);
  assert.equal(sessions.find(session.id, "ada"), undefined);
});

test("sessions have ids of their own", () => {
  const sessions = new Sessions();
  const ids = Array.from({ length: 100 }, () => sessions.start("ada", "Fractions", 60).id);
  assert.equal(new Set(ids).size, 100);
});

test("the demonstration has sessions of some other day", () => {
  const sessions = new Sessions();
  const session = sessions.find(toSessionId("demo-1"), "ada");
  assert.equal(session?.history.length, 2);
  assert.equal(sessions.find(toSessionId("demo-1"), "bob"), undefined);
  assert.equal(sessions.find(toSessionId("no-such-session"), "ada"), undefined);
});
