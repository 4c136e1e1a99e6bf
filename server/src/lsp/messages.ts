import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Editors swallow the error of a refused edit: without a message the menu's entry would seem to do nothing. */
export function sayChanged(connection: Connection): void {
  say(connection, MessageType.Info, 'Rung: the text has changed since this was offered. Open the menu again.');
}

/** Shows what is wrong with the settings. */
export function warn(connection: Connection, message: string): void {
  say(connection, MessageType.Warning, message);
}

/** A notification: the request of the same name waits for an answer, which nobody needs here. */
function say(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
