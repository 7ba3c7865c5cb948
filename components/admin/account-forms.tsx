"use client";

import { ActionForm } from "@/components/fields/action-form";
import { type Choice, SelectField } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";
import { InvitationLink } from "./invitation-link";

export type InviteFormProps = {
  /** Takes `name`, `email`, `role`, `tenant` (slug, empty for city roles), `startsOn`, `endsOn`; answers with the link in `values.link`. */
  action: FormAction;
  roles: Choice[];
  agencies: Choice[];
  /** What is chosen at first: an agency's address, a role. */
  tenant?: string;
  role?: string;
};

export function InviteForm({ action, roles, agencies, tenant, role }: InviteFormProps) {
  return (
    <ActionForm action={action} label="Undang orang">
      <InvitationLink />
      <TextField name="name" label="Nama" autoComplete="off" />
      <TextField name="email" label="E-mail" type="email" help="Dipakai untuk masuk. E-mail belum dikirim otomatis: tautannya Anda salin dan berikan sendiri." autoComplete="off" />
      <SeatFields roles={roles} agencies={agencies} tenant={tenant} role={role} />
      <div className="acts"><SubmitButton busy="Membuat undangan…">Buat undangan</SubmitButton></div>
    </ActionForm>
  );
}

function SeatFields({ roles, agencies, tenant, role }: Pick<InviteFormProps, "roles" | "agencies" | "tenant" | "role">) {
  return (
    <>
      <SelectField name="role" label="Peran" choices={roles} defaultValue={role} placeholder="Pilih peran" />
      <PickerField name="tenant" label="Instansi" choices={agencies} defaultValue={tenant} optional placeholder="Ketik nama instansi" help="Kosongkan untuk petugas SMS Centre dan admin kota." />
      <div className="pair">
        <TextField name="startsOn" label="Mulai" type="date" optional />
        <TextField name="endsOn" label="Berakhir" type="date" optional />
      </div>
    </>
  );
}

/** Takes `account`, `role`, `tenant`, `startsOn`, `endsOn`. */
export function SeatForm({ action, account, roles, agencies }: InviteFormProps & { account: string }) {
  return (
    <ActionForm action={action} hidden={{ account }} label="Beri peran">
      <SeatFields roles={roles} agencies={agencies} />
      <div className="acts"><SubmitButton>Beri peran</SubmitButton></div>
    </ActionForm>
  );
}

export type PlainActionFormProps = { action: FormAction; hidden: Record<string, string>; /** Says what will happen, naming the person. */ sentence: string; button: string; /** It takes something away from somebody. */ grave?: boolean };

/** One button that does what the sentence says: disable, enable, end a seat, a new sign-in link. */
export function PlainActionForm({ action, hidden, sentence, button, grave }: PlainActionFormProps) {
  return (
    <ActionForm action={action} hidden={hidden} label={button}>
      <InvitationLink />
      {sentence ? <p>{sentence}</p> : null}
      <div className="acts"><SubmitButton className={grave ? "btn bad" : "btn"}>{button}</SubmitButton></div>
    </ActionForm>
  );
}
