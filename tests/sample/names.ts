const first =
  'Jane Max Ann Amara Bruno Chloé Daichi Elif Farah Goran Hana Ivo Jonas Kavita Leila Mateo Nadia Omar Priya Quentin Rosa Sven Tomás Uma Viktor Wanda Ximena Yusuf Zoë Anders Beatriz Carl Dilara Emeka Freya Giulia Henrik Inés Jakub Katya Lorenzo Maeve Noor Olga Pablo Rin Sofia Tariq Vera Will'.split(
    ' ',
  );

const last =
  'Doe Power Example Abara Bianchi Carver Dubois Eriksen Fontaine Grieg Hartmann Ibarra Jansen Kowalski Lindqvist Moreau Novak Okafor Petrov Quiroga Rossi Sandoval Takeda Ueda Vargas Wexler Yilmaz Zeman Almeida Brandt Castellanos Drummond Engel Farkas Gupta Holt Ishii Kaya Silva Tanaka Weber'.split(
    ' ',
  );

/** The name of the so manieth invented person: Jane Doe, Max Power, and on. */
export function nameOf(index: number): string {
  const round = Math.floor(index / first.length);
  const family = last[(index + round) % last.length];
  return `${first[index % first.length]} ${family}`;
}

/** The name as addresses and profiles write it: `jane-doe`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-');
}
