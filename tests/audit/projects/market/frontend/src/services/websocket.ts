import type { AlertMessage, LoadState, WSMessage } from '../types/api.js'

const MessageType = 'text/plain'

export class MarketSocket {
  state: LoadState = 'idle'
  alerts: string[] = []

  constructor(private readonly transmit: (text: string) => void) {}

  subscribe(channel: 'data' | 'signal' | 'alert'): void {  // finds: inline-literal use `typeof WireMessageType.DATA`, with `import { MessageType as WireMessageType } from '../protocol/constants.js'` | inline-literal use `typeof WireMessageType.SIGNAL` | inline-literal use `typeof WireMessageType.ALERT`
    this.transmit(JSON.stringify({ type: 'subscribe' as const, id: '1', channel }))  // finds: inline-literal use `WireMessageType.SUBSCRIBE`
  }

  receive(message: WSMessage | AlertMessage): string {
    if (message.type === 'alert') {  // finds: inline-literal use `WireMessageType.ALERT`
      this.alerts.push('text' in message ? message.text : MessageType)
      return 'alert'  // finds: note inline-literal `alert`
    }
    if (this.state === 'error' || message.type === 'error') {  // finds: note inline-literal `error` | inline-literal use `WireMessageType.ERROR`
      this.state = 'error'  // finds: note inline-literal `error`
    }
    return this.state
  }
}

const socket = new MarketSocket((text) => console.log(text))
socket.subscribe('alert')  // finds: note inline-literal `alert`
console.log(socket.receive({ type: 'alert', text: 'Rain' }), socket.alerts)  // finds: inline-literal use `WireMessageType.ALERT`
console.log(socket.receive({ type: 'error' }))  // finds: inline-literal use `WireMessageType.ERROR`
