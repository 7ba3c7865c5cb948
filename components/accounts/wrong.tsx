/** What went wrong, said at once to those who hear the page. The element is always there, so that its change is noticed. */
export function Wrong({ message }: { message?: string }) {
  return <div role="alert">{message && <p className="wrong" id="salah">{message}</p>}</div>;
}
