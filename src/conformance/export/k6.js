// Scenarios of the protocol `__PROTOCOL__` as a load test for k6, made by `wireproof export load --engine k6`.
//
//   k6 run -e SERVER=ws://127.0.0.1:8000 --vus 10 --duration 30s FILE
//
// Every virtual user goes through the scenarios in turn, on connections and in sessions of its own. The check `scenario` fails, and with it
// the run, when something else comes than a scenario says. The metric `answer_time` is the time from sending to what is then looked for.
import { check } from 'k6';
import encoding from 'k6/encoding';
import exec from 'k6/execution';
import { WebSocket } from 'k6/experimental/websockets'; // `k6/websockets` where k6 has it
import { Trend } from 'k6/metrics';
import { clearTimeout, setTimeout } from 'k6/timers';

const plan = __PLAN__;
const server = __ENV.SERVER || plan.server;
const answerTime = new Trend('answer_time', true);

export const options = { thresholds: { checks: ['rate==1'] } };

export default async function () {
  const scenario = plan.scenarios[exec.vu.iterationInScenario % plan.scenarios.length];
  const run = new Run(own(scenario));
  let wrong = '';
  try {
    await run.steps(0, run.scenario.steps.length);
  } catch (error) {
    wrong = `${error.message || error}`;
    console.error(`${scenario.id}: ${wrong}`);
  }
  run.links.forEach((link) => link && link.socket.close());
  check(wrong, { scenario: (found) => found === '' }, { scenario: scenario.id });
}

// The scenario with the names of this user and iteration in the place of those that no other may have.
function own(scenario) {
  const number = exec.vu.idInTest * 1000000 + exec.vu.iterationInInstance;
  let text = JSON.stringify(scenario);
  for (const name of scenario.unique) {
    const mine = name.startsWith('wp-') ? `${name}-${number}` : name.slice(0, 24) + number.toString(16).padStart(12, '0');
    text = text.split(name).join(mine);
  }
  return JSON.parse(text);
}

class Run {
  constructor(scenario) {
    this.scenario = scenario;
    this.links = scenario.connections.map(() => null);
    this.captured = {};
    this.barriers = {};
  }

  async steps(from, to) {
    for (let at = from; at < to; ) {
      const step = this.scenario.steps[at];
      at += 1;
      if (step.step === 'parallel') {
        const lanes = [];
        for (const length of step.lanes) {
          lanes.push(this.steps(at, at + length));
          at += length;
        }
        await Promise.all(lanes);
      } else {
        await this.step(step);
      }
    }
  }

  async step(step) {
    const link = this.links[step.on];
    switch (step.step) {
      case 'open':
        this.links[step.on] = await open(this.scenario, step.on);
        return;
      case 'send':
        link.send(step, this.captured);
        return;
      case 'expect':
        await this.expect(link, step);
        return;
      case 'barrier':
        await this.barrier(step.name);
        return;
      case 'pause':
        await sleep(step.for_ms);
        return;
      case 'leftover': {
        const left = link.came.slice(link.used).find((came) => !this.scenario.ignore.includes(came.name));
        if (left) throw new Error(`left over: ${shown(left)}`);
        return;
      }
      case 'close':
        link.leaving = true;
        link.socket.close(step.code || 1000);
        return;
      default:
        throw new Error(`no such step: ${step.step}`);
    }
  }

  async barrier(name) {
    const all = this.scenario.steps.filter((step) => step.step === 'barrier' && step.name === name).length;
    const barrier = (this.barriers[name] = this.barriers[name] || { come: 0, go: [] });
    barrier.come += 1;
    if (barrier.come === all) barrier.go.forEach((go) => go());
    else await new Promise((go) => barrier.go.push(go));
  }

