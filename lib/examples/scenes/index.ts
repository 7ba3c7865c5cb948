import { clinicScene, hospitalScene, marketScene, schoolScene, wardOfficeScene } from "./offices";
import { cleanUpScene, floodPostScene, palaceScene, riverBoatScene, treePruningScene } from "./outdoors";
import { phoneScene } from "./phone";
import { healthPostScene, idCounterScene, trainingRoomScene } from "./rooms";
import { pavementScene, roadPatchingScene, streetLightScene, trafficScene, wasteTruckScene } from "./streets";

export { heroScene } from "./hero";

/** Pictures drawn for the examples: each gives one SVG of 1600 by 1000, the same every time. */
export const scenes = {
  "waste-truck": wasteTruckScene,
  "river-boat": riverBoatScene,
  "street-light": streetLightScene,
  "training-room": trainingRoomScene,
  clinic: clinicScene,
  school: schoolScene,
  "id-counter": idCounterScene,
  traffic: trafficScene,
  "road-patching": roadPatchingScene,
  "flood-post": floodPostScene,
  hospital: hospitalScene,
  market: marketScene,
  "ward-office": wardOfficeScene,
  "health-post": healthPostScene,
  "tree-pruning": treePruningScene,
  palace: palaceScene,
  pavement: pavementScene,
  "clean-up": cleanUpScene,
  phone: phoneScene,
} satisfies Record<string, () => string>;

export type SceneName = keyof typeof scenes;
