/**
 * For an address that not even the proxy read; every other unknown address gets a page that names its value. Next writes this
 * one into the data of each page, so it is small.
 */
export default function NotFound() {
  return <a href="/">404</a>;
}
