import { expect, it } from 'vitest';
import { shortName } from '../../lib/habit/short-name';

it('leaves a short name as it is', () => expect(shortName('Jane Doe', 8)).toBe('Jane Doe'));

it('puts a name on one line', () => expect(shortName(' Jane\n\n Doe ', 20)).toBe('Jane Doe'));

it('cuts between characters, not within one', () => expect(shortName('🌱🌱🌱🌱', 3)).toBe('🌱🌱…'));
