export { exampleAgencies } from "./agencies";
export { exampleArticles } from "./articles";
export { exampleBroadcasts, exampleGroups, exampleSubscribers } from "./broadcasts";
export { exampleCases } from "./cases";
export { examplePeople } from "./people";
export { examplePlaces, type ExamplePlace } from "./places";
export { heroScene, scenes, type SceneName } from "./scenes";
export { plainText, type TiptapDoc, type TiptapNode } from "./tiptap";
export * from "./types";
