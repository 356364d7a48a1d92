/** Where the site is served from the reader's side: `SITE_URL` in production, this machine otherwise. */
export const siteAddress = new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`);
