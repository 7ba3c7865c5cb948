import { closeByEscape } from "./panels";
import { readAsChosen } from "./reading";
import { share } from "./share";
import { showMaps } from "./map";
import { offerPoint } from "./offer-point";
import { suggestWhenUsed } from "./suggest";

/**
 * All that runs on a citizen's page (lib/reader/bundle.ts makes one file of it): what a page can do without, made
 * easier. Pages are complete before it comes, and where it never comes.
 */
readAsChosen();
closeByEscape();
suggestWhenUsed();
share();
showMaps();
offerPoint();
document.documentElement.classList.add("js");
