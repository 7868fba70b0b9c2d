import { useEffect, useState } from 'preact/hooks';
import { type BillingProfile, type Customer, customers } from '../data/customers.ts';

const storageKey = 'demo-portal-billing';
const listeners = new Set<() => void>();

function readChanges(): Readonly<Record<string, BillingProfile>> {
  const stored = sessionStorage.getItem(storageKey);
  // Only this file writes the key.
  return stored === null ? {} : (JSON.parse(stored) as Record<string, BillingProfile>);
}

/** All customers, with what was submitted in this tab. */
export function listCustomers(): readonly Customer[] {
  const changes = readChanges();
  return customers.map((customer) => ({ ...customer, billing: changes[customer.id] ?? customer.billing }));
}

/** The customer with this id, kept current: a submitted name shows in every heading at once. */
export function useCustomer(id: string): Customer | undefined {
  const [, setVersion] = useState(0);
  useEffect(() => {
    const listener = () => setVersion((version) => version + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return listCustomers().find((customer) => customer.id === id);
}

/** Stores a submitted form for as long as the tab lives. */
export function saveBilling(id: string, billing: BillingProfile): void {
  sessionStorage.setItem(storageKey, JSON.stringify({ ...readChanges(), [id]: billing }));
  for (const listener of listeners) listener();
}
