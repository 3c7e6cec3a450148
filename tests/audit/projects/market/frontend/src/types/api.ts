/** The types of messages, as the back end has them. */
export type WSMessageType =  // finds: definition-mismatch lacks the message types `heartbeat`, `status`
  | 'subscribe'
  | 'unsubscribe'
  | 'command'
  | 'query'
  | 'auth'
  | 'data'
  | 'signal'
  | 'alert'
  | 'response'
  | 'error';

export interface WSMessage {
  type: WSMessageType;
  id?: string;
}

export interface AlertMessage extends Omit<WSMessage, 'type'> {
  type: 'alert';  // finds: inline-literal use `typeof MessageType.ALERT`, with `import { MessageType } from '../protocol/constants.js';`
  text: string;
}

export type LoadState = 'idle' | 'loading' | 'error';  // finds: note inline-literal `error`