  async expect(link, step) {
    const until = Date.now() + step.within_ms;
    for (;;) {
      const found = look(step.sought, link, this.captured, this.scenario.ignore);
      if (found.wrong) throw new Error(`line ${step.because.place}: ${found.wrong}`);
      if (found.used !== undefined) {
        link.used += found.used;
        Object.assign(this.captured, found.captured);
        if (link.sentAt !== null) {
          answerTime.add(Date.now() - link.sentAt);
          link.sentAt = null;
        }
        return;
      }
      const quiet = step.sought.sought === 'none' && !step.sought.until;
      if (link.over) {
        if (quiet) return;
        throw new Error(`line ${step.because.place}: the connection is over`);
      }
      if (!(await link.changed(until - Date.now()))) {
        if (quiet) return;
        throw new Error(`line ${step.because.place}: nothing came within ${step.within_ms} ms`);
      }
    }
  }
}

function sleep(ms) {
  return new Promise((done) => setTimeout(done, ms));
}

class Link {
  constructor(socket, opening) {
    Object.assign(this, { socket, opening, came: [], used: 0, pending: {}, over: false, code: null, sentAt: null, wake: null });
  }

  // Waits until something comes; false when nothing does in time.
  changed(ms) {
    if (ms <= 0) return Promise.resolve(false);
    return new Promise((done) => {
      const timer = setTimeout(() => done(false), ms);
      this.wake = () => {
        clearTimeout(timer);
        done(true);
      };
    });
  }

  event() {
    const wake = this.wake;
    this.wake = null;
    if (wake) wake();
  }

  send(step, captured) {
    const frame = step.frames[0];
    if (step.means.means === 'message' && step.means.id) this.pending[fill(step.means.id, captured)] = step.means.message;
    this.sentAt = Date.now();
    if (typeof frame.payload === 'string' && frame.opcode === 1) this.socket.send(fill(frame.payload, captured));
    else this.socket.send(bytes(frame.payload));
  }

  received(data) {
    const json = JSON.parse(data);
    const name = this.named(json);
    this.came.push({ name, json });
    for (const [message, frame] of this.opening.answers) if (message === name) this.socket.send(frame.payload);
    this.event();
  }

  // Which message a text is.
  named(json) {
    const found = plan.messages.find((message) => {
      if (!message.when.every((when) => selects(when, pointer(json, when.place)))) return false;
      return !message.answers || this.pending[JSON.stringify(pointer(json, message.echo))] === message.answers;
    });
    return found ? found.name : '';
  }
}

function selects(when, found) {
  if (when.values) return when.values.some((value) => same(value, found));
  if (when.prefix !== undefined) return typeof found === 'string' && found.startsWith(when.prefix);
  return (found !== undefined) === when.there;
}

function bytes(payload) {
  if (typeof payload !== 'string') return encoding.b64decode(payload.base64);
  return encoding.b64decode(encoding.b64encode(payload));
}

function open(scenario, on) {
  const opening = scenario.connections[on];
  return new Promise((done, fail) => {
    const headers = Object.fromEntries(opening.headers);
    const socket = new WebSocket(server + opening.path, opening.subprotocols.length > 0 ? opening.subprotocols : null, { headers });
    socket.binaryType = 'arraybuffer';
    const link = new Link(socket, opening);
    socket.onopen = () => done(link);
    socket.onmessage = (event) => {
      if (typeof event.data === 'string') link.received(event.data);
    };
    socket.onclose = (event) => {
      link.over = true;
      link.code = event.code;
      link.event();
      fail(new Error('the connection was not accepted'));
    };
    socket.onerror = (event) => {
      link.over = true;
      link.event();
      fail(new Error(`the connection failed: ${event.error}`));
    };
  });
}

