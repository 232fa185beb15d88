/** What has come of a form. Empty, it stays in the accessibility tree, so that its change is announced, but takes no room. */
export const formMessage =
  'mt-4 rounded-field bg-success-soft px-4 py-3 text-md text-success empty:absolute empty:m-0 empty:p-0 data-[status=failed]:bg-danger-soft data-[status=failed]:text-danger [.contents>&]:not-empty:col-span-full [.contents>&]:not-empty:my-2 [.flex-col>&]:mt-0 [a+&]:data-[status=done]:-order-1';
