// Runs before the first paint, so that no page flashes in the other theme. lib/theme.ts keeps what it reads.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';
