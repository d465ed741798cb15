import type { Field } from "./field.js";

const labels = (list: string): string[] => list.split(",").map((label) => label.trim());

/** Labels in French, Spanish, Portuguese, German, Korean, Japanese and Chinese, in small letters; what may mean two fields is left out. */
const byField: Partial<Record<Field, string[]>> = {
  title: labels(
    "titre,thème,sujet,título,titulo,tema,titel,thema,제목,주제,세션명,題名,タイトル,テーマ,議題,题目,題目,主题,主題",
  ),
  when: labels(
    "date et heure,heure,horaire,fecha,hora,fecha y hora,data,horário,datum,zeit,uhrzeit,일시,날짜,시간,日時,日付,時間,日期,时间,時間",
  ),
  venue: labels("lieu,salle,lugar,sede,sala,local,ort,장소,場所,会場,會場,地点,地點"),
  moderator: labels(
    "modérateur,modératrice,modération,animateur,animatrice,président de séance,présidente de séance,modéré par,moderador,moderadora,modera,moderado por," +
      "moderação,mediador,mediadora,moderatorin,leitung,gesprächsleitung,사회,사회자,좌장,모더레이터,司会,司会者,モデレーター,座長,議長,主持,主持人,会议主席",
  ),
  speaker: labels(
    "intervenant,intervenante,intervenants,intervenantes,panéliste,panélistes,conférencier,conférencière,conférenciers,discutant,discutante,discutants,avec," +
      "ponente,ponentes,panelistas,expositor,expositora,expositores,conferencista,conferencistas,comentarista,comentaristas,orador,oradora,oradores,palestrantes," +
      "kommentar,korreferat,vortrag,impuls,einführung,referent,referentin,referenten,referentinnen,podium,diskutanten,vortragende,발표,발표자,패널,패널리스트,토론,토론자,연사,기조연설,발제,발제자," +
      "パネリスト,登壇者,発表者,討論者,講演者,スピーカー,コメンテーター,发言人,發言人,演讲人,演講人,主讲人,主講人,嘉宾,嘉賓,与谈人,與談人,评论人,評論人,讨论人,討論人",
  ),
  rapporteur: labels(
    "rapporteure,rapporteuse,rapporteures,rédigé par,relator,relatora,relatores,redactado por,relatoría,berichterstatter,berichterstatterin,protokoll," +
      "기록,기록자,작성자,작성,記録,記録者,书记,書記,记录,記錄,记录人,記錄人",
  ),
};

const fields: ReadonlyMap<string, Field> = new Map(
  (Object.entries(byField) as [Field, string[]][]).flatMap(([field, list]) =>
    list.map((label): [string, Field] => [label, field]),
  ),
);

/** The field of a label in another language; null when it is none. `key` is in small letters. */
export const fieldAbroad = (key: string): Field | null => fields.get(key) ?? null;
