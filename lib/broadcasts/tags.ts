export const WAITING_TAG = "broadcasts-waiting";