// What there is to be said of what is looked for: nothing yet, how many messages it took, or what is wrong.
function look(sought, link, captured, ignore) {
  const fresh = link.came.slice(link.used);
  const fits = (expected, came) => expected.message === came.name && holds(expected.matcher, came.json, captured);
  const passed = (came) => ignore.includes(came.name);
  const taken = (expected, came) => Object.fromEntries((expected.capture || []).map(([name, place]) => [name, pointer(came.json, place)]));
  if (sought.sought === 'next') {
    for (const [index, came] of fresh.entries()) {
      const expected = sought.any_of.find((one) => fits(one, came));
      if (expected) return { used: index + 1, captured: taken(expected, came) };
      if (!sought.skip && !passed(came)) return { wrong: `another message: ${shown(came)}` };
    }
    if (sought.closes && link.over) {
      // Some versions of k6 do not tell the code.
      const right = sought.closes.length === 0 || link.code == null || sought.closes.includes(link.code);
      return right ? { used: 0, captured: {} } : { wrong: `closed with ${link.code}` };
    }
    return {};
  }
  if (sought.sought === 'bag') {
    const counted = [];
    for (const [index, came] of fresh.entries()) {
      if (passed(came) && !sought.all.some((one) => fits(one, came))) continue;
      counted.push(came);
      const pairs = pair(counted.length, sought.all.length, (found, one) => fits(sought.all[one], counted[found]));
      if (!pairs) return { wrong: `another message: ${shown(came)}` };
      if (counted.length === sought.all.length) {
        return { used: index + 1, captured: Object.assign({}, ...counted.map((one, at) => taken(sought.all[pairs[at]], one))) };
      }
    }
    return {};
  }
  if (sought.sought === 'none') {
    for (const [index, came] of fresh.entries()) {
      if (sought.until && fits(sought.until, came)) return { used: index + 1, captured: taken(sought.until, came) };
      if (sought.none ? fits(sought.none, came) : !passed(came)) return { wrong: `came all the same: ${shown(came)}` };
    }
    return {};
  }
  return stream(sought, fresh, captured, fits, passed);
}

function stream(sought, fresh, captured, fits, passed) {
  const pieces = [];
  for (const [index, came] of fresh.entries()) {
    if (!fits(sought.of, came)) {
      if (sought.skip || passed(came)) continue;
      return { wrong: `another message: ${shown(came)}` };
    }
    const before = pieces[pieces.length - 1];
    for (const { place, from, by } of sought.order) {
      const found = pointer(came.json, place);
      const last = before && pointer(before, place);
      const right = before ? (by === null ? found > last : found === last + by) : from === null || found === from;
      if (!right) return { wrong: `wrong order: ${shown(came)}` };
    }
    pieces.push(came.json);
    if (sought.count[1] !== null && pieces.length > sought.count[1]) return { wrong: `too many: ${shown(came)}` };
    if (!holds(sought.until, came.json, captured)) continue;
    if (pieces.length < sought.count[0]) return { wrong: `too few: ${shown(came)}` };
    const made = {};
    for (const [name, place] of sought.fold) {
      const values = pieces.map((json) => pointer(json, place)).filter((value) => value !== undefined);
      made[name] = values.length > 0 ? values.reduce((sum, value) => (Array.isArray(sum) ? sum.concat(value) : sum + value)) : null;
    }
    for (const [name, matcher] of sought.check) {
      if (!holds(matcher, made[name], Object.assign({}, captured, made))) return { wrong: `wrong stream: ${name}` };
    }
    return { used: index + 1, captured: made };
  }
  return {};
}

// Which pattern each of the things found is for, if each can have one of its own.
function pair(found, patterns, fits) {
  const taken = Array(patterns).fill(null);
  const augment = (index, seen) => {
    for (let at = 0; at < patterns; at += 1) {
      if (seen.has(at) || !fits(index, at)) continue;
      seen.add(at);
      if (taken[at] === null || augment(taken[at], seen)) {
        taken[at] = index;
        return true;
      }
    }
    return false;
  };
  for (let index = 0; index < found; index += 1) if (!augment(index, new Set())) return null;
  return Array.from({ length: found }, (_, index) => taken.indexOf(index));
}

