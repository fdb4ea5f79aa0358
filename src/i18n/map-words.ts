/** Words of the map. Functions take finished words and return finished words; no HTML. */
export const MAP_WORDS = {
  en: {
    title: (subject: string): string => `Map: ${subject}. The list of events says the same in words.`,
    heldBy: (who: string, when: string): string => `held by ${who}${when && `, ${when}`}`,
    saidHeldBy: (who: string, when: string): string => `said to be held by ${who}${when && `, ${when}`}`,
    disputed: (who: string, when: string): string => `disputed: ${who} or others${when && `, ${when}`}`,
    left: (when: string): string => `left, nobody reported${when && `, ${when}`}`,
    noExactPlace: (area: string): string => `${area}, no exact place`,
    total: (text: string): string => `total ${text}`,
    note: 'Borders and names imply no position',
    attribution:
      'Natural Earth · GeoNames (CC BY 4.0) · © OpenStreetMap contributors (place positions) · relief: KDE Marble (declared public domain) · tracks indicative',
    toggleAttribution: 'Where the map comes from',
    inset: 'Where Mali lies in Africa',
    addPoint: 'Add point',
  },
  fr: {
    title: (subject: string): string => `Carte : ${subject}. La liste des événements dit la même chose en mots.`,
    heldBy: (who: string, when: string): string => `tenu par ${who}${when && `, ${when}`}`,
    saidHeldBy: (who: string, when: string): string => `serait tenu par ${who}${when && `, ${when}`}`,
    disputed: (who: string, when: string): string => `disputé : ${who} ou autres${when && `, ${when}`}`,
    left: (when: string): string => `quitté, personne de signalé${when && `, ${when}`}`,
    noExactPlace: (area: string): string => `${area}, sans lieu précis`,
    total: (text: string): string => `total ${text}`,
    note: 'Frontières et noms n’impliquent aucune position',
    attribution:
      'Natural Earth · GeoNames (CC BY 4.0) · © les contributeurs d’OpenStreetMap (positions des lieux) · relief : KDE Marble (déclaré domaine public) · pistes indicatives',
    toggleAttribution: 'D’où vient la carte',
    inset: 'Le Mali en Afrique',
    addPoint: 'Ajouter un point',
  },
};
