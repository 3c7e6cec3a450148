// The client of the chat.

const HANDLERS = {
  'assistant': (message) => message.content,  // finds: inline-literal use `[WS_MESSAGE_TYPES.ASSISTANT]`
  'tool_call': (message) => `calls ${message.tool_call_id}`,  // finds: inline-literal use `[WS_MESSAGE_TYPES.TOOL_CALL]`
  'connection': (message) => message.status,  // finds: inline-literal use `[WS_MESSAGE_TYPES.CONNECTION]`
};

export function show(text) {
  const message = JSON.parse(text);
  if (['openai_call', 'openai_response'].includes(message.type)) {  // finds: inline-literal use `WS_MESSAGE_TYPES.OPENAI_CALL`, with `import { WS_MESSAGE_TYPES } from './protocol/constants.js';` | inline-literal use `WS_MESSAGE_TYPES.OPENAI_RESPONSE`
    return 'telemetry';
  }
  const handler = HANDLERS[message.type];
  return handler ? handler(message) : undefined;
}

export const say = (content) => ({ type: 'message', session_id: 's1', content });  // finds: inline-literal use `WS_MESSAGE_TYPES.MESSAGE`

if (process.argv[2] === 'run') {
  console.log(show('{"type":"assistant","content":"Hello"}'));
  console.log(show('{"type":"openai_call"}'));
  console.log(show('{"type":"connection","status":"connected"}'));
  console.log(JSON.stringify(say('Hello')));
}
