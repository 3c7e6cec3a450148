/** The page in headless Chromium, talking to the Python chat server. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { createInterface } from "node:readline";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { SERVE, PAGE, CHAT_SERVER, CHAT_BUILD } = process.env;

/** Starts a program, and gives its first line and a way to end it. */
async function start(command, ...words) {
  const child = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout)) {
    return { line, stop: () => child.kill("SIGTERM") };
  }
  throw new Error(`${command} said nothing`);
}

async function chatServer(...words) {
  const { line, stop } = await start("bash", CHAT_SERVER, CHAT_BUILD, ...words);
  return { url: `ws://127.0.0.1:${JSON.parse(line).port}`, stop };
}

describe("the page", { timeout: 120_000 }, () => {
  let browser, site, chat;

  before(async () => {
    [site, chat] = await Promise.all([start("node", SERVE, PAGE), chatServer()]);
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
    browser = await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet],
    });
  });
  after(async () => {
    await browser?.close();
    site?.stop();
    chat?.stop();
  });

  /** A page that fails the test when anything goes wrong in it, or when it asks for anything from elsewhere. */
  async function open({ server = chat.url, session = "s1" } = {}) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("request", (request) => request.url().startsWith(site.line) || wrong.push(`asked for ${request.url()}`));
    page.setDefaultTimeout(10_000);
    await page.goto(`${site.line}?server=${encodeURIComponent(server)}&session=${session}`);
    await page.locator("#content:enabled").waitFor();
    const say = async (content) => {
      await page.fill("#content", content);
      await page.press("#content", "Enter");
    };
    const last = async (kind, text) => {
      await page.locator(`li.${kind}`, { hasText: text }).last().waitFor();
      return page.locator(`li.${kind}`).last().textContent();
    };
    const done = async () => {
      assert.deepEqual(wrong, []);
      await page.close();
    };
    return { page, say, last, done };
  }

  test("shows answers, also in pieces", async () => {
    const { page, say, last, done } = await open();
    assert.equal(await page.textContent("#status"), "connected");
    await say("<b>Hello</b> 🤔");
    assert.equal(await last("assistant", "Hello"), "<b>Hello</b> 🤔");
    await say("/stream 3");
    await page.locator("li.assistant[data-complete]", { hasText: "piece 3" }).waitFor();
    assert.equal(await last("assistant", "piece 3"), "piece 1 piece 2 piece 3 ");
    const { violations } = await page.evaluate(`${axe}; axe.run()`);
    assert.deepEqual(violations, [], "axe finds nothing");
    await page.screenshot({ path: "page.png" });
    await done();
  });

  test("shows tools, models and failures", async () => {
    const { say, last, done } = await open();
    await say("/tools");
    assert.match(await last("tool", "3 hits"), /^weather .* 3 hits \(\d+ ms\)$/);
    await say("/model");
    await last("model", "gpt-4o: 49 tokens");
    await say("/fail");
    assert.equal(await last("failed", "no answer"), "The assistant has no answer.");
    await say("And now?");
    await last("assistant", "And now?");
    await done();
  });

  test("is not broken by a message that it does not know", async () => {
    const newer = await chatServer("--fault", "unknown_message");
    const { say, last, done } = await open({ server: newer.url });
    await say("/model");
    assert.match(await last("not-understood", "something new"), /unknown_type at "\/type"/);
    await last("assistant", "The model said so.");
    await say("And now?");
    await last("assistant", "And now?");
    await done();
    newer.stop();
  });

  test("says when the chat goes on in another window, or the server stops", async () => {
    const passing = await chatServer();
    const first = await open({ server: passing.url, session: "both" });
    const second = await open({ server: passing.url, session: "both" });
    await first.page.getByText("goes on in another window").waitFor();
    assert.equal(await first.page.locator("#content").isDisabled(), true);
    passing.stop();
    await second.page.getByText("The connection is closed.").waitFor();
    await first.done();
    await second.done();
  });
});
