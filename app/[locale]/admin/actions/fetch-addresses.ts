'use server';

import { fetchAddresses } from '@/lib/manage/uploads/fetch-addresses';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function fetchAddressesAction(form: FormData): Promise<void> {
  await attempt('/admin/upload?way=address', async () => {
    const input = { addresses: form.get('addresses') };
    return `/admin/intakes/${await fetchAddresses(await signedInUser(), input)}`;
  });
}
