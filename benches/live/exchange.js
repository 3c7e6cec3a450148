// One session of the market protocol in k6: the status comes, the client authenticates, and a query is answered.
import { check } from "k6";
import exec from "k6/execution";
import { WebSocket } from "k6/experimental/websockets";

export const options = {
  scenarios: {
    sessions: {
      executor: "shared-iterations",
      vus: Number(__ENV.AT_ONCE),
      iterations: Number(__ENV.SESSIONS),
      maxDuration: "10m",
    },
  },
  thresholds: { checks: ["rate==1.0"], ws_msgs_received: [`count==${3 * Number(__ENV.SESSIONS)}`] },
};

const ANSWERS = [
  (message) => message.type === "status" && message.state === "online",
  (message) => message.type === "response" && message.request_id === "1" && message.result === null,
  (message) => message.type === "response" && message.request_id === "2" && message.result.complete === true,
];
const REQUESTS = [
  { type: "auth", id: "1", token: "demo" },
  { type: "query", id: "2", name: "positions" },
];

export default function session() {
  const socket = new WebSocket(__ENV.URL);
  let came = 0;
  socket.addEventListener("message", (event) => {
    const message = JSON.parse(event.data);
    if (!check(message, { "the answer is right": ANSWERS[came] })) {
      exec.test.abort(`not the answer: ${event.data}`);
    }
    const next = REQUESTS[came];
    came += 1;
    if (next === undefined) {
      socket.close();
    } else {
      socket.send(JSON.stringify(next));
    }
  });
}
