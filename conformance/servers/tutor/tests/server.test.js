import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { FAULTS } from "../src/faults/index.js";
import { Hooks } from "../src/hooks.js";
import { GOING_AWAY, SERVER_ERROR, WS_CLOSE_CODES as CLOSE } from "../src/protocol.js";
import { serve } from "../src/server.js";
import { Client, ERR, MSG } from "./client.js";

describe("the server", { timeout: 20_000 }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  const connect = () => Client.connect(server.port);
  before(async () => {
    server = await serve(new Hooks(), { port: 0, answerMs: 400, authMs: 400 });
  });
  after(() => server.stop());

  test("answers in pieces and as a whole", async () => {
    const client = await connect();
    const session_id = await client.start();
    client.say({ type: MSG.MESSAGE, session_id, content: "/stream 3" });
    client.say({ type: MSG.REQUEST_HINT, session_id });
    assert.equal(await client.answer(), "piece 1 piece 2 piece 3 ");
    assert.equal(await client.answer(), "What do you know already?");
    client.say({ type: MSG.TIME_UP, session_id });
    assert.equal(await client.answer(), "Time is up. Well done.");
    client.say({ type: MSG.MESSAGE, session_id, content: "One more?" });
    await client.fails(ERR.INVALID_SESSION);
    client.say({ type: MSG.END_SESSION, session_id });
    client.say({ type: MSG.START_SESSION, topic: "Powers" });
    await client.hear(MSG.SESSION_STARTED);
  });

  test("takes a session up on another connection", async () => {
    const [first, second] = [await connect(), await connect()];
    const session_id = await first.start();
    first.say({ type: MSG.MESSAGE, session_id, content: "Why?" });
    await first.answer();
    first.say({ type: MSG.TIME_UPDATE, session_id, remaining_s: 60 });
    first.say({ type: MSG.REQUEST_HINT, session_id });
    await first.answer();
    second.say({ type: MSG.AUTH, token: "ada" });
    second.say({ type: MSG.RESUME_SESSION, session_id });
    const { history, remaining_s } = await second.hear(MSG.SESSION_RESUMED);
    assert.deepEqual([history.map((turn) => turn.speaker), remaining_s], [["student", "tutor", "tutor"], 60]);
    assert.equal(await first.closed, CLOSE.SESSION_TAKEN_OVER);
    second.say({ type: MSG.END_SESSION, session_id });
    second.say({ type: MSG.RESUME_SESSION, session_id });
    await second.fails(ERR.SESSION_NOT_FOUND);
  });

  test("keeps the sessions of others to itself", async () => {
    const [first, second] = [await connect(), await connect()];
    const session_id = await first.start("Fractions", "ada");
    second.say({ type: MSG.AUTH, token: "bob" });
    second.say({ type: MSG.RESUME_SESSION, session_id });
    await second.fails(ERR.SESSION_NOT_FOUND);
    second.say({ type: MSG.START_SESSION, topic: "Powers" });
    await second.hear(MSG.SESSION_STARTED);
    second.say({ type: MSG.MESSAGE, session_id, content: "Why?" });
    await second.fails(ERR.INVALID_SESSION);
  });

  test("gives up the answer of a session that ends", async () => {
    const client = await connect();
    const session_id = await client.start();
    client.say({ type: MSG.MESSAGE, session_id, content: "/delay 300" });
    client.say({ type: MSG.END_SESSION, session_id });
    client.say({ type: MSG.START_SESSION, topic: "Powers" });
    await client.hear(MSG.SESSION_STARTED);
  });

  test("says what failed", async () => {
    const client = await connect();
    client.say({ type: MSG.AUTH, token: "ada" });
    client.say({ type: MSG.START_SESSION, topic: "/fail" });
    await client.fails(ERR.TUTOR_FAILED);
    client.say({ type: MSG.START_SESSION, topic: "/delay 5000" });
    await client.fails(ERR.TUTOR_FAILED);
    client.say({ type: MSG.START_SESSION, topic: "Fractions" });
    const { session_id } = await client.hear(MSG.SESSION_STARTED);
    for (const content of ["/fail", "/delay 5000"]) {
      client.say({ type: MSG.MESSAGE, session_id, content });
      await client.fails(ERR.CHAT_FAILED);
    }
    client.say({ type: MSG.MESSAGE, session_id, content: "/break" });
    await client.fails(ERR.INTERNAL);
    assert.equal(await client.closed, SERVER_ERROR);
  });

  test("refuses what it cannot read, and goes on", async () => {
    const client = await connect();
    const session_id = await client.start();
    for (const text of [
      "",
      "{}",
      '{"type":"hello"}',
      JSON.stringify({ type: MSG.MESSAGE, session_id }),
      Buffer.from("{}"),
    ]) {
      client.say(text);
      await client.fails(ERR.MISSING_FIELDS);
    }
    client.say({ type: MSG.MESSAGE, session_id, content: "Still there?" });
    assert.equal(await client.answer(), "Still there?");
  });

  test("lets nobody in without a good token, in time", async () => {
    const [late, expired, hasty] = [await connect(), await connect(), await connect()];
    expired.say({ type: MSG.AUTH, token: "expired" });
    hasty.say({ type: MSG.START_SESSION, topic: "Fractions" });
    assert.equal(await expired.closed, CLOSE.UNAUTHORIZED);
    assert.equal(await hasty.closed, CLOSE.UNAUTHORIZED);
    assert.equal(await late.closed, CLOSE.AUTH_TIMEOUT);
  });

  test("answers a client that asks a lot, one thing at a time", async () => {
    const client = await connect();
    const session_id = await client.start();
    for (let at = 0; at < 50; at += 1) {
      client.say({ type: MSG.MESSAGE, session_id, content: `question ${at}` });
    }
    for (let at = 0; at < 50; at += 1) {
      assert.equal(await client.answer(), `question ${at}`);
    }
  });
});

test("the server says goodbye", async () => {
  const server = await serve(new Hooks(), { port: 0, answerMs: 400, authMs: 10_000 });
  const client = await Client.connect(server.port);
  await client.start();
  await server.stop();
  assert.equal(await client.closed, GOING_AWAY);
});

test("every fault is listed, and can be made", async () => {
  const { readFileSync } = await import("node:fs");
  const listed = [...readFileSync("faults.yaml", "utf8").matchAll(/^(\w+):\n {2}doc: "?(.*?)"?$/gmu)];
  const known = new Map([...FAULTS].map(([name, { doc }]) => [name, doc]));
  assert.deepEqual(new Map(listed.map(([, name, doc]) => [name, doc])), new Map([...known].sort()));
  for (const { make } of FAULTS.values()) {
    assert.ok(make());
  }
});
