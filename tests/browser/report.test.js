/** The pages that reports are, in headless Chromium, without a network. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const { PAGES } = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const names = ["passed", "failed", "everything", "hostile", "several"];

describe("the page of a run", { timeout: 240_000 }, () => {
  let browser;

  before(async () => {
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
    browser = await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet],
    });
  });
  after(async () => {
    await browser?.close();
  });

  /** Opens a page that must neither complain nor ask for anything but itself; `done` says so. */
  async function open(name, { hash = "", width = 1280, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const address = pathToFileURL(`${PAGES}/${name}.html`).href;
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on(
      "request",
      (request) => request.url().split("#")[0] === address || wrong.push(`asked for ${request.url()}`),
    );
    page.on("dialog", (dialog) => wrong.push(`dialog ${dialog.message()}`));
    await page.goto(address + hash);
    const done = async () => {
      assert.deepEqual(wrong, []);
      await context.close();
    };
    return { page, done };
  }

  const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  const shownRows = (page) => page.locator("tr[data-case]:visible").count();

  // Each page in one of the two, and the one with everything in both.
  for (const [colorScheme, usual] of [
    ["light", 1280],
    ["dark", 400],
  ]) {
    test(`can be read by everybody, ${colorScheme}`, async () => {
      for (const name of names) {
        for (const width of name === "everything" ? [1280, 400] : [usual]) {
          const { page, done } = await open(name, { colorScheme, width });
          await page.evaluate(() => document.querySelectorAll("details").forEach((part, at) => (part.open = at < 24)));
          const { violations } = await page.evaluate(`${axe}; axe.run()`);
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes.length}, such as ${nodes[0].html}`);
          assert.deepEqual(told, [], `${name}, ${width} wide`);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${name} is ${over} wider than ${width}`);
          // axe does not look at the texts of pictures.
          assert.deepEqual(await page.evaluate(weakTexts), [], `${name}, ${colorScheme}`);
          await done();
        }
      }
    });
  }

  test("is filtered by the keyboard", async () => {
    const { page, done } = await open("failed");
    const all = await shownRows(page);
    assert.equal(all, 36);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "To the cases");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "words");
    await page.keyboard.type("LENGTH one-too-long");
    assert.equal(await page.textContent("#shown"), "2 of 36 cases");
    assert.equal(await shownRows(page), 2);
    assert.equal(await page.locator("details.case:visible").count(), 0);
    await page.keyboard.press("Escape");
    assert.equal(await shownRows(page), all);
    // Words of what is told of a case find it as well.
    await page.keyboard.type("looks-like-null missing at");
    assert.equal(await page.locator("details.case:visible").count(), 1);
    assert.equal(await shownRows(page), 1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.equal(await page.textContent("#shown"), "18 of 36 cases");
    assert.equal(
      await page.locator("tr[data-verdict=failed]:visible, details.case:visible, .group:visible").count(),
      0,
    );
    await done();
  });

  test("leads from case to case by the keyboard", async () => {
    const { page, done } = await open("failed");
    const heads = page.locator("details.case > summary");
    await heads.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("details.case").nth(1).getAttribute("open"), "");
    await page.keyboard.press("End");
    assert.equal(
      await page.evaluate(() => document.activeElement.parentElement.matches("details.case:last-child")),
      true,
    );
    await page.keyboard.press("Home");
    assert.equal(
      await page.evaluate(() => document.activeElement === document.querySelector("details.case > summary")),
      true,
    );
    await done();
  });

  test("opens the case that an address names", async () => {
    const { page, done } = await open("several");
    const link = page.locator("td a.verdict").last();
    const id = decodeURIComponent((await link.getAttribute("href")).slice(1));
    await link.click();
    await page.waitForFunction((id) => document.getElementById(id).open, id);
    assert.equal(await page.evaluate((id) => document.activeElement.parentElement.id === id, id), true);
    await done();
    const again = await open("several", { hash: `#${encodeURIComponent(id)}` });
    assert.equal(await again.page.evaluate((id) => document.getElementById(id).open, id), true);
    await again.done();
  });

  test("shows what is hostile as text", async () => {
    const { page } = await open("hostile");
    await page.click("#all");
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(await page.locator("img").count(), 0);
    assert.match(
      await page.locator(".frames .theirs > pre").first().textContent(),
      /<script>window\.ran = 1<\/script><img src=x/,
    );
    assert.match(await page.locator(".diagram text.came").last().textContent(), /<script>window\.ran = 1/);
    const hrefs = await page.evaluate(() => [...document.links].map((link) => link.protocol));
    assert.ok(hrefs.length > 0 && hrefs.every((protocol) => protocol === "file:"), hrefs.join());
    // If it were markup all the same, it would not be run.
    const blocked = page.waitForEvent("console");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 6";
      document.body.append(script);
    });
    assert.match((await blocked).text(), /Content Security Policy/);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await page.context().close();
  });

  test("works without its script, and its links lead to the spec", async () => {
    const { page, done } = await open("failed", { javaScriptEnabled: false });
    assert.equal(await page.locator("#filter").isVisible(), false);
    assert.equal(await page.locator("#all").isVisible(), false);
    await page.locator("details.case > summary").nth(1).click();
    assert.equal(await page.locator("details.case").nth(1).locator(".diagram").isVisible(), true);
    const links = await page.locator('a[href*="#L"]').all();
    assert.ok(links.length > 36);
    for (const link of links) {
      const to = new URL(await link.getAttribute("href"), page.url());
      assert.match(to.hash, /^#L\d+$/);
      assert.ok(existsSync(fileURLToPath(to)), `${to} is not there`);
    }
    await done();
  });

  test("the badge says what it shows", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`${PAGES}/badge.svg`).href);
    assert.equal(await page.getByRole("img", { name: "conformance of echo to echo: 18 failed" }).count(), 1);
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll("text")].map((text) => text.textContent)),
      ["conformance", "18 failed"],
    );
    await page.close();
  });
});

/** The texts of diagrams whose contrast to what is behind them is less than 4.5 to 1. */
function weakTexts() {
  const channels = (colour) =>
    colour
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map(Number);
  const light = (colour) => {
    const [red, green, blue] = channels(colour)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const weak = [];
  for (const text of document.querySelectorAll(".diagram text, .diagram tspan")) {
    const rect = text.parentElement.querySelector(":scope > rect");
    const behind = rect ? getComputedStyle(rect).fill : ground;
    const ratio = contrast(getComputedStyle(text).fill, behind);
    if (ratio < 4.5) weak.push(`${text.textContent}: ${ratio.toFixed(2)}`);
  }
  return weak;
}
