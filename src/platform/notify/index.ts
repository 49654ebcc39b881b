export { listMessages, type MessageState, type MessageView, mostMessages } from './list-messages.ts';
export { findMailAddress, setMailAddress } from './mail-address.ts';
export { makeNotifyToken, type NotifyKey, readNotifyKey } from './notify-token.ts';
export { type Mail, type Mailer, type NotifySettings, openNotify } from './open-notify.ts';
export { type MailParts, mailJob } from './write-messages.ts';
