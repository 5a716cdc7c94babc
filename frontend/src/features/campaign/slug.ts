/** An address made from a name: "Islington North, 2024" becomes islington-north-2024. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

export const isSlug = (slug: string) =>
  slug.length >= 2 && slug.length <= 60 && /^[a-z0-9](-?[a-z0-9])*$/.test(slug);
