// A string that nobody has checked to be an id.
import type { RequestId } from "../../market/index.js";

export const id: RequestId = "1"; // expect-error: TS2322
