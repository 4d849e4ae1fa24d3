/** On the page that is not there: leads a participant's link on that a program for mail changed. */
import { heleLink } from "../code/deelname.ts";

const heel = heleLink(location.href);
if (heel && heel !== location.href) location.replace(heel);
