import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { soon } from '../browser/soon';
import { type Asked, type Asking, launchAsking } from './chip-page';

let asking: Asking;
let asked: Asked;

beforeAll(async () => {
  asking = await launchAsking();
});

afterEach(async () => {
  await asked.page.close();
  await asking.commands();
});

afterAll(() => asking.close());

const sentence = 'Log your outreach to Jane Doe?';

/** The chip that asks about these people. */
async function ask(...names: readonly string[]) {
  asked = await asking.ask(names.length > 0 ? { names } : {});
  await soon(asked.isThere).toBe(true);
  return asked.chip;
}

describe('one click', () => {
  test('on Log it logs, and Undo takes it back', async () => {
    const chip = await ask();
    await soon(chip.text).toBe(`${sentence}Log itNot this•••`);
    await chip.click('Log it');
    await soon(chip.text).toBe('Logged: Jane Doe.Undo');
    await chip.click('Undo');
    await soon(chip.text).toContain(sentence);
    const [log, undo] = await asking.commands();
    expect(log).toMatchObject({ kind: 'log', people: ['email:person1@example.test'] });
    expect(undo).toMatchObject({ kind: 'undo' });
  });

  test('on Not this answers, and the chip is gone', async () => {
    const chip = await ask();
    await soon(chip.text).toContain(sentence);
    await chip.click('Not this');
    expect(await asked.ending).toBe('answered');
    await soon(asked.isThere).toBe(false);
    expect(await asking.commands()).toMatchObject([{ kind: 'refuse', sighting: 'sighting-1' }]);
  });

  test('on Never for someone, in the menu', async () => {
    const chip = await ask();
    await soon(chip.text).toContain(sentence);
    await chip.click('More', 'DisclosureTriangle');
    await chip.click('Never for Jane Doe');
    await soon(chip.text).toContain('No more questions about Jane Doe.');
    expect(await asking.commands()).toMatchObject([{ kind: 'never', person: 'email:person1@example.test' }]);
  });
});

describe('after a mail to several', () => {
  test('up to five are ticked, and those who stay ticked are logged', async () => {
    const chip = await ask('Jane Doe', 'Max Power', 'Ola Nordmann');
    await soon(() => chip.names('checkbox')).toEqual(['Jane Doe', 'Max Power', 'Ola Nordmann']);
    await chip.click('Max Power', 'checkbox');
    await chip.click('Log it');
    await soon(chip.text).toContain('Logged: 2 people.');
    expect(await asking.commands()).toMatchObject([
      { people: ['email:person1@example.test', 'email:person3@example.test'] },
    ]);
  });

  test('above five none is, and Log it waits for one', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `Person ${at + 1}`);
    const chip = await ask(...names);
    await soon(chip.text).toContain('You wrote to 8 people. For whom shall it count?');
    const logIt = async () => (await chip.parts()).find(({ name }) => name === 'Log it')?.state;
    expect(await logIt()).toMatchObject({ disabled: true });
    await chip.click('Person 2', 'checkbox');
    await chip.click('Log it');
    await soon(chip.text).toContain('Logged: Person 2.');
  });

  test('one about whom never to ask drops out', async () => {
    const chip = await ask('Jane Doe', 'Max Power');
    await soon(() => chip.names('checkbox')).toHaveLength(2);
    await asking.tell({ kind: 'never', sighting: 'sighting-1', person: 'email:person2@example.test' });
    await soon(chip.text).toContain(sentence);
  });
});

describe('a page cannot answer:', () => {
  test('its own events do nothing', async () => {
    const chip = await ask();
    await soon(chip.text).toContain(sentence);
    await asked.page.waitForTimeout(500);
    const { x, y, width, height } = await chip.box('button', 'Log it');
    await asked.page.evaluate(
      ([x, y]) => {
        const host = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
          );
        (host as HTMLElement).click();
        if (host?.shadowRoot) throw new Error('open');
      },
      [x + width / 2, y + height / 2] as const,
    );
    expect(await asking.commands()).toEqual([]);
  });

  test.for([
    ['a click that was on its way when the chip appeared', ''],
    ['one through a transparent page', 'document.documentElement.style.opacity = 0.05'],
    ['one on a chip that it made transparent', 'chip.style.setProperty("opacity", "0", "important")'],
    ['one on a chip that it made tiny', 'document.documentElement.style.transform = "scale(.2)"'],
    ['one through a picture over it', 'cover("pointer-events: none")'],
    ['one on a glass over it', 'cover("")'],
  ] as const)('%s does nothing', async ([, trick]) => {
    const chip = await ask();
    await soon(chip.text).toContain(sentence);
    if (trick) await asked.page.waitForTimeout(700);
    const { x, y, width, height } = await chip.box('button', 'Log it');
    await asked.page.evaluate(
      ([script, x, y]) => {
        const chip = document.elementFromPoint(x, y);
        const cover = (style: string) => {
          const over = document.createElement('div');
          over.style.cssText = `position:fixed;inset:0;z-index:2147483647;background:#fff;${style}`;
          document.documentElement.append(over);
        };
        new Function('chip', 'cover', script)(chip, cover);
      },
      [trick, x + width / 2, y + height / 2] as const,
    );
    if (trick) await asked.page.waitForTimeout(250);
    await asked.page.mouse.click(x + width / 2, y + height / 2);
    await asked.page.waitForTimeout(300);
    expect(await asking.commands()).toEqual([]);
  });
});
