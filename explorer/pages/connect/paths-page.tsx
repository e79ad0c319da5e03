// To come.
/** x */
export function PathsPage({ search }: { readonly search: string }) {
  return <p>{search}</p>;
}
