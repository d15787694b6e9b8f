/** Somebody to write to, as a page's markup names them. */
export interface Somebody {
  readonly name: string;
  readonly slug: string;
  readonly email: string;
  /** A number for ids, which no two of them share. */
  readonly number: number;
  /** Under which sites know them, one for each kind of key. */
  readonly keys: readonly string[];
}

const prefixes = ['linkedin:in/', 'linkedin:lead/', 'facebook:', 'instagram:', 'x:'];

/** The invented person with this number. */
export function somebody(number: number, name = `Jane Doe ${number}`): Somebody {
  const slug = `jane_doe_${number}`;
  const email = `jane.doe.${number}@example.test`;
  const phone = `whatsapp:4930${number}`;
  return { name, slug, email, number, keys: [...prefixes.map((one) => one + slug), `email:${email}`, phone] };
}

/** Those to whom hostile pages belong; the plain ones afterwards have numbers of their own. */
export const people = [1, 2, 3].map((number) => somebody(number));