function holds(matcher, found, captured) {
  const there = found !== undefined;
  const object = there && found !== null && typeof found === 'object' && !Array.isArray(found);
  switch (matcher.is) {
    case 'present':
      return there === matcher.there;
    case 'not':
      return !holds(matcher.of, found, captured);
    case 'one_of':
      return matcher.any.some((one) => holds(one, found, captured));
    case 'all':
      return matcher.all.every((one) => holds(one, found, captured));
    case 'at':
      return holds(matcher.of, there ? pointer(found, matcher.place) : undefined, captured);
    case 'equals':
      return there && same(filled(matcher.value, captured), found);
    case 'object': {
      const names = matcher.members.map(([name]) => name);
      const all = object && matcher.members.every(([name, of]) => holds(of, found[name], captured));
      return all && (!matcher.exact || Object.keys(found).every((name) => names.includes(name)));
    }
    case 'list':
      return Array.isArray(found) && found.length === matcher.items.length && matcher.items.every((one, at) => holds(one, found[at], captured));
    case 'bag': {
      if (!Array.isArray(found) || found.length !== matcher.items.length) return false;
      return pair(found.length, found.length, (index, at) => holds(matcher.items[at], found[index], captured)) !== null;
    }
    case 'each':
      return (Array.isArray(found) || object) && Object.values(found).every((one) => holds(matcher.of, one, captured));
    case 'contains':
      if (typeof found === 'string') return found.includes(filled(matcher.item.value, captured));
      return Array.isArray(found) && found.some((one) => holds(matcher.item, one, captured));
    case 'kind':
      return there && kinds(found).includes(matcher.kind);
    case 'pattern':
      return typeof found === 'string' && new RegExp(matcher.ecma, 'u').test(found);
    case 'format':
      return typeof found === 'string' && new RegExp(plan.formats[matcher.format], 'u').test(found);
    case 'range': {
      const number = Number(found);
      const within = (limit, test) => limit === null || test(number, limit);
      const numeric = typeof found === 'number' || (typeof found === 'string' && found !== '' && Number.isFinite(number));
      return numeric && within(matcher.gt, (a, b) => a > b) && within(matcher.ge, (a, b) => a >= b) && within(matcher.lt, (a, b) => a < b) && within(matcher.le, (a, b) => a <= b);
    }
    case 'length': {
      if (!there || found === null || typeof found === 'number' || typeof found === 'boolean') return false;
      const length = typeof found === 'string' ? codePoints(found) : Object.keys(found).length;
      return length >= matcher.min && (matcher.max === null || length <= matcher.max);
    }
    case 'approx':
      return there && Math.abs(Number(found) - matcher.value) <= matcher.tolerance;
    default:
      throw new Error(`no such matcher: ${matcher.is}`);
  }
}

// A pair of surrogates is one code point.
function codePoints(text) {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) || []).length;
}

function kinds(found) {
  if (found === null) return ['null'];
  if (Array.isArray(found)) return ['array'];
  if (typeof found === 'number') return Number.isInteger(found) ? ['number', 'integer'] : ['number'];
  return [typeof found];
}

function same(one, other) {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]));
}

function pointer(json, place) {
  let found = json;
  for (const part of place.split('/').slice(1)) {
    if (found === null || typeof found !== 'object') return undefined;
    found = found[part.split('~1').join('/').split('~0').join('~')];
  }
  return found;
}

// A JSON text with what was captured: a string that is nothing but `${name}` becomes the value.
function fill(text, captured) {
  let filling = text;
  for (const [name, value] of Object.entries(captured)) {
    const within = JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)).slice(1, -1);
    filling = filling.split(`"\${${name}}"`).join(JSON.stringify(value)).split(`\${${name}}`).join(within);
  }
  return filling;
}

function filled(value, captured) {
  return JSON.parse(fill(JSON.stringify(value), captured));
}

function shown(came) {
  return `${came.name || 'unknown'} ${JSON.stringify(came.json).slice(0, 200)}`;
}
