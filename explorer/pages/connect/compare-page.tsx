// To come.
/** x */
export function ComparePage({ search }: { readonly search: string }) {
  return <p>{search}</p>;
}
