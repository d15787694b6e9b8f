import type { Page } from 'playwright-core';

/** What the buttons of an invitation are called. */
export const buttons = {
  en: { add: 'Add a note', without: 'Send without a note', send: 'Send invitation', dismiss: 'Dismiss' },
  es: { add: 'Añadir una nota', without: 'Enviar sin nota', send: 'Enviar invitación', dismiss: 'Descartar' },
  de: {
    add: 'Nachricht hinzufügen',
    without: 'Ohne Notiz senden',
    send: 'Einladung senden',
    dismiss: 'Verwerfen',
  },
} as const;

export type Language = keyof typeof buttons;

const invites = {
  en: (name: string) => `Invite ${name} to connect`,
  es: (name: string) => `Invitar a ${name} a conectar`,
  de: (name: string) => `${name} als Kontakt einladen`,
};

/** Presses somebody's *Connect*, once the overlay's host has come where it is to come. */
export async function connect(page: Page, name: string, language: Language = 'en'): Promise<void> {
  await page.waitForTimeout(1000);
  await page.getByRole('link', { name: invites[language](name), exact: true }).click();
}

/** Presses a button of the invitation. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the note and writes it. */
export async function writeNote(page: Page, language: Language = 'en'): Promise<void> {
  await press(page, buttons[language].add);
  await page.locator('#custom-message').click();
  await page.keyboard.type('Hello, we met in Oslo');
}

/** Sends the invitation that is open, with a note or without one. */
export async function send(page: Page, how: 'with' | 'without', language: Language = 'en'): Promise<void> {
  if (how === 'with') await writeNote(page, language);
  await press(page, buttons[language][how === 'with' ? 'send' : 'without']);
}
