/** The few colours all pictures share: court green, songket gold, brick, earth, river. */
export const c = {
  cream: "#F6EBD3", mist: "#E3EEE6", dusk: "#F3D9B4", haze: "#D3E2DA", haze2: "#BFD4C9",
  green: "#2F6B4F", deep: "#1E4737", dark: "#12271F", leaf: "#4C8A68", leaf2: "#3B7758", pale: "#A9CBB6",
  gold: "#E3AF45", sun: "#F3D07C", amber: "#C98F2E", brick: "#B9583F", brick2: "#98462F", orange: "#DC7F35",
  earth: "#D9C69E", sand: "#EBDDBB", wood: "#7C5B3E", wood2: "#5E432D", wall: "#E8D9B5", wall2: "#DCE8DC", white: "#FBF8F0",
  road: "#565E5B", road2: "#454C4A", kerb: "#CDC4B4", line: "#E9C86B", steel: "#6F837A", ink: "#22302A",
  river: "#7FB7B0", river2: "#5F9F99", river3: "#A9D2CB", brown: "#B49A6C", blue: "#4A7FA5", blue2: "#2F5F85", plum: "#7B4A6B", red: "#C4453B",
  night: "#1F3A32", night2: "#2B4C41", night3: "#36594D",
} as const;

export const skins = ["#8A5A3B", "#A06A45", "#B98058", "#C99468"] as const;
