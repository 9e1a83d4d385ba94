import { notFound } from 'next/navigation';

/** Every address no other page answers to. */
export default function UnknownPage() {
  notFound();
}
