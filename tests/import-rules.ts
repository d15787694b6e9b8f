/** What some of the files may import; anything else is a stray. */
export interface ImportRule {
  readonly says: string;
  readonly files: RegExp;
  /** What they may use when they run. */
  readonly values: RegExp;
  /** Of what else they may know the types. */
  readonly types?: RegExp;
}

const nothing = /^$/;

/** Who may import whom. The folder of an entrypoint is its own affair. */
export const importRules: readonly ImportRule[] = [
  {
    says: 'entrypoints wire components and lib',
    files: /^entrypoints\//,
    values: /^(components\/|lib\/|wxt\/(utils\/|browser$)|preact|#i18n$)/,
  },
  {
    says: 'components know the pure parts, and types',
    files: /^components\/(?!(.*\/)?use-)/,
    values: /^(components\/|lib\/(habit|people|remind)\/|lib\/channels\.ts$|preact|#i18n$)/,
    types: /^lib\//,
  },
  {
    says: 'hook files know the ledger',
    files: /^components\/(.*\/)?use-/,
    values: /^(components\/|lib\/|wxt\/browser$|preact|#i18n$)/,
  },
  {
    says: 'a site knows the contract alone',
    files: /^lib\/sites\/(?!(site|index|reading)\.ts|readings\/)/,
    values: /^lib\/sites\/site\.ts$/,
  },
  {
    says: 'how a site is read knows the site, and the contracts of both',
    files: /^lib\/sites\/readings\//,
    values: /^lib\/sites\/[\w-]+\.ts$/,
  },
  {
    says: 'the contracts know only what sites are called, and what a person is',
    files: /^lib\/sites\/(site|reading)\.ts$/,
    values: nothing,
    types: /^lib\/(channels|sites\/site)\.ts$/,
  },
  {
    says: 'the engine knows the outbox, the settings and where to leave what it missed, and of sites the contract',
    files: /^lib\/watch\//,
    values: /^(lib\/watch\/|lib\/(outbox|settings|shape\/missed|sites\/site)\.ts$|wxt\/browser$)/,
  },
  {
    says: 'what notices replies knows the outbox, the settings and whom it awaits, and of sites the contract',
    files: /^lib\/replies\//,
    values:
      /^(lib\/(replies\/|(awaited|outbox|settings)\.ts$|watch\/(hear|press|quietly)\.ts$)|wxt\/browser$)/,
    types: /^lib\/sites\/reading\.ts$/,
  },
  {
    says: 'the chip knows the outbox and how many are few, and what it shows by its type',
    files: /^lib\/chip\//,
    values: /^(lib\/(chip\/|habit\/few-people\.ts$|outbox\.ts$|watch\/quietly\.ts$)|wxt\/browser$)/,
    types: /^lib\/(channels|ledger\/reads\/view)\.ts$/,
  },
  {
    says: 'a shape knows no browser and nothing of ours',
    files: /^lib\/shape\//,
    values: /^lib\/shape\//,
  },
  {
    says: 'habit knows only itself',
    files: /^lib\/habit\//,
    values: /^lib\/habit\//,
    types: /^lib\/channels\.ts$/,
  },
  {
    says: 'remind knows only itself and habit',
    files: /^lib\/remind\//,
    values: /^lib\/(remind|habit)\//,
  },
  {
    says: 'people know no store',
    files: /^lib\/people\//,
    values: /^(lib\/people\/|node_modules\/postal-mime\/)/,
    types: /^(lib\/(channels|outbox|sites\/site)\.ts|postal-mime)$/,
  },
  {
    says: 'lib knows no page',
    files: /^lib\//,
    values: /^(?!components\/|entrypoints\/|preact)/,
  },
  {
    says: 'only the ledger knows the database',
    files: /^(components|entrypoints|lib\/(?!ledger\/))/,
    values: /^(?!idb\b)/,
  },
  {
    says: 'what is shipped knows no test',
    files: /^(components|entrypoints|lib)\//,
    values: /^(?!tests\/|vitest)/,
  },
];
