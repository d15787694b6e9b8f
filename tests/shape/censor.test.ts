import { expect, it } from 'vitest';
import { censorAddress, censorClass, censorName } from '../../lib/shape/censor';

it.each([
  ['msg-form__send-button', 'msg-form__send-button'],
  ['composeSendButton', 'composeSendButton'],
  ['message-view-8412', 'message-view-0'],
  ['conversation-jane-doe', 'conversation-…-…'],
  ['JaneDoe', '…'],
  ['jane@example.test', '….…'],
  ['مرحبا', '…'],
  ['', ''],
])('the name %j is told as %j', (name, told) => {
  expect(censorName(name)).toBe(told);
});

it.each([
  ['aoO', 'aoO'],
  ['T-I', 'T-I'],
  ['_3xf9ab', '_0…0…'],
  ['jane', '…'],
])('the class %j is told as %j', (name, told) => {
  expect(censorClass(name)).toBe(told);
});

it.each([
  ['/messaging/thread/2-YWJj/', '/messaging/thread/0-…/'],
  ['https://www.linkedin.com/in/jane-doe?x=jane', '/…/…-…'],
  ['#inbox/FMfcgz', '#inbox/…'],
  ['mailto:jane@example.test', 'mailto'],
])('the address %j is told as %j', (address, told) => {
  expect(censorAddress(address)).toBe(told);
});
