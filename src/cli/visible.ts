// Shows characters that steer a terminal in place of letting them: what documents and their names hold is not trusted.

/** What moves the cursor, changes colours, sets titles or ends lines, and what turns the direction of writing. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * One line's text with each control character, line ends among them, and each bidirectional control written as
 * `\u001b`. JSON of one line stays the same JSON.
 */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same of several lines, whose ends stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
