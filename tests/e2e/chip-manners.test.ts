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

async function ask(scene?: Parameters<Asking['ask']>[0]) {
  asked = await asking.ask(scene);
  await soon(asked.isThere).toBe(true);
  return asked;
}

const focused = () => asked.page.evaluate(() => document.activeElement?.id);

/** Controls that fill these parts of the window. */
const filled = (...styles: readonly string[]) =>
  styles.map((style) => `<button style="position:fixed;${style}">Reply</button>`).join('');

describe('with the keyboard alone', () => {
  const body = '<input id="here" autofocus><p>Sent.</p>';

  test('Shift+Tab from the top of the page reaches it, a key logs', async () => {
    const { page, chip } = await ask({ body });
    await page.waitForTimeout(500);
    expect(await focused()).toBe('here');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.down('Enter');
    await soon(chip.text).toContain('Logged: Jane Doe.');
    await page.waitForTimeout(500);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await asking.commands()).toMatchObject([{ kind: 'log' }]);
    await page.keyboard.press('Escape');
    await soon(asked.isThere).toBe(false);
    expect(await asked.ending).toBe('answered');
    expect(await focused()).toBe('here');
  });

  test('Tab on a page that has begun anew reaches it first, Escape sends it away', async () => {
    const { page } = await ask({ body: '<a id="first" href="#">Inbox</a>' });
    await page.waitForTimeout(500);
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('first');
    await page.keyboard.press('Escape');
    expect(await asked.ending).toBe('faded');
    expect(await asking.commands()).toEqual([]);
  });

  test('keys meant for it do not reach the shortcuts of the page', async () => {
    const { page } = await ask({
      body: '<script>keys = ""; document.addEventListener("keydown", ({ key }) => (keys += key))</script>',
    });
    await page.keyboard.press('x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('e');
    expect(await page.evaluate('keys')).toBe('xTab');
  });
});

test('a screen reader hears the question, and finds it by its name', async () => {
  const { chip } = await ask();
  await soon(chip.said).toBe('Tendril: Log your outreach to Jane Doe?');
  expect(await chip.names('button')).toEqual(['Log it', 'Not this']);
  await chip.click('Log it');
  await soon(chip.said).toBe('Tendril: Logged: Jane Doe.');
});

test('a click on it leaves the focus where it was', async () => {
  const { chip } = await ask({ body: '<input id="here" autofocus>' });
  await chip.click('Log it');
  await soon(chip.text).toContain('Logged');
  expect(await focused()).toBe('here');
});

describe('its place', () => {
  test('is the corner below at the end, unless a control is there', async () => {
    const { chip } = await ask();
    const free = await chip.box();
    expect([free.x + free.width, free.y + free.height]).toEqual([1272, 712]);
    await asked.page.close();
    const beside = (await ask({ body: filled('right:0;bottom:0;width:500px;height:200px') })).chip;
    expect((await beside.box()).x).toBe(8);
  });

  test('is nowhere while there are controls everywhere, and found when one goes', async () => {
    asked = await asking.ask({ body: filled('inset:0') });
    await asked.page.waitForTimeout(1_200);
    expect(await asked.isThere()).toBe(false);
    await asked.page.evaluate(() => document.querySelector('button')?.remove());
    await soon(asked.isThere).toBe(true);
  });

  test('changes when a control comes there', async () => {
    const { page, chip } = await ask();
    const control = filled('left:0;right:0;bottom:0;height:200px');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), control);
    await soon(async () => (await chip.box()).y).toBe(8);
  });

  test('counts controls in open shadow roots and in frames', async () => {
    const { chip } = await ask({
      body: `<div id="host" style="position:fixed;right:0;bottom:0"></div>
        <iframe style="position:fixed;left:0;bottom:0;width:600px;height:200px;border:0"
          srcdoc="<button style='position:fixed;inset:0'>Reply</button>"></iframe>
        <script>host.attachShadow({ mode: 'open' }).innerHTML =
          '<button style="width:600px;height:200px">Reply</button>'</script>`,
    });
    await soon(async () => (await chip.box()).y).toBe(8);
  });

  test('takes two lines in a window of 320 pixels', async () => {
    const { chip } = await ask({ size: { width: 320, height: 480 } });
    expect((await chip.box()).height).toBeLessThan(90);
  });

  test('is within a window of 320 pixels, and a long name is cut', async () => {
    const { chip } = await ask({ names: ['<img src=x>'.repeat(10)], size: { width: 320, height: 480 } });
    const { x, width } = await chip.box();
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(312);
    expect(await chip.text()).toContain('<img src=x><img');
  });
});

describe('it goes by itself', () => {
  test('at its time, but not while the mouse is on it', async () => {
    const { page, chip } = await ask({ time: 3_000 });
    const { x, y, width, height } = await chip.box();
    await page.mouse.move(x + width / 4, y + height / 2);
    await page.waitForTimeout(4_000);
    expect(await asked.isThere()).toBe(true);
    await page.mouse.move(300, 300);
    expect(await asked.ending).toBe('faded');
    await soon(asked.isThere).toBe(false);
  });

  test.for([
    ['it is answered in the popup', { kind: 'refuse', sighting: 'sighting-1' }, 'answered'],
    ['the send is called back', { kind: 'withdraw', send: 'send-2' }, 'taken back'],
  ] as const)('when %s', async ([, change, ending]) => {
    await ask();
    await asking.tell(change);
    expect(await asked.ending).toBe(ending);
  });

  test('when the page removes it', async () => {
    const { page } = await ask();
    await page.evaluate(() => document.documentElement.replaceChildren());
    expect(await asked.ending).toBe('faded');
  });
});

test('a page with the strictest policy cannot keep it from asking, and sees no error', async () => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const { page, chip } = await ask({ body: '<p>Sent.</p>', headers: { 'content-security-policy': policy } });
  const { height } = await chip.box();
  expect(height).toBeLessThan(60);
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await chip.click('Log it');
  await soon(chip.text).toContain('Logged: Jane Doe.');
});
