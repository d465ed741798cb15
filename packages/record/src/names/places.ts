/** Towns and countries whose names have several words, or words that titles have too; without dots. */
export const places: ReadonlySet<string> = new Set(
  (
    "seoul,tokyo,beijing,moscow,pyongyang,washington,washington dc,dc,london,paris,berlin,brussels,geneva,vienna,hanoi,singapore,busan,jeju,sochi," +
    "the hague,hague,new york,new york city,new delhi,hong kong,kuala lumpur,abu dhabi,addis ababa,buenos aires,cape town,mexico city,são paulo,sao paulo," +
    "rio de janeiro,san francisco,los angeles,new haven,tel aviv,phnom penh,ulaanbaatar,ulan bator,ho chi minh city,st petersburg,saint petersburg," +
    "santiago de chile,la paz,san josé,san jose,panama city,kuwait city,sri lanka,new zealand,south korea,north korea,republic of korea,rok,south africa," +
    "saudi arabia,united arab emirates,uae,united kingdom,uk,united states,usa,us,korea,japan,china,russia,germany,france,india,indonesia,philippines," +
    "malaysia,thailand,vietnam,australia,canada,iran,iraq,israel,egypt,turkey,ukraine,poland,brazil,mexico,argentina,nigeria,kenya,czech republic," +
    "jeju island,wilton park,bad homburg,chiang mai,chiang rai,panmunjom,port louis,port moresby,dar es salaam,tokyo and online,online," +
    "ann arbor,baton rouge,belo horizonte,capitol hill,camp david,chapel hill,college park,college station,costa mesa,da nang,hua hin,johor bahru," +
    "kota kinabalu,la jolla,long beach,mar del plata,monte carlo,nay pyi taw,notre dame,palo alto,pearl harbor,pearl harbour,quezon city,ras al khaimah," +
    "salt lake city,siem reap,silver spring,stony brook,ulan ude,wall street,west point,yogya karta"
  ).split(","),
);

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** The names of all countries in English, as the Unicode tables have them. */
export const countries: ReadonlySet<string | undefined> = new Set(
  letters.flatMap((first) => letters.map((second) => regions.of(first + second))),
);

/** Whether words are the name of a country or of a part of the world. */
export const isCountry = (written: string): boolean =>
  countries.has(written) || /\b(?:Korea|Africa|Asia|Europe|America|Russia|Pacific)$/.test(written);

/** "San Diego", "Fort Worth": what towns are called, and nobody. */
const town =
  /^(?:San|Santa|Santo|Saint|Sankt|St\.?|Fort|Port|Puerto|Cape|Mount|Los|Las|El|Bad|Kuala|Nakhon|Nizhny|Veliky) \p{Lu}\p{L}+$/u;

/** Whether words that look like a name are a place's: no person of two words is called so. */
export const namesPlace = (written: string): boolean =>
  written.includes(" ") &&
  (places.has(written.toLowerCase().replace(/\./g, "")) || countries.has(written) || town.test(written));
