import { lookAtViews } from "./support/lookAtViews.ts";

lookAtViews("zh");
